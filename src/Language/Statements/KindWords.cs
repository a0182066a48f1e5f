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
    private static readonly string[] Limits = ["còn hạn chế", "vẫn còn", "còn một số hạn chế", "chưa", "gặp khó khăn", "khó khăn", "thiếu", "không đạt", "xuống cấp", "hạn chế"];
    private static readonly string[] Causes = ["nguyên nhân", "là do", "do ", "bởi vì"];
    private static readonly string[] Tasks = ["tiếp tục", "tập trung", "đẩy mạnh", "tăng cường", "chủ động", "rà soát", "chú trọng", "phấn đấu", "trong thời gian tới"];

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
        if (Starts(key, "căn cứ ", "trên đây là", "kính gửi"))
        {
            return "other";
        }

        if (Starts(key, "đề nghị", "kiến nghị", "đề xuất"))
        {
            return "recommendation";
        }

        if (section is not null)
        {
            return section;
        }

        if (Starts(key, "nguyên nhân", "do "))
        {
            return "cause";
        }

        // What an aim says is done, "tiếp tục được quan tâm", is a result; what starts with the bare verb is a task.
        if (Tasks.Any(t => key.StartsWith(t, StringComparison.Ordinal)) || SectorWords.ContainsWord(key, "một số nhiệm vụ") || SectorWords.ContainsWord(key, "nhiệm vụ trong thời gian tới"))
        {
            return "task";
        }

        if (Limits.Any(l => SectorWords.ContainsWord(key, l)))
        {
            return "limitation";
        }

        return Causes.Take(2).Any(c => SectorWords.ContainsWord(key, c)) ? "cause" : "result";
    }

    private static bool Starts(string key, params string[] words) => words.Any(w => key.StartsWith(w, StringComparison.Ordinal));
}
