using System.Globalization;
using Documents.Sheets;
using Domain.DataElements;
using Domain.DataSets;
using Domain.DataValues;
using Domain.Expressions;
using Platform.DataSets;
using static Web.Texts.Words;

namespace Web.DataSets;

/// <summary>What a form's sheet says by itself while it is filled in: totals over the parts of a figure, rules that do not hold, and what the unit's past speaks against.</summary>
internal sealed class FormSheetChecks
{
    /// <summary>The columns of this period, the last, and that of a year before.</summary>
    private const int NowColumn = 3, LastColumn = 4, YearColumn = 5;

    /// <summary>Characters that one formula may have, and one text in it.</summary>
    private const int MostFormula = 8000, MostText = 250;

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
        List<string> said = [.. cell == row.Cells[0] ? rules.GetValueOrDefault(row.Element.Code) ?? [] : [], .. Past(row, cell)];
        while (said.Sum(s => s.Length + 1) > MostFormula)
        {
            said.RemoveAt(said.Count - 1);
        }

        return string.Join('&', said);
    }

    /// <summary>The formulas of the total over a figure's parts, for each of the three columns; null where it has no parts that add up.</summary>
    public IEnumerable<string>? TotalOf(FormRow row) =>
        HasTotal(row) ? new[] { NowColumn, LastColumn, YearColumn }.Select(c => $"IF(COUNT({Stretch(row.Cells, row, c)})=0,\"\",SUM({Stretch(row.Cells, row, c)}))") : null;

    private static bool HasTotal(FormRow row) => row.Cells.Count > 1 && row.Element is { IsNumber: true, OverUnits: Aggregation.Sum };

    private (string Element, string Formula)? Rule(ValidationRule rule)
    {
        var formula = Formula.Parse(rule.Condition).Value!;
        var message = IsEnglish && rule.MessageEnglish.Length > 0 ? rule.MessageEnglish : rule.Message;
        return new SheetForm(CellsOf).Fails(formula) is { } fails ? (RowOf(formula.References()[0])!.Element.Code, $"IF({fails},{Text(message + " ")},\"\")") : null;
    }

    private IEnumerable<string> Past(FormRow row, FormCell cell)
    {
        if (cell.Range is not { } range || !row.Element.IsNumber)
        {
            return [];
        }

        var at = XlsxWriter.Reference(lines[(row.Element.Id, cell.Cell.Id)], NowColumn);
        return [$"IF(COUNT({at})=0,\"\",IF(OR({at}<{Number(range.Low)},{at}>{Number(range.High)}),{Text(T("form.sheet.outside", FormCellRow.Shown(range.Low), FormCellRow.Shown(range.High)))},\"\"))"];
    }

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

    private static string Number(long scaled) => ((decimal)scaled / ScaledNumber.Scale).ToString(CultureInfo.InvariantCulture);

    // A text in a formula has at most so many characters; a longer one is put together of several.
    private static string Text(string text) => string.Join('&', text.Chunk(MostText).Select(part => $"\"{new string(part).Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
}
