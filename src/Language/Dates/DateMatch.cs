using System.Globalization;
using System.Text.RegularExpressions;

namespace Language.Dates;

/// <summary>A stretch that looks like a date, and the days it covers once its year is known.</summary>
internal sealed record DateMatch(int Start, int End, DateKind Kind, int? Year, Func<int?, (DateOnly? From, DateOnly? To)> Days)
{
    /// <summary>Whether its day and month exist: 45/13 is a ratio.</summary>
    public bool IsReal { get; private init; } = true;

    public static DateMatch Undated(Match match, DateKind kind) => new(StartOf(match), match.Index + match.Length, kind, null, _ => (null, null));

    public static DateMatch OfDay(Match match)
    {
        var (day, month) = (Whole(match, "d")!.Value, Whole(match, "m")!.Value);
        return Make(match, DateKind.Day, y => Day(y, month, day) is { } d ? (d, d) : null, month is >= 1 and <= 12 && day is >= 1 and <= 31);
    }

    public static DateMatch OfMonths(Match match)
    {
        var count = match.Groups["n"].Value.ToUpperInvariant() switch { "BA" => 3, "SÁU" => 6, "CHÍN" => 9, _ => Whole(match, "n")!.Value };
        var last = match.Groups["half"].Value.Equals("cuối", StringComparison.OrdinalIgnoreCase);
        return Make(match, DateKind.Month, y => last ? (new DateOnly(y, 13 - count, 1), new DateOnly(y, 12, 31)) : (new DateOnly(y, 1, 1), LastOf(y, count)), count is >= 1 and <= 12);
    }

    public static DateMatch OfMonth(Match match)
    {
        var month = Whole(match, "m")!.Value;
        return Make(match, DateKind.Month, y => (new DateOnly(y, month, 1), LastOf(y, month)), month is >= 1 and <= 12);
    }

    public static DateMatch OfQuarter(Match match)
    {
        var quarter = Quarter(match, "q");
        return Make(match, DateKind.Quarter, y => (new DateOnly(y, (quarter * 3) - 2, 1), LastOf(y, quarter * 3)));
    }

    public static DateMatch OfYear(Match match) => Make(match, DateKind.Year, y => (new DateOnly(y, 1, 1), new DateOnly(y, 12, 31)));

    public static DateMatch OfSpan(Match match)
    {
        var last = Whole(match, "z")!.Value;
        // The school year is taken from September to August; the true days are set each year by the province.
        return match.Groups["what"].Value.EndsWith("học", StringComparison.OrdinalIgnoreCase)
            ? Make(match, DateKind.SchoolYear, y => (new DateOnly(y, 9, 1), new DateOnly(last, 8, 31)))
            : Make(match, DateKind.Term, y => (new DateOnly(y, 1, 1), new DateOnly(last, 12, 31)));
    }

    public static DateMatch OfRange(Match match)
    {
        if (Whole(match, "z") is { } lastYear)
        {
            return Make(match, DateKind.Year, y => (new DateOnly(y, 1, 1), new DateOnly(lastYear, 12, 31)));
        }

        if (match.Groups["p"].Success)
        {
            return Make(match, DateKind.Quarter, y => (new DateOnly(y, (Quarter(match, "p") * 3) - 2, 1), LastOf(y, Quarter(match, "q") * 3)), Quarter(match, "p") <= Quarter(match, "q"));
        }

        var until = Whole(match, "f")!.Value;
        if (Whole(match, "d") is not { } day)
        {
            var since = Whole(match, "m")!.Value;
            return Make(match, DateKind.Month, y => (new DateOnly(Whole(match, "x") ?? y, since, 1), LastOf(y, until)), since is >= 1 and <= 12 && until is >= 1 and <= 12);
        }

        var (first, last) = (Whole(match, "m") ?? until, Whole(match, "e")!.Value);
        // From December to January the year that is written is the second's.
        return Make(match, DateKind.Day, y => Day(Whole(match, "x") ?? (first > until ? y - 1 : y), first, day) is { } from && Day(y, until, last) is { } to ? (from, to) : null, first is >= 1 and <= 12 && until is >= 1 and <= 12);
    }

    private static int Quarter(Match match, string group) => match.Groups[group].Value.ToUpperInvariant() switch { "I" or "1" => 1, "II" or "2" => 2, "III" or "3" => 3, _ => 4 };

    private static DateMatch Make(Match match, DateKind kind, Func<int, (DateOnly From, DateOnly To)?> days, bool isReal = true) =>
        new(StartOf(match), match.Index + match.Length, kind, Whole(match, "y"), year => year is { } y && days(y) is { } found ? (found.From, found.To) : (null, null)) { IsReal = isReal };

    private static int StartOf(Match match) => match.Groups["from"] is { Success: true } from ? from.Index : match.Index;

    private static DateOnly? Day(int year, int month, int day) => day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static DateOnly LastOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static int? Whole(Match match, string group) => match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : null;
}
