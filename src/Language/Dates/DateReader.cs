using System.Globalization;
using System.Text.RegularExpressions;
using Language.Text;

namespace Language.Dates;

/// <summary>Finds the dates and periods of a text. A year that is not written is taken from the nearest one that its sentence names, then from the document.</summary>
public static class DateReader
{
    private const int LimitReach = 48;

    /// <param name="documentYear">The year in the document's header; null where it has none.</param>
    public static IReadOnlyList<FoundDate> Read(string text, int? documentYear = null) => Read(FoldedText.Of(text), documentYear, []);

    /// <param name="documentYear">The year in the document's header; null where it has none.</param>
    /// <param name="aside">Stretches whose years are another document's own, such as citations, in the folded text's offsets; they lend no year.</param>
    public static IReadOnlyList<FoundDate> Read(FoldedText text, int? documentYear, IReadOnlyList<(int Start, int End)> aside)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = WithoutOverlaps(All(text.Text));
        var years = found.Where(f => f.Year is not null && f.Kind is not DateKind.Relative && !IsIn(aside, f.Start)).ToArray();
        var places = Array.ConvertAll(years, y => y.Start);
        var dated = new List<FoundDate>(found.Count);
        foreach (var match in found)
        {
            var year = match.Year ?? YearNear(text.Text, years, places, match.Start) ?? documentYear;
            var (start, end) = text.ToSource(match.Start, match.End);
            var (from, to) = match.Days(year);
            dated.Add(new FoundDate(start, end, text.Source[start..end], from, to, match.Kind) { Year = match.Year });
        }

