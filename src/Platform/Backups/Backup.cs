using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using Domain;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Platform.Data;

namespace Platform.Backups;

/// <summary>What a backup says of itself: which engine, when, and the audit head it was taken at.</summary>
public sealed record BackupNote(string Engine, DateTimeOffset At, long AuditNumber, string AuditHead);

/// <summary>Backs an office up while it works, and restores it. Files and keys lie in the database, so one file holds all.</summary>
public static class Backup
{
    private const string NoteName = "backup.json";
    private const string DataName = "data";

    public static async Task<Outcome<BackupNote>> WriteAsync(PlatformDb db, Storage storage, string file, TimeProvider clock, CancellationToken cancel)
    {
        var temporary = Path.Combine(Path.GetTempPath(), $"giaoban-{Guid.NewGuid():N}");
        var unfinished = file + ".part";
        try
        {
            // The head is read before the copy: the copy may hold more, never less.
            var head = await db.AuditHeads.AsNoTracking().SingleAsync(cancel);
            var note = new BackupNote(storage.IsPostgres ? "postgresql" : "sqlite", clock.GetUtcNow(), head.Number, head.Hash);
            if (storage.IsPostgres)
            {
                await RunToolAsync("pg_dump", storage.Connection, ["--format=custom", $"--file={temporary}"], cancel);
            }
            else
            {
                CopySqlite(storage, temporary);
            }

            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            await using (var target = File.Create(unfinished))
            await using (var zip = new ZipArchive(target, ZipArchiveMode.Create))
            {
                await using (var entry = await zip.CreateEntry(NoteName).OpenAsync(cancel))
                {
                    await JsonSerializer.SerializeAsync(entry, note, cancellationToken: cancel);
                }

                await zip.CreateEntryFromFileAsync(temporary, DataName, CompressionLevel.Fastest, cancel);
            }

            File.Move(unfinished, file, overwrite: true);
            return note;
        }
        catch (IOException)
        {
            return new Rejection(Rejections.StorageFull);
        }
        finally
        {
            File.Delete(temporary);
            if (File.Exists(unfinished))
            {
                File.Delete(unfinished);
            }
        }
    }

    public static async Task<Outcome<BackupNote>> ReadNoteAsync(string file, CancellationToken cancel)
    {
        try
        {
            await using var zip = await ZipFile.OpenReadAsync(file, cancel);
            await using var entry = await (zip.GetEntry(NoteName) ?? throw new InvalidDataException()).OpenAsync(cancel);
            return await JsonSerializer.DeserializeAsync<BackupNote>(entry, cancellationToken: cancel) is { } note ? note : new Rejection(Rejections.BackupUnreadable, file);
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException or JsonException or UnauthorizedAccessException)
        {
            return new Rejection(Rejections.BackupUnreadable, file);
        }
    }

    /// <summary>Restores into a place that holds no office; nothing is overwritten.</summary>
    public static async Task<Outcome<BackupNote>> RestoreAsync(Storage storage, string file, CancellationToken cancel)
    {
        var note = await ReadNoteAsync(file, cancel);
        if (!note.Accepted)
        {
            return note;
        }

        if (note.Value.Engine != (storage.IsPostgres ? "postgresql" : "sqlite"))
        {
            return new Rejection(Rejections.BackupUnreadable, file);
        }

        if (await HoldsSomethingAsync(storage, cancel))
        {
            return new Rejection(Rejections.RestoreNotEmpty);
        }

        var temporary = storage.IsPostgres ? Path.Combine(Path.GetTempPath(), $"giaoban-{Guid.NewGuid():N}") : storage.Connection + ".part";
        try
        {
            await using (var zip = await ZipFile.OpenReadAsync(file, cancel))
            {
                await (zip.GetEntry(DataName) ?? throw new InvalidDataException()).ExtractToFileAsync(temporary, overwrite: true, cancel);
            }

            if (storage.IsPostgres)
            {
                await RunToolAsync("pg_restore", storage.Connection, ["--no-owner", "--exit-on-error", "--single-transaction", temporary], cancel);
            }
            else
            {
                File.Move(temporary, storage.Connection);
            }

            return note;
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException)
        {
            return new Rejection(Rejections.BackupUnreadable, file);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static async Task<bool> HoldsSomethingAsync(Storage storage, CancellationToken cancel)
    {
        if (!storage.IsPostgres)
        {
            return File.Exists(storage.Connection);
        }

        await using var connection = new NpgsqlConnection(storage.Connection);
        await connection.OpenAsync(cancel);
        await using var command = new NpgsqlCommand("select to_regclass('\"AuditHeads\"') is not null", connection);
        return await command.ExecuteScalarAsync(cancel) is true;
    }

    // SQLite's own online copy: writers go on writing.
    private static void CopySqlite(Storage storage, string target)
    {
        using var from = new SqliteConnection(storage.SqliteConnection);
        using var to = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = target, Pooling = false }.ToString());
        from.Open();
        to.Open();
        from.BackupDatabase(to);
    }

    private static async Task RunToolAsync(string tool, string connection, string[] arguments, CancellationToken cancel)
    {
        var settings = new NpgsqlConnectionStringBuilder(connection);
        var start = new ProcessStartInfo(tool, arguments) { RedirectStandardError = true, UseShellExecute = false };
        if (tool == "pg_restore")
        {
            start.ArgumentList.Insert(0, $"--dbname={settings.Database}");
        }
        else if (settings.SearchPath is { Length: > 0 } schema)
        {
            start.ArgumentList.Insert(0, $"--schema={schema}");
        }

        start.Environment["PGHOST"] = settings.Host;
        start.Environment["PGPORT"] = $"{settings.Port}";
        start.Environment["PGUSER"] = settings.Username;
        start.Environment["PGPASSWORD"] = settings.Password;
        start.Environment["PGDATABASE"] = settings.Database;
        using var process = Process.Start(start) ?? throw new IOException($"{tool} did not start.");
        var said = await process.StandardError.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        if (process.ExitCode != 0)
        {
            throw new IOException(said);
        }
    }
}
