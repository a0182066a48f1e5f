namespace Domain.Periods;

/// <summary>Periods told from a day: <c>LAST_12_MONTHS</c>, <c>THIS_YEAR</c>; the names are DHIS2's. "Last" never holds the present one.</summary>
public static class RelativePeriods
{
    private static readonly Dictionary<string, Func<DateOnly, IEnumerable<Period>>> Known = new(StringComparer.Ordinal)
    {
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

    private static IEnumerable<Period> Run(PeriodKind kind, DateOnly day, int from, int count)
    {
        var months = kind switch { PeriodKind.Month => 1, PeriodKind.Quarter => 3, PeriodKind.HalfYear => 6, _ => 12 };
        var present = ((day.Year * 12) + day.Month - 1) / months;
        return Enumerable.Range(present + from, count).Select(at =>
        {
            var (year, month) = Math.DivRem(at * months, 12);
            return new Period(kind, year, kind is PeriodKind.Year ? 0 : (month / months) + 1);
        });
    }

    private static DateOnly YearStart(DateOnly day, int years) => new(day.Year + years, 1, 1);
}
