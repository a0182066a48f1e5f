using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using Domain;
using Domain.DataElements;
using Domain.Indicators;
using Domain.People;
using Domain.Periods;
using Domain.Reorganisations;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Data;
using Platform.DataValues;
using Platform.Offices;
using Platform.People;
using Platform.Pivots;
using Platform.Reorganisations;
using Platform.Units;
using Web.Commands;
using Web.Serving;

namespace Bench.Figures;

/// <summary>
/// The country's reorganisation of 2025 from its own tables (vn-2023.csv, vn-2025.csv, vn-2025-mergers.csv in the folder GIAOBAN_BENCH_UNITS): loaded,
/// looked at, settled, and every kind of figure of the nation the same on both maps.
/// </summary>
internal static class NationBench
{
    private static readonly DateOnly On = new(2025, 7, 1);
    private static readonly string[] Items = ["E_SUM", "E_LAST", "E_AVERAGE", "I_RATE"];

    public static async Task RunAsync()
    {
        if (Environment.GetEnvironmentVariable("GIAOBAN_BENCH_UNITS") is not { Length: > 0 } tables)
        {
            Console.WriteLine("nation: GIAOBAN_BENCH_UNITS names no folder.");
            return;
        }

        var storage = new Storage(Path.Combine(Directory.CreateTempSubdirectory("giaoban-bench-").FullName, "nation.db"));
        await using var desk = (await Desk.OpenAsync(storage, CancellationToken.None)).Value!;
        await desk.AsConsoleAsync(s => MakeAsync(s, tables));
        var watch = Stopwatch.StartNew();
        var draft = await desk.AsConsoleAsync(s => LoadAsync(s, tables));
        Tell("loaded, bar 10 s", watch);
        await using var server = Server.Build(new ServerOptions(storage, "http://127.0.0.1:0", Clock: desk.Clock, Quiet: true));
        await server.StartAsync();
        await LookAsync(desk, server.Urls.First(), draft.Id);
        watch.Restart();
        var settled = await desk.AsConsoleAsync(s => SettleAsync(s, draft.Id));
        Tell($"all proposals taken and settled, {settled.Value} units made {settled.Rejection?.Code}", watch);
        await CompareAsync(server.Services);
        await server.StopAsync();
    }

    private static void Tell(string what, Stopwatch watch) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {watch.Elapsed.TotalSeconds:0.0} s"));

    private static async Task LookAsync(Desk desk, string address, Guid id)
    {
        var open = await desk.AsConsoleAsync(async s => (await s.GetRequiredService<PlatformDb>().ReorganisedParts.AsNoTracking().Where(p => p.Reorganisation == id && !p.IsSettled).Select(p => p.Reason).ToListAsync()).CountBy(r => r.Split('|')[0]).ToList());
        Console.WriteLine($"open: {string.Join(", ", open.Select(o => $"{o.Value} {o.Key}"))}");
        using var client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(address) };
        await PageBench.EnterAsync(client, "demo-bench");
        var times = new List<double>();
        for (var run = 0; run < 9; run++)
        {
            var watch = Stopwatch.StartNew();
            (await client.GetAsync(new Uri($"/units/reorganisations/{id}", UriKind.Relative))).EnsureSuccessStatusCode();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        var weight = await PageBench.WeighAsync(client, $"/units/reorganisations/{id}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"page of {open.Sum(o => o.Value)} questions: {FiguresBench.Median(times):0} ms (bar 1000), {weight / 1024.0:0.0} KB"));
    }

    private static async Task CompareAsync(IServiceProvider services)
    {
        foreach (var name in Items)
        {
            var (before, plain) = await AskAsync(services, name, On.AddDays(-1));
            var (after, mapped) = await AskAsync(services, name, On);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} of the nation, 2024: {before} on the old map, {after} on the new, {(before == after ? "the same" : "DIFFERENT")}; {plain:0} ms and {mapped:0} ms"));
        }
    }

