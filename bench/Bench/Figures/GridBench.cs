using System.Globalization;
using System.Net;
using Domain.DataElements;
using Domain.Periods;
using Domain.Units;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Platform.Data;
using Platform.DataValues;
using Platform.Offices;
using Platform.People;
using Platform.Units;
using Web.Commands;
using Web.Serving;

namespace Bench.Figures;

/// <summary>A form of 400 cells: what its page weighs with style and scripts, and how long a keystroke takes in Chromium.</summary>
internal static class GridBench
{
    private const int Cells = 400;
    private const string Page = "/figures/B/2023-08/C1";

    private const string Keystroke = """
        () => { const inputs = [...document.querySelectorAll('input.num')]; const times = [];
          for (let i = 0; i < 100; i++) { const c = inputs[i * 3 % inputs.length]; c.value = String(i * 7); const t = performance.now(); c.dispatchEvent(new Event('input', { bubbles: true })); times.push(performance.now() - t); }
          times.sort((a, b) => a - b); return [times[50], times[99], inputs.length]; }
        """;

    public static async Task RunAsync()
    {
        var storage = new Storage(Path.Combine(Path.GetTempPath(), $"giaoban-bench-{Guid.NewGuid():N}.db"));
        await using var desk = await MakeAsync(storage);
        await using var server = Server.Build(new ServerOptions(storage, "http://localhost:5988", Clock: desk.Clock, Quiet: true));
        await server.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var bytes = 0L;
        await page.GotoAsync("http://localhost:5988/sign-in");
        await page.Locator("form[action='/demo/enter/demo-bench'] button").ClickAsync();
        await page.GotoAsync("http://localhost:5988" + Page);
        foreach (var address in await page.EvaluateAsync<string[]>("() => [location.pathname, ...[...document.querySelectorAll('link[rel=stylesheet],script[src]')].map(e => new URL(e.href || e.src).pathname)]"))
        {
            bytes += await WeighAsync(address, (await context.CookiesAsync()).Select(c => new System.Net.Cookie(c.Name, c.Value, "/", "localhost")));
        }

        var times = await page.EvaluateAsync<double[]>(Keystroke);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"form of {times[2]} cells: {bytes / 1024.0:0.0} KB with style and scripts, Brotli (bar 60); a keystroke: median {times[0]:0.0} ms, slowest of 100 {times[1]:0.0} ms (bar 16)"));
    }

    private static async Task<long> WeighAsync(string address, IEnumerable<System.Net.Cookie> cookies)
    {
        using var handler = new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None };
        foreach (var cookie in cookies)
        {
            handler.CookieContainer.Add(cookie);
        }

        using var client = new HttpClient(handler);
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        return (await client.GetByteArrayAsync(new Uri("http://localhost:5988" + address))).LongLength;
    }

    private static async Task<Desk> MakeAsync(Storage storage)
    {
        var desk = (await Desk.OpenAsync(storage, CancellationToken.None)).Value!;
        await desk.AsConsoleAsync(async s =>
        {
            var office = CreateOffice.Blank();
            office.IsDemo = true;
            await s.GetRequiredService<CreateOffice>().RunAsync(office, CancellationToken.None);
            using var units = new StringReader("code,name,level,parent_code\n1,Tỉnh,province,\nC1,Xã Một,commune,1\n");
            await s.GetRequiredService<ImportUnits>().RunAsync(units, Placement.Administrative, CancellationToken.None);
            var elements = Enumerable.Range(0, Cells / 2).Select(e => new DataElementLine($"E{e}", $"Số học sinh thứ {e} của đơn vị", "", "học sinh", Domain.DataElements.ValueType.WholeNumber, "SEX", Aggregation.Sum, Aggregation.Sum, null, false)).ToList();
            await s.GetRequiredService<DefineFigures>().RunAsync(new FigureDefinitions { Categories = [new CategoryLine("SEX", "Giới tính", [new("nam", "Nam"), new("nu", "Nữ")])], CategoryCombos = [new ComboLine("SEX", "Theo giới tính", ["SEX"])], DataElements = elements, DataSets = [new DataSetLine("B", "Biểu 400 ô", PeriodKind.Month, [.. elements.Select((e, i) => new DataSetRowLine(e.Code, $"Phần {i / 40}"))], ["commune"])], ValidationRules = [.. Enumerable.Range(0, 20).Select(r => new RuleLine($"R{r}", $"Số thứ {r} không thể lớn hơn số kế tiếp.", "", $"#{{E{r}}} <= #{{E{r + 1}}} + 1000", "B"))] }, CancellationToken.None);
            var db = s.GetRequiredService<PlatformDb>();
            var person = new Person { Id = Guid.CreateVersion7(), UserName = "demo-bench", NormalizedUserName = "DEMO-BENCH", FullName = "bench", SecurityStamp = "bench" };
            db.Users.Add(person);
            db.Grants.Add(Domain.People.Grant.Give(person.Id, Domain.People.Role.Specialist, office.Unit, Placement.Administrative, new DateOnly(2000, 1, 1), null, null).Value!);
            await db.SaveChangesAsync();
            return await EnterAsync(s.GetRequiredService<EnterFigures>());
        });
        return desk;
    }

    // Half a year of figures, so that ranges are learnt and last period stands beside.
    private static async Task<int> EnterAsync(EnterFigures enter)
    {
        using var intake = await enter.BeginAsync(CancellationToken.None);
        for (var month = 2; month <= 8; month++)
        {
            for (var element = 0; element < Cells / 2; element++)
            {
                foreach (var cell in (string[])["nam", "nu"])
                {
                    intake.Add(new WrittenFigure { Element = $"E{element}", Period = $"20230{month}", Unit = "C1", Cell = cell, Value = (100 + element + month).ToString(CultureInfo.InvariantCulture) });
                }
            }
        }

        return (await enter.PublishAsync(intake, "bench", "", partial: false, [], CancellationToken.None)).Value!.Written.Created;
    }
}
