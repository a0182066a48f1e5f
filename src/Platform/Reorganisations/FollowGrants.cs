using Domain;
using Domain.People;
using Domain.Reorganisations;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.DataValues;
using Platform.Offices;
using Platform.People;
using Platform.Targets;
using Platform.Units;

namespace Platform.Reorganisations;

/// <summary>A thing that stands at a unit that a reorganisation ends, and does not go on at its heirs by itself.</summary>
/// <param name="Heirs">What became of the unit.</param>
/// <param name="HasOneHeir">Whether that is one unit of the same level: a district's roles are not those of the province that took it in.</param>
public sealed record LeftBehind<T>(T What, UnitId Unit, IReadOnlyList<UnitId> Heirs, bool HasOneHeir);

/// <summary>What cannot follow a settled reorganisation by itself.</summary>
/// <param name="Grants">Roles: who writes for an old unit does not write for the new one.</param>
/// <param name="Targets">Targets whose time goes on after the day and which cannot be worked out for the heirs, with the reason.</param>
/// <param name="Rounds">Codes of rounds that are still open.</param>
/// <param name="ByMost">Where heirs were placed although their parts stood apart.</param>
public sealed record NotFollowed(IReadOnlyList<LeftBehind<Grant>> Grants, IReadOnlyList<LeftBehind<(Guid Target, Rejection Why)>> Targets, IReadOnlyList<LeftBehind<string>> Rounds, IReadOnlyList<WrittenPlace> ByMost)
{
    public bool IsEmpty => Grants.Count + Targets.Count + Rounds.Count + ByMost.Count == 0;
}

/// <summary>Gives people the roles at new units that they have at the old ones; nobody gets any silently.</summary>
public sealed class FollowGrants(PlatformDb db, Access access, Commit commit, RecastTargets recast, TimeProvider clock)
{
    /// <summary>What does not follow; nothing for a draft.</summary>
    public async Task<NotFollowed> LookAsync(Reorganisation settled, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(settled);
        var trace = await db.ReorganisationTraces.AsNoTracking().FirstOrDefaultAsync(t => t.Reorganisation == settled.Id, cancel);
        if (trace?.Read() is not { } rows)
        {
            return new NotFollowed([], [], [], []);
        }

        var heirs = rows.Ended.ToDictionary(e => new UnitId(e.Unit), e => (IReadOnlyList<UnitId>)[.. e.Became.Select(id => new UnitId(id))]);
        var levels = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Level, cancel);
        List<LeftBehind<T>> Left<T>(IEnumerable<(T What, UnitId Unit)> found) => [.. found.Where(f => heirs.ContainsKey(f.Unit)).Select(f => new LeftBehind<T>(f.What, f.Unit, heirs[f.Unit], heirs[f.Unit] is [var only] && levels[only] == levels[f.Unit]))];
        var rounds = await (from r in db.Rounds.AsNoTracking() where !r.IsClosed join u in db.RoundUnits.AsNoTracking() on r.Id equals u.Round orderby r.Code select new { r.Code, u.Unit }).ToListAsync(cancel);
        return new NotFollowed(Left(await GrantsAsync(settled.On, heirs, cancel)), Left(await TargetsAsync(settled.On, cancel)), Left(rounds.Select(r => (r.Code, r.Unit))), rows.ByMost);
    }

    /// <summary>Gives every role that <see cref="LookAsync"/> names at a unit with one heir at that heir too, from the day on.</summary>
    /// <returns>How many. Refused: who may not; no such reorganisation, or one that is not settled.</returns>
    public async Task<Outcome<int>> RunAsync(Guid id, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.ManagePeople, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        if (await db.Reorganisations.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id && r.State == ReorganisationState.Settled, cancel) is not { } settled)
        {
            return new Rejection(Rejections.ReorganisationUnknown);
        }

        var today = clock.VietnamToday();
        var from = settled.On > today ? settled.On : today;
        var notes = new List<AuditNote>();
        foreach (var (grant, _, heirs, _) in (await LookAsync(settled, cancel)).Grants.Where(g => g.HasOneHeir && (g.What.To is null || g.What.To >= from)).DistinctBy(g => (KeyOf(g.What, g.Heirs[0]), g.What.To)))
        {
            var given = Grant.Give(grant.User, grant.Role, heirs[0], grant.Hierarchy, grant.From > from ? grant.From : from, grant.To, grant.ActingFor).Value!;
            db.Grants.Add(given);
            notes.Add(new AuditNote("grant.given", given.Id.ToString(), given.Unit));
        }

        if (notes.Count > 0)
        {
            await commit.SaveAsync(notes, cancel);
            db.ChangeTracker.Clear();
        }

        return notes.Count;
    }

    private async Task<IEnumerable<((Guid Target, Rejection Why) What, UnitId Unit)>> TargetsAsync(DateOnly on, CancellationToken cancel)
    {
        var targets = (await db.Targets.AsNoTracking().ToListAsync(cancel)).Where(t => t.Period.End >= on).ToList();
        if (targets.Count == 0)
        {
            return [];
        }

        var carried = await recast.OfAsync(targets, await db.MapAsync(on, cancel), on, await FigureCatalogue.LoadAsync(db, cancel), await db.Indicators.AsNoTracking().ToDictionaryAsync(i => i.Id, cancel), cancel);
        return targets.Where(t => carried.Left.ContainsKey(t.Id)).Select(t => ((t.Id, carried.Left[t.Id]), t.Unit));
    }

    // Whoever has the role at an heir already is not left behind. A province's roles are the office's to move.
    private async Task<IEnumerable<(Grant What, UnitId Unit)>> GrantsAsync(DateOnly on, Dictionary<UnitId, IReadOnlyList<UnitId>> heirs, CancellationToken cancel)
    {
        var above = (await db.Units.AsNoTracking().Where(u => u.Level == UnitLevel.Province).Select(u => u.Id).ToListAsync(cancel)).ToHashSet();
        var all = await db.Grants.AsNoTracking().Where(g => g.To == null || g.To >= on).ToListAsync(cancel);
        var have = all.Select(g => KeyOf(g, g.Unit)).ToHashSet();
        return all.Where(g => heirs.TryGetValue(g.Unit, out var to) && !above.Contains(g.Unit) && !to.Any(heir => have.Contains(KeyOf(g, heir)))).Select(g => (g, g.Unit));
    }

    private static (Guid, Role, string, Guid?, UnitId) KeyOf(Grant grant, UnitId unit) => (grant.User, grant.Role, grant.Hierarchy, grant.ActingFor, unit);
}
