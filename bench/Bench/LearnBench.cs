using System.Globalization;
using System.Text;
using System.Text.Json;
using Language.Statements;
using Language.Statements.Kinds;
using Language.Text;

namespace Bench;

/// <summary>Learns what each cue and each word says of the kind of a sentence, and writes the two tables of weights that the readers hold.</summary>
internal static class LearnBench
{
    private const int Rounds = 150;
    private const int LeastSentences = 3;

    // Words are many and each is rare, so that they are held tighter than the cues.
    private const double CueTightness = 2;
    private const double WordTightness = 4;

    // Finer than this nothing is told, and the table is shorter.
    private const int WordStep = 4;

    /// <param name="folder">Where the tables are written; null where every second sentence of the fourth set and every fifth written one is held back, and only how many of those are told rightly is printed.</param>
    public static void Run(string? folder)
    {
        string[] sets = ["statements-open.jsonl", "statements-more.jsonl", "statements-own.jsonl"];
        var fourth = File.ReadLines(LabelBench.Find("statements-fourth.jsonl")).Index().ToLookup(l => folder is not null || l.Index % 2 == 0, l => l.Item);
        var written = File.ReadLines(LabelBench.Find("statements-written.jsonl")).Index().ToLookup(l => folder is not null || l.Index % 5 > 0, l => l.Item);
        var rows = Rows([.. sets.SelectMany(s => File.ReadLines(LabelBench.Find(s))), .. fourth[true], .. written[true]]).ToList();
        var words = rows.SelectMany(r => WordReader.Phrases(r.Key).Distinct()).CountBy(w => w).Where(w => w.Value >= LeastSentences).Select(w => w.Key).Order(StringComparer.Ordinal).ToList();
        var places = words.Select((w, at) => (w, at)).ToDictionary(w => w.w, w => w.at, StringComparer.Ordinal);
        var weights = Logistic.Fit([.. rows.Select(r => new Logistic.Example(Features(r.Key, places), r.Kind))], CueWeights.Kinds.Length, Rounds, [.. Enumerable.Range(0, CueReader.CueCount + words.Count).Select(at => at == 0 ? 0 : at < CueReader.CueCount ? CueTightness : WordTightness * 0.25)]);
        if (folder is null)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows.Count} sentences, {words.Count} phrases; unseen: fourth {Hits(fourth[false], places, weights):0.000}, written {Hits(written[false], places, weights):0.000}"));
            return;
        }

        File.WriteAllText(Path.Combine(folder, "cues.txt"), Cues(weights));
        File.WriteAllText(Path.Combine(folder, "words.txt"), Words(weights, words));
    }

    // Sentences that their opening tells are no matter of weights.
    private static IEnumerable<(string Key, int Kind)> Rows(IEnumerable<string> lines) =>
        from line in lines
        where line.Length > 0
        let row = JsonDocument.Parse(line).RootElement
        let key = KindWords.Key(Normaliser.Fold(row.GetProperty("text").GetString()!))
        let kind = Array.IndexOf(CueWeights.Kinds, row.GetProperty("kind").GetString())
        where kind >= 0 && KindWords.ByOpening(key) is null
        select (key, kind);

    private static (int, double)[] Features(string key, Dictionary<string, int> places) =>
        [.. CueReader.Read(new WordRun(key)).Select((count, at) => (at, (double)count)).Where(f => f.Item2 > 0),
            .. WordReader.Phrases(key).Where(places.ContainsKey).CountBy(w => w).Select(w => (CueReader.CueCount + places[w.Key], w.Value * 0.5))];

    private static decimal Hits(IEnumerable<string> lines, Dictionary<string, int> places, double[][] weights)
    {
        var rows = lines.Select(l => JsonDocument.Parse(l).RootElement).Select(r => (Key: KindWords.Key(Normaliser.Fold(r.GetProperty("text").GetString()!)), Kind: r.GetProperty("kind").GetString())).ToList();
        return rows.Count(r => r.Kind == (KindWords.ByOpening(r.Key) ?? Best(Features(r.Key, places)))) / (decimal)rows.Count;

        string Best((int Feature, double Value)[] features) => CueWeights.Kinds[Enumerable.Range(0, weights.Length).MaxBy(k => features.Sum(f => weights[k][f.Feature] * f.Value))];
    }

    private static string Cues(double[][] weights) =>
        string.Concat(Enum.GetValues<Cue>().Select(cue => string.Create(CultureInfo.InvariantCulture, $"        [Cue.{cue}] = [{string.Join(", ", weights.Select(w => Rounded(w[(int)cue])))}],\n")));

    // A line for each kind and weight, or several where it would be too long.
    private static string Words(double[][] weights, List<string> words)
    {
        const int OfALine = 80;
        var text = new StringBuilder();
        for (var kind = 0; kind < weights.Length; kind++)
        {
            var told = words.Select((word, at) => (word, Weight: Rounded(weights[kind][CueReader.CueCount + at] * 0.5 / WordStep) * WordStep)).Where(w => Math.Abs(w.Weight) >= WordWeights.Least);
            foreach (var line in told.GroupBy(w => w.Weight).OrderByDescending(g => g.Key).SelectMany(g => g.Chunk(OfALine)))
            {
                text.Append(CultureInfo.InvariantCulture, $"        {CueWeights.Kinds[kind]} {line[0].Weight}: {string.Join("; ", line.Select(w => w.word))}\n");
            }
        }

        return text.ToString();
    }

    private static int Rounded(double weight) => (int)Math.Round(weight * CueWeights.One);
}
