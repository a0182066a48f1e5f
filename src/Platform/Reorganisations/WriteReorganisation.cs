using Domain.DataSets;
using Domain.Reorganisations;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;

namespace Platform.Reorganisations;

/// <summary>Writes a reorganisation that was looked through into the units, and keeps what it wrote.</summary>
internal sealed class WriteReorganisation(PlatformDb db, Reorganisation draft)
{
    /// <returns>How many units it made; they are saved with whatever the context saves next.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var plan = await PlannedUnits.OfAsync(db, draft, cancel);
        var trace = await db.ReorganisationTraces.FirstOrDefaultAsync(t => t.Reorganisation == draft.Id, cancel);
        trace ??= db.ReorganisationTraces.Add(new ReorganisationTrace { Reorganisation = draft.Id }).Entity;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.Units.AddRange(plan.Created);
        db.Units.UpdateRange(plan.Ended.Select(e => plan.UnitOf(new UnitId(e.Unit))));
        db.Successions.AddRange(plan.Successions);
        var facts = await FactsAsync(plan, cancel);
        var places = await PlaceAsync(plan, cancel);
        var asked = await AskAsync(plan, cancel);
        trace.LastUnit = Math.Max(trace.LastUnit, plan.LastUnit);
        trace.Write(new WrittenRows([.. plan.Created.Select(u => u.Id.Value)], plan.Ended, facts, Plain(places.Placed), Plain(places.Closed), Plain(places.ByMost), asked));
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        return plan.Created.Count;
    }

    private static List<WrittenPlace> Plain(IEnumerable<Placement> places) => [.. places.Select(WrittenPlace.Of)];

    private async Task<List<int>> FactsAsync(PlannedUnits plan, CancellationToken cancel)
    {
        var have = (await db.UnitFacts.AsNoTracking().Select(f => f.Unit).ToListAsync(cancel)).ToHashSet();
        var facts = plan.Made.Where(m => (m.Latitude ?? m.Longitude) is not null || (m.Area ?? m.Population) is not null).Where(m => have.Add(plan.Heirs[m.Code])).Select(m => new UnitFacts(plan.Heirs[m.Code], m.Latitude, m.Longitude, m.Area, m.Population)).ToList();
        db.UnitFacts.AddRange(facts);
        return facts.ConvertAll(f => f.Unit.Value);
    }

    private async Task<PlaceHeirs> PlaceAsync(PlannedUnits plan, CancellationToken cancel)
    {
        var eve = draft.On.AddDays(-1);
        var places = await plan.PlaceAsync(db, cancel);
        // What was to hold from the day itself on gives way whole: it would end before it began.
        foreach (var early in places.Closed.Where(p => p.From > eve))
        {
            await db.Placements.Where(p => p.Hierarchy == early.Hierarchy && p.Unit == early.Unit && p.From == early.From).ExecuteDeleteAsync(cancel);
        }

        db.Placements.UpdateRange(places.Ends);
        db.Placements.AddRange(places.Placed);
        return places;
    }

    // A new commune is asked from its first day for what the old ones were; theirs stays with them for their time.
    private async Task<List<AskedHeir>> AskAsync(PlannedUnits plan, CancellationToken cancel)
    {
        var all = await db.DataSetUnits.AsNoTracking().ToListAsync(cancel);
        var (have, before) = (all.ToHashSet(), all.ToLookup(a => a.Unit, a => a.DataSet));
        var levels = plan.Created.ToDictionary(u => u.Id, u => u.Level);
        var asked = plan.Parts.Where(p => levels.TryGetValue(plan.Heirs[p.Successor], out var level) && level == plan.UnitOf(p.Predecessor).Level)
            .SelectMany(p => before[p.Predecessor].Select(set => new DataSetUnit(set, plan.Heirs[p.Successor]))).Where(have.Add).ToList();
        db.DataSetUnits.AddRange(asked);
        return asked.ConvertAll(a => new AskedHeir(a.DataSet, a.Unit.Value));
    }
}
