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

namespace Platform.Reorganisations;

/// <summary>A thing that stands at a unit that a reorganisation ends, and does not go on at its heirs by itself.</summary>
/// <param name="Heirs">What became of the unit.</param>
/// <param name="HasOneHeir">Whether that is one unit of the same level: a district's roles are not those of the province that took it in.</param>
public sealed record LeftBehind<T>(T What, UnitId Unit, IReadOnlyList<UnitId> Heirs, bool HasOneHeir);

/// <summary>What cannot follow a reorganisation by itself.</summary>
/// <param name="Grants">Roles: who writes for an old unit does not write for the new one.</param>
/// <param name="Targets">Targets whose time goes on after the day and which cannot be worked out for the heirs, with the reason.</param>
/// <param name="Rounds">Codes of rounds that are still open.</param>
/// <param name="ByMost">Where heirs are placed although their parts stood apart.</param>
/// <param name="Lost">Units whose figures have no place any more.</param>
/// <param name="Units">All units, those among them that a draft would make.</param>
public sealed record NotFollowed(IReadOnlyList<LeftBehind<Grant>> Grants, IReadOnlyList<LeftBehind<(Guid Target, Rejection Why)>> Targets, IReadOnlyList<LeftBehind<string>> Rounds, IReadOnlyList<WrittenPlace> ByMost, IReadOnlyList<Unit> Lost, IReadOnlyList<Unit> Units)
{
    public bool IsEmpty => Grants.Count + Targets.Count + Rounds.Count + ByMost.Count + Lost.Count == 0;
}

/// <summary>Gives people the roles at new units that they have at the old ones; nobody gets any silently.</summary>
public sealed class FollowGrants(PlatformDb db, Access access, Commit commit, RecastTargets recast, TryReorganisation tryOut, TimeProvider clock)
{
    /// <summary>What does not follow; of a draft, what would not if its settled parts held.</summary>
    public async Task<NotFollowed> LookAsync(Reorganisation reorganisation, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(reorganisation);
        var tried = await tryOut.RunAsync(reorganisation, cancel);
        if (tried.Ended.Count == 0)
        {
            return new NotFollowed([], [], [], [], [], []);
        }

        var heirs = tried.Ended.ToDictionary(e => new UnitId(e.Unit), e => (IReadOnlyList<UnitId>)[.. e.Became.Select(id => new UnitId(id))]);
        var levels = tried.Units.ToDictionary(u => u.Id, u => u.Level);
        List<LeftBehind<T>> Left<T>(IEnumerable<(T What, UnitId Unit)> found) => [.. found.Where(f => heirs.ContainsKey(f.Unit)).Select(f => new LeftBehind<T>(f.What, f.Unit, heirs[f.Unit], heirs[f.Unit] is [var only] && levels[only] == levels[f.Unit]))];
        var rounds = await (from r in db.Rounds.AsNoTracking() where !r.IsClosed join u in db.RoundUnits.AsNoTracking() on r.Id equals u.Round orderby r.Code select new { r.Code, u.Unit }).ToListAsync(cancel);
        return new NotFollowed(Left(await GrantsAsync(tried, heirs, cancel)), Left(await TargetsAsync(tried, cancel)), Left(rounds.Select(r => (r.Code, r.Unit))), tried.ByMost, tried.Lost, tried.Units);
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

    private async Task<IEnumerable<((Guid Target, Rejection Why) What, UnitId Unit)>> TargetsAsync(TriedUnits tried, CancellationToken cancel)
    {
        var targets = (await db.Targets.AsNoTracking().ToListAsync(cancel)).Where(t => t.Period.End >= tried.On).ToList();
        if (targets.Count == 0)
        {
            return [];
        }

        var carried = await recast.OfAsync(targets, tried.Map, tried.On, (await FigureCatalogue.LoadAsync(db, cancel)).With(tried.Units), await db.Indicators.AsNoTracking().ToDictionaryAsync(i => i.Id, cancel), cancel);
        return targets.Where(t => carried.Left.ContainsKey(t.Id)).Select(t => ((t.Id, carried.Left[t.Id]), t.Unit));
    }

    // Whoever has the role at an heir already is not left behind. A province's roles are the office's to move.
    private async Task<IEnumerable<(Grant What, UnitId Unit)>> GrantsAsync(TriedUnits tried, Dictionary<UnitId, IReadOnlyList<UnitId>> heirs, CancellationToken cancel)
    {
        var (on, above) = (tried.On, tried.Units.Where(u => u.Level == UnitLevel.Province).Select(u => u.Id).ToHashSet());
        var all = await db.Grants.AsNoTracking().Where(g => g.To == null || g.To >= on).ToListAsync(cancel);
        var have = all.Select(g => KeyOf(g, g.Unit)).ToHashSet();
        return all.Where(g => heirs.TryGetValue(g.Unit, out var to) && !above.Contains(g.Unit) && !to.Any(heir => have.Contains(KeyOf(g, heir)))).Select(g => (g, g.Unit));
    }

    private static (Guid, Role, string, Guid?, UnitId) KeyOf(Grant grant, UnitId unit) => (grant.User, grant.Role, grant.Hierarchy, grant.ActingFor, unit);
}
