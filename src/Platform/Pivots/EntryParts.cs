using Domain.Periods;
using Domain.Units;

namespace Platform.Pivots;

/// <summary>One figure of its own map that another is put together from.</summary>
/// <param name="Day">First day of the map.</param>
/// <param name="IsParted">A share of it counts: each figure within it is parted by itself, so that all of them must be known.</param>
internal readonly record struct EntryPart(DateOnly Day, Period Period, UnitId Place, bool IsParted);

/// <summary>
/// What the figures of a question are put together from on the maps on which they were entered. Small counts are hidden there, once for each figure,
/// whatever map is asked for: a figure of any other map, of another hierarchy, or of a time in which the map changed is a sum of such figures, and is
/// told where each of these is told. So no two maps tell more together than the one.
/// </summary>
/// <param name="tree">The tree of the question's hierarchy and day, and the map of that day.</param>
/// <param name="kinds">Kinds of period that there are figures of.</param>
internal sealed class EntryParts(EntryMaps maps, PivotQuestion question, UnitTree tree, UnitMap map, IReadOnlyCollection<PeriodKind> kinds)
{
    private readonly Dictionary<(Period, UnitId), IReadOnlyList<EntryPart>?> known = [];
    private readonly Dictionary<UnitId, List<MappedUnit>> held = [];
    private readonly DateOnly asked = maps.DayOf(question.Day);
    // What is only tried out is no map that anything was entered on.
    private readonly bool isAdministrative = question.Hierarchy == Placement.Administrative && question.Ground is null;

    /// <returns>Null where some of it never stood by itself on its own map.</returns>
    public IReadOnlyList<EntryPart>? Of(Period period, UnitId place)
    {
        if (!known.TryGetValue((period, place), out var parts))
        {
            known[(period, place)] = parts = Find(period, place);
        }

        return parts;
    }

    private List<EntryPart>? Find(Period period, UnitId place)
    {
        var found = new List<EntryPart>();
        foreach (var part in Times(period))
        {
            var day = maps.DayOf(part);
            if (isAdministrative && day == asked)
            {
                found.Add(new EntryPart(day, part, place, false));
                continue;
            }

            // What is parted is parted unit by unit: each must be known by itself.
            var units = Held(place).ToLookup(u => u.Share == Succession.All, u => u.Unit);
            if (maps.Cover(units[true], part) is not { } whole || units[false].Select(u => maps.Cover([u], part)).ToList() is not { } parted || parted.Contains(null))
            {
                return null;
            }

            found.AddRange(whole.Select(p => new EntryPart(day, part, p, false)));
            found.AddRange(parted.SelectMany(p => p!).Select(p => new EntryPart(day, part, p, true)));
        }

        return found;
    }

    // A sum over a stretch in which nothing is hidden in company, or in which the map changed, is told by its parts.
    private IEnumerable<Period> Times(Period period)
    {
        var spans = maps.Spans(period);
        if (!spans && GuardedSums.Guarded.Contains(period.Kind))
        {
            return [period];
        }

        var within = GuardedSums.Guarded.Concat(kinds).Distinct().SelectMany(k => PeriodTime.Within(k, period.Start, period.End)).Where(p => p != period && (kinds.Contains(p.Kind) || !maps.Spans(p)));
        return !spans || kinds.Contains(period.Kind) ? within.Prepend(period) : within;
    }

    // The units whose figures count for a place of the question, and how much of each.
    private List<MappedUnit> Held(UnitId place)
    {
        if (!held.TryGetValue(place, out var units))
        {
            held[place] = units = map.IsPlain
                ? [.. tree.Subtree(place).Select(u => new MappedUnit(u, Succession.All))]
                : [.. map.SharesOf(tree.Subtree(place).SelectMany(map.HeldBy)).Select(s => new MappedUnit(s.Key, s.Value))];
        }

        return units;
    }
}
