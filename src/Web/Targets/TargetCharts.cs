using System.Globalization;
using Documents.Charts;
using Domain.Expressions;
using Domain.Indicators;
using Domain.Targets;
using Platform.Targets;
using Web.Pivots;
using static Web.Texts.Words;

namespace Web.Targets;

/// <summary>The pictures of targets.</summary>
public static class TargetCharts
{
    public static BulletChart Bullet(ReviewedTarget row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var (target, progress) = (row.Target, row.Progress);
        var from = Target.Exact(target.Baseline);
        return new BulletChart
        {
            Title = row.Indicator.Name,
            Sentence = T("target.bullet", TargetWords.Number(target.Baseline), TargetWords.Figure(progress.Latest?.Value, row.Indicator) is { Length: > 0 } now ? now : "–", TargetWords.Goal(target)),
            Measure = row.Indicator.Measure,
            Decimals = row.Indicator.Decimals,
            Baseline = Decimal(from),
            Goal = Decimal(target.GoalFor(from)),
            Value = progress.Latest is { } latest ? Decimal(latest.Value) : null,
            Forecast = progress.Forecast is { } f ? Decimal(f.Value) : null,
            Names = [T("target.baseline"), T("target.latest"), T("target.goal"), T("target.forecast")],
        };
    }

    /// <summary>The years from the baseline to the last day, with the goal and where the present pace leads.</summary>
    public static LineChart Line(ReviewedTarget row, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(row);
        var (target, progress, end) = (row.Target, row.Progress, row.Target.Period.End);
        var points = row.Figures.Where(f => f.Day > target.BaselineOn && f.Day <= day).Prepend(new Standing(target.BaselineOn, Target.Exact(target.Baseline))).ToList();
        return new LineChart
        {
            Title = $"{row.Indicator.Name}, {row.Unit.Name}",
            Sentence = Sentence(row),
            Measure = row.Indicator.Measure,
            Decimals = row.Indicator.Decimals,
            Categories = [.. points.Select(p => Name(p.Day))],
            Series = [new ChartSeries(row.Indicator.Name, [.. points.Select(p => (decimal?)Decimal(p.Value))])],
            CategoryName = T("figures.period"),
            Goal = Decimal(target.GoalFor(Target.Exact(target.Baseline))),
            GoalName = T("target.goal"),
            Forecast = progress.Forecast is { } f && end > points[^1].Day ? new ChartForecast(Name(end), Decimal(f.Value), Decimal(f.Low), Decimal(f.High)) : null,
            ForecastName = T("target.forecast"),
        };
    }

    /// <summary>The units that a target is parted among, on one scale with the whole's goal.</summary>
    public static SmallMultiples Parts(ReviewedTarget whole, IReadOnlyList<ReviewedTarget> parts)
    {
        ArgumentNullException.ThrowIfNull(whole);
        var days = parts.SelectMany(p => p.Figures).Select(f => f.Day).Distinct().Order().ToList();
        var reached = parts.Count(p => p.Progress.State is TargetState.Reached);
        return new SmallMultiples
        {
            Title = T("target.parts.title", whole.Indicator.Name),
            Sentence = T("target.parts.sentence", Number(reached), Number(parts.Count)),
            Measure = whole.Indicator.Measure,
            Decimals = whole.Indicator.Decimals,
            Categories = [.. days.Select(Name)],
            CategoryName = T("figures.period"),
            Series = [.. parts.Select(p => new ChartSeries(p.Unit.Name, [.. days.Select(d => p.Figures.Where(f => f.Day == d).Select(f => (decimal?)Decimal(f.Value)).FirstOrDefault())]))],
            Goal = whole.Indicator.Denominator.Length > 0 ? Decimal(whole.Target.GoalFor(Target.Exact(whole.Target.Baseline))) : null,
            GoalName = T("target.goal"),
        };
    }

    /// <summary>What the pace is, and what it would have to be.</summary>
    public static string Sentence(ReviewedTarget row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var (target, progress, indicator) = (row.Target, row.Progress, row.Indicator);
        if (progress.Latest is not { } latest)
        {
            return T("target.sentence.none");
        }

        if (progress.Forecast is not { } forecast || progress.Left is not { } left)
        {
            return T("target.sentence.now", TargetWords.Figure(latest.Value, indicator), TargetWords.Goal(target));
        }

        var days = target.Period.End.DayNumber - latest.Day.DayNumber;
        Int128 Yearly(Int128 change) => days == 0 ? 0 : change * 365 / days;
        return T(progress.State is TargetState.Reached ? "target.sentence.reached" : "target.sentence.pace", Signed(Yearly(forecast.Value - latest.Value), indicator), Signed(Yearly(left), indicator), TargetWords.Points(indicator));
    }

    private static string Signed(Int128 value, Indicator indicator) => (value > 0 ? "+" : "") + TargetWords.Figure(value, indicator);

    private static string Name(DateOnly day) => day is { Month: 12, Day: 31 } ? day.Year.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{day.Month}/{day.Year}");

    private static decimal Decimal(Int128 value) => PivotWords.Drawn(value)!.Value;
}
