using Microsoft.Playwright;
using Xunit;

namespace Browser;

/// <summary>The form of figures under the hands of somebody who types.</summary>
public sealed class GridTests(SampleSite site)
{
    private const string Form = "/figures/GD-THANG/2023-10/03386";

    [Fact]
    public async Task ArrowsAndEnter_MoveFromCellToCell()
    {
        var page = await OpenAsync(Form);
        var cells = page.Locator("input.num");
        await cells.First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(await cells.Nth(1).GetAttributeAsync("id"), await FocusedAsync(page));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(await cells.Nth(2).GetAttributeAsync("id"), await FocusedAsync(page));
        await page.Keyboard.PressAsync("Shift+Enter");
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal(await cells.First.GetAttributeAsync("id"), await FocusedAsync(page));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task AColumnPastedFromASheet_FillsDownwards_AndTheTotalFollows()
    {
        var page = await OpenAsync(Form);
        await page.Locator("#v-HS_TH-nam").FocusAsync();
        await PasteAsync(page, "1.205\tkhác\r\n1.190\tkhác\r\n");
        Assert.Equal("1.205", await page.InputValueAsync("#v-HS_TH-nam"));
        Assert.Equal("1.190", await page.InputValueAsync("#v-HS_TH-nu"));
        Assert.Equal("2.395", await page.InnerTextAsync("tr[data-total=HS_TH] output"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task WhatIsNoNumber_IsSaidAtTheCell_AsOneTypes()
    {
        var page = await OpenAsync(Form);
        await page.FillAsync("#v-HS_TH-nam", "1,234.5");
        Assert.Equal("true", await page.Locator("#v-HS_TH-nam").EvaluateAsync<string>("c => String(c.hasAttribute('aria-invalid'))"));
        Assert.Contains("1.234,5", await page.Locator("#v-HS_TH-nam").GetAttributeAsync("title"), StringComparison.Ordinal);
        Assert.Equal("?", await page.InnerTextAsync("tr[data-total=HS_TH] output"));
        await page.FillAsync("#v-HS_TH-nam", "1.234,5");
        Assert.Equal("false", await page.Locator("#v-HS_TH-nam").EvaluateAsync<string>("c => String(c.hasAttribute('aria-invalid'))"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task ARowThatIsNotAsked_GoesAsOneTypes_AndComesAgain()
    {
        var page = await OpenAsync("/figures/XH-QUY/2023-Q4/03386");
        var money = page.Locator("input[data-cell=KP]");
        Assert.True(await money.IsVisibleAsync());
        foreach (var cell in await page.Locator("input[data-cell=BTXH]").AllAsync())
        {
            await cell.FillAsync("0");
        }

        Assert.False(await money.IsVisibleAsync());
        Assert.True(await money.IsDisabledAsync());
        await page.Locator("input[data-cell=BTXH]").First.FillAsync("7");
        Assert.True(await money.IsVisibleAsync());
        Assert.True(await money.IsEnabledAsync());
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync(string address)
    {
        var page = await site.EnterAsync("demo-commune", 1280);
        await page.GotoAsync(address);
        return page;
    }

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.id");

    private static async Task PasteAsync(IPage page, string text) => await page.EvaluateAsync("text => { const data = new DataTransfer(); data.setData('text/plain', text); document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }", text);
}
