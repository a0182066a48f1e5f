using System.Text.RegularExpressions;
using Language.Text;

namespace Language.Comparing;

/// <summary>How much of their words two texts share: to know a sentence again after its own author has changed it.</summary>
public static partial class Likeness
{
    /// <summary>Its syllables and numbers, each once.</summary>
    public static IReadOnlySet<string> WordsOf(string text) => Word().Matches(Normaliser.Fold(text)).Select(m => m.Value).ToHashSet();

    /// <returns>Hundredths of the longer one's words that both have, 0 to 100; 0 where either has none.</returns>
    public static int Shared(IReadOnlySet<string> a, IReadOnlySet<string> b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return a.Count == 0 || b.Count == 0 ? 0 : a.Count(b.Contains) * 100 / Math.Max(a.Count, b.Count);
    }

    [GeneratedRegex(@"[\p{L}\p{M}]+|\d+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
