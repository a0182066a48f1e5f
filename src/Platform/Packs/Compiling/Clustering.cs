using Domain.Reports;
using Language.Comparing;

namespace Platform.Packs.Compiling;

/// <param name="SaysNothing">Neither a figure nor three words that say something.</param>
/// <param name="Shape">What two statements must share to be about one thing: kind, direction, what is counted.</param>
internal sealed record Prepared(PreparedText Text, bool SaysNothing, string Shape, IReadOnlyList<Language.Numbers.Figure> Figures);

/// <param name="Members">Indexes of the sorted statements, in order.</param>
/// <param name="IsGathered">The members say the same of their own units with figures of their own: shown added up or as a range, each figure beside it.</param>
internal sealed record Cluster(IReadOnlyList<int> Members, bool IsGathered = false);

/// <summary>Finds near-repeats. Statements are met in one order, each compared with the first of the clusters that share one of its rare words.</summary>
internal static class Clustering
{
    private static readonly string[] Scales = ["trăm", "nghìn", "ngàn", "triệu", "tỷ", "tỉ"];

    public static Prepared[] Prepare(SourceStatement[] sorted, CancellationToken cancel, IProgress<int>? progress)
    {
        var prepared = new Prepared[sorted.Length];
        var done = 0;
        Parallel.For(0, sorted.Length, new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount }, index =>
        {
            var statement = sorted[index];
            var text = NearRepeat.Prepare(statement.Text, own: statement.UnitName);
            var figures = Language.Numbers.FigureReader.Read(statement.Text);
            var shape = $"{statement.Kind}|{text.Polarity}|{string.Join(',', figures.Select(f => f.Unit.Split(' ')[0]))}";
            prepared[index] = new Prepared(text, figures.Count == 0 && text.Weight < 3, shape, figures);
            if (Interlocked.Increment(ref done) % 1000 == 0)
            {
                progress?.Report(done);
            }
        });
        return prepared;
    }

    public static List<Cluster> Cluster(SourceStatement[] sorted, Prepared[] prepared, List<int> kept, Decisions decided, List<LeftOut> leftOut, CancellationToken cancel)
    {
        var natural = Natural(sorted, prepared, kept, decided, cancel);
        var joined = Join(natural, sorted, decided);
        var clusters = new List<Cluster>();
        foreach (var members in joined)
        {
            clusters.Add(new Cluster(WithoutOwnRepeats(members, sorted, decided, leftOut)));
        }

        return [.. clusters.OrderByDescending(c => c.Members.Count).ThenBy(c => c.Members[0])];
    }

    // Only statements of one bucket can say the same, so that buckets are gone through side by side; in each the statements are met in their order.
    private static List<List<int>> Natural(SourceStatement[] sorted, Prepared[] prepared, List<int> kept, Decisions decided, CancellationToken cancel)
    {
        var rarity = LeaderIndex.RarityOf(kept.Select(k => prepared[k].Text));
        var buckets = kept.Where(k => !decided.Apart.Contains(sorted[k].Id)).GroupBy(k => BucketOf(sorted[k], prepared[k])).ToList();
        var clusters = kept.Where(k => decided.Apart.Contains(sorted[k].Id)).Select(k => new List<int> { k }).ToList();
        Parallel.ForEach(buckets, new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount }, bucket =>
        {
            var leaders = LeaderIndex.OfSame(rarity);
            var found = new List<List<int>>();
            foreach (var index in bucket)
            {
                cancel.ThrowIfCancellationRequested();
                var home = leaders.Place("", prepared[index].Text, found.Count);
                if (home == found.Count)
                {
                    found.Add([]);
                }

                found[home].Add(index);
            }

            lock (clusters)
            {
                clusters.AddRange(found);
            }
        });
        return [.. clusters.OrderBy(c => c[0])];
    }

    // A district's 90,4% and a commune's 90,4% are two figures of two places, and seven villages are no seven meetings.
    private static (string Level, StatementKind Kind, string Counted, string Figures) BucketOf(SourceStatement statement, Prepared prepared) =>
        (prepared.Figures.Count > 0 ? statement.UnitLevel : "", statement.Kind, string.Join(',', prepared.Figures.Select(CountedBy).Where(u => u.Length > 0)), prepared.Text.Numerals.Firm);

    // "1,25 tỷ" and "1.250 triệu đồng" count money, "4 trong số 15 bản" and "4/15 bản" villages.
    private static string CountedBy(Language.Numbers.Figure figure)
    {
        var words = figure.Unit.Split(' ').SkipWhile(Scales.Contains).ToArray();
        // "từ 15/3 đến 20/4" counts nothing.
        return words.Length == 0 ? "đồng" : words[0] is "trong" or "trên" || (figure.OfScaled is not null && words[0] is "đến" or "tới") ? "" : words[0];
    }

    private static List<List<int>> Join(List<List<int>> clusters, SourceStatement[] sorted, Decisions decided)
    {
        if (decided.Together.Count == 0)
        {
            return clusters;
        }

        var home = new Dictionary<Guid, int>();
        for (var cluster = 0; cluster < clusters.Count; cluster++)
        {
            foreach (var member in clusters[cluster])
            {
                home[sorted[member].Id] = cluster;
            }
        }

        foreach (var together in decided.Together)
        {
            var homes = together.Where(id => home.ContainsKey(id) && !decided.Apart.Contains(id)).Select(id => home[id]).Distinct().Order().ToList();
            foreach (var other in homes.Skip(1))
            {
                foreach (var member in clusters[other])
                {
                    home[sorted[member].Id] = homes[0];
                }

                clusters[homes[0]].AddRange(clusters[other]);
                clusters[other] = [];
            }
        }

        return [.. clusters.Where(c => c.Count > 0).Select(c => c.Order().ToList())];
    }

    // A report that says one thing twice says it once.
    private static List<int> WithoutOwnRepeats(List<int> members, SourceStatement[] sorted, Decisions decided, List<LeftOut> leftOut)
    {
        var first = new Dictionary<Guid, int>();
        var kept = new List<int>();
        foreach (var member in members)
        {
            var statement = sorted[member];
            var held = decided.Together.Any(t => t.Contains(statement.Id));
            if (held || first.TryAdd(statement.ReportId, member))
            {
                kept.Add(member);
            }
            else
            {
                leftOut.Add(new LeftOut(statement, "duplicate-of-own", null));
            }
        }

        return kept;
    }
}
