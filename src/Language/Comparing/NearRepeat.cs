using Language.Numbers;
using Language.Text;

namespace Language.Comparing;

/// <summary>A statement made ready to be compared: its words, its figures, and which way it points.</summary>
/// <param name="Tokens">Content words, sorted; common words and the units' own names are not among them.</param>
/// <param name="Figures">Value and unit of every figure, and every document's number, sorted.</param>
/// <param name="Years">Years it names, sorted; one text may leave out what the other says, but not say another.</param>
/// <param name="Polarity">Words that turn the meaning: not, up, down, to come, ended.</param>
public sealed record PreparedText(IReadOnlyList<string> Tokens, IReadOnlyList<string> Figures, IReadOnlyList<string> Years, string Polarity)
{
    /// <summary>For each figure in the order of the text, its value and the words up to the next: which number counts what.</summary>
    public IReadOnlyList<(string Value, IReadOnlyList<string> Words)> Counted { get; init; } = [];

    /// <summary>How many it speaks of: a for all, m for most, n for many, s for some; ' ' where it does not say.</summary>
    public char Degree { get; init; } = ' ';

    /// <summary>The statement itself: what costs much is asked of it only where all else is the same.</summary>
    public string Text { get; init; } = "";

    /// <summary>Places it names, each with its level: <c>huyện sìn hồ</c>.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];
}

/// <summary>
/// Whether two statements of different units say the same thing. One wrong merger costs more than ten missed:
/// words may be added, moved and swapped for their synonyms, but a word in the place of another makes another statement.
/// </summary>
public static partial class NearRepeat
{
    /// <summary>How many words one text may have more than the other, in hundredths of the shorter one's.</summary>
    private const int Added = 45;

    // Letters, so that it is a word among the others; no Vietnamese word begins so.
    private const string Mark = "zzfigure";

    private static readonly string[] Up = ["tăng", "nâng", "cao hơn", "nhiều hơn", "vượt", "mở rộng", "cải thiện"];
    private static readonly string[] Down = ["giảm", "hạ", "thấp hơn", "ít hơn", "kém", "thu hẹp", "suy giảm"];
    private static readonly string[] Not = ["chưa", "không", "chẳng"];
    private static readonly string[] Future = ["sẽ", "thời gian tới", "chờ", "phấn đấu", "dự kiến", "cần", "đề nghị", "kiến nghị", "yêu cầu", "đề xuất", "là nhiệm vụ", "nhiệm vụ trọng tâm", "là mục tiêu"];
    private static readonly string[] Still = ["còn có", "vẫn có", "vẫn còn có"];
    private static readonly string[] Openings = [" tiếp tục ", " kế_hoạch ", " đẩy mạnh ", " tăng cường ", " phấn đấu ", " tập_trung "];
    private static readonly string[] Doing = ["đang", "đang được", "đang tiến hành"];
    private static readonly string[] Ended = ["dừng", "chấm dứt", "ngừng", "hủy", "hoãn", "tạm hoãn", "giải thể"];

