using System.Collections.Frozen;
using System.Globalization;

namespace Language.Comparing;

/// <summary>
/// Weighs whether two statements say the same. What the lexicon says, how much of their words and syllables both have, which way each points, what kind
/// of statement each reads like, and every syllable that only one has are weighed one by one; the outcome and all that was weighed then go through small
/// trees, since "not" in one of two sentences that are else the same says more than between two that share little. All of it is learnt from labelled
/// pairs (<c>Bench learn-pairs</c>).
/// </summary>
internal static class PairScore
{
    // Of 3,800 pairs told to be one when all are asked to the end, the lowest had -434,471 and -100,046: what has less is not asked further.
    private const long NoWordsHelp = -600_000;
    private const long NoTreesHelp = -150_000;

    private static readonly long[] Weights = ReadWeights();
    private static readonly FrozenDictionary<ulong, long> Words = ReadWords();
    private static readonly PairTree[] Trees = [.. Lines(PairTrees.Text).Select(PairTree.Parse)];

    public static bool IsSame(PreparedText a, PreparedText b) => Of(a, b) > PairTrees.Threshold;

    /// <summary>The odds that two statements say the same, as a logarithm in hundred-thousandths.</summary>
    /// <param name="isCutShort">What is surely not the same is not asked to the end: its odds are then only known to be low.</param>
    public static long Of(PreparedText a, PreparedText b, bool isCutShort = true)
    {
        Span<int> found = stackalloc int[PairReader.FeatureCount + PairTree.SumCount];
        found.Clear();
        PairReader.Read(a, b, NearRepeat.OneHoldsTheOther(a, b), found);
        var score = Of(a.Wording, b.Wording, found, isCutShort);
        // Whether sides are changed about costs much, and is asked only where all else speaks for one.
        if (score <= PairTrees.Threshold || !NearRepeat.IsTurned(a, b))
        {
            return score;
        }

        found[(int)PairFeature.Turned] = 1;
        return Of(a.Wording, b.Wording, found, isCutShort);
    }

    private static long Of(Wording one, Wording other, Span<int> found, bool isCutShort)
    {
        var features = 0L;
        for (var at = 0; at < PairReader.FeatureCount; at++)
        {
            features += found[at] * Weights[at];
        }

        if (isCutShort && features < NoWordsHelp)
        {
            return features;
        }

        Span<ulong> marks = stackalloc ulong[PairDifferences.Most];
        var (words, least) = (0L, 0L);
        foreach (var mark in marks[..PairDifferences.Read(one, other, marks)])
        {
            var weight = Words.GetValueOrDefault(mark);
            (words, least) = (words + weight, Math.Min(least, weight));
        }

        PairTree.WriteSums(found, features + words, words, least);
        return isCutShort && features + words < NoTreesHelp ? features + words : SumOf(found);
    }

    private static long SumOf(ReadOnlySpan<int> found)
    {
        var sum = 0L;
        foreach (var tree in Trees)
        {
            sum += tree.Of(found);
        }

        return sum;
    }

    private static long[] ReadWeights()
    {
        var weights = new long[PairReader.FeatureCount];
        foreach (var line in Lines(PairWeights.Features))
        {
            var parts = line.Split(' ');
            weights[PairReader.PlaceOf(parts[0])] = long.Parse(parts[1], CultureInfo.InvariantCulture);
        }

        return weights;
    }

    private static FrozenDictionary<ulong, long> ReadWords()
    {
        var words = new Dictionary<ulong, long>();
        foreach (var line in Lines(PairWeights.Words))
        {
            // "-4: chưa; chưa có; ^giao"
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var word in line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries))
            {
                words[Wording.MarkOf(word)] = long.Parse(line.AsSpan(0, colon), CultureInfo.InvariantCulture) * PairWeights.WordStep;
            }
        }

        return words.ToFrozenDictionary();
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
