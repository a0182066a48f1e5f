namespace Documents.Charts;

/// <summary>An axis from one round number to another.</summary>
/// <param name="Step">Between two marks: 1, 2 or 5 of a power of ten.</param>
public readonly record struct ChartScale(decimal Low, decimal High, decimal Step)
{
    private const int Marks = 4;

    public IEnumerable<decimal> Ticks
    {
        get
        {
            for (var tick = Low; tick <= High; tick += Step)
            {
                yield return tick;
            }
        }
    }

    /// <param name="fromZero">As bars must: their length is what is read.</param>
    public static ChartScale Of(IEnumerable<decimal> values, bool fromZero)
    {
        var all = fromZero ? [0, .. values] : values.DefaultIfEmpty(0).ToArray();
        var (low, high) = (all.Min(), all.Max());
        if (low == high)
        {
            (low, high) = fromZero || low != 0 ? (Math.Min(low, 0), Math.Max(high, low == 0 ? 1 : 0)) : (0, 1);
        }

        var step = Round((high - low) / Marks);
        return new ChartScale(Math.Floor(low / step) * step, Math.Ceiling(high / step) * step, step);
    }

    /// <summary>Where a value lies, from 0 to 1.</summary>
    public double At(decimal value) => High == Low ? 0 : (double)((value - Low) / (High - Low));

    private static decimal Round(decimal rough)
    {
        var power = 1m;
        while (power * 10 <= rough)
        {
            power *= 10;
        }

        while (power > rough && power > 0.0001m)
        {
            power /= 10;
        }

        return rough <= power ? power : rough <= power * 2 ? power * 2 : rough <= power * 5 ? power * 5 : power * 10;
    }
}
