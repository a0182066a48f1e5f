using Domain.Categories;
using Domain.DataElements;
using Domain.Expressions;
using Domain.Indicators;
using Domain.Periods;
using Domain.Units;

namespace Platform.Pivots;

/// <summary>One row or column of a pivot: an element, one cell of it, or an indicator.</summary>
/// <param name="Name">By which the answer calls it; unique within a question.</param>
public sealed record PivotItem(string Name, DataElement? Element, Indicator? Indicator, int? Cell = null);

/// <param name="Periods">Each by itself, or all together where <see cref="PeriodsTogether"/>.</param>
/// <param name="Places">Units; each counts with all that stands under it.</param>
/// <param name="Day">The day whose hierarchy counts.</param>
/// <param name="ByCell">Elements parted by their categories.</param>
/// <param name="Cells">Only these cells of elements count; null for all.</param>
/// <param name="As">How elements are put together instead of each as it says; null for that.</param>
public sealed record PivotQuestion(
    IReadOnlyList<PivotItem> Items,
    IReadOnlyList<Period> Periods,
    bool PeriodsTogether,
    IReadOnlyList<UnitId> Places,
    bool PlacesTogether,
    string Hierarchy,
    DateOnly Day,
    bool ByCell = false,
    IReadOnlyList<int>? Cells = null,
    AskedAggregation? As = null
)
{
    /// <summary>A tree and a map that are tried out instead of those of the day; null for those.</summary>
    public PivotGround? Ground { get; init; }
}

/// <summary>A way to put figures together that a question asks for.</summary>
/// <param name="YearsBack">Figures of so many years before the end of each period count for it too: the last figure there was, however long ago. 0 for none.</param>
public sealed record AskedAggregation(Aggregation OverUnits, Aggregation OverTime, int YearsBack = 0);

/// <summary>One figure of the answer.</summary>
/// <param name="Cell">0 where it is not parted.</param>
/// <param name="Period">0 where periods are together.</param>
/// <param name="Place">0 where places are together.</param>
/// <param name="Value">In 10⁻¹⁰; null where it is not shown because it is small.</param>
public readonly record struct PivotRow(string Item, int Cell, int Period, int Place, Int128? Value)
{
    /// <summary>As other programs read it: rounded half away from zero to so many places.</summary>
    public static string Write(Int128 value, int places)
    {
        var rounded = Fixed.Round(value, places);
        for (var at = places; at < Fixed.Places; at++)
        {
            rounded *= 10;
        }

        return Fixed.Write(rounded);
    }
}
