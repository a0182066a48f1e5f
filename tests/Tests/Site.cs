using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Web.Serving;
using Xunit;

namespace Tests;

/// <summary>The whole site over real HTTP, and people who enter it.</summary>
internal sealed partial class Site : IAsyncDisposable
{
    private readonly WebApplication server;

    private Site(WebApplication server) => this.server = server;

    public Uri Address => new(server.Urls.First());

    public static async Task<Site> ServeAsync(TestOffice office)
    {
        var app = Server.Build(new ServerOptions(office.Desk.Storage, "http://127.0.0.1:0", Clock: office.Desk.Clock, Quiet: true, FiguresFile: Databases.TemporaryFile(".figures")));
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new Site(app);
    }

    public HttpClient Stranger() => new(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = Address };

    public async Task<HttpClient> EnterAsync(string person)
    {
        var client = Stranger();
        var token = await TokenAsync(client, "/sign-in");
        using var form = Form(token);
        var entered = await client.PostAsync(new Uri($"/demo/enter/demo-{person}", UriKind.Relative), form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);
        return client;
    }

    public static async Task<string> TokenAsync(HttpClient client, string page)
    {
        var html = await client.GetStringAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);
        return Token().Match(html).Groups[1].Value;
    }

    public static FormUrlEncodedContent Form(string token, params (string Name, string Value)[] fields) =>
        new([new("__RequestVerificationToken", token), .. fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value))]);

    public async ValueTask DisposeAsync() => await server.DisposeAsync();

    [GeneratedRegex("__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