    /// <param name="names">Folded names of units and places: whose own name it is makes no difference.</param>
    public static PreparedText Prepare(string text, IReadOnlySet<string>? names = null)
    {
        var figures = FigureReader.Read(text);
        var marked = Marked(text, figures);
        var years = Year().Matches(marked).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal).ToList();
        // What is left of digits when figures and years are out: months, days, articles, numbers of documents.
        var numbers = Digits().Matches(Year().Replace(marked, " ")).Select(m => "#" + m.Value.TrimStart('0')).Concat(Ordinal().Matches(Normaliser.Fold(marked)).Select(m => "#" + m.Value));
        var words = Words(Normaliser.Fold(PlaceNames.Remove(Digits().Replace(marked, " ")))).Select(OneVowel);
        var known = Lexicon.WithoutSynonyms($" {string.Join(' ', words)} ");
        var spaced = Lexicon.WithoutFillers(known);
        var polarity = Polarity(spaced.Replace('_', ' ').Replace(Mark, "", StringComparison.Ordinal), opening: known.Replace(Mark + " ", "", StringComparison.Ordinal));
        bool Says(string token) => token != Mark && !Lexicon.SaysNothing(token) && names?.Contains(token) is not true;
        var said = spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var tokens = said.Where(Says).Distinct().Order(StringComparer.Ordinal).ToList();
        var values = figures.Select(f => $"{f.Scaled}/{f.OfScaled}{(f.Unit is ['%', ..] ? "%" : "")}").ToList();
        return new PreparedText(tokens, [.. values.Concat(numbers).Order(StringComparer.Ordinal)], years, polarity)
        {
            Counted = CountedIn(said, values),
            Degree = Degrees.Of(known),
            Text = text,
            Places = [.. PlaceNames.Find(text).Select(Normaliser.Fold).Distinct()],
        };
    }

    // A sign of its own stands where a figure stood, so that what it counts can be told when words have been moved about.
    private static string Marked(string text, IReadOnlyList<Figure> figures)
    {
        var marked = new System.Text.StringBuilder(text.Length + (figures.Count * 4));
        var at = 0;
        foreach (var figure in figures)
        {
            marked.Append(text, at, figure.Start - at).Append(' ').Append(Mark).Append(' ');
            at = figure.Start + figure.Length;
        }

        return marked.Append(text, at, text.Length - at).ToString();
    }

    private static List<(string Value, IReadOnlyList<string> Words)> CountedIn(string[] said, List<string> values)
    {
        var counted = new List<(string, IReadOnlyList<string>)>();
        var at = Array.IndexOf(said, Mark);
        foreach (var value in values)
        {
            if (at < 0)
            {
                break;
            }

            var next = Array.IndexOf(said, Mark, at + 1);
            counted.Add((value, [.. said[(at + 1)..(next < 0 ? said.Length : next)]]));
            at = next;
        }

        return counted;
    }

    public static bool Same(PreparedText a, PreparedText b)
    {
        var otherYears = a.Years.Count > 0 && b.Years.Count > 0 && !a.Years.SequenceEqual(b.Years);
        return !otherYears && a.Figures.SequenceEqual(b.Figures) && CountsTheSame(a.Counted, b.Counted) && SameButFigures(a, b);
    }

    // "5 câu lạc bộ dưỡng sinh, 2 câu lạc bộ bóng chuyền" and the same with the numbers changed about.
    private static bool CountsTheSame(IReadOnlyList<(string Value, IReadOnlyList<string> Words)> a, IReadOnlyList<(string Value, IReadOnlyList<string> Words)> b)
    {
        if (a.Count < 2 || a.Count != b.Count || a.Select(c => c.Value).SequenceEqual(b.Select(c => c.Value)))
        {
            return true;
        }

        return a.All(one =>
        {
            var other = b.First(c => c.Value == one.Value);
            return one.Words.Count == 0 || other.Words.Count == 0 || one.Words.Intersect(other.Words).Count() * 2 > Math.Min(one.Words.Count, other.Words.Count);
        });
    }

    /// <summary>Whether two statements say the same of two units, each perhaps with a figure of its own.</summary>
    public static bool SameButFigures(PreparedText a, PreparedText b)
    {
        if (a.Polarity != b.Polarity || a.Tokens.Count == 0 || b.Tokens.Count == 0 || (a.Degree != b.Degree && a.Degree != ' ' && b.Degree != ' '))
        {
            return false;
        }

        var shared = SharedCount(a.Tokens, b.Tokens);
        var (shorter, longer) = a.Tokens.Count <= b.Tokens.Count ? (a.Tokens, b.Tokens) : (b.Tokens, a.Tokens);
        if (shared < shorter.Count || (longer.Count - shared) * 100 > shorter.Count * Added)
        {
            return false;
        }

        return (longer.Count == shared || !longer.Except(shorter).Any(Lexicon.Turning.Contains)) && PlaceNames.MayBeOwn(a.Places, b.Places) && !Sides.AreTurned(a.Text, b.Text);
    }

    // sĩ and sỹ, kĩ and kỹ, lí and lý are one syllable in two schools of spelling.
    internal static string OneVowel(string syllable) =>
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

    private static string Polarity(string spaced, string opening)
    {
        Span<char> signs = ['-', '-', '-', '-', '-', '-', '-'];
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
        Sign(opening, Doing, signs, 6, '+');
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

    internal static IEnumerable<string> Words(string folded)
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

    // "xếp thứ ba": a place in an order is a figure, though "năm" alone is a year.
    [System.Text.RegularExpressions.GeneratedRegex(@"\bthứ (?:nhất|hai|nhì|ba|tư|năm|sáu|bảy|tám|chín|mười)\b", System.Text.RegularExpressions.RegexOptions.NonBacktracking)]
    private static partial System.Text.RegularExpressions.Regex Ordinal();

    [System.Text.RegularExpressions.GeneratedRegex(@"\d+", System.Text.RegularExpressions.RegexOptions.NonBacktracking)]
    private static partial System.Text.RegularExpressions.Regex Digits();
}
