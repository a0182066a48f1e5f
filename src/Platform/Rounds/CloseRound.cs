using Domain;
using Domain.People;
using Domain.Rounds;
using Platform.Audit;
using Platform.Data;
using Platform.People;

namespace Platform.Rounds;

/// <summary>Closes a round to new reports, or opens it again.</summary>
public sealed class CloseRound(PlatformDb db, Access access, Commit commit)
{
    public async Task<Outcome<ReportingRound>> RunAsync(string roundCode, bool closed, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.OpenRound, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        if (await db.RoundAsync(roundCode, cancel) is not { } round)
        {
            return new Rejection(Rejections.RoundUnknown, roundCode);
        }

        if (closed)
        {
            round.Close();
        }
        else
        {
            round.Reopen();
        }

        await commit.SaveAsync(new AuditNote(closed ? "round.closed" : "round.reopened", round.Id.ToString()), cancel);
        return round;
    }
}
