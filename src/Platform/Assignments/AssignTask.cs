using Domain;
using Domain.Assignments;
using Domain.People;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.Offices;
using Platform.People;

namespace Platform.Assignments;

/// <summary>Gives work to a lead unit, from a conclusion or by itself.</summary>
public sealed class AssignTask(PlatformDb db, Access access, Commit commit, TimeProvider clock)
{
    private const int MostTries = 5;

    public async Task<Outcome<Assignment>> RunAsync(NewAssignment asked, CancellationToken cancel)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await TryAsync(asked, cancel);
            }
            catch (DbUpdateException) when (tries < MostTries)
            {
                // Another assignment took the number, or is this very one, while this was on its way.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<Outcome<Assignment>> TryAsync(NewAssignment asked, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.GiveAssignment, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        if (Reports.EntryGuard.Refuse([asked.Title, asked.Product]) is { } kept)
        {
            return kept;
        }

        var today = clock.VietnamToday();
        foreach (var id in asked.Support.Prepend(asked.Lead))
        {
            var unit = await db.Units.AsNoTracking().FirstOrDefaultAsync(u => u.Id == id, cancel);
            if (unit is null || !unit.ExistsOn(today))
            {
                return unit is null ? new Rejection(Rejections.UnitUnknown, id.Value) : new Rejection(Rejections.UnitRetired, unit.Code, unit.Name, unit.To ?? today);
            }
        }

        // The conclusion's one click, clicked twice, is one assignment.
        if (asked.Conclusion is { } conclusion && await db.Assignments.FirstOrDefaultAsync(a => a.Conclusion == conclusion && a.Lead == asked.Lead, cancel) is { } made)
        {
            return made;
        }

        var number = await db.Assignments.MaxAsync(a => (int?)a.Number, cancel) ?? 0;
        var assignment = Assignment.Assign(asked, number + 1, access.ActingFor ?? access.User, today);
        if (!assignment.Accepted)
        {
            return assignment;
        }

        db.Assignments.Add(assignment.Value);
        await commit.SaveAsync(new AuditNote("assignment.given", assignment.Value.Id.ToString(), asked.Lead), cancel);
        return assignment;
    }
}
