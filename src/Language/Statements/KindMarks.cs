using Language.Text;

namespace Language.Statements;

/// <summary>Which words of the lexicon of kinds stand in a sentence, found in one walk over it.</summary>
internal sealed class KindMarks
{
    private static readonly string[][] Lists = [KindLexicon.Causes, KindLexicon.TaskWords, KindLexicon.TargetWords, KindLexicon.Telling, KindLexicon.FallsShort, KindLexicon.Shortcomings, KindLexicon.Gains, KindLexicon.Ills, KindLexicon.Harmless];
    private static readonly WordTrie<(int List, string Word)> Words = Grow();

    private readonly int[] counts = new int[Lists.Length];
    private List<string>? harmless;

    private KindMarks() { }

    public bool Causes => counts[0] > 0;

    public bool Tasks => counts[1] > 0;

    public bool Targets => counts[2] > 0;

    public bool Tells => counts[3] > 0;

    public bool FallsShort => counts[4] > 0;

    /// <summary>How many different words of shortcoming it holds.</summary>
    public int Shortcomings => counts[5];

    public int Gains => counts[6];

    public bool Ills => counts[7] > 0;

    /// <param name="key">The folded sentence.</param>
    public static KindMarks Of(string key)
    {
        var marks = new KindMarks();
        var seen = new List<(int, string)>(16);
        Words.Visit(key, (word, _) =>
        {
            const int Most = 64;
            if (seen.Count < Most && !seen.Contains(word))
            {
                seen.Add(word);
                marks.counts[word.List]++;
                if (word.List == Lists.Length - 1)
                {
                    (marks.harmless ??= []).Add(word.Word);
                }
            }
        });
        // A sign ends no word: "100%".
        marks.counts[2] += key.Contains("100%", StringComparison.Ordinal) ? 1 : 0;
        return marks;
    }

    /// <summary>The sentence without what only sounds like a shortcoming.</summary>
    public string WithoutHarmless(string key) => harmless is null ? key : harmless.OrderByDescending(w => w.Length).Aggregate(key, (text, words) => text.Replace(words, " ", StringComparison.Ordinal));

    private static WordTrie<(int List, string Word)> Grow()
    {
        var words = new WordTrie<(int, string)>();
        for (var list = 0; list < Lists.Length; list++)
        {
            foreach (var word in Lists[list].Where(w => char.IsLetterOrDigit(w.TrimEnd()[^1])).Distinct())
            {
                words.Add(word, (list, word));
            }
        }

        return words;
    }
}
