using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Domain;
using Microsoft.Extensions.DependencyInjection;
using Platform.People;
using Tests.DataValues;
using Xunit;

namespace Tests.Dhis2;

/// <summary>The site as a program that speaks DHIS2 meets it.</summary>
internal sealed class Dhis2Site(TestOffice office, Site site) : IAsyncDisposable
{
    public static readonly string Kcb = Uid.Of("dataElement", "KCB"), Sinh = Uid.Of("dataElement", "SINH"), Month = Uid.Of("dataSet", "THANG"), C1 = Uid.Of("unit", "C1"), C2 = Uid.Of("unit", "C2"), C3 = Uid.Of("unit", "C3"), D1 = Uid.Of("unit", "D1"), D2 = Uid.Of("unit", "D2"), Province = Uid.Of("unit", "12");
    public static readonly string Boys = Uid.Of("categoryOptionCombo", "BYSEX:nam"), Girls = Uid.Of("categoryOptionCombo", "BYSEX:nu");

    public TestOffice Office => office;

    public Site Site => site;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<Dhis2Site> ServeAsync()
    {
        var office = await FigureOffice.CreateAsync();
        return new Dhis2Site(office, await Site.ServeAsync(office));
    }

    public HttpClient As(string person) => With("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"demo-{person}:district")));

    public HttpClient With(string way, string secret)
    {
        var client = site.Stranger();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(way, secret);
        return client;
    }

    public Task<string> TokenAsync(string person, bool isReadOnly) => office.Console(async s => TestOffice.Must(await s.GetRequiredService<CreateToken>().RunAsync($"demo-{person}", isReadOnly, Cancel)));

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        await office.DisposeAsync();
    }
}

/// <summary>One site for all tests of a class.</summary>
public sealed class SharedDhis2Site : IAsyncLifetime
{
    private Dhis2Site? dhis2;

    internal Dhis2Site Dhis2 => dhis2!;

    public async ValueTask InitializeAsync() => dhis2 = await Dhis2Site.ServeAsync();

    public ValueTask DisposeAsync() => Dhis2.DisposeAsync();
}

internal static class Dhis2Client
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<JsonNode> AskAsync(this HttpClient client, string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancel);
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.True(status == answer.StatusCode, $"{address}: {answer.StatusCode} {text}");
        return text.Length == 0 ? new JsonObject() : JsonNode.Parse(text)!;
    }

    public static async Task<JsonNode> PostAsync(this HttpClient client, string address, string body, string type = "application/json", HttpStatusCode status = HttpStatusCode.OK)
    {
        using var content = new StringContent(body, Encoding.UTF8, type);
        using var answer = await client.PostAsync(new Uri(address, UriKind.Relative), content, Cancel);
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.True(status == answer.StatusCode, $"{address}: {answer.StatusCode} {text}");
        return text.StartsWith('{') ? JsonNode.Parse(text)! : new JsonObject();
    }

    public static string[] Texts(this JsonNode? list, string property) => [.. list!.AsArray().Select(o => (string?)o![property] ?? "")];

    /// <summary>The rows of an analytics answer, each joined by blanks.</summary>
    public static string[] Rows(this JsonNode answer) => [.. answer["rows"]!.AsArray().Select(r => string.Join(' ', r!.AsArray().Select(c => (string?)c)))];

    public static (int Updated, int Ignored, int Deleted) Counts(this JsonNode summary) => summary["response"]!["importCount"] is { } c ? ((int)c["updated"]!, (int)c["ignored"]!, (int)c["deleted"]!) : default;
}
