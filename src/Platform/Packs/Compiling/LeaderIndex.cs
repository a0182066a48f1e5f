using Language.Comparing;

namespace Platform.Packs.Compiling;

/// <summary>
/// Finds the earliest group whose first text is like a given one, without comparing with them all:
/// two texts that are like each other share one of the rarest words of either.
/// </summary>
internal sealed class LeaderIndex(Dictionary<string, int> rarity)
{
    /// <summary>The least share of the longer text's words, in hundredths, that are the shorter's too: it may have 60 more to each hundred.</summary>
    private const int Common = 62;

    private readonly Dictionary<(string Bucket, string Token), List<Leader>> leaders = [];

    /// <param name="Signature">A bit for each word: a text whose words are all among another's has no bit that the other lacks.</param>
    private readonly record struct Leader(int Group, PreparedText Text, ulong Signature);

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
        var signature = Signature(text);
        var best = int.MaxValue;
        foreach (var token in prefix)
        {
            if (!leaders.TryGetValue((bucket, token), out var candidates))
            {
                continue;
            }

            foreach (var leader in candidates)
            {
                if (leader.Group >= best)
                {
                    break;
                }

                if (((leader.Signature & ~signature) == 0 || (signature & ~leader.Signature) == 0) && like(leader.Text, text))
                {
                    best = leader.Group;
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
            (leaders.TryGetValue((bucket, token), out var list) ? list : leaders[(bucket, token)] = []).Add(new Leader(next, text, signature));
        }

        return next;
    }

    // Of like texts the shorter's words are all among the longer's: most that are not like each other are told apart by this alone.
    private static ulong Signature(PreparedText text) => text.Tokens.Aggregate(0UL, (bits, token) => bits | (1UL << (token.GetHashCode(StringComparison.Ordinal) & 63)));

    private List<string> Prefix(PreparedText text)
    {
        var length = text.Tokens.Count - (int)Math.Ceiling(text.Tokens.Count * Common / 100.0) + 1;
        return [.. text.Tokens.OrderBy(t => rarity.GetValueOrDefault(t)).ThenBy(t => t, StringComparer.Ordinal).Take(length)];
    }
}
