using Language.Statements.Kinds;
using Language.Text;

namespace Language.Statements;

/// <summary>Whether a sentence says what was done, what fell short, why, what comes next or what is asked.</summary>
public static class KindWords
{
    private static readonly (string Kind, string[] Words)[] Headings =
    [
        ("recommendation", ["đề xuất", "kiến nghị"]),
        ("cause", ["nguyên nhân"]),
        ("limitation", ["hạn chế", "khó khăn", "tồn tại", "vướng mắc", "khuyết điểm"]),
        ("task", ["nhiệm vụ", "phương hướng", "thời gian tới", "giải pháp"]),
        ("result", ["kết quả", "ưu điểm", "đạt được", "tình hình"]),
    ];

    private static readonly string[] ResultOf = ["kết quả thực hiện", "kết quả triển khai", "tình hình thực hiện", "tình hình triển khai", "thực hiện các nhiệm vụ đã", "kết quả đạt được"];

    private static readonly Beginnings Centre = new(["trung ương ", "chính phủ ", "quốc hội ", "bộ giáo", "bộ y tế", "bộ văn hóa", "bộ nội vụ", "bộ khoa học", "bộ tài chính", "các bộ, ngành trung ương"]);
    private static readonly Beginnings Chairs = new(["đồng chí ", "chủ tịch ", "phó chủ tịch ", "bí thư ", "phó bí thư ", "trưởng ban ", "phó trưởng ban ", "thường trực ", "ban thường vụ ", "kết luận "]);
    private static readonly string[] Asking = ["kính đề nghị", "đề nghị", "kiến nghị", "đề xuất", "xin", "đề đạt", "rất mong", "mong", "có nguyện vọng", "xin được", "xin hỗ trợ", "xin cấp", "xin tỉnh", "xin huyện", "xin chủ trương"];
    private static readonly string[] Granting = ["xem xét", "phê duyệt bổ sung", "quyết định bổ sung"];
    private static readonly Beginnings OtherStarts = new(KindLexicon.OtherStarts);

    /// <summary>The kind a heading names; null where it names none.</summary>
    public static string? OfHeading(string heading)
    {
        var key = Normaliser.Fold(heading);
        // "Kết quả thực hiện nhiệm vụ", "Tình hình thực hiện nhiệm vụ" tell what was done.
        if (ResultOf.Any(w => key.Contains(w, StringComparison.Ordinal)))
        {
            return "result";
        }

        return Headings.FirstOrDefault(h => h.Words.Any(w => SectorWords.ContainsWord(key, w))).Kind;
    }

    /// <param name="section">The kind of the section the sentence stands in; null where no heading tells.</param>
    public static string Guess(string text, string? section) => GuessFolded(Run(Normaliser.Fold(text)), section);

    internal static string GuessFolded(WordRun sentence, string? section) => ByOpening(sentence.Folded) ?? section ?? KindScores.Best(sentence);

    /// <summary>The words of a folded sentence, without its bullet.</summary>
    internal static WordRun Run(string folded) => new(Key(folded));

    /// <summary>The folded sentence without its bullet.</summary>
    internal static string Key(string folded) => folded.TrimStart('-', '+', '*', '•', ' ');

    /// <summary>A greeting or a request says what it is, in whatever section it stands.</summary>
    internal static string? ByOpening(string key) => IsOther(key) ? "other" : Asked(key);

    private static bool IsOther(string key) => OtherStarts.Begins(key) || HasAny(key, KindLexicon.OtherWords) || (key.EndsWith(':') && !KindLexicon.TaskWords.Any(w => SectorWords.ContainsWord(key, w)));

    // Asking those above is a recommendation; asking those below, or by the chair, is an order.
    private static string? Asked(string key)
    {
        // "Đồng chí Phó Chủ tịch UBND tỉnh yêu cầu các trường": whoever chairs tells, and does not ask.
        if (Chairs.Begins(key) && Place(key, "yêu cầu") is > 0 and < 90)
        {
            return "task";
        }

        var at = AskedAt(key, out var after);
        if (at < 0)
        {
            return null;
        }

        var rest = key[after..];
        var whom = rest.Length > 60 ? rest[..60] : rest;
        var below = KindLexicon.Below.Any(w => whom.TrimStart().StartsWith(w, StringComparison.Ordinal));
        var above = KindLexicon.Above.Any(w => whom.Contains(w, StringComparison.Ordinal));
        var byChair = key[..at].Contains("đồng chí", StringComparison.Ordinal) || key[..at].Contains("chủ trì", StringComparison.Ordinal) || key[..at].Contains("kết luận", StringComparison.Ordinal);
        return below || byChair || (!above && at > 0 && !key[..at].Contains("kiến", StringComparison.Ordinal) && Holds(rest, KindLexicon.Ordering)) || (above && Holds(rest, KindLexicon.Ordering.Take(4))) ? "task" : "recommendation";
    }

    // The verb and not the noun: "giải quyết 16 kiến nghị" asks for nothing.
    private static int AskedAt(string key, out int after)
    {
        // The centre is not told what to do: where it ought to, it is asked.
        if (Centre.Begins(key) && Place(key, "cần") is > 0 and < 40)
        {
            after = 0;
            return 0;
        }

        // "Sở Y tế trình UBND tỉnh xem xét": what is laid before those above is asked of them.
        if (Place(key, "trình") is > 0 and < 40 and var laid && HasAny(key.AsSpan(laid), Granting) && !key[..laid].Contains(" đã ", StringComparison.Ordinal))
        {
            after = laid;
            return laid;
        }

        foreach (var word in Asking)
        {
            var at = Place(key, word);
            var before = at > 0 ? key[..at].TrimEnd() : "";
            var isNoun = before.Length > 0 && (char.IsDigit(before[^1]) || EndsWith(before, "ý kiến,", "đơn thư,", "phản ánh,", "khiếu nại,", "giải quyết", "trả lời", "tiếp nhận", "các", "những", "ý kiến", "theo", "nội dung", "tổng hợp", "đơn thư", "và", "hồ sơ", "văn bản", "xem xét", "vắc", "vắc-", "đơn", "thủ tục", "giấy"));
            if (at >= 0 && !isNoun && (word != "xin" || at == 0))
            {
                after = at + word.Length;
                return at;
            }
        }

        after = 0;
        return -1;
    }

    private static int Place(string key, string word)
    {
        for (var at = key.IndexOf(word, StringComparison.Ordinal); at >= 0; at = key.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !char.IsLetter(key[at - 1])) && (at + word.Length == key.Length || !char.IsLetter(key[at + word.Length])))
            {
                return at;
            }
        }

        return -1;
    }

    // One vectorised search a word: in a sentence's length that is sooner done than one walk for them all, letter by letter.
    private static bool HasAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.IndexOf(word) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(string key, IEnumerable<string> words) => words.Any(w => SectorWords.ContainsWord(key, w) || (!char.IsLetter(w[^1]) && key.Contains(w, StringComparison.Ordinal)));

    private static bool EndsWith(string text, params string[] words) => words.Any(w => text.EndsWith(w, StringComparison.Ordinal));
}
