using System.Numerics;
using CsCheck;
using Domain.DataValues;
using Xunit;

namespace Tests.DataValues;

/// <summary>Small counts of places within places, with owners, as a pivot asks for them.</summary>
public sealed class HiddenNationTests
{
    private const int Top = 0;

    // Of a half-year: months, pairs of them, quarters, the whole. The third month stands alone between a quarter and a pair.
    private static readonly Dictionary<int, int[]> Months = new() { [1] = [1], [2] = [2], [3] = [3], [4] = [4], [5] = [5], [6] = [6], [12] = [1, 2], [34] = [3, 4], [56] = [5, 6], [100] = [1, 2, 3], [200] = [4, 5, 6], [999] = [1, 2, 3, 4, 5, 6] };
    private static readonly (int Total, int[] Parts)[] Spans = [(12, [1, 2]), (34, [3, 4]), (56, [5, 6]), (100, [1, 2, 3]), (200, [4, 5, 6]), (999, [1, 2, 3, 4, 5, 6]), (999, [12, 34, 56]), (999, [100, 200])];

    /// <param name="Place">Two digits for a commune of a province of one; 0 for the top.</param>
    private readonly record struct Cell(int Place, int Span)
    {
        public int Stage => Place == Top ? 0 : Place < 10 ? 1 : 2;
        public int Above => Place / 10;
    }

    private static readonly Gen<(int Provinces, int Communes, int[] Leaves)> Nations = Gen.Select(Gen.Int[2, 3], Gen.Int[1, 4], Gen.OneOf(Gen.Int[-8, 11], Gen.Int[-2, 60], Gen.Int[0, 7]).Array[72]);

    [Fact]
    public void NoHiddenFigure_CanBeWorkedOut_AlsoWhereSomeHandedInNothing() =>
        Nations.Sample(n =>
        {
            var values = Values(n.Provinces, n.Communes, n.Leaves);
            var sums = Sums(values, _ => true);
            var hidden = Hidden(sums);
            Assert.All(values.Where(v => v.Value > 0 && v.Value < 5), v => Assert.Contains(v.Key, hidden));
            Assert.Empty(Told(sums, hidden));
        }, iter: 400);

    [Fact]
    public void WhatIsHiddenOfOneProvince_DoesNotHangOnWhetherAnotherWasAskedAbout() =>
        Nations.Sample(n =>
        {
            var values = Values(n.Provinces, n.Communes, n.Leaves);
            var (all, some) = (Hidden(Sums(values, _ => true)), Hidden(Sums(values, c => c.Stage < 2 || c.Above == 1)));
            Assert.Equal(all.Where(c => c.Stage < 2 || c.Above == 1).ToHashSet(), some);
        }, iter: 400);

    [Fact]
    public void FewSmallCounts_HideFewOthers()
    {
        var values = Values(3, 9, [.. Enumerable.Range(0, 7 * 97).Select(i => i % 97 == 0 ? 3 : 20 + (i * 37 % 400))]);
        var hidden = Hidden(Sums(values, _ => true));
        Assert.InRange(hidden.Count, 2, 12 * values.Values.Count(v => v < 5));
    }

    private static HashSet<Cell> Hidden(IEnumerable<KnownSum<Cell>> sums) => new SmallCounts<Cell>(sums, c => c.Stage, c => c.Place).Hidden(5);

    // Below zero: nothing was handed in.
    private static SortedDictionary<Cell, Int128> Values(int provinces, int communes, int[] leaves)
    {
        var values = new SortedDictionary<Cell, Int128>(Comparer<Cell>.Create((a, b) => (a.Place, a.Span).CompareTo((b.Place, b.Span))));
        var at = 0;
        foreach (var (place, month) in from p in Enumerable.Range(1, provinces) from c in Enumerable.Range(0, communes) from m in Enumerable.Range(1, 6) select ((p * 10) + c, m))
        {
            var value = leaves[at++ % leaves.Length];
            foreach (var cell in from above in (int[])[place, place / 10, Top] from span in Months.Where(s => s.Value.Contains(month)) select new Cell(above, span.Key))
            {
                if (value >= 0)
                {
                    values[cell] = values.GetValueOrDefault(cell) + value;
                }
            }
        }

        return values;
    }

    private static List<KnownSum<Cell>> Sums(SortedDictionary<Cell, Int128> values, Func<Cell, bool> isAsked)
    {
        KnownSum<Cell> Of(IEnumerable<Cell> parts, Cell total) => new([.. parts.Select(p => (p, values[p]))], values.TryGetValue(total, out var sum) ? (total, sum) : null);
        var asked = values.Keys.Where(isAsked).ToList();
        return [
            .. asked.Where(c => c.Stage > 0).GroupBy(c => c with { Place = c.Above }).Select(g => Of(g, g.Key)),
            .. asked.SelectMany(t => Spans.Where(s => s.Total == t.Span).Select(s => Of(s.Parts.Select(p => t with { Span = p }).Where(values.ContainsKey), t))),
        ];
    }

    // Gauss and Jordan in a prime field: an unknown is told where a row of its own is left.
    private static List<Cell> Told(List<KnownSum<Cell>> sums, HashSet<Cell> hidden)
    {
        BigInteger prime = 1_000_000_007;
        var left = sums.Select(s => s.Parts.Select(p => (p.Key, Value: BigInteger.One)).Concat(s.Total is { } t ? [(t.Key, prime - 1)] : []).Where(p => hidden.Contains(p.Key)).ToDictionary(p => p.Key, p => p.Value)).Where(r => r.Count > 0).ToList();
        var done = new List<Dictionary<Cell, BigInteger>>();
        while (left.Count > 0)
        {
            var row = left[^1];
            left.RemoveAt(left.Count - 1);
            var pivot = row.Keys.First();
            var inverse = BigInteger.ModPow(row[pivot], prime - 2, prime);
            foreach (var other in left.Concat(done).Where(o => o.ContainsKey(pivot)))
            {
                var factor = other[pivot] * inverse % prime;
                foreach (var (key, value) in row)
                {
                    other[key] = (((other.GetValueOrDefault(key) - (factor * value)) % prime) + prime) % prime;
                }

                row.Keys.Where(k => other[k].IsZero).ToList().ForEach(k => other.Remove(k));
            }

            left.RemoveAll(r => r.Count == 0);
            done.Add(row);
        }

        return [.. done.Where(r => r.Count == 1).Select(r => r.Keys.Single())];
    }
}
