namespace Language.Text;

/// <summary>Words and phrases with a value each, found in a folded text in one walk over its words.</summary>
internal sealed class WordTrie<T>
{
    private readonly Node root = new();

    private sealed class Node
    {
        public Node() => BySpan = Next.GetAlternateLookup<ReadOnlySpan<char>>();

        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, Node>.AlternateLookup<ReadOnlySpan<char>> BySpan { get; }

        public List<T> Values { get; } = [];
    }

    /// <param name="phrase">In any form; it is folded here.</param>
    public void Add(string phrase, T value)
    {
        var node = root;
        var folded = Normaliser.Fold(phrase);
        for (var at = 0; Next(folded, at) is var (start, stop) && stop > start; at = stop)
        {
            var word = folded[start..stop];
            node = node.Next.TryGetValue(word, out var next) ? next : node.Next[word] = new Node();
        }

        node.Values.Add(value);
    }

    /// <summary>Calls for each phrase that stands in the text, as often as it stands there.</summary>
    /// <param name="found">The value and the offset at which its phrase begins.</param>
    public void Visit(string folded, Action<T, int> found)
    {
        for (var at = 0; Next(folded, at) is var (start, stop) && stop > start; at = stop)
        {
            var node = root;
            for (var (from, to) = (start, stop); to > from && node.BySpan.TryGetValue(folded.AsSpan(from, to - from), out var next); (from, to) = Next(folded, to))
            {
                node = next;
                foreach (var value in node.Values)
                {
                    found(value, start);
                }
            }
        }
    }

    /// <summary>Calls for the longest phrase at each place, and goes on behind it: what stands inside a longer phrase is not told.</summary>
    /// <param name="found">The value and the offset at which its phrase begins.</param>
    public void VisitLongest(string folded, Action<T, int> found)
    {
        for (var at = 0; Next(folded, at) is var (start, stop) && stop > start;)
        {
            var (node, longest, end) = (root, (Node?)null, stop);
            for (var (from, to) = (start, stop); to > from && node.BySpan.TryGetValue(folded.AsSpan(from, to - from), out var next); (from, to) = Next(folded, to))
            {
                node = next;
                (longest, end) = node.Values.Count > 0 ? (node, to) : (longest, end);
            }

            at = end;
            if (longest is null)
            {
                continue;
            }

            foreach (var value in longest.Values)
            {
                found(value, start);
            }
        }
    }

    // Words are letters and digits; the signs between them part words and say nothing, but a comma inside a phrase must be there.
    private static (int Start, int Stop) Next(string text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]) && text[at] != ',')
        {
            at++;
        }

        var stop = at;
        while (stop < text.Length && char.IsLetterOrDigit(text[stop]))
        {
            stop++;
        }

        return stop == at && at < text.Length ? (at, at + 1) : (at, stop);
    }
}
