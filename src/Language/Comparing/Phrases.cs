namespace Language.Comparing;

/// <summary>What part a word plays when two statements are held beside each other.</summary>
internal enum Part
{
    /// <summary>What the statement is about: in the place of another, it makes another statement.</summary>
    Said,

    /// <summary>Who it is about; with the parts up to <see cref="Deed"/> it may be left out, but stands for no other of its kind.</summary>
    Who,
    Folk,
    Level,
    When,
    Where,
    What,
    Deed,

    /// <summary>Goes along with what is said and may be worded otherwise: a few may differ.</summary>
    Soft,

    /// <summary>Says nothing of its own.</summary>
    Filler,
}

/// <param name="Text">The name its thing is known by, syllables joined by underscores.</param>
internal readonly record struct Term(string Text, Part Part);

/// <summary>Cuts a row of syllables into the words and phrases it knows, so that as few syllables as can be are left over.</summary>
internal sealed class Phrases
{
    // A phrase is better than two words, and a known word than one that is not known.
    private const int Known = 20;
    private const int Unknown = 27;

    private readonly Node root = new();

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public IReadOnlyList<Term>? Terms { get; set; }
    }

    /// <param name="terms">What the phrase names: one thing, or a few.</param>
    public void Add(string phrase, params IReadOnlyList<Term> terms)
    {
        var node = root;
        foreach (var syllable in phrase.Split(' '))
        {
            node = node.Next.TryGetValue(syllable, out var next) ? next : node.Next[syllable] = new Node();
        }

        node.Terms ??= terms;
    }

    /// <summary>The terms in the order of the text; of two ways to cut that are as good, the one whose last phrase is longer.</summary>
    public List<Term> Cut(IReadOnlyList<string> syllables)
    {
        var best = new (int Cost, int From, IReadOnlyList<Term> Terms)[syllables.Count + 1];
        for (var at = 1; at <= syllables.Count; at++)
        {
            best[at].Cost = int.MaxValue;
        }

        for (var from = 0; from < syllables.Count; from++)
        {
            Offer(best, from, from + 1, Unknown, []);
            var node = root;
            for (var at = from; at < syllables.Count && node.Next.TryGetValue(syllables[at], out var next); at++)
            {
                node = next;
                if (node.Terms is { } terms)
                {
                    Offer(best, from, at + 1, Known, terms);
                }
            }
        }

        var found = new List<Term>(syllables.Count);
        for (var at = syllables.Count; at > 0; at = best[at].From)
        {
            var terms = best[at].Terms;
            for (var last = terms.Count - 1; last >= 0; last--)
            {
                found.Add(terms[last]);
            }

            if (terms.Count == 0)
            {
                found.Add(new Term(syllables[at - 1], Part.Said));
            }
        }

        found.Reverse();
        return found;
    }

    private static void Offer((int Cost, int From, IReadOnlyList<Term> Terms)[] best, int from, int to, int cost, IReadOnlyList<Term> terms)
    {
        if (best[from].Cost + cost < best[to].Cost)
        {
            best[to] = (best[from].Cost + cost, from, terms);
        }
    }
}
