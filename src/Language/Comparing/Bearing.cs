namespace Language.Comparing;

/// <summary>Which way a statement points: what rises or falls, what is not so, what is to come, how far the work has got.</summary>
internal static class Bearing
{
    /// <summary>So few syllables of its own does the one statement have that a word of denial is not just another way of saying it.</summary>
    private const int Close = 2;

    private static readonly string[] Up = ["tăng", "nâng", "cao hơn", "nhiều hơn", "vượt", "mở rộng", "cải thiện"];
    private static readonly string[] Down = ["giảm", "hạ", "thấp hơn", "ít hơn", "kém", "thu hẹp", "suy giảm"];
    private static readonly string[] Not = ["chưa", "không", "chẳng"];
    private static readonly HashSet<ulong> NotMarks = Language.Text.WordRun.MarksOf(string.Join(' ', Not));
    private static readonly string[] Future = ["sẽ", "thời gian tới", "chờ", "phấn đấu", "dự kiến", "cần", "đề nghị", "kiến nghị", "yêu cầu", "đề xuất", "là nhiệm vụ", "nhiệm vụ trọng tâm", "nhiệm vụ tập trung", "nhiệm vụ thời gian tới", "là mục tiêu"];
    private static readonly string[] Still = ["còn có", "vẫn có", "vẫn còn có"];
    private static readonly string[] Openings = [" kế hoạch ", " phấn đấu "];
    private static readonly string[] GoingOn = [" tiếp_tục ", " đẩy_mạnh ", " tăng_cường ", " tập_trung "];
    private static readonly string[] Ended = ["dừng", "chấm dứt", "ngừng", "hủy", "hoãn", "tạm hoãn", "giải thể"];

    /// <summary>
    /// Whether two statements contradict each other in plain words: done and under way, all and some, or, where hardly another word differs, not and yes,
    /// up and down, ended and going on, a number and more than it.
    /// </summary>
    public static bool AreContrary(PreparedText a, PreparedText b) =>
        (a.Goes != b.Goes && a.Goes != ' ' && b.Goes != ' ') || Degrees.AreContrary(a.Degree, b.Degree) || ((TurnsIn(a.Polarity, b.Polarity) || Denials(a.Wording) != Denials(b.Wording) || Bounds.OneIsBeyond(a.Numerals.Bounds, b.Numerals.Bounds)) && PairReader.OnlyInFewer(a.Wording, b.Wording) <= Close) || DeniesOther(a.Wording, b.Wording);

    // "Chưa có điện nhưng có đường", "có điện nhưng chưa có đường": the same words, and others of them behind a denial.
    private static bool DeniesOther(Wording one, Wording other) =>
        one.Bare.Length == other.Bare.Length && PairReader.OnlyInFewer(one, other) == 0 && Denied(one) is { Count: > 0 } mine && Denied(other) is { Count: > 0 } others && !mine.SequenceEqual(others);

    // What stands behind each denial, in one order; none where something ends with one.
    private static List<(ulong, ulong)> Denied(Wording wording)
    {
        var bare = wording.Bare;
        var found = new List<(ulong, ulong)>();
        for (var at = 0; at < bare.Length; at++)
        {
            if (!NotMarks.Contains(bare[at]))
            {
                continue;
            }

            if (at + 2 >= bare.Length)
            {
                return [];
            }

            found.Add((bare[at + 1], bare[at + 2]));
        }

        found.Sort();
        return found;
    }

    // "Chưa có điện, đường chưa cứng hóa" denies twice.
    private static int Denials(Wording wording) => wording.Row.Count(NotMarks.Contains);

    // What is to come (the fourth sign) and still there (the sixth) is said in other ways too.
    private static bool TurnsIn(string a, string b) => a[0] != b[0] || a[1] != b[1] || a[2] != b[2] || a[4] != b[4];

    /// <summary>t for what is to go on, d for what is said to be done, g for what is being done; ' ' where it does not say.</summary>
    /// <param name="known">Folded words between single spaces, synonyms joined by underscores.</param>
    /// <param name="syllables">The same, as they stand.</param>
    public static char Stage(string known, IReadOnlyList<string> syllables)
    {
        if (GoingOn.Any(g => known.StartsWith(g, StringComparison.Ordinal)))
        {
            return 't';
        }

        return syllables.Contains("đã") ? 'd' : syllables.Contains("đang") ? 'g' : ' ';
    }

    /// <summary>A sign for each way of turning a meaning: up, down, not, to come, ended, still so.</summary>
    /// <param name="spaced">Folded words between single spaces, without those that say nothing.</param>
    /// <param name="opening">The same with them, from the start.</param>
    public static string Signs(string spaced, string opening)
    {
        Span<char> signs = ['-', '-', '-', '-', '-', '-'];
        Sign(spaced, Up, signs, 0, '+');
        Sign(spaced, Down, signs, 1, '+');
        Sign(spaced, Not, signs, 2, '+');
        Sign(spaced, Future, signs, 3, '+');
        // What begins so is still to come; "tiếp tục được quan tâm" is a result.
        if (Openings.Any(o => opening.StartsWith(o, StringComparison.Ordinal)))
        {
            signs[3] = '+';
        }

        Sign(spaced, Ended, signs, 4, '+');
        Sign(opening, Still, signs, 5, '+');
        return new string(signs);
    }

    private static void Sign(string spaced, string[] words, Span<char> signs, int at, char sign)
    {
        foreach (var word in words)
        {
            if (spaced.Contains($" {word} ", StringComparison.Ordinal))
            {
                signs[at] = sign;
            }
        }
    }
}
