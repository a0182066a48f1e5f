using System.Globalization;
using Domain.DataSets;
using Domain.Reorganisations;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Units;

namespace Platform.Reorganisations;

/// <summary>Writes a reorganisation that was looked through into the units, and keeps what it wrote.</summary>
internal sealed class WriteReorganisation(PlatformDb db, Reorganisation draft)
{
    private readonly Dictionary<string, UnitId> heirs = new(StringComparer.Ordinal);
    private readonly List<Unit> created = [];
    private Dictionary<UnitId, Unit> known = [];
    private List<ReorganisedUnit> made = [];
    private List<ReorganisedPart> parts = [];

    /// <returns>How many units it made; they are saved with whatever the context saves next.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        known = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, cancel);
        made = await db.ReorganisedUnits.AsNoTracking().Where(u => u.Reorganisation == draft.Id).ToListAsync(cancel);
        parts = await db.ReorganisedParts.AsNoTracking().Where(p => p.Reorganisation == draft.Id && p.IsSettled).ToListAsync(cancel);
        var from = parts.ToLookup(p => p.Successor, StringComparer.Ordinal);
        var last = Make(from, await db.LastUnitAsync(cancel));
        var trace = await db.ReorganisationTraces.FirstOrDefaultAsync(t => t.Reorganisation == draft.Id, cancel);
        trace ??= db.ReorganisationTraces.Add(new ReorganisationTrace { Reorganisation = draft.Id }).Entity;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.Units.AddRange(created);
        var facts = await FactsAsync(cancel);
        var ended = End();
        Succeed(from);
        var places = await PlaceAsync(ended, cancel);
        var asked = await AskAsync(cancel);
        trace.LastUnit = Math.Max(trace.LastUnit, last);
        trace.Write(new WrittenRows([.. created.Select(u => u.Id.Value)], ended, facts, Plain(places.Placed), Plain(places.Closed), Plain(places.ByMost), asked));
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        return created.Count;
    }

    private static List<WrittenPlace> Plain(IEnumerable<Placement> places) => [.. places.Select(WrittenPlace.Of)];

    private int Make(ILookup<string, ReorganisedPart> from, int next)
    {
        var codes = known.Values.Select(u => u.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var unit in made.OrderBy(m => m.Level))
        {
            if (GoesOn(unit, from[unit.Code]) is { } same)
            {
                heirs[unit.Code] = same;
                continue;
            }

            created.Add(Unit.Found(new UnitId(++next), FreeCode(unit.Code, codes), unit.Name, unit.Level, next, draft.On, unit.Code).Value!);
            heirs[unit.Code] = created[^1].Id;
        }

        return next;
    }

    // A unit of the same code and name that takes in none of its own level goes on; only where it stands may change. What ends below it, as districts did, it takes in as it is.
    private UnitId? GoesOn(ReorganisedUnit unit, IEnumerable<ReorganisedPart> from) =>
        from.Where(p => known[p.Predecessor].Level == unit.Level).ToList() is [{ Share: Succession.All } only] && known[only.Predecessor] is var same && same.OfficialCode == unit.Code && UnitNames.Key(same.Name) == UnitNames.Key(unit.Name) ? same.Id : null;

    private string FreeCode(string code, HashSet<string> codes)
    {
        var free = code;
        for (var at = 1; !codes.Add(free); at++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{code}-{draft.On.Year}{(at > 1 ? $"-{at}" : "")}");
        }

        return free;
    }

    private async Task<List<int>> FactsAsync(CancellationToken cancel)
    {
        var have = (await db.UnitFacts.AsNoTracking().Select(f => f.Unit).ToListAsync(cancel)).ToHashSet();
        var facts = made.Where(m => (m.Latitude ?? m.Longitude) is not null || (m.Area ?? m.Population) is not null).Where(m => have.Add(heirs[m.Code])).Select(m => new UnitFacts(heirs[m.Code], m.Latitude, m.Longitude, m.Area, m.Population)).ToList();
        db.UnitFacts.AddRange(facts);
        return facts.ConvertAll(f => f.Unit.Value);
    }

    private List<EndedUnit> End()
    {
        var ended = new List<EndedUnit>();
        foreach (var group in parts.Where(p => heirs[p.Successor] != p.Predecessor).GroupBy(p => p.Predecessor))
        {
            var unit = known[group.Key];
            ended.Add(new EndedUnit(unit.Id.Value, unit.To, [.. group.Select(p => heirs[p.Successor].Value).Distinct()]));
            unit.End(draft.On.AddDays(-1));
            db.Units.Update(unit);
        }

        return ended;
    }

    private void Succeed(ILookup<string, ReorganisedPart> from)
    {
        var several = parts.CountBy(p => p.Predecessor).ToDictionary(c => c.Key, c => c.Value);
        db.Successions.AddRange(parts.Where(p => heirs[p.Successor] != p.Predecessor).Select(p => new Succession(p.Predecessor, heirs[p.Successor], several[p.Predecessor] > 1 ? SuccessionKind.Split : from[p.Successor].Skip(1).Any() ? SuccessionKind.Merger : SuccessionKind.Rename, draft.On) { Share = p.Share, BackShare = p.BackShare }));
    }

    private async Task<PlaceHeirs> PlaceAsync(List<EndedUnit> ended, CancellationToken cancel)
    {
        var eve = draft.On.AddDays(-1);
        var gone = ended.ConvertAll(e => new UnitId(e.Unit)).ToHashSet();
        var staying = known.Values.Where(u => !gone.Contains(u.Id)).ToList();
        var people = await db.UnitFacts.AsNoTracking().Where(f => f.Population != null).ToDictionaryAsync(f => f.Unit, f => f.Population!.Value, cancel);
        var open = await db.Placements.AsNoTracking().Where(p => p.To == null || p.To >= draft.On).ToListAsync(cancel);
        var places = new PlaceHeirs(open, ended, parts, heirs, people, draft.On);
        places.Run(made.ToDictionary(m => heirs[m.Code], m => heirs.TryGetValue(m.Parent, out var above) ? above : ReorganisationCheck.StandingParent(m, staying, draft.On)?.Id));
        // What was to hold from the day itself on gives way whole: it would end before it began.
        foreach (var early in places.Closed.Where(p => p.From > eve))
        {
            await db.Placements.Where(p => p.Hierarchy == early.Hierarchy && p.Unit == early.Unit && p.From == early.From).ExecuteDeleteAsync(cancel);
        }

        db.Placements.UpdateRange(places.Closed.Where(p => p.From <= eve).Select(p => p with { To = eve }));
        db.Placements.AddRange(places.Placed);
        return places;
    }

    // A new commune is asked from its first day for what the old ones were; theirs stays with them for their time.
    private async Task<List<AskedHeir>> AskAsync(CancellationToken cancel)
    {
        var all = await db.DataSetUnits.AsNoTracking().ToListAsync(cancel);
        var (have, before) = (all.ToHashSet(), all.ToLookup(a => a.Unit, a => a.DataSet));
        var levels = created.ToDictionary(u => u.Id, u => u.Level);
        var asked = parts.Where(p => levels.TryGetValue(heirs[p.Successor], out var level) && level == known[p.Predecessor].Level)
            .SelectMany(p => before[p.Predecessor].Select(set => new DataSetUnit(set, heirs[p.Successor]))).Where(have.Add).ToList();
        db.DataSetUnits.AddRange(asked);
        return asked.ConvertAll(a => new AskedHeir(a.DataSet, a.Unit.Value));
    }
}
