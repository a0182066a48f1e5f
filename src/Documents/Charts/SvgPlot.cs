using System.Globalization;
using System.Text;
using static Documents.Charts.SvgChart;

namespace Documents.Charts;

/// <summary>Lines over time and bars by place.</summary>
internal static class SvgPlot
{
    private const double Width = 360;
    private const double LineHeight = 240;
    private const double RowHeight = 22;
    private const int LongestName = 22;

    /// <summary>Points of one line.</summary>
    private const int MostPoints = 200;

    public static string Line(LineChart chart, CultureInfo culture)
    {
        var categories = chart.Forecast is { } f && !chart.Categories.Contains(f.Category) ? [.. chart.Categories, f.Category] : chart.Categories;
        var scale = ChartScale.Of(chart.Series.SelectMany(s => s.Values).OfType<decimal>().Concat(Extra(chart)), fromZero: false);
        var left = 8 + (7 * scale.Ticks.Max(t => Mark(t, culture).Length));
        var right = chart.Series.Count > 1 ? 84 : 20;
        double X(int i) => left + (i * (Width - left - right) / Math.Max(1, categories.Count - 1));
        double Y(decimal v) => LineHeight - 30 - (scale.At(v) * (LineHeight - 50));
        var svg = new StringBuilder(Open(chart, Width, LineHeight));
        foreach (var tick in scale.Ticks)
        {
            svg.Append($"<path class=\"g\" d=\"M{N(left)} {N(Y(tick))}H{N(Width - right + 6)}\"/><text x=\"{N(left - 6)}\" y=\"{N(Y(tick) + 4)}\" text-anchor=\"end\">{Mark(tick, culture)}</text>");
        }

        // As many names as there is room for, the last always.
        var every = Math.Max(1, (int)Math.Ceiling(categories.Count * 44 / (Width - left - right)));
        foreach (var (name, i) in categories.Select((c, i) => (c, i)).Where(c => (categories.Count - 1 - c.i) % every == 0))
        {
            svg.Append($"<text x=\"{N(X(i))}\" y=\"{N(LineHeight - 8)}\" text-anchor=\"middle\">{E(name)}</text>");
        }

        AppendForecast(svg, chart, [.. categories], X, Y, culture);
        foreach (var (series, at) in chart.Series.Select((s, i) => (s, i)))
        {
            svg.Append(Path(series.Values, $"l{at + 1}", X, Y));
            AppendEnd(svg, chart, series, at, X, Y, culture);
        }

        return svg.Append("</svg>").ToString();
    }

    public static string Bars(BarChart chart, CultureInfo culture)
    {
        var longest = Math.Min(LongestName, chart.Categories.Max(c => c.Length));
        var (left, top) = (14 + (6.2 * longest), chart.Series.Count > 1 ? 22.0 : 4.0);
        var thick = chart.IsStacked ? 1 : chart.Series.Count;
        var row = (RowHeight - 8) * thick + 8;
        var height = top + (row * chart.Categories.Count) + 20;
        var values = chart.IsStacked ? chart.Categories.Select((_, i) => chart.Series.Sum(s => s.Values[i] ?? 0)) : chart.Series.SelectMany(s => s.Values).OfType<decimal>();
        var scale = ChartScale.Of([.. values, .. chart.Goal is { } g ? new[] { g } : []], fromZero: true);
        double X(decimal v) => left + (scale.At(v) * (Width - left - 46));
        var svg = new StringBuilder(Open(chart, Width, height));
        foreach (var tick in scale.Ticks)
        {
            svg.Append($"<path class=\"g\" d=\"M{N(X(tick))} {N(top)}V{N(height - 18)}\"/><text x=\"{N(X(tick))}\" y=\"{N(height - 4)}\" text-anchor=\"middle\">{Mark(tick, culture)}</text>");
        }

        AppendLegend(svg, chart, left);
        foreach (var (name, i) in chart.Categories.Select((c, i) => (c, i)))
        {
            svg.Append($"<text x=\"{N(left - 6)}\" y=\"{N(top + (i * row) + (row / 2) + 4)}\" text-anchor=\"end\">{E(Short(name))}</text>");
            AppendBars(svg, chart, i, top + (i * row) + 4, X, culture);
        }

        if (chart.Goal is { } goal)
        {
            svg.Append($"<path class=\"tgt\" d=\"M{N(X(goal))} {N(top)}V{N(height - 18)}\"/>");
        }

        return svg.Append("</svg>").ToString();
    }

    /// <summary>A line that is broken where a figure is missing; a figure that stands alone is a dot.</summary>
    public static string Path(IReadOnlyList<decimal?> values, string name, Func<int, double> x, Func<decimal, double> y)
    {
        var (path, dots, pen) = (new StringBuilder(), new StringBuilder(), false);
        // A long line is drawn through every so many of its figures: the rest would lie within one step of the screen.
        var stride = Math.Max(1, values.Count / MostPoints);
        for (var i = 0; i < values.Count; i = i == values.Count - 1 ? values.Count : Math.Min(i + stride, values.Count - 1))
        {
            if (values[i] is not { } value)
            {
                pen = false;
                continue;
            }

            path.Append($"{(pen ? 'L' : 'M')}{N(x(i))} {N(y(value))}");
            if (!pen && (i == values.Count - 1 || values[i + 1] is null))
            {
                dots.Append($"<circle class=\"f{name[^1]}\" cx=\"{N(x(i))}\" cy=\"{N(y(value))}\" r=\"2.5\"/>");
            }

            pen = true;
        }

        return path.Length == 0 ? "" : $"<path class=\"{name}\" d=\"{path}\"/>{dots}";
    }

