using System.Globalization;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Documents.Sheets;
using Documents.Writing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Documents.Charts;

/// <summary>
/// Puts charts into a document as Word draws them itself, each with its figures in a sheet of its own, so that an officer can change both. What Word has no
/// chart for, a map of tiles, is a table whose cells are shaded.
/// </summary>
internal sealed class DocxChart(MainDocumentPart main)
{
    private const long EmuPerTwip = 635;
    private const double Shape = 0.5;
    private int count;

    /// <param name="width">Of the text, in twips.</param>
    public IEnumerable<DocumentFormat.OpenXml.OpenXmlElement> Parts(Chart chart, int width) => chart switch
    {
        TileMap map => [DocxParts.Styled(DocxStyles.TableText, new Run(new RunProperties(new Bold()), new Text(map.Measure.Length > 0 ? $"{map.Title} ({map.Measure})" : map.Title))), DocxTiles.Grid(map, width)],
        _ => [Drawn(chart, width)],
    };

    private Word.Paragraph Drawn(Chart chart, int width)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"chart{++count}");
        var table = ChartFigures.Of(chart);
        var part = main.AddNewPart<ChartPart>(name);
        using (var sheet = new MemoryStream(Workbook(table)))
        {
            part.AddNewPart<EmbeddedPackagePart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "data").FeedData(sheet);
        }

        using (var xml = new MemoryStream(Encoding.UTF8.GetBytes(ChartXml.Of(chart, table).ToString(SaveOptions.DisableFormatting))))
        {
            part.FeedData(xml);
        }

        var (cx, cy) = (width * EmuPerTwip, (long)(width * EmuPerTwip * Height(chart, table)));
        return new Word.Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Letterhead }), new Run(new Drawing { InnerXml = Inline(name, count, chart, cx, cy) }));
    }

    // Bars grow with the places they stand for; all else has one shape.
    private static double Height(Chart chart, ChartFigures table) => chart switch
    {
        BarChart => Math.Clamp(0.16 + (0.036 * table.Categories.Count * (((BarChart)chart).IsStacked ? 1 : table.Series.Count)), 0.3, 1.25),
        BulletChart => 0.26,
        _ => Shape,
    };

    private static string Inline(string id, int number, Chart chart, long cx, long cy)
    {
        XNamespace wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", a = ChartXml.A, c = ChartXml.C, r = ChartXml.R;
        return new XElement(
            wp + "inline",
            new XAttribute("distT", 0), new XAttribute("distB", 0), new XAttribute("distL", 0), new XAttribute("distR", 0),
            new XElement(wp + "extent", new XAttribute("cx", cx), new XAttribute("cy", cy)),
            // What a screen reader says in its place.
            new XElement(wp + "docPr", new XAttribute("id", number), new XAttribute("name", chart.Title), new XAttribute("descr", chart.Sentence)),
            new XElement(wp + "cNvGraphicFramePr"),
            new XElement(a + "graphic", new XElement(a + "graphicData", new XAttribute("uri", c.NamespaceName), new XElement(c + "chart", new XAttribute(XNamespace.Xmlns + "r", r.NamespaceName), new XAttribute(r + "id", id))))
        ).ToString(SaveOptions.DisableFormatting);
    }

    private static byte[] Workbook(ChartFigures table) =>
        FixedPackage.Of(XlsxWriter.Write(new Sheet(ChartXml.SheetName, [
            [SheetCell.Heading(table.CategoryName), .. table.Series.Select(s => SheetCell.Heading(s.Name))],
            .. table.Categories.Select((name, i) => (IReadOnlyList<SheetCell>)[new SheetCell(name), .. table.Series.Select(s => s.Values[i] is { } v ? SheetCell.Of(v) : SheetCell.Empty)]),
        ], [24, .. table.Series.Select(_ => 14)])));
}
