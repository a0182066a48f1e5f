using Domain;
using Domain.Briefings;
using Domain.People;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.People;
using Platform.Rounds;

namespace Platform.Briefings;

/// <summary>Calls the meeting of a round, or rearranges it.</summary>
public sealed class CallBriefing(PlatformDb db, Access access, Commit commit)
{
    public async Task<Outcome<Briefing>> RunAsync(string roundCode, DateTimeOffset at, string place, string chair, string attendance, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.HoldBriefing, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        if (await db.RoundAsync(roundCode, cancel) is not { } round)
        {
            return new Rejection(Rejections.RoundUnknown, roundCode);
        }

        if (Reports.EntryGuard.Refuse([place, chair, attendance], namesOfficials: true) is { } kept)
        {
            return kept;
        }

        var briefing = await db.Briefings.FirstOrDefaultAsync(b => b.Round == round.Id, cancel);
        var called = briefing?.Rearrange(at.ToUniversalTime(), place, chair, attendance) ?? Briefing.Call(round.Id, at.ToUniversalTime(), place, chair);
        if (!called.Accepted)
        {
            return called;
        }

        if (briefing is null)
        {
            db.Briefings.Add(called.Value);
        }

        try
        {
            await commit.SaveAsync(new AuditNote(briefing is null ? "briefing.called" : "briefing.rearranged", called.Value.Id.ToString()), cancel);
            return called;
        }
        catch (DbUpdateException)
        {
            // Somebody else called or rearranged it between the reading and the writing.
            db.ChangeTracker.Clear();
            return new Rejection(Rejections.BriefingChangedMeanwhile);
        }
    }
}
