using Domain.Reorganisations;
using Domain.Units;

namespace Platform.Reorganisations;

/// <summary>
/// Who says how large the parts of a split unit are: the units below it that went with each part, as communes did with their district's. A unit that has
/// none below it in the plan is told of by the new units themselves.
/// </summary>
/// <param name="units">Those of the day before.</param>
/// <param name="tree">Of the day before.</param>
internal sealed class SplitVoices(IReadOnlyDictionary<UnitId, Unit> units, UnitTree tree, IEnumerable<ReorganisedUnit> made, IReadOnlyCollection<ReorganisedPart> parts)
{
    private readonly Dictionary<string, string> parents = made.ToDictionary(m => m.Code, m => m.Parent, StringComparer.Ordinal);
    private readonly HashSet<UnitId> parted = [.. parts.Select(p => p.Predecessor)];
    private readonly ILookup<UnitId, ReorganisedPart> settled = parts.Where(p => p.IsSettled).ToLookup(p => p.Predecessor);

    /// <summary>The lowest units below it of which the plan speaks, and all that stand beside them; none where it speaks of none.</summary>
    public IReadOnlyList<Unit> Below(UnitId split)
    {
        var below = tree.Subtree(split).Where(u => u != split && units.ContainsKey(u)).Select(u => units[u]).ToList();
        var level = below.Where(u => parted.Contains(u.Id)).Select(u => (UnitLevel?)u.Level).Max();
        return [.. below.Where(u => u.Level == level).OrderBy(u => u.Order)];
    }

    /// <summary>With which of the parts a unit below went, and how much of it.</summary>
    /// <param name="successors">What the split unit becomes.</param>
    /// <returns>Null where it is not settled, or where it went elsewhere.</returns>
    public IReadOnlyList<(string Successor, long Share)>? WayOf(UnitId below, IReadOnlySet<string> successors)
    {
        var ways = settled[below].Select(p => (Successor: Above(p.Successor, successors), p.Share)).ToList();
        return ways.Sum(w => (decimal)w.Share) == Succession.All && ways.TrueForAll(w => w.Successor is not null) ? ways.ConvertAll(w => (w.Successor!, w.Share)) : null;
    }

    // The new unit itself or the one above it that is among these.
    private string? Above(string code, IReadOnlySet<string> among)
    {
        for (var steps = 0; !among.Contains(code) && steps <= parents.Count; steps++)
        {
            code = parents.GetValueOrDefault(code, "");
        }

        return among.Contains(code) ? code : null;
    }
}
