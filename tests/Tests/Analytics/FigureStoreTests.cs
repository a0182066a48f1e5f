using Analytics;
using CsCheck;
using Domain.DataElements;
using Domain.DataValues;
using Domain.Periods;
using Xunit;

namespace Tests.Analytics;

public sealed class FigureStoreTests
{
    private static readonly Aggregation[] OverUnits = [Aggregation.Sum, Aggregation.Average, Aggregation.None];
    private static readonly Aggregation[] OverTime = [Aggregation.Sum, Aggregation.Average, Aggregation.Last, Aggregation.None];

    private static readonly string[] Stored = ["2022-11", "2022-12", "2023-01", "2023-02", "2023-03", "2023-Q1", "2023-Q2", "2023-6T", "2023-9T", "2023-2TD", "2023-3TD", "2023", "NH2022-2023"];
    private static readonly string[] Asked = ["2022", "2023", "2023-Q1", "2023-6T", "2023-6TC", "2023-01", "2023-02", "2022-12", "2023-3TD", "2023-9T", "NH2022-2023"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task APivot_EqualsTheNaiveSum()
    {
        using var store = FigureStore.Open(Databases.TemporaryFile(".figures"));
        await Gen.Select(Figures(), Questions()).SampleAsync(async (figures, question) =>
        {
            await store.RebuildAsync(Stream(figures.Select(f => new FigureChange(f.Key, f.Value))), new Followed(1, "a"), Cancel);
            Assert.Equal(Naive(figures, question).OrderBy(Name), (await store.AggregateAsync(question, Cancel)).Select(Reduced).OrderBy(Name));
        }, iter: 150, threads: 1);
    }

    [Fact]
    public async Task WhatIsToldFromTheYearsBeginning_IsNeverAddedUp()
    {
        using var store = FigureStore.Open(Databases.TemporaryFile(".figures"));
        await store.RebuildAsync(Stream(new[] { "2023-1TD", "2023-2TD", "2023-3TD", "2023-9T" }.Select(p => new FigureChange(new(1, Key(p), 1, 1), 10_000))), new Followed(1, "a"), Cancel);
        async Task<Int128[]> Ask(string period) => [.. (await store.AggregateAsync(Question([new(1, Aggregation.Sum, Aggregation.Sum)], [period]), Cancel)).Select(f => f.Numerator)];
        Assert.Empty(await Ask("2023"));
        Assert.Empty(await Ask("2023-6T"));
        Assert.Equal([10_000], await Ask("2023-3TD"));
        Assert.Equal([10_000], await Ask("2023-9T"));
    }

    [Fact]
    public async Task ChangesOneAfterTheOther_EqualARebuild()
    {
        using var store = FigureStore.Open(Databases.TemporaryFile(".figures"));
        using var again = FigureStore.Open(Databases.TemporaryFile(".figures"));
        await Gen.Select(Figures(), Changes().Array[0, 4]).SampleAsync(async (figures, changes) =>
        {
            await store.RebuildAsync(Stream(figures.Select(f => new FigureChange(f.Key, f.Value))), new Followed(1, "a"), Cancel);
            var now = figures.ToDictionary(f => f.Key, f => f.Value);
            foreach (var (change, at) in changes.Select((c, at) => (c, at)))
            {
                await store.ApplyAsync(Stream(change), new Followed(at + 2, $"{at}"), Cancel);
                foreach (var one in change)
                {
                    if (one.Value is { } value) { now[one.Key] = value; } else { now.Remove(one.Key); }
                }

                Assert.Equal(new Followed(at + 2, $"{at}"), store.Followed);
            }

            await again.RebuildAsync(Stream(now.OrderBy(n => n.Key).Select(n => new FigureChange(n.Key, n.Value))), new Followed(1, "a"), Cancel);
            var all = Question([new(1, Aggregation.Sum, Aggregation.Sum), new(2, Aggregation.Sum, Aggregation.None), new(3, Aggregation.Average, Aggregation.Last)], Stored) with { ByCell = true };
            Assert.Equal((await again.AggregateAsync(all, Cancel)).OrderBy(Name), (await store.AggregateAsync(all, Cancel)).OrderBy(Name));
        }, iter: 40, threads: 1);
    }

    [Fact]
    public async Task AFileIsKept_AndOneThatIsDamagedOrLostIsBegunAnew()
    {
        var path = Databases.TemporaryFile(".figures");
        var question = Question([new(1, Aggregation.Sum, Aggregation.Sum)], ["2023"]);
        async Task Fill(FigureStore store) => await store.RebuildAsync(Stream(Enumerable.Range(0, 50_000).Select(i => new FigureChange(new(1, Key("2023-01"), i, 1), i))), new Followed(9, "z"), Cancel);
        using (var store = FigureStore.Open(path))
        {
            Assert.Equal(new Followed(0, ""), store.Followed);
            await Fill(store);
        }

        using (var store = FigureStore.Open(path))
        {
            Assert.Equal(new Followed(9, "z"), store.Followed);
            Assert.Equal(10_000, (await store.AggregateAsync(question with { Units = [.. Enumerable.Range(0, 10_000).Select(u => new AskedUnit(5, u))] }, Cancel)).Count);
        }

        var whole = await File.ReadAllBytesAsync(path, Cancel);
        for (var part = 0; part < 8; part++)
        {
            // A stretch of it overwritten, wherever it lies: what is told is right, or nothing is known any more.
            var bytes = (byte[])whole.Clone();
            Random.Shared.NextBytes(bytes.AsSpan(bytes.Length * part / 8, Math.Min(4096, bytes.Length / 8)));
            await File.WriteAllBytesAsync(path, bytes, Cancel);
            using var damaged = FigureStore.Open(path);
            if (damaged.Followed.Number == 9)
            {
                Assert.Equal(50_000L * 49_999 / 2, (long)Assert.Single(await damaged.AggregateAsync(question with { Units = [.. Enumerable.Range(0, 50_000).Select(u => new AskedUnit(u, 1))] }, Cancel)).Numerator);
            }
            else
            {
                await Fill(damaged);
            }

            Assert.Equal(5, (await damaged.AggregateAsync(question, Cancel)).Count);
        }

        await File.WriteAllTextAsync(path, "không phải kho số liệu", Cancel);
        using (var store = FigureStore.Open(path))
        {
            Assert.Equal(new Followed(0, ""), store.Followed);
        }

        File.Delete(path);
        using (var store = FigureStore.Open(path))
        {
            Assert.Equal(new Followed(0, ""), store.Followed);
        }
    }

    [Fact]
    public async Task WhoReads_SeesAllOfAChange_OrNothing()
    {
        using var store = FigureStore.Open(Databases.TemporaryFile(".figures"));
        const int cells = 5_000;
        IEnumerable<FigureChange> All(int value) => Enumerable.Range(0, cells).Select(i => new FigureChange(new(1, Key("2023-01"), 1, i), value));
        await store.RebuildAsync(Stream(All(1)), new Followed(1, "a"), Cancel);
        var writing = Task.Run(async () =>
        {
            for (var n = 2; n < 30; n++)
            {
                await (n % 5 == 0 ? store.RebuildAsync(Stream(All(n)), new Followed(n, "a"), Cancel) : store.ApplyAsync(Stream(All(n)), new Followed(n, "a"), Cancel));
            }
        }, Cancel);
        var (seen, question) = (new List<Int128>(), Question([new(1, Aggregation.Sum, Aggregation.Sum)], ["2023"]));
        while (!writing.IsCompleted)
        {
            seen.Add(Assert.Single(await store.AggregateAsync(question, Cancel)).Numerator);
        }

        await writing;
        Assert.All(seen, s => Assert.Equal(0, s % cells));
        Assert.Equal(seen.Order(), seen);
    }

    [Fact]
    public async Task WhatIsAskedOfTheEngine_IsAsItWasSeenBefore()
    {
        using var store = FigureStore.Open(Databases.TemporaryFile(".figures"));
        await store.RebuildAsync(Stream([new(new(1, Key("2023-01"), 1, 1), 1), new(new(1, Key("2023-Q2"), 1, 1), 1)]), new Followed(1, "a"), Cancel);
        var asked = new List<string>();
        foreach (var (units, time) in new[] { (Aggregation.Sum, Aggregation.Sum), (Aggregation.Average, Aggregation.Sum), (Aggregation.Average, Aggregation.Average), (Aggregation.Sum, Aggregation.Average), (Aggregation.Average, Aggregation.Last), (Aggregation.Sum, Aggregation.Last), (Aggregation.None, Aggregation.None) })
        {
            asked.Add($"-- {units} over units, {time} over time\n{string.Join('\n', store.SqlOf(Question([new(1, units, time), new(7, units, time)], ["2023", "2023-01"])))}");
        }

        asked.Add($"-- by cell, of two cells, of units under others\n{string.Join('\n', store.SqlOf(new FigureQuestion([new(1, Aggregation.None, Aggregation.Sum)], Periods(["2023"]), [new(1, 9), new(9, 9)], ByCell: true, [3, 4])))}");
        using var months = FigureStore.Open(Databases.TemporaryFile(".figures"));
        await months.RebuildAsync(Stream([new(new(1, Key("2023-01"), 1, 1), 1), new(new(1, Key("2024-01"), 1, 1), 1)]), new Followed(1, "a"), Cancel);
        asked.Add($"-- of months alone, by year\n{string.Join('\n', months.SqlOf(Question([new(1, Aggregation.Sum, Aggregation.Sum)], ["2023", "2024"])))}");
        Snapshot.Same("Analytics/FigureStoreTests.sql", string.Join("\n\n", asked) + "\n");
    }

    private static int Key(string period) => Period.Parse(period).Value.Key;

    private static string Name(Figure f) => $"{f.Element}/{f.Cell}/{f.Period}/{f.Place}";

    private static Figure Reduced(Figure f)
    {
        var divisor = (Int128)System.Numerics.BigInteger.GreatestCommonDivisor((System.Numerics.BigInteger)f.Numerator, f.Denominator);
        return f with { Numerator = f.Numerator / divisor, Denominator = (long)(f.Denominator / divisor) };
    }

    private static List<AskedPeriod> Periods(IEnumerable<string> codes) => [.. codes.Select(c => Period.Parse(c).Value).Select(p => new AskedPeriod(p.Key, p.Start, p.End, Days(p)))];

    private static int Days(Period p) => p.End.DayNumber - p.Start.DayNumber + 1;

    private static FigureQuestion Question(IReadOnlyList<AskedElement> elements, IEnumerable<string> periods) => new(elements, Periods(periods), [new(1, 1), new(2, 2), new(3, 3), new(4, 4), new(5, 5)], ByCell: false);

    // Seven ways: element n is put together in the nth.
    private static Gen<List<(DataValueKey Key, long Value)>> Figures() =>
        Gen.Select(Gen.Int[1, 12], Pick.From(Stored), Gen.Int[1, 5], Gen.Int[1, 3], Gen.Long[-1_000_000, 1_000_000])
            .Select((e, p, u, c, v) => (new DataValueKey(e, Key(p), u, c), v)).List[0, 120].Select(rows => rows.DistinctBy(r => r.Item1).OrderBy(r => r.Item1).ToList());

    private static Gen<FigureChange[]> Changes() =>
        Gen.Select(Gen.Int[1, 4], Pick.From(Stored), Gen.Int[1, 5], Gen.Int[1, 3], Gen.Long[0, 1000].Nullable())
            .Select((e, p, u, c, v) => new FigureChange(new DataValueKey(e, Key(p), u, c), v)).Array[0, 40].Select(rows => rows.DistinctBy(r => r.Key).OrderBy(r => r.Key).ToArray());

    private static Gen<FigureQuestion> Questions() =>
        Gen.Select(Pick.From(Asked).Array[1, 4], Gen.Select(Gen.Int[1, 5], Gen.Int[6, 8]).Array[0, 9], Gen.Int[1, 5].Array[0, 3], Gen.Bool, Gen.Bool, Gen.Int[1, 3].Array[1, 2].Null()).Select((periods, under, alone, byCell, together, cells) =>
        {
            var elements = Enumerable.Range(1, 12).Select(e => new AskedElement(e, OverUnits[(e - 1) % 3], OverTime[(e - 1) / 3])).ToList();
            var asked = Periods(periods.Distinct());
            // As the use case puts them together: under no period, with the days of all.
            asked = together ? [.. asked.Select(p => p with { Key = 0, Days = asked.SelectMany(DaysOf).Distinct().Count(), Only = p.Key })] : asked;
            var units = under.Select(u => new AskedUnit(u.Item1, u.Item2)).Concat(alone.Select(u => new AskedUnit(u, u))).Distinct().ToList();
            return new FigureQuestion(elements, asked, units, byCell, cells?.Distinct().ToList());
        });

    private static IEnumerable<int> DaysOf(AskedPeriod p) => Enumerable.Range(p.From.DayNumber, p.To.DayNumber - p.From.DayNumber + 1);

    private static List<Figure> Naive(IEnumerable<(DataValueKey Key, long Value)> figures, FigureQuestion question)
    {
        var found = new List<Figure>();
        var asked = question.Elements.ToDictionary(e => e.Id);
        var rows = from f in figures
                   where question.Cells?.Contains(f.Key.Cell) is not false
                   let way = asked[f.Key.Element]
                   from target in question.Periods.Where(p => Counts(Period.FromKey(f.Key.Period), p, way.OverTime)).Select(p => (p.Key, p.Days)).Distinct()
                   from unit in question.Units
                   where unit.Unit == f.Key.Unit && (way.OverUnits is not Aggregation.None || unit.Unit == unit.Place)
                   select (f.Key, f.Value, Target: target, unit.Place);
        foreach (var group in rows.GroupBy(r => (r.Key.Element, Cell: question.ByCell ? r.Key.Cell : 0, r.Target, r.Place)))
        {
            var way = asked[group.Key.Element];
            var values = group.Select(r => (r.Key.Unit, r.Key.Cell, Period: Period.FromKey(r.Key.Period), r.Value)).ToList();
            var (sum, count) = Together(way, values, group.Key.Target.Days);
            found.Add(Reduced(new Figure(group.Key.Element, group.Key.Cell, group.Key.Target.Key, group.Key.Place, sum, count)));
        }

        return found;
    }

    private static (Int128 Sum, long Count) Together(AskedElement way, List<(int Unit, int Cell, Period Period, long Value)> values, int days)
    {
        if (way.OverTime is Aggregation.Last)
        {
            // Of two that end on the same day the shorter is the later.
            var latest = values.GroupBy(v => (v.Unit, v.Cell)).Select(g => g.OrderBy(v => v.Period.End).ThenBy(v => v.Period.Start).Last().Value).ToList();
            return (latest.Aggregate((Int128)0, (a, b) => a + b), way.OverUnits is Aggregation.Average ? latest.Count : 1);
        }

        var sum = values.Aggregate((Int128)0, (a, v) => a + v.Value);
        return (way.OverUnits, way.OverTime) switch
        {
            (Aggregation.Average, Aggregation.Sum) => (sum, values.Select(v => v.Unit).Distinct().Count()),
            (Aggregation.Average, _) => (sum, values.Count),
            (_, Aggregation.Average) => (values.Aggregate((Int128)0, (a, v) => a + ((Int128)v.Value * Days(v.Period))), days),
            _ => (sum, 1),
        };
    }

    private static bool Counts(Period stored, AskedPeriod asked, Aggregation overTime) =>
        stored.Key == asked.Only || (overTime is not Aggregation.None && stored.Kind is not (PeriodKind.MonthsToDate or PeriodKind.NineMonths or PeriodKind.Term) && asked.From <= stored.Start && stored.End <= asked.To);

    private static async IAsyncEnumerable<FigureChange[]> Stream(IEnumerable<FigureChange> changes)
    {
        foreach (var part in changes.Chunk(17_000))
        {
            await Task.Yield();
            yield return part;
        }
    }
}
