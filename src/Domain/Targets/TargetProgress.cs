using Domain.Expressions;

namespace Domain.Targets;

/// <summary>How a target stands on a day, and all that says so. Figures in 10⁻¹⁰ of the indicator's measure, shares in 10⁻¹⁰ of the whole way.</summary>
/// <param name="Latest">Null where no figure is newer than the baseline.</param>
/// <param name="Due">What was due on that day.</param>
/// <param name="Left">From the latest figure to the goal; below zero where it is to fall. Null without a figure.</param>
/// <param name="Done">Share of the way; null where there is no way to go or no figure.</param>
/// <param name="Forecast">At the end of the target's period; null where nothing can be said.</param>
/// <param name="Shortfall">Share of the way that would be missing at the end; null without a forecast.</param>
public sealed record TargetProgress(TargetState State, Standing? Latest, Int128 Due, Int128? Left, Int128? Done, Forecast? Forecast, Int128? Shortfall)
{
    /// <summary>How far back the present pace is looked for, in years.</summary>
    public const int PaceYears = 3;

    /// <summary>Judges a target by the figures there are.</summary>
    /// <param name="figures">Figures of the indicator up to the day, in their order. Those not after the baseline's day are left aside: the target's own baseline stands there.</param>
    /// <param name="milestones">Targets of the same indicator and unit for years within, as points of the way.</param>
    /// <param name="isShare">Whether it cannot leave 0 to 100: a part in hundredths of its whole.</param>
    public static TargetProgress Of(Target target, IEnumerable<Standing> figures, IEnumerable<Standing> milestones, DateOnly day, bool isShare, IReadOnlyList<JudgedBy> rules)
    {
        var end = target.Period.End;
        var baseline = new Standing(target.BaselineOn, Target.Exact(target.Baseline));
        var until = day < end ? day : end;
        var points = figures.Where(f => f.Day > baseline.Day && f.Day <= until).Prepend(baseline).ToList();
        var goal = target.GoalFor(baseline.Value);
        var due = new Trajectory(milestones.Where(m => m.Day > baseline.Day && m.Day < end).Prepend(baseline).Append(new Standing(end, goal))).On(day);
        if (points.Count < 2)
        {
            return new TargetProgress(TargetState.Unknown, null, due, null, null, null, null);
        }

        var latest = points[^1];
        var forecast = day >= end ? null : Bounded(Domain.Targets.Forecast.Of(points, end, PaceYears), isShare);
        var ahead = forecast is { } f ? Share(f.Value, baseline.Value, target) : null;
        var done = Share(latest.Value, baseline.Value, target);
        Int128? Fact(ReferenceNode name) => name.Code switch
        {
            "met" => target.IsMetBy(latest.Value) ? Fixed.One : 0,
            "done" => done,
            "due" => Share(due, baseline.Value, target),
            "forecast" => ahead,
            "ended" => day >= end ? Fixed.One : 0,
            _ => throw new InvalidOperationException($"The rules name {name.Code}, which nothing is known of: they were looked at when they were saved."),
        };
        var state = rules.FirstOrDefault(r => r.Condition.Holds(Fact) is true)?.State ?? TargetState.Unknown;
        return new TargetProgress(state, latest, due, target.GoalFor(latest.Value) - latest.Value, done, forecast, ahead is { } share ? Fixed.One - share : null);
    }

    // Where the baseline met the target already there is no way to go: it is done as long as it is met.
    private static Int128? Share(Int128 value, Int128 baseline, Target target)
    {
        var way = target.GoalFor(baseline) - baseline;
        if (target.Direction is TargetDirection.Within && way != 0 && !target.IsMetBy(value))
        {
            // Beyond the far end it is as far from done as it is from that end.
            return Fixed.One - Fixed.Divide(Int128.Abs(value - target.GoalFor(value)), Int128.Abs(way));
        }

        return target.IsMetBy(value) ? Int128.Max(Fixed.One, way == 0 ? Fixed.One : Fixed.Divide(value - baseline, way) ?? Fixed.One)
            : way == 0 || target.IsMetBy(baseline) ? 0
            : Fixed.Divide(value - baseline, way);
    }

    private static Forecast? Bounded(Forecast? forecast, bool isShare) =>
        forecast is { } f && isShare ? f with { Value = Within(f.Value), Low = Within(f.Low), High = Within(f.High) } : forecast;

    private static Int128 Within(Int128 value) => Int128.Clamp(value, 0, 100 * Fixed.One);
}

/// <summary>A rule whose condition was read.</summary>
public sealed record JudgedBy(TargetState State, Formula Condition)
{
    /// <exception cref="InvalidOperationException">A condition that does not parse: it was looked at when it was saved.</exception>
    public static IReadOnlyList<JudgedBy> Read(IEnumerable<TargetRule> rules) =>
        [.. rules.OrderBy(r => r.Order).Select(r => new JudgedBy(r.State, Formula.Parse(r.Condition).Value ?? throw new InvalidOperationException($"The rule {r.Order} no longer parses.")))];
}
