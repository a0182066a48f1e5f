using Language.Text;

namespace Language.Comparing;

/// <summary>A way of saying that stands in a text.</summary>
/// <param name="Row">The row of <see cref="Senses"/> that it is one of.</param>
/// <param name="Number">Its number in the row.</param>
/// <param name="Places">A bit for each of the text's words that it takes.</param>
internal readonly record struct Way(int Row, int Number, ulong Places);

/// <summary>Ways of saying that may stand for each other where the rest agrees. Looser than the lexicon: what a row holds is weighed, not taken as the same.</summary>
internal static class Senses
{
    private static readonly ILookup<string, (int Row, int Number, string[] Words)> ByWord = Read();

    /// <summary>The ways of saying that a text holds, in the order of their rows.</summary>
    /// <param name="words">Its words that say something, each once.</param>
    public static Way[] In(IReadOnlyList<string> words)
    {
        var places = words.Take(Wording.MostTerms).Select((word, at) => (word, at)).ToDictionary(w => w.word, w => 1UL << w.at, StringComparer.Ordinal);
        return
        [
            .. places.Keys
                .SelectMany(w => ByWord[w])
                .Where(p => Array.TrueForAll(p.Words, places.ContainsKey))
                .Select(p => new Way(p.Row, p.Number, p.Words.Aggregate(0UL, (bits, word) => bits | places[word])))
                .OrderBy(w => w.Row)
                .ThenBy(w => w.Number),
        ];
    }

    private static ILookup<string, (int Row, int Number, string[] Words)> Read() =>
        Rows()
            .SelectMany((line, row) => line.Split(',').Select((way, number) => (Row: row, Number: number, Words: WordsOf(way))))
            .Where(w => w.Words.Length > 0)
            .ToLookup(w => w.Words[0], StringComparer.Ordinal);

    private static IEnumerable<string> Rows() => ((string[])[DoingSenses.Text, StateSenses.Text, PeopleSenses.Text, ThingSenses.Text]).SelectMany(t => t.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Where(l => l[0] != '#');

    private static string[] WordsOf(string way) => [.. Lexicon.Terms(Lexicon.Syllables(Normaliser.Fold(way.Trim()))).Where(t => t.Part != Part.Filler && !Lexicon.SaysNothing(t.Text)).Select(t => t.Text).Distinct()];
}
