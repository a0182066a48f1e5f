using Domain;
using Domain.People;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.People;

namespace Platform.Units;

/// <summary>Records that one unit became another: it ends the day before, and what was its is found from its successor.</summary>
public sealed class SucceedUnit(PlatformDb db, Access access, Commit commit)
{
    public async Task<Outcome<Succession>> RunAsync(string predecessorCode, string successorCode, SuccessionKind kind, DateOnly on, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.ManageUnits, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        var predecessor = await db.Units.FirstOrDefaultAsync(u => u.Code == predecessorCode, cancel);
        var successor = await db.Units.FirstOrDefaultAsync(u => u.Code == successorCode, cancel);
        if (predecessor is null || successor is null)
        {
            return new Rejection(Rejections.UnitUnknown, predecessor is null ? predecessorCode : successorCode);
        }

        if (await db.Successions.AsNoTracking().FirstOrDefaultAsync(s => s.Predecessor == predecessor.Id && s.Successor == successor.Id, cancel) is { } known)
        {
            return known;
        }

        var all = await db.Successions.AsNoTracking().ToListAsync(cancel);
        if (predecessor.Id == successor.Id || new UnitTree([], all, Placement.Administrative, DateOnly.MaxValue).IsOrBecame(successor.Id, predecessor.Id))
        {
            return new Rejection(Rejections.UnitCircle, predecessorCode);
        }

        var ended = predecessor.End(on.AddDays(-1));
        if (!ended.Accepted)
        {
            return ended.Rejection;
        }

        var succession = new Succession(predecessor.Id, successor.Id, kind, on);
        db.Successions.Add(succession);
        await commit.SaveAsync(new AuditNote("unit.succeeded", $"{predecessorCode} {successorCode}", predecessor.Id), cancel);
        return succession;
    }
}
