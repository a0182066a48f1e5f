using System.CommandLine;
using System.Text;
using Domain;
using Domain.Reorganisations;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Reorganisations;
using static Web.Texts.Words;

namespace Web.Commands;

/// <summary>What a reorganisation came to, for <c>--json</c>.</summary>
/// <param name="Units">New units that its table names.</param>
/// <param name="Open">Proposals that nobody has settled, by the first word of their reason.</param>
/// <param name="Findings">What still stands against writing it into the units.</param>
/// <param name="Settled">Units that it made; null where it was not written.</param>
public sealed record ReorganisationTaken(Guid Id, int Units, SortedDictionary<string, int> Open, int Findings, int? Settled);

/// <summary><c>giaoban import reorganisation</c>: two tables become a draft, whose proposals a person looks through on its page, or takes here reason by reason.</summary>
internal static class ImportReorganisationVerb
{
    private static readonly Option<string> Name = new("--name") { Description = "What it is called", Required = true };
    private static readonly Option<DateOnly> On = new("--on") { Description = "First day of the new units: 2025-07-01", Required = true };
    private static readonly Option<FileInfo> Units = new("--units") { Description = "New units: code,name[,level,parent_code,lat,lon,area_km2,population]", Required = true };
    private static readonly Option<FileInfo> Parts = new("--parts") { Description = "Who becomes part of whom: old_code,new_code[,old_name,share]", Required = true };
    private static readonly Option<string[]> Take = new("--take") { Description = "Take all proposals of these reasons: spelling, code, name, alike, lone, neighbour, communes, above", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<string?> Share = new("--share") { Description = "Part split units by a key: population, area, or an element's code with --period" };
    private static readonly Option<string?> ShareBack = new("--share-back") { Description = "How new units are parted back among those they came from, by a key" };
    private static readonly Option<string?> Period = new("--period") { Description = "Period whose figures count, where the key is an element: 2024" };
    private static readonly Option<bool> Settle = new("--settle") { Description = "Write it into the units where nothing stands against it" };

    public static Command Make()
    {
        var verb = new Command("reorganisation", "Take in who becomes part of whom on a day, as a draft") { Name, On, Units, Parts, Take, Share, ShareBack, Period, Settle };
        verb.SetAction(RunAsync);
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult asked, CancellationToken cancel)
    {
        var json = asked.GetValue(Verbs.Json);
        var (units, parts) = (asked.GetValue(Units)!, asked.GetValue(Parts)!);
        if (!units.Exists || !parts.Exists)
        {
            return Desk.Refuse(json, new Rejection(Rejections.FileMissing));
        }

        var opened = await Desk.OpenOfficeAsync(Desk.StorageOf(asked.GetValue(Verbs.Data)), cancel);
        if (!opened.Accepted)
        {
            return Desk.Refuse(json, opened.Rejection);
        }

        await using var desk = opened.Value;
        using var unitTable = new StreamReader(units.FullName, Encoding.UTF8);
        using var partTable = new StreamReader(parts.FullName, Encoding.UTF8);
        var loaded = await desk.AsConsoleAsync(s => s.GetRequiredService<LoadReorganisation>().RunAsync(asked.GetValue(Name)!, asked.GetValue(On), unitTable, partTable, cancel));
        return loaded.Accepted ? await GoOnAsync(desk, loaded.Value, asked, json, cancel) : Desk.Refuse(json, loaded.Rejection);
    }

    private static async Task<int> GoOnAsync(Desk desk, Reorganisation draft, ParseResult asked, bool json, CancellationToken cancel)
    {
        foreach (var reason in (asked.GetValue(Take) ?? []).SelectMany(t => t.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct())
        {
            if (await desk.AsConsoleAsync(s => s.GetRequiredService<SettlePart>().TakeAllAsync(draft.Id, reason, cancel)) is { Accepted: false } refused)
            {
                return Desk.Refuse(json, refused.Rejection);
            }
        }

        foreach (var (key, back) in new[] { (asked.GetValue(Share), false), (asked.GetValue(ShareBack), true) })
        {
            if (key is { Length: > 0 } && await desk.AsConsoleAsync(s => s.GetRequiredService<ShareParts>().RunAsync(draft.Id, key, asked.GetValue(Period) ?? "", back, "", cancel)) is { Accepted: false } refused)
            {
                return Desk.Refuse(json, refused.Rejection);
            }
        }

        var told = await desk.AsConsoleAsync(s => TellAsync(s, draft, cancel));
        if (!asked.GetValue(Settle))
        {
            return Answer(json, told);
        }

        // What stands against it is told beside the refusal: the draft is there, and its page goes on from here.
        var settled = await desk.AsConsoleAsync(s => s.GetRequiredService<SettleReorganisation>().RunAsync(draft.Id, cancel));
        if (settled.Accepted)
        {
            return Answer(json, told with { Settled = settled.Value });
        }

        if (!json)
        {
            Answer(json, told);
        }

        return Desk.Refuse(json, settled.Rejection);
    }

    private static async Task<ReorganisationTaken> TellAsync(IServiceProvider services, Reorganisation draft, CancellationToken cancel)
    {
        var db = services.GetRequiredService<PlatformDb>();
        var units = await db.ReorganisedUnits.CountAsync(u => u.Reorganisation == draft.Id, cancel);
        var open = await db.ReorganisedParts.Where(p => p.Reorganisation == draft.Id && !p.IsSettled).Select(p => p.Reason).ToListAsync(cancel);
        var byReason = new SortedDictionary<string, int>(open.CountBy(r => r.Split('|')[0]).ToDictionary(c => c.Key, c => c.Value), StringComparer.Ordinal);
        var findings = await services.GetRequiredService<SettleReorganisation>().LookAsync(draft, cancel);
        return new ReorganisationTaken(draft.Id, units, byReason, findings.Count, null);
    }

    private static int Answer(bool json, ReorganisationTaken told)
    {
        var open = told.Open.Select(o => T("cli.reorganisation.open", T($"reorg.kind.{o.Key}"), Number(o.Value)));
        var lines = new List<string> { T("cli.reorganisation", told.Id, Number(told.Units), Number(told.Open.Values.Sum()), Number(told.Findings)) };
        lines.AddRange(open);
        if (told.Settled is { } made)
        {
            lines.Add(T("cli.reorganisation.settled", Number(made)));
        }

        return Desk.Answer(json, told, string.Join('\n', lines));
    }
}
