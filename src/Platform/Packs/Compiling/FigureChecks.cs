using System.Globalization;
using Language.Comparing;

namespace Platform.Packs.Compiling;

/// <summary>
/// Holds figures about one thing side by side. They are added up only over units that do not contain one another, at one level;
/// a parent's figure beside its children's sum is a check; figures of two units about one place that differ are for the office to settle.
/// </summary>
internal static class FigureChecks
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private sealed record Said(SourceStatement Statement, string About, long Scaled, string Unit, bool AddsUp)
    {
        /// <summary>What the statements say with their figure number <paramref name="at"/>.</summary>
        public static List<Said> Of(List<int> members, int at, SourceStatement[] sorted, Prepared[] prepared, List<(string, string)> districts) =>
            [.. members.Select(m => (Statement: sorted[m], Figure: prepared[m].Figures[at])).Select(x => new Said(x.Statement, FigureChecks.About(x.Statement, districts), x.Figure.Scaled, x.Figure.Unit, x.Figure.AddsUp(x.Statement.Text)))];
    }

    public static List<PackItem> Attach(List<PackItem> items, List<Cluster> clusters, SourceStatement[] sorted, Prepared[] prepared, PackTotals totals)
    {
        var districts = sorted.Where(s => s.UnitLevel == "district").DistinctBy(s => s.UnitCode).Select(s => (s.UnitCode, Short(s.UnitName))).ToList();
        var families = Families(clusters, prepared);
        var result = items.ToArray();
        var rank = new int[items.Count];
        var order = 0;
        foreach (var family in families)
        {
            foreach (var index in family)
            {
                rank[index] = order++;
            }

            if (family.Sum(i => clusters[i].Members.Count) < 2)
            {
                continue;
            }

            // One shape, so the same number of figures in each; what the office put together may have another.
            var shape = prepared[clusters[family[0]].Members[0]].Shape;
            var members = family.SelectMany(i => clusters[i].Members).Where(m => prepared[m].Shape == shape).ToList();
            var checks = Enumerable.Range(0, prepared[members[0]].Figures.Count).SelectMany(at => Checks(Said.Of(members, at, sorted, prepared, districts), totals)).ToList();
            if (checks.Count > 0)
            {
                // The check against the parent says the sum too.
                var settled = checks.Exists(c => c.Kind == "parent-sum");
                foreach (var index in family)
                {
                    result[index] = result[index] with { Checks = [.. result[index].Checks.Where(own => !settled || own.Kind != "sum")] };
                }

                var own = result[family[0]].Checks.Where(c => checks.TrueForAll(other => other.Note != c.Note));
                result[family[0]] = result[family[0]] with { Checks = [.. own, .. checks] };
            }
        }

        return [.. result.Select((item, index) => (item, index)).OrderBy(x => rank[x.index]).Select(x => x.item)];
    }

    // Clusters whose first members say the same with other figures are one family.
    private static List<List<int>> Families(List<Cluster> clusters, Prepared[] prepared)
    {
        var leaders = new LeaderIndex(LeaderIndex.RarityOf(clusters.Select(c => prepared[c.Members[0]].Text)));
        var families = new List<List<int>>();
        for (var index = 0; index < clusters.Count; index++)
        {
            var first = prepared[clusters[index].Members[0]];
            var home = first.Figures.Count == 0 ? families.Count : leaders.Place(first.Shape, first.Text, families.Count, NearRepeat.SameButFigures);
            if (home == families.Count)
            {
                families.Add([]);
            }

            families[home].Add(index);
        }

        return families;
    }

    // A department that names a district speaks of the district; else of the province. Others speak of themselves.
    private static string About(SourceStatement statement, List<(string Code, string Name)> districts)
    {
        if (statement.UnitLevel is not ("department" or "province"))
        {
            return statement.UnitCode;
        }

        return districts.Where(d => statement.Text.Contains(d.Name, StringComparison.Ordinal)).Select(d => d.Code).FirstOrDefault() ?? "";
    }

    private static List<FigureCheck> Checks(List<Said> said, PackTotals totals)
    {
        var checks = new List<FigureCheck>();
        foreach (var place in said.GroupBy(s => s.About).Where(g => g.Select(s => s.Scaled).Distinct().Count() > 1).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            checks.Add(new FigureCheck("disagree", place.First().Unit, Rows(place), null, $"Số liệu khác nhau: {Told(place)}."));
        }

        if (!said[0].AddsUp)
        {
            return checks;
        }

        foreach (var level in said.Where(s => s.About == s.Statement.UnitCode).GroupBy(s => (s.Statement.UnitLevel, s.Statement.ParentUnitCode)).OrderBy(g => g.Key.ParentUnitCode, StringComparer.Ordinal))
        {
            var parts = level.DistinctBy(s => s.About).ToList();
            var expected = totals.ByParent.GetValueOrDefault(level.Key.ParentUnitCode, totals.ByLevel.GetValueOrDefault(level.Key.UnitLevel));
            if (parts.Count < 2)
            {
                continue;
            }

            var sum = parts.Sum(p => p.Scaled);
            var parent = said.FirstOrDefault(s => s.About == (level.Key.UnitLevel == "district" ? "" : level.Key.ParentUnitCode));
            var name = $"{parts.Count}/{expected}";
            checks.Add(
                parent is not null && parts.Count == expected && parent.Scaled != sum
                    ? new FigureCheck("parent-sum", parts[0].Unit, [.. Rows(parts), .. Rows([parent])], sum, $"{parent.Statement.UnitName} ghi {Text(parent.Scaled)} {parent.Unit}; cộng {name} đơn vị là {Text(sum)}.")
                    : new FigureCheck("sum", parts[0].Unit, Rows(parts), sum, SumNote(name, sum, parts[0].Unit))
            );
        }

        return checks;
    }

    internal static string SumNote(string covered, long sum, string unit) => $"Cộng {covered} đơn vị: {Text(sum)} {unit}.";

    private static List<(string, string, long)> Rows(IEnumerable<Said> said) => [.. said.OrderBy(s => s.Statement.UnitOrder).Select(s => (s.Statement.UnitCode, s.Statement.UnitName, s.Scaled))];

    private static string Told(IEnumerable<Said> said) => string.Join("; ", said.OrderBy(s => s.Statement.UnitOrder).Select(s => $"{s.Statement.UnitName} {Text(s.Scaled)}{(s.Unit == "%" ? "%" : " " + s.Unit)}"));

    internal static string Text(long scaled) => (scaled / 10000m).ToString("#,0.####", Vietnamese);

    private static string Short(string name) => name.Replace("Thành phố ", "", StringComparison.Ordinal).Replace("Huyện ", "", StringComparison.Ordinal).Replace("Thị xã ", "", StringComparison.Ordinal);
}
