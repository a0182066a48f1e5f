using Domain.Reports;
using Domain.Units;

namespace Platform.FigureBindings;

/// <summary>Says that a figure in a report's sentence is this data value, so that a later correction is announced there.</summary>
public sealed class FigureBinding
{
    public Guid Id { get; init; }

    public StatementId Statement { get; init; }

    public int Element { get; init; }

    public int Period { get; init; }

    public UnitId Unit { get; init; }

    /// <summary>0 for the whole figure over all cells.</summary>
    public int Cell { get; init; }

    /// <summary>What it was when it was bound, in 1/10,000.</summary>
    public long Value { get; init; }

    public Guid By { get; init; }

    public DateTimeOffset At { get; init; }
}
