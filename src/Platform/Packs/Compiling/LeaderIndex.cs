using Language.Comparing;

namespace Platform.Packs.Compiling;

/// <summary>
/// Finds the earliest group whose first text is like a given one, without comparing with them all:
/// two texts that are like each other share one of the rarest words of either.
/// </summary>
internal sealed class LeaderIndex(Dictionary<string, int> rarity)
{
    /// <summary>The least share of words, in hundredths, that two like texts have in common.</summary>
    private const int Common = 62;

    private readonly Dictionary<(string Bucket, string Token), List<(int Group, PreparedText Text)>> leaders = [];

    /// <summary>How often each word occurs in these texts.</summary>
    public static Dictionary<string, int> RarityOf(IEnumerable<PreparedText> texts)
    {
        var counts = new Dictionary<string, int>();
        foreach (var token in texts.SelectMany(t => t.Tokens))
        {
            counts[token] = counts.GetValueOrDefault(token) + 1;
        }

        return counts;
    }

    /// <summary>Takes the text into the earliest group of its bucket that is like it, else begins the group named.</summary>
    /// <param name="bucket">Only texts of one bucket are compared.</param>
    /// <returns>The group's number: <paramref name="next"/> where the text begins it.</returns>
    public int Place(string bucket, PreparedText text, int next, Func<PreparedText, PreparedText, bool> like)
    {
        var prefix = Prefix(text);
        var best = int.MaxValue;
        foreach (var token in prefix)
        {
            foreach (var (group, first) in leaders.GetValueOrDefault((bucket, token), []))
            {
                if (group >= best)
                {
                    break;
                }

                if (like(first, text))
                {
                    best = group;
                    break;
                }
            }
        }

        if (best < int.MaxValue)
        {
            return best;
        }

        foreach (var token in prefix)
        {
            (leaders.TryGetValue((bucket, token), out var list) ? list : leaders[(bucket, token)] = []).Add((next, text));
        }

        return next;
    }

    private List<string> Prefix(PreparedText text)
    {
        var length = text.Tokens.Count - (int)Math.Ceiling(text.Tokens.Count * Common / 100.0) + 1;
        return [.. text.Tokens.OrderBy(t => rarity.GetValueOrDefault(t)).ThenBy(t => t, StringComparer.Ordinal).Take(length)];
    }
}
