using Domain.DataElements;

namespace Domain.DataValues;

/// <summary>
/// The store that sums. An interface although one implementation ships: what asks (the use cases) and what answers (the columnar store)
/// are two rooms that do not know one another.
/// </summary>
public interface IFigures
{
    /// <summary>Figures put together as each element says, one row for each element, cell, period and unit that has any.</summary>
    Task<IReadOnlyList<Figure>> AggregateAsync(FigureQuestion question, CancellationToken cancel);
}

/// <param name="Elements">What is asked; none answers nothing.</param>
/// <param name="Periods">For what time; a figure counts for each that holds the whole of its period.</param>
/// <param name="Units">Which unit's figures count for which place; a unit may count for several.</param>
/// <param name="ByCell">Each category option combination by itself, and not the whole.</param>
/// <param name="Cells">Only these cells; null for all.</param>
public sealed record FigureQuestion(IReadOnlyList<AskedElement> Elements, IReadOnlyList<AskedPeriod> Periods, IReadOnlyList<AskedUnit> Units, bool ByCell, IReadOnlyList<int>? Cells = null)
{
    /// <summary>Units whose figures are parted among several of the map, each with all its parts.</summary>
    public IReadOnlyList<SplitUnit> Splits { get; init; } = [];

    /// <summary>Which units took which ones' place: of the two only one counts where the latest or the earliest figure is asked for.</summary>
    public IReadOnlyList<ReplacedUnit> Replaced { get; init; } = [];
}

/// <summary>An element and how it is put together. One that was defined anew is asked several times, each way for its own time.</summary>
public readonly record struct AskedElement(int Id, Aggregation OverUnits, Aggregation OverTime)
{
    /// <summary>Whether a part of a figure must be a whole number, as people are.</summary>
    public bool IsWhole { get; init; }

    /// <summary>It answers for periods that end on this day or later; null for no such bound.</summary>
    public DateOnly? From { get; init; }

    /// <summary>It answers for periods that end on this day or before; null for no such bound.</summary>
    public DateOnly? Until { get; init; }
}

/// <param name="Key">The period, or the one that several are put together under.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Days">Days of all that are put together, for averages over time.</param>
public readonly record struct AskedPeriod(int Key, DateOnly From, DateOnly To, int Days)
{
    /// <summary>The period itself, by which figures of the very same period are known where several are put together.</summary>
    public int Only { get; init; } = Key;
}

public readonly record struct AskedUnit(int Unit, int Place)
{
    /// <summary>The unit of the map that it counts for: itself, or what it became.</summary>
    public int Owner { get; init; } = Unit;

    /// <summary>Whether its figures are the place's own, as a unit's are that has only another name now.</summary>
    public bool Stands { get; init; } = Unit == Place;
}

/// <summary>One part of a unit whose figures are parted.</summary>
/// <param name="Share">In 10⁻¹⁰; those of one unit come to one.</param>
public readonly record struct SplitUnit(int Unit, int Owner, long Share);

/// <summary>One unit took another's place, at once or through others.</summary>
/// <param name="Owner">The unit of the map that both count for.</param>
/// <param name="On">Day number of the first day on which the former was no more: figures of earlier days are not in its place.</param>
public readonly record struct ReplacedUnit(int Before, int After, int Owner, int On);

/// <summary>An exact answer: a fraction, so that nothing is rounded before it is shown.</summary>
/// <param name="Cell">0 where cells were put together.</param>
/// <param name="Numerator">In 1/10,000.</param>
/// <param name="Denominator">At least 1.</param>
public readonly record struct Figure(int Element, int Cell, int Period, int Place, Int128 Numerator, long Denominator);

/// <summary>One changed figure on its way to the store that sums.</summary>
/// <param name="Value">Null where it was taken out.</param>
public readonly record struct FigureChange(DataValueKey Key, long? Value);
