using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Domain;

namespace Platform.Tables;

/// <summary>One row of a table, with the line it stands on.</summary>
public sealed class CsvRow(int line, IReadOnlyDictionary<string, string> cells)
{
    public int Line => line;

    /// <summary>The cell of a column, trimmed; empty where there is none.</summary>
    public string this[string column] => cells.GetValueOrDefault(column, "");

    /// <returns>False where something is there that is no day of the form 2023-10-05.</returns>
    public bool Day(string column, out DateOnly? day)
    {
        day = null;
        if (this[column].Length == 0)
        {
            return true;
        }

        var read = DateOnly.TryParseExact(this[column], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value);
        day = value;
        return read;
    }

    public bool Whole(string column, out int number) => int.TryParse(this[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
}

/// <summary>Tables with a header row, as spreadsheets save them: parted by commas or semicolons.</summary>
public static class CsvTable
{
    // How a spreadsheet's formula begins.
    private const string Formula = "=+-@";

    public static Outcome<List<CsvRow>> Read(TextReader text, params string[] needed)
    {
        var (rows, refusal) = Open(text, needed);
        return rows is null ? refusal! : rows.ToList();
    }

    /// <summary>The rows one after the other as they are asked for, once; null with a refusal where the header lacks a needed column.</summary>
    public static (IEnumerable<CsvRow>? Rows, Rejection? Refusal) Open(TextReader text, params string[] needed)
    {
        var style = new CsvConfiguration(CultureInfo.InvariantCulture) { DetectDelimiter = true, DetectDelimiterValues = [",", ";", "\t"], MissingFieldFound = null, BadDataFound = null };
        var csv = new CsvReader(text, style);
        if (!csv.Read() || !csv.ReadHeader())
        {
            return (null, new Rejection(Rejections.TableHeader, string.Join(", ", needed)));
        }

        var header = csv.HeaderRecord!.Select(h => h.Trim().TrimStart('\uFEFF').ToLowerInvariant()).ToArray();
        return needed.Except(header).Any() ? (null, new Rejection(Rejections.TableHeader, string.Join(", ", needed))) : (Rows(csv, header), null);
    }

    private static IEnumerable<CsvRow> Rows(CsvReader csv, string[] header)
    {
        using (csv)
        {
            var columns = header.Select((name, at) => (name, at)).DistinctBy(c => c.name).ToArray();
            while (csv.Read())
            {
                yield return new CsvRow(csv.Parser.Row, columns.ToDictionary(c => c.name, c => csv.TryGetField<string>(c.at, out var cell) ? (cell ?? "").Trim() : ""));
            }
        }
    }

    /// <summary>A text as it was before <see cref="Line"/> kept it from being taken for a formula.</summary>
    public static string Unguarded(string cell) => cell.StartsWith('\'') && BeginsFormula(cell) ? cell[1..] : cell;

    public static string Line(params object?[] cells) => string.Join(',', cells.Select(Cell)) + "\n";

    // Behind the signs that keep it from being one: a text that has them already gets one more, and gives it back.
    private static bool BeginsFormula(string text) => text.TrimStart('\'') is [var first, ..] && Formula.Contains(first);

    private static string Cell(object? cell)
    {
        var text = cell switch
        {
            null => "",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => cell.ToString() ?? "",
        };
        // A spreadsheet takes a cell that begins so for a formula; a number may be below zero.
        var safe = BeginsFormula(text) && cell is string && !decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
