namespace Domain.Periods;

/// <summary>Which period a day lies in.</summary>
public static class PeriodTime
{
    /// <returns>Null for a term: its years are a congress's to say.</returns>
    public static Period? On(PeriodKind kind, DateOnly day) => kind switch
    {
        PeriodKind.Month => new Period(kind, day.Year, day.Month),
        PeriodKind.Quarter => new Period(kind, day.Year, ((day.Month - 1) / 3) + 1),
        PeriodKind.HalfYear => new Period(kind, day.Year, day.Month <= 6 ? 1 : 2),
        PeriodKind.MonthsToDate => new Period(kind, day.Year, day.Month),
        PeriodKind.SchoolYear => new Period(kind, day.Month >= 9 ? day.Year : day.Year - 1, 0),
        PeriodKind.Term => null,
        _ => new Period(kind, day.Year, 0),
    };
}
