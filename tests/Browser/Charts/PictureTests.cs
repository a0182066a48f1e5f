using System.Diagnostics;
using Documents.Charts;
using Documents.Writing;
using Microsoft.Playwright;
using Tests.Charts;
using Tests.Documents;
using Xunit;

namespace Browser.Charts;

/// <summary>Charts as Chromium and LibreOffice paint them, held against pictures beside this file that somebody has looked at.</summary>
public sealed class PictureTests(SampleSite site)
{
    /// <summary>Of a picture's blocks, so many in a hundred may be painted otherwise: letters are not the same everywhere.</summary>
    private const double MostOther = 2;

    private static readonly System.Globalization.CultureInfo Vietnamese = System.Globalization.CultureInfo.GetCultureInfo("vi-VN");

    public static TheoryData<string> Names => [.. SampleCharts.All().Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task InChromium_AChartLooksAsItDid(string name)
    {
        var page = await BlankAsync();
        var painted = await DrawAsync(page, SampleCharts.All()[name]);
        Same($"Charts/{name}.png", painted, await Painted.OtherAsync(page, await ReadAsync($"Charts/{name}.png"), painted));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task AnotherFigure_IsSeen()
    {
        var page = await BlankAsync();
        var bars = (BarChart)SampleCharts.All()["bars"];
        var other = bars with { Series = [bars.Series[0] with { Values = [15m, 3.2m] }, bars.Series[1]] };
        Assert.True(await Painted.OtherAsync(page, await DrawAsync(page, bars), await DrawAsync(page, other)) > MostOther);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task InLibreOffice_TheDocumentsChartsLookAsTheyDid()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice") && File.Exists("/usr/bin/pdftoppm"), "Only where LibreOffice and poppler are installed.");
        var folder = Directory.CreateTempSubdirectory("giaoban-charts-").FullName;
        var document = SampleDocuments.Report(Domain.Packs.DocumentRegime.Party) with { Body = [.. SampleCharts.All().Values.Where(c => c is not Sparkline).Select(c => new Picture(c))], Annexes = [] };
        await File.WriteAllBytesAsync(Path.Combine(folder, "charts.docx"), DocxWriter.Write(document), TestContext.Current.CancellationToken);
        await RunAsync("soffice", $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, Path.Combine(folder, "charts.docx"));
        await RunAsync("pdftoppm", "-r", "45", "-png", Path.Combine(folder, "charts.pdf"), Path.Combine(folder, "page"));
        var pages = Directory.GetFiles(folder, "page*.png").Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(pages);
        var page = await BlankAsync();
        foreach (var (file, at) in pages.Select((f, i) => (f, i + 1)))
        {
            var painted = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            Same($"Charts/document-{at}.png", painted, await Painted.OtherAsync(page, await ReadAsync($"Charts/document-{at}.png"), painted));
        }

        await page.Context.CloseAsync();
    }

    private async Task<IPage> BlankAsync()
    {
        var page = await site.EnterAsync("demo-leader", 700);
        await page.GotoAsync("/account");
        return page;
    }

    // On a page of the site, with its styles and nothing else.
    private static async Task<byte[]> DrawAsync(IPage page, Chart chart)
    {
        await page.EvaluateAsync("svg => { document.body.innerHTML = `<main style='width:640px;padding:8px;background:#fff'>${svg}</main>`; }", SvgChart.Write(chart, Vietnamese));
        return await page.Locator("main").ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled });
    }

    private static void Same(string name, byte[] painted, double other)
    {
        if (Environment.GetEnvironmentVariable("GIAOBAN_SNAPSHOTS") == "write")
        {
            File.WriteAllBytes(Path.Combine(Source, Path.GetFileName(name)), painted);
            return;
        }

        Assert.True(other <= MostOther, $"{name}: {other:0.0} of 100 blocks are painted otherwise");
    }

    private static async Task<byte[]> ReadAsync(string name) => File.Exists(Path.Combine(AppContext.BaseDirectory, name)) ? await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, name)) : [];

    private static string Source { get; } = Path.GetDirectoryName(From())!;

    private static string From([System.Runtime.CompilerServices.CallerFilePath] string file = "") => file;

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }
}
