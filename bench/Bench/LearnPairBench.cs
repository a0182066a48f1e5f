using System.Globalization;
using System.Numerics;
using System.Text;
using Language.Comparing;

namespace Bench;

/// <summary>Learns what each feature and each differing syllable says of two statements' being one, and writes the weights that the comparison holds.</summary>
internal static class LearnPairBench
{
    private const int Rounds = 400;
    private const int LeastPairs = 3;
    private const int Folds = 5;
    private const double Tightness = 2;

    // Words are many and each is rare, so that they are held tighter than the features.
    private const double WordValue = 0.5;
    private const int One = 100_000;

    // Every how many-th step a threshold is told.
    private const int Step = 250_000;

    private static readonly string[] Sets = ["near-repeats-open.tsv", "near-repeats-more.tsv", "near-repeats-fourth.tsv", "../../tests/Tests/Language/NearRepeatPairs.tsv", "../../tests/Tests/Language/NearRepeatPairsHarder.tsv", "../../tests/Tests/Language/NearRepeatApart.tsv"];
    private const string Written = "near-repeats-written.tsv";
    private const string Strangers = "strangers";
    private const int StrangersAsked = 60;
    private const int StrangersTaken = 2;
    private const int StrangerStep = 61;

    private sealed record Pair(string Set, int Row, bool Same, bool MayBe, bool IsVerbatim, int[] Found, IReadOnlyList<ulong> Words);

    /// <summary>Weights in hundred-thousandths.</summary>
    private sealed record Weighing(long[] Features, Dictionary<ulong, long> Words);

    /// <param name="folder">Where the tables are written; null where each fifth of the written pairs is told by what the rest teaches, and only that is printed.</param>
    public static void Run(string? folder)
    {
        var names = new Dictionary<ulong, string>();
        foreach (var row in Contrasts.Rows)
        {
            names[Wording.Contrast(row)] = "!" + row;
        }

        var pairs = Sets.Append(Written).SelectMany(s => Read(s, names)).ToList();
        if (folder is null)
        {
            Tell(pairs);
            return;
        }

        var weighing = Learn(pairs);
        File.WriteAllText(Path.Combine(folder, "features.txt"), string.Concat(weighing.Features.Index().Where(w => w.Item != 0).Select(w => string.Create(CultureInfo.InvariantCulture, $"        {PairReader.NameOf(w.Index)} {w.Item}\n"))));
        File.WriteAllText(Path.Combine(folder, "words.txt"), Table(weighing, names));
        File.WriteAllText(Path.Combine(folder, "trees.txt"), string.Concat(Grow(pairs).Select(t => $"        {t}\n")));
    }

    private static List<Pair> Read(string set, Dictionary<ulong, string> names)
    {
        var rows = File.ReadLines(LabelBench.Find(set)).Select(l => l.Split('\t')).Where(r => r[0] is "same" or "different").ToList();
        var statements = rows.ConvertAll(PairBench.Prepared);
        var pairs = rows.Select((row, at) => Held(set, at, row[0] == "same", statements[at].A, statements[at].B, names)).ToList();
        if (set == Written)
        {
            pairs.AddRange(StrangersOf(statements).Select(s => Held(Strangers, s.Row, same: false, s.A, s.B, names)));
        }

        return pairs;
    }

    // Most of what a round's statements are held beside is another matter altogether, and no labelled pair is: each is held beside those few others that share most of its words.
    private static IEnumerable<(int Row, PreparedText A, PreparedText B)> StrangersOf(List<(PreparedText A, PreparedText B)> statements)
    {
        for (var row = 0; row < statements.Count; row++)
        {
            var one = statements[row].A;
            var others = Enumerable.Range(1, StrangersAsked).Select(step => statements[(row + (step * StrangerStep)) % statements.Count].B);
            foreach (var other in others.OrderByDescending(o => BitOperations.PopCount(o.Signature & one.Signature)).Take(StrangersTaken))
            {
                yield return (row, one, other);
            }
        }
    }

    private static Pair Held(string set, int row, bool same, PreparedText a, PreparedText b, Dictionary<ulong, string> names)
    {
        Name(a.Text, names);
        Name(b.Text, names);
        var syllablesOfA = Syllables(a.Text);
        var syllablesOfB = Syllables(b.Text);
        foreach (var written in syllablesOfA.Except(syllablesOfB).SelectMany(_ => syllablesOfB.Except(syllablesOfA), (one, other) => $"{one}~{other}"))
        {
            names[Wording.MarkOf(written)] = written;
        }

        var found = new int[PairReader.FeatureCount + PairTree.SumCount];
        PairReader.Read(a, b, NearRepeat.OneHoldsTheOther(a, b), found);
        found[(int)PairFeature.Turned] = NearRepeat.IsTurned(a, b) ? 1 : 0;
        var marks = new ulong[PairDifferences.Most];
        return new Pair(set, row, same, NearRepeat.MayBeSame(a, b), NearRepeat.IsVerbatim(a, b), found, marks[..PairDifferences.Read(a.Wording, b.Wording, marks)]);
    }

    private static List<string> Syllables(string text) => [.. Wording.ListedIn(PlaceNames.Remove(text)).Where(w => w.Length > 0)];

    // Marks cannot be read back: each is remembered by what it was made of.
    private static void Name(string text, Dictionary<ulong, string> names)
    {
        var syllables = Syllables(text);
        foreach (var written in syllables.Concat(syllables.Zip(syllables.Skip(1), (one, other) => $"{one} {other}")).Concat(syllables.Take(1).Select(s => "^" + s)))
        {
            names[Wording.MarkOf(written)] = written;
        }
    }

