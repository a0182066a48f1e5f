using Domain;
using Domain.People;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.Offices;
using Platform.Units;

namespace Platform.People;

/// <summary>Gives a role at a unit, for oneself or for an absent colleague, and ends one.</summary>
public sealed class GiveGrant(PlatformDb db, Access access, Commit commit, TimeProvider clock)
{
    public async Task<Outcome<Grant>> RunAsync(string userName, Role role, string unitCode, string hierarchy, DateOnly from, DateOnly? to, string? actingForName, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.ManagePeople, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        var unit = await db.UsableAsync(unitCode, clock.VietnamToday(), cancel);
        if (!unit.Accepted)
        {
            return unit.Rejection;
        }

        if (hierarchy != Placement.Administrative && !await db.Placements.AnyAsync(p => p.Hierarchy == hierarchy, cancel))
        {
            return new Rejection(Rejections.GrantHierarchy, hierarchy);
        }

        var person = await PersonAsync(userName, cancel);
        var absent = string.IsNullOrWhiteSpace(actingForName) ? null : await PersonAsync(actingForName, cancel);
        if (person is null || (absent is null && !string.IsNullOrWhiteSpace(actingForName)))
        {
            return new Rejection(Rejections.PersonUnknown, person is null ? userName : actingForName!);
        }

        var grant = Grant.Give(person.Id, role, unit.Value.Id, hierarchy, from, to, absent?.Id);
        if (!grant.Accepted)
        {
            return grant;
        }

        db.Grants.Add(grant.Value);
        await commit.SaveAsync(new AuditNote("grant.given", grant.Value.Id.ToString(), unit.Value.Id), cancel);
        return grant;
    }

    public async Task<Outcome<Grant>> EndAsync(Guid grantId, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.ManagePeople, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        var grant = await db.Grants.FirstOrDefaultAsync(g => g.Id == grantId, cancel);
        if (grant is null)
        {
            return new Rejection(Rejections.PersonUnknown, "");
        }

        grant.EndOn(clock.VietnamToday().AddDays(-1));
        await commit.SaveAsync(new AuditNote("grant.ended", grantId.ToString(), grant.Unit), cancel);
        return grant;
    }

    private Task<Person?> PersonAsync(string name, CancellationToken cancel)
    {
        var key = name.Trim().ToUpperInvariant();
        return db.Users.FirstOrDefaultAsync(u => u.NormalizedUserName == key, cancel);
    }
}
