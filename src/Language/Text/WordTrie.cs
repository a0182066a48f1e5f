using System.Collections.Frozen;

namespace Language.Text;

/// <summary>Words and phrases with a value each, found in a folded text in one walk over its words.</summary>
internal sealed class WordTrie<T>
{
    private const int Root = 0;
    private const int BeginBits = 15;

    // All steps from all nodes in one table: most words of a text lead nowhere, and one look tells.
    private readonly Dictionary<ulong, int> steps = [];
    private readonly List<Node> nodes = [new Node(-1, "", [])];

    // A bit for each word that begins a phrase: nearly all words begin none, and need not be looked up.
    private readonly ulong[] begins = new ulong[1 << (BeginBits - 6)];

    // Grown once and asked for ever: made when it is asked first.
    private FrozenDictionary<ulong, int>? grown;

    private sealed record Node(int From, string Word, List<T> Values);

    /// <param name="phrase">In any form; it is folded here.</param>
    public void Add(string phrase, T value)
    {
        var run = new WordRun(Normaliser.Fold(phrase));
        var at = Root;
        for (var i = 0; i < run.Count; i++)
        {
            var (key, word) = (Key(at, run[i].Mark), run.Folded.Substring(run[i].Start, run[i].Length));
            if (!steps.TryGetValue(key, out var next))
            {
                steps.Add(key, next = nodes.Count);
                nodes.Add(new Node(at, word, []));
            }

            at = nodes[next].From == at && nodes[next].Word == word ? next : throw new InvalidOperationException($"'{word}' has the mark of '{nodes[next].Word}'.");
        }

        if (run.Count > 0)
        {
            var bit = BeginBit(run[0].Mark);
            begins[bit >> 6] |= 1UL << bit;
        }

        nodes[at].Values.Add(value);
        grown = null;
    }

    /// <summary>Each phrase that stands in the text, as often as it stands there, with the offset at which it begins.</summary>
    public Finds All(WordRun run) => new(this, run, longest: false);

    /// <summary>The longest phrase at each place: what stands inside a longer phrase is not told.</summary>
    public Finds Longest(WordRun run) => new(this, run, longest: true);

    /// <summary>Walks over a text and makes nothing on the way: a report has thousands of sentences.</summary>
    public ref struct Finds(WordTrie<T> trie, WordRun run, bool longest)
    {
        private readonly WordTrie<T> trie = trie;
        private readonly WordRun run = run;
        private readonly bool longest = longest;
        private int first = -1;
        private int next;
        private int node = -1;
        private int value = -1;

        public readonly (T Value, int At) Current => (trie.nodes[node].Values[value], run[first].Start);

        public readonly Finds GetEnumerator() => this;

        public bool MoveNext()
        {
            while (node < 0 || ++value >= trie.nodes[node].Values.Count)
            {
                value = -1;
                if (longest ? !GoOn() : !Deeper() && !GoOn())
                {
                    return false;
                }
            }

            return true;
        }

        // To the next word at which a phrase may begin.
        private bool GoOn()
        {
            first = longest ? Math.Max(first + 1, next) : first + 1;
            while (first < run.Count && !trie.MayBegin(run[first].Mark))
            {
                first++;
            }

            if (first >= run.Count)
            {
                return false;
            }

            (node, next) = (trie.Step(Root, run, first), first + 1);
            if (longest)
            {
                TakeLongest();
            }

            return true;
        }

        // One word further into the phrases that begin here.
        private bool Deeper()
        {
            node = node >= 0 && next < run.Count ? trie.Step(node, run, next++) : -1;
            return node >= 0;
        }

        private void TakeLongest()
        {
            var (found, end) = (-1, first + 1);
            for (var at = next; node >= 0; at++)
            {
                (found, end) = trie.nodes[node].Values.Count > 0 ? (node, at) : (found, end);
                node = at < run.Count ? trie.Step(node, run, at) : -1;
            }

            (node, next) = (found, end);
        }
    }

    private bool MayBegin(ulong mark)
    {
        var bit = BeginBit(mark);
        return (begins[bit >> 6] >> bit & 1) != 0;
    }

    private static int BeginBit(ulong mark) => (int)(mark >> (64 - BeginBits));

    // Where a word leads from a node; -1 where no phrase goes on with it. Two words may share a mark, so the word itself is compared.
    private int Step(int from, WordRun run, int at)
    {
        ref readonly var word = ref run[at];
        return (grown ??= steps.ToFrozenDictionary()).TryGetValue(Key(from, word.Mark), out var next) && nodes[next].From == from && run.Folded.AsSpan(word.Start, word.Length).SequenceEqual(nodes[next].Word) ? next : -1;
    }

    private static ulong Key(int from, ulong mark) => mark ^ ((ulong)from * 0x9E3779B97F4A7C15UL);
}
