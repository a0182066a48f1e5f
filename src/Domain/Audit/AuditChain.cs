using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Domain.Audit;

/// <summary>One thing that was done. It holds ids and salted digests, not text, so that a text can be taken out and the chain still verifies.</summary>
/// <param name="Number">From 1, without a gap.</param>
/// <param name="By">The person who did it; <see cref="Guid.Empty"/> for the console.</param>
/// <param name="ActingFor">The colleague it was done for; null when done in one's own name.</param>
/// <param name="Unit">The unit it was done for; null for the office's own business.</param>
/// <param name="Action">What was done: <c>report.accepted</c>.</param>
/// <param name="Digest">Salted digest of the text concerned, hex; empty where none is.</param>
public sealed record AuditEntry(
    long Number,
    DateTimeOffset At,
    Guid By,
    Guid? ActingFor,
    int? Unit,
    string Action,
    string Subject,
    string Digest,
    string Previous,
    string Hash
);

/// <summary>How entries hang on one another: each hash is over the entry and the hash before.</summary>
public static class AuditChain
{
    /// <summary>The hash before the first entry.</summary>
    public static readonly string Root = new('0', 64);

    public static string HashOf(AuditEntry entry)
    {
        var text = string.Join(
            '\n',
            entry.Number.ToString(CultureInfo.InvariantCulture),
            entry.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            entry.By.ToString("N"),
            entry.ActingFor?.ToString("N") ?? "",
            entry.Unit?.ToString(CultureInfo.InvariantCulture) ?? "",
            entry.Action,
            entry.Subject,
            entry.Digest,
            entry.Previous
        );
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    public static AuditEntry Seal(AuditEntry entry, string previous)
    {
        var linked = entry with { Previous = previous };
        return linked with { Hash = HashOf(linked) };
    }

    public static string SaltedDigest(ReadOnlySpan<byte> salt, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return Convert.ToHexStringLower(SHA256.HashData([.. salt, .. bytes]));
    }
}
