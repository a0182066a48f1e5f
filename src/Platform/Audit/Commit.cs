using System.Data.Common;
using Domain.Audit;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Platform.Data;
using Platform.People;

namespace Platform.Audit;

/// <summary>What a use case did, to be written down in the same transaction.</summary>
/// <param name="Action">Noun and past verb: <c>report.accepted</c>.</param>
/// <param name="Subject">What it was done to, by its id or code: never a text.</param>
/// <param name="Digest">Salted digest of the text concerned; empty where none is.</param>
public sealed record AuditNote(string Action, string Subject, UnitId? Unit = null, string Digest = "");

/// <summary>Saves what changed together with its audit entries.</summary>
public sealed class Commit(PlatformDb db, Access access, TimeProvider clock)
{
    /// <summary>
    /// One transaction: the changes, then the head row, locked last so that nobody waits for another's work, then the entries.
    /// Numbers come from that row and not from a sequence: a transaction that fails leaves no gap.
    /// </summary>
    public async Task SaveAsync(IReadOnlyList<AuditNote> notes, CancellationToken cancel)
    {
        try
        {
            await SaveWholeAsync(notes, cancel);
        }
        catch (Exception fault) when (StorageFullException.IsCauseOf(fault))
        {
            db.ChangeTracker.Clear();
            throw new StorageFullException(fault.Message, fault);
        }
    }

    public Task SaveAsync(AuditNote note, CancellationToken cancel) => SaveAsync([note], cancel);

    private async Task SaveWholeAsync(IReadOnlyList<AuditNote> notes, CancellationToken cancel)
    {
        var outer = db.Database.CurrentTransaction;
        await using var own = outer is null ? await db.Database.BeginTransactionAsync(cancel) : null;
        await db.SaveChangesAsync(cancel);
        await AppendAsync(notes, cancel);
        if (own is not null)
        {
            await own.CommitAsync(cancel);
        }
    }

    private async Task AppendAsync(IReadOnlyList<AuditNote> notes, CancellationToken cancel)
    {
        var (number, hash) = await LockHeadAsync(notes.Count, cancel);
        var at = clock.GetUtcNow();
        foreach (var note in notes)
        {
            var entry = AuditChain.Seal(
                new AuditEntry(++number, at, access.User, access.ActingFor, note.Unit?.Value, note.Action, note.Subject, note.Digest, "", ""),
                hash
            );
            hash = entry.Hash;
            db.AuditEntries.Add(entry);
        }

        await db.SaveChangesAsync(cancel);
        await db.Database.ExecuteSqlAsync($"""update "AuditHeads" set "Hash" = {hash} where "Id" = 1""", cancel);
    }

    // Drawing the numbers takes the row's lock; on SQLite the transaction holds the one write lock already.
    private async Task<(long Number, string Hash)> LockHeadAsync(int count, CancellationToken cancel)
    {
        var connection = db.Database.GetDbConnection();
        await using var command = connection.CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = """update "AuditHeads" set "Number" = "Number" + @count where "Id" = 1 returning "Number", "Hash" """;
        AddParameter(command, "@count", count);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        if (!await reader.ReadAsync(cancel))
        {
            throw new InvalidOperationException("The audit head row is gone.");
        }

        return (reader.GetInt64(0) - count, reader.GetString(1));
    }

    private static void AddParameter(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
