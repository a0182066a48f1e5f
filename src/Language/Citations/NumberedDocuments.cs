using System.Globalization;
using System.Text.RegularExpressions;
using Language.Text;

namespace Language.Citations;

/// <summary>Finds documents named by kind and number, in both regimes and in the shapes that real pages give them (number-grammar of Decree 30/2020, annex I; Decision 66-QĐ/TW).</summary>
internal static partial class NumberedDocuments
{
    private static readonly (string Words, string Type)[] Kinds =
    [
        ("nghị quyết liên tịch", "NQLT"), ("nghị quyết", "NQ"), ("nghị định", "NĐ"), ("thông tư liên tịch", "TTLT"), ("thông tư liên bộ", "TTLT"), ("thông tư liên ngành", "TTLT"), ("thông tư", "TT"), ("quyết định", "QĐ"),
        ("quy định", "QyĐ"), ("quy chế", "QC"), ("chỉ thị", "CT"), ("kết luận", "KL"), ("chương trình hành động", "CTr"), ("chương trình", "CTr"), ("kế hoạch", "KH"),
        ("hướng dẫn", "HD"), ("thông báo", "TB"), ("báo cáo", "BC"), ("công văn", "CV"), ("tờ trình", "TTr"), ("công điện", "CĐ"), ("đề án", "ĐA"), ("lệnh", "L"),
        ("bộ luật", "BL"), ("luật", "L"), ("pháp lệnh", "PL"), ("hiến pháp", "HP"), ("văn bản", "VB"),
    ];

    /// <returns>Start and end in the folded text, the kind's code, the number as written without spaces, the day if one follows.</returns>
    public static IEnumerable<(int Start, int End, string Type, string Number, DateOnly? Date)> Find(string text)
    {
        foreach (Match match in Kind().Matches(text))
        {
            var at = match.Index + match.Length;
            if ((DocumentNumber.Scan(text, at) ?? (DocumentNumber.ScanShort(text, at) is { } few && Short(match.Value) ? few : null)) is not { } found)
            {
                continue;
            }

            var tail = DateTail.After(text, found.End);
            yield return (match.Index, tail?.End ?? found.End, TypeOf(match.Value), found.Number, tail?.Day);
        }
    }

    // Documents that are cited again by type and digits alone: "theo Nghị định 54". Others would take any count for a number.
    private static bool Short(string kind) => char.IsUpper(kind[0]) && TypeOf(kind) is ("NĐ" or "TT" or "TTLT" or "QĐ" or "NQ");

    public static string TypeOf(string kind)
    {
        const int Longest = 40;
        Span<char> words = stackalloc char[Longest];
        var (length, spaced) = (0, false);
        foreach (var c in kind)
        {
            var blank = char.IsWhiteSpace(c);
            if (!(blank && spaced) && length < Longest)
            {
                words[length++] = blank ? ' ' : Normaliser.Lower(c);
            }

            spaced = blank;
        }

        foreach (var (known, type) in Kinds)
        {
            if (words.StartsWith(known, StringComparison.Ordinal))
            {
                return type;
            }
        }

        throw new ArgumentException($"No kind of document begins with «{kind}».", nameof(kind));
    }

    [GeneratedRegex(
        @"\b(?:nghị\s+quyết(?:\s+liên\s+tịch)?|nghị\s+định|thông\s+tư(?:\s+liên\s+(?:tịch|bộ|ngành))?|quyết\s+định|quy\s+định|quy\s+chế|chỉ\s+thị|kết\s+luận|chương\s+trình(?:\s+hành\s+động)?|kế\s+hoạch|hướng\s+dẫn|thông\s+báo|báo\s+cáo|công\s+văn|tờ\s+trình|công\s+điện|đề\s+án|văn\s+bản)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Kind();
}

/// <summary>The day that follows a document's number or name.</summary>
internal static partial class DateTail
{
    private const int Longest = 60;

    /// <param name="at">Just past the number or name.</param>
    /// <returns>One past the date's last character, and the day where the digits make one.</returns>
    public static (int End, DateOnly? Day)? After(string text, int at)
    {
        var match = Tail().Match(text.AsSpan(at, Math.Min(Longest, text.Length - at)).ToString());
        if (!match.Success)
        {
            return null;
        }

        int Number(string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);
        var (day, month, year) = (Number("d"), Number("m"), Number("y"));
        var real = year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return (at + match.Length, real ? new DateOnly(year, month, day) : null);
    }

    [GeneratedRegex(@"^\s*,?\s*(?i:ngày)\s*(?<d>\d{1,2})\s*(?:(?i:tháng)\s*(?<m>\d{1,2})\s*(?:,\s*)?(?i:năm)\s*(?<y>\d{4})|[/.-]\s*(?<m>\d{1,2})\s*[/.-]\s*(?<y>\d{4}))\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Tail();
}
