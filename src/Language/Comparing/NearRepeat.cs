using Language.Numbers;
using Language.Text;

namespace Language.Comparing;

/// <summary>A statement made ready to be compared: its words, its figures, and which way it points.</summary>
/// <param name="Tokens">Content words, sorted; common words and the units' own names are not among them.</param>
/// <param name="Figures">Value and unit of every figure, and every document's number, sorted.</param>
/// <param name="Years">Years it names, sorted; one text may leave out what the other says, but not say another.</param>
/// <param name="Polarity">Words that turn the meaning: not, up, down, to come, ended.</param>
public sealed record PreparedText(IReadOnlyList<string> Tokens, IReadOnlyList<string> Figures, IReadOnlyList<string> Years, string Polarity);

/// <summary>
/// Whether two statements of different units say the same thing. One wrong merger costs more than ten missed:
/// words may be added, moved and swapped for their synonyms, but a word in the place of another makes another statement.
/// </summary>
public static partial class NearRepeat
{
    /// <summary>How many words one text may have more than the other, in hundredths of the shorter one's.</summary>
    private const int Added = 45;

    private static readonly string[] Up = ["tăng", "nâng", "cao hơn", "vượt", "mở rộng", "cải thiện"];
    private static readonly string[] Down = ["giảm", "hạ", "thấp hơn", "kém", "thu hẹp", "suy giảm"];
    private static readonly string[] Not = ["chưa", "không", "chẳng"];
    private static readonly string[] Future = ["sẽ", "phấn đấu", "dự kiến", "cần", "đề nghị", "kiến nghị", "yêu cầu", "đề xuất"];
    private static readonly string[] Ended = ["dừng", "chấm dứt", "ngừng", "hủy", "hoãn", "tạm hoãn", "giải thể"];

    // A word added that makes another thing of what it is added to.
    private static readonly HashSet<string> Turning = [.. "hoàn thiếu chậm muộn chưa không đang khởi ít cận mất hoãn ngừng hủy bỏ tái tạm phi nam nữ đầu cuối cũ mới riêng trừ hết trẻ già nhỏ lớn nặng nhẹ trước sau ngoài ngoại".Split(' ')];

