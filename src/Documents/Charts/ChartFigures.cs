namespace Documents.Charts;

/// <summary>A chart's figures as its sheet holds them: a goal and a forecast are series of their own there.</summary>
internal sealed record ChartFigures(string CategoryName, IReadOnlyList<string> Categories, IReadOnlyList<ChartFigures.Row> Series)
{
    public enum Style
    {
        Plain,
        Goal,
        Forecast,
    }

    public sealed record Row(string Name, IReadOnlyList<decimal?> Values, Style Style);

    /// <exception cref="ArgumentOutOfRangeException">A chart that has no sheet.</exception>
    public static ChartFigures Of(Chart chart) => chart switch
    {
        LineChart line => Lines(line),
        Plot plot => new ChartFigures(plot.CategoryName, plot.Categories, [.. plot.Series.Select(s => new Row(s.Name, s.Values, Style.Plain)), .. Goal(plot, plot.Categories.Count)]),
        BulletChart bullet => new ChartFigures("", [bullet.Title], [.. new[] { bullet.Baseline, bullet.Value, bullet.Goal, bullet.Forecast }.Select((v, i) => new Row(bullet.Names[i], [v], Style.Plain)).Where(r => r.Values[0] is not null)]),
        Sparkline spark => new ChartFigures("", spark.Categories, [new Row(spark.Title, spark.Values, Style.Plain)]),
        _ => throw new ArgumentOutOfRangeException(nameof(chart), chart.GetType().Name, "No such chart."),
    };

    private static ChartFigures Lines(LineChart chart)
    {
        var isAdded = chart.Forecast is { } f && !chart.Categories.Contains(f.Category);
        List<string> categories = [.. chart.Categories, .. isAdded ? [chart.Forecast!.Category] : Array.Empty<string>()];
        var rows = chart.Series.Select(s => new Row(s.Name, [.. s.Values, .. Enumerable.Repeat((decimal?)null, categories.Count - s.Values.Count)], Style.Plain)).ToList();
        if (chart.Forecast is { } forecast && rows.Count > 0)
        {
            // The dashed line begins at the last figure there is.
            var last = rows[0].Values.ToList().FindLastIndex(v => v is not null);
            var end = categories.IndexOf(forecast.Category);
            rows.Add(new Row(chart.ForecastName, [.. categories.Select((_, i) => i == last ? rows[0].Values[i] : i == end ? forecast.Value : i > last && i < end ? rows[0].Values[last] + ((forecast.Value - rows[0].Values[last]) * (i - last) / (end - last)) : null)], Style.Forecast));
        }

        return new ChartFigures(chart.CategoryName, categories, [.. rows, .. Goal(chart, categories.Count)]);
    }

    private static IEnumerable<Row> Goal(Plot plot, int count) => plot.Goal is { } goal ? [new Row(plot.GoalName, [.. Enumerable.Repeat((decimal?)goal, count)], Style.Goal)] : [];
}
