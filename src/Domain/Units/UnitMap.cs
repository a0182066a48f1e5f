using System.Collections.Concurrent;
using Domain.DataValues;

namespace Domain.Units;

/// <summary>A unit whose figures count for one of the map, and how much of them.</summary>
/// <param name="Share">In 10⁻¹⁰; <see cref="Succession.All"/> for the whole.</param>
public readonly record struct MappedUnit(UnitId Unit, long Share);

/// <summary>
/// The map of one day: where the figures of each unit there ever was belong on it. Units that have ended are followed to what they became; units that
/// were not there yet, to what they came from. Shares along the way are multiplied, and what becomes of one unit adds up to all of it.
/// </summary>
public sealed class UnitMap
{
    // Worked out as it is asked about, by several at the same time.
    private readonly ConcurrentDictionary<UnitId, IReadOnlyList<MappedUnit>> targets = [];
    private readonly ILookup<UnitId, Succession> after, before, later, into;
    private readonly Dictionary<UnitId, Unit> units;
    private readonly DateOnly day;
    private readonly Lazy<ILookup<UnitId, MappedUnit>> sources;

    public UnitMap(IEnumerable<Unit> units, IEnumerable<Succession> successions, DateOnly day)
    {
        this.day = day;
        this.units = units.ToDictionary(u => u.Id);
        var all = successions.Where(s => this.units.ContainsKey(s.Predecessor) && this.units.ContainsKey(s.Successor)).ToList();
        after = all.Where(s => s.On <= day).ToLookup(s => s.Predecessor);
        before = all.Where(s => s.On > day).ToLookup(s => s.Successor);
        later = all.Where(s => s.On > day).ToLookup(s => s.Predecessor);
        into = all.ToLookup(s => s.Successor);
        Changes = [.. all.Select(s => s.On).Distinct()];
        IsPlain = all.Count == 0;
        sources = new Lazy<ILookup<UnitId, MappedUnit>>(() => this.units.Values.SelectMany(u => TargetsOf(u.Id).Select(t => (Of: t.Unit, From: new MappedUnit(u.Id, t.Share)))).ToLookup(p => p.Of, p => p.From));
    }

    /// <summary>Whether no unit ever became another: each is its own place.</summary>
    public bool IsPlain { get; }

    /// <summary>Units of the map that a unit's figures belong to, with the share of each; together they are the whole, or none where there is no way.</summary>
    public IReadOnlyList<MappedUnit> TargetsOf(UnitId unit)
    {
        // A plain map knows no units: nothing became anything.
        if (!units.ContainsKey(unit))
        {
            return [];
        }

        if (!targets.TryGetValue(unit, out var found) && AtOnce(unit) is { } whole)
        {
            targets[unit] = found = [new MappedUnit(whole, Succession.All)];
        }

        if (found is null)
        {
            var parts = new Dictionary<UnitId, Int128>();
            var isWhole = Follow(unit, Succession.All, parts, 0);
            found = isWhole ? [.. parts.Where(p => p.Value > 0).Select(p => new MappedUnit(p.Key, (long)p.Value)).OrderBy(p => p.Unit.Value)] : [];
            targets[unit] = found;
        }

        return found;
    }

    /// <summary>Units whose figures count for a unit of the map, itself among them.</summary>
    public IEnumerable<MappedUnit> SourcesOf(UnitId unit) => sources.Value[unit];

    /// <summary>The unit's figures and those of units that became it; its own where it ended and became nothing.</summary>
    public IEnumerable<(UnitId Unit, UnitId Owner)> HeldBy(UnitId unit) =>
        units.TryGetValue(unit, out var known) && !known.ExistsOn(day) ? (TargetsOf(unit).Count == 0 ? [(unit, unit)] : []) : SourcesOf(unit).Select(s => (s.Unit, unit));

    /// <summary>How much of each unit's figures counts, of those that owners hold (<see cref="HeldBy"/>).</summary>
    public Dictionary<UnitId, long> SharesOf(IEnumerable<(UnitId Unit, UnitId Owner)> held) =>
        held.Distinct().GroupBy(h => h.Unit).ToDictionary(g => g.Key, g => g.Sum(h => TargetsOf(h.Unit).FirstOrDefault(t => t.Unit == h.Owner) is { Share: > 0 } t ? t.Share : Succession.All));

    /// <summary>Days on which units took others' place.</summary>
    public IReadOnlyCollection<DateOnly> Changes { get; }

