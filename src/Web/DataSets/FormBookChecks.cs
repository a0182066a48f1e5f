using Documents.Sheets;
using Domain.Expressions;
using Platform.DataSets;
using static Web.Texts.Words;

namespace Web.DataSets;

/// <summary>What the row of a unit says by itself while a workbook of all units is filled in: rules that do not hold, and what the unit's past speaks against.</summary>
/// <param name="row">The row, from 0.</param>
/// <param name="firstColumn">Where its figures begin, one column to each cell of the form in their order.</param>
internal sealed class FormBookChecks(OpenedForm form, int row, int firstColumn)
{
    private readonly Dictionary<(int Element, int Cell), int> columns = form.Rows.SelectMany(r => r.Cells.Select(c => (r.Element.Id, c.Cell.Id))).Select((key, i) => (key, firstColumn + i)).ToDictionary();

    /// <summary>The formula of the text at the row's end; empty where nothing is to be said.</summary>
    public string Of()
    {
        var rules = form.Rules.Select(r => SheetWarnings.OfRule(r, CellsOf));
        var past = form.Rows.SelectMany(r => r.Cells.Select(c => Past(r, c)));
        return SheetWarnings.Together([.. rules.Concat(past).OfType<string>()]);
    }

    private string? Past(FormRow of, FormCell cell)
    {
        var column = columns[(of.Element.Id, cell.Cell.Id)];
        return SheetWarnings.OfPast(of, cell, XlsxWriter.Reference(row, column), (low, high) => T("book.outside", XlsxWriter.LettersOf(column), low, high) + " ");
    }

    // Only this period's figures stand in a workbook: a rule that compares with others is looked at when it is taken in, and so is one about a day.
    private string? CellsOf(ReferenceNode reference) =>
        reference.Shifts.Count == 0 && form.Of(reference) is ({ Element.IsNumber: true } of, var cells) ? SheetWarnings.Stretches([.. cells.Select(c => (row, columns[(of.Element.Id, c.Cell.Id)]))]) : null;
}
