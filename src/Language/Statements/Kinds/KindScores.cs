using System.Globalization;
using Language.Text;

namespace Language.Statements.Kinds;

/// <summary>
/// The kind of a sentence that neither its heading nor its opening tells. Every cue and every word has a weight for every kind; the weights are added up and the kind with most wins.
/// A single word proves little ("chưa" stands in causes and in tasks too), so nothing is decided by one. The cues and their words were written by hand; how much each counts is learnt from labelled sentences (<c>Bench learn</c>), with small weights preferred to large ones, so that a word met twice counts for little.
/// </summary>
internal static class KindScores
{
    private static readonly WordTrie<Word> Words = Grow();

    /// <param name="First">Counts only where the sentence begins with it.</param>
    private sealed record Word(long[] Weights, bool First);

    /// <param name="sentence">Folded, without its bullet.</param>
    public static string Best(WordRun sentence)
    {
        var scores = Of(sentence);
        var best = 0;
        for (var kind = 1; kind < scores.Length; kind++)
        {
            best = scores[kind] > scores[best] ? kind : best;
        }

        return CueWeights.Kinds[best];
    }

    /// <summary>How much speaks for each of <see cref="CueWeights.Kinds"/>, in hundredths.</summary>
    /// <param name="sentence">Folded, without its bullet.</param>
    public static long[] Of(WordRun sentence)
    {
        var scores = new long[CueWeights.Kinds.Length];
        var cues = CueReader.Read(sentence);
        for (var cue = 0; cue < cues.Length; cue++)
        {
            for (var kind = 0; cues[cue] > 0 && kind < scores.Length; kind++)
            {
                scores[kind] += cues[cue] * CueWeights.Of[cue][kind];
            }
        }

        foreach (var (word, at) in Words.All(sentence))
        {
            for (var kind = 0; (!word.First || at == sentence[0].Start) && kind < scores.Length; kind++)
            {
                scores[kind] += word.Weights[kind];
            }
        }

        return scores;
    }

    private static WordTrie<Word> Grow()
    {
        var weights = new Dictionary<string, long[]>(StringComparer.Ordinal);
        foreach (var line in WordWeights.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            // "limitation 14: chưa; mới được; ^chỉ"
            var (space, colon) = (line.IndexOf(' ', StringComparison.Ordinal), line.IndexOf(':', StringComparison.Ordinal));
            var kind = Array.IndexOf(CueWeights.Kinds, line[..space]);
            foreach (var phrase in line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries))
            {
                var all = weights.TryGetValue(phrase, out var known) ? known : weights[phrase] = new long[CueWeights.Kinds.Length];
                all[kind] = int.Parse(line.AsSpan(space, colon - space), CultureInfo.InvariantCulture);
            }
        }

        var words = new WordTrie<Word>();
        foreach (var (phrase, all) in weights)
        {
            words.Add(phrase.TrimStart(WordReader.First), new Word(all, phrase[0] == WordReader.First));
        }

        return words;
    }
}
