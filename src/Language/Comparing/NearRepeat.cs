using Language.Numbers;
using Language.Text;

namespace Language.Comparing;

/// <summary>
/// Whether two statements of different units say the same thing. One wrong merger costs more than ten missed:
/// words may be added, moved and swapped for their synonyms, but a word in the place of another makes another statement.
/// </summary>
public static partial class NearRepeat
{
    // Letters, so that it is a word among the others; no Vietnamese word begins so.
    private const string Mark = "zzfigure";

    // "thứ ba" and "thứ 3" are one place in an order.
    private static readonly string[] Ordered = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    /// <param name="names">Folded names of units and places: whose own name it is makes no difference.</param>
    /// <param name="own">The name of the unit that says it, with its level; null where that is not known.</param>
    public static PreparedText Prepare(string text, IReadOnlySet<string>? names = null, string? own = null)
    {
        own = own is null ? null : Normaliser.Fold(own);
        var figures = FigureReader.Read(text);
        var marked = Marked(text, figures);
        var years = Year().Matches(marked).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal).ToList();
        // What is left of digits when figures and years are out: months, days, articles, numbers of documents.
        var numbers = Digits().Matches(Year().Replace(marked, " ")).Select(m => "#" + m.Value.TrimStart('0')).Concat(Ordinal().Matches(Normaliser.Fold(marked)).Select(m => PlaceInOrder(m.Groups["which"].Value)));
        var syllables = Lexicon.Syllables(Normaliser.Fold(PlaceNames.Remove(Digits().Replace(marked, " "))));
        var terms = Lexicon.Terms(syllables);
        var known = Spaced(terms);
        var told = terms.Where(t => t.Part != Part.Filler).ToList();
        var spaced = Spaced(told);
        var polarity = Bearing.Signs(spaced.Replace('_', ' ').Replace(Mark, "", StringComparison.Ordinal), opening: known.Replace('_', ' ').Replace(Mark + " ", "", StringComparison.Ordinal));
        bool Says(Term term) => term.Text != Mark && !Lexicon.SaysNothing(term.Text) && names?.Contains(term.Text) is not true;
        var says = told.Where(Says).ToList();
        List<string> Sorted(Part part) => [.. says.Where(t => t.Part == part).Select(t => t.Text).Distinct().Order(StringComparer.Ordinal)];
        var said = told.Select(t => t.Text).ToArray();
        var values = figures.Select(f => $"{f.Scaled}/{f.OfScaled}{(f.Unit is ['%', ..] ? "%" : "")}").ToList();
        var tokens = Sorted(Part.Said);
        return new PreparedText(tokens.Count > 0 ? tokens : [.. says.Select(t => t.Text).Distinct().Order(StringComparer.Ordinal)], [.. values.Concat(numbers).Order(StringComparer.Ordinal)], years, polarity)
        {
            Aside = [.. says.Where(t => t.Part is > Part.Said and < Part.Soft).Select(t => (t.Part, t.Text)).Distinct().OrderBy(t => t.Part).ThenBy(t => t.Text, StringComparer.Ordinal)],
            Soft = Sorted(Part.Soft),
            Order = [.. says.Select(t => t.Text)],
            Weight = says.Select(t => t.Text).Distinct().Sum(Lexicon.WeightOf),
            Counted = CountedIn(said, values),
            Degree = Degrees.Of(known),
            Goes = Bearing.Stage(known, syllables),
            Text = text,
            Places = [.. PlaceNames.Find(text).Select(Normaliser.Fold).Where(p => p != own).Distinct()],
            Rank = own is null ? null : PlaceNames.RankOf(own),
        };
    }

    private static string Spaced(List<Term> terms) => $" {string.Join(' ', terms.Select(t => t.Text))} ";

    private static string PlaceInOrder(string word) => $"{Array.IndexOf(Ordered, word == "nhì" ? "hai" : word) + 1}0000/";

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
        if (a.Polarity != b.Polarity || a.Tokens.Count == 0 || b.Tokens.Count == 0 || (a.Degree != b.Degree && a.Degree != ' ' && b.Degree != ' ') || (a.Goes != b.Goes && a.Goes != ' ' && b.Goes != ' '))
        {
            return false;
        }

        return Alignment.Holds(a, b) && PlacesAgree(a, b) && !Sides.AreTurned(a.Text, b.Text) && !Roles.AreTurned(a, b);
    }

    private static bool PlacesAgree(PreparedText a, PreparedText b) =>
        (a.Places.Count == 0 && b.Places.Count == 0) || (a.Rank is { } one && b.Rank is { } other ? !PlaceNames.AreOthers(a.Places, b.Places, Math.Min(one, other)) : PlaceNames.MayBeOwn(a.Places, b.Places));

    // sĩ and sỹ, kĩ and kỹ, lí and lý are one syllable in two schools of spelling.
    internal static string OneVowel(string syllable) =>
        syllable.Length is 2 or 3 && "yýỳỷỹỵ".IndexOf(syllable[^1], StringComparison.Ordinal) is >= 0 and var at && "hklmstv".Contains(syllable[^2], StringComparison.Ordinal)
            ? syllable[..^1] + "iíìỉĩị"[at]
            : syllable;

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
    [System.Text.RegularExpressions.GeneratedRegex(@"\bthứ (?<which>nhất|hai|nhì|ba|tư|năm|sáu|bảy|tám|chín|mười)\b", System.Text.RegularExpressions.RegexOptions.NonBacktracking)]
    private static partial System.Text.RegularExpressions.Regex Ordinal();

    [System.Text.RegularExpressions.GeneratedRegex(@"\d+", System.Text.RegularExpressions.RegexOptions.NonBacktracking)]
    private static partial System.Text.RegularExpressions.Regex Digits();
}
