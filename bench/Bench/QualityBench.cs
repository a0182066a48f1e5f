using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Language.Citations;
using Language.Headers;
using Language.Text;

namespace Bench;

/// <summary>How well the readers of official prose do on a folder of labelled texts, which is no part of the project.</summary>
internal static partial class QualityBench
{
    private static readonly string[] Labelled = ["NĐ", "TT", "TTLT", "QĐ", "NQ", "L", "BL", "PL", "HP"];
    private static readonly string[] Numbered = ["NĐ", "TT", "TTLT", "QĐ", "NQ"];

    /// <param name="folder">Holds citations.jsonl and official.jsonl.</param>
    public static void Run(string folder)
    {
        Citations(Path.Combine(folder, "citations.jsonl"));
        foreach (var (name, spoil) in (IReadOnlyList<(string, Func<string, string>)>)[("as given", t => t), ("lines broken at random", Broken), ("accents decomposed", t => t.Normalize(System.Text.NormalizationForm.FormD))])
        {
            Headers(Path.Combine(folder, "official.jsonl"), name, spoil);
        }
    }

    private static void Citations(string file)
    {
        var (hits, missed, extra, numberedHits, numberedMissed) = (0, 0, 0, 0, 0);
        foreach (var line in File.ReadLines(file))
        {
            using var row = JsonDocument.Parse(line);
            var text = row.RootElement.GetProperty("data").GetProperty("value").GetString()!.Replace('_', ' ');
            var gold = Gold(row.RootElement, text).ToList();
            var found = CitationReader.Read(text).Where(c => Labelled.Contains(c.Type)).Select(c => (c.Start, End: WithoutDate(text, c.Start, c.End))).ToHashSet();
            foreach (var (start, end, label) in gold)
            {
                var hit = found.Contains((start, end));
                (hits, missed) = hit ? (hits + 1, missed) : (hits, missed + 1);
                if (Numbered.Contains(label))
                {
                    (numberedHits, numberedMissed) = hit ? (numberedHits + 1, numberedMissed) : (numberedHits, numberedMissed + 1);
                }
            }

            extra += found.Count(f => !gold.Exists(g => g.Start == f.Start && g.End == f.End));
            if (Environment.GetEnvironmentVariable("GIAOBAN_BENCH_ERRORS") is not null)
            {
                foreach (var g in gold.Where(g => !found.Contains((g.Start, g.End))))
                {
                    Console.WriteLine($"missed {g.Label} «{text[g.Start..g.End]}» in …{text[Math.Max(0, g.Start - 40)..g.Start]}[]{text[g.End..Math.Min(text.Length, g.End + 40)]}");
                }

                foreach (var f in found.Where(f => !gold.Exists(g => g.Start == f.Start && g.End == f.End)))
                {
                    Console.WriteLine($"extra «{text[f.Start..f.End]}» in …{text[Math.Max(0, f.Start - 40)..f.Start]}[]{text[f.End..Math.Min(text.Length, f.End + 40)]}");
                }
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"citations, exact span without the trailing date: precision {hits / (decimal)(hits + extra):0.000}, recall {hits / (decimal)(hits + missed):0.000}, F1 {2m * hits / ((2 * hits) + extra + missed):0.000}; recall on numbered kinds {numberedHits / (decimal)(numberedHits + numberedMissed):0.000}"));
    }

    private static IEnumerable<(int Start, int End, string Label)> Gold(JsonElement row, string text)
    {
        foreach (var value in row.GetProperty("annotations").EnumerateArray().SelectMany(a => a.GetProperty("result").EnumerateArray()).Select(r => r.GetProperty("value")))
        {
            var (start, end) = (value.GetProperty("start").GetInt32(), value.GetProperty("end").GetInt32());
            yield return (start, WithoutDate(text, start, end), value.GetProperty("labels")[0].GetString()!);
        }
    }

    private static int WithoutDate(string text, int start, int end) => DateTail().Match(text[start..end]) is { Success: true } match ? start + match.Index : end;

    private static void Headers(string file, string name, Func<string, string> spoil)
    {
        var (all, number, type, date, issuer) = (0, 0, 0, 0, 0);
        foreach (var line in File.ReadLines(file))
        {
            using var row = JsonDocument.Parse(line);
            string Gold(string key) => row.RootElement.GetProperty(key).GetString()!;
            var header = HeaderReader.Read(spoil(Gold("text")));
            all++;
            number += header.Number == Gold("number") ? 1 : 0;
            type += header.Type == Gold("type") ? 1 : 0;
            date += header.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) == Gold("date") ? 1 : 0;
            issuer += Authority(header.Issuer) == Authority(Gold("issuer")) ? 1 : 0;
        }

        Console.WriteLine($"headers, {name}: number {number}, type {type}, date {date}, issuer {issuer} of {all}");
    }

    // An authority and its territory count as equal.
    private static string Authority(string? issuer) => Normaliser.Fold(issuer ?? "").Replace("ủy ban nhân dân ", "", StringComparison.Ordinal).Replace("hội đồng nhân dân ", "", StringComparison.Ordinal);

    private static string Broken(string text)
    {
        var random = new Random(text.Length);
        return string.Concat(text.Select(c => c == ' ' && random.Next(4) == 0 ? '\n' : c));
    }

    [GeneratedRegex(@"\s*,?\s*(?:ngày\s*\d{1,2}.*|năm \d{4})$", RegexOptions.NonBacktracking)]
    private static partial Regex DateTail();
}
