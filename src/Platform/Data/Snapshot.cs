using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Platform.Data;

public static class Snapshot
{
    /// <summary>Reads see the database as it stands now, whatever is written meanwhile, until what is returned is disposed; nobody who writes waits for them.</summary>
    public static async Task<IAsyncDisposable> BeginSnapshotAsync(this PlatformDb db, CancellationToken cancel)
    {
        if (!db.Database.IsSqlite())
        {
            return await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        }

        await db.Database.OpenConnectionAsync(cancel);
        // SQLite's own default would take the one write lock.
        var reading = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await db.Database.UseTransactionAsync(reading, cancel);
        return new SqliteReading(db, reading);
    }

    // A transaction that is handed to the context stays its maker's to end.
    private sealed class SqliteReading(PlatformDb db, SqliteTransaction transaction) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await db.Database.UseTransactionAsync(null);
            await transaction.DisposeAsync();
            await db.Database.CloseConnectionAsync();
        }
    }
}
