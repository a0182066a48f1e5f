namespace Domain.DataValues;

/// <summary>What a unit's own past says a figure may be: between the least and the most it was, and half as far again on either side.</summary>
/// <param name="Low">In 1/10,000.</param>
/// <param name="High">In 1/10,000.</param>
public readonly record struct LearnedRange(long Low, long High)
{
    /// <summary>Fewer figures than this teach nothing.</summary>
    public const int Fewest = 4;

    /// <summary>Below this, in units, a figure may double from one period to the next and mean nothing.</summary>
    private const long SmallFigure = 20 * ScaledNumber.Scale;

    /// <param name="past">Figures of earlier periods, in 1/10,000, in any order.</param>
    public static LearnedRange? From(IReadOnlyCollection<long> past)
    {
        if (past.Count < Fewest)
        {
            return null;
        }

        var (least, most) = (past.Min(), past.Max());
        // A figure that never moved may still move a little.
        var slack = Math.Max((most - least) / 2, Math.Max(Math.Abs(most) / 10, 2 * ScaledNumber.Scale));
        return new LearnedRange(least >= 0 ? Math.Max(0, least - slack) : least - slack, most + slack);
    }

    public bool Holds(long value) => Low <= value && value <= High;

    /// <summary>Whether a figure is more than twice, or less than half, of the one before.</summary>
    public static bool IsJump(long value, long before) =>
        Math.Max(Math.Abs(value), Math.Abs(before)) >= SmallFigure && (value > 2 * before || 2 * value < before);
}
