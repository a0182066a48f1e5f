using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Documents.Writing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Documents.Charts;

/// <summary>A map of tiles as a table of shaded cells.</summary>
internal static class DocxTiles
{
    /// <summary>Five shades of the same blue, light to dark, as on the pages.</summary>
    private static readonly string[] Shades = ["E6E9F2", "BFC6DE", "959FC6", "5F6FA8", "2A3F86"];

    public static Word.Table Grid(TileMap map, int width)
    {
        var (columns, rows) = (map.Tiles.Max(t => t.Column) + 1, map.Tiles.Max(t => t.Row) + 1);
        var cell = Math.Min(width / columns, 640);
        var at = map.Tiles.ToDictionary(t => (t.Column, t.Row));
        var bounds = TileShades.Bounds(map.Tiles);
        var table = new Word.Table(
            new TableProperties(new TableWidth { Width = string.Create(CultureInfo.InvariantCulture, $"{cell * columns}"), Type = TableWidthUnitValues.Dxa }, new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(Enumerable.Range(0, columns).Select(_ => new GridColumn { Width = string.Create(CultureInfo.InvariantCulture, $"{cell}") }))
        );
        for (var row = 0; row < rows; row++)
        {
            var line = new TableRow(new TableRowProperties(new TableRowHeight { Val = (uint)(cell * 0.8), HeightType = HeightRuleValues.AtLeast }));
            for (var column = 0; column < columns; column++)
            {
                line.Append(Cell(at.GetValueOrDefault((column, row)), cell, bounds));
            }

            table.Append(line);
        }

        return table;
    }

    private static TableCell Cell(Tile? tile, int width, IReadOnlyList<decimal> bounds)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = string.Create(CultureInfo.InvariantCulture, $"{width}"), Type = TableWidthUnitValues.Dxa });
        if (tile is null)
        {
            return new TableCell(properties, Text("", "auto"));
        }

        var shade = TileShades.Of(tile.Value, bounds);
        properties.Append(new TableCellBorders(new TopBorder { Val = BorderValues.Single, Size = 4, Color = "FFFFFF" }, new LeftBorder { Val = BorderValues.Single, Size = 4, Color = "FFFFFF" }, new BottomBorder { Val = BorderValues.Single, Size = 4, Color = "FFFFFF" }, new RightBorder { Val = BorderValues.Single, Size = 4, Color = "FFFFFF" }));
        properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = shade == 0 ? "F6F6F3" : Shades[shade - 1] });
        return new TableCell(properties, Text(TileShades.Initials(tile.Name), shade > 3 ? "FFFFFF" : "1A1F2B"));
    }

    private static Word.Paragraph Text(string text, string colour) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.TableText }, new Justification { Val = JustificationValues.Center }), new Run(new RunProperties(new Color { Val = colour }, new FontSize { Val = "14" }), new Text(text)));
}
