using System.Text.RegularExpressions;
using Language.Statements;
using Language.Statements.Kinds;
using Language.Text;

namespace Language.Comparing;

/// <summary>How a statement is worded, made ready to be held beside another's wording: its syllables, its words in their order, and what kind of statement it reads like.</summary>
internal sealed partial class Wording
{
    /// <summary>The kinds that a wording can read like: those that weights tell, and the one that only an opening does.</summary>
    public static readonly string[] KindNames = [.. CueWeights.Kinds, "recommendation"];

    /// <summary>More words than a sentence has: of a longer text only so many are compared, since each is held beside each of the other's.</summary>
    public const int MostTerms = 64;

    // e to the power of each hundredth below zero, × 10¹².
    private static readonly long[] Powers = FallingPowers();

    /// <summary>Of a text that says nothing.</summary>
    public static Wording None { get; } = Of("", "", []);

    private Wording(string[] listed, string text)
    {
        Contrasts = Comparing.Contrasts.In(listed);
        Listed = Array.ConvertAll(listed, w => w.Length == 0 ? 0 : WordRun.MarkOf(w));
        Row = [.. Listed.Where(m => m != 0)];
        Bare = [.. Row.Where(m => !PairDifferences.Binds(m))];
        Syllables = Sorted(Row);
        Pairs = Sorted([.. Row.Zip(Row.Skip(1), Paired)]);
        Names = [.. Name().Matches(text).Select(m => WordRun.MarkOf(NearRepeat.OneVowel(Normaliser.Fold(m.Value)))).Distinct()];
    }

    /// <summary>Marks of its syllables, with 0 where a comma or another sign parts what is listed.</summary>
    public ulong[] Listed { get; }

    /// <summary>Marks of its syllables in the order of the text.</summary>
    public ulong[] Row { get; }

    /// <summary>The same without those that only bind.</summary>
    public ulong[] Bare { get; }

    /// <summary>Marks of its syllables, each once, sorted; without numbers and names of places.</summary>
    public ulong[] Syllables { get; }

    /// <summary>Marks of each two that stand together, each once, sorted.</summary>
    public ulong[] Pairs { get; }

    /// <summary>The mark of the syllable it opens with; 0 where it has none.</summary>
    public ulong First => Row.Length > 0 ? Row[0] : 0;

    /// <summary>Marks of the words that say something, each once, in the order of the text.</summary>
    public required ulong[] Terms { get; init; }

    /// <summary>A bit for each of its words.</summary>
    public ulong Signature { get; private init; }

    /// <summary>Words that exclude others of their row, as <see cref="Comparing.Contrasts"/> numbers them.</summary>
    public int[] Contrasts { get; }

    /// <summary>Ways of saying that may stand for others, in the order of their rows.</summary>
    public required Way[] Ways { get; init; }

    /// <summary>Marks of the syllables that are written with a capital, but for the one that opens and for abbreviations.</summary>
    public ulong[] Names { get; }

    /// <summary>How likely each of <see cref="CueWeights.Kinds"/> is, in thousandths.</summary>
    public required int[] Kinds { get; init; }

    /// <summary>The number of the likeliest among <see cref="KindNames"/>.</summary>
    public required int Kind { get; init; }

    /// <param name="text">The statement without names of places.</param>
    /// <param name="whole">The statement folded, with them.</param>
    /// <param name="terms">Its words that say something, each once, in the order of the text.</param>
    public static Wording Of(string text, string whole, IReadOnlyList<string> terms)
    {
        var run = KindWords.Run(whole);
        var kinds = Shares(KindScores.Of(run));
        var kind = Array.IndexOf(KindNames, KindWords.ByOpening(run.Folded));
        var marks = terms.Take(MostTerms).Select(t => WordRun.MarkOf(t)).ToArray();
        return new Wording([.. ListedIn(text)], text)
        {
            Ways = Senses.In(terms),
            Terms = marks,
            // The upper bits are the ones best mixed.
            Signature = marks.Aggregate(0UL, (bits, mark) => bits | (1UL << (int)(mark >> 58))),
            Kinds = kinds,
            Kind = kind >= 0 ? kind : Array.IndexOf(kinds, kinds.Max()),
        };
    }

