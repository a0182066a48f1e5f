using Documents.Sheets;
using Domain.DataElements;
using Domain.DataSets;
using Domain.Expressions;
using Platform.DataSets;
using static Web.Texts.Words;

namespace Web.DataSets;

/// <summary>What a form's sheet says by itself while it is filled in: totals over the parts of a figure, rules that do not hold, and what the unit's past speaks against.</summary>
internal sealed class FormSheetChecks
{
    /// <summary>The columns of this period, the last, and that of a year before.</summary>
    private const int NowColumn = 3, LastColumn = 4, YearColumn = 5;

    private readonly Dictionary<(int Element, int Cell), int> lines = [];
    private readonly OpenedForm form;
    private readonly Dictionary<string, List<string>> rules;

    public FormSheetChecks(OpenedForm form)
    {
        this.form = form;
        var line = FormSheet.FirstRow;
        foreach (var row in form.Rows)
        {
            foreach (var cell in row.Cells)
            {
                lines[(row.Element.Id, cell.Cell.Id)] = line++;
            }

            line += HasTotal(row) ? 1 : 0;
        }

        rules = form.Rules.Select(Rule).OfType<(string Element, string Formula)>().GroupBy(r => r.Element, r => r.Formula).ToDictionary(g => g.Key, g => g.ToList());
    }

    /// <summary>The formula of the text beside a cell; empty where nothing is to be said of it.</summary>
    public string Of(FormRow row, FormCell cell)
    {
        var past = SheetWarnings.OfPast(row, cell, XlsxWriter.Reference(lines[(row.Element.Id, cell.Cell.Id)], NowColumn), (low, high) => T("form.sheet.outside", low, high) + " ");
        return SheetWarnings.Together([.. cell == row.Cells[0] ? rules.GetValueOrDefault(row.Element.Code) ?? [] : [], .. past is null ? (string[])[] : [past]]);
    }

    /// <summary>The formulas of the total over a figure's parts, for each of the three columns; null where it has no parts that add up.</summary>
    public IEnumerable<string>? TotalOf(FormRow row) =>
        HasTotal(row) ? new[] { NowColumn, LastColumn, YearColumn }.Select(column => Total(string.Join(',', SheetStretch.Of([.. row.Cells.Select(c => (lines[(row.Element.Id, c.Cell.Id)], column))])))) : null;

    // A figure that stands there as a text, as one of more digits than a spreadsheet keeps, is not added up: nor then are the others.
    private static string Total(string cells) => $"IF(OR(COUNT({cells})=0,COUNTA({cells})>COUNT({cells})),\"\",SUM({cells}))";

    private static bool HasTotal(FormRow row) => row.Cells.Count > 1 && row.Element is { IsNumber: true, OverUnits: Aggregation.Sum };

    // It is told beside the first of its figures.
    private (string Element, string Formula)? Rule(ValidationRule rule) =>
        SheetWarnings.OfRule(rule, CellsOf) is { } formula ? (form.Of(Formula.Parse(rule.Condition).Value!.References()[0])!.Value.Row.Element.Code, formula) : null;

    // A figure of an earlier time than the sheet shows is not on it; a day stands there as a text or as a number of the spreadsheet's own.
    private string? CellsOf(ReferenceNode reference)
    {
        int? column = reference.Shifts switch { [] => NowColumn, [Shift.Previous] => LastColumn, [Shift.LastYear] => YearColumn, _ => null };
        return column is { } there && form.Of(reference) is ({ Element.IsNumber: true } row, var cells) ? SheetWarnings.Stretches([.. cells.Select(c => (lines[(row.Element.Id, c.Cell.Id)], there))]) : null;
    }
}
