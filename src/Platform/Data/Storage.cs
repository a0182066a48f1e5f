using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.Data;

/// <summary>Where the office is kept: a file of SQLite by default, PostgreSQL by a connection string.</summary>
/// <param name="Connection">An Npgsql connection string if it holds <c>Host=</c>, else the path of a SQLite file.</param>
public sealed record Storage(string Connection)
{
    public bool IsPostgres => Connection.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    /// <summary>How long a writer waits for another's lock, in seconds.</summary>
    public const int PatienceSeconds = 30;

    public string SqliteConnection =>
        new SqliteConnectionStringBuilder { DataSource = Connection, ForeignKeys = true, DefaultTimeout = PatienceSeconds }.ToString();
}

public static class StorageServices
{
    public static IServiceCollection AddStorage(this IServiceCollection services, Storage storage)
    {
        services.AddSingleton(storage);
        if (storage.IsPostgres)
        {
            services.AddDbContext<PlatformDb, PostgresPlatformDb>(o => o.UseNpgsql(storage.Connection).Quiet());
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

        private const string Pragmas = "pragma journal_mode = wal; pragma synchronous = normal; pragma busy_timeout = 30000;";

        public override void ConnectionOpened(System.Data.Common.DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(
            System.Data.Common.DbConnection connection,
            ConnectionEndEventData eventData,
            CancellationToken cancellationToken = default
        )
        {
            await using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
