using Domain.Reorganisations;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Pivots;

namespace Platform.Reorganisations;

/// <summary>The units, and who stands where, as a reorganisation makes them.</summary>
/// <param name="Units">All there ever were, and those that a draft would make.</param>
/// <param name="Ended">Units that it ends, with what became of them.</param>
/// <param name="ByMost">Where heirs are placed although their parts stood apart.</param>
public sealed record TriedUnits(DateOnly On, IReadOnlyList<Unit> Units, IReadOnlyList<Succession> Successions, IReadOnlyList<Placement> Placements, IReadOnlyList<EndedUnit> Ended, IReadOnlyList<WrittenPlace> ByMost)
{
    /// <summary>The map of its first day.</summary>
    public UnitMap Map { get; } = new(Units, Successions, On);

    /// <summary>For questions about its first day.</summary>
    public PivotGround GroundOf(string hierarchy) => new(new UnitTree(Placements, Successions, hierarchy, On), Map);

    /// <summary>Units whose figures have a place until the day before, and none from then on.</summary>
    public IReadOnlyList<Unit> Lost
    {
        get
        {
            var before = new UnitMap(Units, Successions, On.AddDays(-1)).Lost.Select(u => u.Id).ToHashSet();
            return [.. Map.Lost.Where(u => !before.Contains(u.Id)).OrderBy(u => u.Order)];
        }
    }
}

/// <summary>Shows the units as the settled parts of a draft would make them, with nothing written; of a settled reorganisation, as they are.</summary>
public sealed class TryReorganisation(PlatformDb db)
{
    public async Task<TriedUnits> RunAsync(Reorganisation reorganisation, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(reorganisation);
        var successions = await db.Successions.AsNoTracking().ToListAsync(cancel);
        var placements = await db.Placements.AsNoTracking().ToListAsync(cancel);
        var written = (await db.ReorganisationTraces.AsNoTracking().FirstOrDefaultAsync(t => t.Reorganisation == reorganisation.Id, cancel))?.Read();
        if (written is not null || reorganisation.State is ReorganisationState.Settled)
        {
            return new TriedUnits(reorganisation.On, await db.Units.AsNoTracking().ToListAsync(cancel), successions, placements, written?.Ended ?? [], written?.ByMost ?? []);
        }

        var plan = await PlannedUnits.OfAsync(db, reorganisation, cancel);
        var places = await plan.PlaceAsync(db, cancel);
        var closed = places.Closed.ToHashSet();
        return new TriedUnits(reorganisation.On, [.. plan.Units], [.. successions, .. plan.Successions], [.. placements.Where(p => !closed.Contains(p)), .. places.Ends, .. places.Placed], plan.Ended, [.. places.ByMost.Select(WrittenPlace.Of)]);
    }
}
