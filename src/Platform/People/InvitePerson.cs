using System.Security.Cryptography;
using System.Text;
using Domain;
using Domain.People;
using Domain.Units;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.People;
using Platform.Units;
using Platform.Offices;

namespace Platform.People;

/// <param name="UnitCode">Where the first grant stands.</param>
public sealed record Invite(string UserName, string FullName, string Email, Role Role, string UnitCode);

/// <summary>Makes an account without a password, gives it its first grant and makes the link by which its owner sets one.</summary>
public sealed class InvitePerson(PlatformDb db, Access access, Commit commit, UserManager<Person> users, TimeProvider clock)
{
    public static readonly TimeSpan LinkLife = TimeSpan.FromDays(7);

    /// <returns>The link's secret: shown once, kept as a digest.</returns>
    public async Task<Outcome<string>> RunAsync(Invite invite, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.ManagePeople, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        var unit = await db.UsableAsync(invite.UnitCode, clock.VietnamToday(), cancel);
        if (!unit.Accepted)
        {
            return unit.Rejection;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var person = new Person { UserName = invite.UserName.Trim(), FullName = invite.FullName.Trim(), Email = string.IsNullOrWhiteSpace(invite.Email) ? null : invite.Email.Trim() };
        var made = await users.CreateAsync(person);
        if (!made.Succeeded)
        {
            return new Rejection(Rejections.PersonNameTaken, invite.UserName);
        }

        var grant = Grant.Give(person.Id, invite.Role, unit.Value.Id, Placement.Administrative, clock.VietnamToday(), null, null);
        db.Grants.Add(grant.Value!);
        var secret = AddLink(db, person.Id, clock);
        await commit.SaveAsync([new AuditNote("person.invited", person.Id.ToString(), unit.Value.Id), new AuditNote("grant.given", grant.Value!.Id.ToString(), unit.Value.Id)], cancel);
        await transaction.CommitAsync(cancel);
        return secret;
    }

    /// <summary>A link for an account, or for the first administrator.</summary>
    public static string AddLink(PlatformDb db, Guid? user, TimeProvider clock)
    {
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        db.Invitations.Add(new Invitation { TokenDigest = DigestOf(secret), User = user, ExpiresAt = clock.GetUtcNow() + LinkLife });
        return secret;
    }

    public static string DigestOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}

/// <summary>Opens an invitation: its owner sets a password; the first administrator chooses a name too.</summary>
public sealed class AcceptInvitation(PlatformDb db, Access access, Commit commit, UserManager<Person> users, TimeProvider clock)
{
    public async Task<Invitation?> FindAsync(string secret, CancellationToken cancel)
    {
        var digest = InvitePerson.DigestOf(secret);
        var link = await db.Invitations.FirstOrDefaultAsync(i => i.TokenDigest == digest, cancel);
        var open = link is { UsedAt: null } && link.ExpiresAt > clock.GetUtcNow();
        return open && (link!.User is not null || !await db.HadAdministratorAsync(cancel)) ? link : null;
    }

    public async Task<Outcome<Person>> RunAsync(string secret, string userName, string fullName, string password, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await FindAsync(secret, cancel) is not { } link || !await SpendAsync(link, cancel))
        {
            return new Rejection(Rejections.LinkSpent);
        }

        var person = link.User is { } id ? await users.FindByIdAsync(id.ToString()) : new Person { UserName = userName.Trim(), FullName = fullName.Trim() };
        if (person is null)
        {
            return new Rejection(Rejections.LinkSpent);
        }

        var first = link.User is null;
        if (first && (await users.CreateAsync(person)) is { Succeeded: false })
        {
            return new Rejection(Rejections.PersonNameTaken, userName);
        }

        if (await users.HasPasswordAsync(person))
        {
            await users.RemovePasswordAsync(person);
        }

        if (await users.AddPasswordAsync(person, password) is { Succeeded: false })
        {
            return new Rejection(Rejections.PersonPassword);
        }

        access.Enter(person.Id);
        await commit.SaveAsync(first ? await FirstGrantAsync(person, cancel) : [new AuditNote("invitation.accepted", person.Id.ToString())], cancel);
        await transaction.CommitAsync(cancel);
        return person;
    }

    // The row's lock stands between two who open one link at once; a refusal further on gives the link back.
    private async Task<bool> SpendAsync(Invitation link, CancellationToken cancel)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        return await db.Invitations.Where(i => i.TokenDigest == link.TokenDigest && i.UsedAt == null).ExecuteUpdateAsync(i => i.SetProperty(x => x.UsedAt, now), cancel) == 1;
    }

    private async Task<IReadOnlyList<AuditNote>> FirstGrantAsync(Person person, CancellationToken cancel)
    {
        var office = await db.Offices.FirstAsync(cancel);
        var grant = Grant.Give(person.Id, Role.Administrator, office.Unit, Placement.Administrative, clock.VietnamToday(), null, null).Value!;
        db.Grants.Add(grant);
        return [new AuditNote("administrator.first", person.Id.ToString()), new AuditNote("grant.given", grant.Id.ToString(), office.Unit)];
    }
}
