namespace Language.Comparing;

/// <summary>How the word before a number binds it: "trên 90%" is more than 90, "giảm còn 5%" is another five than "giảm 5%".</summary>
internal static class Bounds
{
    private const char Above = '+', Below = '-', To = '=', By = '^';

    // By their last word, and the word before it where that alone says nothing.
    private static readonly Dictionary<string, char> Words = new(StringComparer.Ordinal)
    {
        ["trên"] = Above,
        ["hơn"] = Above,
        ["vượt"] = Above,
        ["ít nhất"] = Above,
        ["tối thiểu"] = Above,
        ["dưới"] = Below,
        ["gần"] = Below,
        ["chưa đến"] = Below,
        ["chưa đầy"] = Below,
        ["chưa đủ"] = Below,
        ["không quá"] = Below,
        ["tối đa"] = Below,
        ["còn"] = To,
        ["xuống"] = To,
        ["lên"] = To,
        ["tới"] = To,
        ["đến"] = To,
        ["thành"] = To,
        ["tăng"] = By,
        ["giảm"] = By,
        ["thêm"] = By,
        ["bớt"] = By,
    };

    /// <summary>The numbers that a word binds, each once, in the order of the text; none that stands there twice.</summary>
    /// <param name="numbers">As <see cref="Numerals"/> writes them, each with the folded text before it.</param>
    public static IReadOnlyList<(string Value, char Bound)> Of(IEnumerable<(string Value, string Before)> numbers) =>
        [.. numbers.GroupBy(n => n.Value).Where(g => g.Count() == 1).Select(g => (g.Key, Bound: BoundOf(g.Single().Before))).Where(n => n.Bound != ' ')];

    /// <summary>Whether one number is bound in two ways that exclude each other: above and below, to and by.</summary>
    public static bool AreContrary(IReadOnlyList<(string Value, char Bound)> a, IReadOnlyList<(string Value, char Bound)> b) => a.Count > 0 && b.Count > 0 && a.Any(one => b.Any(other => one.Value == other.Value && Exclude(one.Bound, other.Bound)));

    /// <summary>Whether one says more or less than a number that the other just says.</summary>
    public static bool OneIsBeyond(IReadOnlyList<(string Value, char Bound)> a, IReadOnlyList<(string Value, char Bound)> b) => (a.Count > 0 || b.Count > 0) && (a.Any(n => IsBeyond(n, b)) || b.Any(n => IsBeyond(n, a)));

    /// <summary>How many numbers are bound by one text and not so by the other.</summary>
    public static int Differences(IReadOnlyList<(string Value, char Bound)> a, IReadOnlyList<(string Value, char Bound)> b) => a.Count == 0 && b.Count == 0 ? 0 : a.Concat(b).Distinct().Where(n => !a.Contains(n) || !b.Contains(n)).DistinctBy(n => n.Value).Count();

    private static bool IsBeyond((string Value, char Bound) number, IReadOnlyList<(string Value, char Bound)> other) => number.Bound is Above or Below && !other.Any(o => o.Value == number.Value);

    private static bool Exclude(char one, char other) => (one, other) is (Above, Below) or (Below, Above) or (To, By) or (By, To);

    private static char BoundOf(string before)
    {
        var words = before.TrimEnd().Split(' ');
        return words.Length == 0 || words[^1].Length == 0 ? ' '
            : words.Length > 1 && Words.TryGetValue($"{words[^2]} {words[^1]}", out var two) ? two
            : Words.GetValueOrDefault(words[^1], ' ');
    }
}
