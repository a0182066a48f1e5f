using System.Globalization;
using System.Text.RegularExpressions;
using Language.Citations;
using Language.Text;

namespace Language.Headers;

/// <summary>
/// Reads the block above a document's body in both regimes: two columns of it, flattened in any order, its lines broken anywhere
/// between words (Decree 30/2020, annex I; Guidance 36-HD/VPTW).
/// </summary>
public static partial class HeaderReader
{
    /// <summary>A header longer than this is none, in characters.</summary>
    private const int Longest = 4000;

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static DocumentHeader Read(string text)
    {
        var from = BlockStart(text);
        var head = Flat(text[from..Math.Min(text.Length, from + Longest)]);
        var numbered = Number(head);
        if (numbered is null && Attached(text) is { } attached)
        {
            return attached with { SignatoryRole = SignatoryRole(text), Recipients = Recipients(text) };
        }

        var title = TypeLine().Match(head);
        var (place, date) = PlaceAndDate(head, hasBlock: numbered is not null || title.Success);
        var type = TypeOf(numbered, title.Success ? title.Groups["type"].Value : null);
        var (parent, issuer) = Issuers.Read(head, numbered, title.Success ? title.Index : head.Length);
        return new DocumentHeader(numbered, type, issuer, parent, place, date, title.Success ? TitleAfter(head, title) : null, SignatoryRole(text), Recipients(text));
    }

    // Where the block is lost, an annex still says what it goes with: "(Kèm theo Công văn số … ngày … của …)".
    private static DocumentHeader? Attached(string text)
    {
        if (!text.Contains("èm", StringComparison.Ordinal) && !text.Contains('\u0300', StringComparison.Ordinal))
        {
            return null;
        }

        var match = With().Match(Flat(text));
        if (!match.Success || CitationReader.Read(match.Groups["what"].Value) is not [{ Start: 0, Number: { } number } cited, ..])
        {
            return null;
        }

        var issuer = By().Match(match.Groups["what"].Value[cited.End..]);
        return new DocumentHeader(number, TypeLetters.Of(number), issuer.Success ? issuer.Groups["organ"].Value.Trim() : null, null, null, cited.Date, null, null, []);
    }

    // An archive may put an annex or the signature before the block: where the mottoes stand further down, the block does too.
    private static int BlockStart(string text)
    {
        var match = Motto().Match(text);
        if (!match.Success || match.Index < Longest)
        {
            return 0;
        }

        const int OrgansBefore = 200;
        return match.Index - OrgansBefore;
    }

    // The number stands on a line of its own, and before anything is cited: "Số:" may part from it by a line's break.
    private static string? Number(string head)
    {
        foreach (Match match in NumberWord().Matches(head))
        {
            if (DocumentNumber.Scan(head, match.Index + match.Length) is { } found)
            {
                return found.Number;
            }
        }

        return null;
    }

