using System.Globalization;
using System.Text;
using static Documents.Charts.SvgChart;

namespace Documents.Charts;

/// <summary>Small lines side by side on one scale, each with its name and its last figure, in one picture.</summary>
internal static class SvgMultiples
{
    private const int Columns = 4;
    private const double Width = 120;
    private const double Height = 92;

    public static string Write(SmallMultiples chart, CultureInfo culture)
    {
        var series = chart.Series.Take(SmallMultiples.Most).ToList();
        var scale = ChartScale.Of([.. series.SelectMany(s => s.Values).OfType<decimal>(), .. chart.Goal is { } g ? new[] { g } : []], fromZero: false);
        var columns = Math.Min(Columns, series.Count);
        var rows = (series.Count + columns - 1) / Math.Max(1, columns);
        var svg = new StringBuilder(Open(chart, columns * Width, rows * Height));
        foreach (var (one, at) in series.Select((s, i) => (s, i)))
        {
            var (left, top) = (at % columns * Width, at / columns * Height);
            double Y(decimal v) => top + Height - 12 - (scale.At(v) * (Height - 48));
            var last = one.Values.LastOrDefault(v => v is not null);
            svg.Append($"<text x=\"{N(left + 4)}\" y=\"{N(top + 14)}\">{E(one.Name.Length > 18 ? $"{one.Name.AsSpan(0, 17)}…" : one.Name)}</text><text class=\"b\" x=\"{N(left + 4)}\" y=\"{N(top + 29)}\">{chart.Text(last, culture)}{(chart.Measure == "%" && last is not null ? "%" : "")}</text>");
            if (chart.Goal is { } goal)
            {
                svg.Append($"<path class=\"g\" d=\"M{N(left + 4)} {N(Y(goal))}h{N(Width - 12)}\"/>");
            }

            svg.Append(SvgPlot.Path(one.Values, "l1", i => left + 6 + (i * (Width - 18) / Math.Max(1, one.Values.Count - 1)), Y));
        }

        return svg.Append("</svg>").ToString();
    }
}
