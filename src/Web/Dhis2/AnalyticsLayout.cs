namespace Web.Dhis2;

/// <summary>The same figures as a table that is ready to print: some dimensions down its side, the others along its head.</summary>
internal static class AnalyticsLayout
{
    /// <returns>The table, or why a dimension cannot stand where it was asked for.</returns>
    public static (AnalyticsGrid? Table, AnalyticsFault? Fault) Of(AnalyticsGrid grid, AnalyticsOptions options, Func<string, string> nameOf)
    {
        var dimensions = grid.Headers.Where(h => h.IsMeta).Select(h => h.Name).ToList();
        if (options.ColumnNames.FirstOrDefault(c => !dimensions.Contains(c)) is { } column)
        {
            return (null, new AnalyticsFault("E7126", $"Column must be present as dimension in query: `{column}`"));
        }

        if (options.RowNames.FirstOrDefault(r => !dimensions.Contains(r)) is { } row)
        {
            return (null, new AnalyticsFault("E7127", $"Row must be present as dimension in query: `{row}`"));
        }

        var side = options.RowNames.Length > 0 ? [.. options.RowNames] : dimensions.Where(d => !options.ColumnNames.Contains(d)).ToList();
        var head = options.ColumnNames.Length > 0 ? [.. options.ColumnNames] : dimensions.Where(d => !side.Contains(d)).ToList();
        return (Arranged(grid, dimensions, side, head, nameOf), null);
    }

    private static AnalyticsGrid Arranged(AnalyticsGrid grid, List<string> dimensions, List<string> side, List<string> head, Func<string, string> nameOf)
    {
        string Key(string[] row, List<string> of) => string.Join('\u0001', of.Select(d => row[dimensions.IndexOf(d)]));
        var columns = grid.Rows.Select(r => Key(r, head)).Distinct().ToList();
        var headers = side.SelectMany(d => new[] { new GridHeader(d + "id", TitleOf(grid, d) + " ID"), new GridHeader(d + "name", TitleOf(grid, d)) }).Concat(columns.Select(c => new GridHeader(c.Replace('\u0001', '.'), string.Join(' ', c.Split('\u0001').Select(nameOf)), IsMeta: false)));
        var rows = grid.Rows.GroupBy(r => Key(r, side)).Select(g =>
        {
            var values = g.GroupBy(r => Key(r, head)).ToDictionary(v => v.Key, v => v.First()[dimensions.Count]);
            return (string[])[.. (side.Count == 0 ? [] : g.Key.Split('\u0001')).SelectMany(id => new[] { id, nameOf(id) }), .. columns.Select(c => values.GetValueOrDefault(c, ""))];
        });
        return new AnalyticsGrid([.. headers], [.. rows], grid.Meanings);
    }

    private static string TitleOf(AnalyticsGrid grid, string dimension) => grid.Headers.First(h => h.Name == dimension).Column;
}
