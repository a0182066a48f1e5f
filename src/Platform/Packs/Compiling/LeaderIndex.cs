using System.Numerics;
using Language.Comparing;

namespace Platform.Packs.Compiling;

/// <summary>Finds the earliest group whose first text is like a given one, without comparing with them all.</summary>
internal sealed class LeaderIndex
{
    /// <summary>Where one must say all that the other says: the least share of the longer text's words, in hundredths, that are the shorter's too.</summary>
    private const int Common = 62;

    /// <summary>Where words are weighed: how many of the rarest words of each are looked at; like texts hardly ever share none of them.</summary>
    private const int Rarest = 6;

    private readonly Dictionary<string, int> rarity;
    private readonly bool weighed;
    private readonly Dictionary<(string Bucket, string Token), List<Leader>> leaders = [];

    private LeaderIndex(Dictionary<string, int> rarity, bool weighed) => (this.rarity, this.weighed) = (rarity, weighed);

    private int asked;

    /// <param name="signature">A bit for each word.</param>
    private sealed class Leader(int group, PreparedText text, ulong signature)
    {
        public int Group { get; } = group;

        public PreparedText Text { get; } = text;

        public ulong Signature { get; } = signature;

        /// <summary>The last text it was held beside: it may stand under several of a text's words.</summary>
        public int Asked { get; set; }
    }

    /// <summary>For <see cref="NearRepeat.Same"/>.</summary>
    /// <param name="rarity">From <see cref="RarityOf"/>, over all that will be placed, here or elsewhere.</param>
    public static LeaderIndex OfSame(Dictionary<string, int> rarity) => new(rarity, weighed: true);

    /// <summary>For <see cref="NearRepeat.SameButFigures"/>: of like texts all words of the shorter are the longer's too, so that both have one of the rarest of either.</summary>
    /// <param name="texts">All that will be placed: a word is rare that is rare among them.</param>
    public static LeaderIndex OfSameButFigures(IEnumerable<PreparedText> texts) => new(Counted(texts.SelectMany(t => t.Tokens)), weighed: false);

    /// <summary>How often each word occurs in these texts.</summary>
    public static Dictionary<string, int> RarityOf(IEnumerable<PreparedText> texts) => Counted(texts.SelectMany(t => t.Order.Distinct()));

    private static Dictionary<string, int> Counted(IEnumerable<string> words) => words.CountBy(w => w).ToDictionary(w => w.Key, w => w.Value);

    /// <summary>Takes the text into the earliest group of its bucket that is like it, else begins the group named.</summary>
    /// <param name="bucket">Only texts of one bucket are compared.</param>
    /// <returns>The group's number: <paramref name="next"/> where the text begins it.</returns>
    public int Place(string bucket, PreparedText text, int next)
    {
        var prefix = Prefix(text);
        var signature = SignatureOf(text);
        var best = int.MaxValue;
        asked++;
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

                if (leader.Asked == asked)
                {
                    continue;
                }

                leader.Asked = asked;
                if (MayBeLike(leader.Signature, signature) && (weighed ? NearRepeat.Same(leader.Text, text) : NearRepeat.SameButFigures(leader.Text, text)))
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

        var begun = new Leader(next, text, signature);
        foreach (var token in prefix)
        {
            (leaders.TryGetValue((bucket, token), out var list) ? list : leaders[(bucket, token)] = []).Add(begun);
        }

        return next;
    }

    // Most that are not like each other are told apart by this alone: one's words all among the other's, or at least two of five of the shorter's.
    private bool MayBeLike(ulong a, ulong b) =>
        weighed ? BitOperations.PopCount(a & b) * 5 >= 2 * Math.Min(BitOperations.PopCount(a), BitOperations.PopCount(b)) : (a & ~b) == 0 || (b & ~a) == 0;

    private ulong SignatureOf(PreparedText text) =>
        weighed ? text.Signature : text.Tokens.Aggregate(0UL, (bits, word) => bits | (1UL << (word.GetHashCode(StringComparison.Ordinal) & 63)));

    private IEnumerable<string> WordsOf(PreparedText text) => weighed ? text.Order.Distinct() : text.Tokens;

    private List<string> Prefix(PreparedText text)
    {
        var length = weighed ? Rarest : text.Tokens.Count - (int)Math.Ceiling(text.Tokens.Count * Common / 100.0) + 1;
        return [.. WordsOf(text).OrderBy(t => rarity.GetValueOrDefault(t)).ThenBy(t => t, StringComparer.Ordinal).Take(length)];
    }
}
