using System.Text.RegularExpressions;
using Language.Numbers;
using Language.Text;

namespace Language.Comparing;

/// <summary>What each figure of a statement is said with, between the signs that part it: "8 khiển trách, 3 cảnh cáo" counts the same as "khiển trách 8, cảnh cáo 3", and not as "cảnh cáo 8, khiển trách 3".</summary>
internal static partial class CountedParts
{
    /// <summary>Each figure that stands once, with the syllables of its part.</summary>
    public static IReadOnlyList<(string Value, IReadOnlyList<string> Words)> Of(string text, IReadOnlyList<Figure> figures)
    {
        if (figures.Count < 2)
        {
            return [];
        }

        List<int> cuts = [0, .. Cut().Matches(text).Select(m => m.Index), text.Length];
        var parts = figures.Select(f => (Value: $"{f.Scaled}/{f.OfScaled}", Words: WordsOf(text[cuts.Last(c => c <= f.Start)..cuts.First(c => c >= f.Start + f.Length)])));
        return [.. parts.GroupBy(p => p.Value).Where(g => g.Count() == 1).Select(g => g.Single())];
    }

    /// <summary>Whether two figures are changed about: each is said with more of what the other is said with in the other text.</summary>
    public static bool AreTurned(IReadOnlyList<(string Value, IReadOnlyList<string> Words)> a, IReadOnlyList<(string Value, IReadOnlyList<string> Words)> b)
    {
        if (a.Count < 2 || a.Count != b.Count)
        {
            return false;
        }

        var pairs = a.Join(b, one => one.Value, other => other.Value, (one, other) => (Mine: one.Words, Other: other.Words)).ToList();
        return pairs.Any(p => pairs.Any(q => Common(p.Mine, q.Other) > Common(p.Mine, p.Other) && Common(q.Mine, p.Other) > Common(q.Mine, q.Other)));
    }

    private static int Common(IReadOnlyList<string> a, IReadOnlyList<string> b) => a.Intersect(b).Count();

    private static IReadOnlyList<string> WordsOf(string part) => [.. Word().Matches(Normaliser.Fold(part)).Select(m => m.Value).Distinct()];

    [GeneratedRegex(@"[,;():](?!\d)|\s(?:và|còn|nhưng)\s")]
    private static partial Regex Cut();

    [GeneratedRegex(@"[\p{L}\p{M}]+")]
    private static partial Regex Word();
}
