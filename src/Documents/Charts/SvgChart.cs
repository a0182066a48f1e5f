using System.Globalization;
using System.Net;
using System.Text;

namespace Documents.Charts;

/// <summary>
/// Draws a chart as SVG for a page: shapes and classes, no colour and no size of letters, which are the style sheet's. Screen readers are told the
/// title and the sentence. Under 20 KB, whatever is drawn.
/// </summary>
public static class SvgChart
{
    /// <exception cref="ArgumentOutOfRangeException">A kind of chart that is not drawn.</exception>
    public static string Write(Chart chart, CultureInfo culture) => chart switch
    {
        LineChart line => SvgPlot.Line(line, culture),
        BarChart bar => SvgPlot.Bars(bar, culture),
        BulletChart bullet => Bullet(bullet),
        Sparkline spark => Spark(spark),
        SmallMultiples many => SvgMultiples.Write(many, culture),
        TileMap map => SvgTiles.Write(map, culture),
        _ => throw new ArgumentOutOfRangeException(nameof(chart), chart.GetType().Name, "No such chart."),
    };

    /// <summary>The same as a decoration beside the numbers it is drawn from.</summary>
    public static string Beside(Sparkline chart) => Spark(chart).Replace("role=\"img\" aria-label=\". \"", "aria-hidden=\"true\"", StringComparison.Ordinal);

    /// <param name="isGroup">It holds links, which nobody could reach in a picture.</param>
    internal static string Open(Chart chart, double width, double height, string kind = "", bool isGroup = false) =>
        $"<svg class=\"chart{kind}\" viewBox=\"0 0 {N(width)} {N(height)}\" role=\"{(isGroup ? "group" : "img")}\" aria-label=\"{E($"{chart.Title}. {chart.Sentence}")}\">";

    internal static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    internal static string E(string text) => WebUtility.HtmlEncode(text).Replace("&#39;", "'", StringComparison.Ordinal);

    // Track from the baseline to the goal, what is done, the goal as a line, the forecast as a ring.
    private static string Bullet(BulletChart chart)
    {
        const double Left = 10.3;
        const double Width = 129.4;
        var all = new[] { chart.Baseline, chart.Goal, chart.Value, chart.Forecast }.OfType<decimal>().ToList();
        var (low, high) = (all.Min(), all.Max());
        double X(decimal v) => high == low ? Left : Left + ((double)((v - low) / (high - low)) * Width);
        static string Box(string name, double a, double b, double y, double height) => $"<rect class=\"{name}\" x=\"{N(Math.Min(a, b))}\" y=\"{N(y)}\" width=\"{N(Math.Abs(b - a))}\" height=\"{N(height)}\"/>";
        var (baseline, goal) = (X(chart.Baseline), X(chart.Goal));
        var svg = new StringBuilder(Open(chart, 150, 24, " bullet")).Append(Box("f0", baseline, goal, 5, 14));
        if (chart.Value is { } value)
        {
            var isBack = chart.Goal != chart.Baseline && Math.Sign(value - chart.Baseline) == -Math.Sign(chart.Goal - chart.Baseline);
            svg.Append(Box(isBack ? "f2" : "f1", baseline, X(value), 8.5, 7));
            if (chart.Forecast is { } forecast)
            {
                svg.Append($"<path class=\"fc\" d=\"M{N(X(value))} 12H{N(X(forecast))}\"/><circle class=\"fcp\" cx=\"{N(X(forecast))}\" cy=\"12\" r=\"4\"/>");
            }
        }

        return svg.Append($"<path class=\"ax\" d=\"M{N(baseline)} 4V20\"/><path class=\"tgt\" d=\"M{N(goal)} 2V22\"/></svg>").ToString();
    }

    private static string Spark(Sparkline chart)
    {
        var scale = ChartScale.Of(chart.Values.OfType<decimal>(), fromZero: false);
        return Open(chart, 100, 28, " spark") + SvgPlot.Path(chart.Values, "l1", i => 3 + (i * 94.0 / Math.Max(1, chart.Values.Count - 1)), v => 25 - (scale.At(v) * 22)) + "</svg>";
    }
}
