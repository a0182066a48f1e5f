using System.Globalization;
using System.Xml.Linq;

namespace Documents.Charts;

/// <summary>A chart as DrawingML (ECMA-376, part 1, 21.2): lines over time, bars that lie, each series with a reference to its column of the sheet and a copy of what stands there.</summary>
internal static class ChartXml
{
    public const string SheetName = "Sheet1";

    public static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // Told apart by the colour-blind, and by their dashes in print: as on the pages.
    private static readonly string[] Colours = ["2A3F86", "C05A0B", "2B8A94", "8A92A0"];
    private static readonly string[] Dashes = ["solid", "dash", "sysDot", "dashDot"];

    private const string Ink = "1A1F2B";
    private const string Grey = "DDDFE2";

    public static XElement Of(Chart chart, ChartFigures table)
    {
        var bars = chart is BarChart or BulletChart;
        var series = table.Series.Select((s, i) => Series(chart, table, s, i, bars)).ToList();
        var isStacked = chart is BarChart { IsStacked: true };
        var plot = bars
            ? new XElement(C + "barChart", Val("barDir", "bar"), Val("grouping", isStacked ? "stacked" : "clustered"), Val("varyColors", "0"), series, Val("gapWidth", "40"), isStacked ? Val("overlap", "100") : null, Val("axId", "1"), Val("axId", "2"))
            : new XElement(C + "lineChart", Val("grouping", "standard"), Val("varyColors", "0"), series, Val("marker", "1"), Val("axId", "1"), Val("axId", "2"));
        return new XElement(
            C + "chartSpace",
            new XAttribute(XNamespace.Xmlns + "c", C.NamespaceName), new XAttribute(XNamespace.Xmlns + "a", A.NamespaceName), new XAttribute(XNamespace.Xmlns + "r", R.NamespaceName),
            Val("date1904", "0"),
            Val("roundedCorners", "0"),
            new XElement(
                C + "chart",
                Title(chart),
                Val("autoTitleDeleted", "0"),
                new XElement(C + "plotArea", new XElement(C + "layout"), plot, CategoryAxis(bars), ValueAxis(chart, table, bars)),
                table.Series.Count > 1 ? new XElement(C + "legend", Val("legendPos", "b"), Val("overlay", "0")) : null,
                Val("plotVisOnly", "1"),
                Val("dispBlanksAs", "gap")
            ),
            new XElement(C + "spPr", new XElement(A + "ln", new XElement(A + "noFill"))),
            new XElement(C + "txPr", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"), new XElement(A + "p", new XElement(A + "pPr", new XElement(A + "defRPr", new XAttribute("sz", 1000), new XElement(A + "latin", new XAttribute("typeface", "Times New Roman")))), new XElement(A + "endParaRPr", new XAttribute("lang", "vi-VN")))),
            new XElement(C + "externalData", new XAttribute(R + "id", "data"), Val("autoUpdate", "0"))
        );
    }

    private static XElement Series(Chart chart, ChartFigures table, ChartFigures.Row row, int at, bool bars)
    {
        var column = (char)('B' + at);
        var (count, colour) = (table.Categories.Count, row.Style is ChartFigures.Style.Plain ? Colours[at % Colours.Length] : Ink);
        var line = new XElement(A + "ln", new XAttribute("w", row.Style is ChartFigures.Style.Goal ? 25400 : 22225), Fill(colour), new XElement(A + "prstDash", new XAttribute("val", row.Style is ChartFigures.Style.Forecast ? "sysDash" : Dashes[row.Style is ChartFigures.Style.Plain ? (at + (at / Colours.Length)) % Dashes.Length : 0])));
        return new XElement(
            C + "ser",
            Val("idx", $"{at}"),
            Val("order", $"{at}"),
            new XElement(C + "tx", Texts($"{SheetName}!${column}$1", [row.Name])),
            new XElement(C + "spPr", bars ? Fill(colour) : line),
            bars ? Val("invertIfNegative", "0") : new XElement(C + "marker", Val("symbol", row.Style is ChartFigures.Style.Plain ? "circle" : "none"), row.Style is ChartFigures.Style.Plain ? Val("size", "5") : null),
            bars ? Labels(chart, colour) : null,
            new XElement(C + "cat", Texts($"{SheetName}!$A$2:$A${count + 1}", table.Categories)),
            new XElement(C + "val", Numbers(chart, $"{SheetName}!${column}$2:${column}${count + 1}", row.Values)),
            bars ? null : Val("smooth", "0")
        );
    }

    private static XElement Title(Chart chart) =>
        new(C + "title", new XElement(C + "tx", new XElement(C + "rich", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"), new XElement(A + "p", new XElement(A + "r", new XElement(A + "rPr", new XAttribute("lang", "vi-VN"), new XAttribute("sz", 1200), new XAttribute("b", 1)), new XElement(A + "t", chart.Measure.Length > 0 ? $"{chart.Title} ({chart.Measure})" : chart.Title))))), Val("overlay", "0"));

    // Bars are read from the top, as the table beside them.
    private static XElement CategoryAxis(bool bars) =>
        new(C + "catAx", Val("axId", "1"), new XElement(C + "scaling", Val("orientation", bars ? "maxMin" : "minMax")), Val("delete", "0"), Val("axPos", bars ? "l" : "b"), new XElement(C + "numFmt", new XAttribute("formatCode", "General"), new XAttribute("sourceLinked", 0)), Val("majorTickMark", "none"), Val("minorTickMark", "none"), Val("tickLblPos", "low"), Val("crossAx", "2"), Val("crosses", "autoZero"));

    // From where to where is said: programs begin bars where they like, and a bar that does not begin at zero misleads.
    private static XElement ValueAxis(Chart chart, ChartFigures table, bool bars)
    {
        var scale = Scale(chart, table, bars);
        return new(C + "valAx", Val("axId", "2"), new XElement(C + "scaling", Val("orientation", "minMax"), Val("max", Number(scale.High)), Val("min", Number(scale.Low))), Val("delete", "0"), Val("axPos", bars ? "b" : "l"), new XElement(C + "majorGridlines", new XElement(C + "spPr", new XElement(A + "ln", Fill(Grey)))), new XElement(C + "numFmt", new XAttribute("formatCode", Format(chart)), new XAttribute("sourceLinked", 0)), Val("majorTickMark", "none"), Val("minorTickMark", "none"), Val("tickLblPos", "nextTo"), Val("crossAx", "1"), Val("crosses", bars ? "max" : "autoZero"), Val("crossBetween", "between"), Val("majorUnit", Number(scale.Step)));
    }

    private static ChartScale Scale(Chart chart, ChartFigures table, bool bars)
    {
        var columns = table.Series.Select(s => s.Values);
        var values = chart is BarChart { IsStacked: true } ? table.Categories.Select((_, i) => columns.Sum(c => c[i] ?? 0)) : columns.SelectMany(c => c).OfType<decimal>();
        return ChartScale.Of(values, bars);
    }

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    // In a stack the number stands within its bar: light on dark.
    private static XElement Labels(Chart chart, string colour) =>
        new(C + "dLbls", new XElement(C + "numFmt", new XAttribute("formatCode", Format(chart)), new XAttribute("sourceLinked", 0)), chart is BarChart { IsStacked: true } && colour != Colours[^1] ? Written("FFFFFF") : null, Val("showLegendKey", "0"), Val("showVal", "1"), Val("showCatName", "0"), Val("showSerName", "0"), Val("showPercent", "0"), Val("showBubbleSize", "0"));

    private static XElement Texts(string cells, IReadOnlyList<string> texts) =>
        new(C + "strRef", new XElement(C + "f", cells), new XElement(C + "strCache", Val("ptCount", $"{texts.Count}"), texts.Select((t, i) => new XElement(C + "pt", new XAttribute("idx", i), new XElement(C + "v", t)))));

    private static XElement Numbers(Chart chart, string cells, IReadOnlyList<decimal?> values) =>
        new(C + "numRef", new XElement(C + "f", cells), new XElement(C + "numCache", new XElement(C + "formatCode", Format(chart)), Val("ptCount", $"{values.Count}"), values.Select((v, i) => v is { } number ? new XElement(C + "pt", new XAttribute("idx", i), new XElement(C + "v", Number(number))) : null)));

    // 1.234,5: by the mark of Viet Nam's language (0x042A) LibreOffice writes its signs anywhere; Word writes those of the reader's own country.
    private static string Format(Chart chart) => chart.Decimals == 0 ? "[$-42A]#,##0" : "[$-42A]#,##0." + new string('0', chart.Decimals);

    private static XElement Written(string colour) =>
        new(C + "txPr", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"), new XElement(A + "p", new XElement(A + "pPr", new XElement(A + "defRPr", Fill(colour))), new XElement(A + "endParaRPr", new XAttribute("lang", "vi-VN"))));

    private static XElement Fill(string colour) => new(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", colour)));

    private static XElement Val(string name, string value) => new(C + name, new XAttribute("val", value));
}
