using System.Globalization;
using System.Text.Json;

namespace Bench;

/// <summary>Rows of a labelled set, and what was found of them.</summary>
internal static class Labels
{
    public static IEnumerable<JsonElement> Rows(string file)
    {
        foreach (var line in File.ReadLines(file).Where(l => l.Length > 0))
        {
            using var row = JsonDocument.Parse(line);
            yield return row.RootElement.Clone();
        }
    }

    /// <summary>Each label's place: the first occurrence of its text behind the one before it.</summary>
    public static IEnumerable<(JsonElement Label, int Start, int End)> Placed(string text, JsonElement labels)
    {
        var at = 0;
        foreach (var label in labels.EnumerateArray())
        {
            var words = label.GetProperty("text").GetString()!;
            var start = text.IndexOf(words, at, StringComparison.Ordinal);
            at = start + words.Length;
            yield return (label, start, at);
        }
    }

    /// <summary>One line: precision, recall and F1.</summary>
    public static void Print(string what, int hit, int extra, int missed) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: precision {hit / (decimal)Math.Max(1, hit + extra):0.000}, recall {hit / (decimal)Math.Max(1, hit + missed):0.000}, F1 {2m * hit / Math.Max(1, (2 * hit) + extra + missed):0.000}"));
}