    private static (string? Place, DateOnly? Date) PlaceAndDate(string head, bool hasBlock)
    {
        const int LongestPlace = 120;
        var match = DayLine().Match(head);
        if (!match.Success)
        {
            return (null, null);
        }

        int Part(string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);
        var (d, m, y) = (Part("d"), Part("m"), Part("y"));
        // The number may end just before it, flattened onto the same line: "…/KH-SYT Lai Châu, ngày".
        var place = string.Join(' ', PlaceBefore().Match(head[Math.Max(0, match.Index - LongestPlace)..match.Index]).Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(w => w.Length > 1 && w.All(char.IsUpper)));
        // Without a place, and where no block stands, a day in a sentence is a cited document's or an event's.
        return place.Length == 0 && !hasBlock ? (null, null) : (place.Length > 0 ? place : null, m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m) ? new DateOnly(y, m, d) : null);
    }

    // The number's own letters say more than the words below it: a consolidated text bears the title of what it consolidates.
    private static string? TypeOf(string? number, string? words)
    {
        if (number is not null && TypeLetters.Of(number) is { } byNumber)
        {
            return byNumber;
        }

        return words is null ? null : Ordinary(words);
    }

    private static string? TitleAfter(string head, Match type)
    {
        var rest = head[(type.Index + type.Length)..];
        var end = TitleEnd().Match(rest);
        var title = (end.Success ? rest[..end.Index] : rest).Trim(' ', '-', '*', '_', '.');
        return title.Length is > 0 and < 1200 ? title : null;
    }

    private static string? SignatoryRole(string text)
    {
        var tail = Flat(text[Math.Max(0, text.Length - 3000)..]);
        return Role().Match(tail) is { Success: true } last ? Ordinary(last.Groups["role"].Value) : null;
    }

    private static List<string> Recipients(string text)
    {
        var start = text.LastIndexOf("Nơi nhận", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return [];
        }

        return [.. Recipient().Matches(text[start..Math.Min(text.Length, start + 2000)]).Select(m => Flat(m.Groups["to"].Value).Trim(' ', ';', '.', ',')).Where(t => t.Length > 1)];
    }

    internal static string Flat(string text)
    {
        var flat = new System.Text.StringBuilder(text.Length);
        foreach (var c in FoldedText.Of(text).Text)
        {
            if (!Normaliser.IsBlank(c))
            {
                flat.Append(c);
            }
            else if (flat.Length > 0 && flat[^1] != ' ')
            {
                flat.Append(' ');
            }
        }

        return flat.ToString().TrimEnd();
    }

    /// <summary>ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH as it stands in a sentence: the first letter large, and those of names.</summary>
    internal static string Ordinary(string capitals)
    {
        var words = capitals.Trim().ToLower(Vietnamese).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < words.Length; at++)
        {
            // What follows a word for a territory is its name, to the end.
            if (at == 0 || Issuers.IsName(words, at))
            {
                words[at] = char.ToUpper(words[at][0], Vietnamese) + words[at][1..];
            }
        }

        return string.Join(' ', words);
    }

    [GeneratedRegex(@"CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA\s+VIỆT\s+NAM|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM", RegexOptions.NonBacktracking)]
    private static partial Regex Motto();

    [GeneratedRegex(@"\([Kk]èm theo (?<what>[^()]{10,300})\)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex With();

    [GeneratedRegex(@"^ ?của (?<organ>[^,;.]*(?:, [^,;.]+)?)$", RegexOptions.ExplicitCapture)]
    private static partial Regex By();

    [GeneratedRegex(@"S(?<=(?:^|[\s-])S)(?:(?:ố|Ố|ổ)\s?:?(?=\s?\d)|(?:ố|Ố)\s?:)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberWord();

    [GeneratedRegex(@",? ?[Nn]gày (?<d>\d{1,2}) ?[Tt]háng (?<m>\d{1,2}) ?[Nn]ăm (?<y>\d{4})", RegexOptions.CultureInvariant)]
    private static partial Regex DayLine();

    [GeneratedRegex(@"(?:\p{Lu}\p{L}*\.?(?: - | )?){1,5}$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex PlaceBefore();

    [GeneratedRegex(@"\b(?<type>NGHỊ QUYẾT|NGHỊ ĐỊNH|QUYẾT ĐỊNH|CHỈ THỊ|THÔNG BÁO|THÔNG TƯ LIÊN TỊCH|THÔNG TƯ|KẾ HOẠCH|CHƯƠNG TRÌNH HÀNH ĐỘNG|CHƯƠNG TRÌNH|BÁO CÁO|KẾT LUẬN|HƯỚNG DẪN|TỜ TRÌNH|QUY ĐỊNH|QUY CHẾ|CÔNG ĐIỆN|BIÊN BẢN|LUẬT|PHÁP LỆNH)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex TypeLine();

    [GeneratedRegex(@" (?:Căn cứ|Thực hiện|Xét|Theo|Ngày|Kính gửi|Điều 1|I\.|I-|Thi hành|Tại) | -{3,}| (?:CHỦ TỊCH|BỘ TRƯỞNG|GIÁM ĐỐC|CHÍNH PHỦ|ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN) ", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex TitleEnd();

    [GeneratedRegex(@"(?<role>(?:PHÓ |Q\. )?(?:CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|GIÁM ĐỐC|CỤC TRƯỞNG|TRƯỞNG BAN|BÍ THƯ|CHÁNH VĂN PHÒNG|THỦ TƯỚNG|HIỆU TRƯỞNG|TỔNG CỤC TRƯỞNG|TRƯỞNG PHÒNG|VỤ TRƯỞNG)(?: THƯỜNG TRỰC)?)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Role();

    [GeneratedRegex(@"^\s*-\s*(?<to>[^\n]+(?:\n(?!\s*[-\n])[^\n]+){0,2})", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Recipient();
}
