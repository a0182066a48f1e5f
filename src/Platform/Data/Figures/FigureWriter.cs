using Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Platform.Audit;
using Platform.DataValues;

namespace Platform.Data.Figures;

/// <param name="Created">Cells that had no figure.</param>
/// <param name="Changed">Cells that had another; what they had is kept.</param>
/// <param name="Unchanged">Cells that said the same already: nothing is written.</param>
public readonly record struct FiguresWritten(int Created, int Changed, int Deleted, int Unchanged);

/// <summary>Figures on their way to being published.</summary>
/// <param name="Beside">Audit notes of what else is saved in the same transaction.</param>
/// <param name="Refuse">Asked in that transaction, when nobody else can change anything any more: why it may not end after all; null for nothing to ask.</param>
public sealed record Publication(FigureStaging Staged, DataValueBatch Batch, IReadOnlyList<AuditNote> Beside, Func<DataValueBatch, CancellationToken, Task<Rejection?>>? Refuse = null);

/// <summary>Publishes staged figures by an engine's own fastest means: all at once, or not at all.</summary>
public abstract class FigureWriter(PlatformDb db, Commit commit)
{
    /// <summary>Commit's own columns of a figure, in the order of the tables.</summary>
    protected const string Columns = """ "Element", "Period", "Unit", "Cell", "Value", "Text", "Marks", "Batch", "Comment" """;

    protected PlatformDb Db { get; } = db;

    /// <returns>Refused by what the publication asks at its end: then nothing of it is left.</returns>
    public async Task<Outcome<FiguresWritten>> PublishAsync(Publication publication, CancellationToken cancel)
    {
        Db.DataValueBatches.Add(publication.Batch);
        publication.Batch.Digest = publication.Staged.Digest;
        try
        {
            var written = await WriteAsync(publication, cancel);
            if (!written.Accepted)
            {
                Db.ChangeTracker.Clear();
                await Db.SweepFiguresAsync(publication.Batch.Id, cancel);
            }

            return written;
        }
        catch (Exception fault) when (StorageFullException.IsCauseOf(fault))
        {
            Db.ChangeTracker.Clear();
            throw new StorageFullException(fault.Message, fault);
        }
    }

    protected abstract Task<Outcome<FiguresWritten>> WriteAsync(Publication publication, CancellationToken cancel);

    /// <summary>The last step inside the transaction: the audit entry, drawn from the head row, gives the batch its change number.</summary>
    /// <remarks>That row is locked from here on: what closes a form or publishes a figure draws its number there too, and so it was before or comes after.</remarks>
    /// <returns>Why it may not be published; then the transaction is to be taken back.</returns>
    protected async Task<Rejection?> NumberAsync(Publication publication, FiguresWritten written, CancellationToken cancel)
    {
        var batch = publication.Batch;
        batch.Count = written.Created + written.Changed + written.Deleted;
        IReadOnlyList<AuditNote> notes = batch.Count == 0 ? publication.Beside : [.. publication.Beside, new AuditNote("figures.entered", $"{batch.Id}/{batch.Count}", null, batch.Digest)];
        await commit.SaveAsync(notes, cancel);
        batch.Number = await Db.AuditHeads.AsNoTracking().Select(h => h.Number).SingleAsync(cancel);
        await Db.SaveChangesAsync(cancel);
        return publication.Refuse is { } refuse ? await refuse(batch, cancel) : null;
    }

    protected async Task MarkPartsAsync(FigureStaging staged, DataValueBatch batch, CancellationToken cancel)
    {
        foreach (var portion in staged.Parts.Chunk(500))
        {
            // Whole numbers alone: there is nothing in them that could be taken for a command.
            var sql = $"""insert into "DataValueParts" ("Batch", "Element", "Period") values {string.Join(',', portion.Select(p => $"({batch.Id},{p.Element},{p.Period})"))}""";
            await using var command = Db.Database.GetDbConnection().CreateCommand();
            (command.CommandText, command.Transaction) = (sql, Db.Database.CurrentTransaction!.GetDbTransaction());
            await command.ExecuteNonQueryAsync(cancel);
        }
    }
}
