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
                .Concat(Of(DateForms.DayToDay(), DateMatch.OfRange))
                .Concat(Of(DateForms.Regular(), m => DateMatch.Undated(m, DateKind.Recurring)))
                .Concat(Of(DateForms.Within(), m => DateMatch.Undated(m, DateKind.Relative)))
                .Concat(DateForms.Digits().Matches(text).Select(m => Digits(text, m)).OfType<DateMatch>().Select(m => Limited(text, m)))
                .Concat(Of(DateForms.Words(), DateMatch.OfDay).Select(m => Limited(text, WithPart(text, m))))
                .Concat(Of(DateForms.Months(), DateMatch.OfMonths))
                .Concat(Of(DateForms.MonthsSoFar(), DateMatch.OfMonths))
                .Concat(Of(DateForms.Month(), DateMatch.OfMonth).Select(m => Limited(text, m)))
                .Concat(Of(DateForms.MonthInDigits(), DateMatch.OfMonth).Select(m => Limited(text, m)))
                .Concat(Of(DateForms.Span(), DateMatch.OfSpan))
                .Concat(Of(DateForms.ListedYear(), DateMatch.OfYear))
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
        return match.Groups["y"].Success || day.Start < match.Index || LimitBefore(text, match.Index) is { Success: true } limit && !limit.Groups["within"].Success || DateForms.Feast().IsMatch(text[Math.Max(0, match.Index - LimitReach)..match.Index]) || IsListed(text, match) ? day : null;
    }

    private static bool IsListed(string text, Match match)
    {
        var end = match.Index + match.Length;
        return DateForms.ListedBefore().IsMatch(text[Math.Max(0, match.Index - LimitReach)..match.Index]) && DateForms.ListedAfter().IsMatch(text[end..Math.Min(text.Length, end + 8)]);
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

        // "tính đến hết ngày 31/10" counts up to it; "so với trước ngày 01/7" compares; what lasts till a day is not due by it.
        var lead = text.AsSpan(0, limit.Success ? before + limit.Index : 0).TrimEnd();
        if (!limit.Success || !match.IsReal || EndsWithAny(lead, "tính", "so với", "kéo dài", "diễn ra"))
        {
            return match;
        }

        // "Đến hết quý III, 12 xã đã về đích" counts up to it as well.
        if (limit.Value.TrimStart().StartsWith("đến hết", StringComparison.OrdinalIgnoreCase) && Rest(text, match.End).Contains(" đã ", StringComparison.Ordinal))
        {
            return match;
        }

        var within = limit.Groups["within"].Success;
        if (limit.Groups["open"].Success && match.Kind is not DateKind.Year && !DateForms.Must().IsMatch(text[match.End..Math.Min(text.Length, match.End + LimitReach)]))
        {
            return match;
        }

        if (within && (match.Kind is DateKind.Day || (match.Kind is DateKind.Year && !MustBefore(text, before + limit.Index)) || IsPast(text, match.End) || IsTold(text, before + limit.Index, match.End)))
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

    private static bool EndsWithAny(ReadOnlySpan<char> text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "còn 17 thôn cần xử lý trong năm 2024": a year is a limit only where the clause before it says that something must be done.
    private static bool MustBefore(string text, int at) => Clause(text, at) is var clause && (clause.Contains(" cần ", StringComparison.Ordinal) || clause.Contains(" phải ", StringComparison.Ordinal));

    // "Trong quý I, Công đoàn trao", "Cấp mới 2.416 thẻ trong tháng 8", "các khoản đã chi trong tháng 01": where nothing is asked, what is counted before was done.
    private static bool IsTold(string text, int at, int end)
    {
        if (IsAsked(text, end))
        {
            return false;
        }

        return char.IsUpper(text[at]) || (Clause(text, at) is var clause && (clause.AsSpan().ContainsAnyInRange('0', '9') || DateForms.JustDone().IsMatch(clause)) && !Asks(clause) && !Asks(Rest(text, end)));
    }

    private static string Clause(string text, int at)
    {
        var from = Math.Max(0, at - 120);
        return Normaliser.Fold(text[(text.LastIndexOfAny(['.', ';', '\n'], at - 1 < 0 ? 0 : at - 1, Math.Max(0, at - from)) is var stop && stop >= 0 && (stop + 1 >= text.Length || !char.IsDigit(text[stop + 1])) ? stop : from)..at]);
    }

    private static bool Asks(string clause)
    {
        foreach (var word in (ReadOnlySpan<string>)["hoàn thành", "phải ", "cần ", "yêu cầu", "đề nghị", "giao ", "phấn đấu", "xong", "sẽ ", "trình ", "kế hoạch", "dự kiến", "mục tiêu", "chỉ tiêu", "khẩn trương"])
        {
            if (clause.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
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
