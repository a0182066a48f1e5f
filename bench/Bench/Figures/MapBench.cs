using System.Diagnostics;
using System.Globalization;
using Analytics;
using Domain.DataElements;
using Domain.DataValues;
using Domain.Periods;
using Domain.Units;
using Platform.Pivots;

namespace Bench.Figures;

/// <summary>The same pivots over 200 million figures of 10,599 communes on the map they were entered on, and through a mapping on that of 3,321: how much longer, and whether the sums are the same to the last digit.</summary>
internal static class MapBench
{
    private const int Elements = 63;
    private const int FirstYear = 2001;
    private const int Years = 25;
    private const int Runs = 7;
    private const double Bar = 1.5;

    private static readonly int[] Months = [.. Enumerable.Range(0, Years * 12).Select(m => new Period(PeriodKind.Month, FirstYear + (m / 12), (m % 12) + 1).Key)];

    /// <summary>A kind of question, whatever map it is asked on.</summary>
    /// <param name="Place">provinces, communes, 1 commune; together for the nation.</param>
    private sealed record Kind(string Name, int[] Elements, Aggregation OverUnits, Aggregation OverTime, IReadOnlyList<Period> Periods, string Place);

    public static async Task RunAsync()
    {
        var path = Path.Combine(Path.GetTempPath(), $"giaoban-bench-{Guid.NewGuid():N}.figures");
        try
        {
            using var store = FigureStore.Open(path);
            var watch = Stopwatch.StartNew();
            await store.RebuildAsync(All(), new Followed(1, "bench"), CancellationToken.None);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(long)MapNation.Communes * Elements * Months.Length:N0} figures taken in: {watch.Elapsed.TotalSeconds:0.0} s"));
            await CompareAsync(store, "merged", new MapNation(splits: 0));
            await CompareAsync(store, "merged, and 20 communes parted in two", new MapNation(splits: 20));
        }
        finally
        {
            File.Delete(path);
            File.Delete(path + ".wal");
        }
    }

    private static async Task CompareAsync(FigureStore store, string name, MapNation nation)
    {
        var watch = Stopwatch.StartNew();
        var (before, after) = (nation.Before, nation.After);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}; both maps made in {watch.Elapsed.TotalMilliseconds:0} ms"));
        var (ratios, slowest, same) = (new List<double>(), 0.0, true);
        foreach (var kind in Kinds())
        {
            var (plain, mapped) = (new List<double>(), new List<double>());
            IReadOnlyList<Figure> entered = [], recast = [];
            // Turn and turn about, so that whatever else the machine does falls on both.
            for (var run = 0; run < Runs; run++)
            {
                plain.Add(await TimeAsync(async () => entered = await store.AggregateAsync(Ask(kind, before, isAfter: false), CancellationToken.None)));
                mapped.Add(await TimeAsync(async () => recast = await store.AggregateAsync(Ask(kind, after, isAfter: true), CancellationToken.None)));
            }

            var agrees = kind.Place is "1 commune" ? null : (bool?)Agree(kind, entered, recast);
            same &= agrees is not false;
            ratios.Add(FiguresBench.Median(mapped) / FiguresBench.Median(plain));
            slowest = Math.Max(slowest, FiguresBench.Median(mapped));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {kind.Name}: {FiguresBench.Median(plain):0.0} ms, through the map {FiguresBench.Median(mapped):0.0} ms, ratio {ratios[^1]:0.00}{(agrees is false ? ", SUMS DIFFER" : "")}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ratios.Count} pivots: ratio median {FiguresBench.Median(ratios):0.00}, worst {ratios.Max():0.00} (bar {Bar}), slowest mapped {slowest:0.0} ms; totals {(same ? "the same to the last digit" : "DIFFER")}"));
    }

    private static FigureQuestion Ask(Kind kind, (UnitTree Tree, UnitMap Map) ground, bool isAfter)
    {
        List<AskedElement> elements = [.. kind.Elements.Select(e => new AskedElement(e, kind.OverUnits, kind.OverTime) { IsWhole = true })];
        List<AskedPeriod> periods = [.. kind.Periods.Select(p => new AskedPeriod(p.Key, p.Start, p.End, p.End.DayNumber - p.Start.DayNumber + 1))];
        return MappedUnits.Of(MapNation.Places(kind.Place, isAfter), kind.Place is "nation", ground.Tree, ground.Map).Ask(elements, periods, byCell: false, null, ground.Map);
    }

    // What is added up over units is the same in all whatever they are called; an average only where it is the nation's.
    private static bool Agree(Kind kind, IReadOnlyList<Figure> entered, IReadOnlyList<Figure> recast)
    {
        static Dictionary<(int, int), (Int128, long)> Sums(IEnumerable<Figure> figures) => figures.GroupBy(f => (f.Element, f.Period)).ToDictionary(g => g.Key, g => (g.Aggregate((Int128)0, (s, f) => s + f.Numerator), g.Max(f => f.Denominator)));
        if (kind.OverUnits is Aggregation.Average && kind.Place is not "nation")
        {
            return true;
        }

        var (a, b) = (Sums(entered), Sums(recast));
        return a.Count > 0 && a.Count == b.Count && a.All(s => b.TryGetValue(s.Key, out var other) && other == s.Value);
    }

    private static IEnumerable<Kind> Kinds()
    {
        static Kind Sum(string name, int[] elements, IReadOnlyList<Period> periods, string place) => new(name, elements, Aggregation.Sum, Aggregation.Sum, periods, place);
        foreach (var year in new[] { 2003, 2014, 2025 })
        {
            List<Period> months = [.. Enumerable.Range(1, 12).Select(m => new Period(PeriodKind.Month, year, m))];
            yield return Sum($"1 element, months of {year}, provinces", [5], months, "provinces");
            yield return Sum($"5 elements, months of {year}, provinces", [11, 12, 13, 14, 15], months, "provinces");
            yield return Sum($"20 elements, {year}, nation", [.. Enumerable.Range(20, 20)], [Year(year)], "nation");
            yield return Sum($"1 element, {year}, communes", [60], [Year(year)], "communes");
        }

        List<Period> years = [.. Enumerable.Range(FirstYear, Years).Select(Year)];
        foreach (var element in new[] { 1, 62 })
        {
            yield return Sum($"element {element}, {Years} years, nation", [element], years, "nation");
            yield return Sum($"element {element}, {Years} years, provinces", [element], years, "provinces");
        }

        List<Period> months2024 = [.. Enumerable.Range(1, 12).Select(m => new Period(PeriodKind.Month, 2024, m))];
        yield return Sum("10 elements, 5 years, provinces", [.. Enumerable.Range(40, 10)], years[^5..], "provinces");
        yield return Sum("1 commune, 63 elements, 12 months", [.. Enumerable.Range(1, Elements)], months2024, "1 commune");
        yield return new Kind("average of 3 elements, 5 years, nation", [31, 32, 33], Aggregation.Average, Aggregation.Sum, years[^6..^1], "nation");
        yield return new Kind("average of 3 elements, 5 years, provinces", [31, 32, 33], Aggregation.Average, Aggregation.Sum, years[^6..^1], "provinces");
        yield return new Kind("last of 3 elements, 5 years, provinces", [35, 36, 37], Aggregation.Sum, Aggregation.Last, years[^6..^1], "provinces");
        yield return new Kind("last of 1 element, 2025 with its change, provinces", [38], Aggregation.Sum, Aggregation.Last, years[^1..], "provinces");
    }

    private static Period Year(int year) => new(PeriodKind.Year, year, 0);

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static async IAsyncEnumerable<FigureChange[]> All()
    {
        await Task.Yield();
        var (portion, count) = (new FigureChange[8192], 0);
        for (var element = 1; element <= Elements; element++)
        {
            foreach (var month in Months)
            {
                for (var unit = 1; unit <= MapNation.Communes; unit++)
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
}
