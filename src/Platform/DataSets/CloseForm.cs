using Domain;
using Domain.DataSets;
using Domain.People;
using Domain.Periods;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.People;

namespace Platform.DataSets;

/// <summary>Closes a period of a form for all units, or opens it again.</summary>
public sealed class CloseForm(PlatformDb db, Access access, Commit commit, TimeProvider clock)
{
    public async Task<Outcome<DataSet>> RunAsync(string setCode, string periodCode, bool closed, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.LockFigures, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        var period = Period.Parse(periodCode);
        var set = await db.DataSets.AsNoTracking().FirstOrDefaultAsync(s => s.Code == setCode, cancel);
        if (set is null || !period.Accepted || period.Value.Kind != set.Kind)
        {
            return set is null ? new Rejection(Rejections.SetUnknown, setCode) : new Rejection(Rejections.FigurePeriodKind, setCode, periodCode);
        }

        var known = await db.DataSetClosures.FirstOrDefaultAsync(c => c.DataSet == set.Id && c.Period == period.Value.Key, cancel);
        if (closed == (known is not null))
        {
            return set;
        }

        if (known is null)
        {
            db.DataSetClosures.Add(new DataSetClosure(set.Id, period.Value.Key, clock.GetUtcNow()));
        }
        else
        {
            db.DataSetClosures.Remove(known);
        }

        await commit.SaveAsync(new AuditNote(closed ? "figures.closed" : "figures.opened", $"{set.Id}/{period.Value.Code}"), cancel);
        return set;
    }
}
