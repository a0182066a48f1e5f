using Domain.DataValues;
using Domain.Periods;

namespace Analytics;

/// <summary>Which of the periods that figures stand in count for a period that is asked about.</summary>
internal sealed class StoredPeriods
{
    private readonly HashSet<int> keys = [];

    public void Add(int key) => keys.Add(key);

    /// <summary>One row for each stored period that counts: the period itself, or one that lies wholly within it and is not told from the year's beginning. Where several are put together, each counts once.</summary>
    public List<CountedPeriod> Within(IReadOnlyList<AskedPeriod> asked, bool exactly) =>
        [.. keys.Select(Period.FromKey).SelectMany(stored => asked.Where(a => Counts(stored, a, exactly)).Select(a => new CountedPeriod(stored.Key, a.Key, a.Days, Days(stored), stored.End.DayNumber))).Distinct()];

    // Figures told from the year's beginning hold one another: they are never added up.
    private static bool Counts(Period stored, AskedPeriod asked, bool exactly) =>
        stored.Key == asked.Only
        || (!exactly && stored.Kind is (PeriodKind.Month or PeriodKind.Quarter or PeriodKind.HalfYear or PeriodKind.Year or PeriodKind.SchoolYear) && asked.From <= stored.Start && stored.End <= asked.To);

    private static int Days(Period period) => period.End.DayNumber - period.Start.DayNumber + 1;
}

/// <param name="Target">The period asked about that it counts for.</param>
/// <param name="Ends">The day number of its last day: the latest wins.</param>
internal readonly record struct CountedPeriod(int Period, int Target, int TargetDays, int Days, int Ends);
