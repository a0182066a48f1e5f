using Domain;
using Domain.Assignments;
using Domain.People;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.People;

namespace Platform.Targets;

/// <summary>Puts an assignment under a target, or takes it from there.</summary>
public sealed class LinkAssignment(PlatformDb db, Access access, Commit commit)
{
    /// <param name="number">The assignment's number.</param>
    /// <param name="linked">Whether it serves the target from now on.</param>
    /// <returns>Refused: who may not; target.unknown; assignment.unknown.</returns>
    public async Task<Outcome<Assignment>> RunAsync(Guid target, int number, bool linked, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.SetTargets, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        if (!await db.Targets.AnyAsync(t => t.Id == target, cancel))
        {
            return new Rejection(Rejections.TargetUnknown);
        }

        var assignment = await db.Assignments.AsNoTracking().FirstOrDefaultAsync(a => a.Number == number, cancel);
        if (assignment is null)
        {
            return new Rejection(Rejections.AssignmentUnknown, number);
        }

        var known = await db.TargetAssignments.FirstOrDefaultAsync(a => a.Target == target && a.Assignment == assignment.Id, cancel);
        if (linked == known is not null)
        {
            return assignment;
        }

        if (known is null)
        {
            db.TargetAssignments.Add(new TargetAssignment(target, assignment.Id));
        }
        else
        {
            db.TargetAssignments.Remove(known);
        }

        await commit.SaveAsync(new AuditNote(linked ? "target.assigned" : "target.unassigned", $"{target} {number}"), cancel);
        return assignment;
    }
}