    /// <summary>The syllables that count, in their order: abbreviations written out, numbers left out but for the letters beside them ("127A", "35/KH-UBND"), each in one spelling; empty where a sign or "and" parts what is listed.</summary>
    /// <param name="text">The statement without names of places.</param>
    public static IEnumerable<string> ListedIn(string text)
    {
        var (parted, counts) = (true, false);
        foreach (Match match in Word().Matches(BeforeDay().Replace(Normaliser.Fold(text).Replace("&", "", StringComparison.Ordinal), "")))
        {
            if (!char.IsLetterOrDigit(match.Value[0]) || match.Value == "và")
            {
                if (!parted)
                {
                    yield return "";
                    parted = true;
                }

                continue;
            }

            // "1,25 tỷ" is a number as 1.250.000.000 is.
            var isScale = counts && Numerals.Scales.ContainsKey(match.Value);
            counts = isScale || char.IsDigit(match.Value[0]);
            var words = isScale ? [] : char.IsLetter(match.Value[0]) ? [match.Value] : BesideDigits().Matches(match.Value).Select(m => m.Value);
            foreach (var syllable in words.SelectMany(Abbreviations.Of))
            {
                yield return NearRepeat.OneVowel(syllable);
                parted = false;
            }
        }
    }

    /// <summary>The mark of a syllable, of two that stand together, or of one that opens a statement, as the weights' table writes them: "chưa", "chưa có", "^chưa".</summary>
    public static ulong MarkOf(string written) => written.Split('~') is [var instead, var of] ? Instead(MarkOf(instead), MarkOf(of)) : written[0] == '!' ? Contrast(written[1..]) : written.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank ? Paired(MarkOf(written[..blank]), MarkOf(written[(blank + 1)..])) : written[0] == WordReader.First ? Opening(MarkOf(written[1..])) : WordRun.MarkOf(written);

    /// <summary>The mark of a syllable as the one that opens a statement.</summary>
    public static ulong Opening(ulong syllable) => Paired(1, syllable);

    /// <summary>The mark of a row of words that exclude each other.</summary>
    public static ulong Contrast(string row) => Paired(5, WordRun.MarkOf(row));

    /// <summary>The mark of one syllable in the place of another.</summary>
    public static ulong Instead(ulong one, ulong other) => Paired(3, (one + other) ^ (one * other));

    private static ulong Paired(ulong one, ulong other) => (one * 0x9E3779B97F4A7C15UL) ^ (other + 0x632BE59BD9B4E019UL);

    private static ulong[] Sorted(ulong[] marks)
    {
        ulong[] sorted = [.. marks.Distinct()];
        Array.Sort(sorted);
        return sorted;
    }

    // Scores are logarithms in hundredths.
    private static int[] Shares(long[] scores)
    {
        var top = scores.Max();
        var shares = Array.ConvertAll(scores, s => top - s < Powers.Length ? Powers[top - s] : 0);
        var whole = shares.Sum();
        return Array.ConvertAll(shares, s => (int)(((2000 * s) + whole) / (2 * whole)));
    }

    // In whole numbers, so that every machine has the same shares.
    private static long[] FallingPowers()
    {
        var powers = new long[1500];
        powers[0] = 1_000_000_000_000;
        for (var at = 1; at < powers.Length; at++)
        {
            // e to the power of minus a hundredth, to sixteen places.
            powers[at] = (long)((Int128)powers[at - 1] * 9_900_498_337_491_680 / 10_000_000_000_000_000);
        }

        return powers;
    }

    [GeneratedRegex(@"[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-/][\p{L}\p{N}]+)*|\p{N}[\p{L}\p{N}.,/-]*(?<=\p{N}|\p{L})|[,;:()]|\s-\s", RegexOptions.ExplicitCapture)]
    private static partial Regex Word();

    // "ngày 15/3" and "15/3" are one day; "mỗi ngày 2/3 học sinh" are no day.
    [GeneratedRegex(@"(?<!mỗi |hằng |hàng |cả |\p{L})ngày\s+(?=[0-9]{1,2}/[0-9])")]
    private static partial Regex BeforeDay();

    [GeneratedRegex(@"m[23](?!\p{N})|\p{L}[\p{L}\p{M}]*", RegexOptions.ExplicitCapture)]
    private static partial Regex BesideDigits();

    [GeneratedRegex(@"(?<=[\p{L}\p{N},;)]\s)\p{Lu}[\p{Ll}\p{M}]+", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}
