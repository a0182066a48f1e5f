using Language.Numbers;
using Language.Text;

namespace Language.Comparing;

/// <summary>A statement made ready to be compared: its words, its figures, and which way it points.</summary>
/// <param name="Tokens">Content words, each a number that stands for it, sorted; common words and the units' own names are not among them.</param>
/// <param name="Figures">Value and unit of every figure, sorted.</param>
/// <param name="Polarity">Words that turn the meaning: not, up, down, stop, begin.</param>
public sealed record PreparedText(IReadOnlyList<string> Tokens, IReadOnlyList<string> Figures, string Polarity)
{
    /// <summary>Words and figures together: what candidates are found by.</summary>
    public IReadOnlySet<string> TokenSet { get; } = Tokens.ToHashSet();
}

/// <summary>Whether two statements of different units say the same thing. One wrong merger costs more than ten missed.</summary>
public static class NearRepeat
{
    /// <summary>Share of words two texts must have in common, in hundredths of the smaller one's.</summary>
    private const int Overlap = 80;

    /// <summary>Share of words in common, in hundredths of all words of both.</summary>
    private const int Likeness = 62;

    private static readonly string[] Up = ["tăng", "nâng", "cao hơn", "vượt", "mở rộng", "cải thiện"];
    private static readonly string[] Down = ["giảm", "hạ", "thấp hơn", "kém", "thu hẹp", "suy giảm"];
    private static readonly string[] Not = ["chưa", "không", "chẳng", "thiếu", "vẫn còn", "chậm", "yếu"];
    private static readonly string[] Future = ["sẽ", "phấn đấu", "dự kiến", "cần", "đề nghị", "kiến nghị", "tiếp tục"];
    private static readonly string[] Ended = ["dừng", "chấm dứt", "ngừng", "hủy", "tạm hoãn"];

    private static readonly Dictionary<string, string> Synonyms = new()
    {
        ["triển khai"] = "thực hiện", ["tiến hành"] = "thực hiện", ["tổ chức thực hiện"] = "thực hiện", ["thực hiện tốt"] = "thực hiện", ["làm tốt"] = "thực hiện",
        ["chỉ đạo thực hiện"] = "thực hiện", ["chú trọng"] = "quan tâm", ["coi trọng"] = "quan tâm", ["đẩy mạnh"] = "tăng cường", ["cán bộ y tế"] = "nhân viên y tế",
        ["người dân"] = "nhân dân", ["bà con"] = "nhân dân", ["quần chúng"] = "nhân dân", ["bảo đảm"] = "đảm bảo", ["các cháu"] = "trẻ em", ["trẻ"] = "trẻ em", ["vaccine"] = "vắc-xin", ["vắc xin"] = "vắc-xin",
        ["bảo hiểm y tế"] = "bhyt", ["bảo hiểm xã hội"] = "bhxh", ["trên địa bàn"] = "", ["toàn huyện"] = "", ["toàn xã"] = "", ["của huyện"] = "", ["của xã"] = "", ["tại địa phương"] = "", ["ở cơ sở"] = "",
        ["phổ biến"] = "tuyên truyền", ["hộ gia đình"] = "hộ", ["kịp thời"] = "", ["thường xuyên"] = "", ["nghiêm túc"] = "", ["tích cực"] = "", ["hiệu quả"] = "", ["có hiệu quả"] = "", ["đầy đủ"] = "", ["cơ bản"] = "", ["tốt"] = "",
        ["phát hiện sớm"] = "phát hiện", ["nhà trường"] = "trường học", ["các trường"] = "trường học", ["trường lớp"] = "trường học",
    };

    private static readonly (string From, string To)[] SynonymList = [.. Synonyms.Select(s => ($" {Normaliser.Fold(s.Key)} ", $" {Normaliser.Fold(s.Value)} ".Replace("  ", " ", StringComparison.Ordinal))).OrderByDescending(s => s.Item1.Length)];

    private static readonly HashSet<string> Common = [.. "và các của cho được đã đang sẽ tại trên ở về với trong từ đến để là có một những này đó khi theo như do bởi cùng cũng đều ra vào lên xuống qua đối nhằm việc công tác tiếp tục xã huyện phường thị trấn thành phố tỉnh bản năm tháng kỳ ngày người luôn hoặc nhất còn số đơn vị phòng ban ngành địa phương tốt thực hiện".Split(' ')];

    /// <param name="names">Folded names of units and places: whose own name it is makes no difference.</param>
    public static PreparedText Prepare(string text, IReadOnlySet<string>? names = null)
    {
        var figures = FigureReader.Read(text);
        var masked = text.ToCharArray();
        foreach (var figure in figures)
        {
            Array.Fill(masked, ' ', figure.Start, figure.Length);
        }

        var folded = Normaliser.Fold(WithoutNames(new string(masked)));
        var spaced = $" {string.Join(' ', Words(folded))} ";
        var polarity = Polarity(spaced);
        foreach (var (from, to) in SynonymList)
        {
            spaced = spaced.Replace(from, to, StringComparison.Ordinal);
        }

        var tokens = spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(t => !Common.Contains(t) && names?.Contains(t) is not true).Distinct().Order(StringComparer.Ordinal).ToList();
        return new PreparedText(tokens, [.. figures.Select(f => $"{f.Scaled}/{f.OfScaled} {UnitKey(f.Unit)}").Order(StringComparer.Ordinal)], polarity);
    }

    public static bool Same(PreparedText a, PreparedText b)
    {
        if (a.Polarity != b.Polarity || !a.Figures.SequenceEqual(b.Figures) || a.Tokens.Count == 0 || b.Tokens.Count == 0)
        {
            return false;
        }

        var shared = SharedCount(a.Tokens, b.Tokens);
        var all = a.Tokens.Count + b.Tokens.Count - shared;
        if (a.Tokens.Count <= 3 || b.Tokens.Count <= 3)
        {
            return shared == a.Tokens.Count && shared == b.Tokens.Count;
        }

        return shared * 100 >= Math.Min(a.Tokens.Count, b.Tokens.Count) * Overlap && shared * 100 >= all * Likeness;
    }

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

    // "xã Tà Tổng", "huyện Mường Tè", "bản Nậm Ngà": a proper name after a word for a place is a place's, whoever reports.
    private static string WithoutNames(string text) => PlaceNames.Blank(text);

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
}
