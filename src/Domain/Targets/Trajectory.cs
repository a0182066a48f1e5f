namespace Domain.Targets;

/// <summary>A figure as it stood on a day; in 10⁻¹⁰.</summary>
public readonly record struct Standing(DateOnly Day, Int128 Value);

/// <summary>The straight way from figure to figure: what is due on each day between a baseline, the years' own targets, and the goal.</summary>
public sealed class Trajectory
{
    private readonly Standing[] points;

    /// <param name="points">At least one; of two on one day the later given counts.</param>
    public Trajectory(IEnumerable<Standing> points)
    {
        var sorted = points.OrderBy(p => p.Day).ToList();
        this.points = [.. sorted.Where((p, i) => i == sorted.Count - 1 || sorted[i + 1].Day != p.Day)];
        ArgumentOutOfRangeException.ThrowIfZero(this.points.Length, nameof(points));
    }

    /// <summary>What is due on a day: before the first point the first, after the last the last.</summary>
    public Int128 On(DateOnly day)
    {
        if (day <= points[0].Day)
        {
            return points[0].Value;
        }

        for (var at = 1; at < points.Length; at++)
        {
            if (day <= points[at].Day)
            {
                return Between(points[at - 1], points[at], day);
            }
        }

        return points[^1].Value;
    }

    /// <summary>The value on a day of the straight line through two points; the day may lie outside them.</summary>
    public static Int128 Between(Standing a, Standing b, DateOnly day) =>
        a.Value + ((b.Value - a.Value) * (day.DayNumber - a.Day.DayNumber) / (b.Day.DayNumber - a.Day.DayNumber));
}
