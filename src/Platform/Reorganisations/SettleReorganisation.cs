using System.Globalization;
using Domain;
using Domain.People;
using Domain.Reorganisations;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.Offices;
using Platform.People;
using Platform.Units;

namespace Platform.Reorganisations;

/// <summary>Writes a reorganisation into the units, dated by its day; before that day it can be taken back.</summary>
public sealed class SettleReorganisation(PlatformDb db, Access access, Commit commit, TimeProvider clock)
{
    /// <summary>What is wrong with it; none where it can be written.</summary>
    public async Task<IReadOnlyList<Rejection>> LookAsync(Reorganisation draft, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var units = await db.Units.AsNoTracking().OrderBy(u => u.Order).ToListAsync(cancel);
        var parts = await db.ReorganisedParts.AsNoTracking().Where(p => p.Reorganisation == draft.Id).ToListAsync(cancel);
        var tree = await db.TreeAsync(Placement.Administrative, draft.On.AddDays(-1), cancel);
        var tops = parts.Select(p => tree.TopOf(p.Predecessor)).Distinct().ToList();
        var concerned = tops.SelectMany(tree.Subtree).Concat(parts.Select(p => p.Predecessor)).ToHashSet();
        return new ReorganisationCheck(draft.On, [.. units.Where(u => concerned.Contains(u.Id))], await db.ReorganisedUnits.AsNoTracking().Where(u => u.Reorganisation == draft.Id).ToListAsync(cancel), parts).Findings();
    }

    /// <returns>How many units it made. Refused: who may not; the first of <see cref="LookAsync"/> and how many there are; reorganisation.settled.</returns>
    public async Task<Outcome<int>> RunAsync(Guid id, CancellationToken cancel)
    {
        var opened = await OpenAsync(id, cancel);
        if (!opened.Accepted)
        {
            return opened.Rejection;
        }

        var draft = opened.Value;
        if (await LookAsync(draft, cancel) is { Count: > 0 } findings)
        {
            return new Rejection(Rejections.ReorganisationOpen, findings.Count, findings[0]);
        }

        if (draft.Settle() is { Accepted: false } twice)
        {
            return twice.Rejection;
        }

        await using var whole = await db.Database.BeginTransactionAsync(cancel);
        var made = await WriteAsync(draft, cancel);
        await commit.SaveAsync(new AuditNote("reorganisation.settled", $"{id} {made}"), cancel);
        await whole.CommitAsync(cancel);
        db.ChangeTracker.Clear();
        return made;
    }

    /// <summary>Takes it out of the units again, before its day and while nothing stands in them.</summary>
    /// <returns>How many units went. Refused: reorganisation.begun; reorganisation.used where a new unit has people, targets or reports.</returns>
    public async Task<Outcome<int>> TakeBackAsync(Guid id, CancellationToken cancel)
    {
        var opened = await OpenAsync(id, cancel);
        if (!opened.Accepted)
        {
            return opened.Rejection;
        }

        if (opened.Value.TakeBack(clock.VietnamToday()) is { Accepted: false } begun)
        {
            return begun.Rejection;
        }

        var on = opened.Value.On;
        var eve = on.AddDays(-1);
        var made = await db.Units.Where(u => u.From == on).ToListAsync(cancel);
        var ids = made.Select(u => u.Id).ToList();
        if (await db.Grants.AnyAsync(g => ids.Contains(g.Unit), cancel) || await db.Targets.AnyAsync(t => ids.Contains(t.Unit), cancel) || await db.RoundUnits.AnyAsync(r => ids.Contains(r.Unit), cancel))
        {
            db.ChangeTracker.Clear();
            return new Rejection(Rejections.ReorganisationUsed);
        }

        await using var whole = await db.Database.BeginTransactionAsync(cancel);
        await db.Successions.Where(s => s.On == on).ExecuteDeleteAsync(cancel);
        await db.Placements.Where(p => p.From == on).ExecuteDeleteAsync(cancel);
        await db.Placements.Where(p => p.To == eve).ExecuteUpdateAsync(p => p.SetProperty(x => x.To, (DateOnly?)null), cancel);
        await db.Units.Where(u => u.To == eve).ExecuteUpdateAsync(u => u.SetProperty(x => x.To, (DateOnly?)null), cancel);
        await db.UnitFacts.Where(f => ids.Contains(f.Unit)).ExecuteDeleteAsync(cancel);
        db.Units.RemoveRange(made);
        await commit.SaveAsync(new AuditNote("reorganisation.takenBack", id.ToString()), cancel);
        await whole.CommitAsync(cancel);
        return made.Count;
    }

    private async Task<Outcome<Reorganisation>> OpenAsync(Guid id, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.ManageUnits, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        return await db.Reorganisations.FirstOrDefaultAsync(r => r.Id == id, cancel) is { } found ? found : new Rejection(Rejections.ReorganisationUnknown);
    }

