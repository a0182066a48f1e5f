namespace Language.Comparing;

/// <summary>Who does what to whom, and what rises while what falls: told by the order of the words, where the words are the same.</summary>
internal static class Roles
{
    private const string Up = "tăng", Down = "giảm";

    public static bool AreTurned(PreparedText a, PreparedText b) => HeadIsAdded(a, b) || HeadIsAdded(b, a) || (!IsList(a.Text) && !IsList(b.Text) && EndsChange(a.Order, b.Order));

    private static bool IsList(string text) => text.AsSpan().ContainsAny(',', ';', '-') || text.Contains(" và ", StringComparison.Ordinal);

    /// <summary>Whether what rises in the one falls in the other: "ca mắc giảm, ca tử vong tăng" and the same with rise and fall changed about.</summary>
    public static bool RiseAndFallChange(PreparedText a, PreparedText b)
    {
        if (a.Moves.Count == 0 || b.Moves.Count == 0)
        {
            return false;
        }

        var (one, other) = (Directions(a, b), Directions(b, a));
        return one.Any(d => other.Any(o => o.Thing == d.Thing && o.Up != d.Up)) && !one.Any(other.Contains);
    }

    /// <summary>The words of a text in their order, where it says that something rises or falls; else none.</summary>
    /// <param name="terms">All of them, those that only bind too.</param>
    public static IReadOnlyList<string> MovesIn(IReadOnlyList<string> terms) => terms.Contains(Up) || terms.Contains(Down) ? terms : [];

    // Each rise and fall with the last thing before it of which both texts speak; what does not rise falls.
    private static List<(string Thing, bool Up)> Directions(PreparedText text, PreparedText other)
    {
        var found = new List<(string, bool)>();
        var (thing, isDenied) = ("", false);
        foreach (var word in text.Moves)
        {
            if (word is Up or Down)
            {
                found.Add((thing, word == Up != isDenied));
                isDenied = false;
            }
            else if (word is "không" or "chưa")
            {
                isDenied = true;
            }
            else if (other.Order.Contains(word) && text.Order.Contains(word))
            {
                (thing, isDenied) = (word, false);
            }
        }

        return [.. found.Where(f => f.Item1.Length > 0)];
    }

    // A noun set before another takes its place: "máy tính phòng tin học" speaks of computers.
    private static bool HeadIsAdded(PreparedText a, PreparedText b) =>
        b.Order.Count is > 1 and < 5 && a.Order.Count > 1 && a.Order[1] == b.Order[0] && a.Order[0] != b.Order[0] && a.Tokens.Contains(a.Order[0]) && !b.Order.Contains(a.Order[0]);

    // "A helps B" and "B helps A": two ends changed about around one middle.
    private static bool EndsChange(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        if (a.Count != b.Count)
        {
            return false;
        }

        var (from, to) = (0, a.Count);
        while (from < to && a[from] == b[from])
        {
            from++;
        }

        while (to > from && a[to - 1] == b[to - 1])
        {
            to--;
        }

        return Enumerable.Range(1, Math.Max(0, to - from - 2)).Any(first => Enumerable.Range(1, to - from - 1 - first).Any(last => IsTurnedAround(a, b, (from, to), (first, last))));
    }

    private static bool IsTurnedAround(IReadOnlyList<string> a, IReadOnlyList<string> b, (int From, int To) span, (int First, int Last) ends)
    {
        var turned = a.Skip(span.To - ends.Last).Take(ends.Last).Concat(a.Skip(span.From + ends.First).Take(span.To - span.From - ends.First - ends.Last)).Concat(a.Skip(span.From).Take(ends.First));
        return turned.SequenceEqual(b.Skip(span.From).Take(span.To - span.From));
    }
}
