using Analytics;
using Domain.DataElements;
using Domain.DataValues;
using Domain.Periods;
using Domain.Units;
using Xunit;

namespace Tests.Analytics;

public sealed class MappedFigureTests
{
    private static readonly int Day = new DateOnly(2025, 7, 1).DayNumber;
    private static readonly int Month = Period.Parse("2025-03").Value.Key;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PartsOfASplit_AreWholeNumbersAndAddUpToTheWhole_EachByItsLargestRemainder()
    {
        using var store = FigureStore.Open(Databases.TemporaryFile(".figures"));
        var random = new Random(11);
        for (var trial = 0; trial < 40; trial++)
        {
            var figures = Enumerable.Range(1, 30).Select(unit => new FigureChange(new DataValueKey(1, Month, unit, 1), random.NextInt64(-5_000, 5_000) * (trial % 2 == 0 ? 10_000 : 1))).ToList();
            await store.RebuildAsync(Stream(figures), new Followed(trial + 1, "a"), Cancel);
            var weights = Enumerable.Range(0, random.Next(2, 6)).Select(_ => (Int128)random.Next(1, 100)).ToList();
            var shares = LargestRemainder.Part(Succession.All, weights, 1)!;
            SplitUnit[] splits = [.. shares.Select((s, i) => new SplitUnit(7, 100 + i, (long)s))];
            AskedUnit[] units = [.. figures.Where(f => f.Key.Unit != 7).Select(f => new AskedUnit(f.Key.Unit, f.Key.Unit)), .. splits.Select(s => new AskedUnit(7, s.Owner) { Owner = s.Owner })];
            var element = new AskedElement(1, Aggregation.Sum, Aggregation.Sum) { IsWhole = trial % 2 == 0 };
            var found = await store.AggregateAsync(new FigureQuestion([element], [Asked("2025-03")], units, false) { Splits = splits }, Cancel);
            var parts = LargestRemainder.Part(figures[6].Value!.Value, [.. splits.Select(s => (Int128)s.Share)], element.IsWhole ? 10_000 : 1)!;
            Assert.Equal(parts, splits.Select(s => found.Single(f => f.Place == s.Owner).Numerator));
            Assert.Equal(figures.Sum(f => f.Value!.Value), found.Aggregate((Int128)0, (sum, f) => sum + f.Numerator));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task EachFigureOfASplitUnitIsPartedByItself_AndTheYearIsTheSumOfItsParts(bool byCell)
    {
        using var store = FigureStore.Open(Databases.TemporaryFile(".figures"));
        var random = new Random(23);
        var months = Enumerable.Range(1, 12).Select(m => Period.Parse($"2025-{m:00}").Value.Key).ToList();
        var figures = (from element in Enumerable.Range(1, 2) from month in months from unit in Enumerable.Range(1, 9) from cell in Enumerable.Range(1, 2) select new FigureChange(new DataValueKey(element, month, unit, cell), random.NextInt64(-9, 90) * 5_000)).ToList();
        await store.RebuildAsync(Stream(figures), new Followed(1, "a"), Cancel);
        SplitUnit[] splits = [new(4, 100, 3_333_333_334), new(4, 101, 3_333_333_333), new(4, 102, 3_333_333_333), new(7, 100, 2_000_000_000), new(7, 102, 8_000_000_000)];
        // 200 holds two of the parts, and 101 is asked under itself as well.
        AskedUnit[] units = [.. Enumerable.Range(1, 9).Where(u => u is not (4 or 7)).Select(u => new AskedUnit(u, 200 + (u % 2))), .. splits.Where(s => s.Owner != 101).Select(s => new AskedUnit(s.Unit, 200) { Owner = s.Owner }), new AskedUnit(4, 101) { Owner = 101 }, new AskedUnit(4, 201) { Owner = 101 }];
        var found = await store.AggregateAsync(new FigureQuestion([new(1, Aggregation.Sum, Aggregation.Sum) { IsWhole = true }, new(2, Aggregation.Sum, Aggregation.Sum)], [Asked("2025"), Asked("2025-03")], units, byCell) { Splits = splits }, Cancel);
        var expected = new Dictionary<(int Element, int Cell, int Period, int Place), Int128>();
        foreach (var (key, value) in figures.Select(f => (f.Key, f.Value!.Value)))
        {
            var own = splits.Where(s => s.Unit == key.Unit).ToList();
            var parts = own.Count == 0 ? [value] : LargestRemainder.Part(value, [.. own.Select(s => (Int128)s.Share)], key.Element == 1 ? 10_000 : 1)!;
            foreach (var (place, part) in units.Where(u => u.Unit == key.Unit).Select(u => (u.Place, parts[own.Count == 0 ? 0 : own.FindIndex(s => s.Owner == u.Owner)])))
            {
                foreach (var period in new[] { "2025", "2025-03" }.Select(c => Period.Parse(c).Value).Where(p => p.Kind is PeriodKind.Year || p.Key == key.Period))
                {
                    var at = (key.Element, byCell ? key.Cell : 0, period.Key, place);
                    expected[at] = expected.GetValueOrDefault(at) + part;
                }
            }
        }

        Assert.Equal(expected.OrderBy(e => e.Key), found.ToDictionary(f => (f.Element, f.Cell, f.Period, f.Place), f => f.Numerator).OrderBy(f => f.Key));
    }

    [Theory]
    [InlineData(Aggregation.Last, 350_000)]
    [InlineData(Aggregation.First, 300_000)]
    public async Task OfAUnitAndItsHeir_OnlyOneCountsInAYearThatHoldsBoth(Aggregation overTime, long value)
    {
        using var store = FigureStore.Open(Databases.TemporaryFile(".figures"));
        await store.RebuildAsync(Stream([Figure("2025-05", 1, 100_000), Figure("2025-06", 2, 200_000), Figure("2025-12", 3, 350_000)]), new Followed(1, "a"), Cancel);
        AskedUnit[] units = [new(1, 3) { Owner = 3 }, new(2, 3) { Owner = 3 }, new(3, 3)];
        var question = new FigureQuestion([new AskedElement(1, Aggregation.Sum, overTime)], [Asked("2025")], units, false) { Replaced = [new(1, 3, 3, Day), new(2, 3, 3, Day)] };
        Assert.Equal([value], (await store.AggregateAsync(question, Cancel)).Select(f => (long)f.Numerator));
        // A figure of the heir from before it took the place leaves theirs in theirs.
        await store.RebuildAsync(Stream([Figure("2025-05", 1, 100_000), Figure("2025-06", 2, 200_000), Figure("2025-03", 3, 50_000)]), new Followed(3, "a"), Cancel);
        if (overTime is Aggregation.Last)
        {
            Assert.Equal([350_000L], (await store.AggregateAsync(question, Cancel)).Select(f => (long)f.Numerator));
        }

        // Before the heir has a figure, what it came from counts.
        await store.RebuildAsync(Stream([Figure("2025-05", 1, 100_000), Figure("2025-06", 2, 200_000)]), new Followed(2, "a"), Cancel);
        Assert.Equal([300_000L], (await store.AggregateAsync(question, Cancel)).Select(f => (long)f.Numerator));
    }

    [Fact]
    public async Task AnAverage_IsNotParted_AndCountsItsUnitOnce()
    {
        using var store = FigureStore.Open(Databases.TemporaryFile(".figures"));
        await store.RebuildAsync(Stream([Figure("2025-05", 1, 300_000), Figure("2025-05", 2, 100_000)]), new Followed(1, "a"), Cancel);
        SplitUnit[] splits = [new(1, 8, 6_000_000_000), new(1, 9, 4_000_000_000)];
        FigureQuestion Ask(params AskedUnit[] units) => new([new AskedElement(1, Aggregation.Average, Aggregation.Average)], [Asked("2025-05")], units, false) { Splits = splits };
        var parts = await store.AggregateAsync(Ask(new AskedUnit(1, 8) { Owner = 8 }, new AskedUnit(1, 9) { Owner = 9 }), Cancel);
        Assert.All(parts, f => Assert.Equal((300_000, 1L), ((long)f.Numerator, f.Denominator)));
        var whole = Assert.Single(await store.AggregateAsync(Ask(new AskedUnit(1, 5) { Owner = 8 }, new AskedUnit(1, 5) { Owner = 9 }, new AskedUnit(2, 5) { Owner = 2 }), Cancel));
        Assert.Equal((400_000, 2L), ((long)whole.Numerator, whole.Denominator));
    }

    private static FigureChange Figure(string month, int unit, long value) => new(new DataValueKey(1, Period.Parse(month).Value.Key, unit, 1), value);

    private static AskedPeriod Asked(string code)
    {
        var period = Period.Parse(code).Value;
        return new AskedPeriod(period.Key, period.Start, period.End, period.End.DayNumber - period.Start.DayNumber + 1);
    }

    private static async IAsyncEnumerable<FigureChange[]> Stream(IEnumerable<FigureChange> changes)
    {
        await Task.Yield();
        yield return [.. changes];
    }
}
