using System.Collections.Concurrent;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;

namespace Platform.Pivots;

/// <summary>
/// The maps that there ever were, as they are kept from one question to the next: between two days on which any unit came, went, moved or became
/// another all days have one map. Shared by requests.
/// </summary>
internal sealed class KeptMaps
{
    private readonly ConcurrentDictionary<DateOnly, Lazy<(UnitTree Tree, UnitMap Map)>> known = [];
    private readonly List<Placement> placements;
    private readonly List<Succession> successions;
    private readonly List<DateOnly> changes;

    private KeptMaps(List<Placement> placements, List<Succession> successions, List<Unit> units)
    {
        (this.placements, this.successions, Units) = (placements, successions, units.ToDictionary(u => u.Id));
        var begun = placements.Select(p => p.From).Concat(units.Select(u => u.From)).Concat(successions.Select(s => s.On));
        var ended = placements.Select(p => p.To).Concat(units.Select(u => u.To)).OfType<DateOnly>().Where(d => d < DateOnly.MaxValue).Select(d => d.AddDays(1));
        changes = [.. begun.Concat(ended).Distinct().Order()];
    }

    public static Task<KeptMaps> LoadAsync(PlatformDb db, CancellationToken cancel) =>
        db.KeepAsync(
            typeof(KeptMaps),
            async () =>
                new KeptMaps(
                    await db.Placements.AsNoTracking().Where(p => p.Hierarchy == Placement.Administrative).ToListAsync(cancel),
                    await db.Successions.AsNoTracking().ToListAsync(cancel),
                    await db.Units.AsNoTracking().ToListAsync(cancel)
                ),
            cancel
        );

    public IReadOnlyDictionary<UnitId, Unit> Units { get; }

    /// <summary>The first day that has the same map as this one.</summary>
    public DateOnly DayOf(DateOnly day)
    {
        var at = changes.BinarySearch(day);
        return at >= 0 ? day : ~at == 0 ? DateOnly.MinValue : changes[~at - 1];
    }

    /// <summary>The map of a day, which is made once for all days that have it.</summary>
    public (UnitTree Tree, UnitMap Map) On(DateOnly day) =>
        known.GetOrAdd(DayOf(day), first => new Lazy<(UnitTree, UnitMap)>(() => (new UnitTree(placements, successions, Placement.Administrative, first), new UnitMap(successions.Count == 0 ? [] : Units.Values, successions, first)))).Value;
}
