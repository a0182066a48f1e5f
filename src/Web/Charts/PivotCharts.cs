using System.Globalization;
using Documents.Charts;
using Domain.Expressions;
using Domain.Periods;
using Domain.Units;
using Platform.Dashboards;
using Platform.Pivots;
using Web.Pivots;
using static Web.Texts.Words;

namespace Web.Charts;

/// <summary>Draws the answer of a pivot as a picture.</summary>
internal static class PivotCharts
{
    /// <summary>Most bars of one picture: the largest are shown, and the sentence says so.</summary>
    private const int MostBars = 30;

    /// <param name="facts">Where places lie, for a map.</param>
    /// <returns>Null where the answer holds no figure, or the picture cannot be drawn of it.</returns>
    public static Chart? Of(PivotAsked answer, PictureKind kind, string title, IReadOnlyDictionary<int, UnitFacts> facts)
    {
        if (!answer.Lines.Any(l => l.Figures.Any(f => f is not null)))
        {
            return null;
        }

        var drawn = Draw(answer, kind, title, facts);
        return drawn is not null && answer.Apportioned.Count > 0 ? drawn with { Sentence = $"{drawn.Sentence} {T("chart.apportioned", Number(answer.Apportioned.Count))}" } : drawn;
    }

    private static Chart? Draw(PivotAsked answer, PictureKind kind, string title, IReadOnlyDictionary<int, UnitFacts> facts) =>
        kind switch
        {
            PictureKind.Line when answer.Lines.Count <= Chart.MostSeries => Lines(answer, title),
            PictureKind.Line or PictureKind.SmallMultiples => Multiples(answer, title),
            PictureKind.Bar or PictureKind.Stacked => Bars(answer, title, kind is PictureKind.Stacked),
            PictureKind.TileMap => Map(answer, title, facts),
            _ => null,
        };

    /// <summary>A row's figures as a line no larger than a word; its numbers stand beside it, so that it says nothing to a screen reader.</summary>
    public static string Spark(PivotLine line) => SvgChart.Beside(new Sparkline { Title = "", Sentence = "", Categories = [], Values = [.. line.Figures.Select(PivotWords.Drawn)] });

    private static LineChart Lines(PivotAsked answer, string title) => new()
    {
        Title = title,
        Sentence = OverTime(answer),
        Measure = Measure(answer),
        Decimals = Decimals(answer),
        CategoryName = T("figures.period"),
        Categories = [.. answer.Question.Periods.Select(PivotWords.Short)],
        Series = [.. answer.Lines.Select(l => new ChartSeries(Name(answer, l), [.. l.Figures.Select(PivotWords.Drawn)]))],
    };

    private static SmallMultiples Multiples(PivotAsked answer, string title) => new()
    {
        Title = title,
        Sentence = answer.Lines.Count > SmallMultiples.Most ? $"{OverTime(answer)} {T("chart.most", SmallMultiples.Most, Number(answer.Lines.Count))}" : OverTime(answer),
        Measure = Measure(answer),
        Decimals = Decimals(answer),
        CategoryName = T("figures.period"),
        Categories = [.. answer.Question.Periods.Select(PivotWords.Short)],
        Series = [.. answer.Lines.Take(SmallMultiples.Most).Select(l => new ChartSeries(Name(answer, l), [.. l.Figures.Select(PivotWords.Drawn)]))],
    };

    // A bar for each place, of the last period; parted by the items or by their cells.
    private static BarChart Bars(PivotAsked answer, string title, bool stacked)
    {
        var series = Series(answer);
        var places = answer.Lines.GroupBy(l => l.Place).Select(g => (Place: g.Key, Sum: g.Sum(l => PivotWords.Drawn(l.Figures[^1]) ?? 0), Line: g.First())).OrderByDescending(p => p.Sum).ToList();
        var shown = places.Take(MostBars).ToList();
        return new BarChart
        {
            Title = title,
            Sentence = shown.Count < places.Count ? $"{ByPlace(answer)} {T("chart.most", MostBars, Number(places.Count))}" : ByPlace(answer),
            Measure = Measure(answer),
            Decimals = Decimals(answer),
            CategoryName = T("figures.unit"),
            IsStacked = stacked,
            Categories = [.. shown.Select(p => answer.PlaceOf(p.Line) ?? T("chart.together"))],
            Series = [.. series.Select(s => new ChartSeries(s.Name, [.. shown.Select(p => Sum(s.Lines.Where(l => l.Place == p.Place)))]))],
        };
    }

