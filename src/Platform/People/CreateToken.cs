using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Domain;
using Domain.People;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;

namespace Platform.People;

/// <summary>Makes a secret by which a program signs in for a person. It is told once.</summary>
public sealed class CreateToken(PlatformDb db, Access access, Commit commit, TimeProvider clock)
{
    /// <summary>So that a secret is known for one wherever it turns up, as DHIS2's are.</summary>
    public const string Prefix = "d2p_";

    public async Task<Outcome<string>> RunAsync(string userName, bool isReadOnly, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.ManagePeople, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        var name = userName.ToUpperInvariant();
        if (await db.Users.FirstOrDefaultAsync(u => u.NormalizedUserName == name, cancel) is not { } person)
        {
            return new Rejection(Rejections.PersonUnknown, userName);
        }

        var secret = Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        db.ApiTokens.Add(new ApiToken { Hash = HashOf(secret), User = person.Id, IsReadOnly = isReadOnly, CreatedAt = clock.GetUtcNow() });
        await commit.SaveAsync(new AuditNote("token.created", person.Id.ToString()), cancel);
        return secret;
    }

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
