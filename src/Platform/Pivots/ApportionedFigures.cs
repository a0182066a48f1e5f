using Domain.Units;

namespace Platform.Pivots;

/// <summary>Which figures of an answer were parted by shares on their way to the map of its day: a reader is told of each, in whatever form the answer is read.</summary>
public sealed class ApportionedFigures
{
    private readonly HashSet<(int Place, int Period)> figures;
    private readonly HashSet<int> places;

    private ApportionedFigures(HashSet<(int Place, int Period)> figures, int lost)
    {
        (this.figures, Lost) = (figures, lost);
        places = [.. figures.Select(f => f.Place)];
    }

    /// <summary>How many places have such figures.</summary>
    public int Count => places.Count;

    /// <summary>How many units' figures have no place on this map.</summary>
    public int Lost { get; }

    /// <param name="units">All there ever were.</param>
    public static ApportionedFigures Of(PivotQuestion question, UnitTree tree, UnitMap map, IReadOnlyList<Unit> units)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(units);
        if (map.IsPlain)
        {
            return new ApportionedFigures([], 0);
        }

        var byId = units.ToDictionary(u => u.Id);
        var asked = question.PlacesTogether ? [(0, question.Places.SelectMany(tree.Subtree).Distinct())] : question.Places.Select(p => (p.Value, tree.Subtree(p)));
        var parted = from place in asked from unit in Parted(place.Item2, map) from period in question.Periods where byId[unit].ExistsBetween(period.Start, period.End) select (place.Item1, period.Key);
        return new ApportionedFigures([.. parted], map.Lost.Count);
    }

    /// <summary>Whether any figure of a place is parted.</summary>
    public bool Has(int place) => places.Contains(place);

    /// <param name="period">Key of a period.</param>
    public bool Has(int place, int period) => figures.Contains((place, period));

    // Units of which a part alone lies within: what lies wholly within a place is not parted there, whichever of its units each part went to.
    private static IEnumerable<UnitId> Parted(IEnumerable<UnitId> within, UnitMap map) => within.SelectMany(map.SourcesOf).GroupBy(s => s.Unit).Where(g => g.Sum(s => s.Share) != Succession.All).Select(g => g.Key);
}
