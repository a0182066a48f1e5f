using Microsoft.Playwright;
using Xunit;

namespace Browser;

public sealed class PageTests(SampleSite site)
{
    public static TheoryData<string, string> Pages => new()
    {
        { "demo-leader", "/" },
        { "demo-leader", "/rounds" },
        { "demo-specialist", "/rounds/2023-9T" },
        { "demo-specialist", "/rounds/2023-9T/remind" },
        { "demo-specialist", "/rounds/new" },
        { "demo-specialist", "/rounds/2023-9T/reports/SYT" },
        { "demo-specialist", "/rounds/2023-9T/reports/SYT/print" },
        { "demo-specialist", "/packs/2023-9T" },
        { "demo-specialist", "/packs/2023-9T?section=left-out" },
        { "demo-specialist", "/packs/2023-9T/preview" },
        { "demo-clerk", "/packs/2023-6T" },
        { "demo-leader", "/briefings/2023-6T" },
        { "demo-leader", "/briefings/2023-9T" },
        { "demo-leader", "/assignments" },
        { "demo-leader", "/assignments/1" },
        { "demo-leader", "/assignments/new" },
        { "demo-specialist", "/packs/2023-9T?section=edits" },
        { "demo-specialist", "/search?q=y te" },
        { "demo-admin", "/units" },
        { "demo-admin", "/tables" },
        { "demo-admin", "/office" },
        { "demo-admin", "/calendar" },
        { "demo-admin", "/people" },
        { "demo-admin", "/audit" },
        { "demo-admin", "/account" },
        { "demo-reporter", "/" },
        { "demo-reporter", "/reports" },
        { "demo-reporter", "/rounds/2023-9T/reports/SGDDT" },
        { "demo-specialist", "/packs/2023-9T?section=figures" },
        { "demo-specialist", "/figures" },
        { "demo-specialist", "/figures/YT-THANG/2023-09" },
        { "demo-specialist", "/figures/definitions" },
        { "demo-specialist", "/figures/import" },
        { "demo-specialist", "/figures/import?set=YT-THANG&period=2023-09" },
        { "demo-commune", "/figures/import" },
        { "demo-specialist", "/pivot" },
        { "demo-specialist", "/pivot?dx=TL_NGHEO&pe=LAST_4_QUARTERS&level=District" },
        { "demo-leader", "/targets" },
        { "demo-leader", "/targets/new" },
        { "demo-leader", "/targets/rules" },
        { "demo-leader", "/dashboards" },
        { "demo-specialist", "/pivot?dx=TL_BHYT&pe=2023-Q3&level=Commune&draw=TileMap" },
        { "demo-specialist", "/pivot?dx=TL_LDDT&pe=2021;2022;2023-9T&level=District&draw=SmallMultiples" },
        { "demo-specialist", "/figures/explain?item=TL_NGHEO&period=2023-Q3&unit=106" },
        { "demo-admin", "/units/reorganisations" },
        { "demo-commune", "/figures" },
        { "demo-commune", "/figures/YT-THANG/2023-09/03386" },
        { "demo-commune", "/figures/GD-THANG/2023-10/03386" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task NothingSerious_IsFoundByAxe_AndNothingRunsOverTheEdge(string person, string address)
    {
        var page = await site.EnterAsync(person, EveryReader.Widths[0]);
        await page.GotoAsync(address);
        foreach (var width in EveryReader.Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            if (Environment.GetEnvironmentVariable("GIAOBAN_PICTURES") is { Length: > 0 } folder)
            {
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{address.Trim('/').Replace('/', '-').Replace('?', '-')}-{person}-{width}.png") });
            }

            await EveryReader.CanReadAsync(page);
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task AFileWithFaults_IsToldOnAPage_ThatEverybodyCanRead()
    {
        var page = await site.EnterAsync("demo-specialist", EveryReader.Widths[0]);
        await page.GotoAsync("/figures/import");
        await page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "so-lieu.csv", MimeType = "text/csv", Buffer = "dataElement;unit;period;value\nKCB;03386;2023-09;mười\nKCB;99999;2023-09;1\n"u8.ToArray() });
        await page.Locator("button.main").ClickAsync();
        await page.Locator(".note[data-s=miss]").WaitForAsync();
        Assert.Equal(2, await page.Locator("tbody tr").CountAsync());
        foreach (var width in EveryReader.Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            await EveryReader.CanReadAsync(page);
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task APhoneThatDies_LosesNothingThatWasTyped()
    {
        await ReturnTheReportAsync();
        var page = await site.EnterAsync("demo-reporter", 360);
        await page.GotoAsync("/rounds/2023-9T/reports/SGDDT/write");
        var field = page.Locator("textarea[name^='Input.Text']").First;
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        await field.FillAsync("Câu chưa kịp lưu.");
        await page.Locator("[data-draft-state]:not([hidden])").WaitForAsync();
        await page.ReloadAsync();
        Assert.Equal("Câu chưa kịp lưu.", await page.Locator("textarea[name^='Input.Text']").First.InputValueAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task WhatAColleagueSavesMeanwhile_DoesNotTakeAwayWhatIsUnsaved()
    {
        await ReturnTheReportAsync();
        var page = await site.EnterAsync("demo-reporter", 360);
        await page.GotoAsync("/rounds/2023-9T/reports/SGDDT/write");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        await page.Locator("textarea[name^='Input.Text']").First.FillAsync("Câu của riêng máy này.");
        await page.Locator("[data-draft-state]:not([hidden])").WaitForAsync();
        var colleague = await site.EnterAsync("demo-reporter", 1280);
        await colleague.GotoAsync("/rounds/2023-9T/reports/SGDDT/write");
        await colleague.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        await colleague.Locator("textarea[name^='Input.Text']").First.FillAsync("Câu của đồng nghiệp.");
        await colleague.Locator("button[value=keep]").ClickAsync();
        await colleague.Locator(".note[data-s=ok]").WaitForAsync();
        await page.GotoAsync("/rounds/2023-9T/reports/SGDDT/write");
        var offer = page.Locator("[data-draft-offer]");
        Assert.Contains("Câu của riêng máy này.", await offer.InnerTextAsync(), StringComparison.Ordinal);
        await page.ReloadAsync();
        await offer.Locator("button").First.ClickAsync();
        Assert.Equal("Câu của đồng nghiệp.\nCâu của riêng máy này.", await page.Locator("textarea[name^='Input.Text']").First.InputValueAsync());
        Assert.Equal(0, await offer.CountAsync());
        await colleague.Context.CloseAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task AnOfficer_SettlesAFigure_JoinsTwoItems_AndTakesItBack()
    {
        var page = await site.EnterAsync("demo-specialist", 1280);
        await page.GotoAsync("/packs/2023-9T");
        var note = page.Locator(".note[data-s=late]").First;
        await note.Locator("summary").ClickAsync();
        await note.Locator("input[type=radio]").Nth(1).CheckAsync();
        await note.Locator("form button").ClickAsync();
        await page.Locator(".note[data-s=ok]").WaitForAsync();
        await page.GotoAsync("/packs/2023-9T?section=limitation");
        await page.Locator("li details summary").First.ClickAsync();
        await page.Locator("a[href*='join=']").First.ClickAsync();
        await page.Locator("li .row form button").First.ClickAsync();
        await page.Locator(".note[data-s=ok]").WaitForAsync();
        await page.GotoAsync("/packs/2023-9T?section=edits");
        Assert.Equal(2, await page.Locator("#main ol.list li").CountAsync());
        await page.Locator("#main ol.list li button").First.ClickAsync();
        await page.GotoAsync("/packs/2023-9T?section=edits");
        Assert.Equal(1, await page.Locator("#main ol.list li").CountAsync());
        await page.Context.CloseAsync();
    }

    // The sample's reports are accepted: one must come back before its writer can go on with it.
    private async Task ReturnTheReportAsync()
    {
        var page = await site.EnterAsync("demo-specialist", 1280);
        await page.GotoAsync("/rounds/2023-9T/reports/SGDDT");
        if (await page.Locator("textarea[name=remarks]").CountAsync() == 0)
        {
            await page.Context.CloseAsync();
            return;
        }

        await page.Locator("details summary").First.ClickAsync();
        await page.Locator("textarea[name=remarks]").FillAsync("Ghi rõ số trường.");
        await page.Locator("input[value=return] ~ button").ClickAsync();
        await page.Context.CloseAsync();
    }
}
