using System.Globalization;
using System.Text.RegularExpressions;

namespace Domain.Periods;

public enum PeriodKind
{
    Month,
    Quarter,
    HalfYear,
    NineMonths,
    MonthsToDate,
    Year,
    SchoolYear,
    Term,
    Day,

    /// <summary>From a Monday to a Sunday; it is of the year in which its Thursday lies (ISO 8601).</summary>
    Week,

    /// <summary>Two months: January with February, and so on.</summary>
    BiMonth,

    /// <summary>Twelve months from the first day of a month other than January, as donors count.</summary>
    FinancialYear,
}

/// <summary>A stretch of time that reports are asked for. Its days are those of the calendar; what is counted in it is a regime's business.</summary>
/// <param name="Year">The year, or the first year of a school year or term.</param>
/// <param name="Number">Month 1 to 12, quarter 1 to 4, half 1 or 2, months to date 1 to 12, last year of a term, day of the year 1 to 366, week 1 to 53, two months 1 to 6, first month of a financial year 2 to 12; 0 where there is none.</param>
public readonly partial record struct Period(PeriodKind Kind, int Year, int Number)
{
    private const int KindStep = 10_000_000;

    /// <summary>What lies between the keys of one year and the next.</summary>
    public const int YearStep = 1000;

    public DateOnly Start => Kind switch
    {
        PeriodKind.Month => new DateOnly(Year, Number, 1),
        PeriodKind.Quarter => new DateOnly(Year, (Number * 3) - 2, 1),
        PeriodKind.HalfYear => new DateOnly(Year, (Number * 6) - 5, 1),
        PeriodKind.SchoolYear => new DateOnly(Year, 9, 1),
        PeriodKind.Day => new DateOnly(Year, 1, 1).AddDays(Number - 1),
        PeriodKind.Week => DateOnly.FromDateTime(ISOWeek.ToDateTime(Year, Number, DayOfWeek.Monday)),
        PeriodKind.BiMonth => new DateOnly(Year, (Number * 2) - 1, 1),
        PeriodKind.FinancialYear => new DateOnly(Year, Number, 1),
        _ => new DateOnly(Year, 1, 1),
    };

    /// <summary>The period's last day. A school year is taken to run from September to the end of August; the true dates are set each year by the province.</summary>
    public DateOnly End => Kind switch
    {
        PeriodKind.Month => Start.AddMonths(1).AddDays(-1),
        PeriodKind.Quarter => Start.AddMonths(3).AddDays(-1),
        PeriodKind.HalfYear => Start.AddMonths(6).AddDays(-1),
        PeriodKind.NineMonths => new DateOnly(Year, 9, 30),
        PeriodKind.MonthsToDate => new DateOnly(Year, 1, 1).AddMonths(Number).AddDays(-1),
        PeriodKind.SchoolYear => new DateOnly(Year + 1, 8, 31),
        PeriodKind.Term => new DateOnly(Number, 12, 31),
        PeriodKind.Day => Start,
        PeriodKind.Week => Start.AddDays(6),
        PeriodKind.BiMonth => Start.AddMonths(2).AddDays(-1),
        PeriodKind.FinancialYear => Start.AddYears(1).AddDays(-1),
        _ => new DateOnly(Year, 12, 31),
    };

    /// <summary>A whole number that stands for the period where millions of figures name theirs: kind, year, number.</summary>
    public int Key => ((int)Kind * KindStep) + (Year * YearStep) + (Kind is PeriodKind.Term ? Number - Year : Number);

    /// <summary>The code people write: <c>2023-09</c>, <c>2023-Q3</c>, <c>2023-6T</c>, <c>2023-6TC</c>, <c>2023-9T</c>, <c>2023-5TD</c>, <c>2023</c>, <c>NH2022-2023</c>, <c>2020-2025</c>, <c>2023-09-15</c>, <c>2023-W37</c>, <c>2023-B5</c>, <c>TC2023-04</c>.</summary>
    public string Code => string.Create(CultureInfo.InvariantCulture, $"{CodeOf()}");

    /// <summary>The period as a report's title says it, in Vietnamese: <c>9 tháng năm 2023</c>.</summary>
    public string Title => Kind switch
    {
        PeriodKind.Month => Text($"tháng {Number} năm {Year}"),
        PeriodKind.Quarter => Text($"quý {Roman} năm {Year}"),
        PeriodKind.HalfYear => Number == 1 ? Text($"6 tháng đầu năm {Year}") : Text($"6 tháng cuối năm {Year}"),
        PeriodKind.NineMonths => Text($"9 tháng năm {Year}"),
        PeriodKind.MonthsToDate => Text($"{Number} tháng đầu năm {Year}"),
        PeriodKind.SchoolYear => Text($"năm học {Year}-{Year + 1}"),
        PeriodKind.Term => Text($"nhiệm kỳ {Year}-{Number}"),
        PeriodKind.Day => Text($"ngày {Start.Day}/{Start.Month}/{Start.Year}"),
        PeriodKind.Week => Text($"tuần {Number} năm {Year}"),
        PeriodKind.BiMonth => Text($"tháng {(Number * 2) - 1} và {Number * 2} năm {Year}"),
        PeriodKind.FinancialYear => Text($"năm tài chính từ tháng {Number} năm {Year}"),
        _ => Text($"năm {Year}"),
    };

    /// <summary>The period as an English page says it: <c>nine months of 2023</c>.</summary>
    public string EnglishTitle => Kind switch
    {
        PeriodKind.Month => Text($"{MonthName(Number)} {Year}"),
        PeriodKind.Quarter => Text($"quarter {Number} of {Year}"),
        PeriodKind.HalfYear => Number == 1 ? Text($"first half of {Year}") : Text($"second half of {Year}"),
        PeriodKind.NineMonths => Text($"nine months of {Year}"),
        PeriodKind.MonthsToDate => Text($"first {Number} months of {Year}"),
        PeriodKind.SchoolYear => Text($"school year {Year}-{Year + 1}"),
        PeriodKind.Term => Text($"term {Year}-{Number}"),
        PeriodKind.Day => Text($"{Start.Day} {MonthName(Start.Month)} {Start.Year}"),
        PeriodKind.Week => Text($"week {Number} of {Year}"),
        PeriodKind.BiMonth => Text($"{MonthName((Number * 2) - 1)} and {MonthName(Number * 2)} {Year}"),
        PeriodKind.FinancialYear => Text($"financial year from {MonthName(Number)} {Year}"),
        _ => Text($"{Year}"),
    };

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    private string Roman => Number switch { 1 => "I", 2 => "II", 3 => "III", _ => "IV" };

    public static Outcome<Period> Parse(string code)
    {
        var match = Pattern().Match(code.Trim().ToUpperInvariant());
        if (!match.Success)
        {
            return new Rejection(Rejections.PeriodUnknown, code);
        }

        var year = Whole(match, "y");
        return match switch
        {
            _ when match.Groups["q"].Success => new Period(PeriodKind.Quarter, year, Whole(match, "q")),
            _ when match.Groups["term"].Success => TermOrRefuse(code, year, Whole(match, "term")),
            _ when match.Groups["school"].Success => SchoolYearOrRefuse(code, year, Whole(match, "school")),
            _ when match.Groups["half2"].Success => new Period(PeriodKind.HalfYear, year, 2),
            _ when match.Groups["half1"].Success => new Period(PeriodKind.HalfYear, year, 1),
            _ when match.Groups["nine"].Success => new Period(PeriodKind.NineMonths, year, 0),
            _ when match.Groups["todate"].Success => new Period(PeriodKind.MonthsToDate, year, Whole(match, "todate")),
            _ when match.Groups["week"].Success => WeekOrRefuse(code, year, Whole(match, "week")),
            _ when match.Groups["two"].Success => new Period(PeriodKind.BiMonth, year, Whole(match, "two")),
            _ when match.Groups["financial"].Success => new Period(PeriodKind.FinancialYear, year, Whole(match, "financial")),
            _ when match.Groups["d"].Success => DayOrRefuse(code, year, Whole(match, "m"), Whole(match, "d")),
            _ when match.Groups["m"].Success => new Period(PeriodKind.Month, year, Whole(match, "m")),
            _ => new Period(PeriodKind.Year, year, 0),
        };
    }

    /// <param name="key">What <see cref="Key"/> gave.</param>
    public static Period FromKey(int key)
    {
        var (kind, rest) = Math.DivRem(key, KindStep);
        var (year, number) = Math.DivRem(rest, YearStep);
        return new Period((PeriodKind)kind, year, (PeriodKind)kind is PeriodKind.Term ? year + number : number);
    }

    /// <summary>The same period a year before; null where there is none (a term, the last day of February in a leap year, a fifty-third week).</summary>
    public Period? YearBefore() => Kind switch
    {
        PeriodKind.Term => null,
        PeriodKind.Day => Start is { Month: 2, Day: 29 } ? null : OnDay(Start.AddYears(-1)),
        PeriodKind.Week when Number > ISOWeek.GetWeeksInYear(Year - 1) => null,
        _ => this with { Year = Year - 1 },
    };

    /// <summary>The period of the same kind just before, or null where the next one cannot be told (a term).</summary>
    public Period? Previous() => Kind switch
    {
        PeriodKind.Month => FromDate(PeriodKind.Month, Start.AddDays(-1), 1),
        PeriodKind.Quarter => FromDate(PeriodKind.Quarter, Start.AddDays(-1), 3),
        PeriodKind.HalfYear => FromDate(PeriodKind.HalfYear, Start.AddDays(-1), 6),
        PeriodKind.NineMonths => new Period(PeriodKind.HalfYear, Year, 1),
        PeriodKind.MonthsToDate when Number > 1 => this with { Number = Number - 1 },
        PeriodKind.Term => null,
        PeriodKind.Day => OnDay(Start.AddDays(-1)),
        PeriodKind.Week => OnWeek(Start.AddDays(-1)),
        PeriodKind.BiMonth => FromDate(PeriodKind.BiMonth, Start.AddDays(-1), 2),
        _ => this with { Year = Year - 1 },
    };

    public override string ToString() => Code;

    private static Period FromDate(PeriodKind kind, DateOnly day, int months) => new(kind, day.Year, ((day.Month - 1) / months) + 1);

    internal static Period OnDay(DateOnly day) => new(PeriodKind.Day, day.Year, day.DayOfYear);

    internal static Period OnWeek(DateOnly day)
    {
        var at = day.ToDateTime(TimeOnly.MinValue);
        return new Period(PeriodKind.Week, ISOWeek.GetYear(at), ISOWeek.GetWeekOfYear(at));
    }

    private static Outcome<Period> WeekOrRefuse(string code, int year, int week) =>
        week <= ISOWeek.GetWeeksInYear(year) ? new Period(PeriodKind.Week, year, week) : new Rejection(Rejections.PeriodUnknown, code);

    private static Outcome<Period> DayOrRefuse(string code, int year, int month, int day) =>
        day <= DateTime.DaysInMonth(year, month) ? OnDay(new DateOnly(year, month, day)) : new Rejection(Rejections.PeriodUnknown, code);

    private static Outcome<Period> TermOrRefuse(string code, int first, int last) =>
        last - first is >= 1 and <= 10 ? new Period(PeriodKind.Term, first, last) : new Rejection(Rejections.PeriodUnknown, code);

    private static Outcome<Period> SchoolYearOrRefuse(string code, int first, int last) =>
        last == first + 1 ? new Period(PeriodKind.SchoolYear, first, 0) : new Rejection(Rejections.PeriodUnknown, code);

    private static int Whole(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private string CodeOf() => Kind switch
    {
        PeriodKind.Month => Text($"{Year}-{Number:00}"),
        PeriodKind.Quarter => Text($"{Year}-Q{Number}"),
        PeriodKind.HalfYear => Number == 1 ? Text($"{Year}-6T") : Text($"{Year}-6TC"),
        PeriodKind.NineMonths => Text($"{Year}-9T"),
        PeriodKind.MonthsToDate => Text($"{Year}-{Number}TD"),
        PeriodKind.SchoolYear => Text($"NH{Year}-{Year + 1}"),
        PeriodKind.Term => Text($"{Year}-{Number}"),
        PeriodKind.Day => Text($"{Start.Year}-{Start.Month:00}-{Start.Day:00}"),
        PeriodKind.Week => Text($"{Year}-W{Number:00}"),
        PeriodKind.BiMonth => Text($"{Year}-B{Number}"),
        PeriodKind.FinancialYear => Text($"TC{Year}-{Number:00}"),
        _ => Text($"{Year}"),
    };

    [GeneratedRegex(@"^(?:NH(?<y>(?:19|20)\d\d)-(?<school>(?:19|20)\d\d)|TC(?<y>(?:19|20)\d\d)-(?<financial>0[2-9]|1[0-2])|(?<y>(?:19|20)\d\d)(?:-(?:Q(?<q>[1-4])|(?<term>(?:19|20)\d\d)|(?<half2>6TC|H2)|(?<half1>6T|H1)|(?<nine>9T)|(?<todate>[1-9]|1[0-2])TD|W(?<week>0[1-9]|[1-4]\d|5[0-3])|B(?<two>[1-6])|(?<m>0[1-9]|1[0-2])(?:-(?<d>0[1-9]|[12]\d|3[01]))?))?)$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
