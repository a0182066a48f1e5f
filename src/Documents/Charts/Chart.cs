using System.Globalization;
using System.Text.Json.Serialization;

namespace Documents.Charts;

/// <summary>A picture of figures before it is drawn: what it shows, without how it looks. One is drawn as SVG for a page and as DrawingML for a document.</summary>
[JsonDerivedType(typeof(LineChart), "line")]
[JsonDerivedType(typeof(BarChart), "bar")]
[JsonDerivedType(typeof(BulletChart), "bullet")]
[JsonDerivedType(typeof(Sparkline), "sparkline")]
[JsonDerivedType(typeof(SmallMultiples), "multiples")]
[JsonDerivedType(typeof(TileMap), "tiles")]
public abstract record Chart
{
    /// <summary>Most series of one plot; more are small multiples.</summary>
    public const int MostSeries = 4;

    /// <summary>What is shown, of whom, and when.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence that says what the picture shows; it stands under it and is read out in its place.</summary>
    public required string Sentence { get; init; }

    /// <summary>Unit of measurement: <c>%</c>, <c>hộ</c>.</summary>
    public string Measure { get; init; } = "";

    /// <summary>Places after the comma, 0 to 4.</summary>
    public int Decimals { get; init; }

    /// <summary>The figures as a table: a heading row, then a row for each category.</summary>
    public abstract IReadOnlyList<IReadOnlyList<string>> Table(CultureInfo culture);

    /// <summary>A figure as it is written in the picture and in its table; a dash where there is none.</summary>
    public string Text(decimal? value, CultureInfo culture) => value is { } v ? v.ToString("N" + Decimals.ToString(CultureInfo.InvariantCulture), culture) : "–";
}

/// <summary>One line or one colour of bars.</summary>
/// <param name="Values">One for each category; null where there is none.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values);

/// <summary>Where a line goes on after its last figure.</summary>
/// <param name="Category">The category it ends at; it is added after the others where it is not among them.</param>
public sealed record ChartForecast(string Category, decimal Value, decimal Low, decimal High);

/// <summary>Figures by category: over time as lines, by place as bars.</summary>
public abstract record Plot : Chart
{
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>1 to <see cref="Chart.MostSeries"/>.</summary>
    public required IReadOnlyList<ChartSeries> Series { get; init; }

    /// <summary>A line across that is to be reached; null for none.</summary>
    public decimal? Goal { get; init; }

    /// <summary>What the heading of the categories says in the table.</summary>
    public string CategoryName { get; init; } = "";

    /// <summary>What the goal is called.</summary>
    public string GoalName { get; init; } = "";

    public override IReadOnlyList<IReadOnlyList<string>> Table(CultureInfo culture) =>
        [
            [CategoryName, .. Series.Select(s => s.Name)],
            .. Categories.Select((c, i) => (IReadOnlyList<string>)[c, .. Series.Select(s => Text(i < s.Values.Count ? s.Values[i] : null, culture))]),
        ];
}

public sealed record LineChart : Plot
{
    public ChartForecast? Forecast { get; init; }

    /// <summary>What the forecast is called.</summary>
    public string ForecastName { get; init; } = "";

    public override IReadOnlyList<IReadOnlyList<string>> Table(CultureInfo culture) =>
        Forecast is { } f ? [.. base.Table(culture), [$"{f.Category} ({ForecastName})", Text(f.Value, culture), .. Series.Skip(1).Select(_ => "–")]] : base.Table(culture);
}

/// <summary>Bars that lie, so that long names of places can be read; stacked where the series are parts of one whole.</summary>
public sealed record BarChart : Plot
{
    public bool IsStacked { get; init; }
}

/// <summary>How far it is from where it began to where it is to come.</summary>
public sealed record BulletChart : Chart
{
    public required decimal Baseline { get; init; }
    public required decimal Goal { get; init; }
    public decimal? Value { get; init; }
    public decimal? Forecast { get; init; }

    /// <summary>What the four are called in the table: baseline, value, goal, forecast.</summary>
    public IReadOnlyList<string> Names { get; init; } = ["", "", "", ""];

    public override IReadOnlyList<IReadOnlyList<string>> Table(CultureInfo culture) => [Names, [Text(Baseline, culture), Text(Value, culture), Text(Goal, culture), Text(Forecast, culture)]];
}

/// <summary>A line no larger than a word.</summary>
public sealed record Sparkline : Chart
{
    public required IReadOnlyList<string> Categories { get; init; }
    public required IReadOnlyList<decimal?> Values { get; init; }

    public override IReadOnlyList<IReadOnlyList<string>> Table(CultureInfo culture) => [.. Categories.Select((c, i) => (IReadOnlyList<string>)[c, Text(Values[i], culture)]).Prepend(["", Title])];
}

/// <summary>The same picture of many, all on one scale.</summary>
public sealed record SmallMultiples : Plot
{
    /// <summary>Most of them that one picture holds.</summary>
    public const int Most = 24;
}

/// <summary>A place on a map of tiles.</summary>
/// <param name="Column">From 0, from the west.</param>
/// <param name="Row">From 0, from the north.</param>
/// <param name="Address">Where its tile leads; null for nowhere.</param>
public sealed record Tile(string Name, int Column, int Row, decimal? Value, string? Address = null);

/// <summary>Every place as large as every other, roughly where it lies.</summary>
public sealed record TileMap : Chart
{
    /// <summary>Most tiles of one picture.</summary>
    public const int MostTiles = 700;

    public required IReadOnlyList<Tile> Tiles { get; init; }

    /// <summary>What the heading of the places says in the table.</summary>
    public string PlaceName { get; init; } = "";

    public override IReadOnlyList<IReadOnlyList<string>> Table(CultureInfo culture) => [.. Tiles.OrderByDescending(t => t.Value).ThenBy(t => t.Name, StringComparer.Ordinal).Select(t => (IReadOnlyList<string>)[t.Name, Text(t.Value, culture)]).Prepend([PlaceName, Measure])];
}
