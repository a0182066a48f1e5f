using Domain.Units;

namespace Domain.Assignments;

public readonly record struct AssignmentId(Guid Value)
{
    public static AssignmentId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

public enum AssignmentState
{
    Open,

    /// <summary>The lead unit says that it is done and waits for the assigner.</summary>
    Reported,
    Done,
    Cancelled,
}

/// <summary>Work given to a lead unit, with others in support, to be finished by a day.</summary>
public sealed class Assignment
{
    private readonly List<UnitId> support = [];

    private Assignment() { }

    public AssignmentId Id { get; private init; }

    /// <summary>The number people call it by, from 1 in each office.</summary>
    public int Number { get; private init; }

    public string Title { get; private init; } = "";

    /// <summary>What is to be handed in; may be empty.</summary>
    public string Product { get; private init; } = "";

    public UnitId Lead { get; private init; }

    public IReadOnlyList<UnitId> Support => support;

    /// <summary>Last calendar day, in Vietnam time, on which finishing is still on time.</summary>
    public DateOnly Deadline { get; private set; }

    public DateOnly AssignedOn { get; private init; }

    public Guid Assigner { get; private init; }

    /// <summary>The conclusion it comes from; null where it was given by itself.</summary>
    public Guid? Conclusion { get; private init; }

    public AssignmentState State { get; private set; }

    public DateOnly? FinishedOn { get; private set; }

    /// <summary>The deadline the lead unit asks for; null while it asks for none.</summary>
    public DateOnly? RequestedDeadline { get; private set; }

    public static Outcome<Assignment> Assign(NewAssignment asked, int number, Guid assigner, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(asked.Title))
        {
            return new Rejection(Rejections.AssignmentTitleEmpty);
        }

        if (asked.Deadline < today)
        {
            return new Rejection(Rejections.AssignmentDeadlinePast, asked.Deadline);
        }

        if (asked.Support.Contains(asked.Lead))
        {
            return new Rejection(Rejections.AssignmentLeadSupportsItself);
        }

        var assignment = new Assignment
        {
            Id = AssignmentId.New(),
            Number = number,
            Title = asked.Title.Trim(),
            Product = asked.Product.Trim(),
            Lead = asked.Lead,
            Deadline = asked.Deadline,
            AssignedOn = today,
            Assigner = assigner,
            Conclusion = asked.Conclusion,
        };
        assignment.support.AddRange(asked.Support.Distinct());
        return assignment;
    }

    /// <returns>Whole days past the deadline; 0 when on time, finished or cancelled.</returns>
    public int DaysLate(DateOnly today) =>
        State is AssignmentState.Open or AssignmentState.Reported ? Math.Max(0, today.DayNumber - Deadline.DayNumber) : 0;

    public Outcome<Assignment> RequestExtension(DateOnly until)
    {
        if (State is not AssignmentState.Open)
        {
            return new Rejection(Rejections.AssignmentClosed);
        }

        if (until <= Deadline)
        {
            return new Rejection(Rejections.AssignmentDeadlineNotLater, Deadline);
        }

        RequestedDeadline = until;
        return this;
    }

    public Outcome<Assignment> AnswerExtension(DateOnly? granted)
    {
        if (RequestedDeadline is null)
        {
            return new Rejection(Rejections.AssignmentNoRequest);
        }

        if (granted <= Deadline)
        {
            return new Rejection(Rejections.AssignmentDeadlineNotLater, Deadline);
        }

        Deadline = granted ?? Deadline;
        RequestedDeadline = null;
        return this;
    }

    public Outcome<Assignment> ReportDone()
    {
        if (State is not AssignmentState.Open)
        {
            return new Rejection(Rejections.AssignmentClosed);
        }

        State = AssignmentState.Reported;
        return this;
    }

    /// <summary>The assigner is not content: the work goes on.</summary>
    public Outcome<Assignment> Return()
    {
        if (State is not AssignmentState.Reported)
        {
            return new Rejection(Rejections.AssignmentNotReported);
        }

        State = AssignmentState.Open;
        return this;
    }

    /// <summary>Only who gave the work ends it; whoever acts for them comes here as them.</summary>
    public Outcome<Assignment> Close(Guid by, AssignmentState end, DateOnly today)
    {
        if (State is AssignmentState.Done or AssignmentState.Cancelled)
        {
            return new Rejection(Rejections.AssignmentClosed);
        }

        if (by != Assigner)
        {
            return new Rejection(Rejections.AssignmentOnlyAssignerCloses);
        }

        State = end is AssignmentState.Cancelled ? AssignmentState.Cancelled : AssignmentState.Done;
        FinishedOn = today;
        RequestedDeadline = null;
        return this;
    }
}

/// <summary>An assignment as it is typed, or offered from a conclusion.</summary>
public sealed record NewAssignment(string Title, string Product, UnitId Lead, IReadOnlyList<UnitId> Support, DateOnly Deadline, Guid? Conclusion);

/// <summary>What happened to an assignment, kept with it in order.</summary>
/// <param name="Kind">note, evidence, extension-asked, extension-granted, extension-refused, done, returned, closed, cancelled.</param>
/// <param name="File">SHA-256 of the evidence, which lies among the files; null where there is none.</param>
public sealed record AssignmentEvent(Guid Id, AssignmentId Assignment, DateTimeOffset At, Guid By, UnitId? Unit, string Kind, string Text, string? File, string? FileName);
