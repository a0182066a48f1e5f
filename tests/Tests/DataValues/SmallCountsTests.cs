using CsCheck;
using Domain.DataValues;
using Xunit;

namespace Tests.DataValues;

public sealed class SmallCountsTests
{
    private static KnownSum<string> Group(params (string, int)[] figures) => new([.. figures.Select(f => (f.Item1, (Int128)f.Item2))]);

    private static KnownSum<string> Total((string, int) total, params (string, int)[] figures) => Group(figures) with { Total = (total.Item1, total.Item2) };

    private static string Hidden(int threshold, params KnownSum<string>[] sums) => string.Concat(new SmallCounts<string>(sums, _ => 0).Hidden(threshold).Order(StringComparer.Ordinal));

    [Fact]
    public void ASmallCount_IsHiddenWithTheLeastOfItsNeighbours() => Assert.Equal("ac", Hidden(5, Group(("a", 3), ("b", 40), ("c", 12), ("d", 0))));

    [Fact]
    public void TwoSmallCounts_NeedNoThird() => Assert.Equal("ab", Hidden(5, Group(("a", 3), ("b", 4), ("c", 12))));

    [Fact]
    public void NothingAndWhatIsLargeEnough_AreShown() => Assert.Equal("", Hidden(5, Group(("a", 0), ("b", 5), ("c", 900))));

    [Fact]
    public void AThresholdOfNothing_ShowsAll() => Assert.Equal("", Hidden(0, Group(("a", 1), ("b", 2))));

    // Two groups cross in b: hiding it in one leaves the other with one hidden figure.
    [Fact]
    public void WhatIsHiddenInOneGroup_IsGuardedInTheOther() => Assert.Equal("abc", Hidden(5, Group(("a", 3), ("b", 10), ("x", 90)), Group(("b", 10), ("c", 20), ("y", 80))));

    [Fact]
    public void AFigureByItself_IsNoSum() => Assert.Equal("ab", Hidden(5, Group(("a", 3)), Group(("b", 6)), Total(("T", 9), ("a", 3), ("b", 6))));

    // b is hidden beside a. Its own parts would add up to it.
    [Fact]
    public void AFigureHiddenForAnother_CannotBeAddedUpFromItsOwnParts() => Assert.Equal("abd", Hidden(5, Group(("a", 3), ("b", 10), ("c", 90)), Total(("b", 10), ("d", 4 + 1), ("e", 5))));

    // Each sum has two that are hidden, and all three together still tell each of them.
    [Fact]
    public void ACircleOfSums_ThatTellsEachOfItsFigures_IsBroken() => Assert.Contains('x', Hidden(5, Group(("a", 3), ("b", 4)), Group(("b", 4), ("c", 2)), Group(("a", 3), ("c", 2), ("x", 30))));

