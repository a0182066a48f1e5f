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

    private static readonly Beginnings OtherStarts = new(KindLexicon.OtherStarts);
    private static readonly Beginnings TaskStarts = new(KindLexicon.TaskStarts);
    private static readonly Beginnings VerbStarts = new(KindLexicon.VerbStarts);
    private static readonly Beginnings Organs = new(KindLexicon.Organs);
    private static readonly Beginnings Nouns = new(KindLexicon.Nouns);
    private static readonly string[] Turns = [" nhưng ", " song ", ", nay ", ", "];

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
    public static string Guess(string text, string? section) => GuessFolded(Normaliser.Fold(text), section);

    internal static string GuessFolded(string folded, string? section)
    {
        var key = folded.TrimStart('-', '+', '*', '•', ' ');
        if (IsOther(key))
        {
            return "other";
        }

        if (Asked(key) is { } asked)
        {
            return asked;
        }

        if (section is not null)
        {
            return section;
        }

        var marks = KindMarks.Of(key);
        var bare = marks.WithoutHarmless(key);
        var bareMarks = ReferenceEquals(bare, key) ? marks : KindMarks.Of(bare);
        if (IsCause(key, marks))
        {
            return "cause";
        }

        if (IsTask(key, marks, bare, bareMarks))
        {
            return "task";
        }

        return IsLimitation(key, bare, bareMarks) ? "limitation" : "result";
    }

    private static bool IsOther(string key) => OtherStarts.Begins(key) || KindLexicon.OtherWords.Any(w => key.Contains(w, StringComparison.Ordinal)) || (key.EndsWith(':') && !KindMarks.Of(key).Tasks);

    // Asking those above is a recommendation; asking those below, or by the chair, is an order.
    private static string? Asked(string key)
    {
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
        foreach (var word in (ReadOnlySpan<string>)["kính đề nghị", "đề nghị", "kiến nghị", "đề xuất", "xin ", "rất mong", "mong "])
        {
            var at = Place(key, word.TrimEnd());
            var before = at > 0 ? key[..at].TrimEnd() : "";
            var isNoun = before.Length > 0 && (char.IsDigit(before[^1]) || EndsWith(before, "ý kiến,", "đơn thư,", "phản ánh,", "khiếu nại,", "giải quyết", "trả lời", "tiếp nhận", "các", "những", "ý kiến", "theo", "nội dung", "tổng hợp", "đơn thư", "và", "hồ sơ", "văn bản", "xem xét"));
            if (at >= 0 && !isNoun && (word != "xin " || at == 0))
            {
                after = at + word.TrimEnd().Length;
                return at;
            }
        }

        after = 0;
        return -1;
    }

    private static bool IsCause(string key, KindMarks marks)
    {
        if (Starts(key, "nhờ ", "tuy ", "mặc dù", "trước tình hình") || key.Contains("không để", StringComparison.Ordinal))
        {
            return false;
        }

        if (Starts(key, "do ", "vì ", "bởi ", "nguyên nhân") || marks.Causes)
        {
            return true;
        }

        var why = Place(key, "vì");
        return (why > 0 && !KindLexicon.NoCauses.Any(n => key.Contains(n, StringComparison.Ordinal))) || (Place(key, "nên") > 10 && !SectorWords.ContainsWord(key, "trở nên") && !SectorWords.ContainsWord(key, "làm nên") && !SectorWords.ContainsWord(key, "tạo nên") && !SectorWords.ContainsWord(key, "xây nên"));
    }

    private static bool IsTask(string key, KindMarks marks, string bare, KindMarks bareMarks)
    {
        var isTarget = marks.Targets;
        var counts = key.AsSpan().ContainsAnyInRange('0', '9');
        var told = bareMarks.Tells;
        var done = SectorWords.ContainsWord(key, "đã") || SectorWords.ContainsWord(key, "nên") || Nouns.Begins(key);
        // "tiếp tục được quan tâm" says what is done; "nắm bắt dư luận có lúc chậm" what falls short.
        if (done || Starts(key, "tiếp tục được", "tiếp tục có") || marks.FallsShort)
        {
            return false;
        }

        if (TaskStarts.Begins(key))
        {
            return !counts || isTarget || !SectorWords.ContainsWord(bare, "được");
        }

        if (VerbStarts.Begins(key))
        {
            return !counts || isTarget;
        }

        if (marks.Tasks || (SectorWords.ContainsWord(key, "cần") && !IsLimitation(key, bare, bareMarks)) || (SectorWords.ContainsWord(key, "phải") && Organs.Begins(key) && !IsLimitation(key, bare, bareMarks)))
        {
            return true;
        }

        // Nothing says that it is or was so: then somebody is told to.
        return !told && (!counts || isTarget) && !IsLimitation(key, bare, bareMarks);
    }

    private static bool IsLimitation(string key, string bare, KindMarks marks)
    {
        // "Tuy … nhưng …": what the main clause says.
        if (Starts(key, "tuy ", "mặc dù", "dù ", "từ chỗ", "vượt qua", "khắc phục tình trạng"))
        {
            var turn = Turns.Select(w => (At: key.IndexOf(w, StringComparison.Ordinal), w.Length)).FirstOrDefault(t => t.At > 0);
            key = turn.Length > 0 && turn.At > 0 ? key[(turn.At + turn.Length)..] : key;
            bare = KindMarks.Of(key).WithoutHarmless(key);
            marks = KindMarks.Of(bare);
        }

        var grows = marks.Ills && (SectorWords.ContainsWord(bare, "tăng") || SectorWords.ContainsWord(bare, "xuất hiện") || SectorWords.ContainsWord(bare, "còn"));
        var leaves = StillCounts(bare);
        var gains = marks.Gains + (marks.Ills && SectorWords.ContainsWord(bare, "giảm") ? 3 : 0);
        var score = (marks.Shortcomings * 2) + (grows ? 3 : 0) + (leaves ? 1 : 0);
        return score > 0 && score > gains;
    }

    // "còn 46 km đường đất", "còn 62 bản lõm sóng".
    private static bool StillCounts(string key)
    {
        var at = Place(key, "còn");
        return at >= 0 && at + 4 < key.Length && (char.IsDigit(key[at + 4]) || key.AsSpan(at + 4).StartsWith("khoảng", StringComparison.Ordinal) || key.AsSpan(at + 4).StartsWith("gần", StringComparison.Ordinal));
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

    private static bool Holds(string key, IEnumerable<string> words) => words.Any(w => SectorWords.ContainsWord(key, w) || (!char.IsLetter(w[^1]) && key.Contains(w, StringComparison.Ordinal)));

    private static bool EndsWith(string text, params string[] words) => words.Any(w => text.EndsWith(w, StringComparison.Ordinal));

    private static bool Starts(string key, params string[] words) => words.Any(w => key.StartsWith(w, StringComparison.Ordinal));
}