    private async Task<int> WriteAsync(Reorganisation draft, CancellationToken cancel)
    {
        var known = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, cancel);
        var made = await db.ReorganisedUnits.AsNoTracking().Where(u => u.Reorganisation == draft.Id).ToListAsync(cancel);
        var parts = await db.ReorganisedParts.AsNoTracking().Where(p => p.Reorganisation == draft.Id && p.IsSettled).ToListAsync(cancel);
        var from = parts.ToLookup(p => p.Successor, StringComparer.Ordinal);
        var (heirs, created) = Make(made, from, known, draft.On);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.Units.AddRange(created);
        AddFacts(made, heirs, await db.UnitFacts.AsNoTracking().Select(f => f.Unit).ToListAsync(cancel));
        var gone = parts.Where(p => heirs[p.Successor] != p.Predecessor).Select(p => p.Predecessor).ToHashSet();
        db.Units.UpdateRange(gone.Select(u => Ended(known[u], draft.On.AddDays(-1))));
        var several = parts.CountBy(p => p.Predecessor).ToDictionary(c => c.Key, c => c.Value);
        db.Successions.AddRange(parts.Where(p => heirs[p.Successor] != p.Predecessor).Select(p => new Succession(p.Predecessor, heirs[p.Successor], several[p.Predecessor] > 1 ? SuccessionKind.Split : from[p.Successor].Skip(1).Any() ? SuccessionKind.Merger : SuccessionKind.Rename, draft.On) { Share = p.Share, BackShare = p.BackShare }));
        await PlaceAsync(made, heirs, gone, draft.On, cancel);
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        return created.Count;
    }

    private static (Dictionary<string, UnitId> Heirs, List<Unit> Created) Make(List<ReorganisedUnit> made, ILookup<string, ReorganisedPart> from, Dictionary<UnitId, Unit> known, DateOnly on)
    {
        var codes = known.Values.Select(u => u.Code).ToHashSet(StringComparer.Ordinal);
        var (heirs, created) = (new Dictionary<string, UnitId>(StringComparer.Ordinal), new List<Unit>());
        var next = known.Values.Max(u => u.Id.Value);
        foreach (var unit in made.OrderBy(m => m.Level))
        {
            if (GoesOn(unit, from[unit.Code], known) is { } same)
            {
                heirs[unit.Code] = same;
                continue;
            }

            created.Add(Unit.Found(new UnitId(++next), FreeCode(unit.Code, on, codes), unit.Name, unit.Level, next, on, unit.Code).Value!);
            heirs[unit.Code] = created[^1].Id;
        }

        return (heirs, created);
    }

    private static Unit Ended(Unit unit, DateOnly eve)
    {
        unit.End(eve);
        return unit;
    }

    // A unit of the same code and name that takes in none of its own level goes on; only where it stands may change. What ends below it, as districts did, it takes in as it is.
    private static UnitId? GoesOn(ReorganisedUnit unit, IEnumerable<ReorganisedPart> from, Dictionary<UnitId, Unit> known) =>
        from.Where(p => known[p.Predecessor].Level == unit.Level).ToList() is [{ Share: Succession.All } only] && known[only.Predecessor] is var same && same.OfficialCode == unit.Code && UnitNames.Key(same.Name) == UnitNames.Key(unit.Name) ? same.Id : null;

    private static string FreeCode(string code, DateOnly on, HashSet<string> codes)
    {
        var free = code;
        for (var at = 1; !codes.Add(free); at++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{code}-{on.Year}{(at > 1 ? $"-{at}" : "")}");
        }

        return free;
    }

    private void AddFacts(List<ReorganisedUnit> made, Dictionary<string, UnitId> heirs, List<UnitId> have)
    {
        var known = have.ToHashSet();
        db.UnitFacts.AddRange(made.Where(m => (m.Latitude ?? m.Longitude) is not null || (m.Area ?? m.Population) is not null).Where(m => !known.Contains(heirs[m.Code])).Select(m => new UnitFacts(heirs[m.Code], m.Latitude, m.Longitude, m.Area, m.Population)));
    }

    // Where a unit stood ends with it, or where it stands under another from that day on.
    private async Task PlaceAsync(List<ReorganisedUnit> made, Dictionary<string, UnitId> heirs, HashSet<UnitId> gone, DateOnly on, CancellationToken cancel)
    {
        var eve = on.AddDays(-1);
        var open = (await db.Placements.AsNoTracking().Where(p => p.To == null || p.To >= on).ToListAsync(cancel)).ToLookup(p => p.Unit);
        var closed = gone.SelectMany(u => open[u]).ToList();
        foreach (var unit in made)
        {
            var parent = unit.Parent.Length > 0 && heirs.TryGetValue(unit.Parent, out var above) ? above : (UnitId?)null;
            var before = open[heirs[unit.Code]].Where(p => p.Hierarchy == Placement.Administrative).ToList();
            if (before.Exists(p => p.Parent == parent))
            {
                continue;
            }

            closed.AddRange(before);
            db.Placements.Add(new Placement(Placement.Administrative, heirs[unit.Code], parent, on, null));
        }

        db.Placements.UpdateRange(closed.Select(p => p with { To = eve }));
    }
}