    // Features of many values are brought to between 0 and 1, so that all are held alike.
    private static double Scale(int at) => (at <= (int)PairFeature.KindsTogether ? (PairFeature)at : PairFeature.Always) switch
    {
        PairFeature.WordsOfShorter or PairFeature.WordsOfLonger or PairFeature.SyllablesOfShorter or PairFeature.SyllablesOfLonger or PairFeature.Pairs or PairFeature.Order or PairFeature.Frame or PairFeature.Listed => 100,
        PairFeature.KindsApart or PairFeature.KindsTogether => 1000,
        PairFeature.OnlyFewer or PairFeature.OnlyMore or PairFeature.Shared or PairFeature.LeftMore => 12,
        PairFeature.Senses or PairFeature.ExplainedFewer or PairFeature.ExplainedMore or PairFeature.LeftFewer => 6,
        PairFeature.Turning or PairFeature.Bounds or PairFeature.Contrasts or PairFeature.NamesFewer or PairFeature.NamesMore => 4,
        _ => 1,
    };

    private static Weighing Learn(IEnumerable<Pair> pairs)
    {
        var told = pairs.Where(p => p.MayBe && !p.IsVerbatim).ToList();
        var words = told.SelectMany(p => p.Words).CountBy(w => w).Where(w => w.Value >= LeastPairs).Select(w => w.Key).Order().ToList();
        var places = words.Select((word, at) => (word, at)).ToDictionary(w => w.word, w => PairReader.FeatureCount + w.at);
        var features = Enumerable.Range(0, PairReader.FeatureCount);
        var examples = told.Select(p => new Logistic.Example([.. features.Where(at => p.Found[at] != 0).Select(at => (at, p.Found[at] / Scale(at))), .. p.Words.Where(places.ContainsKey).Select(w => (places[w], WordValue))], p.Same ? 1 : 0)).ToList();
        var fit = Logistic.Fit(examples, 2, Rounds, [.. Enumerable.Range(0, PairReader.FeatureCount + words.Count).Select(at => at == 0 ? 0 : Tightness)]);
        double Weight(int at) => (fit[1][at] - fit[0][at]) * One;
        return new Weighing([.. features.Select(at => (long)Math.Round(Weight(at) / Scale(at)))], words.ToDictionary(w => w, w => (long)Math.Round(Weight(places[w]) * WordValue / PairWeights.WordStep) * PairWeights.WordStep));
    }

    // Trees learn from sums that were told of pairs which the weights had not seen, as they will meet them.
    private static IReadOnlyList<PairTree> Grow(IEnumerable<Pair> pairs)
    {
        var told = pairs.Where(p => p.MayBe && !p.IsVerbatim).ToList();
        var rows = Enumerable.Range(0, Folds).AsParallel().AsOrdered().SelectMany(fold =>
        {
            var weighing = Learn(told.Where((_, at) => at % Folds != fold));
            return told.Where((_, at) => at % Folds == fold).Select(p => (Weighed(p, weighing), p.Same)).ToList();
        });
        return TreeGrower.Grow([.. rows]);
    }

    private static int[] Weighed(Pair pair, Weighing weighing)
    {
        int[] found = [.. pair.Found];
        var words = pair.Words.Select(w => weighing.Words.GetValueOrDefault(w)).ToList();
        PairTree.WriteSums(found, words.Sum() + weighing.Features.Select((w, at) => w * found[at]).Sum(), words.Sum(), Math.Min(0, words.DefaultIfEmpty().Min()));
        return found;
    }

    private static void Tell(List<Pair> pairs)
    {
        var told = Enumerable.Range(0, Folds).SelectMany(fold => Scored(p => p.Set is Written or Strangers && p.Row % Folds == fold, pairs)).ToList();
        Tell("written", [.. told.Where(t => t.Pair.Set == Written)]);
        Tell("strangers", [.. told.Where(t => t.Pair.Set == Strangers)]);
        Tell("first two sets", [.. Scored(p => Sets.Take(2).Contains(p.Set), pairs)]);
    }

    // What the pairs are told to be by what all others teach.
    private static IEnumerable<(long Score, Pair Pair)> Scored(Func<Pair, bool> isUnseen, List<Pair> all)
    {
        var parts = all.ToLookup(isUnseen);
        var (weighing, trees) = (Learn(parts[false]), Grow(parts[false]));
        return parts[true].Select(p => (!p.MayBe ? long.MinValue : p.IsVerbatim ? long.MaxValue : trees.Sum(t => (long)t.Of(Weighed(p, weighing))), p));
    }

    private static void Tell(string what, List<(long Score, Pair Pair)> scored)
    {
        for (var threshold = 0; threshold <= 16 * Step; threshold += Step)
        {
            var said = scored.Where(s => s.Score > threshold).ToList();
            var hit = said.Count(s => s.Pair.Same);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {scored.Count} unseen pairs, odds above {threshold}: {said.Count - hit} wrong, precision {hit / (decimal)Math.Max(1, said.Count):0.000}, recall {hit / (decimal)Math.Max(1, scored.Count(s => s.Pair.Same)):0.000}"));
        }
    }

    // A line for each weight, or several where it would be too long.
    private static string Table(Weighing weighing, Dictionary<ulong, string> names)
    {
        const int OfALine = 80;
        var text = new StringBuilder();
        foreach (var line in weighing.Words.Where(w => w.Value != 0).OrderBy(w => names[w.Key], StringComparer.Ordinal).GroupBy(w => w.Value).OrderBy(g => g.Key).SelectMany(g => g.Chunk(OfALine)))
        {
            text.Append(CultureInfo.InvariantCulture, $"        {line[0].Value / PairWeights.WordStep}: {string.Join("; ", line.Select(w => names[w.Key]))}\n");
        }

        return text.ToString();
    }
}
