using System.IO.Compression;
using System.Text.Json;
using Domain;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Files;

namespace Platform.Backups;

/// <summary>What a backup says of itself: which engine, when, and the audit head it was taken at.</summary>
public sealed record BackupNote(string Engine, DateTimeOffset At, long AuditNumber, string AuditHead);

/// <summary>Backs an office up while it works. Files and keys lie in the database, so one file holds all.</summary>
public static class Backup
{
    internal const string DataName = "data";
    private const string NoteName = "backup.json";

    public static async Task<Outcome<BackupNote>> WriteAsync(PlatformDb db, Storage storage, string file, TimeProvider clock, CancellationToken cancel)
    {
        var temporary = Path.Combine(Path.GetTempPath(), $"giaoban-{Guid.NewGuid():N}");
        try
        {
            // The head is read before the copy: the copy may hold more, never less.
            var head = await db.AuditHeads.AsNoTracking().SingleAsync(cancel);
            var note = new BackupNote(EngineOf(storage), clock.GetUtcNow(), head.Number, head.Hash);
            var refusal = await CopyAsync(storage, temporary, cancel) ?? await WholeFile.WriteAsync(file, part => PackAsync(note, temporary, part, cancel));
            return refusal is null ? note : refusal;
        }
        catch (SqliteException full) when (StorageFullException.IsCauseOf(full))
        {
            return new Rejection(Rejections.StorageFull);
        }
        finally
        {
            File.Delete(temporary);
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

    private static async Task PackAsync(BackupNote note, string data, string file, CancellationToken cancel)
    {
        await using var target = File.Create(file);
        await using var zip = new ZipArchive(target, ZipArchiveMode.Create);
        await using (var entry = await zip.CreateEntry(NoteName).OpenAsync(cancel))
        {
            await JsonSerializer.SerializeAsync(entry, note, cancellationToken: cancel);
        }

        await zip.CreateEntryFromFileAsync(data, DataName, CompressionLevel.Fastest, cancel);
    }

    internal static string EngineOf(Storage storage) => storage.IsPostgres ? "postgresql" : "sqlite";

    // Each engine's own online copy: writers go on writing.
    private static async Task<Rejection?> CopyAsync(Storage storage, string target, CancellationToken cancel)
    {
        if (storage.IsPostgres)
        {
            return await PostgresTool.DumpAsync(storage.Connection, target, cancel);
        }

        await using var from = new SqliteConnection(storage.SqliteConnection);
        await using var to = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = target, Pooling = false }.ToString());
        await from.OpenAsync(cancel);
        await to.OpenAsync(cancel);
        from.BackupDatabase(to);
        return null;
    }
}
