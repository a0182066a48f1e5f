namespace Domain.Units;

/// <summary>Who stands under whom on one day, in one hierarchy; ancestors follow succession for units that have ended.</summary>
public sealed class UnitTree
{
    private readonly Dictionary<UnitId, UnitId> parents = [];
    private readonly ILookup<UnitId, UnitId> children;
    private readonly ILookup<UnitId, UnitId> successors;

    public UnitTree(IEnumerable<Placement> placements, IEnumerable<Succession> successions, string hierarchy, DateOnly day)
    {
        foreach (var placement in placements)
        {
            if (placement.Parent is { } parent && string.Equals(placement.Hierarchy, hierarchy, StringComparison.Ordinal) && placement.HoldsOn(day))
            {
                parents[placement.Unit] = parent;
            }
        }

        children = parents.ToLookup(pair => pair.Value, pair => pair.Key);
        successors = successions.Where(s => s.On <= day).ToLookup(s => s.Predecessor, s => s.Successor);
    }

    public UnitId? ParentOf(UnitId unit) => parents.TryGetValue(unit, out var parent) ? parent : null;

    /// <summary>1 for a unit that stands under none, one more for each above it.</summary>
    public int DepthOf(UnitId unit)
    {
        var depth = 1;
        // No deeper than there are units: a circle would have no end.
        while (ParentOf(unit) is { } parent && depth <= parents.Count)
        {
            (unit, depth) = (parent, depth + 1);
        }

        return depth;
    }

    /// <summary>The unit that stands under none, above this one; itself where it stands under none.</summary>
    public UnitId TopOf(UnitId unit)
    {
        for (var steps = 0; ParentOf(unit) is { } parent && steps <= parents.Count; steps++)
        {
            unit = parent;
        }

        return unit;
    }

    public IEnumerable<UnitId> ChildrenOf(UnitId unit) => children[unit];

    /// <summary>Whether <paramref name="unit"/>, or a unit that took its place, is <paramref name="top"/> or stands under it.</summary>
    public bool Contains(UnitId top, UnitId unit)
    {
        var seen = new HashSet<UnitId>();
        var waiting = new Stack<UnitId>([unit]);
        while (waiting.TryPop(out var next))
        {
            if (next == top)
            {
                return true;
            }

            if (!seen.Add(next))
            {
                continue;
            }

            if (ParentOf(next) is { } parent)
            {
                waiting.Push(parent);
            }

            foreach (var successor in successors[next])
            {
                waiting.Push(successor);
            }
        }

        return false;
    }

    /// <summary>Whether <paramref name="heir"/> is <paramref name="unit"/> or took its place.</summary>
    public bool IsOrBecame(UnitId unit, UnitId heir) => unit == heir || successors[unit].Any(next => next != unit && IsOrBecame(next, heir));

    /// <summary>The unit itself and all below it.</summary>
    public IEnumerable<UnitId> Subtree(UnitId top)
    {
        var seen = new HashSet<UnitId>();
        var waiting = new Stack<UnitId>([top]);
        while (waiting.TryPop(out var next))
        {
            if (seen.Add(next))
            {
                yield return next;
                foreach (var child in ChildrenOf(next))
                {
                    waiting.Push(child);
                }
            }
        }
    }
}
