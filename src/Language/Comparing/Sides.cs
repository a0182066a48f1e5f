using Language.Text;

namespace Language.Comparing;

/// <summary>The two sides of a sentence that says what led to what, or from where to where: with its sides changed about it says another thing.</summary>
/// <param name="First">Words of the cause, or of the place left.</param>
/// <param name="Second">Words of the effect, or of the place reached.</param>
internal sealed record Sides(IReadOnlySet<string> First, IReadOnlySet<string> Second)
{
    private static readonly string[] Onward = [" nên ", " khiến ", " dẫn đến ", " dẫn tới ", " làm cho "];
    private static readonly string[] Backward = [" do ", " vì ", " bởi "];
    private static readonly string[] Reached = [" về ", " sang ", " đến ", " lên ", " xuống "];

    /// <summary>Whether one says the same as the other with its sides changed about.</summary>
    public static bool AreTurned(string one, string other) =>
        one != other && Of(one) is { } a && Of(other) is { } b && Shared(a.First, b.Second) + Shared(a.Second, b.First) > Shared(a.First, b.First) + Shared(a.Second, b.Second);

    private static Sides? Of(string text)
    {
        var spaced = $" {string.Join(' ', NearRepeat.Words(Normaliser.Fold(text)))} ";
        if (Cut(spaced, Onward) is { } onward)
        {
            return new Sides(WordsOf(onward.Before), WordsOf(onward.After));
        }

        if (Cut(spaced, Backward) is { } backward)
        {
            return new Sides(WordsOf(backward.After), WordsOf(backward.Before));
        }

        return spaced.IndexOf(" từ ", StringComparison.Ordinal) is >= 0 and var from ? Moved(spaced[..(from + 1)], spaced[(from + 3)..]) : null;
    }

    // "Từ Lào về Việt Nam", "về Việt Nam từ Lào".
    private static Sides? Moved(string before, string after) =>
        Cut(after, Reached) is { } onward ? new Sides(WordsOf(onward.Before), WordsOf(onward.After))
        : Cut(before, Reached) is { } reached ? new Sides(WordsOf(after), WordsOf(reached.After))
        : null;

    private static int Shared(IReadOnlySet<string> a, IReadOnlySet<string> b) => a.Count(b.Contains);

    private static (string Before, string After)? Cut(string spaced, string[] words)
    {
        foreach (var word in words)
        {
            // "Nguyên nhân do ..." has its effect elsewhere.
            if (spaced.IndexOf(word, StringComparison.Ordinal) is > 0 and var at && !spaced.StartsWith(" nguyên nhân ", StringComparison.Ordinal))
            {
                return (spaced[..at], spaced[(at + word.Length)..]);
            }
        }

        return null;
    }

    private static HashSet<string> WordsOf(string spaced) => [.. spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
