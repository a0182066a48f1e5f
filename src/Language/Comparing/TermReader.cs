using System.Numerics;

namespace Language.Comparing;

/// <summary>Which words two statements share, in what order, and how many of the others are but another way of saying what the other says.</summary>
internal static class TermReader
{
    // More than so many make no difference.
    private const int MostShared = 12;
    private const int MostExplained = 6;

    public static void Read(Wording one, Wording other, Span<int> found)
    {
        var (shared, otherShared, inOrder) = Share(one.Terms, other.Terms);
        var count = BitOperations.PopCount(shared);
        var (fewer, more) = PairReader.Ordered(one.Terms.Length, other.Terms.Length);
        found[(int)PairFeature.Shared] = Math.Min(MostShared, count);
        found[(int)PairFeature.WordsOfShorter] = PairReader.Share(count, fewer);
        found[(int)PairFeature.WordsOfLonger] = PairReader.Share(count, more);
        found[(int)PairFeature.Order] = PairReader.Share(inOrder, count);

        var (explained, otherExplained, rows) = Explain(one.Ways, shared, other.Ways, otherShared);
        var (explainedFewer, explainedMore) = PairReader.Ordered(BitOperations.PopCount(explained), BitOperations.PopCount(otherExplained));
        found[(int)PairFeature.Senses] = Math.Min(MostExplained, rows);
        found[(int)PairFeature.ExplainedFewer] = Math.Min(MostExplained, explainedFewer);
        found[(int)PairFeature.ExplainedMore] = Math.Min(MostExplained, explainedMore);
        var (left, leftMore) = PairReader.Ordered(one.Terms.Length - count - BitOperations.PopCount(explained), other.Terms.Length - count - BitOperations.PopCount(otherExplained));
        found[(int)PairFeature.LeftFewer] = Math.Min(MostExplained, left);
        found[(int)PairFeature.LeftMore] = Math.Min(MostShared, leftMore);
    }

    /// <returns>A bit for each place of a shared word in the one and in the other, and how many of them stand in one order.</returns>
    private static (ulong One, ulong Other, int InOrder) Share(ulong[] a, ulong[] b)
    {
        // The longest row that both have in one order, as it is always found: a table of which one line is kept.
        Span<int> longest = stackalloc int[Wording.MostTerms + 1];
        longest.Clear();
        var (one, other) = (0UL, 0UL);
        for (var i = 0; i < a.Length; i++)
        {
            var before = 0;
            for (var j = 0; j < b.Length; j++)
            {
                var above = longest[j + 1];
                if (a[i] == b[j])
                {
                    longest[j + 1] = before + 1;
                    (one, other) = (one | (1UL << i), other | (1UL << j));
                }
                else
                {
                    longest[j + 1] = Math.Max(above, longest[j]);
                }

                before = above;
            }
        }

        return (one, other, longest[b.Length]);
    }

    // A way of saying that one has and another way that the other has: what each has alone of it is explained by what the other has.
    private static (ulong One, ulong Other, int Rows) Explain(Way[] a, ulong shared, Way[] b, ulong otherShared)
    {
        var (one, other, rows, last) = (0UL, 0UL, 0, -1);
        var from = 0;
        foreach (var way in a)
        {
            while (from < b.Length && b[from].Row < way.Row)
            {
                from++;
            }

            for (var at = from; at < b.Length && b[at].Row == way.Row; at++)
            {
                var (alone, otherAlone) = (way.Places & ~shared, b[at].Places & ~otherShared);
                var isWhole = alone == way.Places && otherAlone == b[at].Places;
                if ((alone != 0 && otherAlone != 0) || ((alone | otherAlone) != 0 && !isWhole && way.Number != b[at].Number))
                {
                    (one, other, rows, last) = (one | alone, other | otherAlone, rows + (last == way.Row ? 0 : 1), way.Row);
                }
            }
        }

        return (one, other, rows);
    }
}
