using Microsoft.Data.Sqlite;
using Npgsql;

namespace Platform.Data;

/// <summary>The disk is full: nothing of what was asked was kept. The outermost layer turns it into a sentence.</summary>
public sealed class StorageFullException : IOException
{
    private const int SqliteFull = 13;
    private const int UnixNoSpace = 28;
    private const int UnixQuota = 122;
    private const int WindowsNoSpace = unchecked((int)0x80070070);

    public StorageFullException() { }

    public StorageFullException(string message)
        : base(message) { }

    public StorageFullException(string message, Exception inner)
        : base(message, inner) { }

    /// <summary>Whether a failure, or what caused it, says that there is no room.</summary>
    public static bool IsCauseOf(Exception fault) =>
        fault switch
        {
            SqliteException { SqliteErrorCode: SqliteFull } => true,
            PostgresException { SqlState: PostgresErrorCodes.DiskFull } => true,
            IOException { HResult: UnixNoSpace or UnixQuota or WindowsNoSpace } => true,
            { InnerException: { } inner } => IsCauseOf(inner),
            _ => false,
        };
}
