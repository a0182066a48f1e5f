namespace Language.Text;

/// <summary>Words and phrases to be found at a place in a text: the longest wins, tone places and case do not matter.</summary>
internal sealed class PhraseSet
{
    private const int LongestWord = 24;

    private readonly Node root = new();

    private sealed class Node
    {
        public Node() => BySpan = Next.GetAlternateLookup<ReadOnlySpan<char>>();

        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, Node>.AlternateLookup<ReadOnlySpan<char>> BySpan { get; }

        public bool Ends { get; set; }
    }

    /// <param name="phrases">Parted by semicolons.</param>
    public static PhraseSet Of(string phrases)
    {
        var set = new PhraseSet();
        set.Add(phrases);
        return set;
    }

    /// <param name="phrases">Parted by semicolons.</param>
    public void Add(string phrases)
    {
        foreach (var phrase in phrases.ReplaceLineEndings(" ").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            Plant(phrase);
        }
    }

    /// <returns>One past the longest phrase that begins at <paramref name="at"/>; null where none does.</returns>
    public int? Longest(string text, int at)
    {
        var node = root;
        int? end = null;
        Span<char> word = stackalloc char[LongestWord];
        while (true)
        {
            var (start, stop) = Word(text, at);
            if (stop == start || !node.BySpan.TryGetValue(Normaliser.FoldWord(text.AsSpan(start, stop - start), word), out var next))
            {
                return end;
            }

            (node, at) = (next, stop);
            if (node.Ends)
            {
                end = stop;
            }
        }
    }

    private void Plant(string phrase)
    {
        var node = root;
        for (var at = 0; at < phrase.Length;)
        {
            var (start, stop) = Word(phrase, at);
            if (stop == start)
            {
                break;
            }

            var word = Normaliser.Fold(phrase[start..stop]);
            node = node.Next.TryGetValue(word, out var next) ? next : node.Next[word] = new Node();
            at = stop;
        }

        node.Ends = true;
    }

    // A word, or one sign: never more than a few spaces away, so that a page of blanks costs nothing.
    private static (int Start, int Stop) Word(string text, int at)
    {
        const int MostSpaces = 8;
        var start = at;
        while (start < text.Length && start - at < MostSpaces && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var stop = start;
        while (stop < text.Length && stop - start < LongestWord && (char.IsLetterOrDigit(text[stop]) || text[stop] is '²' or '³'))
        {
            stop++;
        }

        return stop == start && stop < text.Length && ",%.\"“”()/-".Contains(text[stop], StringComparison.Ordinal) ? (start, start + 1) : (start, stop);
    }
}
