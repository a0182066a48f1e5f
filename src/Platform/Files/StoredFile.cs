using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Platform.Data;

namespace Platform.Files;

/// <summary>Bytes kept in the database under their own hash, so that a backup holds them and one file is kept once.</summary>
public sealed class StoredFile
{
    /// <summary>SHA-256, lower-case hex.</summary>
    public string Hash { get; set; } = "";

    public byte[] Content { get; set; } = [];

    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));
}

public static class StoredFiles
{
    /// <summary>Keeps the bytes with the next commit; does nothing if they are kept already.</summary>
    /// <returns>The hash they are kept under.</returns>
    public static async Task<string> KeepAsync(this PlatformDb db, byte[] content, CancellationToken cancel)
    {
        var hash = StoredFile.HashOf(content);
        if (db.Files.Local.All(f => f.Hash != hash) && !await db.Files.AnyAsync(f => f.Hash == hash, cancel))
        {
            db.Files.Add(new StoredFile { Hash = hash, Content = content });
        }

        return hash;
    }

    public static Task<byte[]?> ReadFileAsync(this PlatformDb db, string hash, CancellationToken cancel) =>
        db.Files.Where(f => f.Hash == hash).Select(f => f.Content).FirstOrDefaultAsync(cancel)!;
}
