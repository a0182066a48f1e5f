using Domain.Reports;

namespace Platform.Packs.Compiling;

/// <summary>
/// Units of one level that say the same thing, each with its own figure, stand as one item: counts added up, shares as a range.
/// Nothing is hidden by it: the item says how many units it covers and carries each one's figure.
/// </summary>
internal static class Gathering
{
    public static List<Cluster> Gather(List<Cluster> clusters, SourceStatement[] sorted, Prepared[] prepared, Decisions decided)
    {
        var families = new Dictionary<string, List<Cluster>>();
        var result = new List<Cluster>();
        foreach (var cluster in clusters)
        {
            if (FamilyOf(cluster, sorted, prepared, decided) is not { } key)
            {
                result.Add(cluster);
                continue;
            }

            (families.TryGetValue(key, out var family) ? family : families[key] = []).Add(cluster);
        }

        foreach (var family in families.Values)
        {
            var members = family.SelectMany(c => c.Members).Order().ToList();
            // A unit that says two figures of one thing is not added up: that is for the office to look at.
            var once = members.Select(m => sorted[m].UnitCode).Distinct().Count() == members.Count;
            result.AddRange(family.Count > 1 && once ? [new Cluster(members, IsGathered: true)] : family);
        }

        return [.. result.OrderByDescending(c => c.Members.Count).ThenBy(c => c.Members[0])];
    }

    /// <summary>The speaker's sentence with its figure replaced by the sum, or by the lowest and the highest share.</summary>
    public static string TextOf(Cluster cluster, SourceStatement[] sorted, Prepared[] prepared, SourceStatement speaker)
    {
        var index = cluster.Members.First(m => sorted[m].Id == speaker.Id);
        var figure = prepared[index].Figures[0];
        var values = cluster.Members.Select(m => prepared[m].Figures[0].Scaled).ToList();
        var shown = figure.Unit == "%" ? $"từ {FigureChecks.Text(values.Min())}% đến {FigureChecks.Text(values.Max())}" : FigureChecks.Text(values.Sum());
        return string.Concat(speaker.Text.AsSpan(0, figure.Start), shown, speaker.Text.AsSpan(figure.Start + figure.Length));
    }

    public static FigureCheck CheckOf(Cluster cluster, SourceStatement[] sorted, Prepared[] prepared, PackTotals totals)
    {
        var rows = cluster.Members.Select(m => (sorted[m].UnitCode, sorted[m].UnitName, prepared[m].Figures[0].Scaled)).ToList();
        var unit = prepared[cluster.Members[0]].Figures[0].Unit;
        var asked = totals.ByLevel.GetValueOrDefault(sorted[cluster.Members[0]].UnitLevel, rows.Count);
        return unit == "%"
            ? new FigureCheck("range", unit, rows, null, $"{rows.Count}/{asked} đơn vị.")
            : new FigureCheck("sum", unit, rows, rows.Sum(r => r.Scaled), FigureChecks.SumNote($"{rows.Count}/{asked}", rows.Sum(r => r.Scaled), unit));
    }

    // Only results and limitations with one figure, of places at one level, that the office has not decided about.
    private static string? FamilyOf(Cluster cluster, SourceStatement[] sorted, Prepared[] prepared, Decisions decided)
    {
        var first = sorted[cluster.Members[0]];
        var figures = prepared[cluster.Members[0]].Figures;
        var gathers = first.Kind is StatementKind.Result or StatementKind.Limitation && figures is [{ OfScaled: null }];
        if (!gathers || first.UnitLevel is not ("district" or "commune") || cluster.Members.Any(m => sorted[m].UnitLevel != first.UnitLevel || decided.Touches(sorted[m].Id)))
        {
            return null;
        }

        return $"{first.UnitLevel}|{prepared[cluster.Members[0]].Shape}|{string.Join(' ', prepared[cluster.Members[0]].Text.Tokens)}";
    }
}
