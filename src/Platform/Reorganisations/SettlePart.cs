using Domain;
using Domain.People;
using Domain.Reorganisations;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.People;

namespace Platform.Reorganisations;

/// <summary>Says, by a person, what a unit becomes: takes a proposal, puts another in its place, or leaves it open again.</summary>
public sealed class SettlePart(PlatformDb db, Access access, Commit commit)
{
    /// <param name="successors">Codes of new units with their shares in 10⁻¹⁰; none leaves the unit open.</param>
    /// <returns>How many. Refused: who may not; no such draft; an unknown unit; reorganisation.twice where a new unit is named twice; reorganisation.shares where they do not come to one.</returns>
    public async Task<Outcome<int>> RunAsync(Guid id, string predecessor, IReadOnlyList<(string Code, long Share)> successors, CancellationToken cancel)
    {
        if (await DraftAsync(id, cancel) is { Accepted: false } refused)
        {
            return refused.Rejection;
        }

        var unit = await db.Units.AsNoTracking().FirstOrDefaultAsync(u => u.Code == predecessor, cancel);
        if (unit is null)
        {
            return new Rejection(Rejections.UnitUnknown, predecessor);
        }

        var codes = (await db.ReorganisedUnits.AsNoTracking().Where(u => u.Reorganisation == id).Select(u => u.Code).ToListAsync(cancel)).ToHashSet(StringComparer.Ordinal);
        if (successors.Select(s => s.Code).FirstOrDefault(c => !codes.Contains(c)) is { } unknown)
        {
            return new Rejection(Rejections.ReorganisationSuccessor, unknown);
        }

        if (successors.CountBy(s => s.Code).FirstOrDefault(c => c.Value > 1).Key is { } twice)
        {
            return new Rejection(Rejections.ReorganisationTwice, twice);
        }

        var sum = successors.Sum(s => (decimal)s.Share);
        if (successors.Count > 0 && (sum != Succession.All || successors.Any(s => s.Share <= 0)))
        {
            return new Rejection(Rejections.ReorganisationShares, unit.Name, $"{sum / Succession.All:0.##########}");
        }

        await using var whole = await db.Database.BeginTransactionAsync(cancel);
        await ReplaceAsync(id, unit.Id, successors, cancel);
        await commit.SaveAsync(new AuditNote("reorganisation.part", $"{id} {predecessor}"), cancel);
        await whole.CommitAsync(cancel);
        return successors.Count;
    }

    // Where a new unit gains or loses a part, how it was parted back no longer comes to one: nobody has said it any more.
    private async Task ReplaceAsync(Guid id, UnitId unit, IReadOnlyList<(string Code, long Share)> successors, CancellationToken cancel)
    {
        var before = await db.ReorganisedParts.Where(p => p.Reorganisation == id && p.Predecessor == unit).ToListAsync(cancel);
        var back = before.ToDictionary(p => p.Successor, p => p.BackShare, StringComparer.Ordinal);
        var changed = back.Keys.Except(successors.Select(s => s.Code)).Concat(successors.Select(s => s.Code).Except(back.Keys)).ToList();
        db.ReorganisedParts.RemoveRange(before);
        await db.SaveChangesAsync(cancel);
        await db.ReorganisedParts.Where(p => p.Reorganisation == id && changed.Contains(p.Successor)).ExecuteUpdateAsync(p => p.SetProperty(x => x.BackShare, (long?)null), cancel);
        db.ReorganisedParts.AddRange(successors.Select(s => new ReorganisedPart { Reorganisation = id, Predecessor = unit, Successor = s.Code, Share = s.Share, BackShare = back.GetValueOrDefault(s.Code), Reason = "person" }));
    }

    /// <summary>Takes every proposal of one reason.</summary>
    /// <param name="reason">The reason's first word: <c>spelling</c>, <c>code</c>, <c>name</c>, <c>alike</c>, <c>lone</c>, <c>neighbour</c>, <c>communes</c>, <c>above</c>.</param>
    public async Task<Outcome<int>> TakeAllAsync(Guid id, string reason, CancellationToken cancel)
    {
        if (await DraftAsync(id, cancel) is { Accepted: false } refused)
        {
            return refused.Rejection;
        }

        var parts = await db.ReorganisedParts.Where(p => p.Reorganisation == id && !p.IsSettled && p.Reason.StartsWith(reason + "|")).ToListAsync(cancel);
        parts.ForEach(p => p.IsSettled = true);
        await commit.SaveAsync(new AuditNote("reorganisation.part", $"{id} {reason} {parts.Count}"), cancel);
        return parts.Count;
    }

    private async Task<Outcome<Reorganisation>> DraftAsync(Guid id, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.ManageUnits, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        return await db.Reorganisations.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, cancel) switch
        {
            null => new Rejection(Rejections.ReorganisationUnknown),
            { State: ReorganisationState.Settled } => new Rejection(Rejections.ReorganisationSettled),
            var draft => draft,
        };
    }
}
