using Domain;
using Domain.People;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;

namespace Platform.People;

/// <summary>Ends a secret by which a program signs in. What it was used for stays in the record.</summary>
public sealed class RevokeToken(PlatformDb db, Access access, Commit commit, TimeProvider clock)
{
    /// <param name="named">The secret itself, or the beginning of its id as the list has it.</param>
    /// <returns>Refused: token.unknown, where there is none or several begin so. Of one that has ended already nothing is changed.</returns>
    public async Task<Outcome<ApiToken>> RunAsync(string named, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.ManagePeople, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        var id = named.StartsWith(CreateToken.Prefix, StringComparison.Ordinal) ? CreateToken.HashOf(named) : named.ToLowerInvariant();
        var found = id.Length < ListTokens.ShownDigits ? [] : await db.ApiTokens.Where(t => t.Hash.StartsWith(id)).Take(2).ToListAsync(cancel);
        if (found is not [var token])
        {
            return new Rejection(Rejections.TokenUnknown, named.StartsWith(CreateToken.Prefix, StringComparison.Ordinal) ? CreateToken.Prefix + "…" : named);
        }

        if (token.RevokedAt is null)
        {
            token.RevokedAt = clock.GetUtcNow();
            await commit.SaveAsync(new AuditNote("token.revoked", token.User.ToString()), cancel);
        }

        return token;
    }
}
