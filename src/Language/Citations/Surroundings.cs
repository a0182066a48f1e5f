using System.Text.RegularExpressions;

namespace Language.Citations;

/// <summary>What stands around a citation and belongs to it: the clause before, the issuer after.</summary>
internal static partial class Surroundings
{
    private const int Reach = 160;

    /// <summary>"điểm a khoản 2 Điều 27", "khoản 1, 2, 3 và 9 Điều 7", "tiểu mục 1 Mục II": the path just before, with "của" between or not.</summary>
    public static string? ClauseBefore(string text, int start)
    {
        var before = text[Math.Max(0, start - Reach)..start];
        var match = Path().Match(before);
        return match.Success ? match.Groups["path"].Value.Trim() : null;
    }

    /// <summary>"của Chính phủ", "của Bộ trưởng Bộ Y tế": up to where the sentence goes on to say what the document is about.</summary>
    public static string? IssuerAfter(string text, int end)
    {
        var match = By().Match(text[end..Math.Min(text.Length, end + Reach)]);
        if (!match.Success)
        {
            return null;
        }

        var organ = match.Groups["organ"].Value;
        var stop = GoesOn().Match(organ);
        var issuer = (stop.Success ? organ[..stop.Index] : organ).Trim(' ', ',', ';', '\n');
        return issuer.Length > 0 ? Regex.Replace(issuer, @"\s+", " ", RegexOptions.NonBacktracking) : null;
    }

    [GeneratedRegex(@"(?<path>(?:(?:điểm|Điểm)\s+[a-zđ](?:\s*,\s*[a-zđ])*(?:\s+và\s+[a-zđ])?\s*,?\s*)?(?:(?:khoản|Khoản|tiểu mục|Tiểu mục)\s+\d{1,3}(?:\s*,\s*\d{1,3})*(?:\s+và\s+\d{1,3})?\s*,?\s*)?(?:(?:Điều|điều|Mục|mục|Chương|chương|Phần|phần|Phụ lục|phụ lục)\s+(?:\d{1,3}[a-zđ]?|[IVXLC]{1,6})(?:\s*,\s*\d{1,3})*(?:\s+và\s+\d{1,3})?))\s*,?\s*(?:của\s+)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Path();

    [GeneratedRegex(@"^\s*,?\s*của\s+(?<organ>(?:Chính phủ|Thủ tướng|Quốc hội|Bộ|Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Ban|Tỉnh ủy|Thành ủy|Huyện ủy|Trung ương|Thống đốc|Tổng|Cục|Sở|Chủ tịch|Đảng)[^;.()""“”]*)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex By();

    // Words with which the sentence goes on; an organ's own name holds none of them.
    [GeneratedRegex(@"\s(?:về|quy định|hướng dẫn|ban hành|sửa đổi|phê duyệt|thì|là|được|có|đã|ngày|trong|tại|theo|khóa|và\s+(?:Nghị|Thông|Quyết|Luật|các))(?:\s|$)|,\s+(?:Nghị|Thông|Quyết|Luật|các|ngày|quy)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();
}
