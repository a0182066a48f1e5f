using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Platform.Data;

namespace Tests;

/// <summary>
/// A fresh, upgraded database for each test, copied from one made once. SQLite, or PostgreSQL where
/// GIAOBAN_TEST_POSTGRES holds a connection string: the suite runs once on each.
/// </summary>
internal static class Databases
{
    // Each test has a database, and so a pool, of its own: what a test leaves idle must be gone before the server has no place for the next.
    private const int IdleSeconds = 2;

    private static readonly string? Postgres = Environment.GetEnvironmentVariable("GIAOBAN_TEST_POSTGRES");
    private static readonly string Folder = Directory.CreateTempSubdirectory("giaoban-tests-").FullName;
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    public static bool IsPostgres => !string.IsNullOrEmpty(Postgres);

    public static string TemporaryFile(string ending) => Path.Combine(Folder, $"{Guid.NewGuid():N}{ending}");

    public static async Task<Storage> NewAsync()
    {
        var template = await Template.Value;
        var name = $"t{Guid.NewGuid():N}";
        if (IsPostgres)
        {
            await ExecuteAsync($"create database {name} template {template}");
            return new Storage(new NpgsqlConnectionStringBuilder(Postgres) { Database = name, Pooling = true, MaxPoolSize = 60, ConnectionIdleLifetime = IdleSeconds, ConnectionPruningInterval = 1 }.ToString());
        }

        var file = TemporaryFile(".db");
        File.Copy(template, file);
        return new Storage(file);
    }

    /// <summary>Whether the test script could give PostgreSQL a tablespace of a few megabytes.</summary>
    public static bool HasSmallPlace => Environment.GetEnvironmentVariable("GIAOBAN_TEST_SMALL_TABLESPACE") is { Length: > 0 };

    /// <summary>A fresh, upgraded database on a disk with little left. One connection, opened early: a new one would write to the full disk too.</summary>
    public static async Task<Storage> SmallAsync()
    {
        var template = await Template.Value;
        var name = $"s{Guid.NewGuid():N}";
        await ExecuteAsync($"create database {name} template {template} strategy file_copy tablespace {Environment.GetEnvironmentVariable("GIAOBAN_TEST_SMALL_TABLESPACE")}");
        return new Storage(new NpgsqlConnectionStringBuilder(Postgres) { Database = name, MaxPoolSize = 1 }.ToString());
    }

    /// <summary>A place for a SQLite file on a disk of a few megabytes; null where the test script could not mount one.</summary>
    public static Storage? OnSmallDisk() =>
        Environment.GetEnvironmentVariable("GIAOBAN_TEST_SMALL_DISK") is { Length: > 0 } folder && !IsPostgres ? new Storage(Path.Combine(folder, $"{Guid.NewGuid():N}.db")) : null;

    /// <summary>Makes a little room on the full disk, as an administrator would: a new connection writes a file of its own.</summary>
    public static void MakeRoom()
    {
        if (Environment.GetEnvironmentVariable("GIAOBAN_TEST_BALLAST") is { Length: > 0 } ballast)
        {
            File.Delete(ballast);
        }
    }

    /// <summary>Takes the small database away, so that the server can write what others wait for.</summary>
    public static Task DropAsync(Storage storage) => ExecuteAsync($"drop database {new NpgsqlConnectionStringBuilder(storage.Connection).Database} with (force)");

    /// <summary>A place that holds nothing yet.</summary>
    public static async Task<Storage> EmptyAsync()
    {
        if (!IsPostgres)
        {
            return new Storage(TemporaryFile(".db"));
        }

        var name = $"e{Guid.NewGuid():N}";
        await ExecuteAsync($"create database {name}");
        return new Storage(new NpgsqlConnectionStringBuilder(Postgres) { Database = name, ConnectionIdleLifetime = IdleSeconds, ConnectionPruningInterval = 1 }.ToString());
    }

    public static PlatformDb Open(Storage storage) =>
        storage.IsPostgres
            ? new PostgresPlatformDb(new DbContextOptionsBuilder<PostgresPlatformDb>().UseNpgsql(storage.Connection).Options)
            : new SqlitePlatformDb(new DbContextOptionsBuilder<SqlitePlatformDb>().UseSqlite(storage.SqliteConnection).Options);

    private static async Task<string> MakeTemplateAsync()
    {
        var storage = IsPostgres ? new Storage(new NpgsqlConnectionStringBuilder(Postgres) { Database = "giaoban_template" }.ToString()) : new Storage(TemporaryFile(".template"));
        if (IsPostgres)
        {
            await ExecuteAsync("drop database if exists giaoban_template");
            await ExecuteAsync("create database giaoban_template");
        }

        await using (var db = Open(storage))
        {
            await db.Database.MigrateAsync();
        }

        NpgsqlConnection.ClearAllPools();
        SqliteConnection.ClearAllPools();
        return IsPostgres ? "giaoban_template" : storage.Connection;
    }

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Postgres);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
