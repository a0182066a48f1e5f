using Domain.People;
using Microsoft.EntityFrameworkCore;
using Platform.Data;

namespace Platform.People;

/// <summary>Makes the link by which an office's first administrator comes in. One is good at a time: a newer one takes the place of those before.</summary>
public sealed class InviteFirstAdministrator(PlatformDb db, TimeProvider clock)
{
    /// <returns>The link's secret; null where somebody is, or was, administrator.</returns>
    public async Task<string?> RunAsync(CancellationToken cancel)
    {
        if (await db.HadAdministratorAsync(cancel))
        {
            return null;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Invitations.Where(i => i.User == null).ExecuteDeleteAsync(cancel);
        var secret = InvitePerson.AddLink(db, null, clock);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return secret;
    }
}

public static class AdministratorQueries
{
    /// <summary>Whether the office ever had an administrator: from then on nobody becomes one but by another's grant.</summary>
    public static Task<bool> HadAdministratorAsync(this PlatformDb db, CancellationToken cancel) => db.Grants.AnyAsync(g => g.Role == Role.Administrator, cancel);
}
