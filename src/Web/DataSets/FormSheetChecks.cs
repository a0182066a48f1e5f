using Documents.Sheets;
using Domain.DataElements;
using Domain.DataSets;
using Domain.Expressions;
using Platform.DataSets;

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
        var past = SheetWarnings.OfPast(row, cell, XlsxWriter.Reference(lines[(row.Element.Id, cell.Cell.Id)], NowColumn));
        return SheetWarnings.Together([.. cell == row.Cells[0] ? rules.GetValueOrDefault(row.Element.Code) ?? [] : [], .. past is null ? (string[])[] : [past]]);
    }

    /// <summary>The formulas of the total over a figure's parts, for each of the three columns; null where it has no parts that add up.</summary>
    public IEnumerable<string>? TotalOf(FormRow row) =>
        HasTotal(row) ? new[] { NowColumn, LastColumn, YearColumn }.Select(c => $"IF(COUNT({Stretch(row.Cells, row, c)})=0,\"\",SUM({Stretch(row.Cells, row, c)}))") : null;

    private static bool HasTotal(FormRow row) => row.Cells.Count > 1 && row.Element is { IsNumber: true, OverUnits: Aggregation.Sum };

    // It is told beside the first of its figures.
    private (string Element, string Formula)? Rule(ValidationRule rule) =>
        SheetWarnings.OfRule(rule, CellsOf) is { } formula ? (RowOf(Formula.Parse(rule.Condition).Value!.References()[0])!.Element.Code, formula) : null;

    // A figure of an earlier time than the sheet shows is not on it.
    private string? CellsOf(ReferenceNode reference)
    {
        int? column = reference.Shifts switch { [] => NowColumn, [Shift.Previous] => LastColumn, [Shift.LastYear] => YearColumn, _ => null };
        return column is { } there && RowOf(reference) is { } row && row.Cells.Where(c => reference.Options.All(c.Names.Contains)).ToList() is { Count: > 0 } cells ? Stretch(cells, row, there) : null;
    }

    private FormRow? RowOf(ReferenceNode reference) => form.Rows.FirstOrDefault(r => r.Element.Code == reference.Code || r.Element.Uid == reference.Code);

    private string Stretch(IReadOnlyList<FormCell> cells, FormRow row, int column) =>
        cells.Count == row.Cells.Count && cells.Count > 1 ? $"{At(row, cells[0], column)}:{At(row, cells[^1], column)}" : string.Join(',', cells.Select(c => At(row, c, column)));

    private string At(FormRow row, FormCell cell, int column) => XlsxWriter.Reference(lines[(row.Element.Id, cell.Cell.Id)], column);
}