    // More than can be told apart are the others together: what is stacked is to be the whole.
    private static List<(string Name, List<PivotLine> Lines)> Series(PivotAsked answer)
    {
        var all = answer.Lines.GroupBy(l => (l.Item, l.Cell)).Select(g => (Name: answer.NameOf(g.First()), Lines: g.ToList())).ToList();
        return all.Count <= Chart.MostSeries ? all : [.. all.Take(Chart.MostSeries - 1), (T("chart.others"), [.. all.Skip(Chart.MostSeries - 1).SelectMany(s => s.Lines)])];
    }

    private static decimal? Sum(IEnumerable<PivotLine> lines) => lines.Select(l => PivotWords.Drawn(l.Figures[^1])).OfType<decimal>().ToList() is { Count: > 0 } known ? known.Sum() : null;

    private static TileMap? Map(PivotAsked answer, string title, IReadOnlyDictionary<int, UnitFacts> facts)
    {
        var first = answer.Lines[0];
        var lines = answer.Lines.Where(l => l.Item == first.Item && l.Cell == first.Cell && facts.GetValueOrDefault(l.Place) is { Latitude: not null, Longitude: not null }).ToList();
        if (lines.Count is 0 or > TileMap.MostTiles)
        {
            return null;
        }

        var layout = TileLayout.Of([.. lines.Select(l => (facts[l.Place].Longitude!.Value / 1e6, facts[l.Place].Latitude!.Value / 1e6))]);
        var period = answer.Question.Periods[^1].Code;
        return new TileMap
        {
            Title = title,
            Sentence = ByPlace(answer),
            Measure = Measure(answer),
            Decimals = Decimals(answer),
            PlaceName = T("figures.unit"),
            Tiles = [.. lines.Select((l, i) => new Tile(answer.PlaceOf(l)!, layout[i].Column, layout[i].Row, PivotWords.Drawn(l.Figures[^1]), string.Create(CultureInfo.InvariantCulture, $"/figures/explain?item={l.Item}&period={period}&unit={answer.CodeOf(l)}&day={answer.Question.Day:yyyy-MM-dd}")))],
        };
    }

    // From the first figure to the last, of the line that changed most.
    private static string OverTime(PivotAsked answer)
    {
        var changed = answer.Lines.Select(l => (Line: l, First: Array.FindIndex([.. l.Figures], f => f is not null), Last: Array.FindLastIndex([.. l.Figures], f => f is not null))).Where(c => c.First >= 0).ToList();
        var (line, first, last) = changed.MaxBy(c => Int128.Abs(c.Line.Figures[c.Last]!.Value - c.Line.Figures[c.First]!.Value));
        return T("chart.overTime", Name(answer, line), Text(answer, line, first), PivotWords.Short(answer.Question.Periods[first]), Text(answer, line, last), PivotWords.Short(answer.Question.Periods[last]));
    }

    private static string ByPlace(PivotAsked answer)
    {
        var first = answer.Lines[0];
        var told = answer.Lines.Where(l => l.Item == first.Item && l.Cell == first.Cell && l.Figures[^1] is not null).OrderByDescending(l => l.Figures[^1]).ToList();
        return told.Count < 2 ? T("chart.one", answer.NameOf(first), told.Count == 0 ? "–" : Text(answer, told[0], first.Figures.Count - 1)) : T("chart.byPlace", answer.NameOf(first), Name(answer, told[0]), Text(answer, told[0], told[0].Figures.Count - 1), Name(answer, told[^1]), Text(answer, told[^1], told[^1].Figures.Count - 1));
    }

    private static string Text(PivotAsked answer, PivotLine line, int at) => PivotWords.Drawn(line.Figures[at])!.Value.ToString($"N{Decimals(answer)}", CultureInfo.CurrentCulture);

    private static string Name(PivotAsked answer, PivotLine line) => answer.PlaceOf(line) is { } place ? answer.Question.Items.Count > 1 || line.Cell > 0 ? $"{place}, {answer.NameOf(line)}" : place : answer.NameOf(line);

    private static string Measure(PivotAsked answer) => answer.Measure is PivotMeasure.Share or PivotMeasure.ChangeRate ? "%" : answer.Question.Items[0] is { Indicator: { } i } ? i.Measure : answer.Question.Items[0].Element!.Measure;

    // An element's figures are written with the places they have, at most two: a picture is to be read at a glance.
    private static int Decimals(PivotAsked answer) => answer.DecimalsOf(answer.Lines[0]) is var places && places < 4 ? places : answer.Lines.SelectMany(l => l.Figures).OfType<Int128>().All(f => f % Fixed.One == 0) ? 0 : 2;
}
