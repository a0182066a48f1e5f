using Domain;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Platform.Data;

/// <summary>Why a database cannot be used, as something an administrator can act on.</summary>
public static class StorageFault
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int CannotRead = 10;
    private const int Corrupt = 11;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <returns>Null for a fault that is none of the database's place or state: a bug.</returns>
    public static Rejection? Of(Exception fault) =>
        fault switch
        {
            _ when StorageFullException.IsCauseOf(fault) || fault is StorageFullException => new Rejection(Rejections.StorageFull),
            UnreadableConnectionException unreadable => new Rejection(Rejections.StorageConnection, unreadable.Message),
            SqliteException sqlite => OfSqlite(sqlite.SqliteErrorCode),
            PostgresException said => IsOfTheConnection(said.SqlState) ? new Rejection(Rejections.StorageRefused, said.MessageText) : null,
            NpgsqlException npgsql => new Rejection(Rejections.StorageUnreachable, npgsql.InnerException?.Message ?? npgsql.Message),
            { InnerException: { } inner } => Of(inner),
            _ => null,
        };

    private static Rejection? OfSqlite(int code) =>
        code switch
        {
            NotADatabase or Corrupt => new Rejection(Rejections.StorageNoDatabase),
            CannotOpen or CannotRead or ReadOnly => new Rejection(Rejections.StorageCannotOpen),
            Busy or Locked => new Rejection(Rejections.StorageBusy),
            _ => null,
        };

    // Who may come in, whether there is such a database, and whether its server takes anybody at all.
    private static bool IsOfTheConnection(string state) =>
        state.StartsWith("08", StringComparison.Ordinal)
        || state.StartsWith("28", StringComparison.Ordinal)
        || state is PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown;
}
