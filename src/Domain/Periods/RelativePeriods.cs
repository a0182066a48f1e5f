namespace Domain.Periods;

/// <summary>Periods told from a day: <c>LAST_12_MONTHS</c>, <c>THIS_YEAR</c>; the names are DHIS2's. "Last" never holds the present one.</summary>
public static class RelativePeriods
{
    private static readonly Dictionary<string, Func<DateOnly, IEnumerable<Period>>> Known = new(StringComparer.Ordinal)
    {
        ["TODAY"] = day => Run(PeriodKind.Day, day, 0, 1),
        ["YESTERDAY"] = day => Run(PeriodKind.Day, day, -1, 1),
        ["LAST_3_DAYS"] = day => Run(PeriodKind.Day, day, -3, 3),
        ["LAST_7_DAYS"] = day => Run(PeriodKind.Day, day, -7, 7),
        ["LAST_14_DAYS"] = day => Run(PeriodKind.Day, day, -14, 14),
        ["LAST_30_DAYS"] = day => Run(PeriodKind.Day, day, -30, 30),
        ["THIS_WEEK"] = day => Run(PeriodKind.Week, day, 0, 1),
        ["LAST_WEEK"] = day => Run(PeriodKind.Week, day, -1, 1),
        ["LAST_4_WEEKS"] = day => Run(PeriodKind.Week, day, -4, 4),
        ["LAST_12_WEEKS"] = day => Run(PeriodKind.Week, day, -12, 12),
        ["LAST_52_WEEKS"] = day => Run(PeriodKind.Week, day, -52, 52),
        ["WEEKS_THIS_YEAR"] = day => Run(PeriodKind.Week, new DateOnly(day.Year, 1, 4), 0, System.Globalization.ISOWeek.GetWeeksInYear(day.Year)),
        ["THIS_BIMONTH"] = day => Run(PeriodKind.BiMonth, day, 0, 1),
        ["LAST_BIMONTH"] = day => Run(PeriodKind.BiMonth, day, -1, 1),
        ["LAST_6_BIMONTHS"] = day => Run(PeriodKind.BiMonth, day, -6, 6),
        ["BIMONTHS_THIS_YEAR"] = day => Run(PeriodKind.BiMonth, YearStart(day, 0), 0, 6),
        ["THIS_FINANCIAL_YEAR"] = day => Run(PeriodKind.FinancialYear, day, 0, 1),
        ["LAST_FINANCIAL_YEAR"] = day => Run(PeriodKind.FinancialYear, day, -1, 1),
        ["LAST_5_FINANCIAL_YEARS"] = day => Run(PeriodKind.FinancialYear, day, -5, 5),
        ["LAST_10_FINANCIAL_YEARS"] = day => Run(PeriodKind.FinancialYear, day, -10, 10),
        ["THIS_MONTH"] = day => Run(PeriodKind.Month, day, 0, 1),
        ["LAST_MONTH"] = day => Run(PeriodKind.Month, day, -1, 1),
        ["LAST_3_MONTHS"] = day => Run(PeriodKind.Month, day, -3, 3),
        ["LAST_6_MONTHS"] = day => Run(PeriodKind.Month, day, -6, 6),
        ["LAST_12_MONTHS"] = day => Run(PeriodKind.Month, day, -12, 12),
        ["MONTHS_THIS_YEAR"] = day => Run(PeriodKind.Month, YearStart(day, 0), 0, 12),
        ["MONTHS_LAST_YEAR"] = day => Run(PeriodKind.Month, YearStart(day, -1), 0, 12),
        ["THIS_QUARTER"] = day => Run(PeriodKind.Quarter, day, 0, 1),
        ["LAST_QUARTER"] = day => Run(PeriodKind.Quarter, day, -1, 1),
        ["LAST_4_QUARTERS"] = day => Run(PeriodKind.Quarter, day, -4, 4),
        ["QUARTERS_THIS_YEAR"] = day => Run(PeriodKind.Quarter, YearStart(day, 0), 0, 4),
        ["QUARTERS_LAST_YEAR"] = day => Run(PeriodKind.Quarter, YearStart(day, -1), 0, 4),
        ["THIS_SIX_MONTH"] = day => Run(PeriodKind.HalfYear, day, 0, 1),
        ["LAST_SIX_MONTH"] = day => Run(PeriodKind.HalfYear, day, -1, 1),
        ["LAST_2_SIXMONTHS"] = day => Run(PeriodKind.HalfYear, day, -2, 2),
        ["THIS_YEAR"] = day => Run(PeriodKind.Year, day, 0, 1),
        ["LAST_YEAR"] = day => Run(PeriodKind.Year, day, -1, 1),
        ["LAST_5_YEARS"] = day => Run(PeriodKind.Year, day, -5, 5),
        ["LAST_10_YEARS"] = day => Run(PeriodKind.Year, day, -10, 10),
    };

    /// <summary>Every name there is.</summary>
    public static IReadOnlyCollection<string> Names => Known.Keys;

    /// <param name="day">The day that counts as today.</param>
    /// <returns>The earliest first; null for a name that is none.</returns>
    public static IReadOnlyList<Period>? Of(string name, DateOnly day) => Known.TryGetValue(name, out var periods) ? [.. periods(day)] : null;

    /// <summary>What it is called in English: <c>Last 12 months</c>.</summary>
    public static string TitleOf(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return name[0] + name[1..].Replace('_', ' ').ToLowerInvariant();
    }

    private static IEnumerable<Period> Run(PeriodKind kind, DateOnly day, int from, int count) => Enumerable.Range(from, count).Select(step => PeriodTime.On(kind, Moved(kind, day, step))!.Value);

    // From the first day of the present one: on the 31st a month back would else be a day that is none.
    private static DateOnly Moved(PeriodKind kind, DateOnly day, int steps) => kind switch
    {
        PeriodKind.Day => day.AddDays(steps),
        PeriodKind.Week => day.AddDays(7 * steps),
        _ => PeriodTime.On(kind, day)!.Value.Start.AddMonths(steps * kind switch { PeriodKind.Month => 1, PeriodKind.BiMonth => 2, PeriodKind.Quarter => 3, PeriodKind.HalfYear => 6, _ => 12 }),
    };

    private static DateOnly YearStart(DateOnly day, int years) => new(day.Year + years, 1, 1);
}
