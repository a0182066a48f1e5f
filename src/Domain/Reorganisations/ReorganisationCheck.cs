using Domain.Units;

namespace Domain.Reorganisations;

/// <summary>Looks a reorganisation through before it is written into the units.</summary>
/// <param name="units">All that it could concern: those it parts, and all that stand beside them under the same province.</param>
public sealed class ReorganisationCheck(DateOnly on, IReadOnlyCollection<Unit> units, IReadOnlyCollection<ReorganisedUnit> made, IReadOnlyCollection<ReorganisedPart> parts)
{
    private readonly Dictionary<UnitId, Unit> byId = units.ToDictionary(u => u.Id);

    /// <summary>All that is wrong, each a sentence: a new unit from nothing, a gap, shares that do not come to one, a merger dated before its parts began, a circle of parents.</summary>
    public IReadOnlyList<Rejection> Findings() => [.. Circles(), .. Dates(), .. Gaps(), .. Orphans(), .. Shares()];

    private IEnumerable<Rejection> Dates() => parts.Select(p => byId[p.Predecessor]).Distinct()
        .Where(u => u.From >= on || u.To < on.AddDays(-1))
        .Select(u => u.From >= on ? new Rejection(Rejections.ReorganisationEarly, u.Name, u.From, on) : new Rejection(Rejections.ReorganisationGone, u.Name, u.To!.Value));

    // Where some of a level go somewhere, all that stand beside them must: else what is theirs would be found nowhere.
    private IEnumerable<Rejection> Gaps()
    {
        var settled = parts.Where(p => p.IsSettled).Select(p => p.Predecessor).ToHashSet();
        var levels = parts.Select(p => byId[p.Predecessor].Level).ToHashSet();
        return units.Where(u => levels.Contains(u.Level) && u.ExistsOn(on.AddDays(-1)) && !settled.Contains(u.Id)).Select(u => new Rejection(Rejections.ReorganisationGap, u.Code, u.Name));
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
