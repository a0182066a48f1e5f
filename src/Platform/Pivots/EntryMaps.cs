using Domain.Periods;
using Domain.Units;
using Platform.Data;

namespace Platform.Pivots;

/// <summary>
/// The maps on which figures were entered. A figure's own map is that of its period's last day, by the administrative hierarchy. Between two days on
/// which any unit came, went, moved or became another all days have one map.
/// </summary>
internal sealed class EntryMaps
{
    private readonly Dictionary<Period, Dictionary<UnitId, HashSet<UnitId>>> whole = [];
    private readonly KeptMaps maps;

    private EntryMaps(KeptMaps maps) => this.maps = maps;

    public static async Task<EntryMaps> LoadAsync(PlatformDb db, CancellationToken cancel) => new(await KeptMaps.LoadAsync(db, cancel));

    /// <summary>The first day that has the same map as this one.</summary>
    public DateOnly DayOf(DateOnly day) => maps.DayOf(day);

    /// <summary>The first day of the map on which figures of a period were entered.</summary>
    public DateOnly DayOf(Period period) => DayOf(period.End);

    /// <summary>Whether the map changed within the period.</summary>
    public bool Spans(Period period) => DayOf(period.Start) != DayOf(period.End);

    public UnitTree TreeOn(DateOnly day) => maps.On(day).Tree;

    /// <summary>
    /// Few places of the period's own map that together are these units, so that what is told of the places tells all of it. Units that were not
    /// there at that time have no figures of it; what a place has beside its children's is taken as known to everybody.
    /// </summary>
    /// <returns>Null where there are none: a unit counts on that map only together with others.</returns>
    public IReadOnlyList<UnitId>? Cover(IEnumerable<UnitId> of, Period period)
    {
        var (tree, map) = maps.On(DayOf(period));
        var asked = of.Where(u => Existed(u, period)).ToList();
        var all = asked.Where(u => IsLowest(u, tree)).ToHashSet();
        var (left, found) = (new HashSet<UnitId>(all), new List<UnitId>());
        foreach (var above in asked.Where(u => !all.Contains(u)))
        {
            if (Standing(above, map) is not { } place)
            {
                return null;
            }

            // Without those below it, it stands for what it handed in itself: that is told where its total is.
            if (!Units(place, period, tree, map).IsSubsetOf(all))
            {
                found.Add(place);
            }
        }

        foreach (var unit in all.Where(left.Contains))
        {
            if (Standing(unit, map) is not { } place || !Units(place, period, tree, map).IsSubsetOf(all))
            {
                return null;
            }

            while (tree.ParentOf(place) is { } parent && Units(parent, period, tree, map) is { } wider && wider.Count <= all.Count && wider.IsSubsetOf(all))
            {
                place = parent;
            }

            found.Add(place);
            left.ExceptWith(Units(place, period, tree, map));
        }

        return found;
    }

    /// <summary>The unit of that map that has all of a unit's figures; null where they are parted or have no place.</summary>
    private static UnitId? Standing(UnitId unit, UnitMap map) => map.IsPlain ? unit : map.TargetsOf(unit) is [{ Share: Succession.All } only] ? only.Unit : null;

    private HashSet<UnitId> Units(UnitId place, Period period, UnitTree tree, UnitMap map)
    {
        var sets = whole.TryGetValue(period, out var found) ? found : whole[period] = [];
        return sets.TryGetValue(place, out var set) ? set : sets[place] = [.. tree.Subtree(place).SelectMany(u => map.IsPlain ? [u] : map.HeldBy(u).Select(h => h.Unit)).Where(u => Existed(u, period) && IsLowest(u, tree))];
    }

    private bool Existed(UnitId unit, Period period) => maps.Units.TryGetValue(unit, out var known) && known.ExistsBetween(period.Start, period.End);

    // A unit above others is no part of the sum over them.
    private static bool IsLowest(UnitId unit, UnitTree tree) => !tree.ChildrenOf(unit).Any();
}
