using System.IO.Compression;
using Domain;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.Data.Figures;

namespace Platform.Backups;

/// <summary>Restores a backup into a place that holds no office; nothing is overwritten, and what does not verify is not left there.</summary>
public static class Restore
{
    public static async Task<Outcome<BackupNote>> RunAsync(Storage storage, string file, CancellationToken cancel)
    {
        var note = await Backup.ReadNoteAsync(file, cancel);
        if (!note.Accepted)
        {
            return note;
        }

        var refusal = note.Value.Engine == Backup.EngineOf(storage) ? await RefuseAsync(storage, cancel) : new Rejection(Rejections.BackupUnreadable, file);
        if (refusal is not null)
        {
            return refusal;
        }

        var unpacked = new Storage(storage.IsPostgres ? Path.Combine(Path.GetTempPath(), $"giaoban-{Guid.NewGuid():N}") : storage.Connection + ".part");
        try
        {
            Forget(unpacked);
            await using (var zip = await ZipFile.OpenReadAsync(file, cancel))
            {
                await (zip.GetEntry(Backup.DataName) ?? throw new InvalidDataException()).ExtractToFileAsync(unpacked.Connection, overwrite: true, cancel);
            }

            var broken = storage.IsPostgres ? await LoadAsync(storage, unpacked.Connection, note.Value, cancel) : await SettleAsync(storage, unpacked, note.Value, cancel);
            return broken is null ? note : broken;
        }
        catch (Exception fault) when (StorageFullException.IsCauseOf(fault))
        {
            return new Rejection(Rejections.StorageFull);
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException or SqliteException)
        {
            return new Rejection(Rejections.BackupUnreadable, file);
        }
        finally
        {
            Forget(unpacked);
        }
    }

    private static async Task<Rejection?> RefuseAsync(Storage storage, CancellationToken cancel)
    {
        if (storage.IsPostgres)
        {
            await using var db = storage.OpenAlone();
            return await db.Database.SqlQueryRaw<bool>("""select to_regclass('"AuditHeads"') is not null as "Value" """).SingleAsync(cancel) ? new Rejection(Rejections.RestoreNotEmpty) : null;
        }

        if (File.Exists(storage.Connection))
        {
            return new Rejection(Rejections.RestoreNotEmpty);
        }

        // They belong to a database that was taken away, perhaps under a server that still runs: SQLite would write them into the restored one.
        var left = storage.Companions.Where(File.Exists).ToList();
        return left.Count == 0 ? null : new Rejection(Rejections.RestoreLeftovers, string.Join(", ", left));
    }

    // What is verified is what is moved: until then nothing stands in the office's place.
    private static async Task<Rejection?> SettleAsync(Storage storage, Storage unpacked, BackupNote note, CancellationToken cancel)
    {
        if (await VerifyAsync(unpacked, note, cancel) is { } broken)
        {
            return broken;
        }

        File.Move(unpacked.Connection, storage.Connection);
        return null;
    }

    private static async Task<Rejection?> LoadAsync(Storage storage, string dump, BackupNote note, CancellationToken cancel)
    {
        if (await PostgresTool.RestoreAsync(storage.Connection, dump, cancel) is { } notLoaded)
        {
            return notLoaded;
        }

        if (await VerifyAsync(storage, note, cancel) is not { } broken)
        {
            return null;
        }

        await using var db = storage.OpenAlone();
        var tables = db.Model.GetEntityTypes().Select(t => t.GetTableName()).OfType<string>().Concat(FigureSql.Tables).Append("__EFMigrationsHistory").Distinct();
        await db.Database.ExecuteSqlRawAsync(string.Concat(tables.Select(t => $"""drop table if exists "{t}" cascade;""")), cancel);
        return broken;
    }

    // An older backup is brought to this program's tables first: the chain is read by them.
    private static async Task<Rejection?> VerifyAsync(Storage storage, BackupNote note, CancellationToken cancel)
    {
        await using var db = storage.OpenAlone();
        return await Upgrade.RunAsync(db, () => Task.FromResult<Rejection?>(null), cancel)
            ?? (await new VerifyChain(db).RunAsync(new ChainState(note.AuditNumber, note.AuditHead), cancel)).Rejection;
    }

    private static void Forget(Storage unpacked)
    {
        foreach (var file in (string[])[unpacked.Connection, unpacked.Connection + "-wal", unpacked.Connection + "-shm", unpacked.Connection + "-journal"])
        {
            File.Delete(file);
        }
    }
}
