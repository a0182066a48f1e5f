using CsCheck;
using Domain.DataValues;
using Xunit;

namespace Tests.DataValues;

public sealed class SmallCountsTests
{
    private static IReadOnlyList<(string, Int128)> Group(params (string, int)[] figures) => [.. figures.Select(f => (f.Item1, (Int128)f.Item2))];

    [Fact]
    public void ASmallCount_IsHiddenWithTheLeastOfItsNeighbours() =>
        Assert.Equal(["a", "c"], SmallCounts.Hidden([Group(("a", 3), ("b", 40), ("c", 12), ("d", 0))], 5).Order(StringComparer.Ordinal));

    [Fact]
    public void TwoSmallCounts_NeedNoThird() => Assert.Equal(["a", "b"], SmallCounts.Hidden([Group(("a", 3), ("b", 4), ("c", 12))], 5).Order(StringComparer.Ordinal));

    [Fact]
    public void NothingAndWhatIsLargeEnough_AreShown() => Assert.Empty(SmallCounts.Hidden([Group(("a", 0), ("b", 5), ("c", 900))], 5));

    [Fact]
    public void AThresholdOfNothing_ShowsAll() => Assert.Empty(SmallCounts.Hidden([Group(("a", 1), ("b", 2))], 0));

    // Two groups cross in b: hiding it in one leaves the other with one hidden figure.
    [Fact]
    public void WhatIsHiddenInOneGroup_IsGuardedInTheOther() =>
        Assert.Equal(["a", "b", "c"], SmallCounts.Hidden([Group(("a", 3), ("b", 10), ("x", 90)), Group(("b", 10), ("c", 20), ("y", 80))], 5).Order(StringComparer.Ordinal));

    [Fact]
    public void NoGroup_HasOneHiddenFigureAlone_WhateverTheFigures() =>
        Gen.Int[0, 12].Array[2, 6].Array[1, 5].Sample(values =>
        {
            // Rows and columns of a table: each figure stands in two groups.
            var width = values.Min(r => r.Length);
            IReadOnlyList<IReadOnlyList<((int, int), Int128)>> rows = [.. values.Select((row, r) => (IReadOnlyList<((int, int), Int128)>)[.. row.Take(width).Select((v, c) => ((r, c), (Int128)v))])];
            IReadOnlyList<IReadOnlyList<((int, int), Int128)>> columns = [.. Enumerable.Range(0, width).Select(c => (IReadOnlyList<((int, int), Int128)>)[.. rows.Select(r => r[c])])];
            IReadOnlyList<IReadOnlyList<((int, int), Int128)>> groups = [.. rows, .. columns];
            var hidden = SmallCounts.Hidden(groups, 5);
            Assert.All(groups.Where(g => g.Count > 1), g => Assert.NotEqual(1, g.Count(f => hidden.Contains(f.Item1))));
            Assert.All(groups.SelectMany(g => g).Where(f => f.Item2 > 0 && f.Item2 < 5), f => Assert.Contains(f.Item1, hidden));
        });
}
