using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Domain.DataElements;
using Domain.DataValues;
using Domain.Units;

namespace Platform.Pivots;

/// <summary>Which units' figures count for which places of a question, on the map of its day.</summary>
/// <param name="Splits">Of the units that are parted, all parts.</param>
/// <param name="Replaced">Worked out only where a question needs it: most do not.</param>
internal sealed record MappedUnits(IReadOnlyList<AskedUnit> Asked, IReadOnlyList<SplitUnit> Splits, Lazy<IReadOnlyList<ReplacedUnit>> Replaced)
{
    private const int Most = 16;

    // As long as a tree is kept, so is what was asked on it: the pivots of a page, and of a nation's office all day, ask about the same places.
    private static readonly ConditionalWeakTable<UnitTree, ConcurrentDictionary<(UnitMap Map, bool Together, string Places), MappedUnits>> Known = [];

    /// <param name="together">A place within another counts once.</param>
    public static MappedUnits Of(IReadOnlyList<UnitId> places, bool together, UnitTree tree, UnitMap map)
    {
        var known = Known.GetOrCreateValue(tree);
        if (known.Count >= Most)
        {
            known.Clear();
        }

        return known.GetOrAdd((map, together, string.Join(' ', places.Select(p => p.Value))), _ => Make(places, together, tree, map));
    }

    private static MappedUnits Make(IReadOnlyList<UnitId> places, bool together, UnitTree tree, UnitMap map)
    {
        if (map.IsPlain)
        {
            var plain = places.Distinct().SelectMany(place => tree.Subtree(place).Select(unit => new AskedUnit(unit.Value, together ? 0 : place.Value)));
            return new MappedUnits([.. together ? plain.Distinct() : plain], [], new Lazy<IReadOnlyList<ReplacedUnit>>([]));
        }

        var (units, seen) = (new List<AskedUnit>(), new HashSet<AskedUnit>());
        foreach (var place in places.Distinct())
        {
            foreach (var (unit, owner) in tree.Subtree(place).SelectMany(map.HeldBy))
            {
                var asked = new AskedUnit(unit.Value, together ? 0 : place.Value) { Owner = owner.Value };
                if (seen.Add(asked))
                {
                    units.Add(asked);
                }
            }
        }

        var splits = units.Select(u => u.Unit).Distinct().Where(u => map.IsApportioned(new UnitId(u))).SelectMany(u => map.TargetsOf(new UnitId(u)).Select(t => new SplitUnit(u, t.Unit.Value, t.Share)));
        return new MappedUnits(units, [.. splits], new Lazy<IReadOnlyList<ReplacedUnit>>(() => [.. map.Replaced(units.Select(u => new UnitId(u.Owner)).Distinct())]));
    }

    public FigureQuestion Ask(IReadOnlyList<AskedElement> elements, IReadOnlyList<AskedPeriod> periods, bool byCell, IReadOnlyList<int>? cells, UnitMap map) =>
        new(elements, periods, elements.Any(e => e.OverUnits is Aggregation.None) ? [.. Asked.Select(a => a with { Stands = a.Place == a.Owner && map.IsRenamed(new UnitId(a.Unit), new UnitId(a.Place)) })] : Asked, byCell, cells)
        {
            Splits = Splits,
            // Before and after within one period: else no unit can stand in for another, and nothing needs to be compared.
            Replaced = map.Changes.Any(day => periods.Any(p => p.From < day && day <= p.To)) && elements.Any(e => e.OverTime is Aggregation.Last or Aggregation.First) ? Replaced.Value : [],
        };
}
