using Language.Numbers;
using Language.Text;

namespace Language.Comparing;

/// <summary>
/// Whether two statements of different units say the same thing. One wrong merger costs more than ten missed, so that figures, years and places
/// decide before any words do; what the words say is weighed by <see cref="PairScore"/>.
/// </summary>
public static partial class NearRepeat
{
    // Parts the words on both sides of a figure. Letters, so that it is a word among the others; no Vietnamese word begins so.
    private const string Mark = "zzfigure";

    /// <param name="names">Folded names of units and places: whose own name it is makes no difference.</param>
    /// <param name="own">The name of the unit that says it, with its level; null where that is not known.</param>
    public static PreparedText Prepare(string text, IReadOnlySet<string>? names = null, string? own = null)
    {
        own = own is null ? null : Normaliser.Fold(own);
        text = NumberPairs.InOneWriting(text);
        var figures = FigureReader.Read(text);
        var marked = Marked(text, figures);
        var years = Year().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal).ToList();
        var folded = Normaliser.Fold(text);
        var syllables = Lexicon.Syllables(Normaliser.Fold(PlaceNames.Remove(Digits().Replace(marked, " "))));
        var terms = Lexicon.Terms(syllables);
        var known = Spaced(terms);
        var told = terms.Where(t => t.Part != Part.Filler).ToList();
        var spaced = Spaced(told);
        var polarity = Bearing.Signs(spaced.Replace('_', ' ').Replace(Mark, "", StringComparison.Ordinal), opening: known.Replace('_', ' ').Replace(Mark + " ", "", StringComparison.Ordinal));
        bool Says(Term term) => term.Text != Mark && !Lexicon.SaysNothing(term.Text) && names?.Contains(term.Text) is not true;
        var says = told.Where(Says).ToList();
        List<string> Sorted(Part part) => [.. says.Where(t => t.Part == part).Select(t => t.Text).Distinct().Order(StringComparer.Ordinal)];
        var tokens = Sorted(Part.Said);
        return new PreparedText(tokens.Count > 0 ? tokens : [.. says.Select(t => t.Text).Distinct().Order(StringComparer.Ordinal)], Numerals.Read(folded, text), years, polarity)
        {
            Aside = [.. says.Where(t => t.Part is > Part.Said and < Part.Soft).Select(t => (t.Part, t.Text)).Distinct().OrderBy(t => t.Part).ThenBy(t => t.Text, StringComparer.Ordinal)],
            Soft = Sorted(Part.Soft),
            Order = [.. says.Select(t => t.Text)],
            Weight = says.Select(t => t.Text).Distinct().Sum(Lexicon.WeightOf),
            Degree = Degrees.Of(known),
            Goes = Bearing.Stage(known, syllables),
            Turning = [.. says.Where(t => t.Part < Part.Soft && Lexicon.Turning.Contains(t.Text)).Select(t => t.Text).Distinct()],
            Wording = Wording.Of(PlaceNames.Remove(text), folded, [.. says.Select(t => t.Text).Distinct()]),
            Pairs = NumberPairs.In(folded),
            Acts = Acting.In(folded),
            Moves = Roles.MovesIn([.. terms.Select(t => t.Text)]),
            Parts = CountedPart.In(text, figures),
            Named = NamedIn(text, figures),
            Text = text,
            Places = [.. PlaceNames.Find(text).Select(Normaliser.Fold).Where(p => p != own).Distinct()],
            Rank = own is null ? null : PlaceNames.RankOf(own),
        };
    }

    private static IReadOnlyList<string> NamedIn(string text, IReadOnlyList<Figure> figures)
    {
        var left = text.ToCharArray();
        foreach (var figure in figures)
        {
            left.AsSpan(figure.Start, figure.Length).Fill(' ');
        }

        return left.AsSpan().ContainsAnyInRange('0', '9') ? Numerals.Read(Normaliser.Fold(new string(left)), "").Written : [];
    }

    private static string Spaced(List<Term> terms) => $" {string.Join(' ', terms.Select(t => t.Text))} ";

    private static string Marked(string text, IReadOnlyList<Figure> figures)
    {
        var marked = new System.Text.StringBuilder(text.Length + (figures.Count * 4));
        var at = 0;
        foreach (var figure in figures)
        {
            marked.Append(text, at, figure.Start - at).Append(' ').Append(Mark).Append(' ');
            // "1,25 tỷ" is a number as 1.250.000.000 is: no word of it is left.
            at = figure.Start + figure.Length + Scale().Match(text, figure.Start + figure.Length).Length;
        }

        return marked.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Whether two statements say the same thing, each perhaps in words of its own.</summary>
    public static bool Same(PreparedText a, PreparedText b) => MayBeSame(a, b) && (IsVerbatim(a, b) || PairScore.IsSame(a, b));

    /// <summary>Whether both say the same words in the same order, or moved about where it makes no difference, whatever signs, capitals, abbreviations and words that only bind they use.</summary>
    internal static bool IsVerbatim(PreparedText a, PreparedText b) => a.Wording.Row.AsSpan().SequenceEqual(b.Wording.Row) || IsBoundOtherwise(a, b) || IsMoved(a, b);

    private static bool IsBoundOtherwise(PreparedText a, PreparedText b) =>
        a.Wording.Bare.AsSpan().SequenceEqual(b.Wording.Bare) && Bounds.Differences(a.Numerals.Bounds, b.Numerals.Bounds) == 0 && OneHoldsTheOther(a, b) && !IsTurned(a, b);

    private static bool IsMoved(PreparedText a, PreparedText b) => ReorderingReader.Read(a.Wording, b.Wording) == Reordering.Harmless && Bounds.Differences(a.Numerals.Bounds, b.Numerals.Bounds) == 0 && !IsTurned(a, b);

    /// <summary>Whether figures, years and places leave it open that two statements say the same, neither says the contrary of the other, and they have enough in common that it can be told.</summary>
    internal static bool MayBeSame(PreparedText a, PreparedText b) => PairReader.ShareEnough(a.Wording, b.Wording) && PlacesAgree(a, b) && NumbersAgree(a, b) && !AreContrary(a, b);

    private static bool NumbersAgree(PreparedText a, PreparedText b) =>
        !SayOthers(a.Years, b.Years) && Numerals.Agree(a.Numerals, b.Numerals, a.Degree == 'a', b.Degree == 'a') && !Bounds.AreContrary(a.Numerals.Bounds, b.Numerals.Bounds) && NumberPairs.Agree(a.Pairs, b.Pairs) && !CountedPart.AreTurned(a.Parts, b.Parts) && !InOtherOrder(a, b);

    // "từ 15% lên 20%" and "từ 20% lên 15%".
    private static bool InOtherOrder(PreparedText a, PreparedText b) => a.Numerals.InOrder.Count > 1 && a.Wording.Row.AsSpan().SequenceEqual(b.Wording.Row) && !a.Numerals.InOrder.SequenceEqual(b.Numerals.InOrder);

    private static bool AreContrary(PreparedText a, PreparedText b) => Bearing.AreContrary(a, b) || Roles.RiseAndFallChange(a, b) || Acting.AreTurned(a.Acts, b.Acts) || ReorderingReader.Read(a.Wording, b.Wording) == Reordering.Doubtful;

    // One may leave out a year that the other says, but not say another.
    private static bool SayOthers(IReadOnlyList<string> a, IReadOnlyList<string> b) => a.Except(b).Any() && b.Except(a).Any();

    /// <summary>
    /// Whether two statements say the same of two units, each perhaps with a figure of its own. Figures of both are added up, so that nothing is
    /// weighed here: words may be added, moved and swapped for their synonyms, but a word in the place of another makes another statement.
    /// </summary>
    public static bool SameButFigures(PreparedText a, PreparedText b) =>
        !SayOthers(a.Years, b.Years) && !SayOthers(a.Named, b.Named) && CountedPart.AreLike(a.Parts, b.Parts) && OneHoldsTheOther(a, b) && PlacesAgree(a, b) && !IsTurned(a, b);

    /// <summary>Whether the same is said with cause and effect, or who acts and who is acted on, changed about. Costs much.</summary>
    internal static bool IsTurned(PreparedText a, PreparedText b) => Roles.RiseAndFallChange(a, b) || Acting.AreTurned(a.Acts, b.Acts) || Sides.AreTurned(a.Text, b.Text) || Roles.AreTurned(a, b);

    /// <summary>Whether by the lexicon one says all that the other says, and nothing turns it.</summary>
    internal static bool OneHoldsTheOther(PreparedText a, PreparedText b)
    {
        if (a.Polarity != b.Polarity || a.Tokens.Count == 0 || b.Tokens.Count == 0 || (a.Degree != b.Degree && a.Degree != ' ' && b.Degree != ' ') || (a.Goes != b.Goes && a.Goes != ' ' && b.Goes != ' '))
        {
            return false;
        }

        return Alignment.Holds(a, b);
    }

    // Where it is not known who speaks, nobody knows whose place it is.
    private static bool PlacesAgree(PreparedText a, PreparedText b) =>
        (a.Places.Count == 0 && b.Places.Count == 0) || !PlaceNames.AreOthers(a.Places, b.Places, a.Rank is { } one && b.Rank is { } other ? Math.Min(one, other) : PlaceNames.Highest);

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

    [System.Text.RegularExpressions.GeneratedRegex(@"(?<![\p{L}\d.,])(?:19|20)[0-9]{2}(?![\p{L}\d]|[.,]\d)")]
    internal static partial System.Text.RegularExpressions.Regex Year();

    [System.Text.RegularExpressions.GeneratedRegex(@"\G\s*(?:(?:(?:trăm|nghìn|ngàn)\s+)?(?:triệu|tỷ|tỉ)|nghìn|ngàn)(?![\p{L}\p{M}])")]
    private static partial System.Text.RegularExpressions.Regex Scale();

    [System.Text.RegularExpressions.GeneratedRegex(@"\d+", System.Text.RegularExpressions.RegexOptions.NonBacktracking)]
    private static partial System.Text.RegularExpressions.Regex Digits();
}
