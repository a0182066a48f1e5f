namespace Language.Dates;

public enum DateKind
{
    Day,
    Month,
    Quarter,
    Year,
    SchoolYear,
    Term,
    Deadline,
    Recurring,
    Relative,
}

/// <summary>A date or a period that a text names.</summary>
/// <param name="Start">UTF-16 offset; "ngày", "sáng" and a deadline's limiting word belong to the span.</param>
/// <param name="End">One past its last character.</param>
/// <param name="From">Its first day; null for a deadline, and where the text does not say.</param>
/// <param name="To">Its last day; a deadline's last day on which it is on time; null where the text does not say.</param>
public sealed record FoundDate(int Start, int End, string Text, DateOnly? From, DateOnly? To, DateKind Kind)
{
    /// <summary>Whether the text itself names the year.</summary>
    internal int? Year { get; init; }
}
