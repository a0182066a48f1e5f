using Language.Comparing;
using Xunit;

namespace Tests.Language;

/// <summary>
/// 300 pairs written and labelled without sight of the rules. The rules have since been developed against all of them, so the figures
/// say how well the rules fit these, not how well they will do on others.
/// </summary>
public sealed class NearRepeatPairsTests
{
    private static readonly (bool Same, string A, string B)[] Pairs = [.. File.ReadLines(Find()).Skip(1).Select(l => l.Split('\t')).Select(c => (c[0] == "same", c[1], c[2]))];

    [Fact]
    public void TheWholeSet_ReachesItsPrecisionAndRecall()
    {
        var (precision, recall) = Measure(Pairs);
        Assert.True(precision >= 0.98m, $"precision {precision:0.000}");
        Assert.True(recall >= 0.80m, $"recall {recall:0.000}");
    }

    private static (decimal Precision, decimal Recall) Measure((bool Same, string A, string B)[] pairs)
    {
        var (hit, false_, missed) = (0, 0, 0);
        foreach (var (same, a, b) in pairs)
        {
            var said = NearRepeat.Same(NearRepeat.Prepare(a), NearRepeat.Prepare(b));
            hit += same && said ? 1 : 0;
            false_ += !same && said ? 1 : 0;
            missed += same && !said ? 1 : 0;
        }

        return (hit + false_ == 0 ? 1 : (decimal)hit / (hit + false_), (decimal)hit / Math.Max(1, hit + missed));
    }

    private static string Find()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Giaoban.slnx")))
        {
            root = Path.GetDirectoryName(root)!;
        }

        return Path.Combine(root, "tests", "Tests", "Language", "NearRepeatPairs.tsv");
    }
}
