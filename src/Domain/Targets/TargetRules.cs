using Domain.Expressions;

namespace Domain.Targets;

/// <summary>How a target stands.</summary>
public enum TargetState
{
    OutOfReach,
    Behind,

    /// <summary>Too few figures to say.</summary>
    Unknown,
    OnCourse,
    Ahead,
    Reached,
}

/// <summary>One line of the rules by which a target is judged. They are looked at in their order, and the first that holds decides.</summary>
/// <param name="Condition">
/// A formula over <c>#{met}</c> (1 where the figure meets the target), <c>#{done}</c> (share of the way from the baseline that is done), <c>#{due}</c>
/// (share that was due by that day), <c>#{forecast}</c> (share done at the end, at the present pace), <c>#{ended}</c> (1 from the last day on).
/// </param>
public sealed record TargetRule(int Order, TargetState State, string Condition)
{
    /// <summary>The names a condition may use.</summary>
    public static readonly IReadOnlyList<string> Names = ["met", "done", "due", "forecast", "ended"];

    /// <summary>What an office starts with.</summary>
    public static readonly IReadOnlyList<TargetRule> Default =
    [
        new(1, TargetState.Reached, "#{met} = 1"),
        new(2, TargetState.OutOfReach, "#{ended} = 1"),
        new(3, TargetState.Ahead, "#{forecast} >= 1 and #{done} >= #{due} + 0.1"),
        new(4, TargetState.OnCourse, "#{forecast} >= 0.98"),
        new(5, TargetState.Behind, "#{forecast} >= 0.6"),
        new(6, TargetState.OutOfReach, "not isNull(#{forecast})"),
    ];

    /// <returns>Why the condition cannot be used: what formula.… refuses, target.rule for a name that is not one of <see cref="Names"/>; null where it can.</returns>
    public Rejection? Refuse()
    {
        var parsed = Formula.Parse(Condition);
        return !parsed.Accepted ? parsed.Rejection
            : parsed.Value.References().FirstOrDefault(r => !Names.Contains(r.Code) || r.Options.Count > 0 || r.Shifts.Count > 0) is { } wrong ? new Rejection(Rejections.TargetRule, wrong.ToString(), string.Join(", ", Names))
            : null;
    }
}
