using Domain;
using Microsoft.EntityFrameworkCore;

namespace Platform.Data;

/// <summary>Brings the database to this program's version. What a newer program has written is not touched.</summary>
public static class Upgrade
{
    /// <param name="backUp">Called before a database that holds something is changed.</param>
    public static async Task<Rejection?> RunAsync(PlatformDb db, Func<Task> backUp, CancellationToken cancel)
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

        if (applied.Count > 0)
        {
            await backUp();
        }

        await db.Database.MigrateAsync(cancel);
        return null;
    }
}
