using System.Globalization;
using System.Runtime.CompilerServices;
using Documents.Sheets;
using Domain;
using Domain.Categories;
using Domain.DataElements;
using Domain.DataSets;
using Domain.Periods;
using Domain.Units;
using Platform.DataSets;
using Platform.DataValues;
using static Web.Texts.Words;

namespace Web.DataSets;

/// <summary>A form of all units as one protected sheet: a row to each unit, a column to each figure; and what was typed into it. Units and figures are known by their codes.</summary>
internal static class FormBook
{
    /// <summary>In the hidden first column of the first row: what this sheet is, and of when.</summary>
    private const string Mark = "giaoban-book";

    private const int NameColumn = 1;
    private const int UnitColumn = 2;
    private const int FirstColumn = 3;
    private const int CodeRow = 4;
    private const int FirstRow = 5;

    /// <summary>Stands for a code over the column that says what a row breaks.</summary>
    private const string CheckCode = "-";

    // Beyond so many cells a hint to each, and a check to each row, would make the sheet too heavy to open.
    private const int MostHints = 20_000;

    /// <param name="forms">Those of all units, in their order.</param>
    /// <param name="number">The office's last change at that moment.</param>
    public static async Task<byte[]> WriteAsync(DataSet set, Period period, FigureCatalogue catalogue, IReadOnlyCollection<Unit> units, IAsyncEnumerable<OpenedForm> forms, long number, CancellationToken cancel)
    {
        var columns = Columns(catalogue, set).ToList();
        var rows = new List<IReadOnlyList<SheetCell>>
        {
            new List<SheetCell> { new($"{Mark} {set.Code} {period.Code} {number.ToString(CultureInfo.InvariantCulture)}"), SheetCell.Heading(set.Name) },
            new List<SheetCell> { SheetCell.Empty, new(Of(period)) },
            new List<SheetCell> { SheetCell.Empty, new(T("book.how"), Overflows: true) },
            new[] { "", T("figures.unit"), T("book.unitCode") }.Concat(columns.Select(c => NameOf(c.Element, c.Cell))).Append(T("form.sheet.check")).Select(SheetCell.Heading).ToList(),
            new[] { "", T("book.code"), "" }.Concat(columns.Select(c => $"{c.Element.Code}/{c.Cell.Code}")).Append(CheckCode).Select(code => new SheetCell(code)).ToList(),
        };
        var hints = (long)columns.Count * units.Count <= MostHints;
        await foreach (var form in forms.WithCancellation(cancel))
        {
            rows.Add([SheetCell.Empty, new(form.Unit.Name), new(form.Unit.Code), .. form.Rows.SelectMany(r => r.Cells.Select(c => FormSheet.Value(r, c.Now, form.IsOpen ? FormSheet.InputOf(r.Element.Type) : SheetInput.None, hints ? FormSheet.HintOf(c) : ""))), new("", Formula: hints ? new FormBookChecks(form, rows.Count, FirstColumn).Of() : "")]);
        }

        return XlsxWriter.Write(new Sheet(set.Code, rows, [0, 36, 14, .. columns.Select(_ => 14), 60], FirstRow, IsProtected: true, FrozenColumns: FirstColumn));
    }

    /// <returns>Refused where it is no workbook of ours.</returns>
    public static Outcome<HandedFile> Open(string path)
    {
        using var file = File.OpenRead(path);
        var read = XlsxReader.Read(file);
        if (read.Rejection is { } refusal)
        {
            return refusal;
        }

        var sheet = read.Value is [var first, ..] ? first : null;
        return sheet?.At(0, 0).Text.Split(' ') is [Mark, var set, var period, var last] && long.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new HandedFile(sheet.Name, (catalogue, cancel) => ReadAsync(sheet, catalogue, set, period, cancel), new BookStamp(set, period, number))
            : new Rejection(Rejections.FigureBook);
    }

    private static async IAsyncEnumerable<FileFigure> ReadAsync(ReadSheet sheet, FigureCatalogue catalogue, string setCode, string period, [EnumeratorCancellation] CancellationToken cancel)
    {
        await Task.CompletedTask;
        var columns = Read(sheet, catalogue, setCode);
        var seen = new Dictionary<string, int>();
        for (var row = FirstRow; row < sheet.Rows.Count; row++)
        {
            cancel.ThrowIfCancellationRequested();
            var unit = sheet.At(row, UnitColumn).Text;
            var isEmpty = columns.All(c => sheet.At(row, c.Column).Text.Length == 0);
            if (unit.Length == 0 && isEmpty)
            {
                continue;
            }

            if (UnreadRow(catalogue, unit, seen, row) is { } why)
            {
                yield return new FileFigure(row + 1, "C", "", period, unit.Length > 0 ? unit : sheet.At(row, NameColumn).Text, "", unit, false, Unread: why);
                continue;
            }

            foreach (var column in columns)
            {
                var cell = sheet.At(row, column.Column);
                if (column.Unread is null || cell.Text.Length > 0)
                {
                    yield return new FileFigure(row + 1, XlsxWriter.LettersOf(column.Column), column.Element, period, unit, column.Cell, cell.Text, !cell.IsNumber, Unread: column.Unread);
                }
            }
        }
    }

    private static Rejection? UnreadRow(FigureCatalogue catalogue, string unit, Dictionary<string, int> seen, int row) =>
        !catalogue.UnitsByName.ContainsKey(unit) ? new Rejection(Rejections.UnitUnknown, unit)
        : seen.TryAdd(unit, row + 1) ? null
        : new Rejection(Rejections.FigureTwice, $"{seen[unit]}", $"{row + 1}");

    // Which figure stands in which column; one that nobody knows, or that stands there twice, is told at each of its cells.
    private static List<BookColumn> Read(ReadSheet sheet, FigureCatalogue catalogue, string setCode)
    {
        var known = catalogue.SetsByName.TryGetValue(setCode, out var set) ? Columns(catalogue, set).Select(c => $"{c.Element.Code}/{c.Cell.Code}").ToHashSet() : [];
        var (columns, seen) = (new List<BookColumn>(), new Dictionary<string, int>());
        for (var column = FirstColumn; sheet.Rows.Count > CodeRow && column < sheet.Rows.Skip(CodeRow).Max(r => r.Count); column++)
        {
            var code = sheet.At(CodeRow, column).Text;
            if (code == CheckCode)
            {
                continue;
            }

            var unread = !known.Contains(code) ? new Rejection(Rejections.ElementUnknown, code)
                : seen.TryAdd(code, column) ? null
                : new Rejection(Rejections.FigureTwice, XlsxWriter.Reference(CodeRow, seen[code]), XlsxWriter.Reference(CodeRow, column));
            var parts = code.Split('/', 2);
            columns.Add(new BookColumn(column, parts[0], parts.Length > 1 ? parts[1] : "", unread));
        }

        return columns;
    }

    private static IEnumerable<(DataElement Element, CategoryOptionCombo Cell)> Columns(FigureCatalogue catalogue, DataSet set)
    {
        var elements = catalogue.Elements.ToDictionary(e => e.Id);
        return catalogue.Rows[set.Id].Select(r => elements[r.Element]).SelectMany(e => catalogue.CellsOf[e.Combo].Select(c => (e, c)));
    }

    private static string NameOf(DataElement element, CategoryOptionCombo cell) =>
        (cell.Id == CategoryOptionCombo.Default ? element.Name : $"{element.Name}, {cell.Name}") + (element.Measure.Length > 0 ? $" ({element.Measure})" : "");

    private sealed record BookColumn(int Column, string Element, string Cell, Rejection? Unread);
}
