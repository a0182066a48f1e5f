using Domain.DataValues;
using Domain.Periods;

namespace Analytics;

/// <summary>The periods and units that figures stand in: which periods count for one that is asked about, and whether all units are asked.</summary>
internal sealed class StoredKeys
{
    private readonly Lock door = new();
    private HashSet<int> periods = [];
    private HashSet<int> units = [];

    // Made anew and put in place of the old: who reads meanwhile keeps the old one.
    public void Learn(IEnumerable<int> newPeriods, IEnumerable<int> newUnits)
    {
        lock (door)
        {
            (periods, units) = ([.. periods, .. newPeriods], [.. units, .. newUnits]);
        }
    }

    /// <summary>Whether any figure of the unit was ever taken in.</summary>
    public bool Holds(int unit) => units.Contains(unit);

    /// <summary>Whether every unit in which a figure stands is asked, and each unit but once.</summary>
    public bool AreAllAskedOnce(IReadOnlyList<AskedUnit> asked)
    {
        var all = units;
        if (asked.Count < all.Count)
        {
            return false;
        }

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
        [.. periods.Select(Period.FromKey).SelectMany(stored => asked.Where(a => Counts(stored, a, exactly)).Select(a => new CountedPeriod(stored.Key, a.Key, a.Days, Days(stored), stored.End.DayNumber))).Distinct()];

    // Figures told from the year's beginning hold one another: they are never added up.
    private static bool Counts(Period stored, AskedPeriod asked, bool exactly) =>
        stored.Key == asked.Only
        || (!exactly && stored.Kind is not (PeriodKind.MonthsToDate or PeriodKind.NineMonths or PeriodKind.Term) && asked.From <= stored.Start && stored.End <= asked.To);

    private static int Days(Period period) => period.End.DayNumber - period.Start.DayNumber + 1;
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
