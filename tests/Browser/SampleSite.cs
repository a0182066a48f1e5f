using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using Platform.Data;
using Web.Commands;
using Web.Demo;
using Web.Serving;
using Xunit;

[assembly: AssemblyFixture(typeof(Browser.SampleSite))]

namespace Browser;

/// <summary>The sample office, built once and served, and a real Chromium before it.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    private static readonly string[] Switches = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
    private readonly string folder = Directory.CreateTempSubdirectory("giaoban-browser-").FullName;
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> entered = new();
    private Desk? desk;
    private WebApplication? server;
    private IPlaywright? playwright;

    public IBrowser Chromium { get; private set; } = null!;

    public string Address => server!.Urls.First();

    public async ValueTask InitializeAsync()
    {
        var cancel = CancellationToken.None;
        var storage = new Storage(Path.Combine(folder, "demo.db"));
        desk = (await Desk.OpenAsync(storage, cancel)).Value!;
        await new SampleOffice(desk, (_, _, _) => { }).BuildAsync(cancel);
        server = Server.Build(new ServerOptions(storage, "http://127.0.0.1:0", Clock: desk.Clock, Quiet: true));
        await server.StartAsync(cancel);
        playwright = await Playwright.CreateAsync();
        Chromium = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = Switches });
    }

    /// <summary>A page of somebody who entered by one click; who entered once is known again by their cookies.</summary>
    public async Task<IPage> EnterAsync(string person, int width)
    {
        var cookies = await entered.GetOrAdd(person, who => new Lazy<Task<string>>(() => SignInAsync(who))).Value;
        var context = await Chromium.NewContextAsync(new() { BaseURL = Address, ViewportSize = new() { Width = width, Height = 900 }, Locale = "vi-VN", StorageState = cookies });
        return await context.NewPageAsync();
    }

    private async Task<string> SignInAsync(string person)
    {
        await using var context = await Chromium.NewContextAsync(new() { BaseURL = Address, Locale = "vi-VN" });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/sign-in");
        await page.Locator($"form[action='/demo/enter/{person}'] button").ClickAsync();
        return await context.StorageStateAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Chromium.DisposeAsync();
        playwright?.Dispose();
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        if (desk is not null)
        {
            await desk.DisposeAsync();
        }
    }
}