    private static readonly Dictionary<string, string> Synonyms = new()
    {
        ["triển khai"] = "thực hiện", ["tiến hành"] = "thực hiện", ["tổ chức thực hiện"] = "thực hiện", ["thực hiện tốt"] = "thực hiện", ["làm tốt"] = "thực hiện",
        ["chỉ đạo thực hiện"] = "thực hiện", ["chú trọng"] = "quan tâm", ["coi trọng"] = "quan tâm", ["đẩy mạnh"] = "", ["tăng cường"] = "", ["nâng cao"] = "", ["trang thiết bị"] = "thiết bị", ["mua sắm"] = "mua", ["bố trí"] = "cấp", ["nắm bắt"] = "nắm", ["loa truyền thanh"] = "truyền thanh", ["hệ thống"] = "", ["hoạt động"] = "", ["dịp"] = "", ["chủ động"] = "", ["ủng hộ"] = "hỗ trợ", ["giúp đỡ"] = "hỗ trợ", ["trao tặng"] = "tặng", ["trao"] = "tặng", ["thu hút"] = "", ["tham gia"] = "", ["có mặt"] = "", ["xảy ra"] = "", ["xuất hiện"] = "", ["diễn ra"] = "", ["cán bộ đảng viên và nhân dân"] = "nhân dân", ["huy động"] = "vận động", ["bàn giao"] = "giao", ["hoàn tất"] = "hoàn thành", ["kiến nghị"] = "đề nghị", ["đề xuất"] = "đề nghị", ["trình độ chuyên môn"] = "chuyên môn", ["dạy nghề"] = "đào tạo nghề", ["lĩnh vực"] = "ngành", ["với cách mạng"] = "", ["cùng kỳ năm trước"] = "cùng kỳ", ["mức độ"] = "mức", ["ở mức"] = "", ["giành"] = "", ["ngày càng"] = "", ["bộ phận người dân"] = "bộ phận", ["các em"] = "học sinh", ["ma túy tại cộng đồng"] = "tại cộng đồng", ["cấp phát"] = "cấp", ["hỗ trợ cấp"] = "cấp", ["tỉ lệ"] = "tỷ lệ", ["củng cố"] = "kiện toàn", ["kiểm soát"] = "khống chế", ["ngăn chặn"] = "khống chế", ["không để"] = "không", ["chế độ chính sách"] = "chính sách", ["chế độ"] = "chính sách", ["lãnh đạo chỉ đạo"] = "chỉ đạo", ["lãnh đạo"] = "chỉ đạo", ["đôn đốc"] = "chỉ đạo", ["xây mới"] = "xây dựng", ["tu sửa"] = "sửa chữa", ["nâng cấp"] = "sửa chữa", ["cải tạo"] = "sửa chữa", ["hư hỏng"] = "xuống cấp", ["cán bộ y tế"] = "nhân viên y tế",
        ["người dân"] = "nhân dân", ["bà con"] = "nhân dân", ["quần chúng"] = "nhân dân", ["bảo đảm"] = "đảm bảo", ["các cháu"] = "trẻ em", ["trẻ"] = "trẻ em", ["vaccine"] = "vắc-xin", ["vắc xin"] = "vắc-xin",
        ["bảo hiểm y tế"] = "bhyt", ["bảo hiểm xã hội"] = "bhxh", ["trên địa bàn"] = "", ["toàn huyện"] = "", ["toàn xã"] = "", ["của huyện"] = "", ["của xã"] = "", ["tại địa phương"] = "", ["ở cơ sở"] = "",
        ["phổ biến"] = "tuyên truyền", ["hộ gia đình"] = "hộ", ["kịp thời"] = "", ["thường xuyên"] = "", ["nghiêm túc"] = "", ["tích cực"] = "", ["hiệu quả"] = "", ["có hiệu quả"] = "", ["đầy đủ"] = "", ["cơ bản"] = "", ["tốt"] = "",
        ["phát hiện sớm"] = "phát hiện", ["ubnd"] = "ủy ban nhân dân", ["hđnd"] = "hội đồng nhân dân", ["gd đt"] = "giáo dục đào tạo", ["giáo dục và đào tạo"] = "giáo dục đào tạo", ["khcn"] = "khoa học công nghệ", ["kh cn"] = "khoa học công nghệ", ["thcs"] = "trung học cơ sở", ["thpt"] = "trung học phổ thông", ["ttyt"] = "trung tâm y tế", ["csvc"] = "cơ sở vật chất", ["trên địa bàn xã"] = "", ["trên địa bàn huyện"] = "", ["trên địa bàn tỉnh"] = "", ["lượng khách"] = "khách", ["lượt khách"] = "khách", ["mở lớp"] = "tổ chức lớp", ["hộ dân"] = "hộ", ["người lao động"] = "lao động", ["các em học sinh"] = "học sinh", ["học sinh sinh viên"] = "học sinh", ["các thầy cô giáo"] = "giáo viên", ["thầy cô"] = "giáo viên", ["đội ngũ giáo viên"] = "giáo viên", ["kinh phí"] = "vốn", ["nguồn vốn"] = "vốn", ["nguồn kinh phí"] = "vốn", ["tập huấn"] = "bồi dưỡng", ["khám bệnh chữa bệnh"] = "khám chữa bệnh", ["kcb"] = "khám chữa bệnh", ["các bản"] = "bản", ["thôn bản"] = "bản", ["nhà trường"] = "trường", ["trường học"] = "trường", ["các trường"] = "trường", ["các trường học"] = "trường", ["lớp học"] = "lớp",
    };

    private static readonly (string From, string To)[] SynonymList = [.. Synonyms.Select(s => ($" {Normaliser.Fold(s.Key)} ", $" {Normaliser.Fold(s.Value)} ".Replace("  ", " ", StringComparison.Ordinal))).OrderByDescending(s => s.Item1.Length)];

    private static readonly HashSet<string> Common = [.. "vẫn giành được sống và các của cho được đã đang sẽ tại trên ở về với trong từ đến để là có một những này đó khi theo như do bởi cùng cũng đều ra vào lên xuống qua đối nhằm việc công tác tiếp tục năm tháng kỳ ngày luôn hoặc nhất còn số đơn vị ban ngành địa phương tốt thực hiện bị thêm đủ tổng lượng nên sự vì đạt mà thì thuộc toàn khá rất nhiều quan tâm phục vụ tới hiện nay đồng thời tổ chức".Split(' ')];

    /// <param name="names">Folded names of units and places: whose own name it is makes no difference.</param>
    public static PreparedText Prepare(string text, IReadOnlySet<string>? names = null)
    {
        var figures = FigureReader.Read(text);
        var masked = text.ToCharArray();
        foreach (var figure in figures)
        {
            Array.Fill(masked, ' ', figure.Start, figure.Length);
        }

        var left = new string(masked);
        var years = Year().Matches(left).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal).ToList();
        // What is left of digits when figures and years are out: months, days, articles, numbers of documents.
        var numbers = Digits().Matches(Year().Replace(left, " ")).Select(m => "#" + m.Value.TrimStart('0'));
        var spaced = $" {string.Join(' ', Words(Normaliser.Fold(PlaceNames.Blank(Digits().Replace(left, " ")))))} ";
        foreach (var (from, to) in SynonymList)
        {
            spaced = spaced.Replace(from, to, StringComparison.Ordinal);
        }

