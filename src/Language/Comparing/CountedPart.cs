using System.Text.RegularExpressions;
using Language.Numbers;
using Language.Text;

namespace Language.Comparing;

/// <summary>A figure of a statement with what it is said with, between the signs that part it.</summary>
/// <param name="Value">Its value and its whole.</param>
/// <param name="Unit">The first word of what it counts, folded.</param>
/// <param name="Bound">As <see cref="Bounds"/> tells it.</param>
/// <param name="IsName">It orders a thing and counts none: "lớp 5", "điều 6".</param>
/// <param name="Words">Marks of the syllables of its part, each once.</param>
/// <param name="Near">Those of the next behind it; of those before it where none is.</param>
/// <param name="Turning">Those of them that turn a meaning.</param>
internal sealed partial record CountedPart(string Value, string Unit, char Bound, bool IsName, bool HasWhole, ulong[] Words, ulong[] Near, string Turning)
{
    /// <summary>What is counted says more than the words around it.</summary>
    private const int OfUnit = 2;

    /// <summary>How many syllables beside a figure say what it counts.</summary>
    private const int MostNear = 3;

    /// <summary>By so much figures must fit better changed about: the words beside them may be moved too.</summary>
    private const int Margin = 2;

    /// <summary>A sentence has fewer figures; each is held beside each other.</summary>
    private const int Most = 64;

    private static readonly string[] Turns = ["không", "chưa", "chẳng", "tăng", "giảm", "thiếu", "thừa", "đủ"];

    /// <summary>The figures in the order of the text; of more than <see cref="Most"/> the rest is left out.</summary>
    public static IReadOnlyList<CountedPart> In(string text, IReadOnlyList<Figure> figures)
    {
        if (figures.Count == 0)
        {
            return [];
        }

        List<int> cuts = [0, .. Cut().Matches(text).Select(m => m.Index), text.Length];
        return [.. figures.Take(Most).Select(f => Of(text, f, (cuts.Last(c => c <= f.Start), cuts.First(c => c >= f.Start + f.Length))))];
    }

    /// <summary>Whether figures that both have count other things: "8 khiển trách, 3 cảnh cáo" and "cảnh cáo 8, khiển trách 3", or m² and m³.</summary>
    public static bool AreTurned(IReadOnlyList<CountedPart> a, IReadOnlyList<CountedPart> b)
    {
        if (a.Count != b.Count || a.Count < 2)
        {
            return a.Count == 1 && b.Count == 1 && a[0].Value == b[0].Value && AreOtherMeasures(a[0], b[0]);
        }

        var pairs = Once(a).Join(Once(b), one => one.Value, other => other.Value, (one, other) => (Mine: one, Other: other)).ToList();
        return pairs.Exists(p => AreOtherMeasures(p.Mine, p.Other))
            || pairs.Exists(p => pairs.Exists(q => p.Mine.Value != q.Mine.Value && FitTurned(p, q, Beside, Margin) && FitTurned(p, q, Common, 1)));
    }

    /// <summary>Whether figures of the same places may be added up: each counts the same thing, said in the same direction and bound in the same way.</summary>
    public static bool AreLike(IReadOnlyList<CountedPart> a, IReadOnlyList<CountedPart> b)
    {
        // Of so many the rest is not known.
        if (a.Count != b.Count || a.Count == Most)
        {
            return false;
        }

        for (var at = 0; at < a.Count; at++)
        {
            var (one, other) = (a[at], b[at]);
            if (one.Unit != other.Unit || one.Bound != other.Bound || one.HasWhole != other.HasWhole || one.Turning != other.Turning || ((one.IsName || other.IsName) && one.Value != other.Value))
            {
                return false;
            }

            for (var before = 0; before < at; before++)
            {
                if (FitTurned((a[before], b[before]), (one, other), Common, 1))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool AreOtherMeasures(CountedPart a, CountedPart b) => a.Unit != b.Unit && a.Unit is "m2" or "m3" && b.Unit is "m2" or "m3";

    private static bool FitTurned((CountedPart Mine, CountedPart Other) p, (CountedPart Mine, CountedPart Other) q, Func<CountedPart, CountedPart, int> fit, int margin) =>
        fit(p.Mine, q.Other) + fit(q.Mine, p.Other) >= fit(p.Mine, p.Other) + fit(q.Mine, q.Other) + margin;

    private static IEnumerable<CountedPart> Once(IReadOnlyList<CountedPart> parts) => parts.GroupBy(p => p.Value).Where(g => g.Count() == 1).Select(g => g.Single());

    private static int Common(CountedPart a, CountedPart b) => Shared(a.Words, b.Words) + ForUnit(a, b);

    private static int Beside(CountedPart a, CountedPart b) => Shared(a.Near, b.Near) + ForUnit(a, b);

    private static int Shared(ulong[] a, ulong[] b) => a.Count(b.Contains);

    private static int ForUnit(CountedPart a, CountedPart b) => a.Unit == b.Unit && a.Unit.Length > 0 ? OfUnit : 0;

    private static ulong[] Marks(IEnumerable<string> words) => [.. words.Select(w => WordRun.MarkOf(w))];

    private static string[] WordsOf(string text) => [.. Word().Matches(Normaliser.Fold(text)).Select(m => m.Value)];

    private static CountedPart Of(string text, Figure figure, (int From, int To) part)
    {
        var (front, behind) = (WordsOf(text[part.From..figure.Start]), WordsOf(text[(figure.Start + figure.Length)..part.To]));
        string[] words = [.. front.Concat(behind).Distinct()];
        var near = (behind.Length > 0 ? behind.Take(MostNear) : front.TakeLast(MostNear)).Distinct();
        var before = Normaliser.Fold(text[Math.Max(0, figure.Start - Bounds.Longest)..figure.Start]);
        return new CountedPart($"{figure.Scaled}/{figure.OfScaled}", figure.Unit.Split(' ')[0], Bounds.BoundOf(before), Named().IsMatch(before), figure.OfScaled is not null, Marks(words), Marks(near), string.Join(' ', Turns.Where(words.Contains)));
    }

    [GeneratedRegex(@"[,;():](?!\d)|\s(?:và|còn|nhưng)\s")]
    private static partial Regex Cut();

    [GeneratedRegex(@"[\p{L}\p{M}]+[23]?")]
    private static partial Regex Word();

    // "tổng số 20 hộ" counts; "nghị quyết số 29" is a name.
    [GeneratedRegex(@"(?<!\p{L})(?:lớp|khối|điều|khoản|quý|đợt|khóa|thứ|tuần|tiểu dự án|dự án|(?:nghị quyết|chỉ thị|quyết định|kế hoạch|kết luận|thông tư|nghị định|chương trình|công văn|hướng dẫn|đề án)(?: số)?)\s*$")]
    private static partial Regex Named();
}
