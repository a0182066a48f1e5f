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

    public static TheoryData<string> Names => [.. Samples().Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void APicture_IsWellFormed_NamesItself_AndIsNoLargerThanTwentyKilobytes(string name)
    {
        var svg = SvgChart.Write(Samples()[name], Vietnamese);
        var root = XElement.Parse(svg);
        Assert.Equal("img", root.Attribute("role")?.Value);
        Assert.Contains(Samples()[name].Sentence, root.Attribute("aria-label")!.Value, StringComparison.Ordinal);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(svg), 1, MostBytes);
        Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
        Snapshot.Same($"Charts/{name}.svg", svg);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ItsTable_HoldsEveryFigure_InTheNumbersOfTheCountry(string name)
    {
        var table = Samples()[name].Table(Vietnamese);
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
        var document = SampleDocuments.Report(Domain.Packs.DocumentRegime.Party) with { Body = [.. Samples().Values.Where(c => c is not Sparkline).Select(c => new Picture(c))] };
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

    private static Dictionary<string, Chart> Samples() => new()
    {
        ["line"] = new LineChart { Title = "Lao động qua đào tạo", Sentence = "Mỗi năm tăng 1,1 điểm %.", Measure = "%", Decimals = 1, CategoryName = "Năm", Categories = ["2020", "2021", "2022", "9/2023"], Series = [new("Tỉnh", [50m, 51.1m, null, 53.4m])], Goal = 65, GoalName = "Mục tiêu", Forecast = new("2025", 55.7m, 54.9m, 56.4m), ForecastName = "Dự báo" },
        ["lines"] = new LineChart { Title = "Học sinh", Sentence = "Tiểu học tăng, THCS giữ nguyên.", Decimals = 1, Categories = ["2021", "2022", "2023"], Series = [new("Tiểu học", [1.5m, 2, 3]), new("THCS", [2, 2, 2]), new("THPT", [-1, 0, 1])] },
        ["bars"] = new BarChart { Title = "Hộ nghèo", Sentence = "Mường Tè cao nhất.", Measure = "%", Decimals = 1, Categories = ["Huyện Mường Tè", "Thành phố Lai Châu & vùng lân cận rất dài"], Series = [new("2022", [45.5m, 3.2m]), new("2023", [40, null])], Goal = 30, GoalName = "Mục tiêu" },
        ["stacked"] = new BarChart { Title = "Trẻ mới sinh", Sentence = "Nam nhiều hơn nữ.", Decimals = 1, IsStacked = true, Categories = ["Sìn Hồ", "Phong Thổ"], Series = [new("Nam", [12, 10]), new("Nữ", [11.5m, 9])] },
        ["bullet"] = new BulletChart { Title = "Bảo hiểm y tế", Sentence = "Từ 93,0 đến 91,8, mục tiêu 95,0.", Decimals = 1, Baseline = 93, Value = 91.8m, Goal = 95, Forecast = 90.9m, Names = ["Gốc", "Hiện nay", "Mục tiêu", "Dự báo"] },
        ["multiples"] = new SmallMultiples { Title = "Theo huyện", Sentence = "Tám huyện một thang đo.", Measure = "%", Decimals = 1, Categories = ["2021", "2022"], Series = [.. Enumerable.Range(1, 8).Select(i => new ChartSeries($"Huyện {i}", [i + 0.5m, i + 1m]))], Goal = 5, GoalName = "Mục tiêu" },
        ["spark"] = new Sparkline { Title = "Khám bệnh", Sentence = "Tăng dần.", Decimals = 1, Categories = ["1", "2", "3"], Values = [1.5m, null, 2] },
        ["tiles"] = new TileMap { Title = "Từng xã", Sentence = "Cao nhất Sin Suối Hồ.", Measure = "%", Decimals = 1, PlaceName = "Xã", Tiles = [new("Xã Sin Suối Hồ", 0, 0, 95.5m), new("Thị trấn Tam Đường", 1, 0, 90), new("Phường Tân Phong", 1, 1, 85), new("Xã Mù Cả", 0, 1, null)] },
    };
}
