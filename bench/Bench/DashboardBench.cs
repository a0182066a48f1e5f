using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Platform.Dashboards;
using Platform.Data;
using Web.Commands;
using Web.Demo;
using Web.Serving;

namespace Bench;

/// <summary>A dashboard of twelve pictures of the sample office, opened by fifty people at once: again and again without a pause, and once in two seconds each.</summary>
internal static class DashboardBench
{
    private const int People = 50;

    private static readonly string[] Readers = ["demo-leader", "demo-specialist", "demo-admin"];
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(10);

    private static readonly DashboardPicture[] Pictures =
    [
        new("Lao động qua đào tạo theo huyện", PictureKind.SmallMultiples, "dx=TL_LDDT&pe=2020;2021;2022;2023-9T&level=District"),
        new("Hộ nghèo theo huyện, quý III/2023", PictureKind.Bar, "dx=TL_NGHEO&pe=2023-Q3&level=District"),
        new("Lượt khám bệnh tại trạm", PictureKind.Line, "dx=KCB&pe=2023-01;2023-02;2023-03;2023-04;2023-05;2023-06;2023-07;2023-08;2023-09&ou=12"),
        new("Người dân có bảo hiểm y tế, từng xã", PictureKind.TileMap, "dx=TL_BHYT&pe=2023-Q3&level=Commune"),
        new("Nước hợp vệ sinh, từng xã", PictureKind.TileMap, "dx=TL_NSNT&pe=2023-Q3&level=Commune"),
        new("Nước hợp vệ sinh theo huyện", PictureKind.Line, "dx=TL_NSNT&pe=2020;2021;2022;2023-9T&level=District"),
        new("Dân số theo huyện", PictureKind.Stacked, "dx=DAN&pe=2021-Q4;2022-Q4;2023-Q3&level=District"),
        new("Lao động theo huyện", PictureKind.Stacked, "dx=LD&pe=2021-Q4;2022-Q4;2023-Q3&level=District"),
        new("Lượt khám bệnh theo huyện", PictureKind.Bar, "dx=KCB&pe=2023-9T&level=District"),
        new("Bảo hiểm y tế theo huyện", PictureKind.SmallMultiples, "dx=TL_BHYT&pe=2020;2021;2022;2023-9T&level=District"),
        new("Lao động qua đào tạo, từng xã", PictureKind.TileMap, "dx=TL_LDDT&pe=2023-Q3&level=Commune"),
        new("Bảo hiểm y tế toàn tỉnh", PictureKind.Line, "dx=TL_BHYT&pe=2021-Q1;2021-Q2;2021-Q3;2021-Q4;2022-Q1;2022-Q2;2022-Q3;2022-Q4;2023-Q1;2023-Q2;2023-Q3&ou=12"),
    ];

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("giaoban-bench-").FullName;
        var storage = new Storage(Path.Combine(folder, "demo.db"));
        await using var desk = (await Desk.OpenAsync(storage, CancellationToken.None)).Value!;
        await new SampleOffice(desk, (_, _, _) => { }).BuildAsync(CancellationToken.None);
        var page = await desk.AsConsoleAsync(DrawAsync);
        await using var server = Server.Build(new ServerOptions(storage, "http://127.0.0.1:0", Clock: desk.Clock, Quiet: true));
        await server.StartAsync();
        var clients = await EnterAsync(new Uri(server.Urls.First()));
        var watch = Stopwatch.StartNew();
        var html = await clients[0].GetStringAsync(new Uri(page, UriKind.Relative));
        var (first, weight) = (watch.ElapsedMilliseconds, await PageBench.WeighAsync(clients[0], page));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first opening {first} ms; {html.Split("<svg").Length - 1} drawings; {weight / 1024.0:0.0} KB with style and script (bar 250)"));
        // Each kind of reader has had it drawn once: what is measured is a day's work and not its first minute.
        foreach (var client in clients.Take(Readers.Length))
        {
            await client.GetStringAsync(new Uri(page, UriKind.Relative));
        }

        foreach (var pause in new[] { TimeSpan.FromSeconds(2), TimeSpan.Zero })
        {
            var times = await OpenAsync(clients, page, pause);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{People} people, {(pause == TimeSpan.Zero ? "no pause" : $"each every {pause.TotalSeconds:0} s")}: {times.Count} openings in {Time.TotalSeconds:0} s, median {times[times.Count / 2]:0} ms, 95th percentile {times[times.Count * 95 / 100]:0} ms (bar 300), slowest {times[^1]:0} ms"));
        }

        clients.ForEach(c => c.Dispose());
        await server.StopAsync();
    }

    private static async Task<string> DrawAsync(IServiceProvider services)
    {
        var edit = services.GetRequiredService<EditDashboard>();
        var made = (await edit.CreateAsync("Mười hai hình", isShared: true, CancellationToken.None)).Value!;
        foreach (var picture in Pictures)
        {
            if (await edit.AddAsync(made.Id, picture, CancellationToken.None) is { Accepted: false, Rejection: var refused })
            {
                throw new InvalidOperationException(refused.Code);
            }
        }

        return $"/dashboards/{made.Id}";
    }

    private static async Task<List<HttpClient>> EnterAsync(Uri address)
    {
        var clients = new List<HttpClient>();
        for (var person = 0; person < People; person++)
        {
            var client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = address };
            await PageBench.EnterAsync(client, Readers[person % Readers.Length]);
            clients.Add(client);
        }

        return clients;
    }

    // People do not press at the same instant: each begins at a moment of their own.
    private static async Task<List<double>> OpenAsync(List<HttpClient> clients, string page, TimeSpan pause)
    {
        var times = new ConcurrentBag<double>();
        var until = Stopwatch.StartNew();
        await Task.WhenAll(clients.Select((client, at) => Task.Run(async () =>
        {
            await Task.Delay(pause * at / People);
            while (until.Elapsed < Time)
            {
                var watch = Stopwatch.StartNew();
                using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(page, UriKind.Relative));
                request.Headers.AcceptEncoding.ParseAdd("br");
                using var answer = await client.SendAsync(request);
                answer.EnsureSuccessStatusCode();
                times.Add(watch.Elapsed.TotalMilliseconds);
                var rest = pause - watch.Elapsed;
                await Task.Delay(rest > TimeSpan.Zero ? rest : TimeSpan.Zero);
            }
        })));
        return [.. times.Order()];
    }
}
