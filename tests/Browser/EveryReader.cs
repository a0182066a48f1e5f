using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace Browser;

/// <summary>What holds of every page for every reader: nothing serious is found by axe, and nothing runs over the edge of a screen or of a telephone.</summary>
internal static class EveryReader
{
    /// <summary>Widths of a screen and of a telephone, in pixels.</summary>
    public static readonly int[] Widths = [1280, 360];

    // What passes is not told, node by node: that takes most of the time. Nor are style sheets fetched again: they are the page's own.
    private const string Look = "async () => (await axe.run(document, { resultTypes: ['violations'], preload: false, iframes: false })).violations.filter(v => v.impact === 'serious' || v.impact === 'critical').map(v => `${v.id}: ${v.help} ${v.nodes.slice(0, 3).map(n => n.html).join(' ')}`)";

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    public static async Task CanReadAsync(IPage page)
    {
        var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(over <= 0, $"{page.Url} at {page.ViewportSize!.Width}: {over} pixels over the edge");
        // In one run: by parts, as the library does for frames of other sites, each run opens a page of its own to put them together.
        await page.EvaluateAsync(Axe);
        Assert.Empty(await page.EvaluateAsync<string[]>(Look));
    }
}
