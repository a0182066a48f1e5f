namespace Domain.Targets;

/// <summary>Where figures come to if they go on as they have of late.</summary>
/// <param name="Value">At the pace of the whole stretch looked at; in 10⁻¹⁰.</param>
/// <param name="Low">At the lowest of its paces from figure to figure.</param>
/// <param name="High">At the highest of them.</param>
/// <param name="Since">The first day of the stretch.</param>
public readonly record struct Forecast(Int128 Value, Int128 Low, Int128 High, DateOnly Since)
{
    /// <summary>
    /// The straight line through the latest figure and the earliest of the years looked at, drawn on to a day. A line that is straight already
    /// is drawn on as it is.
    /// </summary>
    /// <param name="figures">In the order of their days, each day once.</param>
    /// <param name="on">The day asked about; not before the latest figure.</param>
    /// <param name="years">How far back from the latest figure one looks, at least 1.</param>
    /// <returns>Null where there are not two figures to draw a line through.</returns>
    public static Forecast? Of(IReadOnlyList<Standing> figures, DateOnly on, int years)
    {
        if (figures.Count < 2)
        {
            return null;
        }

        var last = figures[^1];
        var from = last.Day.AddYears(-years);
        var seen = figures.Where(f => f.Day >= from).ToList();
        if (seen.Count < 2)
        {
            seen = [figures[^2], last];
        }

        var ends = seen.Zip(seen.Skip(1)).Select(pair => last.Value + Trajectory.Between(pair.First, pair.Second, pair.Second.Day.AddDays(on.DayNumber - last.Day.DayNumber)) - pair.Second.Value).ToList();
        return new Forecast(Trajectory.Between(seen[0], last, on), ends.Min(), ends.Max(), seen[0].Day);
    }
}
