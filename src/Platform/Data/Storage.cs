using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Platform.Data;

/// <summary>Where the office is kept: a file of SQLite by default, PostgreSQL by a connection string.</summary>
/// <param name="Connection">An Npgsql connection string if it holds <c>Host=</c>, else the path of a SQLite file.</param>
public sealed record Storage(string Connection)
{
    public bool IsPostgres => Connection.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="UnreadableConnectionException">It is no Npgsql connection string.</exception>
    public string PostgresConnection
    {
        get
        {
            try
            {
                return new NpgsqlConnectionStringBuilder(Connection).ConnectionString;
            }
            catch (ArgumentException fault)
            {
                throw new UnreadableConnectionException(fault.Message, fault);
            }
        }
    }

    /// <summary>How long a writer waits for another's lock, in seconds.</summary>
    public const int PatienceSeconds = 30;

    /// <summary>Where the store that sums lies: beside a SQLite file; for PostgreSQL in the folder data, under a name made from the connection.</summary>
    public string FiguresFile => IsPostgres ? Path.Combine(Directory.CreateDirectory("data").FullName, $"{Domain.Uid.Of("figures", PostgresConnection)}.figures") : Connection + ".figures";

    /// <summary>What SQLite keeps beside its file: whoever finds them there reads them into it.</summary>
    public IEnumerable<string> Companions => IsPostgres ? [] : [Connection + "-wal", Connection + "-shm", Connection + "-journal"];

    /// <summary>Closes the connections that are kept open, so that a file can be moved or taken away.</summary>
    public static void LetGo() => Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();

    public string SqliteConnection =>
        new SqliteConnectionStringBuilder { DataSource = Connection, ForeignKeys = true, DefaultTimeout = PatienceSeconds }.ToString();
}

/// <summary>What an administrator wrote as a connection string cannot be read as one.</summary>
public sealed class UnreadableConnectionException(string message, Exception cause) : FormatException(message, cause);

public static class StorageServices
{
    /// <summary>The database outside the services: for what is done before an office is opened. Its connection is not kept, so that its file can be moved after.</summary>
    public static PlatformDb OpenAlone(this Storage storage)
    {
        if (storage.IsPostgres)
        {
            return new PostgresPlatformDb(new DbContextOptionsBuilder<PostgresPlatformDb>().UseNpgsql(storage.PostgresConnection).Options);
        }

        var unpooled = new SqliteConnectionStringBuilder(storage.SqliteConnection) { Pooling = false }.ToString();
        return new SqlitePlatformDb(new DbContextOptionsBuilder<SqlitePlatformDb>().UseSqlite(unpooled).Options);
    }

    /// <summary>Whether PostgreSQL has such a database. One that cannot be reached throws.</summary>
    public static async Task<bool> IsThereAsync(this Storage storage, CancellationToken cancel)
    {
        try
        {
            await using var connection = new NpgsqlConnection(storage.PostgresConnection);
            await connection.OpenAsync(cancel);
            return true;
        }
        catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            return false;
        }
    }

    public static IServiceCollection AddStorage(this IServiceCollection services, Storage storage)
    {
        services.AddSingleton(storage);
        services.AddSingleton<KeptDefinitions>();
        if (storage.IsPostgres)
        {
            services.AddDbContext<PlatformDb, PostgresPlatformDb>(o => o.UseNpgsql(storage.PostgresConnection).Quiet());
        }
        else
        {
            services.AddDbContext<PlatformDb, SqlitePlatformDb>(o =>
                o.UseSqlite(storage.SqliteConnection).AddInterceptors(SqlitePragmas.Instance).Quiet()
            );
        }

        return services;
    }

    private static DbContextOptionsBuilder Quiet(this DbContextOptionsBuilder options) =>
        options.ConfigureWarnings(w => w.Ignore(RelationalEventId.MultipleCollectionIncludeWarning));

    /// <summary>Set on each connection as it opens: they are not kept in the file, but for the journal's mode.</summary>
    private sealed class SqlitePragmas : DbConnectionInterceptor
    {
        public static readonly SqlitePragmas Instance = new();

        private const string Pragmas = "pragma synchronous = normal; pragma busy_timeout = 30000;";
        private const string Journal = "pragma journal_mode = wal;";

        public override void ConnectionOpened(System.Data.Common.DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = For(connection);
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(
            System.Data.Common.DbConnection connection,
            ConnectionEndEventData eventData,
            CancellationToken cancellationToken = default
        )
        {
            await using var command = connection.CreateCommand();
            command.CommandText = For(connection);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        // Whether a file is there is asked by a connection that may only read.
        private static string For(System.Data.Common.DbConnection connection) =>
            new SqliteConnectionStringBuilder(connection.ConnectionString).Mode is SqliteOpenMode.ReadOnly ? Pragmas : Journal + Pragmas;
    }
}
