using Domain;
using Microsoft.EntityFrameworkCore;

namespace Platform.Data;

/// <summary>Brings the database to this program's version. What a newer program has written is not touched.</summary>
public static class Upgrade
{
    /// <param name="backUp">Called before a database that holds something is changed; what it refuses stops the upgrade.</param>
    public static async Task<Rejection?> RunAsync(PlatformDb db, Func<Task<Rejection?>> backUp, CancellationToken cancel)
    {
        var known = db.Database.GetMigrations().ToHashSet();
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancel)).ToList();
        if (applied.Exists(m => !known.Contains(m)))
        {
            return new Rejection(Rejections.StorageNewer);
        }

        if (applied.Count == known.Count)
        {
            return null;
        }

        if (applied.Count > 0 && await backUp() is { } notBackedUp)
        {
            return notBackedUp;
        }

        await using var own = await LockAsync(db, cancel);
        await db.Database.MigrateAsync(cancel);
        return null;
    }

    // The lock that migrations take in a SQLite file outlives a process that is killed, and would be waited for without end.
    // A lock of the operating system's dies with its process: whoever holds that may clear the other.
    private static async Task<FileStream?> LockAsync(PlatformDb db, CancellationToken cancel)
    {
        if (!db.Database.IsSqlite() || db.Database.GetDbConnection().DataSource is not { Length: > 0 } file)
        {
            return null;
        }

        var held = await HoldAsync(file + ".upgrading", cancel);
        await db.Database.ExecuteSqlRawAsync("""drop table if exists "__EFMigrationsLock" """, cancel);
        return held;
    }

    private static async Task<FileStream> HoldAsync(string path, CancellationToken cancel)
    {
        for (var waited = 0; ; waited++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (waited < Storage.PatienceSeconds * 10)
            {
                await Task.Delay(100, cancel);
            }
        }
    }
}
