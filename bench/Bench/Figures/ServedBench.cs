using System.Diagnostics;
using System.Globalization;
using Analytics;
using Domain;
using Domain.DataValues;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Data;
using Web.Commands;

namespace Bench.Figures;

/// <summary>The pivots of <see cref="PivotBench"/> as a program asks for them: over HTTP, from an office that has a nation's communes, from the question to the last byte of the answer.</summary>
internal static class ServedBench
{
    private const int Elements = 200;
    private const int Provinces = 34;
    private const int FirstYear = 2001;
    private const int Years = 25;
    private const int Runs = 7;

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("giaoban-bench-").FullName;
        try
        {
            var storage = new Storage(Path.Combine(folder, "served.db"));
            await using var office = await BenchOffice.CreateAsync(storage, Elements, Provinces, areCounts: true);
            await FillAsync(storage);
            using var client = await office.ServeAsync();
            await AskAsync("whoever sees all", client, Questions());
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory {office.PeakMemory()} MB"));
            using var observer = office.Observer(client);
            await AskAsync("whoever sees no small counts", observer, Questions());
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory {office.PeakMemory()} MB"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task AskAsync(string whom, HttpClient client, IEnumerable<(string Name, string Query)> questions)
    {
        var times = new List<double>();
        foreach (var (name, query) in questions)
        {
            await TimeAsync(client, query);
            var taken = new List<(double Time, int Bytes)>();
            for (var run = 0; run < Runs; run++)
            {
                taken.Add(await TimeAsync(client, query));
            }

            times.Add(FiguresBench.Median(taken.Select(t => t.Time)));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name}: {times[^1]:0.0} ms, {taken[0].Bytes / 1e3:0} KB"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{whom}, {times.Count} pivots over HTTP: median {FiguresBench.Median(times):0.0} ms (bar 100), slowest {times.Max():0.0} ms (bar 1000)"));
    }

    // The store that sums alone: the server takes it for what it last followed, and 200 million rows of record are not written for it.
    private static async Task FillAsync(Storage storage)
    {
        await using var desk = (await Desk.OpenAsync(storage, CancellationToken.None)).Value!;
        var (units, elements, followed) = await desk.AsConsoleAsync(async s =>
        {
            var db = s.GetRequiredService<PlatformDb>();
            var head = await db.AuditHeads.AsNoTracking().SingleAsync();
            return ((await db.Units.AsNoTracking().Where(u => u.Level == UnitLevel.Commune).ToListAsync()).ConvertAll(u => u.Id.Value), await db.DataElements.AsNoTracking().Select(e => e.Id).ToListAsync(), new Followed(head.Number, head.Hash));
        });
        using var store = FigureStore.Open(storage.FiguresFile);
        await store.RebuildAsync(All([.. elements.Order()], [.. units.Order()]), followed, CancellationToken.None);
    }

    private static async IAsyncEnumerable<FigureChange[]> All(int[] elements, int[] units)
    {
        await Task.Yield();
        foreach (var element in elements)
        {
            for (var month = 0; month < Years * 12; month++)
            {
                var period = new Period(PeriodKind.Month, FirstYear + (month / 12), (month % 12) + 1).Key;
                yield return Array.ConvertAll(units, unit => new FigureChange(new DataValueKey(element, period, unit, 1), (1 + (((element * 7L) + (month * 13L) + (unit * 17L)) % 500)) * ScaledNumber.Scale));
            }
        }
    }

    private static IEnumerable<(string Name, string Query)> Questions()
    {
        var country = string.Join(';', Enumerable.Range(1, Provinces).Select(p => Uid.Of("unit", $"{p}")));
        string Ask(IEnumerable<int> elements, string periods, string places) => $"dimension=dx:{string.Join(';', elements.Select(e => Uid.Of("dataElement", $"E{e}")))}&dimension=pe:{periods}&{places}";
        var (provinces, nation, communes) = ($"dimension=ou:{country}", $"filter=ou:{country}", "dimension=ou:LEVEL-2");
        foreach (var year in new[] { 2003, 2014, 2025 })
        {
            var months = string.Join(';', Enumerable.Range(1, 12).Select(m => $"{year}{m:00}"));
            yield return ($"1 element, months of {year}, provinces", Ask([5], months, provinces));
            yield return ($"5 elements, months of {year}, provinces", Ask([11, 12, 13, 14, 15], months, provinces));
            yield return ($"20 elements, {year}, country", Ask(Enumerable.Range(20, 20), $"{year}", nation));
            yield return ($"1 element, {year}, communes", Ask([60], $"{year}", communes));
        }

        var years = string.Join(';', Enumerable.Range(FirstYear, Years));
        foreach (var element in new[] { 1, 100, 198 })
        {
            yield return ($"element {element}, {Years} years, country", Ask([element], years, nation));
            yield return ($"element {element}, {Years} years, provinces", Ask([element], years, provinces));
        }

        yield return ("10 elements, 5 years, provinces", Ask(Enumerable.Range(90, 10), "2021;2022;2023;2024;2025", provinces));
        yield return ("1 commune, 200 elements, 12 months", Ask(Enumerable.Range(0, Elements), string.Join(';', Enumerable.Range(1, 12).Select(m => $"2025{m:00}")), $"dimension=ou:{Uid.Of("unit", "C77")}"));
    }

    private static async Task<(double Time, int Bytes)> TimeAsync(HttpClient client, string query)
    {
        var watch = Stopwatch.StartNew();
        using var answer = await client.GetAsync(new Uri($"/api/analytics?{query}&skipMeta=true", UriKind.Relative));
        var body = await answer.Content.ReadAsStringAsync();
        if (!answer.IsSuccessStatusCode || !body.Contains("\"rows\":[[", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{query}: {(int)answer.StatusCode} {body[..Math.Min(400, body.Length)]}");
        }

        return (watch.Elapsed.TotalMilliseconds, body.Length);
    }
}