    private static async Task<(string Value, double Time)> AskAsync(IServiceProvider services, string name, DateOnly day)
    {
        var (value, times) = ("", new List<double>());
        for (var run = 0; run < 7; run++)
        {
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PlatformDb>();
            scope.ServiceProvider.GetRequiredService<Access>().EnterConsole();
            var item = new PivotItem(name, await db.DataElements.AsNoTracking().FirstOrDefaultAsync(e => e.Code == name), await db.Indicators.AsNoTracking().FirstOrDefaultAsync(i => i.Code == name));
            var provinces = await db.Units.AsNoTracking().ExistingOn(day).Where(u => u.Level == UnitLevel.Province).Select(u => u.Id).ToListAsync();
            var watch = Stopwatch.StartNew();
            var rows = await scope.ServiceProvider.GetRequiredService<AskPivot>().RunAsync(new PivotQuestion([item], [new Period(PeriodKind.Year, 2024, 0)], false, provinces, true, Placement.Administrative, day), CancellationToken.None);
            times.Add(watch.Elapsed.TotalMilliseconds);
            value = string.Join(' ', rows.Select(r => PivotRow.Write(r.Value!.Value, 10)));
        }

        return (value, FiguresBench.Median(times));
    }

    private static async Task<Reorganisation> LoadAsync(IServiceProvider services, string tables)
    {
        using var units = new StreamReader(Path.Combine(tables, "vn-2025.csv"), Encoding.UTF8);
        using var parts = new StreamReader(Path.Combine(tables, "vn-2025-mergers.csv"), Encoding.UTF8);
        return (await services.GetRequiredService<LoadReorganisation>().RunAsync("2025", On, units, parts, CancellationToken.None)).Value!;
    }

    private static async Task<Outcome<int>> SettleAsync(IServiceProvider services, Guid id)
    {
        foreach (var reason in (string[])["spelling", "code", "name", "alike", "lone", "neighbour", "communes", "above"])
        {
            await services.GetRequiredService<SettlePart>().TakeAllAsync(id, reason, CancellationToken.None);
        }

        return await services.GetRequiredService<SettleReorganisation>().RunAsync(id, CancellationToken.None);
    }

    private static async Task<int> MakeAsync(IServiceProvider s, string tables)
    {
        var office = CreateOffice.Blank();
        office.IsDemo = true;
        await s.GetRequiredService<CreateOffice>().RunAsync(office, CancellationToken.None);
        using var units = new StreamReader(Path.Combine(tables, "vn-2023.csv"), Encoding.UTF8);
        await s.GetRequiredService<ImportUnits>().RunAsync(units, Placement.Administrative, CancellationToken.None);
        static DataElementLine Element(string code, Aggregation overUnits, Aggregation overTime) => new(code, code, "", "", Domain.DataElements.ValueType.WholeNumber, "", overUnits, overTime, null, false);
        await s.GetRequiredService<DefineFigures>().RunAsync(new FigureDefinitions { DataElements = [Element("E_SUM", Aggregation.Sum, Aggregation.Sum), Element("E_LAST", Aggregation.Sum, Aggregation.Last), Element("E_AVERAGE", Aggregation.Average, Aggregation.Average)], DataSets = [new DataSetLine("B", "Biểu", PeriodKind.Quarter, [new("E_SUM"), new("E_LAST"), new("E_AVERAGE")], ["commune"])], Indicators = [new IndicatorLine("I_RATE", "I_RATE", "#{E_SUM}", "#{E_LAST}", 100, 2, "%", null)] }, CancellationToken.None);
        var db = s.GetRequiredService<PlatformDb>();
        var person = new Person { Id = Guid.CreateVersion7(), UserName = "demo-bench", NormalizedUserName = "DEMO-BENCH", FullName = "bench", SecurityStamp = "bench" };
        db.Users.Add(person);
        db.Grants.Add(Grant.Give(person.Id, Role.Administrator, office.Unit, Placement.Administrative, new DateOnly(2000, 1, 1), null, null).Value!);
        await db.SaveChangesAsync();
        using var intake = await s.GetRequiredService<EnterFigures>().BeginAsync(CancellationToken.None);
        foreach (var (commune, at) in intake.Catalogue.Units.Where(u => u.Level is UnitLevel.Commune).Select((u, i) => (u, i)).ToList())
        {
            foreach (var (element, quarter) in Items[..3].SelectMany(e => Enumerable.Range(1, 4).Select(q => (e, q))))
            {
                intake.Add(new WrittenFigure { Element = element, Period = $"2024-Q{quarter}", Unit = commune.Code, Value = (1 + (at * 37 % 900) + quarter).ToString(CultureInfo.InvariantCulture) });
            }
        }

        return (await s.GetRequiredService<EnterFigures>().PublishAsync(intake, "bench", "", partial: false, [], CancellationToken.None)).Value!.Written.Created;
    }
}
