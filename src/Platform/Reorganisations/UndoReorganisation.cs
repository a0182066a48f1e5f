using Domain.DataSets;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Data.Figures;

namespace Platform.Reorganisations;

/// <summary>Takes what a reorganisation wrote out of the units again, and only that.</summary>
internal sealed class UndoReorganisation(PlatformDb db, WrittenRows rows, DateOnly on)
{
    private readonly HashSet<UnitId> made = [.. rows.Made.Select(id => new UnitId(id))];

    /// <summary>Whether anything stands in the new units that settling did not put there: people, targets, rounds, forms, figures, assignments, other reorganisations.</summary>
    public async Task<bool> IsUsedAsync(CancellationToken cancel)
    {
        IQueryable<UnitId>[] standing =
        [
            db.Grants.Select(g => g.Unit), db.Targets.Select(t => t.Unit), db.RoundUnits.Select(r => r.Unit), db.Reports.Select(r => r.Unit), db.DataSetForms.Select(f => f.Unit), db.Assignments.Select(a => a.Lead), db.FigureBindings.Select(b => b.Unit),
            db.ReorganisedParts.Select(p => p.Predecessor), db.Successions.Select(s => s.Predecessor),
        ];
        foreach (var units in standing)
        {
            if ((await units.Distinct().ToListAsync(cancel)).Exists(made.Contains))
            {
                return true;
            }
        }

        return await IsAskedAsync(cancel) || await IsPlacedAsync(cancel) || await HasFiguresAsync(cancel);
    }

    public async Task RunAsync(CancellationToken cancel)
    {
        var eve = on.AddDays(-1);
        var ended = rows.Ended.ToDictionary(e => new UnitId(e.Unit));
        db.Successions.RemoveRange((await db.Successions.Where(s => s.On == on).ToListAsync(cancel)).Where(s => ended.TryGetValue(s.Predecessor, out var e) && e.Became.Contains(s.Successor.Value)));
        var units = await db.Units.Where(u => u.From == on || u.To == eve).ToListAsync(cancel);
        db.Units.RemoveRange(units.Where(u => made.Contains(u.Id)));
        units.Where(u => u.To == eve && ended.ContainsKey(u.Id)).ToList().ForEach(u => u.TakeBackEnd(ended[u.Id].Before));
        var facts = rows.Facts.ToHashSet();
        db.UnitFacts.RemoveRange((await db.UnitFacts.ToListAsync(cancel)).Where(f => facts.Contains(f.Unit.Value)));
        var asked = rows.Asked.Select(a => new DataSetUnit(a.DataSet, new UnitId(a.Unit))).ToHashSet();
        db.DataSetUnits.RemoveRange((await db.DataSetUnits.ToListAsync(cancel)).Where(asked.Contains));
        await PlaceBackAsync(eve, cancel);
    }

    // In two steps: what was to hold from the day on may have stood where the new one stands.
    private async Task PlaceBackAsync(DateOnly eve, CancellationToken cancel)
    {
        var placed = rows.Placed.Select(p => p.Back()).ToHashSet();
        var (own, others) = (await db.Placements.Where(p => p.From == on).ToListAsync(cancel)).ToLookup(placed.Contains) switch { var found => (found[true], found[false].Select(p => (p.Hierarchy, p.Unit)).ToHashSet()) };
        db.Placements.RemoveRange(own);
        await db.SaveChangesAsync(cancel);
        var closed = (await db.Placements.AsNoTracking().Where(p => p.To == eve).ToListAsync(cancel)).Select(p => (p.Hierarchy, p.Unit, p.From)).ToHashSet();
        var before = rows.Closed.Select(c => c.Back()).Where(p => !others.Contains((p.Hierarchy, p.Unit))).ToList();
        db.Placements.AddRange(before.Where(p => p.From > eve));
        db.Placements.UpdateRange(before.Where(p => closed.Contains((p.Hierarchy, p.Unit, p.From))));
    }

    private async Task<bool> IsAskedAsync(CancellationToken cancel)
    {
        var written = rows.Asked.Select(a => new DataSetUnit(a.DataSet, new UnitId(a.Unit))).ToHashSet();
        return (await db.DataSetUnits.AsNoTracking().ToListAsync(cancel)).Exists(a => made.Contains(a.Unit) && !written.Contains(a));
    }

    private async Task<bool> IsPlacedAsync(CancellationToken cancel)
    {
        var written = rows.Placed.Select(p => (p.Hierarchy, p.Unit, p.From)).ToHashSet();
        var became = rows.Ended.SelectMany(e => e.Became.Select(to => (e.Unit, to))).ToHashSet();
        return (await db.Placements.AsNoTracking().Where(p => p.To == null || p.To >= on).ToListAsync(cancel)).Exists(p => (made.Contains(p.Unit) || (p.Parent is { } parent && made.Contains(parent))) && !written.Contains((p.Hierarchy, p.Unit.Value, p.From)))
            || (await db.Successions.AsNoTracking().ToListAsync(cancel)).Exists(s => made.Contains(s.Successor) && !became.Contains((s.Predecessor.Value, s.Successor.Value)));
    }

    private async Task<bool> HasFiguresAsync(CancellationToken cancel)
    {
        await using var figures = db.ReadFiguresAsync(new FigureFilter(Units: rows.Made, WithDeleted: true), cancel).GetAsyncEnumerator(cancel);
        return await figures.MoveNextAsync();
    }
}
