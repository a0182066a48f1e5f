using System.Globalization;
using Language.Comparing;

namespace Bench;

/// <summary>How well near-repeats are told on pairs written and labelled without sight of the rules.</summary>
internal static class PairBench
{
    /// <param name="file">Rows same|different, sentence, sentence, parted by tabs; or same|different, who says it, sentence, who says it, sentence.</param>
    /// <param name="showErrors">Whether the pairs told wrongly are printed: never for a closed set.</param>
    public static void Run(string file, bool showErrors)
    {
        var (hit, wrong, missed) = (0, 0, 0);
        foreach (var row in File.ReadLines(file).Select(l => l.Split('\t')).Where(r => r.Length >= 3 && r[0] is "same" or "different"))
        {
            var same = row[0] == "same";
            var (a, b) = Prepared(row);
            var said = NearRepeat.Same(a, b);
            (hit, wrong, missed) = (hit + (same && said ? 1 : 0), wrong + (!same && said ? 1 : 0), missed + (same && !said ? 1 : 0));
            if (showErrors && same != said)
            {
                Console.WriteLine($"{(same ? "missed" : "wrong")}\n    {a.Text}\n    {b.Text}\n    {string.Join(' ', a.Tokens.Except(b.Tokens))} | {string.Join(' ', b.Tokens.Except(a.Tokens))}; {a.Polarity}{a.Degree} | {b.Polarity}{b.Degree}; {string.Join(' ', a.Numerals.Written)} | {string.Join(' ', b.Numerals.Written)}");
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"near-repeats, {Path.GetFileName(file)}: precision {hit / (decimal)Math.Max(1, hit + wrong):0.000}, recall {hit / (decimal)Math.Max(1, hit + missed):0.000}"));
    }

    /// <summary>The two statements of a row.</summary>
    internal static (PreparedText A, PreparedText B) Prepared(string[] row) =>
        row.Length < 5 ? (NearRepeat.Prepare(row[1]), NearRepeat.Prepare(row[2])) : (NearRepeat.Prepare(row[2], own: row[1]), NearRepeat.Prepare(row[4], own: row[3]));
}
