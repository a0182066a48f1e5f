using System.Text.RegularExpressions;

namespace Language.Headers;

/// <summary>The organ above a document, from its block's capitals, or, where the block is lost, from its number's letters or its preamble.</summary>
internal static partial class Issuers
{
    private static readonly HashSet<string> Territories = ["tỉnh", "huyện", "xã", "phường", "quận", "phố", "trấn", "khu"];

    // Organs with one holder in the country: their letters name them.
    private static readonly Dictionary<string, string> BySign = new(StringComparer.Ordinal)
    {
        ["CP"] = "Chính phủ", ["TTg"] = "Thủ tướng Chính phủ", ["VPCP"] = "Văn phòng Chính phủ", ["UBTVQH"] = "Ủy ban Thường vụ Quốc hội", ["QH"] = "Quốc hội", ["TW"] = "Ban Chấp hành Trung ương",
    };

    public static (string? Parent, string? Issuer) Read(string head, string? number, int titleAt)
    {
        var block = Block(head, titleAt);
        var organs = Organs(block);
        if (organs.Count > 0)
        {
            var parent = organs.Count > 1 ? HeaderReader.Ordinary(organs[^2]) : null;
            return (parent, WithTerritory(HeaderReader.Ordinary(organs[^1]), parent));
        }

        if (number is not null && Sign(number) is { } sign && BySign.TryGetValue(sign, out var organ))
        {
            return (null, organ);
        }

        return (null, FromPreamble(head, titleAt));
    }

    // A department bears its province's name where it is spoken of outside the block: "Sở Giáo dục và Đào tạo Thành phố Hồ Chí Minh".
    private static string WithTerritory(string issuer, string? parent)
    {
        const string Committee = "Ủy ban nhân dân ";
        return issuer.StartsWith("Sở ", StringComparison.Ordinal) && parent is not null && parent.StartsWith(Committee, StringComparison.Ordinal) ? $"{issuer} {parent[Committee.Length..]}" : issuer;
    }

    /// <summary>Whether the word at a place belongs to a territory's name.</summary>
    public static bool IsName(string[] words, int at)
    {
        for (var before = at - 1; before >= 0 && at - before <= 4; before--)
        {
            if (Territories.Contains(words[before]))
            {
                return !Territories.Contains(words[at]);
            }
        }

        return false;
    }

    // What stands before the number without the State's and the Party's own mottoes.
    private static string Block(string head, int titleAt)
    {
        var number = NumberAt().Match(head);
        var end = Math.Min(titleAt, number.Success ? Math.Max(0, number.Index - 1) : Math.Min(head.Length, 400));
        return Motto().Replace(head[..end], " | ");
    }

    private static List<string> Organs(string block)
    {
        var found = new List<string>();
        foreach (var part in block.Split('|'))
        {
            var capitals = Capitals().Match(part);
            var text = capitals.Value.Trim(' ', '-', '*', '_', '.', '=');
            if (text.Length > 3)
            {
                // There is no "people's board": the first word of the committee was lost with the page's edge.
                found.AddRange(Parted(text.StartsWith("BAN NHÂN DÂN ", StringComparison.Ordinal) ? "ỦY " + text : text.Replace("UỶ BAN", "ỦY BAN", StringComparison.Ordinal)));
            }
        }

        return found;
    }

    // "BỘ TÀI CHÍNH CỤC THUẾ" are two organs on two lines: the second begins with a word that begins an organ.
    private static IEnumerable<string> Parted(string text)
    {
        var starts = OrganStart().Matches(text).Select(m => m.Index).Where(i => i > 0 && !Continues(text, i)).Prepend(0).ToList();
        for (var at = 0; at < starts.Count; at++)
        {
            yield return text[starts[at]..(at + 1 < starts.Count ? starts[at + 1] : text.Length)].Trim(' ', '-');
        }
    }

    // "VĂN PHÒNG CHÍNH PHỦ", "TỈNH ỦY ... BAN TUYÊN GIÁO": an organ's name may hold another's as its last part.
    private static bool Continues(string text, int at) =>
        text[..at].TrimEnd().EndsWith("VĂN PHÒNG", StringComparison.Ordinal) || text[..at].TrimEnd().EndsWith("THANH TRA", StringComparison.Ordinal) || text[..at].TrimEnd().EndsWith("THỦ TƯỚNG", StringComparison.Ordinal) || text[..at].TrimEnd().EndsWith("BỘ QUỐC", StringComparison.Ordinal);

    private static string? FromPreamble(string head, int titleAt)
    {
        var match = Preamble().Match(head[Math.Min(titleAt, head.Length)..]);
        return match.Success ? HeaderReader.Ordinary(match.Groups["organ"].Value) : null;
    }

    private static string? Sign(string number)
    {
        var sign = number.Split(['/', '-'])[^1];
        return sign.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
    }

    [GeneratedRegex(@"S(?<=(?:^|[\s-])S)(?:ố|Ố)\s?:?\s?\d")]
    private static partial Regex NumberAt();

    [GeneratedRegex(@"CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập ?- ?Tự do ?- ?Hạnh phúc|ĐẢNG CỘNG SẢN VIỆT NAM|-{3,}|\*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Motto();

    [GeneratedRegex(@"^[\s-]*(?:[\p{Lu}\p{M}.,&()-]+(?:\s|$))+")]
    private static partial Regex Capitals();

    [GeneratedRegex(@"\b(?:BỘ|SỞ|CỤC|TỔNG CỤC|VỤ|VIỆN|TRUNG TÂM|BAN TUYÊN GIÁO|BAN CHẤP HÀNH|BAN THƯỜNG VỤ|ĐẢNG ỦY|HUYỆN ỦY|PHÒNG|TRƯỜNG|BỆNH VIỆN|CHI CỤC|VĂN PHÒNG)\b", RegexOptions.NonBacktracking)]
    private static partial Regex OrganStart();

    [GeneratedRegex(@"(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|CỤC TRƯỞNG) (?<organ>(?:ỦY BAN|UỶ BAN|TRUNG TÂM|SỞ|BỘ|CỤC)[\p{Lu} ]{3,120}?) (?:Căn|Theo|Xét|Thực)", RegexOptions.CultureInvariant)]
    private static partial Regex Preamble();
}
