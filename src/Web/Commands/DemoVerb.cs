using System.CommandLine;
using System.Diagnostics;
using Domain.Rounds;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Offices;
using Platform.Rounds;
using Web.Demo;
using static Web.Texts.Words;

namespace Web.Commands;

/// <summary>What the demo did, for <c>--json</c>.</summary>
/// <param name="Units">Units asked.</param>
/// <param name="Reports">Documents received.</param>
/// <param name="Seconds">From the start of the verb to its end.</param>
public sealed record DemoDone(int Units, int Reports, int Late, int Missing, int Nothing, int Statements, int PackItems, int LeftOut, string Round, string Pack, double Seconds);

internal static class DemoVerb
{
    private static readonly Option<bool> NoServe = new("--no-serve") { Description = "Stop before serving" };
    private static readonly Option<string> Folder = new("--folder") { Description = "The sample's own folder", DefaultValueFactory = _ => Path.Combine("data", "demo") };
    private static readonly Option<bool> Fresh = new("--fresh") { Description = "Throw the sample that is there away and begin anew" };

    public static Command Make()
    {
        var verb = new Command("demo", "Build the sample office, or keep the one that is there, and serve it") { NoServe, Fresh, Folder };
        verb.SetAction(RunAsync);
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult asked, CancellationToken cancel)
    {
        var watch = Stopwatch.StartNew();
        var json = asked.GetValue(Verbs.Json);
        var folder = Path.GetFullPath(asked.GetValue(Folder)!);
        var storage = new Storage(asked.GetValue(Verbs.Data) is { } connection && connection.Contains("Host=", StringComparison.OrdinalIgnoreCase) ? connection : Path.Combine(folder, "demo.db"));
        Directory.CreateDirectory(folder);
        var kept = await SamplePlace.PrepareAsync(storage, asked.GetValue(Fresh), cancel);
        if (!kept.Accepted)
        {
            return Desk.Refuse(json, kept.Rejection);
        }

        await using var held = storage.Hold();
        var told = await TellAsync(asked, storage, folder, kept.Value, watch, cancel);
        return told != 0 || asked.GetValue(NoServe) ? told : await ServeVerb.RunAsync(storage, "http://localhost:5080", behindProxy: false, json, cancel);
    }

    // A sample that stands is served as its visitor left it; its figures and its pack are made again where they are asked for.
    private static async Task<int> TellAsync(ParseResult asked, Storage storage, string folder, bool kept, Stopwatch watch, CancellationToken cancel)
    {
        var json = asked.GetValue(Verbs.Json);
        var opened = await Desk.OpenAsync(storage, cancel);
        if (!opened.Accepted)
        {
            return Desk.Refuse(json, opened.Rejection);
        }

        await using var desk = opened.Value;
        if (kept && !json)
        {
            await Console.Out.WriteLineAsync(T("cli.demo.kept", folder));
        }

        if (kept && !json && !asked.GetValue(NoServe))
        {
            return 0;
        }

        if (!kept)
        {
            await new SampleOffice(desk, (done, all, what) => Draw(json, done, all, what)).BuildAsync(cancel);
        }

        var briefed = await BriefVerb.RunAsync(desk, SampleOffice.Round, Path.Combine(folder, $"giao-ban-{SampleOffice.Round}.docx"), null, cancel);
        if (!briefed.Accepted)
        {
            return Desk.Refuse(json, briefed.Rejection);
        }

        var done = await CountAsync(desk, briefed.Value, watch, cancel);
        ClearLine(json);
        return Desk.Answer(json, done, T("cli.demo", done.Units, done.Reports, done.Late, done.Missing, done.Nothing, done.PackItems, done.Statements, done.LeftOut, done.Pack));
    }

    private static Task<DemoDone> CountAsync(Desk desk, Briefed briefed, Stopwatch watch, CancellationToken cancel) =>
        desk.AsConsoleAsync(async services =>
        {
            var db = services.GetRequiredService<PlatformDb>();
            var round = (await db.RoundAsync(SampleOffice.Round, cancel))!;
            var standings = await db.StandingsAsync(round, desk.Clock.VietnamToday(), cancel);
            int Count(RoundStanding standing) => standings.Count(s => s.Standing == standing);
            var documents = await db.Reports.CountAsync(r => r.Round == round.Id && !r.NothingToReport, cancel);
            return new DemoDone(standings.Count, documents, Count(RoundStanding.Late), Count(RoundStanding.Missing), Count(RoundStanding.Nothing), briefed.Statements, briefed.Items, briefed.LeftOut, SampleOffice.Round, briefed.Pack, Math.Round(watch.Elapsed.TotalSeconds, 1));
        });

    private static void Draw(bool json, int done, int all, string what)
    {
        if (json || Console.IsErrorRedirected)
        {
            return;
        }

        var filled = 30 * done / all;
        Console.Error.Write($"\r[{new string('#', filled)}{new string('.', 30 - filled)}] {done,3}/{all} {what,-40}");
    }

    private static void ClearLine(bool json)
    {
        if (!json && !Console.IsErrorRedirected)
        {
            Console.Error.Write($"\r{new string(' ', 90)}\r");
        }
    }
}
