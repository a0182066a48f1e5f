using System.Globalization;
using System.Text.RegularExpressions;

namespace Domain.Periods;

/// <summary>Periods as DHIS2 writes them: <c>202309</c>, <c>2023Q3</c>, <c>2023S1</c>, <c>2023</c>, <c>2023Sep</c> for a school year. Ours are taken as well.</summary>
public static partial class ForeignPeriod
{
    /// <returns>Null for what is no period, or one of a kind that is not asked for here, such as a week.</returns>
    public static Period? Read(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
        {
            var own = Period.Parse(text);
            return own.Accepted ? own.Value : null;
        }

        var year = int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture);
        int Number(string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
        return match switch
        {
            _ when match.Groups["m"].Success => new Period(PeriodKind.Month, year, Number("m")),
            _ when match.Groups["q"].Success => new Period(PeriodKind.Quarter, year, Number("q")),
            _ when match.Groups["s"].Success => new Period(PeriodKind.HalfYear, year, Number("s")),
            _ => new Period(PeriodKind.SchoolYear, year, 0),
        };
    }

    /// <summary>As DHIS2's clients read it; our own code where it has no such period.</summary>
    public static string Write(Period period) => period.Kind switch
    {
        PeriodKind.Month => Text($"{period.Year}{period.Number:00}"),
        PeriodKind.Quarter => Text($"{period.Year}Q{period.Number}"),
        PeriodKind.HalfYear => Text($"{period.Year}S{period.Number}"),
        PeriodKind.SchoolYear => Text($"{period.Year}Sep"),
        _ => period.Code,
    };

    /// <summary>What DHIS2 calls the kind; our own name where it has none.</summary>
    public static string NameOf(PeriodKind kind) => kind switch
    {
        PeriodKind.Month => "Monthly",
        PeriodKind.Quarter => "Quarterly",
        PeriodKind.HalfYear => "SixMonthly",
        PeriodKind.Year => "Yearly",
        PeriodKind.SchoolYear => "FinancialSep",
        _ => kind.ToString(),
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<y>(?:19|20)[0-9]{2})(?:(?<m>0[1-9]|1[0-2])|Q(?<q>[1-4])|S(?<s>[12])|(?<school>Sep))$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
