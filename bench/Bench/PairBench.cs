using System.Globalization;
using Language.Comparing;

namespace Bench;

/// <summary>How well near-repeats are told on pairs written and labelled without sight of the rules.</summary>
internal static class PairBench
{
    /// <param name="file">Rows same|different, sentence, sentence, parted by tabs.</param>
    /// <param name="showErrors">Whether the pairs told wrongly are printed: never for a closed set.</param>
    public static void Run(string file, bool showErrors)
    {
        var (hit, wrong, missed) = (0, 0, 0);
        foreach (var row in File.ReadLines(file).Select(l => l.Split('\t')).Where(r => r.Length >= 3 && r[0] is "same" or "different"))
        {
            var same = row[0] == "same";
            var said = NearRepeat.Same(NearRepeat.Prepare(row[1]), NearRepeat.Prepare(row[2]));
            (hit, wrong, missed) = (hit + (same && said ? 1 : 0), wrong + (!same && said ? 1 : 0), missed + (same && !said ? 1 : 0));
            if (showErrors && same != said)
            {
                var (a, b) = (NearRepeat.Prepare(row[1]), NearRepeat.Prepare(row[2]));
                Console.WriteLine($"{(same ? "missed" : "wrong")}\n    {row[1]}\n    {row[2]}\n    {string.Join(' ', a.Tokens.Except(b.Tokens))} | {string.Join(' ', b.Tokens.Except(a.Tokens))}; {a.Polarity}{a.Degree} | {b.Polarity}{b.Degree}; {string.Join(' ', a.Figures.Except(b.Figures))} | {string.Join(' ', b.Figures.Except(a.Figures))}");
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"near-repeats, {Path.GetFileName(file)}: precision {hit / (decimal)Math.Max(1, hit + wrong):0.000}, recall {hit / (decimal)Math.Max(1, hit + missed):0.000}"));
    }
}
