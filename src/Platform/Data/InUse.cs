using Microsoft.Data.Sqlite;

namespace Platform.Data;

/// <summary>Who holds a SQLite office, and whether anybody does: a file that is taken away under a server is lost without a word.</summary>
public static class InUse
{
    private const int Busy = 5;
    private const int Locked = 6;

    /// <summary>Holds the office until it is let go, beside others who hold it too. The system lets go for a process that is killed.</summary>
    /// <returns>Null for PostgreSQL, which knows its own clients.</returns>
    public static FileStream? Hold(this Storage storage) =>
        storage.IsPostgres ? null : new FileStream(MarkOf(storage), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite, 1);

    /// <summary>Does something with the file while nobody else holds it.</summary>
    /// <returns>False where somebody does, and nothing was done.</returns>
    public static async Task<bool> AloneAsync(this Storage storage, Action work, CancellationToken cancel)
    {
        try
        {
            await using var mark = new FileStream(MarkOf(storage), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
            if (await IsOpenAsync(storage, cancel))
            {
                return false;
            }

            work();
            return true;
        }
        catch (IOException) when (File.Exists(MarkOf(storage)))
        {
            return false;
        }
    }

    // Leaving the write-ahead log asks for the file alone: a verb that has it open does not let SQLite do so.
    private static async Task<bool> IsOpenAsync(Storage storage, CancellationToken cancel)
    {
        if (!File.Exists(storage.Connection))
        {
            return false;
        }

        Storage.LetGo();
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder(storage.SqliteConnection) { Pooling = false, DefaultTimeout = 1 }.ToString());
        await connection.OpenAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "pragma journal_mode = delete";
        try
        {
            return await command.ExecuteScalarAsync(cancel) is not "delete";
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode is Busy or Locked)
        {
            return true;
        }
    }

    private static string MarkOf(Storage storage) => storage.Connection + ".in-use";
}