        return dated;
    }

    // The stretches stand in order and do not overlap.
    private static bool IsIn(IReadOnlyList<(int Start, int End)> stretches, int at)
    {
        var (low, high) = (0, stretches.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = stretches[middle].End <= at ? (middle + 1, high) : (low, middle);
        }

        return low < stretches.Count && stretches[low].Start <= at;
    }

    private static int? YearNear(string text, DateMatch[] years, int[] places, int at)
    {
        var first = ~Array.BinarySearch(places, at);
        int? best = null;
        var nearest = int.MaxValue;
        foreach (var index in (ReadOnlySpan<int>)[first - 1, first])
        {
            if (index >= 0 && index < years.Length && Math.Abs(years[index].Start - at) is var away && away < nearest && InOneSentence(text, Math.Min(at, years[index].Start), Math.Max(at, years[index].Start)))
            {
                (best, nearest) = (years[index].Year, away);
            }
        }

        return best;
    }

    private static bool InOneSentence(string text, int start, int end)
    {
        for (var at = start; at < end && at - start < 1000; at++)
        {
            if (text[at] == '.' && at + 2 < end && char.IsWhiteSpace(text[at + 1]) && (char.IsUpper(text[at + 2]) || !char.IsDigit(text[Math.Max(0, at - 1)])))
            {
                return false;
            }
        }

        return end - start < 1000;
    }

    private static IEnumerable<DateMatch> All(string text)
    {
        IEnumerable<DateMatch> Of(Regex form, Func<Match, DateMatch> make) => form.Matches(text).Select(make);
        var inWords = Of(DateForms.SinceStart(), m => DateMatch.Undated(m, DateKind.Relative))
            .Concat(Of(DateForms.PeriodBefore(), m => DateMatch.Undated(m, DateKind.Relative)))
            .Concat(Of(DateForms.SamePeriod(), m => DateMatch.Undated(m, DateKind.Relative)))
            .Concat(DateForms.Recurring().Matches(text).Select(m => Recurring(text, m)).OfType<DateMatch>())
            .Concat(Of(DateForms.Quarter(), DateMatch.OfQuarter).Select(m => Limited(text, m)));
        return !text.AsSpan().ContainsAnyInRange('0', '9')
            ? inWords
            : inWords
                .Concat(Of(DateForms.FromTo(), DateMatch.OfRange))
                .Concat(Of(DateForms.Years(), DateMatch.OfRange))
                .Concat(Of(DateForms.Regular(), m => DateMatch.Undated(m, DateKind.Recurring)))
                .Concat(Of(DateForms.Within(), m => DateMatch.Undated(m, DateKind.Relative)))
                .Concat(DateForms.Digits().Matches(text).Select(m => Digits(text, m)).OfType<DateMatch>().Select(m => Limited(text, m)))
                .Concat(Of(DateForms.Words(), DateMatch.OfDay).Select(m => Limited(text, WithPart(text, m))))
                .Concat(Of(DateForms.Months(), DateMatch.OfMonths))
                .Concat(Of(DateForms.Month(), DateMatch.OfMonth).Select(m => Limited(text, m)))
                .Concat(Of(DateForms.MonthInDigits(), DateMatch.OfMonth).Select(m => Limited(text, m)))
                .Concat(Of(DateForms.Span(), DateMatch.OfSpan))
                .Concat(Of(DateForms.Year(), DateMatch.OfYear).Select(m => Limited(text, m)));
    }

    // "12/10" is a day only where a word says so; a ratio stands alone.
    private static DateMatch? Digits(string text, Match match)
    {
        if (match.Index > 0 && (char.IsLetterOrDigit(text[match.Index - 1]) || text[match.Index - 1] is '/' or '.' or ',' or '-'))
        {
            return null;
        }

        var day = WithPart(text, DateMatch.OfDay(match));
        // "trong 12/10 chỉ tiêu": a day has no inside.
        return match.Groups["y"].Success || day.Start < match.Index || LimitBefore(text, match.Index) is { Success: true } limit && !limit.Groups["within"].Success || DateForms.Feast().IsMatch(text[Math.Max(0, match.Index - LimitReach)..match.Index]) ? day : null;
    }

    private static DateMatch WithPart(string text, DateMatch day)
    {
        var before = Math.Max(0, day.Start - LimitReach);
        var part = DateForms.Part().Match(text[before..day.Start]);
        return part.Success && part.Length > 0 ? day with { Start = before + part.Index } : day;
    }

    private static DateMatch? Recurring(string text, Match match)
    {
        var before = Math.Max(0, match.Index - 40);
        var day = DateForms.RecurringDay().Match(text[before..match.Index]);
        if (day.Success && (!day.Groups["regular"].Success || char.ToLowerInvariant(match.Value[0]) == 'h'))
        {
            return DateMatch.Undated(match, DateKind.Recurring) with { Start = before + day.Index };
        }

        return char.ToLowerInvariant(match.Value[0]) == 'h' ? DateMatch.Undated(match, DateKind.Recurring) : null;
    }

    private static Match LimitBefore(string text, int at) => DateForms.Limit().Match(text[Math.Max(0, at - LimitReach)..at]);

    // "đến ngày 30/9, toàn tỉnh có" is a day on which figures were taken; "đến năm 2025" is an aim. "trong quý III đã mở" tells of the past.
    private static DateMatch Limited(string text, DateMatch match)
    {
        var before = Math.Max(0, match.Start - LimitReach);
        var limit = LimitBefore(text, match.Start);
        if (match.IsReal && match.Kind is DateKind.Day or DateKind.Month or DateKind.Quarter or DateKind.Year && DateForms.TableLimit().IsMatch(text[before..match.Start]))
        {
            return match with { Kind = DateKind.Deadline, Days = year => (null, match.Days(year).To) };
        }

        // "tính đến hết ngày 31/10" counts up to it; "so với trước ngày 01/7" compares.
        var lead = text.AsSpan(0, limit.Success ? before + limit.Index : 0).TrimEnd();
        if (!limit.Success || !match.IsReal || lead.EndsWith("tính", StringComparison.OrdinalIgnoreCase) || lead.EndsWith("so với", StringComparison.OrdinalIgnoreCase))
        {
            return match;
        }

        var within = limit.Groups["within"].Success;
        if (limit.Groups["open"].Success && match.Kind is not DateKind.Year && !DateForms.Must().IsMatch(text[match.End..Math.Min(text.Length, match.End + LimitReach)]))
        {
            return match;
        }

        if (within && (match.Kind is DateKind.Year or DateKind.Day || IsPast(text, match.End) || (char.IsUpper(text[before + limit.Index]) && !IsAsked(text, match.End))))
        {
            return match;
        }

        var excludes = limit.Value.StartsWith("trước", StringComparison.OrdinalIgnoreCase) && match.Kind is not DateKind.Day;
        return match with
        {
            Start = before + limit.Index,
            Kind = DateKind.Deadline,
            Days = year => match.Days(year) is (not null, not null) days ? (null, excludes ? days.Item1.Value.AddDays(-1) : days.Item2) : (null, null),
        };
    }

    // "Trong quý I/2024, Công đoàn trao 30 mái ấm" tells what was; "Trong tháng 11, các đơn vị hoàn thành" asks.
    private static bool IsAsked(string text, int at) => Rest(text, at) is var rest && (rest.Contains("hoàn thành", StringComparison.Ordinal) || rest.Contains("phải ", StringComparison.Ordinal) || rest.Contains("cần ", StringComparison.Ordinal) || rest.Contains("yêu cầu", StringComparison.Ordinal) || rest.Contains("đề nghị", StringComparison.Ordinal));

    private static string Rest(string text, int at)
    {
        var end = text.IndexOfAny(['.', ';', '\n'], at, Math.Min(120, text.Length - at));
        return Normaliser.Fold(text[at..(end < 0 ? Math.Min(text.Length, at + 120) : end)]);
    }

    private static bool IsPast(string text, int at)
    {
        var rest = Rest(text, at);
        return rest.Contains(" đã ", StringComparison.Ordinal) || rest.Contains("được ", StringComparison.Ordinal) || rest.Contains(" đạt ", StringComparison.Ordinal);
    }

    private static List<DateMatch> WithoutOverlaps(IEnumerable<DateMatch> all)
    {
        var kept = new List<DateMatch>();
        foreach (var match in all.Where(m => m.IsReal).OrderBy(m => m.Start).ThenByDescending(m => m.End))
        {
            if (kept.Count == 0 || match.Start >= kept[^1].End)
            {
                kept.Add(match);
            }
        }

        return kept;
    }
}

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
            return Make(match, DateKind.Month, y => (new DateOnly(y, since, 1), LastOf(y, until)), since is >= 1 and <= 12 && until is >= 1 and <= 12);
        }

        var (first, last) = (Whole(match, "m") ?? until, Whole(match, "e")!.Value);
        return Make(match, DateKind.Day, y => Day(Whole(match, "x") ?? y, first, day) is { } from && Day(y, until, last) is { } to ? (from, to) : null, first is >= 1 and <= 12 && until is >= 1 and <= 12);
    }

    private static int Quarter(Match match, string group) => match.Groups[group].Value.ToUpperInvariant() switch { "I" or "1" => 1, "II" or "2" => 2, "III" or "3" => 3, _ => 4 };

    private static DateMatch Make(Match match, DateKind kind, Func<int, (DateOnly From, DateOnly To)?> days, bool isReal = true) =>
        new(StartOf(match), match.Index + match.Length, kind, Whole(match, "y"), year => year is { } y && days(y) is { } found ? (found.From, found.To) : (null, null)) { IsReal = isReal };

    private static int StartOf(Match match) => match.Groups["from"] is { Success: true } from ? from.Index : match.Index;

    private static DateOnly? Day(int year, int month, int day) => day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static DateOnly LastOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static int? Whole(Match match, string group) => match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : null;
}
