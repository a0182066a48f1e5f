using Domain;
using Domain.People;
using Microsoft.EntityFrameworkCore;
using Platform.Data;

namespace Platform.People;

/// <summary>A program's secret as the list tells of it: not the secret, which nobody has but the program.</summary>
/// <param name="Id">By which it is revoked: the first digits of the secret's hash.</param>
/// <param name="RevokedAt">Null while it is good.</param>
public sealed record ListedToken(string Id, string User, bool IsReadOnly, DateTimeOffset CreatedAt, DateTimeOffset? RevokedAt);

/// <summary>All secrets by which programs sign in, or did, the oldest first.</summary>
public sealed class ListTokens(PlatformDb db, Access access)
{
    /// <summary>Digits of a hash that a token is called by.</summary>
    public const int ShownDigits = 12;

    public async Task<Outcome<List<ListedToken>>> RunAsync(CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.ManagePeople, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        var all = await (from t in db.ApiTokens.AsNoTracking() join u in db.Users on t.User equals u.Id select new { Token = t, Name = u.UserName ?? "" }).ToListAsync(cancel);
        return all.OrderBy(t => t.Token.CreatedAt).Select(t => new ListedToken(t.Token.Hash[..ShownDigits], t.Name, t.Token.IsReadOnly, t.Token.CreatedAt, t.Token.RevokedAt)).ToList();
    }
}
