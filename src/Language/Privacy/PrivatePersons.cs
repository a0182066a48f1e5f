using System.Text.RegularExpressions;
using Language.Text;

namespace Language.Privacy;

/// <summary>
/// Finds named people who do not act for an office. A name is two to five capitalised words that begin with a family name; an
/// official is told by the office named beside it, a place, a school or a prize by the word before it.
/// </summary>
internal static partial class PrivatePersons
{
    private const int Reach = 60;

    public static IEnumerable<PrivateFinding> Find(string text)
    {
        foreach (Match match in Name().Matches(text))
        {
            if (Person(text, match) is { } found)
            {
                yield return found;
            }
        }

        foreach (Match match in Capitals().Matches(text))
        {
            if (InCapitals(match.Groups["name"]) is { } found)
            {
                yield return found;
            }
        }
    }

    // "HỘ ÔNG GIÀNG SEO VẢNG CHƯA ĐƯỢC HỖ TRỢ": the name ends where the sentence goes on.
    private static PrivateFinding? InCapitals(Group name)
    {
        var words = name.Value.Split(' ').TakeWhile(w => !GoesOn.Contains(Normaliser.Fold(w))).Take(4).ToArray();
        return words.Length > 1 && PersonNames.IsFamily(words[0]) ? new PrivateFinding(PrivateKind.Person, name.Index, string.Join(' ', words).Length) : null;
    }

    private static readonly HashSet<string> GoesOn = ["chưa", "được", "bị", "đã", "có", "ở", "tại", "là", "và", "không", "đang", "sinh", "trú", "xã", "bản", "huyện", "thôn", "dân", "nghỉ", "về", "của", "với", "cho", "do", "từ", "trong", "mất", "cần"];

    private static PrivateFinding? Person(string text, Match match)
    {
        var (start, length) = (match.Index, match.Length);
        var before = Normaliser.Fold(HeadOfList(text[Math.Max(0, start - Reach)..start]));
        // The first capital may be a title's: "Em Vàng A Sử", "Bà Lò Thị Pành", "Ông", at a sentence's beginning.
        var first = match.Value.Split(' ')[0];
        if (Titles.Contains(Normaliser.Fold(first)) && match.Value.Contains(' ', StringComparison.Ordinal))
        {
            before += " " + Normaliser.Fold(first);
            (start, length) = (start + first.Length + 1, length - first.Length - 1);
        }

        var name = text.Substring(start, length).TrimEnd();
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        // "học sinh Tẩn Phủ Quan Trường PTDTBT": an organ's first word ends the name.
        var organ = Array.FindIndex(words, Math.Min(2, words.Length), w => Organ().IsMatch(w) && w is "Trường" or "Sở" or "Ban" or "Xã" or "Huyện" or "Bệnh" or "Phòng" or "Hội" or "Đoàn");
        if (organ > 1)
        {
            words = words[..organ];
            name = string.Join(' ', words);
        }

        var isCalled = PrivateTitle().IsMatch(before);
        if (words.Length is < 2 or > 5 || !IsName(words, before) || (Named().IsMatch(before) && !Heroine().IsMatch(before)) || (!isCalled && IsOfficial(text, start, start + name.Length, before)))
        {
            return null;
        }

        return new PrivateFinding(PrivateKind.Person, start, name.Length);
    }

    // "các xã Ma Li Pho, Vàng Ma Chải", "các em Lò Thị Pành, Sùng Thị Mỷ": what the first is, the others are.
    private static string HeadOfList(string before) => List().Match(before) is { Success: true } list ? before[..list.Index] : before;

    private static readonly HashSet<string> Titles = ["ông", "bà", "anh", "chị", "em", "cháu", "cô", "chú", "bác", "cụ", "bệnh nhân", "gia đình", "thầy", "học sinh", "mẹ", "chồng", "vợ", "trẻ", "bé", "con", "bố", "dì", "cậu", "tài xế", "nạn nhân", "sản phụ", "nghệ nhân", "hộ"];

    // "A" and "Thị" stand inside names only: with them the family name need not be known.
    private static bool IsName(string[] words, string before) =>
        PersonNames.IsFamily(words[0]) ? words.Length > 2 || Called().IsMatch(before) : (words.Length > 2 && words[1] is "Thị" or "A" or "Văn" or "Seo") || (words.Length > 1 && Called().IsMatch(before) && !Organ().IsMatch(words[0]));

    private static bool IsOfficial(string text, int start, int end, string before)
    {
        if (Office().IsMatch(before))
        {
            return true;
        }

        // "Vàng Ma Chải, ngày 05 tháng 10": where a document is dated.
        var after = Normaliser.Fold(text[end..Math.Min(text.Length, end + Reach)]);
        if (OfficeAfter().IsMatch(after) || after.StartsWith(", ngày", StringComparison.Ordinal))
        {
            return true;
        }

        // A signature stands alone on its line.
        var line = text.LastIndexOf('\n', Math.Max(0, start - 1), Math.Min(start, Reach)) + 1;
        var alone = text[Math.Min(start, line)..start].Trim(' ', '|').Length == 0 && (end >= text.Length || text[end] == '\n') && line > 0;
        return alone;
    }

