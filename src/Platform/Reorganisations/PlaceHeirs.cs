using Domain.Reorganisations;
using Domain.Units;

namespace Platform.Reorganisations;

/// <summary>
/// Where units stand from the day of a reorganisation on. In the administrative hierarchy new units stand where the table says; in every other an heir
/// stands where what it came from stood. Where those stood apart the largest part decides, and it is told.
/// </summary>
/// <param name="open">Placements that hold on the day or later.</param>
/// <param name="people">How many live in each unit, as far as it is known.</param>
internal sealed class PlaceHeirs(IReadOnlyCollection<Placement> open, IReadOnlyList<EndedUnit> ended, IReadOnlyList<ReorganisedPart> parts, IReadOnlyDictionary<string, UnitId> heirs, IReadOnlyDictionary<UnitId, long> people, DateOnly on)
{
    private readonly HashSet<UnitId> gone = [.. ended.Select(e => new UnitId(e.Unit))];
    private readonly ILookup<UnitId, ReorganisedPart> became = parts.ToLookup(p => p.Predecessor);
    private readonly Dictionary<(string Hierarchy, UnitId Unit), Placement> placed = [];

    /// <summary>Placements that give way, as they were before.</summary>
    public List<Placement> Closed { get; } = [];

    /// <summary>Those of <see cref="Closed"/> that had begun, with their last day.</summary>
    public IEnumerable<Placement> Ends => Closed.Where(p => p.From < on).Select(p => p with { To = on.AddDays(-1) });

    public IReadOnlyCollection<Placement> Placed => placed.Values;

    /// <summary>Those of <see cref="Placed"/> that the largest part decided.</summary>
    public List<Placement> ByMost { get; } = [];

    /// <param name="administrative">The parent of each new unit by the table, null for none.</param>
    public void Run(IReadOnlyDictionary<UnitId, UnitId?> administrative)
    {
        Closed.AddRange(open.Where(p => gone.Contains(p.Unit)));
        foreach (var hierarchy in open.GroupBy(p => p.Hierarchy, StringComparer.Ordinal))
        {
            var at = hierarchy.ToLookup(p => p.Unit);
            if (hierarchy.Key != Placement.Administrative)
            {
                Inherit(hierarchy.Key, at);
            }

            // Who goes on under a unit that ends, stands under what became of it.
            foreach (var left in hierarchy.Where(p => p.Parent is { } parent && gone.Contains(parent) && !gone.Contains(p.Unit) && !(hierarchy.Key == Placement.Administrative && administrative.ContainsKey(p.Unit))))
            {
                var (heir, sure) = HeirOf(left.Parent!.Value);
                Move(left, heir == left.Unit ? null : heir, sure);
            }
        }

        var before = open.Where(p => p.Hierarchy == Placement.Administrative).ToLookup(p => p.Unit);
        foreach (var (unit, parent) in administrative.Where(a => !before[a.Key].Any(p => p.Parent == a.Value)))
        {
            Closed.AddRange(before[unit]);
            Place(Placement.Administrative, unit, parent, sure: true);
        }
    }

    private void Inherit(string hierarchy, ILookup<UnitId, Placement> at)
    {
        foreach (var heir in parts.GroupBy(p => heirs[p.Successor]).Where(g => !at[g.Key].Any()))
        {
            var stood = heir.Where(p => gone.Contains(p.Predecessor)).SelectMany(p => at[p.Predecessor].Take(1).Select(place => (Part: p, Parent: place.Parent is { } above ? HeirOf(above) : (Unit: null, IsSure: true)))).Where(s => s.Parent.Unit != heir.Key).ToList();
            if (stood.Count == 0)
            {
                if (heir.Any(p => at[p.Predecessor].Any()))
                {
                    Place(hierarchy, heir.Key, null, sure: true);
                }

                continue;
            }

            var counted = stood.TrueForAll(s => people.ContainsKey(s.Part.Predecessor));
            var groups = stood.GroupBy(s => s.Parent.Unit).OrderByDescending(g => g.Sum(s => counted ? (decimal)people[s.Part.Predecessor] * s.Part.Share : s.Part.Share)).ThenBy(g => g.Key?.Value).ToList();
            Place(hierarchy, heir.Key, groups[0].Key, groups.Count == 1 && groups[0].All(s => s.Parent.IsSure));
        }
    }

    // What took most of the unit; sure where it took all.
    private (UnitId? Unit, bool IsSure) HeirOf(UnitId unit)
    {
        if (!gone.Contains(unit))
        {
            return (unit, true);
        }

        var most = became[unit].MaxBy(p => p.Share);
        return most is null ? (null, false) : (heirs[most.Successor], most.Share == Succession.All);
    }

    private void Move(Placement from, UnitId? parent, bool sure)
    {
        Closed.Add(from);
        Place(from.Hierarchy, from.Unit, parent, sure);
    }

    private void Place(string hierarchy, UnitId unit, UnitId? parent, bool sure)
    {
        var circle = StandsUnder(hierarchy, parent, unit);
        var place = new Placement(hierarchy, unit, circle ? null : parent, on, null);
        placed[(hierarchy, unit)] = place;
        if (!sure || circle)
        {
            ByMost.Add(place);
        }
    }

    // Two heirs may each have had a part under the other's.
    private bool StandsUnder(string hierarchy, UnitId? low, UnitId top)
    {
        for (var steps = 0; low is { } at && steps <= placed.Count; steps++)
        {
            if (at == top)
            {
                return true;
            }

            low = placed.GetValueOrDefault((hierarchy, at))?.Parent;
        }

        return false;
    }
}
