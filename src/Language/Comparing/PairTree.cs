using System.Globalization;

namespace Language.Comparing;

/// <summary>A small tree of questions over what was found of two statements: each asks whether one number is above another, each leaf counts for or against.</summary>
/// <param name="Features">What each question looks at.</param>
/// <param name="Bounds">Up to this it goes to the lower branch.</param>
/// <param name="Lower">The next question; or, below zero, the leaf that is its complement.</param>
/// <param name="Upper">The same above the bound.</param>
/// <param name="Leaves">Odds as a logarithm, in hundred-thousandths.</param>
internal sealed record PairTree(int[] Features, int[] Bounds, int[] Lower, int[] Upper, int[] Leaves)
{
    /// <summary>Behind the features stand: the sum of all weights, that of the words alone, and the weight of the word that speaks most against.</summary>
    public const int SumCount = 3;

    /// <summary>Sums are asked about in hundredths.</summary>
    private const int SumStep = 1000;

    public static void WriteSums(Span<int> found, long all, long words, long least)
    {
        found[PairReader.FeatureCount] = (int)(all / SumStep);
        found[PairReader.FeatureCount + 1] = (int)(words / SumStep);
        found[PairReader.FeatureCount + 2] = (int)(least / SumStep);
    }

    public int Of(ReadOnlySpan<int> found)
    {
        var at = Features.Length == 0 ? ~0 : 0;
        while (at >= 0)
        {
            at = found[Features[at]] <= Bounds[at] ? Lower[at] : Upper[at];
        }

        return Leaves[~at];
    }

    /// <param name="line">For each question <c>feature bound lower upper</c>, then a bar, then the leaves.</param>
    public static PairTree Parse(string line)
    {
        var bar = line.IndexOf('|', StringComparison.Ordinal);
        var questions = Numbers(line[..bar]).Chunk(4).ToArray();
        return new PairTree([.. questions.Select(q => q[0])], [.. questions.Select(q => q[1])], [.. questions.Select(q => q[2])], [.. questions.Select(q => q[3])], Numbers(line[(bar + 1)..]));
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', Features.Select((feature, at) => $"{feature} {Bounds[at]} {Lower[at]} {Upper[at]}"))}|{string.Join(' ', Leaves)}");

    private static int[] Numbers(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, CultureInfo.InvariantCulture))];
}