        var polarity = Polarity(spaced);

        var tokens = spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(t => !Common.Contains(t) && names?.Contains(t) is not true).Select(OneVowel).Distinct().Order(StringComparer.Ordinal).ToList();
        return new PreparedText(tokens, [.. figures.Select(f => $"{f.Scaled}/{f.OfScaled} {UnitKey(f.Unit)}").Concat(numbers).Order(StringComparer.Ordinal)], years, polarity);
    }

    public static bool Same(PreparedText a, PreparedText b)
    {
        var otherYears = a.Years.Count > 0 && b.Years.Count > 0 && !a.Years.SequenceEqual(b.Years);
        return !otherYears && a.Figures.SequenceEqual(b.Figures) && SameButFigures(a, b);
    }

    /// <summary>Whether two statements say the same of two units, each perhaps with a figure of its own.</summary>
    public static bool SameButFigures(PreparedText a, PreparedText b)
    {
        if (a.Polarity != b.Polarity || a.Tokens.Count == 0 || b.Tokens.Count == 0)
        {
            return false;
        }

        var shared = SharedCount(a.Tokens, b.Tokens);
        var (shorter, longer) = a.Tokens.Count <= b.Tokens.Count ? (a.Tokens, b.Tokens) : (b.Tokens, a.Tokens);
        if (shared < shorter.Count || (longer.Count - shared) * 100 > shorter.Count * Added)
        {
            return false;
        }

        return longer.Count == shared || !longer.Except(shorter).Any(Turning.Contains);
    }

    // sĩ and sỹ, kĩ and kỹ, lí and lý are one syllable in two schools of spelling.
    private static string OneVowel(string syllable) =>
        syllable.Length is 2 or 3 && "yýỳỷỹỵ".IndexOf(syllable[^1], StringComparison.Ordinal) is >= 0 and var at && "hklmstv".Contains(syllable[^2], StringComparison.Ordinal)
            ? syllable[..^1] + "iíìỉĩị"[at]
            : syllable;

    private static int SharedCount(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < a.Count && j < b.Count)
        {
            switch (string.CompareOrdinal(a[i], b[j]))
            {
                case 0:
                    (i, j, shared) = (i + 1, j + 1, shared + 1);
                    break;
                case < 0:
                    i++;
                    break;
                default:
                    j++;
                    break;
            }
        }

        return shared;
    }

    private static string Polarity(string spaced)
    {
        Span<char> signs = ['-', '-', '-', '-', '-'];
        Mark(spaced, Up, signs, 0, '+');
        Mark(spaced, Down, signs, 1, '+');
        Mark(spaced, Not, signs, 2, '+');
        Mark(spaced, Future, signs, 3, '+');
        Mark(spaced, Ended, signs, 4, '+');
        return new string(signs);
    }

    private static void Mark(string spaced, string[] words, Span<char> signs, int at, char sign)
    {
        foreach (var word in words)
        {
            if (spaced.Contains($" {word} ", StringComparison.Ordinal))
            {
                signs[at] = sign;
            }
        }
    }

    // "lượt người dân" and "lượt người" count the same.
    private static string UnitKey(string unit) => unit.Split(' ')[0];

    private static IEnumerable<string> Words(string folded)
    {
        var start = -1;
        for (var at = 0; at <= folded.Length; at++)
        {
            var inside = at < folded.Length && (char.IsLetterOrDigit(folded[at]) || (folded[at] is '-' or '/' && start >= 0 && at + 1 < folded.Length && char.IsLetterOrDigit(folded[at + 1])));
            if (inside && start < 0)
            {
                start = at;
            }
            else if (!inside && start >= 0)
            {
                yield return folded[start..at];
                start = -1;
            }
        }
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"\b(?:19|20)\d\d\b", System.Text.RegularExpressions.RegexOptions.NonBacktracking)]
    private static partial System.Text.RegularExpressions.Regex Year();

    [System.Text.RegularExpressions.GeneratedRegex(@"\d+", System.Text.RegularExpressions.RegexOptions.NonBacktracking)]
    private static partial System.Text.RegularExpressions.Regex Digits();
}
