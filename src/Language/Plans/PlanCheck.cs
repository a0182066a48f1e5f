using Language.Readings;

namespace Language.Plans;

/// <summary>A stretch of a text, in UTF-16 offsets.</summary>
public sealed record Span(int Start, int End);

/// <summary>One action of a plan and what it says of itself; null for what it does not say.</summary>
/// <param name="What">The verb and what it is about.</param>
/// <param name="Who">Who does it: in its own sentence, in its table's column, or in the heading above it.</param>
/// <param name="When">By when, or how often.</param>
/// <param name="Product">What is handed in, or the figure by which it is measured.</param>
public sealed record ActionCheck(int Start, int End, Span? Who, Span? What, Span? When, Span? Product)
{
    public bool IsComplete => Who is not null && What is not null && When is not null && Product is not null;
}

/// <summary>A clause of the directive that asks something, and the plan's actions that answer it.</summary>
/// <param name="Actions">Indexes of the actions, the nearest first; empty where none answers.</param>
public sealed record ClauseCheck(int Start, int End, IReadOnlyList<int> Actions);

/// <summary>What the plan took from the directive, side by side.</summary>
/// <param name="IsExact">Word for word; otherwise reordered, with other words for the same, or with words put in.</param>
public sealed record CopiedSpan(Span Plan, Span Directive, bool IsExact);

/// <param name="Complete">Actions that say who, what, by when and with what product or measure.</param>
/// <param name="CopiedCharacters">Of the plan's counted characters, those in <paramref name="Copied"/>.</param>
/// <param name="CountedCharacters">Letters and digits of the plan without titles, citations, legal bases and other words that every plan must hold.</param>
public sealed record PlanFindings(IReadOnlyList<ActionCheck> Actions, int Complete, IReadOnlyList<ClauseCheck> Clauses, IReadOnlyList<CopiedSpan> Copied, int CopiedCharacters, int CountedCharacters);

/// <summary>Whether a plan is concrete, covers its directive, and is the office's own.</summary>
public static class PlanCheck
{
    public static PlanFindings Check(string plan, string directive)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(directive);
        var (planned, directed) = (ProseReader.Read(plan), ProseReader.Read(directive));
        var actions = PlanActions.Read(plan, planned);
        var clauses = Covering.Check(directive, directed, plan, actions);
        var counted = Copying.Counted(plan, planned);
        var copied = Copying.Find(plan, counted, directive);
        return new PlanFindings(actions, actions.Count(a => a.IsComplete), clauses, copied, copied.Sum(c => Copying.Letters(plan, c.Plan)), counted.Sum(s => Copying.Letters(plan, s)));
    }
}