    [GeneratedRegex(@"(?<![\p{L}.])\p{Lu}\p{Ll}{0,7}(?: \p{Lu}\p{Ll}{0,7}){1,5}(?![\p{L}])", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"(?:\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*){0,4}(?:\s?,| và|;) ?){1,8}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex List();

    // Words that say that a person follows.
    [GeneratedRegex(@"(?:^|[^\p{L}])(?:em|ông|bà|anh|chị|cháu|cô|thầy|cụ|bác|hộ|chồng|vợ|mẹ|bố|con|bé|bệnh nhân|học sinh|sinh viên|công dân|nạn nhân|đối tượng|gia đình|chủ hộ|tên|tên là|họ tên|họ và tên|nghệ nhân|giáo viên|thầy giáo|cô giáo|sản phụ|thai phụ|người dân|hộ ông|hộ bà|anh trai|em gái|em trai|chị gái|học viên|trẻ|tài xế|lái xe|chủ nhiệm|thầy chủ nhiệm|cô chủ nhiệm|tên gọi|anh hùng)(?: (?:ông|bà|em|anh|chị|cháu))?\s*[:""]?\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Called();

    // Who is called so is no official, whatever office the sentence named before: "Giám đốc Sở Y tế đến thăm bệnh nhân …".
    [GeneratedRegex(@"(?:^|[^\p{L}])(?:em|cháu|bé|hộ|hộ ông|hộ bà|bệnh nhân|học sinh|gia đình|gia đình anh|gia đình chị|gia đình ông|gia đình bà|nạn nhân|sản phụ|thai phụ|thầy chủ nhiệm|cô chủ nhiệm|giáo viên chủ nhiệm|chồng|vợ|con|nghệ nhân|tài xế|lái xe|cụ)\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex PrivateTitle();

    [GeneratedRegex(@"mẹ việt nam anh hùng\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Heroine();

    [GeneratedRegex(@"(?<![\p{L}])(?:ÔNG|BÀ|EM|ANH|CHỊ|CHÁU|CỤ|CÔ|THẦY|BÉ|BỆNH NHÂN|HỌC SINH) (?<name>\p{Lu}{1,8}(?: \p{Lu}{1,8}){1,6})(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"^(?:Sở|Ban|Bộ|Tỉnh|Huyện|Xã|Thành|Ủy|Uỷ|Hội|Đoàn|Trường|Trung|Đảng|Nhà|Công|Văn|Phòng|Cục|Chi|Mặt|Bệnh|Quốc|Chính|Nhân|Việt|Hà|Lai|Mường|Nậm|Tam|Tân|Than|Phong|Sìn)$")]
    private static partial Regex Organ();

    // What bears a person's name, or looks like one: places, schools, streets, prizes, movements.
    [GeneratedRegex(@"(?:trường|thcs|thpt|ptdtbt|ptdtnt|tiểu học|mầm non|trung học(?: phổ thông| cơ sở)?|đường|phố|phường|xã|bản|thôn|huyện|tỉnh|thành phố|thị trấn|giải|giải thưởng|cúp|quỹ|học bổng|phong trào|gương|tư tưởng|tấm gương|đạo đức|phong cách|bảo tàng|cộng sản|dãy|xã hội|mệnh giá|lăng|đền|chùa|di tích|công viên|hội|đội|chi đoàn|liên đội|đại học|học viện|dân tộc|người|tiếng|núi|sông|suối|hồ|đèo|cầu|quảng trường|nhà máy|công ty|tnhh|dự án|khu|cụm|tp|tp\.|huyện ủy|đảng ủy|ubnd|nhà thờ|bệnh viện|trung tâm|ca khúc|bài hát|tác phẩm|luật|hợp tác xã|htx|câu lạc bộ|vua|anh hùng|liệt sĩ|nhà thơ|nhà văn|báo|tạp chí|thôn bản|mang tên|đền thờ|thờ|vũ trang|ca ngợi|tượng đài|nhà giáo nhân dân|chiến dịch|khởi nghĩa)\s*[""]?$", RegexOptions.NonBacktracking)]
    private static partial Regex Named();

    // Before the name, with nothing but titles between: an office, a chair, a rank in the Party's form of address.
    [GeneratedRegex(@"(?:đồng chí|đ/c|(?:phó )?(?:bí thư|chủ tịch|giám đốc|trưởng ban|trưởng phòng|chánh văn phòng|hiệu trưởng|cục trưởng|vụ trưởng|viện trưởng|trưởng đoàn|trưởng trạm|thủ tướng|tổng bí thư|chủ nhiệm|tổng biên tập)[\p{L} ,-]{0,40}|bộ trưởng[\p{L} ]{0,30}|thứ trưởng[\p{L} ]{0,30}|trưởng bản|ủy viên[\p{L} ]{0,30}|người ký|ký thay|kt\.|tm\.|đại tá|thượng tá|trung tá|thiếu tá|thiếu tướng|trung tướng|đại tướng|chuyên viên|phó trưởng [\p{L} ]{0,30}|tiến sĩ|ts|pgs|gs|bs ckii|giáo sư)\s*[:.-]?\s*(?:ông |bà |đồng chí )?$", RegexOptions.NonBacktracking)]
    private static partial Regex Office();

    [GeneratedRegex(@"^\s*(?:,|-|\(|:)\s*(?:quyền |nguyên )?(?:phó |ủy viên|bí thư|chủ tịch|giám đốc|trưởng (?:ban|phòng|đoàn|trạm|khoa|tiểu ban|công an|bản)|chánh|hiệu trưởng|cục trưởng|vụ trưởng|viện trưởng|thủ tướng|bộ trưởng|thứ trưởng|tổng|đại biểu|thường trực|chuyên viên|cán bộ|thường vụ|phụ trách|tỉnh ủy|huyện ủy|chủ nhiệm|người phát ngôn|thành viên ban|chi cục)")]
    private static partial Regex OfficeAfter();
}
