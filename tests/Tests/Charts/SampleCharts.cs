using Documents.Charts;

namespace Tests.Charts;

/// <summary>A picture of each kind.</summary>
internal static class SampleCharts
{
    public static Dictionary<string, Chart> All() => new()
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
