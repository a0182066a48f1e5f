using System.Security.Cryptography;
using System.Text.Json;

namespace Platform.Packs;

/// <summary>A table of figures as the annex prints it: words and figures already written, so that what was issued stays as it was.</summary>
/// <param name="Form">The form's name.</param>
/// <param name="Caption">What this table of the form shows.</param>
/// <param name="Text">How many of the first columns are words; the others are figures.</param>
public sealed record FigureTable(string Form, string Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, int Text)
{
    /// <summary>What stands where a small count of people is not told.</summary>
    public const string Hidden = "*";

    public static byte[] Write(IReadOnlyList<FigureTable> tables) => JsonSerializer.SerializeToUtf8Bytes(tables);

    public static IReadOnlyList<FigureTable> Read(byte[] written) => JsonSerializer.Deserialize<IReadOnlyList<FigureTable>>(written)!;

    /// <summary>Digest of what the leader is asked about: the words, and the tables where there are any.</summary>
    public static string Digest(string words, IReadOnlyList<FigureTable> tables)
    {
        if (tables.Count == 0)
        {
            return words;
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes(words));
        hash.AppendData(Write(tables));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Figures that are another now, of rows and columns that are in both.</summary>
    public static IEnumerable<ChangedFigure> Changes(IReadOnlyList<FigureTable> then, IReadOnlyList<FigureTable> now)
    {
        var present = Cells(now).GroupBy(c => c.At).ToDictionary(g => g.Key, g => g.First().Figure);
        return Cells(then).DistinctBy(c => c.At).Where(c => present.TryGetValue(c.At, out var figure) && figure != c.Figure).Select(c => new ChangedFigure(c.At.Form, c.At.Row, c.At.Column, c.Figure, present[c.At]));
    }

    private static IEnumerable<((string Form, string Caption, string Row, string Column) At, string Figure)> Cells(IReadOnlyList<FigureTable> tables) =>
        from table in tables
        from row in table.Rows
        from column in Enumerable.Range(table.Text, Math.Max(0, row.Count - table.Text))
        select ((table.Form, table.Caption, string.Join(' ', row.Take(table.Text).Skip(1)), table.Columns[column]), row[column]);
}

/// <summary>A figure that was corrected after the document was issued.</summary>
public sealed record ChangedFigure(string Form, string Row, string Column, string Then, string Now);
