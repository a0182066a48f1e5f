using System.Globalization;
using System.Text;
using static Documents.Charts.SvgChart;

namespace Documents.Charts;

/// <summary>A map of tiles in five shades, each a fifth of the places; a place without a figure is hatched by its outline alone.</summary>
internal static class SvgTiles
{
    private const double Side = 34;

    /// <summary>More tiles than this bear neither name nor link, and each shade is one shape: the picture stays under its size.</summary>
    private const int MostNamed = 110;

    public static string Write(TileMap map, CultureInfo culture)
    {
        var bounds = TileShades.Bounds(map.Tiles);
        var (columns, rows) = (map.Tiles.Select(t => t.Column + 1).DefaultIfEmpty(1).Max(), map.Tiles.Select(t => t.Row + 1).DefaultIfEmpty(1).Max());
        var svg = new StringBuilder(Open(map, Math.Max(columns * Side, 240), (rows * Side) + 34, " tiles", map.Tiles.Count <= MostNamed && map.Tiles.Any(t => t.Address is not null)));
        if (map.Tiles.Count <= MostNamed)
        {
            AppendNamed(svg, map, bounds);
        }
        else
        {
            AppendShapes(svg, map, bounds);
        }

        for (var shade = 0; shade < bounds.Count; shade++)
        {
            var x = shade * 48.0;
            svg.Append($"<rect class=\"t{shade + 1}\" x=\"{N(x)}\" y=\"{N((rows * Side) + 8)}\" width=\"46\" height=\"9\"/><text x=\"{N(x)}\" y=\"{N((rows * Side) + 30)}\">≥ {map.Text(bounds[shade], culture)}</text>");
        }

        return svg.Append("</svg>").ToString();
    }

    // A path and not a rectangle: it needs no width and no height.
    private static void AppendNamed(StringBuilder svg, TileMap map, IReadOnlyList<decimal> bounds)
    {
        svg.Append("<g class=\"on\" text-anchor=\"middle\">");
        foreach (var tile in map.Tiles)
        {
            var shade = TileShades.Of(tile.Value, bounds);
            var (x, y) = (tile.Column * Side, tile.Row * Side);
            var drawn = $"<path class=\"t{shade}\" d=\"M{N(x + 1)} {N(y + 1)}h32v32h-32z\"/><text{(shade > 3 ? " class=\"dark\"" : "")} x=\"{N(x + (Side / 2))}\" y=\"{N(y + (Side / 2) + 4)}\">{E(TileShades.Initials(tile.Name))}</text>";
            svg.Append(tile.Address is { } address ? $"<a href=\"{E(address)}\">{drawn}</a>" : drawn);
        }

        svg.Append("</g>");
    }

    private static void AppendShapes(StringBuilder svg, TileMap map, IReadOnlyList<decimal> bounds)
    {
        svg.Append($"<g transform=\"scale({N(Side)})\">");
        foreach (var shade in map.Tiles.GroupBy(t => TileShades.Of(t.Value, bounds)).OrderBy(g => g.Key))
        {
            svg.Append($"<path class=\"t{shade.Key}\" d=\"").AppendJoin("", shade.Select(t => string.Create(CultureInfo.InvariantCulture, $"M{t.Column} {t.Row}h.94v.94h-.94z"))).Append("\"/>");
        }

        svg.Append("</g>");
    }
}
