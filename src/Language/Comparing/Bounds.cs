namespace Language.Comparing;

/// <summary>How the word before a number binds it: "trên 90%" is more than 90, "giảm còn 5%" is another five than "giảm 5%".</summary>
internal static class Bounds
{
    private const char Above = '+', Below = '-', To = '=', By = '^';

    /// <summary>Of what stands before a number so much says how it is bound.</summary>
    public const int Longest = 24;

    // By their last word, and the words before it where these say more.
    private static readonly Dictionary<string, char> Words = new(StringComparer.Ordinal)
    {
        ["trên"] = Above,
        ["hơn"] = Above,
        ["ít nhất"] = Above,
        ["không dưới"] = Above,
        ["không thấp hơn"] = Above,
        ["tối thiểu"] = Above,
        ["dưới"] = Below,
        ["gần"] = Below,
        ["thấp hơn"] = Below,
        ["chưa đến"] = Below,
        ["chưa tới"] = Below,
        ["chưa đầy"] = Below,
        ["chưa đủ"] = Below,
        ["không quá"] = Below,
        ["không vượt quá"] = Below,
        ["không hơn"] = Below,
        ["tối đa"] = Below,
        ["còn"] = To,
        ["xuống"] = To,
        ["tăng lên"] = To,
        ["nâng lên"] = To,
        ["tới"] = To,
        ["đến"] = To,
        ["thành"] = To,
        ["tăng"] = By,
        ["giảm"] = By,
        ["thêm"] = By,
        ["nhiều hơn"] = By,
        ["ít hơn"] = By,
        ["cao hơn"] = By,
        ["bớt"] = By,
    };

    /// <summary>The numbers that a word binds, each once, in the order of the text; none that is bound in several ways.</summary>
    /// <param name="numbers">As <see cref="Numerals"/> writes them, each with the folded text before it.</param>
    public static IReadOnlyList<(string Value, char Bound)> Of(IEnumerable<(string Value, string Before)> numbers) =>
        [.. numbers.GroupBy(n => n.Value).Where(g => g.Select(n => BoundOf(n.Before)).Distinct().Count() == 1).Select(g => (g.Key, Bound: BoundOf(g.First().Before))).Where(n => n.Bound != ' ')];

    /// <summary>Whether one number is bound in two ways that exclude each other: above and below, to and by.</summary>
    public static bool AreContrary(IReadOnlyList<(string Value, char Bound)> a, IReadOnlyList<(string Value, char Bound)> b) => a.Count > 0 && b.Count > 0 && a.Any(one => b.Any(other => one.Value == other.Value && Exclude(one.Bound, other.Bound)));

    /// <summary>Whether one says more or less than a number that the other just says.</summary>
    public static bool OneIsBeyond(IReadOnlyList<(string Value, char Bound)> a, IReadOnlyList<(string Value, char Bound)> b) => (a.Count > 0 || b.Count > 0) && (a.Any(n => IsBeyond(n, b)) || b.Any(n => IsBeyond(n, a)));

    /// <summary>How many numbers are bound by one text and not so by the other.</summary>
    public static int Differences(IReadOnlyList<(string Value, char Bound)> a, IReadOnlyList<(string Value, char Bound)> b) => a.Count == 0 && b.Count == 0 ? 0 : a.Concat(b).Distinct().Where(n => !a.Contains(n) || !b.Contains(n)).DistinctBy(n => n.Value).Count();

    private static bool IsBeyond((string Value, char Bound) number, IReadOnlyList<(string Value, char Bound)> other) => number.Bound is Above or Below && !other.Any(o => o.Value == number.Value && o.Bound is Above or Below);

    private static bool Exclude(char one, char other) => (one, other) is (Above, Below) or (Below, Above) or (To, By) or (By, To);

    /// <summary>How a number is bound by what stands before it; ' ' where it is not.</summary>
    public static char BoundOf(string before)
    {
        var words = before.TrimEnd().Split(' ');
        for (var count = Math.Min(3, words.Length); count > 0; count--)
        {
            if (Words.TryGetValue(string.Join(' ', words[^count..]), out var bound))
            {
                return bound;
            }
        }

        return ' ';
    }
}
