using System.Globalization;
using System.Text;
using static Documents.Charts.SvgChart;

namespace Documents.Charts;

/// <summary>A map of tiles in five shades, each a fifth of the places; a place without a figure is hatched by its outline alone.</summary>
internal static class SvgTiles
{
    private const double Side = 34;

    /// <summary>More tiles than this bear no name: the picture stays under its size.</summary>
    private const int MostNamed = 130;

    public static string Write(TileMap map, CultureInfo culture)
    {
        var bounds = TileShades.Bounds(map.Tiles);
        var (columns, rows) = (map.Tiles.Select(t => t.Column + 1).DefaultIfEmpty(1).Max(), map.Tiles.Select(t => t.Row + 1).DefaultIfEmpty(1).Max());
        var svg = new StringBuilder(Open(map, Math.Max(columns * Side, 240), (rows * Side) + 34, " tiles"));
        var named = map.Tiles.Count <= MostNamed;
        foreach (var tile in map.Tiles)
        {
            AppendTile(svg, map, tile, bounds, named, culture);
        }

        for (var shade = 0; shade < bounds.Count; shade++)
        {
            var x = shade * 48.0;
            svg.Append($"<rect class=\"t{shade + 1}\" x=\"{N(x)}\" y=\"{N((rows * Side) + 8)}\" width=\"46\" height=\"9\"/><text x=\"{N(x)}\" y=\"{N((rows * Side) + 30)}\">≥ {map.Text(bounds[shade], culture)}</text>");
        }

        return svg.Append("</svg>").ToString();
    }

    private static void AppendTile(StringBuilder svg, TileMap map, Tile tile, IReadOnlyList<decimal> bounds, bool named, CultureInfo culture)
    {
        var shade = TileShades.Of(tile.Value, bounds);
        var (x, y) = (tile.Column * Side, tile.Row * Side);
        var title = named ? $"<title>{E(tile.Name)}: {map.Text(tile.Value, culture)}</title>" : "";
        var box = $"<rect class=\"t{shade}\" x=\"{N(x + 1)}\" y=\"{N(y + 1)}\" width=\"{N(Side - 2)}\" height=\"{N(Side - 2)}\">{title}</rect>";
        var label = named ? $"<text class=\"on{(shade > 3 ? " dark" : "")}\" x=\"{N(x + (Side / 2))}\" y=\"{N(y + (Side / 2) + 4)}\" text-anchor=\"middle\">{E(TileShades.Initials(tile.Name))}</text>" : "";
        svg.Append(tile.Address is { } address && named ? $"<a href=\"{E(address)}\">{box}{label}</a>" : box + label);
    }
}
