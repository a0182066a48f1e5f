using System.Globalization;
using Language.Comparing;
using Language.Numbers;

namespace Platform.Packs.Compiling;

/// <summary>
/// Holds figures about one thing side by side. They are added up only over units that do not contain one another, at one level;
/// a parent's figure beside its children's sum is a check; figures of two units about one place that differ are for the office to settle.
/// </summary>
internal static class FigureChecks
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private sealed record Said(SourceStatement Statement, string About, Figure Figure)
    {
        public long Scaled => Figure.Scaled;

        public string Unit => Figure.Unit;

        /// <summary>The statement's sentence without its closing marks, with another figure in the place of its own.</summary>
        public string With(string figure) => Bare(string.Concat(Statement.Text.AsSpan(0, Figure.Start), figure, Statement.Text.AsSpan(Figure.Start + Figure.Length)));
    }

    public static List<PackItem> Attach(List<PackItem> items, List<Cluster> clusters, SourceStatement[] sorted, Prepared[] prepared, Decisions decided, PackTotals totals)
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

            // Figures of one thing in the same places; what was put together may have others.
            var first = prepared[clusters[family[0]].Members[0]];
            var members = family.SelectMany(i => clusters[i].Members).Where(m => Gathering.IsOf(first, prepared[m])).ToList();
            var checks = Enumerable.Range(0, prepared[members[0]].Figures.Count).SelectMany(at => Checks([.. members.Select(m => new Said(sorted[m], About(sorted[m], districts), prepared[m].Figures[at]))], decided, totals)).ToList();
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
        var leaders = LeaderIndex.OfSameButFigures(clusters.Select(c => prepared[c.Members[0]].Text));
        var families = new List<List<int>>();
        for (var index = 0; index < clusters.Count; index++)
        {
            var first = prepared[clusters[index].Members[0]];
            var home = first.Figures.Count == 0 ? families.Count : leaders.Place(first.Shape, first.Text, families.Count);
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

    private static List<FigureCheck> Checks(List<Said> said, Decisions decided, PackTotals totals)
    {
        bool IsSettled(IEnumerable<Said> together) => together.All(s => decided.Settled.Contains(s.Statement.Id));
        var checks = new List<FigureCheck>();
        foreach (var place in said.GroupBy(s => s.About).Where(g => g.Select(s => s.Scaled).Distinct().Count() > 1 && !IsSettled(g)).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            checks.Add(Disagreement([.. place.OrderBy(s => s.Statement.UnitOrder)]));
        }

        // A share is no count: it cannot be added up.
        if (!said[0].Figure.AddsUp(said[0].Statement.Text))
        {
            return checks;
        }

        foreach (var level in said.Where(s => s.About == s.Statement.UnitCode).GroupBy(s => (s.Statement.UnitLevel, s.Statement.ParentUnitCode)).OrderBy(g => g.Key.ParentUnitCode, StringComparer.Ordinal))
        {
            var parts = level.DistinctBy(s => s.About).ToList();
            var expected = totals.ByParent.GetValueOrDefault(level.Key.ParentUnitCode, totals.ByLevel.GetValueOrDefault(level.Key.UnitLevel));
            if (parts.Count < 2 || IsSettled(parts))
            {
                continue;
            }

            var sum = parts.Sum(p => p.Scaled);
            var parent = said.FirstOrDefault(s => s.About == (level.Key.UnitLevel == "district" ? "" : level.Key.ParentUnitCode));
            var covered = $"{parts.Count}/{expected}";
            checks.Add(
                parent is not null && parts.Count == expected && parent.Scaled != sum
                    ? ParentAgainst(parent, parts, sum, covered)
                    : new FigureCheck("sum", parts[0].Unit, Rows(parts), sum, SumNote(covered, sum, parts[0].Unit))
            );
        }

        return checks;
    }

    private static FigureCheck Disagreement(List<Said> said)
    {
        var told = string.Join("; ", said.Select(s => $"{s.Statement.UnitName} {WithUnit(s.Scaled, s.Unit)}"));
        return new FigureCheck("disagree", said[0].Unit, Rows(said), null, $"Số liệu khác nhau: {told}.")
        {
            Wordings = [.. said.DistinctBy(s => s.Scaled).Select(s => Bare(s.Statement.Text) + "."), $"{Bare(said[0].Statement.Text)} (số liệu khác nhau: {told})."],
        };
    }

    private static FigureCheck ParentAgainst(Said parent, List<Said> parts, long sum, string covered)
    {
        var told = $"{parent.Statement.UnitName} ghi {WithUnit(parent.Scaled, parent.Unit)}; cộng {covered} đơn vị là {Text(sum)}";
        return new FigureCheck("parent-sum", parent.Unit, [.. Rows(parts), .. Rows([parent])], sum, told + ".")
        {
            Wordings = [parent.With(Text(parent.Scaled)) + ".", parent.With(Text(sum)) + ".", $"{Bare(parent.Statement.Text)} ({told})."],
        };
    }

    internal static string SumNote(string covered, long sum, string unit) => $"Cộng {covered} đơn vị: {Text(sum)} {unit}.";

    private static List<FigureOf> Rows(IEnumerable<Said> said) => [.. said.OrderBy(s => s.Statement.UnitOrder).Select(s => new FigureOf(s.Statement.Id, s.Statement.UnitName, s.Scaled))];

    private static string WithUnit(long scaled, string unit) => unit == "%" ? $"{Text(scaled)}%" : $"{Text(scaled)} {unit}";

    /// <summary>A sentence without what closes it: "./.", a full stop, a semicolon.</summary>
    internal static string Bare(string text) => text.TrimEnd(' ', '.', ';', '/');

    internal static string Text(long scaled) => (scaled / 10000m).ToString("#,0.####", Vietnamese);

    private static string Short(string name) => name.Replace("Thành phố ", "", StringComparison.Ordinal).Replace("Huyện ", "", StringComparison.Ordinal).Replace("Thị xã ", "", StringComparison.Ordinal);
}
