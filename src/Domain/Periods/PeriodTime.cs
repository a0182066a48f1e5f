namespace Domain.Periods;

/// <summary>Which period a day lies in.</summary>
public static class PeriodTime
{
    /// <summary>The month in which a financial year begins where nothing else is said.</summary>
    public const int FinancialStart = 10;

    /// <returns>Null for a term: its years are a congress's to say. A financial year is taken to begin in October.</returns>
    public static Period? On(PeriodKind kind, DateOnly day) => kind switch
    {
        PeriodKind.Month => new Period(kind, day.Year, day.Month),
        PeriodKind.Quarter => new Period(kind, day.Year, ((day.Month - 1) / 3) + 1),
        PeriodKind.HalfYear => new Period(kind, day.Year, day.Month <= 6 ? 1 : 2),
        PeriodKind.MonthsToDate => new Period(kind, day.Year, day.Month),
        PeriodKind.SchoolYear => new Period(kind, day.Month >= 9 ? day.Year : day.Year - 1, 0),
        PeriodKind.Term => null,
        PeriodKind.Day => Period.OnDay(day),
        PeriodKind.Week => Period.OnWeek(day),
        PeriodKind.BiMonth => new Period(kind, day.Year, ((day.Month - 1) / 2) + 1),
        PeriodKind.FinancialYear => new Period(kind, day.Month >= FinancialStart ? day.Year : day.Year - 1, FinancialStart),
        _ => new Period(kind, day.Year, 0),
    };

    /// <summary>The periods of a kind that lie wholly within two days; none of a term, whose years are a congress's to say.</summary>
    public static IEnumerable<Period> Within(PeriodKind kind, DateOnly from, DateOnly to) =>
        Enumerable.Range(from.Year, Math.Max(0, to.Year - from.Year + 1)).SelectMany(year => kind switch
        {
            PeriodKind.Month or PeriodKind.MonthsToDate => Enumerable.Range(1, 12).Select(n => new Period(kind, year, n)),
            PeriodKind.Quarter => Enumerable.Range(1, 4).Select(n => new Period(kind, year, n)),
            PeriodKind.HalfYear => Enumerable.Range(1, 2).Select(n => new Period(kind, year, n)),
            PeriodKind.Term => [],
            PeriodKind.Day => Enumerable.Range(1, DateTime.IsLeapYear(year) ? 366 : 365).Select(n => new Period(kind, year, n)),
            PeriodKind.Week => Enumerable.Range(1, System.Globalization.ISOWeek.GetWeeksInYear(year)).Select(n => new Period(kind, year, n)),
            PeriodKind.BiMonth => Enumerable.Range(1, 6).Select(n => new Period(kind, year, n)),
            PeriodKind.FinancialYear => [new Period(kind, year, FinancialStart)],
            _ => [new Period(kind, year, 0)],
        }).Where(p => from <= p.Start && p.End <= to);
}