    [Fact]
    public void WhatWasSettledFirst_IsNotChangedByWhatStandsBelowIt()
    {
        KnownSum<string> above = Group(("1a", 3), ("1b", 10), ("1c", 90)), below = Total(("1c", 90), ("2a", 2), ("2b", 88));
        Assert.Equal("1a1b2a2b", string.Concat(new SmallCounts<string>([above, below], k => k[0]).Hidden(5).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void TwoOptionsHiddenTogether_LeaveTheirWhole_InEveryPeriodThatIsTheSame()
    {
        (string, int) At(string name, int value) => (name, value);
        Assert.Equal("ABCabc", Hidden(5, Total(At("T", 10), At("A", 4), At("a", 6)), Total(At("U", 10), At("B", 4), At("b", 6)), Total(At("V", 10), At("C", 4), At("c", 6)), Total(At("U", 10), At("T", 10)), Total(At("V", 10), At("T", 10)), Total(At("B", 4), At("A", 4)), Total(At("C", 4), At("B", 4)), Total(At("b", 6), At("a", 6)), Total(At("c", 6), At("b", 6))));
    }

    private readonly record struct Cell(int Depth, int Unit, int Option, int Month);

    // A top with districts and their communes, options with their whole, a quarter with its months.
    [Fact]
    public void NoHiddenFigure_CanBeWorkedOut_WhateverTheFiguresOfAPivot() =>
        Gen.Int[0, 11].Array[24].Select(Gen.Int[2, 3], Gen.Int[1, 3], Gen.Int[2, 3]).Sample((leaves, districts, communes, months) =>
        {
            const int options = 2;
            var values = new Dictionary<Cell, Int128>();
            var at = 0;
            foreach (var (unit, option, month) in from u in Enumerable.Range(0, districts * communes) from o in Enumerable.Range(1, options) from m in Enumerable.Range(1, months) select (u, o, m))
            {
                Int128 value = leaves[at++ % leaves.Length];
                foreach (var cell in from place in ((int, int)[])[(2, unit), (1, unit / communes), (0, 0)] from o in (int[])[0, option] from m in (int[])[0, month] select new Cell(place.Item1, place.Item2, o, m))
                {
                    values[cell] = values.GetValueOrDefault(cell) + value;
                }
            }

            var sums = Sums(values, communes);
            var hidden = new SmallCounts<Cell>(sums, c => c.Depth).Hidden(5);
            Assert.All(values.Where(v => v.Value > 0 && v.Value < 5), v => Assert.Contains(v.Key, hidden));
            Assert.Empty(Solved(sums, hidden));
        }, iter: 300);

    private static List<KnownSum<Cell>> Sums(Dictionary<Cell, Int128> values, int communes)
    {
        KnownSum<Cell> Of(IEnumerable<Cell> parts, Cell total) => new([.. parts.Select(p => (p, values[p]))], (total, values[total]));
        return [
            .. values.Keys.Where(c => c.Depth == 2).GroupBy(c => c with { Depth = 1, Unit = c.Unit / communes }).Select(g => Of(g, g.Key)),
            .. values.Keys.Where(c => c.Depth == 1).GroupBy(c => c with { Depth = 0, Unit = 0 }).Select(g => Of(g, g.Key)),
            .. values.Keys.Where(c => c.Option > 0).GroupBy(c => c with { Option = 0 }).Select(g => Of(g, g.Key)),
            .. values.Keys.Where(c => c.Month > 0).GroupBy(c => c with { Month = 0 }).Select(g => Of(g, g.Key)),
        ];
    }

    // Gauss and Jordan over fractions of a prime field: an unknown is told where a row of its own is left.
    private static List<Cell> Solved(List<KnownSum<Cell>> sums, HashSet<Cell> hidden)
    {
        const long prime = 1_000_000_007;
        var unknown = hidden.ToList();
        var rows = sums.Select(s => unknown.Select(u => s.Parts.Any(p => p.Key == u) ? 1 : s.Total?.Key == u ? prime - 1 : 0).ToArray()).Where(r => r.Any(x => x != 0)).ToList();
        for (int column = 0, top = 0; column < unknown.Count && top < rows.Count; column++)
        {
            if (rows.FindIndex(top, r => r[column] != 0) is not (>= 0 and var found))
            {
                continue;
            }

            (rows[top], rows[found]) = (rows[found], rows[top]);
            var inverse = (long)System.Numerics.BigInteger.ModPow(rows[top][column], prime - 2, prime);
            rows[top] = [.. rows[top].Select(x => x * inverse % prime)];
            foreach (var row in rows.Where((r, i) => i != top && r[column] != 0).ToList())
            {
                var factor = row[column];
                for (var i = 0; i < row.Length; i++)
                {
                    row[i] = (row[i] + ((prime - factor) * rows[top][i])) % prime;
                }
            }

            top++;
        }

        return [.. rows.Where(r => r.Count(x => x != 0) == 1).Select(r => unknown[Array.FindIndex(r, x => x != 0)])];
    }
}
