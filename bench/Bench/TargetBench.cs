using System.Diagnostics;
using System.Globalization;
using System.Net;
using Bench.Figures;
using Domain;
using Domain.DataElements;
using Domain.Indicators;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Data;
using Platform.DataValues;
using Platform.Tables;
using Platform.Targets;
using Web.Commands;
using Web.Demo;
using Web.Serving;

namespace Bench;

/// <summary>The mid-term review of the sample's fifty targets, set for each of its 114 districts and communes: the review alone, and its page.</summary>
internal static class TargetBench
{
    private const int Rounds = 15;
    private const int Warm = 3;
    private const string Term = "2020-2025";
    private const string Form = "BENCH-CT";

    private static readonly DateOnly Day = new(2023, 9, 30);

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("giaoban-bench-").FullName;
        var storage = new Storage(Path.Combine(folder, "demo.db"));
        await using var desk = (await Desk.OpenAsync(storage, CancellationToken.None)).Value!;
        await new SampleOffice(desk, (_, _, _) => { }).BuildAsync(CancellationToken.None);
        var (set, units) = await desk.AsConsoleAsync(SetAsync);
        await using var server = Server.Build(new ServerOptions(storage, "http://127.0.0.1:0", Clock: desk.Clock, Quiet: true));
        await server.StartAsync();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set:N0} targets of {units} units"));
        var (review, rows) = await ReviewAsync(server.Services);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"review of {rows:N0} targets: {review:0} ms (bar 300)"));
        using var client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(server.Urls.First()) };
        await PageBench.EnterAsync(client, "demo-leader");
        foreach (var page in new[] { $"/targets?by=all&period={Term}&on=2023-09", $"/targets?by=place&period={Term}&on=2023-09", $"/targets?period={Term}&on=2023-09" })
        {
            var time = await MedianAsync(async () => (await client.GetAsync(new Uri(page, UriKind.Relative))).EnsureSuccessStatusCode());
            var weight = await PageBench.WeighAsync(client, page);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{page}: {time:0} ms (bar 300), {weight / 1024.0:0.0} KB"));
        }

        await server.StopAsync();
    }

    private static async Task<(double Time, int Rows)> ReviewAsync(IServiceProvider services)
    {
        var rows = 0;
        var time = await MedianAsync(async () =>
        {
            await using var scope = services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Platform.People.Access>().EnterConsole();
            rows = (await scope.ServiceProvider.GetRequiredService<ReviewTargets>().RunAsync(Period.Parse(Term).Value, null, Day, CancellationToken.None)).Count;
        });
        return (time, rows);
    }

    private static async Task<double> MedianAsync(Func<Task> work)
    {
        var times = new List<double>();
        for (var round = 0; round < Rounds + Warm; round++)
        {
            var watch = Stopwatch.StartNew();
            await work();
            if (round >= Warm)
            {
                times.Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        return FiguresBench.Median(times);
    }

    // The province's figures are the sample's; those of districts and communes are put beside them, for every year and the nine months.
    private static async Task<(int Set, int Units)> SetAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<PlatformDb>();
        var indicators = await (from t in db.Targets.AsNoTracking() join i in db.Indicators on t.Indicator equals i.Id where t.Whole == null select i).Distinct().ToListAsync();
        var units = await db.Units.AsNoTracking().Where(u => (u.Level == UnitLevel.District || u.Level == UnitLevel.Commune) && u.From <= Day && (u.To == null || u.To >= Day)).OrderBy(u => u.Order).ToListAsync();
        List<string> elements = [.. (await db.DataElements.AsNoTracking().ToListAsync()).Where(e => e.Code.StartsWith("CT_", StringComparison.Ordinal)).Select(e => e.Code)];
        Must(await services.GetRequiredService<DefineFigures>().RunAsync(new FigureDefinitions { DataSets = [new(Form, "Chỉ tiêu từng nơi", PeriodKind.Quarter, [.. elements.Select(e => new DataSetRowLine(e))], ["district", "commune"])] }, CancellationToken.None));
        var enter = services.GetRequiredService<EnterFigures>();
        using var intake = await enter.BeginAsync(CancellationToken.None);
        var rows = from unit in units from element in elements from period in new[] { ("2021-Q4", 0), ("2022-Q4", 3), ("2023-Q3", 5) } select (unit, element, period);
        foreach (var (unit, element, (period, more)) in rows)
        {
            intake.Add(new WrittenFigure { Element = element, Period = period, Unit = unit.Code, Value = (20 + more + (unit.Order % 17)).ToString(CultureInfo.InvariantCulture) });
        }

        Must(await enter.PublishAsync(intake, "bench", "", partial: false, [], CancellationToken.None));
        var known = (await db.Targets.AsNoTracking().Select(t => new { t.Indicator, t.Unit }).ToListAsync()).Select(t => (t.Indicator, t.Unit)).ToHashSet();
        var table = new System.Text.StringBuilder(string.Join(',', ImportTargets.Columns)).Append('\n');
        foreach (var (indicator, unit) in indicators.SelectMany(i => units.Where(u => !known.Contains((i.Id, u.Id))).Select(u => (i, u))))
        {
            table.Append(CsvTable.Line(indicator.Code, unit.Code, Term, "more", "20", "2020-12-31", "40", "", "bench", "", "true", ""));
        }

        using var reader = new StringReader(table.ToString());
        Must(await services.GetRequiredService<ImportTargets>().RunAsync(reader, CancellationToken.None));
        return (await db.Targets.CountAsync(), units.Count);
    }

    private static void Must<T>(Outcome<T> outcome)
    {
        if (!outcome.Accepted)
        {
            throw new InvalidOperationException($"{outcome.Rejection.Code} {string.Join(' ', outcome.Rejection.Values)}");
        }
    }
}
