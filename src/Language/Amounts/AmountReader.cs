using System.Text.RegularExpressions;
using Language.Text;

namespace Language.Amounts;

/// <summary>Finds quantities written the Vietnamese way: dots between thousands, a comma before decimals, the unit after. Dates and documents' numbers are none.</summary>
public static partial class AmountReader
{
    private static readonly PhraseSet Nouns = PhraseSet.Of(CountNouns.Text);
    private static readonly PhraseSet Scales = PhraseSet.Of(CountNouns.Scales);
    private static readonly PhraseSet Per = PhraseSet.Of(CountNouns.Per);

    /// <param name="aside">Stretches that are dates or citations, in the folded text's offsets, in order.</param>
    public static IReadOnlyList<FoundAmount> Read(FoldedText text, IReadOnlyList<(int Start, int End)> aside)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<FoundAmount>();
        var (next, last) = (0, 0);
        foreach (Match match in Number().Matches(text.Text))
        {
            var at = match.Index;
            while (next < aside.Count && aside[next].End <= at)
            {
                next++;
            }

            if (at < last || (next < aside.Count && aside[next].Start < at + match.Length) || IsName(text.Text, match))
            {
                continue;
            }

            if (Whole(text, match) is { } amount)
            {
                found.Add(amount.Found);
                last = amount.End;
            }
        }

        return found;
    }

    private static (FoundAmount Found, int End)? Whole(FoldedText text, Match match)
    {
        var end = match.Index + match.Length;
        var unit = UnitAfter(text.Text, end);
        var range = match.Groups["to"].Success;
        // "12/10" without anything counted is no share; "24/7" neither.
        if (match.Groups["of"].Success && unit is null)
        {
            return null;
        }

        var stop = unit?.End ?? end;
        var (from, to) = text.ToSource(match.Index, stop);
        var words = unit is { } u ? text.Text[u.Start..u.End] : null;
        return (new FoundAmount(from, to, text.Source[from..to], Canonical(match.Groups["n"].Value), range ? Canonical(match.Groups["to"].Value) : null, match.Groups["of"].Success ? Canonical(match.Groups["of"].Value) : null, words), stop);
    }

    /// <summary>The digits as written, in the form of a JSON number: no separator between thousands, a point before decimals, no leading zero.</summary>
    internal static string Canonical(string written)
    {
        // "11.55%" is an English habit: a point that does not part thousands is a decimal one.
        var thousands = Thousands().IsMatch(written);
        var plain = thousands ? written.Replace(".", "", StringComparison.Ordinal).Replace(',', '.') : written.Replace(',', '.');
        var trimmed = plain.TrimStart('0');
        return trimmed.Length == 0 || trimmed[0] == '.' ? "0" + trimmed : trimmed;
    }

    // The unit: a scale and what it is of, a percent sign, a noun of the list, and each "per" after a slash.
    private static (int Start, int End)? UnitAfter(string text, int at)
    {
        var start = Skip(text, at);
        if (start < text.Length && text[start] == '%')
        {
            return (start, WithPer(text, start + 1));
        }

        if (start == at)
        {
            // "65km", "30ha": a measure may stand close.
            return Nouns.Longest(text, start) is { } close && close - start <= 3 ? (start, WithPer(text, close)) : null;
        }

        if (Scales.Longest(text, start) is { } scaled)
        {
            var of = Skip(text, scaled);
            return (start, WithPer(text, Nouns.Longest(text, of) ?? scaled));
        }

        return Nouns.Longest(text, start) is { } end ? (start, WithPer(text, end)) : null;
    }

    private static int WithPer(string text, int at)
    {
        for (var count = 0; count < 3; count++)
        {
            var slash = Skip(text, at);
            if (slash >= text.Length || text[slash] != '/' || Per.Longest(text, Skip(text, slash + 1)) is not { } end)
            {
                break;
            }

            at = end;
        }

        return at;
    }

    private static int Skip(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\n')
        {
            at++;
        }

        return at;
    }

    // Numbers that name or order a thing: Điều 5, lần thứ 8, Chương trình 135, Covid-19, "1. Giáo dục".
    private static bool IsName(string text, Match match)
    {
        var at = match.Index;
        if (Before().IsMatch(text[Math.Max(0, at - 24)..at]))
        {
            return true;
        }

        var line = text.LastIndexOf('\n', Math.Max(0, at - 1), Math.Min(at, 8)) + 1;
        var leads = at <= 8 || line > 0 ? text[(line > 0 && line <= at ? line : Math.Max(0, at - 8))..at].Trim(' ', '(', '-', '+').Length == 0 : false;
        var end = at + match.Length;
        var sign = end < text.Length ? text[end] : ' ';
        var spaced = end + 1 >= text.Length || text[end + 1] == ' ' || !char.IsDigit(text[end + 1]);
        return (leads && sign is '.' or ')' or '/' or '-' && spaced && match.Length <= 5 && leads) || (sign == ')' && at > 0 && text[at - 1] == '(') || (sign is 'h' && end + 1 <= text.Length && char.IsDigit(text[at]));
    }

    [GeneratedRegex(@"(?<![\p{L}\d.,/_-]|\p{L}-|\d-)(?<n>\d{1,3}(?:\.\d{3}){1,12}(?:,\d{1,30})?|\d{1,30}(?:[.,]\d{1,30})?)(?:(?:\s?(?:-|đến)\s?|\s+(?:-|đến)\s+|%\s?-\s?)(?<to>\d{1,3}(?:\.\d{3}){1,12}(?:,\d{1,30})?|\d{1,30}(?:[.,]\d{1,30})?)(?![\d/])|\s?/\s?(?<of>\d{1,3}(?:\.\d{3}){1,12}|\d{1,30})(?![\d/]))?(?![\d]|[.,]\d|/\d|\s?[/-]\s?\p{Lu}{2})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\d{1,3}(?:\.\d{3}){1,12}(?:,\d{1,30})?$")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"(?:\b(?:điều|khoản|điểm|mục|tiểu mục|chương|phần|phụ lục|biểu|biểu số|mẫu|mẫu số|số|thứ|lần thứ|khóa|khoá|chương trình|trung ương|tw|hội nghị trung ương|đề án|dự án|tiểu dự án|quy chế|nghị quyết|quyết định|quy định|nghị định|thông tư|chỉ thị|kết luận|quốc lộ|đường|cấp độ|lớp|khối|quý|vòng|tập|trang|câu|bảng|hình|phiên|kỳ họp thứ)\s+|(?:\p{L}|\d)-|№\s?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Before();
}
