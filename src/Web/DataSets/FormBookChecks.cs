using Documents.Sheets;
using Domain.Expressions;
using Platform.DataSets;

namespace Web.DataSets;

/// <summary>What the row of a unit says by itself while a workbook of all units is filled in: rules that do not hold, and what the unit's past speaks against.</summary>
/// <param name="row">The row, from 0.</param>
/// <param name="firstColumn">Where its figures begin, one column to each cell of the form in their order.</param>
internal sealed class FormBookChecks(OpenedForm form, int row, int firstColumn)
{
    private readonly Dictionary<(int Element, int Cell), string> places = form.Rows.SelectMany(r => r.Cells.Select(c => (r.Element.Id, c.Cell.Id))).Select((key, i) => (key, XlsxWriter.Reference(row, firstColumn + i))).ToDictionary();

    /// <summary>The formula of the text at the row's end; empty where nothing is to be said.</summary>
    /// <param name="names">What the columns are called.</param>
    public string Of(IReadOnlyList<string> names)
    {
        var rules = form.Rules.Select(r => SheetWarnings.OfRule(r, CellsOf));
        var past = form.Rows.SelectMany(r => r.Cells.Select(c => (Row: r, Cell: c))).Select((x, i) => SheetWarnings.OfPast(x.Row, x.Cell, places[(x.Row.Element.Id, x.Cell.Cell.Id)], names[i] + ": "));
        return SheetWarnings.Together([.. rules.Concat(past).OfType<string>()]);
    }

    // Only this period's figures stand in a workbook: a rule that compares with others is looked at when it is taken in.
    private string? CellsOf(ReferenceNode reference) =>
        reference.Shifts.Count == 0 && form.Rows.FirstOrDefault(r => r.Element.Code == reference.Code || r.Element.Uid == reference.Code) is { } found && found.Cells.Where(c => reference.Options.All(c.Names.Contains)).ToList() is { Count: > 0 } cells
            ? string.Join(',', cells.Select(c => places[(found.Element.Id, c.Cell.Id)]))
            : null;
}
