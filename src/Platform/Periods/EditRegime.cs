using Domain;
using Domain.People;
using Domain.Periods;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.People;

namespace Platform.Periods;

/// <summary>Adds a rule of dates, or takes one out. Rounds opened by it keep the days they were opened with.</summary>
public sealed class EditRegime(PlatformDb db, Access access, Commit commit)
{
    public async Task<Outcome<RegimeRule>> AddAsync(RegimeLine line, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.ManageUnits, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        var rule = RegimeRule.Make(line);
        if (rule.Accepted)
        {
            db.RegimeRules.Add(rule.Value);
            await commit.SaveAsync(new AuditNote("regime.added", rule.Value.Id.ToString()), cancel);
        }

        return rule;
    }

    public async Task<Outcome<RegimeRule>> RemoveAsync(Guid id, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.ManageUnits, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        var rule = await db.RegimeRules.FirstOrDefaultAsync(r => r.Id == id, cancel);
        if (rule is null)
        {
            return new Rejection(Rejections.PeriodUnknown, "");
        }

        db.RegimeRules.Remove(rule);
        await commit.SaveAsync(new AuditNote("regime.removed", id.ToString()), cancel);
        return rule;
    }
}
