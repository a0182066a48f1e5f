using System.Text.RegularExpressions;
using Language.Headers;
using Language.Text;

namespace Language.Readings;

/// <summary>What kind of document a text is, by its header's type, else by how it opens.</summary>
internal static partial class DocumentKinds
{
    private static readonly (string Type, string Kind)[] ByType =
    [
        ("nghị quyết", "resolution"), ("nghị định", "decree"), ("thông tư", "circular"), ("quyết định", "decision"), ("chỉ thị", "directive"), ("kết luận", "conclusion"), ("kế hoạch", "plan"),
        ("chương trình", "programme"), ("báo cáo", "report"), ("thông báo", "notice"), ("công văn", "letter"), ("biên bản", "minutes"), ("bộ luật", "law"), ("luật", "law"), ("pháp lệnh", "law"),
    ];

    public static string Of(DocumentHeader header, string text, IReadOnlyList<(int Start, int End)> paragraphs)
    {
        if (header.Type is { } type)
        {
            return Named(Normaliser.Fold(type)) ?? "other";
        }

        // A draft has no block: its type stands alone near the top.
        foreach (var (start, end) in paragraphs.Take(8))
        {
            if (end - start < 60 && Named(Normaliser.Fold(text[start..end]).Trim('*', '#', ' ', '-')) is { } kind)
            {
                return kind;
            }
        }

        return paragraphs.Count > 2 && header.Number is null && Story().IsMatch(text[..Math.Min(text.Length, 2000)]) ? "news" : "other";
    }

    private static string? Named(string words) => ByType.FirstOrDefault(t => words.StartsWith(t.Type, StringComparison.Ordinal)).Kind;

    // A reporter says on which day who held what.
    [GeneratedRegex(@"(?:^|\n|[(-]\s?)(?:Sáng|Chiều|Tối|Ngày|Vừa qua|Mới đây)[^.\n]{0,200}\b(?:tổ chức|diễn ra|chủ trì|khai mạc|dự|làm việc|đã)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Story();
}
