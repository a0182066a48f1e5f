using Domain.Periods;
using Domain.Units;

namespace Platform.Pivots;

/// <summary>Which figures of an answer were parted by shares on their way to the map of its day: a reader is told of each, in whatever form the answer is read.</summary>
public sealed class ApportionedFigures
{
    private readonly HashSet<int> places;
    private readonly HashSet<int> periods;

    private ApportionedFigures(HashSet<int> places, HashSet<int> periods, int lost)
    {
        Lost = lost;
        // A place without a period that crosses a change is told as it was counted.
        (this.places, this.periods) = periods.Count > 0 ? (places, periods) : ([], periods);
    }

    /// <summary>How many places have such figures.</summary>
    public int Count => places.Count;

    /// <summary>How many units' figures have no place on this map.</summary>
    public int Lost { get; }

    public static ApportionedFigures Of(PivotQuestion question, UnitTree tree, UnitMap map)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(map);
        if (map.IsPlain)
        {
            return new ApportionedFigures([], [], 0);
        }

        IEnumerable<int> parted = !question.PlacesTogether ? question.Places.Where(p => IsParted(tree.Subtree(p), map)).Select(p => p.Value)
            : IsParted(question.Places.SelectMany(tree.Subtree).Distinct(), map) ? [0]
            : [];
        return new ApportionedFigures([.. parted], [.. question.Periods.Where(p => map.Crosses(p.Start, p.End)).Select(p => p.Key)], map.Lost.Count);
    }

    /// <summary>Whether any figure of a place is parted.</summary>
    public bool Has(int place) => places.Contains(place);

    /// <param name="period">Key of a period.</param>
    public bool Has(int place, int period) => places.Contains(place) && periods.Contains(period);

    // What lies wholly within a place is not parted there, whichever of its units each part went to.
    private static bool IsParted(IEnumerable<UnitId> units, UnitMap map) => units.SelectMany(map.SourcesOf).GroupBy(s => s.Unit).Any(g => g.Sum(s => s.Share) != Succession.All);
}
