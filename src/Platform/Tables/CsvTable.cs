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
    public static Outcome<List<CsvRow>> Read(TextReader text, params string[] needed)
    {
        var style = new CsvConfiguration(CultureInfo.InvariantCulture) { DetectDelimiter = true, DetectDelimiterValues = [",", ";", "\t"], MissingFieldFound = null, BadDataFound = null };
        using var csv = new CsvReader(text, style);
        if (!csv.Read() || !csv.ReadHeader())
        {
            return new Rejection(Rejections.TableHeader, string.Join(", ", needed));
        }

        var header = csv.HeaderRecord!.Select(h => h.Trim().TrimStart('\uFEFF').ToLowerInvariant()).ToArray();
        if (needed.Except(header).Any())
        {
            return new Rejection(Rejections.TableHeader, string.Join(", ", needed));
        }

        var rows = new List<CsvRow>();
        while (csv.Read())
        {
            rows.Add(new CsvRow(csv.Parser.Row, header.Select((name, at) => (name, at)).DistinctBy(c => c.name).ToDictionary(c => c.name, c => csv.TryGetField<string>(c.at, out var cell) ? (cell ?? "").Trim() : "")));
        }

        return rows;
    }

    public static string Line(params object?[] cells) => string.Join(',', cells.Select(Cell)) + "\n";

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
        var safe = text.Length > 0 && "=+-@".Contains(text[0]) && cell is string && !decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
