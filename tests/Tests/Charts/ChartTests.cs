using System.Globalization;
using System.Xml.Linq;
using Documents.Charts;
using Documents.Writing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Tests.Documents;
using Xunit;

namespace Tests.Charts;

public sealed class ChartTests
{
    private const int MostBytes = 20_000;

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static TheoryData<string> Names => [.. SampleCharts.All().Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void APicture_IsWellFormed_NamesItself_AndIsNoLargerThanTwentyKilobytes(string name)
    {
        var svg = SvgChart.Write(SampleCharts.All()[name], Vietnamese);
        var root = XElement.Parse(svg);
        Assert.Equal("img", root.Attribute("role")?.Value);
        Assert.Contains(SampleCharts.All()[name].Sentence, root.Attribute("aria-label")!.Value, StringComparison.Ordinal);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(svg), 1, MostBytes);
        Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
        Snapshot.Same($"Charts/{name}.svg", svg);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ItsTable_HoldsEveryFigure_InTheNumbersOfTheCountry(string name)
    {
        var table = SampleCharts.All()[name].Table(Vietnamese);
        Assert.True(table.Count > 1);
        Assert.All(table, row => Assert.Equal(table[0].Count, row.Count));
        Assert.Contains(table.SelectMany(r => r), cell => cell.Contains(',', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(106)]
    [InlineData(TileMap.MostTiles)]
    public void AMapOfAsManyPlacesAsThereAre_StaysUnderTwentyKilobytes(int places)
    {
        var layout = TileLayout.Of([.. Enumerable.Range(0, places).Select(i => (102.5 + (i % 31 / 40.0), 22 + (i / 31 / 40.0)))]);
        var map = new TileMap { Title = "Người dân có bảo hiểm y tế, từng xã", Sentence = "Cao nhất xã Sin Suối Hồ (98,2), thấp nhất xã Mù Cả (81,4).", Decimals = 1, Tiles = [.. layout.Select((l, i) => new Tile($"Thị trấn Mường Tè {i}", l.Column, l.Row, 80 + (i % 17), $"/figures/explain?item=TL_BHYT&period=2023-Q3&unit={10_000 + i}&day=2023-10-10"))] };
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(SvgChart.Write(map, Vietnamese)), 1, MostBytes);
        var line = new LineChart { Title = "Dài", Sentence = "Nghìn kỳ.", Categories = [.. Enumerable.Range(0, 1000).Select(i => $"{i}")], Series = [.. Enumerable.Range(1, 4).Select(s => new ChartSeries($"Chuỗi {s}", [.. Enumerable.Range(0, 1000).Select(i => (decimal?)(i * s))]))] };
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(SvgChart.Write(line, Vietnamese)), 1, MostBytes);
    }

    [Fact]
    public void InADocument_TheChartsAreWordsOwn_PassTheValidator_AndAreTheSameBytesEachTime()
    {
        var document = SampleDocuments.Report(Domain.Packs.DocumentRegime.Party) with { Body = [.. SampleCharts.All().Values.Where(c => c is not Sparkline).Select(c => new Picture(c))] };
        var bytes = DocxWriter.Write(document);
        Assert.Equal(bytes, DocxWriter.Write(document));
        using var stream = new MemoryStream(bytes);
        using var package = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(package, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        var charts = package.MainDocumentPart!.ChartParts.ToList();
        Assert.Equal(6, charts.Count);
        // Each carries its figures in a sheet, so that Word can edit them.
        Assert.All(charts, c => Assert.NotNull(c.EmbeddedPackagePart));
        Assert.All(charts, c => Assert.InRange(c.GetStream().Length, 1, MostBytes));
    }

    [Fact]
    public void EveryPlaceHasATileOfItsOwn_AndTheNorthIsAbove()
    {
        var random = new Random(4);
        var points = Enumerable.Range(0, 106).Select(_ => (East: 102 + random.NextDouble(), North: 22 + random.NextDouble())).ToList();
        var tiles = TileLayout.Of(points);
        Assert.Equal(points.Count, tiles.Distinct().Count());
        var north = points.IndexOf(points.MaxBy(p => p.North));
        var south = points.IndexOf(points.MinBy(p => p.North));
        Assert.True(tiles[north].Row < tiles[south].Row);
    }

    [Fact]
    public void AnAxis_RunsFromOneRoundNumberToAnother_AndHoldsEveryFigure()
    {
        var random = new Random(6);
        for (var trial = 0; trial < 2_000; trial++)
        {
            var values = Enumerable.Range(0, random.Next(1, 9)).Select(_ => (decimal)(random.NextInt64(-100_000, 100_000) * Math.Pow(10, random.Next(-3, 5)))).ToList();
            var scale = ChartScale.Of(values, fromZero: trial % 2 == 0);
            Assert.All(values, v => Assert.InRange(scale.At(v), 0, 1));
            Assert.InRange(scale.Ticks.Count(), 2, 12);
        }
    }
}
