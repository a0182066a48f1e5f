using Domain.DataValues;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Platform.Audit;
using Platform.DataValues;

namespace Platform.Data.Figures;

/// <param name="Created">Cells that had no figure.</param>
/// <param name="Changed">Cells that had another; what they had is kept.</param>
/// <param name="Unchanged">Cells that said the same already: nothing is written.</param>
public readonly record struct FiguresWritten(int Created, int Changed, int Deleted, int Unchanged);

/// <summary>Publishes staged figures by an engine's own fastest means: all at once, or not at all.</summary>
public abstract class FigureWriter(PlatformDb db, Commit commit)
{
    /// <summary>Commit's own columns of a figure, in the order of the tables.</summary>
    protected const string Columns = """ "Element", "Period", "Unit", "Cell", "Value", "Text", "Marks", "Batch", "Comment" """;

    protected PlatformDb Db { get; } = db;

    /// <param name="beside">What else is to be saved in the same transaction: the form handed in, a token used.</param>
    public async Task<FiguresWritten> PublishAsync(FigureStaging staged, DataValueBatch batch, IReadOnlyList<AuditNote> beside, CancellationToken cancel)
    {
        Db.DataValueBatches.Add(batch);
        batch.Digest = staged.Digest;
        try
        {
            return await WriteAsync(staged, batch, beside, cancel);
        }
        catch (Exception fault) when (StorageFullException.IsCauseOf(fault))
        {
            Db.ChangeTracker.Clear();
            throw new StorageFullException(fault.Message, fault);
        }
    }

    protected abstract Task<FiguresWritten> WriteAsync(FigureStaging staged, DataValueBatch batch, IReadOnlyList<AuditNote> beside, CancellationToken cancel);

    /// <summary>The last step inside the transaction: the audit entry, drawn from the head row, gives the batch its change number.</summary>
    protected async Task NumberAsync(DataValueBatch batch, FiguresWritten written, IReadOnlyList<AuditNote> beside, CancellationToken cancel)
    {
        batch.Count = written.Created + written.Changed + written.Deleted;
        var notes = batch.Count == 0 ? beside : [.. beside, new AuditNote("figures.entered", $"{batch.Id}/{batch.Count}", null, batch.Digest)];
        await commit.SaveAsync(notes, cancel);
        batch.Number = await Db.AuditHeads.AsNoTracking().Select(h => h.Number).SingleAsync(cancel);
        await Db.SaveChangesAsync(cancel);
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
