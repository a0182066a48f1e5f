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

    private static readonly string[] Up = ["tăng", "nâng", "cao hơn", "nhiều hơn", "vượt", "mở rộng", "cải thiện"];
    private static readonly string[] Down = ["giảm", "hạ", "thấp hơn", "ít hơn", "kém", "thu hẹp", "suy giảm"];
    private static readonly string[] Not = ["chưa", "không", "chẳng"];
    private static readonly string[] Future = ["sẽ", "thời gian tới", "chờ", "phấn đấu", "dự kiến", "cần", "đề nghị", "kiến nghị", "yêu cầu", "đề xuất"];
    private static readonly string[] Still = ["còn có", "vẫn có", "vẫn còn có"];
    private static readonly string[] Openings = [" tiếp tục ", " kế_hoạch ", " đẩy mạnh ", " tăng cường ", " phấn đấu ", " tập_trung "];
    private static readonly string[] Ended = ["dừng", "chấm dứt", "ngừng", "hủy", "hoãn", "tạm hoãn", "giải thể"];

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
        var words = Words(Normaliser.Fold(PlaceNames.Remove(Digits().Replace(left, " ")))).Select(OneVowel);
        var known = Lexicon.WithoutSynonyms($" {string.Join(' ', words)} ");
        var spaced = Lexicon.WithoutFillers(known);
        var polarity = Polarity(spaced.Replace('_', ' '), opening: known);
        var tokens = spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(t => !Lexicon.SaysNothing(t) && names?.Contains(t) is not true).Distinct().Order(StringComparer.Ordinal).ToList();
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

        return longer.Count == shared || !longer.Except(shorter).Any(Lexicon.Turning.Contains);
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
        Span<char> signs = ['-', '-', '-', '-', '-', '-'];
        Mark(spaced, Up, signs, 0, '+');
        Mark(spaced, Down, signs, 1, '+');
        Mark(spaced, Not, signs, 2, '+');
        Mark(spaced, Future, signs, 3, '+');
        // What begins so is still to come; "tiếp tục được quan tâm" is a result.
        if (Openings.Any(o => opening.StartsWith(o, StringComparison.Ordinal)))
        {
            signs[3] = '+';
        }

        Mark(spaced, Ended, signs, 4, '+');
        Mark(opening, Still, signs, 5, '+');
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
    private static string UnitKey(string unit) => unit.Split(' ')[0] switch { "em" => "học", var first => first };

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
