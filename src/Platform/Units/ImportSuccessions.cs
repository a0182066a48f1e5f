using Domain;
using Domain.Units;
using Platform.Data;
using Platform.Tables;

namespace Platform.Units;

/// <summary>What became of units, from a table: predecessor, successor, kind (merger, split, rename) and on. All rows go in, or none.</summary>
public sealed class ImportSuccessions(PlatformDb db, SucceedUnit succeed)
{
    public async Task<Outcome<int>> RunAsync(TextReader csv, CancellationToken cancel)
    {
        var read = CsvTable.Read(csv, "predecessor", "successor", "kind", "on");
        if (!read.Accepted)
        {
            return read.Rejection;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        foreach (var row in read.Value)
        {
            if (!Enum.TryParse<SuccessionKind>(row["kind"], ignoreCase: true, out var kind) || !Enum.IsDefined(kind) || !row.Day("on", out var on) || on is null)
            {
                return new Rejection(Rejections.TableRow, row.Line);
            }

            var succeeded = await succeed.RunAsync(row["predecessor"], row["successor"], kind, on.Value, cancel);
            if (!succeeded.Accepted)
            {
                db.ChangeTracker.Clear();
                return succeeded.Rejection;
            }
        }

        await transaction.CommitAsync(cancel);
        return read.Value.Count;
    }
}
