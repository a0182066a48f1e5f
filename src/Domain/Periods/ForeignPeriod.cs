using System.Globalization;
using System.Text.RegularExpressions;

namespace Domain.Periods;

/// <summary>
/// Periods as DHIS2 writes them: <c>202309</c>, <c>2023Q3</c>, <c>2023S1</c>, <c>2023</c>, <c>20230915</c>, <c>2023W37</c>, <c>202301B</c>,
/// <c>2023Sep</c> for a school year, <c>2023April</c> for a financial year. Ours are taken as well.
/// </summary>
public static partial class ForeignPeriod
{
    private static readonly string[] Months = ["", "", "Feb", "March", "April", "May", "June", "July", "Aug", "", "Oct", "Nov", "Dec"];

    /// <returns>Null for what is no period, or one of a kind that is not here, such as a week that begins on a Sunday.</returns>
    public static Period? Read(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
        {
            return Own(text);
        }

        var year = int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture);
        int Number(string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
        return match switch
        {
            _ when match.Groups["two"].Success => new Period(PeriodKind.BiMonth, year, Number("two")),
            _ when match.Groups["d"].Success => Own($"{year}-{match.Groups["m"].Value}-{match.Groups["d"].Value}"),
            _ when match.Groups["m"].Success => new Period(PeriodKind.Month, year, Number("m")),
            _ when match.Groups["q"].Success => new Period(PeriodKind.Quarter, year, Number("q")),
            _ when match.Groups["s"].Success => new Period(PeriodKind.HalfYear, year, Number("s")),
            _ when match.Groups["week"].Success => Own(Text($"{year}-W{Number("week"):00}")),
            _ when match.Groups["school"].Success => new Period(PeriodKind.SchoolYear, year, 0),
            _ => new Period(PeriodKind.FinancialYear, year, Array.IndexOf(Months, match.Groups["financial"].Value)),
        };
    }

    /// <summary>As DHIS2's clients read it; our own code where it has no such period.</summary>
    public static string Write(Period period) => period.Kind switch
    {
        PeriodKind.Month => Text($"{period.Year}{period.Number:00}"),
        PeriodKind.Quarter => Text($"{period.Year}Q{period.Number}"),
        PeriodKind.HalfYear => Text($"{period.Year}S{period.Number}"),
        PeriodKind.SchoolYear => Text($"{period.Year}Sep"),
        PeriodKind.Day => period.Start.ToString("yyyyMMdd", CultureInfo.InvariantCulture),
        PeriodKind.Week => Text($"{period.Year}W{period.Number}"),
        PeriodKind.BiMonth => Text($"{period.Year}{period.Number:00}B"),
        PeriodKind.FinancialYear when Months[period.Number].Length > 0 => Text($"{period.Year}{Months[period.Number]}"),
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
        PeriodKind.Day => "Daily",
        PeriodKind.Week => "Weekly",
        PeriodKind.BiMonth => "BiMonthly",
        PeriodKind.FinancialYear => "FinancialOct",
        _ => kind.ToString(),
    };

    private static Period? Own(string text)
    {
        var own = Period.Parse(text);
        return own.Accepted ? own.Value : null;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<y>(?:19|20)[0-9]{2})(?:0(?<two>[1-6])B|(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12][0-9]|3[01])?|Q(?<q>[1-4])|S(?<s>[12])|W(?<week>[1-9]|[1-4][0-9]|5[0-3])|(?<school>Sep)|(?<financial>Feb|March|April|May|June|July|Aug|Oct|Nov|Dec))$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
