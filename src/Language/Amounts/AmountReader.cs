using System.Text.RegularExpressions;
using Language.Text;

namespace Language.Amounts;

/// <summary>Finds quantities written the Vietnamese way: dots between thousands, a comma before decimals, the unit after. Dates and documents' numbers are none.</summary>
public static partial class AmountReader
{
    // What the number after them names or orders.
    private const string Named = "điều|khoản|điểm|mục|tiểu mục|chương|phần|phụ lục|biểu|biểu số|mẫu|mẫu số|đường dây|thứ|lần thứ|khóa|khoá|chương trình|nội dung|chuyên đề|ban chỉ đạo|liên ngành|tổ công tác|tổng đài|đầu số|tổ chuyên môn|chi bộ|hội nghị trung ương|đề án|dự án|tiểu dự án|quy chế|nghị quyết|quyết định|quy định|nghị định|thông tư|chỉ thị|kết luận|quốc lộ|đường|cấp độ|trang|câu|bảng|hình|phiên|phiên bản|kỳ họp thứ|cột mốc|mốc|trung đoàn|tiểu đoàn|sư đoàn|lữ đoàn|đường dây nóng|hội trường";

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> LastWords = new HashSet<string>(Named.Split('|').Select(n => n[(n.LastIndexOf(' ') + 1)..]).Append("số"), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="aside">Stretches that are dates or citations, in the folded text's offsets, in order.</param>
    public static IReadOnlyList<FoundAmount> Read(FoldedText text, IReadOnlyList<(int Start, int End)> aside)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<FoundAmount>();
        var (next, last, named) = (0, 0, -1);
        foreach (Match match in Number().Matches(text.Text))
        {
            var at = match.Index;
            while (next < aside.Count && aside[next].End <= at)
            {
                next++;
            }

            if (at < last || (next < aside.Count && aside[next].Start < at + match.Length))
            {
                continue;
            }

            // "Phụ lục 02, 03 giữ nguyên": the list of what is named goes on, unless something is counted.
            var goesOn = named >= 0 && text.Text.AsSpan(named, at - named).Trim() is "," or "và";
            if (IsName(text.Text, match))
            {
                named = at + match.Length;
                continue;
            }

            if (Whole(text, match, goesOn) is { } amount)
            {
                if (found.Count > 0 && at - last < 12 && GoesOn(text, found[^1], amount.Found, last, at))
                {
                    var whole = found[^1];
                    found[^1] = whole with { End = amount.Found.End, Text = text.Source[whole.Start..amount.Found.End], To = amount.Found.Value };
                }
                else
                {
                    found.Add(amount.Found);
                }

                last = amount.End;
            }
            else if (goesOn)
            {
                named = at + match.Length;
            }
        }

        return found;
    }

    private static (FoundAmount Found, int End)? Whole(FoldedText text, Match match, bool isListed)
    {
        var end = match.Index + match.Length;
        var unit = UnitReader.After(text.Text, match.Index, end, isListed);
        // A bare whole number orders or names something; "12/10" without anything counted is no share, "24/7" neither.
        if (unit is null && (match.Groups["of"].Success || !(match.Groups["n"].ValueSpan.ContainsAny('.', ',') || IsFactor(text.Text, match.Index))))
        {
            return null;
        }

        var stop = unit?.End ?? end;
        var (from, to) = text.ToSource(match.Index, stop);
        var words = unit is { } u ? text.Text[u.Start..u.End] : null;
        string? Digits(string group) => match.Groups[group] is { Success: true } found ? Canonical(found.Value) : null;
        return (new FoundAmount(from, to, text.Source[from..to], Canonical(match.Groups["n"].Value), Digits("to"), Digits("of"), words), stop);
    }

    private static bool IsFactor(string text, int at) => text.AsSpan(0, at).TrimEnd().EndsWith("hệ số", StringComparison.OrdinalIgnoreCase);

    // "30 phần trăm đến 35 phần trăm", "85%-90%": one range, its unit said twice.
    private static bool GoesOn(FoldedText text, FoundAmount last, FoundAmount next, int lastEnd, int nextStart) =>
        last is { To: null, Of: null, Unit: not null } && next is { To: null, Of: null } && next.Unit == last.Unit && text.Text.AsSpan(lastEnd, nextStart - lastEnd).Trim() is "-" or "đến";

    /// <summary>The digits as written, in the form of a JSON number: no separator between thousands, a point before decimals, no leading zero.</summary>
    internal static string Canonical(string written)
    {
        // "11.55%" is an English habit: a point that does not part thousands is a decimal one.
        var thousands = Thousands().IsMatch(written);
        var plain = EnglishThousands().IsMatch(written) ? written.Replace(",", "", StringComparison.Ordinal) : thousands ? written.Replace(".", "", StringComparison.Ordinal).Replace(',', '.') : written.Replace(',', '.');
        var trimmed = plain.TrimStart('0');
        return trimmed.Length == 0 || trimmed[0] == '.' ? "0" + trimmed : trimmed;
    }

