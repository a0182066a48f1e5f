namespace Platform.Packs.Compiling;

/// <summary>Says in a few words which units an item comes from.</summary>
internal static class Coverage
{
    private static readonly Dictionary<string, string> Levels = new() { ["district"] = "huyện, thành phố", ["commune"] = "xã, phường, thị trấn", ["department"] = "sở, ban, ngành" };

    public static string Of(IReadOnlyList<SourceStatement> sources, PackTotals totals)
    {
        var units = sources.DistinctBy(s => s.UnitCode).OrderBy(s => s.UnitOrder).ToList();
        var parts = new List<string>();
        foreach (var level in (string[])["department", "district", "commune"])
        {
            var ofLevel = units.Where(u => u.UnitLevel == level).ToList();
            if (ofLevel.Count == 0)
            {
                continue;
            }

            var few = level == "department" ? 2 : 1;
            parts.Add(ofLevel.Count <= few ? string.Join(", ", ofLevel.Select(u => u.UnitName)) : $"{ofLevel.Count}/{totals.ByLevel.GetValueOrDefault(level, ofLevel.Count)} {Levels[level]}");
        }

        parts.AddRange(units.Where(u => !Levels.ContainsKey(u.UnitLevel)).Select(u => u.UnitName));
        return string.Join("; ", parts);
    }
}
