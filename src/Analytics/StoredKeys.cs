using System.Runtime.CompilerServices;
using Domain.DataValues;
using Domain.Periods;

namespace Analytics;

/// <summary>The periods and units that figures stand in: which periods count for one that is asked about, and whether all units are asked.</summary>
internal sealed class StoredKeys
{
    private readonly Lock door = new();
    private HashSet<int> periods = [];
    private StoredPeriod[] known = [];
    private HashSet<int> units = [];
    private readonly ConditionalWeakTable<IReadOnlyList<AskedUnit>, Asking> asks = [];

    // Made anew and put in place of the old where there is something new: who reads meanwhile keeps the old one.
    public void Learn(IEnumerable<int> newPeriods, IEnumerable<int> newUnits)
    {
        lock (door)
        {
            var before = periods;
            (periods, units) = (With(periods, newPeriods), With(units, newUnits));
            known = ReferenceEquals(before, periods) ? known : [.. periods.Select(StoredPeriod.Of)];
        }
    }

    private static HashSet<int> With(HashSet<int> known, IEnumerable<int> also) => also.ToList() is var found && known.IsSupersetOf(found) ? known : [.. known, .. found];

    /// <summary>Whether any figure of the unit was ever taken in.</summary>
    public bool Holds(int unit) => units.Contains(unit);

    /// <summary>Whether every unit in which a figure stands is asked, and each unit but once. It is known for as long as the list is kept and no unit has its first figure.</summary>
    public bool AreAllAskedOnce(IReadOnlyList<AskedUnit> asked)
    {
        var all = units;
        if (asked.Count < all.Count)
        {
            return false;
        }

        if (!asks.TryGetValue(asked, out var known) || !ReferenceEquals(known.Units, all))
        {
            asks.AddOrUpdate(asked, known = new Asking(all, IsEachOnce(asked, all)));
        }

        return known.AreAll;
    }

    private static bool IsEachOnce(IReadOnlyList<AskedUnit> asked, HashSet<int> all)
    {
        var (named, held) = (new HashSet<int>(asked.Count), 0);
        foreach (var (unit, _) in asked)
        {
            if (!named.Add(unit))
            {
                return false;
            }

            held += all.Contains(unit) ? 1 : 0;
        }

        return held == all.Count;
    }

    /// <summary>Whether every stored period between the first and the last of these is one of them.</summary>
    public bool AreAllBetween(List<CountedPeriod> counted)
    {
        var (first, last) = (counted.Min(c => c.Period), counted.Max(c => c.Period));
        return periods.Count(p => first <= p && p <= last) == counted.Select(c => c.Period).Distinct().Count();
    }

    /// <summary>One row for each stored period that counts: the period itself, or one that lies wholly within it and is not told from the year's beginning. Where several are put together, each counts once.</summary>
    public List<CountedPeriod> Within(IReadOnlyList<AskedPeriod> asked, bool exactly) =>
        [.. known.SelectMany(stored => asked.Where(a => Counts(stored, a, exactly)).Select(a => new CountedPeriod(stored.Key, a.Key, a.Days, stored.Days, stored.End.DayNumber))).Distinct()];

    private static bool Counts(StoredPeriod stored, AskedPeriod asked, bool exactly) => stored.Key == asked.Only || (!exactly && stored.AddsUp && asked.From <= stored.Start && stored.End <= asked.To);

    /// <summary>A period in which figures stand, its days worked out once.</summary>
    /// <param name="AddsUp">Whether its figures may be added up with others: those told from the year's beginning hold one another.</param>
    private sealed record StoredPeriod(int Key, DateOnly Start, DateOnly End, bool AddsUp)
    {
        public int Days => End.DayNumber - Start.DayNumber + 1;

        public static StoredPeriod Of(int key)
        {
            var period = Period.FromKey(key);
            return new StoredPeriod(key, period.Start, period.End, period.Kind is not (PeriodKind.MonthsToDate or PeriodKind.NineMonths or PeriodKind.Term));
        }
    }

    private sealed record Asking(HashSet<int> Units, bool AreAll);
}

/// <param name="Target">The period asked about that it counts for.</param>
/// <param name="Ends">The day number of its last day: the latest wins.</param>
internal readonly record struct CountedPeriod(int Period, int Target, int TargetDays, int Days, int Ends);

/// <summary>Gathers the periods and units of millions of rows on their way in.</summary>
internal sealed class SeenKeys
{
    private bool[] units = new bool[1 << 14];
    private int last = -1;

    public HashSet<int> Periods { get; } = [];

    public void Add(Domain.DataValues.DataValueKey key)
    {
        if (key.Period != last)
        {
            last = key.Period;
            Periods.Add(last);
        }

        if (key.Unit >= units.Length)
        {
            Array.Resize(ref units, Math.Max(key.Unit + 1, units.Length * 2));
        }

        units[key.Unit] = true;
    }

    public IEnumerable<int> Units() => Enumerable.Range(0, units.Length).Where(u => units[u]);
}