    /// <summary>Of the units that count for each of these, which took which one's place, at once or through others.</summary>
    public IEnumerable<ReplacedUnit> Replaced(IEnumerable<UnitId> owners)
    {
        foreach (var owner in owners)
        {
            var counted = SourcesOf(owner).Select(s => s.Unit).ToHashSet();
            foreach (var gone in counted)
            {
                foreach (var (heir, on) in Heirs(gone).Where(h => counted.Contains(h.Key)))
                {
                    yield return new ReplacedUnit(gone.Value, heir.Value, owner.Value, on.DayNumber);
                }
            }
        }
    }

    /// <summary>Units whose figures have no place on this map: they ended and became nothing, or nobody has said how they are parted, or the shares do not come to one.</summary>
    public IReadOnlyList<Unit> Lost => [.. units.Values.Where(u => TargetsOf(u.Id).Count == 0)];

    /// <summary>Whether a unit is the place itself under an earlier or later name: all of it, and nothing else, became it.</summary>
    public bool IsRenamed(UnitId unit, UnitId place)
    {
        for (var steps = 0; unit != place && steps < units.Count; steps++)
        {
            var next = after[unit].Concat(later[unit]).ToList();
            if (next is not [{ Share: Succession.All } only] || into[only.Successor].Skip(1).Any())
            {
                return false;
            }

            unit = only.Successor;
        }

        return unit == place;
    }

    /// <summary>Whether figures of the unit are parted among several of the map.</summary>
    public bool IsApportioned(UnitId unit) => TargetsOf(unit).Count > 1;

    // Each heir with the day on which the unit itself went, whatever became of its heirs later.
    private Dictionary<UnitId, DateOnly> Heirs(UnitId unit)
    {
        var (found, waiting) = (new Dictionary<UnitId, DateOnly>(), new Stack<(UnitId Unit, DateOnly? On)>([(unit, null)]));
        while (waiting.TryPop(out var next))
        {
            foreach (var succession in after[next.Unit].Concat(later[next.Unit]))
            {
                var on = next.On ?? succession.On;
                if (found.TryAdd(succession.Successor, on))
                {
                    waiting.Push((succession.Successor, on));
                }
            }
        }

        return found;
    }

    // Nearly all units stand on the map themselves, or became one that does: nothing is to be parted.
    private UnitId? AtOnce(UnitId unit)
    {
        var known = units[unit];
        if (known.ExistsOn(day))
        {
            return unit;
        }

        return known.To < day && after[unit].Take(2).ToList() is [{ Share: Succession.All } only] && units[only.Successor].ExistsOn(day) ? only.Successor : null;
    }

    // Each step parts what arrives so that nothing is lost in the last digit.
    private bool Follow(UnitId unit, Int128 amount, Dictionary<UnitId, Int128> parts, int depth)
    {
        var known = units[unit];
        if (known.ExistsOn(day))
        {
            parts[unit] = parts.GetValueOrDefault(unit) + amount;
            return true;
        }

        // No deeper than there are units: a circle would have no end.
        if (depth > units.Count)
        {
            return false;
        }

        var isGone = known.To < day;
        List<(UnitId Unit, Int128 Share)> next = isGone ? Forwards(unit) : Backwards(unit);
        if (next.Count == 0 || LargestRemainder.Part(amount, [.. next.Select(n => n.Share)], 1) is not { } shares)
        {
            return false;
        }

        return next.Select((n, i) => shares[i] == 0 || Follow(n.Unit, shares[i], parts, depth + 1)).ToList().TrueForAll(ok => ok);
    }

    // Shares that do not come to one are somebody's mistake: stretched to fit they would look like a way.
    private List<(UnitId Unit, Int128 Share)> Forwards(UnitId unit) =>
        after[unit].Sum(s => (decimal)s.Share) == Succession.All ? [.. after[unit].Select(s => (s.Successor, (Int128)s.Share))] : [];

    // A unit that came from one alone goes back to it whole; from several, by the shares that somebody gave.
    private List<(UnitId Unit, Int128 Share)> Backwards(UnitId unit)
    {
        var from = before[unit].ToList();
        return from.Count == 1 ? [(from[0].Predecessor, Succession.All)]
            : from.TrueForAll(s => s.BackShare is not null) && from.Sum(s => (decimal)s.BackShare!.Value) == Succession.All ? [.. from.Select(s => (s.Predecessor, (Int128)s.BackShare!.Value))]
            : [];
    }
}