    private static IEnumerable<decimal> Extra(LineChart chart) => new[] { chart.Goal, chart.Forecast?.Low, chart.Forecast?.High, chart.Forecast?.Value }.OfType<decimal>();

    private static void AppendForecast(StringBuilder svg, LineChart chart, List<string> categories, Func<int, double> x, Func<decimal, double> y, CultureInfo culture)
    {
        if (chart.Goal is { } goal)
        {
            svg.Append($"<path class=\"tgt\" d=\"M{N(x(categories.Count - 1) - 24)} {N(y(goal))}H{N(x(categories.Count - 1) + 14)}\"/><text class=\"b\" x=\"{N(x(categories.Count - 1) + 14)}\" y=\"{N(y(goal) - 7)}\" text-anchor=\"end\">{E(chart.GoalName)} {chart.Text(goal, culture)}</text>");
        }

        var last = chart.Series[0].Values.Count - 1;
        while (last >= 0 && chart.Series[0].Values[last] is null)
        {
            last--;
        }

        if (chart.Forecast is { } f && last >= 0)
        {
            var (x0, y0, x1) = (x(last), y(chart.Series[0].Values[last]!.Value), x(categories.IndexOf(f.Category)));
            var below = chart.Goal is { } g && Math.Abs(y(g) - y(f.Value)) < 30 && g >= f.Value;
            svg.Append($"<path class=\"band\" d=\"M{N(x0)} {N(y0)}L{N(x1)} {N(y(f.High))}V{N(y(f.Low))}Z\"/><path class=\"fc\" d=\"M{N(x0)} {N(y0)}L{N(x1)} {N(y(f.Value))}\"/><circle class=\"fcp\" cx=\"{N(x1)}\" cy=\"{N(y(f.Value))}\" r=\"4\"/><text class=\"b\" x=\"{N(x1 + 14)}\" y=\"{N(y(f.Value) + (below ? 20 : -9))}\" text-anchor=\"end\">{E(chart.ForecastName)} {chart.Text(f.Value, culture)}</text>");
        }
    }

    // The last figure is written at its point; of several lines each has its name there instead of a legend.
    private static void AppendEnd(StringBuilder svg, LineChart chart, ChartSeries series, int at, Func<int, double> x, Func<decimal, double> y, CultureInfo culture)
    {
        for (var last = series.Values.Count - 1; last >= 0; last--)
        {
            if (series.Values[last] is { } value)
            {
                svg.Append($"<circle class=\"f{at + 1}\" cx=\"{N(x(last))}\" cy=\"{N(y(value))}\" r=\"4\"/>");
                svg.Append(chart.Series.Count > 1 ? $"<text x=\"{N(x(last) + 8)}\" y=\"{N(y(value) + 4)}\">{E(Short(series.Name))}</text>" : $"<text class=\"b\" x=\"{N(x(last) - 4)}\" y=\"{N(y(value) - 10)}\" text-anchor=\"end\">{chart.Text(value, culture)}</text>");
                return;
            }
        }
    }

    private static void AppendLegend(StringBuilder svg, BarChart chart, double left)
    {
        if (chart.Series.Count > 1)
        {
            var x = left;
            foreach (var (series, at) in chart.Series.Select((s, i) => (s, i)))
            {
                svg.Append($"<rect class=\"f{at + 1}\" x=\"{N(x)}\" y=\"5\" width=\"9\" height=\"9\"/><text x=\"{N(x + 13)}\" y=\"14\">{E(Short(series.Name))}</text>");
                x += 24 + (6.4 * Short(series.Name).Length);
            }
        }
    }

    private static void AppendBars(StringBuilder svg, BarChart chart, int category, double top, Func<decimal, double> x, CultureInfo culture)
    {
        var (sum, y) = (0m, top);
        foreach (var (series, at) in chart.Series.Select((s, i) => (s, i)))
        {
            if (series.Values[category] is not { } value)
            {
                continue;
            }

            var from = chart.IsStacked ? sum : 0;
            sum += value;
            var (a, b) = (x(from), x(from + value));
            svg.Append($"<rect class=\"f{at + 1}\" x=\"{N(Math.Min(a, b))}\" y=\"{N(y)}\" width=\"{N(Math.Abs(b - a))}\" height=\"13\"/>");
            if (!chart.IsStacked)
            {
                svg.Append($"<text x=\"{N(Math.Max(a, b) + 4)}\" y=\"{N(y + 11)}\">{chart.Text(value, culture)}</text>");
                y += RowHeight - 8;
            }
        }

        if (chart.IsStacked)
        {
            svg.Append($"<text x=\"{N(x(sum) + 4)}\" y=\"{N(top + 11)}\">{chart.Text(sum, culture)}</text>");
        }
    }

    // A mark on the axis is a round number: no more places than it needs.
    private static string Mark(decimal tick, CultureInfo culture) => tick.ToString("#,0.####", culture);

    private static string Short(string name) => name.Length <= LongestName ? name : $"{name.AsSpan(0, LongestName - 1)}…";
}
