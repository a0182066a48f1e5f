using Domain.Units;

namespace Domain.Periods;

/// <summary>
/// When a period's figures are cut off and when its report is due, as one regime says it.
/// A row of data: decrees fix some, and leave the nine months open.
/// </summary>
public sealed class RegimeRule
{
    private RegimeRule() { }

    public Guid Id { get; private init; }

    /// <summary>The regime's code, as an office names it: <c>lai-chau-party</c>.</summary>
    public string Regime { get; private init; } = "";

    public PeriodKind Kind { get; private init; }

    /// <summary>The level the rule is for; null for all that have none of their own.</summary>
    public UnitLevel? Level { get; private init; }

    /// <summary>Day of the month, 1 to 31, on which counting stops; months after the period's last month, −1 to 3. 31 means the month's last day.</summary>
    public int CutOffDay { get; private init; }

    public int CutOffMonths { get; private init; }

    public int DueDay { get; private init; }

    public int DueMonths { get; private init; }

    /// <summary>The days on which the rule is in force.</summary>
    public DateOnly From { get; private init; }

    public DateOnly? To { get; private init; }

    /// <summary>The document that says so; a rule without one is the office's own.</summary>
    public string Source { get; private init; } = "";

    /// <summary>False where the source was not seen in the original.</summary>
    public bool Verified { get; private init; }

    public static Outcome<RegimeRule> Make(RegimeLine line)
    {
        if (line.CutOffDay is < 1 or > 31 || line.DueDay is < 1 or > 31 || line.CutOffMonths is < -1 or > 3 || line.DueMonths is < -1 or > 3)
        {
            return new Rejection(Rejections.RegimeDay, line.Regime, line.Kind);
        }

        return new RegimeRule
        {
            Id = Guid.CreateVersion7(),
            Regime = line.Regime,
            Kind = line.Kind,
            Level = line.Level,
            CutOffDay = line.CutOffDay,
            CutOffMonths = line.CutOffMonths,
            DueDay = line.DueDay,
            DueMonths = line.DueMonths,
            From = line.From,
            To = line.To,
            Source = line.Source,
            Verified = line.Verified,
        };
    }

    public DateOnly CutOff(Period period) => On(period, CutOffMonths, CutOffDay);

    /// <summary>Last day on which a report is on time.</summary>
    public DateOnly Due(Period period) => On(period, DueMonths, DueDay);

    public bool Governs(Period period, UnitLevel level) =>
        Kind == period.Kind && (Level is null || Level == level) && From <= period.End && (To is null || period.End <= To);

    private static DateOnly On(Period period, int months, int day)
    {
        var month = new DateOnly(period.End.Year, period.End.Month, 1).AddMonths(months);
        return month.AddDays(Math.Min(day, DateTime.DaysInMonth(month.Year, month.Month)) - 1);
    }
}

/// <summary>A rule as it is typed or read from a file.</summary>
public sealed record RegimeLine(
    string Regime,
    PeriodKind Kind,
    UnitLevel? Level,
    int CutOffDay,
    int CutOffMonths,
    int DueDay,
    int DueMonths,
    DateOnly From,
    DateOnly? To,
    string Source,
    bool Verified
);
