using Domain;
using Domain.Assignments;
using Domain.People;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.Files;
using Platform.Offices;
using Platform.People;

namespace Platform.Assignments;

/// <summary>What can happen to an assignment.</summary>
public enum AssignmentStep
{
    Note,
    AskExtension,
    ReportDone,
    GrantExtension,
    RefuseExtension,
    Return,
    Close,
    Cancel,
}

/// <param name="Until">The day asked for or granted; null with the other steps.</param>
/// <param name="Evidence">A file handed in with the note; null where there is none.</param>
public sealed record AssignmentMove(int Number, AssignmentStep Step, string Text, DateOnly? Until = null, byte[]? Evidence = null, string? EvidenceName = null);

/// <summary>Moves an assignment one step, by whoever may: its units work on it, its assigner decides.</summary>
public sealed class MoveAssignment(PlatformDb db, Access access, Commit commit, TimeProvider clock)
{
    public async Task<Outcome<Assignment>> RunAsync(AssignmentMove move, CancellationToken cancel)
    {
        var assignment = await db.Assignments.FirstOrDefaultAsync(a => a.Number == move.Number, cancel);
        if (assignment is null)
        {
            return new Rejection(Rejections.AssignmentUnknown, move.Number);
        }

        var (unit, refusal) = await WhoAsync(assignment, move.Step, cancel);
        if (refusal is not null)
        {
            return refusal;
        }

        if (Reports.EntryGuard.Refuse([move.Text]) is { } kept)
        {
            return kept;
        }

        if (move.Evidence is { Length: > 0 } handed && FileGuard.Refuse(handed, move.EvidenceName ?? "") is { } wrong)
        {
            return wrong;
        }

        var moved = Step(assignment, move);
        if (!moved.Accepted)
        {
            return moved;
        }

        var file = move.Evidence is { Length: > 0 } evidence ? await db.KeepAsync(evidence, cancel) : null;
        db.AssignmentEvents.Add(new AssignmentEvent(Guid.CreateVersion7(), assignment.Id, clock.GetUtcNow(), access.User, unit, move.Step.ToString(), move.Text.Trim(), file, move.EvidenceName));
        return await SaveAsync(moved, new AuditNote($"assignment.{char.ToLowerInvariant(move.Step.ToString()[0])}{move.Step.ToString()[1..]}", assignment.Id.ToString(), unit ?? assignment.Lead), cancel);
    }

    private async Task<Outcome<Assignment>> SaveAsync(Outcome<Assignment> moved, AuditNote note, CancellationToken cancel)
    {
        try
        {
            await commit.SaveAsync(note, cancel);
            return moved;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return new Rejection(Rejections.AssignmentChangedMeanwhile);
        }
    }

    private async Task<(UnitId? Unit, Rejection? Refusal)> WhoAsync(Assignment assignment, AssignmentStep step, CancellationToken cancel)
    {
        if (step is AssignmentStep.Note or AssignmentStep.AskExtension or AssignmentStep.ReportDone)
        {
            var units = step is AssignmentStep.Note ? assignment.Support.Prepend(assignment.Lead) : [assignment.Lead];
            foreach (var unit in units)
            {
                if (await access.AllowsAsync(Act.WorkOnAssignment, Whose.Of(unit), cancel))
                {
                    return (unit, null);
                }
            }

            return (null, new Rejection(Rejections.NotAllowed));
        }

        return (null, await access.RefuseAsync(Act.CloseAssignment, Whose.Office, cancel));
    }

    private Outcome<Assignment> Step(Assignment assignment, AssignmentMove move) => move.Step switch
    {
        AssignmentStep.Note => assignment,
        AssignmentStep.AskExtension => assignment.RequestExtension(move.Until ?? assignment.Deadline),
        AssignmentStep.ReportDone => assignment.ReportDone(),
        AssignmentStep.GrantExtension => assignment.AnswerExtension(move.Until ?? assignment.RequestedDeadline),
        AssignmentStep.RefuseExtension => assignment.AnswerExtension(null),
        AssignmentStep.Return => assignment.Return(),
        _ => assignment.Close(
            access.ActingFor ?? access.User,
            move.Step is AssignmentStep.Cancel ? AssignmentState.Cancelled : AssignmentState.Done,
            clock.VietnamToday()
        ),
    };
}
