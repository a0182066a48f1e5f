using Domain.DataValues;

namespace Platform.Data.Figures;

/// <summary>Which cells an import may write; the others keep what they have, and are counted as unchanged. A figure that was taken out is none.</summary>
public enum WrittenCells
{
    All,

    /// <summary>Only those that have no figure.</summary>
    Empty,

    /// <summary>Only those that have one.</summary>
    Filled,
}

internal static class WrittenCellsExtensions
{
    /// <param name="stored">What stands in the cell; null for nothing.</param>
    public static bool Includes(this WrittenCells cells, DataValue? stored) => cells switch
    {
        WrittenCells.Empty => stored is not { } some || some.Marks.HasFlag(DataValueMarks.Deleted),
        WrittenCells.Filled => stored is { } some && !some.Marks.HasFlag(DataValueMarks.Deleted),
        _ => true,
    };
}
