using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Platform.Data;
using Web.Commands;
using Web.Demo;
using Web.Serving;

namespace Bench;

/// <summary>Each page of the sample office on SQLite: the time from request to last byte, and what crosses the wire, packed by Brotli.</summary>
internal static partial class PageBench
{
    private const int Rounds = 15;

    private static readonly (string Person, string[] Pages)[] Walks =
    [
        ("demo-leader", ["/", "/rounds", "/packs", "/briefings", "/briefings/2023-6T", "/briefings/2023-9T", "/assignments", "/assignments/1", "/assignments/new"]),
        ("demo-specialist", ["/rounds/2023-9T", "/rounds/2023-9T/remind", "/rounds/new", "/rounds/2023-9T/reports/SYT", "/rounds/2023-9T/reports/SYT/print", "/packs/2023-9T", "/packs/2023-9T?section=limitation", "/packs/2023-9T?section=left-out", "/packs/2023-9T/preview"]),
        ("demo-admin", ["/units", "/calendar", "/tables", "/outbox", "/office", "/people", "/audit", "/account"]),
        ("demo-reporter", ["/", "/reports", "/rounds/2023-9T/reports/SGDDT", "/rounds/2023-9T/reports/SGDDT/write"]),
    ];

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("giaoban-bench-").FullName;
        var storage = new Storage(Path.Combine(folder, "demo.db"));
        await using var desk = (await Desk.OpenAsync(storage, CancellationToken.None)).Value!;
        await new SampleOffice(desk, (_, _, _) => { }).BuildAsync(CancellationToken.None);
        await using var server = Server.Build(new ServerOptions(storage, "http://127.0.0.1:0", Clock: desk.Clock, Quiet: true));
        await server.StartAsync();
        var address = new Uri(server.Urls.First());
        var (slowest, heaviest) = (0.0, 0L);
        foreach (var (person, pages) in Walks)
        {
            using var client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = true }) { BaseAddress = address };
            await EnterAsync(client, person);
            foreach (var page in pages)
            {
                var (time, bytes) = await MeasureAsync(client, page);
                (slowest, heaviest) = (Math.Max(slowest, time), Math.Max(heaviest, bytes));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time,7:0.0} ms {bytes / 1024.0,7:0.0} KB  {person} {page}"));
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"slowest page {slowest:0.0} ms (bar 100), heaviest {heaviest / 1024.0:0.0} KB with style and script (bar 60)"));
        await server.StopAsync();
    }

    internal static async Task EnterAsync(HttpClient client, string person)
    {
        var html = await client.GetStringAsync(new Uri("/sign-in", UriKind.Relative));
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", Token().Match(html).Groups["token"].Value)]);
        (await client.PostAsync(new Uri($"/demo/enter/{person}", UriKind.Relative), form)).EnsureSuccessStatusCode();
    }

    private static async Task<(double Median, long Bytes)> MeasureAsync(HttpClient client, string page)
    {
        var times = new List<double>();
        for (var round = 0; round < Rounds + 3; round++)
        {
            var watch = Stopwatch.StartNew();
            (await client.GetAsync(new Uri(page, UriKind.Relative))).EnsureSuccessStatusCode();
            if (round >= 3)
            {
                times.Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        return (times.Order().ElementAt(times.Count / 2), await WeighAsync(client, page));
    }

    /// <summary>A page with its style and scripts, in bytes as they cross the wire.</summary>
    internal static async Task<long> WeighAsync(HttpClient client, string page)
    {
        var html = await client.GetStringAsync(new Uri(page, UriKind.Relative));
        var total = await PackedAsync(client, page);
        foreach (var asset in Asset().Matches(html).Select(m => m.Groups["asset"].Value).Where(a => a.EndsWith(".css", StringComparison.Ordinal) || a.EndsWith(".js", StringComparison.Ordinal)).Distinct())
        {
            total += await PackedAsync(client, asset);
        }

        return total;
    }

    private static async Task<long> PackedAsync(HttpClient client, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.AcceptEncoding.ParseAdd("br");
        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return answer.Content.Headers.ContentEncoding.Contains("br") ? (await answer.Content.ReadAsByteArrayAsync()).LongLength : throw new InvalidOperationException($"{address} came unpacked.");
    }

    [GeneratedRegex("__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Token();

    [GeneratedRegex("(?:href|src)=\"(?<asset>/[^\"?]+\\.(?:css|js))", RegexOptions.NonBacktracking)]
    private static partial Regex Asset();
}
