using System.Text;
using Domain.Reports;
using Language.Comparing;
using Language.Numbers;

namespace Platform.Packs.Compiling;

/// <summary>
/// Units of one level that say the same thing, each with its own figures, stand as one item: counts added up, shares as a range.
/// Nothing is hidden by it: the item says how many units it covers and carries each one's figures.
/// </summary>
internal static class Gathering
{
    public static List<Cluster> Gather(List<Cluster> clusters, SourceStatement[] sorted, Prepared[] prepared, Decisions decided)
    {
        var parts = clusters.Select(c => Gathers(c, sorted, prepared, decided) ? PartsOf(c, prepared) : []).ToList();
        var leaders = LeaderIndex.OfSameButFigures(parts.SelectMany(p => p).Select(p => prepared[p[0]].Text));
        var families = new List<List<(int Cluster, List<int> Members)>>();
        for (var index = 0; index < clusters.Count; index++)
        {
            foreach (var part in parts[index])
            {
                var first = prepared[part[0]];
                var home = leaders.Place($"{sorted[part[0]].UnitLevel}|{first.Shape}", first.Text, families.Count);
                if (home == families.Count)
                {
                    families.Add([]);
                }

                if (part.TrueForAll(m => IsOf(prepared[families[home].Count == 0 ? part[0] : families[home][0].Members[0]], prepared[m])))
                {
                    families[home].Add((index, part));
                }
            }
        }

        var gathered = families.Select(f => (Of: f.Select(p => p.Cluster).Distinct().Count(), Members: f.SelectMany(p => p.Members).Order().ToList()))
            // A unit that says two figures of one thing is not added up: that is for the office to look at.
            .Where(f => f.Of > 1 && f.Members.DistinctBy(m => sorted[m].UnitCode).Count() == f.Members.Count)
            .Select(f => new Cluster(f.Members, IsGathered: true))
            .ToList();
        var taken = gathered.SelectMany(c => c.Members).ToHashSet();
        var left = clusters.Select(c => new Cluster([.. c.Members.Where(m => !taken.Contains(m))])).Where(c => c.Members.Count > 0);
        return [.. gathered.Concat(left).OrderByDescending(c => c.Members.Count).ThenBy(c => c.Members[0])];
    }

    // Near-repeats say one figure in several ways: each way is gathered with its like.
    private static List<List<int>> PartsOf(Cluster cluster, Prepared[] prepared)
    {
        var parts = new List<List<int>>();
        foreach (var member in cluster.Members)
        {
            if (parts.Find(p => IsOf(prepared[p[0]], prepared[member])) is { } part)
            {
                part.Add(member);
            }
            else
            {
                parts.Add([member]);
            }
        }

        // A part of a whole is no count of its own.
        return [.. parts.Where(p => prepared[p[0]].Figures.All(f => f.OfScaled is null))];
    }

    /// <summary>The speaker's sentence with each figure replaced by the sum, or by the lowest and the highest where a sum means nothing.</summary>
    public static string TextOf(Cluster cluster, SourceStatement[] sorted, Prepared[] prepared, SourceStatement speaker)
    {
        var figures = prepared[cluster.Members.First(m => sorted[m].Id == speaker.Id)].Figures;
        var text = new StringBuilder();
        var from = 0;
        for (var at = 0; at < figures.Count; at++)
        {
            var values = cluster.Members.Select(m => prepared[m].Figures[at].Scaled).ToList();
            text.Append(speaker.Text, from, figures[at].Start - from);
            text.Append(values.Distinct().Count() == 1 && !figures[at].AddsUp(speaker.Text) ? FigureChecks.Text(values[0]) : Shown(values, figures[at], speaker.Text));
            from = figures[at].Start + figures[at].Length;
        }

        return text.Append(speaker.Text, from, speaker.Text.Length - from).ToString();
    }

    public static IReadOnlyList<FigureCheck> ChecksOf(Cluster cluster, SourceStatement[] sorted, Prepared[] prepared, PackTotals totals)
    {
        var checks = new List<FigureCheck>();
        var first = cluster.Members[0];
        var asked = totals.ByLevel.GetValueOrDefault(sorted[first].UnitLevel, cluster.Members.Count);
        for (var at = 0; at < prepared[first].Figures.Count; at++)
        {
            var figure = prepared[first].Figures[at];
            var rows = cluster.Members.Select(m => new FigureOf(sorted[m].Id, sorted[m].UnitName, prepared[m].Figures[at].Scaled)).ToList();
            var sum = rows.Sum(r => r.Scaled);
            checks.Add(
                figure.AddsUp(sorted[first].Text)
                    ? new FigureCheck("sum", figure.Unit, rows, sum, FigureChecks.SumNote($"{rows.Count}/{asked}", sum, figure.Unit))
                    : new FigureCheck("range", figure.Unit, rows, null, $"{rows.Count}/{asked} đơn vị.")
            );
        }

        return checks;
    }

    /// <summary>Whether a statement says the same as a family's first, with figures of its own in the same places.</summary>
    public static bool IsOf(Prepared first, Prepared member) => ReferenceEquals(first, member) || (first.Shape == member.Shape && NearRepeat.SameButFigures(first.Text, member.Text));

    private static string Shown(List<long> values, Figure figure, string text)
    {
        if (figure.AddsUp(text))
        {
            return FigureChecks.Text(values.Sum());
        }

        // The sign stands behind the figure in the sentence, and is said of both ends.
        var sign = figure.Unit == "%" ? "%" : "";
        return $"từ {FigureChecks.Text(values.Min())}{sign} đến {FigureChecks.Text(values.Max())}";
    }

    // Only results and limitations with figures, of places at one level, that the office has not decided about.
    private static bool Gathers(Cluster cluster, SourceStatement[] sorted, Prepared[] prepared, Decisions decided)
    {
        var first = sorted[cluster.Members[0]];
        var figures = prepared[cluster.Members[0]].Figures;
        return first.Kind is StatementKind.Result or StatementKind.Limitation && figures.Count > 0
            && (first.UnitLevel is "district" or "commune") && cluster.Members.All(m => sorted[m].UnitLevel == first.UnitLevel && !decided.Touches(sorted[m].Id));
    }
}
