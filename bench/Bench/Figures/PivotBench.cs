using System.Diagnostics;
using System.Globalization;
using Analytics;
using Domain.DataElements;
using Domain.DataValues;
using Domain.Periods;
using DuckDB.NET.Data;

namespace Bench.Figures;

/// <summary>Twenty typical pivots over 200 million figures, each beside SQL written by hand; and a new figure until it is in a pivot.</summary>
internal static class PivotBench
{
    private const int Units = 3321;
    private const int Elements = 200;
    private const int FirstYear = 2001;
    private const int Years = 25;
    private const int Provinces = 34;
    private const int Runs = 15;

    private static readonly int[] Months = [.. Enumerable.Range(0, Years * 12).Select(m => new Period(PeriodKind.Month, FirstYear + (m / 12), (m % 12) + 1).Key)];

    public static async Task RunAsync()
    {
        var path = Path.Combine(Path.GetTempPath(), $"giaoban-bench-{Guid.NewGuid():N}.figures");
        try
        {
            using var store = FigureStore.Open(path);
            var watch = Stopwatch.StartNew();
            await store.RebuildAsync(All(), new Followed(1, "bench"), CancellationToken.None);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(long)Units * Elements * Months.Length:N0} figures taken in: {watch.Elapsed.TotalSeconds:0.0} s, {new FileInfo(path).Length / 1e6:0} MB"));
            await AskAsync(store, path);
            await NewFigureAsync(store);
        }
        finally
        {
            File.Delete(path);
            File.Delete(path + ".wal");
        }
    }

    private static async Task AskAsync(FigureStore store, string path)
    {
        await using var hand = new DuckDBConnection($"Data Source={path}");
        await hand.OpenAsync();
        Execute(hand, $"create or replace temp table places as select u::integer as unit, (u % {Provinces})::integer as place from range(1, {Units + 1}) t(u)");
        var (times, ratios) = (new List<double>(), new List<double>());
        await WarmUpAsync(store, hand);
        foreach (var (name, question, sql) in Questions())
        {
            var (ours, theirs) = (new List<double>(), new List<double>());
            for (var run = 0; run < Runs; run++)
            {
                ours.Add(await TimeAsync(async () => { await store.AggregateAsync(question, CancellationToken.None); }));
                theirs.Add(await TimeAsync(() => { Execute(hand, sql); return Task.CompletedTask; }));
            }

            times.Add(FiguresBench.Median(ours));
            ratios.Add(FiguresBench.Median(ours) / FiguresBench.Median(theirs));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name}: {times[^1]:0.0} ms, by hand {FiguresBench.Median(theirs):0.0} ms, ratio {ratios[^1]:0.00}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{times.Count} pivots: median {FiguresBench.Median(times):0.0} ms (bar 100), slowest {times.Max():0.0} ms (bar 1000); ratio to SQL by hand: median {FiguresBench.Median(ratios):0.00}, worst {ratios.Max():0.00} (bar 1.3)"));
    }

    // The engine was compiled long ago; what stands before it here, as in a server that just began, is compiled well only when it has run some dozen times.
    private static async Task WarmUpAsync(FigureStore store, DuckDBConnection hand)
    {
        foreach (var (_, question, sql) in Questions())
        {
            for (var run = 0; run < 30; run++)
            {
                await store.AggregateAsync(question, CancellationToken.None);
                Execute(hand, sql);
            }
        }
    }

    private static async Task NewFigureAsync(FigureStore store)
    {
        var question = new FigureQuestion([new(9, Aggregation.Sum, Aggregation.Sum)], [Year(2025)], ByProvince, false);
        var times = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            var value = 1_000_000 + run;
            times.Add(await TimeAsync(async () =>
            {
                await store.ApplyAsync(One(value), new Followed(2 + run, "bench"), CancellationToken.None);
                await store.AggregateAsync(question, CancellationToken.None);
            }));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a new figure until it is in a pivot: median {FiguresBench.Median(times):0.0} ms, slowest {times.Max():0.0} ms (bar 1000)"));
    }

    private static IEnumerable<(string Name, FigureQuestion Question, string Sql)> Questions()
    {
        foreach (var year in new[] { 2003, 2014, 2025 })
        {
            var months = Enumerable.Range(1, 12).Select(m => Month(year, m)).ToList();
            yield return ($"1 element, months of {year}, provinces", Ask([5], months, ByProvince), Hand([5], year, year, "f.period", "place"));
            yield return ($"5 elements, months of {year}, provinces", Ask([11, 12, 13, 14, 15], months, ByProvince), Hand([11, 12, 13, 14, 15], year, year, "f.period", "place"));
            yield return ($"20 elements, {year}, country", Ask([.. Enumerable.Range(20, 20)], [Year(year)], Country), Hand([.. Enumerable.Range(20, 20)], year, year, "0", "0"));
            yield return ($"1 element, {year}, communes", Ask([60], [Year(year)], Communes), Hand([60], year, year, "0", "f.unit"));
        }

        foreach (var element in new[] { 1, 100, 199 })
        {
            var years = Enumerable.Range(FirstYear, Years).Select(Year).ToList();
            yield return ($"element {element}, {Years} years, country", Ask([element], years, Country), Hand([element], FirstYear, 2025, "f.period // 1000", "0"));
            yield return ($"element {element}, {Years} years, provinces", Ask([element], years, ByProvince), Hand([element], FirstYear, 2025, "f.period // 1000", "place"));
        }

        yield return ("10 elements, 5 years, provinces", Ask([.. Enumerable.Range(90, 10)], [.. Enumerable.Range(2021, 5).Select(Year)], ByProvince), Hand([.. Enumerable.Range(90, 10)], 2021, 2025, "f.period // 1000", "place"));
        yield return ("1 commune, 200 elements, 12 months", Ask([.. Enumerable.Range(1, 200)], [.. Enumerable.Range(1, 12).Select(m => Month(2025, m))], [new(77, 77)]), Hand([.. Enumerable.Range(1, 200)], 2025, 2025, "f.period", "f.unit", "and f.unit = 77"));
    }

    private static string Hand(int[] elements, int from, int to, string time, string place, string and = "") =>
        string.Create(CultureInfo.InvariantCulture, $"select f.element, {time} as t, {place} as p, sum(f.value), count(*) from figures f {(place == "place" ? "join places using (unit)" : "")} where f.element in ({string.Join(',', elements)}) and f.period between {new Period(PeriodKind.Month, from, 1).Key} and {new Period(PeriodKind.Month, to, 12).Key} {and} group by all");

    private static FigureQuestion Ask(int[] elements, IReadOnlyList<AskedPeriod> periods, IReadOnlyList<AskedUnit> units) => new([.. elements.Select(e => new AskedElement(e, Aggregation.Sum, Aggregation.Sum))], periods, units, false);

    private static readonly AskedUnit[] ByProvince = [.. Enumerable.Range(1, Units).Select(u => new AskedUnit(u, u % Provinces))];
    private static readonly AskedUnit[] Country = [.. Enumerable.Range(1, Units).Select(u => new AskedUnit(u, 0))];
    private static readonly AskedUnit[] Communes = [.. Enumerable.Range(1, Units).Select(u => new AskedUnit(u, u))];

    private static AskedPeriod Month(int year, int month) => Of(new Period(PeriodKind.Month, year, month));

    private static AskedPeriod Year(int year) => Of(new Period(PeriodKind.Year, year, 0));

    private static AskedPeriod Of(Period p) => new(p.Key, p.Start, p.End, p.End.DayNumber - p.Start.DayNumber + 1);

    private static async IAsyncEnumerable<FigureChange[]> One(long value)
    {
        await Task.Yield();
        yield return [new FigureChange(new DataValueKey(9, Months[^1], 77, 1), value)];
    }

    private static async IAsyncEnumerable<FigureChange[]> All()
    {
        await Task.Yield();
        var (portion, count) = (new FigureChange[8192], 0);
        for (var element = 1; element <= Elements; element++)
        {
            foreach (var month in Months)
            {
                for (var unit = 1; unit <= Units; unit++)
                {
                    portion[count++] = new FigureChange(new DataValueKey(element, month, unit, 1), (1 + (((element * 7L) + (month * 13L) + (unit * 17L)) % 500)) * ScaledNumber.Scale);
                    if (count == portion.Length)
                    {
                        yield return portion;
                        count = 0;
                    }
                }
            }
        }

        yield return portion[..count];
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static void Execute(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        // An answer is of use to whoever has all of it.
        var row = new object[reader.FieldCount];
        while (reader.Read())
        {
            reader.GetValues(row);
        }
    }
}
