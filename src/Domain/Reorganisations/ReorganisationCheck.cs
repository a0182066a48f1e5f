using Domain.Units;

namespace Domain.Reorganisations;

/// <summary>Looks a reorganisation through before it is written into the units.</summary>
/// <param name="units">All that it could concern: those it parts, and all that stand beside them under the same province.</param>
/// <param name="above">Units whose codes new ones name as their parents'.</param>
/// <param name="successors">What units became already, written by hand or by another reorganisation.</param>
public sealed class ReorganisationCheck(DateOnly on, IReadOnlyCollection<Unit> units, IReadOnlyCollection<Unit> above, IReadOnlyCollection<ReorganisedUnit> made, IReadOnlyCollection<ReorganisedPart> parts, ILookup<UnitId, Unit> successors)
{
    private readonly Dictionary<UnitId, Unit> byId = units.ToDictionary(u => u.Id);

    /// <summary>All that is wrong, each a sentence: a new unit from nothing or under nobody, a gap, shares that do not come to one, a merger dated before its parts began, a unit that became another already, a circle of parents.</summary>
    public IReadOnlyList<Rejection> Findings() => [.. Circles(), .. Succeeded(), .. Dates(), .. Gaps(), .. Orphans(), .. Parents(), .. Shares()];

    /// <summary>The unit that goes on and that a new unit names as its parent: of several of that code on the eve, the one next above it.</summary>
    public static Unit? StandingParent(ReorganisedUnit unit, IEnumerable<Unit> units, DateOnly on) =>
        units.Where(u => u.OfficialCode == unit.Parent && u.Level < unit.Level && u.ExistsOn(on.AddDays(-1)) && u.ExistsOn(on)).MaxBy(u => u.Level);

    private IEnumerable<Rejection> Succeeded() => parts.Select(p => p.Predecessor).Distinct().Where(successors.Contains)
        .Select(u => new Rejection(Rejections.ReorganisationSucceeded, byId[u].Code, byId[u].Name, string.Join(", ", successors[u].Select(s => s.Name))));

    private IEnumerable<Rejection> Parents()
    {
        var (codes, gone) = (made.Select(m => m.Code).ToHashSet(StringComparer.Ordinal), parts.Where(p => p.IsSettled).Select(p => p.Predecessor).ToHashSet());
        foreach (var unit in made.Where(m => m.Level > UnitLevel.Province && !codes.Contains(m.Parent)))
        {
            if (unit.Parent.Length == 0 || StandingParent(unit, above.Where(u => !gone.Contains(u.Id)), on) is null)
            {
                yield return unit.Parent.Length == 0 ? new Rejection(Rejections.ReorganisationNoParent, unit.Code, unit.Name) : new Rejection(Rejections.ReorganisationParent, unit.Code, unit.Name, unit.Parent);
            }
        }
    }

    private IEnumerable<Rejection> Dates() => parts.Select(p => byId[p.Predecessor]).Distinct()
        .Where(u => u.From >= on || u.To < on.AddDays(-1))
        .Select(u => u.From >= on ? new Rejection(Rejections.ReorganisationEarly, u.Name, u.From, on) : new Rejection(Rejections.ReorganisationGone, u.Name, u.To!.Value));

    // Where some of a level go somewhere, all that stand beside them must: else what is theirs would be found nowhere.
    private IEnumerable<Rejection> Gaps()
    {
        var settled = parts.Where(p => p.IsSettled).Select(p => p.Predecessor).ToHashSet();
        var levels = parts.Select(p => byId[p.Predecessor].Level).ToHashSet();
        return units.Where(u => levels.Contains(u.Level) && u.ExistsOn(on.AddDays(-1)) && !settled.Contains(u.Id) && !successors.Contains(u.Id)).Select(u => new Rejection(Rejections.ReorganisationGap, u.Code, u.Name));
    }

    private IEnumerable<Rejection> Orphans()
    {
        var from = parts.Where(p => p.IsSettled).Select(p => p.Successor).ToHashSet(StringComparer.Ordinal);
        return made.Where(m => !from.Contains(m.Code)).Select(m => new Rejection(Rejections.ReorganisationOrphan, m.Code, m.Name));
    }

    private IEnumerable<Rejection> Shares() =>
        parts.Where(p => p.IsSettled).GroupBy(p => p.Predecessor).Where(g => g.Any(p => p.Share <= 0) || g.Sum(p => (decimal)p.Share) != Succession.All)
            .Select(g => new Rejection(Rejections.ReorganisationShares, byId[g.Key].Name, $"{g.Sum(p => (decimal)p.Share) / Succession.All:0.##########}"));

    private IEnumerable<Rejection> Circles()
    {
        var parents = made.ToDictionary(m => m.Code, m => m.Parent, StringComparer.Ordinal);
        foreach (var code in parents.Keys)
        {
            var at = code;
            for (var steps = 0; steps <= parents.Count && parents.TryGetValue(at, out var parent) && parent.Length > 0; steps++)
            {
                at = parent;
                if (at == code)
                {
                    return [new Rejection(Rejections.UnitCircle, code)];
                }
            }
        }

        return [];
    }
}