    // Numbers that name or order a thing: Điều 5, lần thứ 8, Chương trình 135, Covid-19, "1. Giáo dục".
    private static bool IsName(string text, Match match)
    {
        var at = match.Index;
        var isSlogan = at > 0 && text[at - 1] is '“';
        // "Khoản 1, 2 và 4 Điều 9": what is numbered itself is not counted.
        if (Clause().IsMatch(text.AsSpan(at + match.Length, Math.Min(16, text.Length - at - match.Length))))
        {
            return true;
        }

        // No clause and no route has decimals.
        if (isSlogan || (!match.ValueSpan.Contains(',') && IsNamedBefore(text, at) && !IsSum(text, match)) || (match.Length < 3 && text[at] != '0' && BeforeFew().IsMatch(text.AsSpan(Math.Max(0, at - 24), Math.Min(at, 24)))))
        {
            return true;
        }

        var line = text.LastIndexOf('\n', Math.Max(0, at - 1), Math.Min(at, 8)) + 1;
        var leads = at <= 8 || line > 0 ? text[(line > 0 && line <= at ? line : Math.Max(0, at - 8))..at].Trim(' ', '(', '-', '+').Length == 0 : false;
        var end = at + match.Length;
        var sign = end < text.Length ? text[end] : ' ';
        var spaced = end + 1 >= text.Length || text[end + 1] == ' ' || !char.IsDigit(text[end + 1]);
        return (leads && sign is '.' or ')' or '/' or '-' && spaced && match.Length <= 5 && leads) || (sign == ')' && at > 0 && text[at - 1] == '(') || (sign is 'h' && (end + 1 >= text.Length || !char.IsLetter(text[end + 1])));
    }

    // "các khoản 2.000.000 đồng": no clause of a document has so high a number.
    private static bool IsSum(string text, Match match) =>
        match.Groups["n"].ValueSpan.Contains('.') && Thousands().IsMatch(match.Groups["n"].ValueSpan) && text.AsSpan(0, match.Index).TrimEnd().EndsWith("khoản", StringComparison.OrdinalIgnoreCase);

    // The word before is looked up first: most numbers have another one, and the rule is long.
    private static bool IsNamedBefore(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - 24), Math.Min(at, 24));
        var words = before.TrimEnd();
        if (words.Length == before.Length)
        {
            return words.Length > 0 && words[^1] is '-' or '№' && Before().IsMatch(before);
        }

        var start = words.Length;
        while (start > 0 && char.IsLetter(words[start - 1]))
        {
            start--;
        }

        return (words[start..].IsEmpty ? words.Length > 0 && words[^1] == '№' : LastWords.Contains(words[start..])) && Before().IsMatch(before);
    }

    [GeneratedRegex(@"(?<![\p{L}\d.,_-]|[\d\p{Lu}]/|\p{L}-|\d-|\d:|\d\+)(?<n>\d{1,3}(?:,\d{3}){2,12}|\d{1,3}(?:\.\d{3}){1,12}(?:,\d{1,30})?|\d{1,30}(?:[.,]\d{1,30})?)(?:(?:\s?(?:-|đến)\s?|\s+(?:-|đến)\s+|%\s?-\s?)(?<to>\d{1,3}(?:\.\d{3}){1,12}(?:,\d{1,30})?|\d{1,30}(?:[.,]\d{1,30})?)(?![\d/])|\s?/\s?(?<of>\d{1,3}(?:\.\d{3}){1,12}(?:,\d{1,30})?|\d{1,30}(?:,\d{1,30})?)(?![\d/]))?(?![\d]|[.,]\d|/\d|\s?[/-]\s?\p{Lu}{2})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s?(?:điều|khoản|điểm|mục|chương)\s\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    [GeneratedRegex(@"^\d{1,3}(?:\.\d{3}){1,12}(?:,\d{1,30})?$")]
    private static partial Regex Thousands();

    // "1,250,000,000": with two commas or more it cannot be a decimal one.
    [GeneratedRegex(@"^\d{1,3}(?:,\d{3}){2,12}$")]
    private static partial Regex EnglishThousands();

    // Those that only a small number orders: "lớp 10", "Trung ương 8"; but "mỗi lớp 60-80 học viên", "ngân sách trung ương 800 triệu đồng".
    [GeneratedRegex(@"\b(?:trung ương|tw|lớp|khối|quý|(?<!trong )vòng|tập)\s+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex BeforeFew();

    [GeneratedRegex(@"(?:\b(?:" + Named + @"|(?<!doanh |tổng |dân |con |điểm |chỉ |đa |có |thiểu |trong |hệ )số)\s+|(?:\p{L}|\d)-|№\s?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Before();
}
