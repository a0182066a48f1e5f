using System.Globalization;
using Documents.Sheets;
using Domain;
using Domain.DataElements;
using Domain.DataValues;
using Platform.DataSets;
using static Web.Texts.Words;
using ElementType = Domain.DataElements.ValueType;

namespace Web.DataSets;

/// <summary>A form as a protected sheet to be filled in without a network, and what was typed into it.</summary>
internal static class FormSheet
{
    /// <summary>In the hidden first column of the first row: what this sheet is, and of when.</summary>
    private const string Mark = "giaoban-form";

    private const int KeyColumn = 0;
    private const int ValueColumn = 3;
    private const int CommentColumn = 6;
    internal const int FirstRow = 4;

    // In 1/10,000: a spreadsheet keeps fifteen digits of a number.
    private const long MostExact = 1_000_000_000_000_000;

    public static byte[] Write(OpenedForm form)
    {
        var rows = new List<IReadOnlyList<SheetCell>>
        {
            new List<SheetCell> { new($"{MarkOf(form)} {form.Number.ToString(CultureInfo.InvariantCulture)}"), SheetCell.Heading(form.Set.Name) },
            new List<SheetCell> { SheetCell.Empty, new($"{form.Unit.Name}, {Of(form.Period)}") },
            new List<SheetCell> { SheetCell.Empty, new(T("form.sheet.how"), Overflows: true) },
            new[] { "", T("form.figure"), T("form.measure"), T("form.now"), T("form.last"), T("form.yearBefore"), T("form.comment"), T("form.sheet.check") }.Select(SheetCell.Heading).ToList(),
        };
        var checks = new FormSheetChecks(form);
        foreach (var row in form.Rows)
        {
            rows.AddRange(row.Cells.Select(cell => Row(form, row, cell, checks.Of(row, cell))));
            if (checks.TotalOf(row) is { } total)
            {
                rows.Add([SheetCell.Empty, new(T("form.sheet.total", row.Element.Name)), new(row.Element.Measure), .. total.Select(t => new SheetCell("", Formula: t))]);
            }
        }

        return XlsxWriter.Write(new Sheet(form.Set.Code, rows, [0, 44, 12, 16, 14, 14, 40, 60], FirstRow, IsProtected: true));
    }

    /// <summary>What was typed into the sheet, in which style its numbers are that stand there as text, and which figures it knew of.</summary>
    /// <returns>Refused where it is not this form's sheet, or does not say of when it is, or its texts do not tell their style.</returns>
    public static Outcome<FilledForm> Read(Stream file, OpenedForm form)
    {
        var read = XlsxReader.Read(file);
        if (read.Rejection is { } refusal)
        {
            return refusal;
        }

        var sheet = read.Value is [var first, ..] ? first : null;
        if (sheet is null || sheet.Rows.Count <= FirstRow || NumberOf(sheet.At(0, KeyColumn).Text, form) is not { } number)
        {
            return new Rejection(Rejections.FormSheet, form.Set.Name, form.Unit.Name, form.Period);
        }

        var known = form.Rows.SelectMany(r => r.Cells.Select(c => (r.Element, Cell: c))).ToDictionary(c => $"{c.Element.Code}/{c.Cell.Cell.Code}");
        var (cells, style) = (new List<TypedCell>(), new FileStyle());
        for (var row = FirstRow; row < sheet.Rows.Count; row++)
        {
            if (!known.TryGetValue(sheet.At(row, KeyColumn).Text, out var at))
            {
                continue;
            }

            var value = sheet.At(row, ValueColumn);
            if (!value.IsNumber && FileStyle.Matters(at.Element))
            {
                style.Add(value.Text, XlsxWriter.Reference(row, ValueColumn));
            }

            // A sheet has no place for the mark of an estimate: a figure that has it keeps it.
            cells.Add(new TypedCell(at.Element.Code, at.Cell.Cell.Code, value.Text, null, sheet.At(row, CommentColumn).Text, !value.IsNumber));
        }

        var found = style.Found();
        return found.Accepted ? new FilledForm(cells, found.Value, FormThen.Keep, "", number) : found.Rejection;
    }

    private static string MarkOf(OpenedForm form) => $"{Mark} {form.Set.Code} {form.Period.Code} {form.Unit.Code}";

    private static long? NumberOf(string mark, OpenedForm form) =>
        mark.StartsWith(MarkOf(form) + ' ', StringComparison.Ordinal) && long.TryParse(mark.AsSpan(MarkOf(form).Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static List<SheetCell> Row(OpenedForm form, FormRow row, FormCell cell, string check)
    {
        var name = row.Cells.Count > 1 ? $"{row.Element.Name}, {cell.Cell.Name}" : row.Element.Name;
        var input = form.IsOpen ? InputOf(row.Element.Type) : SheetInput.None;
        return [new($"{row.Element.Code}/{cell.Cell.Code}"), new(name), new(row.Element.Measure), Value(row, cell.Now, input, HintOf(cell)), Value(row, cell.Last), Value(row, cell.YearBefore), new(cell.Now?.Comment ?? "", Input: form.IsOpen ? SheetInput.Text : SheetInput.None), new("", Formula: check)];
    }

    /// <summary>What the unit's past says of a cell; empty where it says nothing.</summary>
    public static string HintOf(FormCell cell) => cell.Range is { } range ? T("form.sheet.range", FormCellRow.Shown(range.Low), FormCellRow.Shown(range.High)) : "";

    /// <summary>A figure as a cell; one of more digits than a spreadsheet keeps is a text.</summary>
    public static SheetCell Value(FormRow row, DataValue? value, SheetInput input = SheetInput.None, string hint = "") =>
        value is not { } v ? new SheetCell("", Input: input, Hint: hint)
        : v.Value is { } large && row.Element.IsNumber && Math.Abs(large) >= MostExact ? new SheetCell(FormCellRow.Shown(large), Input: input, Hint: hint)
        : v.Value is { } number && row.Element.IsNumber ? new SheetCell("", (decimal)number / ScaledNumber.Scale, input, Hint: hint)
        : new SheetCell(v.Write(row.Element.Type), Input: input, Hint: hint);

    public static SheetInput InputOf(ElementType type) => type switch
    {
        ElementType.WholeNumber => SheetInput.WholeNumber,
        ElementType.Number => SheetInput.Number,
        ElementType.Percentage => SheetInput.Percentage,
        ElementType.YesNo => SheetInput.YesNo,
        _ => SheetInput.Text,
    };
}
