using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Domain;

namespace Documents.Sheets;

/// <summary>A cell as it was read.</summary>
/// <param name="Text">A number with a point and no thousands, whatever the reader's separators are.</param>
/// <param name="IsNumber">Whether it is a number to the spreadsheet; else somebody typed it, or a program wrote it, as text.</param>
public readonly record struct ReadCell(string Text, bool IsNumber = false);

/// <summary>A sheet as it was read.</summary>
public sealed record ReadSheet(string Name, IReadOnlyList<IReadOnlyList<ReadCell>> Rows)
{
    /// <summary>The cell at a row and column from 0, its text trimmed; empty where there is none.</summary>
    public ReadCell At(int row, int column) =>
        row < Rows.Count && column < Rows[row].Count ? Rows[row][column] with { Text = Rows[row][column].Text?.Trim() ?? "" } : new ReadCell("");
}

/// <summary>Reads the cells of a workbook. Formulas count by their last result.</summary>
public static class XlsxReader
{
    /// <summary>More cells than this are no form of ours.</summary>
    private const int MostCells = 4_000_000;

    /// <summary>Megabytes that a workbook may unfold to: four million cells take less.</summary>
    public const int MostUnfolded = 512;

    /// <param name="file">It can be read twice: once to see how much it unfolds to.</param>
    /// <returns>None where it is no workbook that can be read. Refused: sheet.large.</returns>
    public static Outcome<List<ReadSheet>> Read(Stream file)
    {
        try
        {
            if (IsLarge(file))
            {
                return new Rejection(Rejections.SheetLarge, MostUnfolded);
            }

            using var book = SpreadsheetDocument.Open(file, isEditable: false);
            var main = book.WorkbookPart;
            if (main?.Workbook?.Sheets is not { } sheets)
            {
                return Unread;
            }

            var shared = main.SharedStringTablePart is { } table ? Each<SharedStringItem>(table).Select(s => s.InnerText).ToArray() : [];
            return (List<ReadSheet>)[.. sheets.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Where(s => s.Id?.Value is not null).Select(s => new ReadSheet(s.Name?.Value ?? "", Rows((WorksheetPart)main.GetPartById(s.Id!.Value!), shared)))];
        }
        catch (Exception fault) when (fault is FileFormatException or OpenXmlPackageException or InvalidDataException or System.Xml.XmlException or IOException or ArgumentException or InvalidCastException)
        {
            return Unread;
        }
    }

    private static Outcome<List<ReadSheet>> Unread => new List<ReadSheet>();

    // What an archive says of its own sizes need not be true: it is unfolded, and thrown away as it comes.
    private static bool IsLarge(Stream file)
    {
        file.Position = 0;
        using (var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true))
        {
            var left = MostUnfolded * 1024L * 1024;
            var portion = new byte[1 << 16];
            foreach (var entry in archive.Entries)
            {
                using var unfolded = entry.Open();
                for (var read = unfolded.Read(portion); read > 0; read = unfolded.Read(portion))
                {
                    if ((left -= read) < 0)
                    {
                        return true;
                    }
                }
            }
        }

        file.Position = 0;
        return false;
    }

    // One after the other: a whole sheet as objects takes ten times as much as its text.
    private static IEnumerable<TElement> Each<TElement>(OpenXmlPart part)
        where TElement : OpenXmlElement
    {
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(TElement) && reader.IsStartElement && reader.LoadCurrentElement() is TElement one)
            {
                yield return one;
            }
        }
    }

    private static List<IReadOnlyList<ReadCell>> Rows(WorksheetPart part, string[] shared)
    {
        var rows = new List<IReadOnlyList<ReadCell>>();
        var cells = 0;
        foreach (var row in Each<Row>(part))
        {
            // Empty rows are not written: they are put back, so that a row is found where it stands.
            var at = row.RowIndex?.Value is { } index ? (int)index - 1 : rows.Count;
            while (rows.Count < at && rows.Count < MostCells)
            {
                rows.Add([]);
            }

            var line = new List<ReadCell>();
            foreach (var cell in row.Elements<Cell>())
            {
                var column = cell.CellReference?.Value is { } reference ? Column(reference) : line.Count;
                while (line.Count < column && line.Count < 16_384)
                {
                    line.Add(new ReadCell(""));
                }

                var isNumber = cell.DataType is null || cell.DataType.Value == CellValues.Number;
                line.Add(new ReadCell(isNumber ? Number(cell.CellValue?.Text ?? "") : Text(cell, shared), isNumber));
                if (++cells > MostCells)
                {
                    throw new InvalidDataException("Too many cells.");
                }
            }

            rows.Add(line);
        }

        return rows;
    }

    private static string Text(Cell cell, string[] shared)
    {
        if (cell.DataType?.Value == CellValues.SharedString)
        {
            return int.TryParse(cell.CellValue?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Length ? shared[at] : "";
        }

        if (cell.DataType?.Value == CellValues.InlineString)
        {
            return cell.InlineString?.InnerText ?? "";
        }

        return cell.CellValue?.Text ?? "";
    }

    // A program writes 0.1 as 0.10000000000000001, which is how seventeen digits of its binary fraction read, and 0.0001 as 1E-4: the number meant is
    // the shortest that reads the same. Digits that are no such fraction's were meant as they stand, however many.
    private static string Number(string text) =>
        text.Length > 15 && double.TryParse(text, CultureInfo.InvariantCulture, out var number) && Exact(number.ToString("G17", CultureInfo.InvariantCulture)) is { } written && written == Exact(text) ? Exact(number.ToString("R", CultureInfo.InvariantCulture))!.Value.ToString(CultureInfo.InvariantCulture)
        : text.Contains('E', StringComparison.OrdinalIgnoreCase) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var scaled) ? scaled.ToString(CultureInfo.InvariantCulture)
        : text;

    private static decimal? Exact(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int Column(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetter))
        {
            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
        }

        return column - 1;
    }
}
