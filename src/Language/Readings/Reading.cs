using Language.Amounts;
using Language.Citations;
using Language.Dates;
using Language.Headers;
using Language.Outlines;

namespace Language.Readings;

/// <param name="Kind">result, limitation, cause, task, recommendation or other.</param>
/// <param name="Sector">Its code; null where no word tells.</param>
public sealed record PlacedStatement(int Start, int End, string Kind, string? Sector);

/// <summary>What a sentence gives somebody to do.</summary>
/// <param name="Lead">Who leads, as the text names them.</param>
/// <param name="Due">Last day on which it is on time; null where the text does not say.</param>
/// <param name="Product">What is to be handed in; null where the text does not say.</param>
public sealed record PlacedTask(int Start, int End, IReadOnlyList<string> Lead, IReadOnlyList<string> Support, DateOnly? Due, string? Product);

/// <summary>All that was found in one text. Starts and ends are UTF-16 offsets into the text as given.</summary>
/// <param name="Kind">resolution, decision, directive, conclusion, plan, programme, report, notice, letter, minutes, law, decree, circular, news or other.</param>
public sealed record Reading(
    string Kind,
    DocumentHeader Header,
    IReadOnlyList<OutlineItem> Outline,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<FoundDate> Dates,
    IReadOnlyList<FoundAmount> Amounts,
    IReadOnlyList<PlacedStatement> Statements,
    IReadOnlyList<PlacedTask> Tasks
);
