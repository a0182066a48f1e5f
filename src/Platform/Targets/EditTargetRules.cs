using Domain;
using Domain.People;
using Domain.Targets;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.People;

namespace Platform.Targets;

/// <summary>Says by which rules targets are judged. They take the place of all that were there.</summary>
public sealed class EditTargetRules(PlatformDb db, Access access, Commit commit)
{
    /// <param name="rules">None brings back those one starts with.</param>
    /// <returns>How many. Refused: who may not; the first condition that cannot be used.</returns>
    public async Task<Outcome<int>> RunAsync(IReadOnlyList<TargetRule> rules, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.SetTargets, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        if (rules.Select(r => r.Refuse()).FirstOrDefault(r => r is not null) is { } wrong)
        {
            return wrong;
        }

        await using var whole = await db.Database.BeginTransactionAsync(cancel);
        await db.TargetRules.ExecuteDeleteAsync(cancel);
        db.TargetRules.AddRange(rules);
        await commit.SaveAsync(new AuditNote("target.rules", $"{rules.Count}"), cancel);
        await whole.CommitAsync(cancel);
        return rules.Count;
    }
}
