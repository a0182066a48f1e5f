using System.Diagnostics;
using Domain;
using Domain.DataValues;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Platform.Audit;
using Platform.DataValues;

namespace Platform.Data.Figures;

/// <summary>
/// SQLite has one writer. So that nobody waits for an import, its rows are put in their places a portion at a time, under a batch that is not published:
/// who reads sees in those places what stood there before, which is kept beside (<see cref="FigureSql.Before"/>). The last transaction is short: it gives the batch
/// its number. Where another writes to such a place meanwhile, that part is marked, and looked at again.
/// </summary>
public sealed class SqliteFigureWriter(PlatformDb db, Commit commit, ImportTurn turn) : FigureWriter(db, commit)
{
    /// <summary>Rows in one transaction, at most and at least. What fits into the first is one transaction: there is nothing to hide from anybody.</summary>
    private const int Portion = 20_000, SmallestPortion = 1000;

    /// <summary>How long one transaction is to last: on a busy machine it has fewer rows.</summary>
    private static readonly TimeSpan Hold = TimeSpan.FromMilliseconds(400);

    /// <summary>How often parts in which others wrote are looked at again before it is done in the last transaction.</summary>
    private const int MostPasses = 4;

    /// <summary>Who waits for the one writer looks again ten times a second: an import lets go for so long, so often.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(200), BreathEvery = TimeSpan.FromMilliseconds(800);

    protected override async Task<Outcome<FiguresWritten>> WriteAsync(Publication publication, CancellationToken cancel)
    {
        var isWhole = publication.Staged.Count <= Portion;
        using var mine = isWhole ? null : await turn.TakeAsync(cancel);
        return await WriteAsync(publication, isWhole, cancel);
    }

    private async Task<Outcome<FiguresWritten>> WriteAsync(Publication publication, bool isWhole, CancellationToken cancel)
    {
        var (staged, batch) = (publication.Staged, publication.Batch);
        var counts = new Dictionary<(int Element, int Period), FiguresWritten>();
        if (!isWhole)
        {
            await BeginAsync(staged, batch, cancel);
            await PutInPortionsAsync(staged.Rows(), staged.Cells, batch.Id, counts, cancel);
            for (var pass = 0; pass < MostPasses && await OverwrittenAsync(batch.Id, cancel) is { Count: > 0 } parts; pass++)
            {
                await PutInPortionsAsync(Again(staged, parts, counts), staged.Cells, batch.Id, counts, cancel);
            }
        }

        await using var whole = await Db.Database.BeginTransactionAsync(cancel);
        await Db.SaveChangesAsync(cancel);
        if (isWhole)
        {
            await MarkPartsAsync(staged, batch, cancel);
            Put(staged.Rows(), staged.Cells, batch.Id, counts);
        }
        else if (await OverwrittenAsync(batch.Id, cancel) is { Count: > 0 } parts)
        {
            Put(Again(staged, parts, counts), staged.Cells, batch.Id, counts);
        }

        var written = counts.Values.Aggregate(default(FiguresWritten), (sum, c) => new FiguresWritten(sum.Created + c.Created, sum.Changed + c.Changed, sum.Deleted + c.Deleted, sum.Unchanged + c.Unchanged));
        if (await NumberAsync(publication, written, cancel) is { } refusal)
        {
            await whole.RollbackAsync(cancel);
            return refusal;
        }

        await whole.CommitAsync(cancel);
        return written;
    }

    // What it is going to touch is known from the start: should the program be killed, the rows it left are found again.
    private async Task BeginAsync(FigureStaging staged, DataValueBatch batch, CancellationToken cancel)
    {
        await using var begin = await Db.Database.BeginTransactionAsync(cancel);
        await Db.SaveChangesAsync(cancel);
        await MarkPartsAsync(staged, batch, cancel);
        await begin.CommitAsync(cancel);
    }

    private async Task PutInPortionsAsync(IEnumerable<DataValue> rows, WrittenCells cells, int batch, Dictionary<(int Element, int Period), FiguresWritten> counts, CancellationToken cancel)
    {
        var (held, size) = (Stopwatch.StartNew(), Portion);
        using var all = rows.GetEnumerator();
        for (var portion = Next(all, size); portion.Count > 0; portion = Next(all, size))
        {
            await using var part = await Db.Database.BeginTransactionAsync(cancel);
            var since = Stopwatch.StartNew();
            Put(portion, cells, batch, counts);
            await part.CommitAsync(cancel);
            size = (int)Math.Clamp(size * (Hold / since.Elapsed), SmallestPortion, Portion);
            if (held.Elapsed > BreathEvery)
            {
                await Task.Delay(Breath, cancel);
                held.Restart();
            }
        }
    }

    // Read before the transaction begins, and not while it holds everybody up.
    private static List<DataValue> Next(IEnumerator<DataValue> all, int size)
    {
        var portion = new List<DataValue>(size);
        while (portion.Count < size && all.MoveNext())
        {
            portion.Add(all.Current);
        }

        return portion;
    }

    private void Put(IEnumerable<DataValue> rows, WrittenCells cells, int batch, Dictionary<(int Element, int Period), FiguresWritten> counts)
    {
        using var places = new SqlitePlaces(Db, batch, cells);
        foreach (var row in rows)
        {
            var part = (row.Key.Element, row.Key.Period);
            var sum = counts.GetValueOrDefault(part);
            counts[part] = places.Put(row) switch
            {
                WrittenAs.Created => sum with { Created = sum.Created + 1 },
                WrittenAs.Changed => sum with { Changed = sum.Changed + 1 },
                WrittenAs.Deleted => sum with { Deleted = sum.Deleted + 1 },
                _ => sum with { Unchanged = sum.Unchanged + 1 },
            };
        }
    }

    // A part that is looked at again is counted anew.
    private static IEnumerable<DataValue> Again(FigureStaging staged, HashSet<(int Element, int Period)> parts, Dictionary<(int Element, int Period), FiguresWritten> counts)
    {
        foreach (var part in parts)
        {
            counts.Remove(part);
        }

        return staged.Rows().Where(r => parts.Contains((r.Key.Element, r.Key.Period)));
    }

    // The marks are taken away before the parts are looked at: one that comes meanwhile is a new one.
    private async Task<HashSet<(int Element, int Period)>> OverwrittenAsync(int batch, CancellationToken cancel)
    {
        var parts = new HashSet<(int, int)>();
        await using var own = Db.Database.CurrentTransaction is null ? await Db.Database.BeginTransactionAsync(cancel) : null;
        await using (var command = Db.Database.GetDbConnection().CreateCommand())
        {
            (command.CommandText, command.Transaction) = ($"""delete from "DataValueParts" where "Batch" = {-batch} returning "Element", "Period" """, Db.Database.CurrentTransaction!.GetDbTransaction());
            await using var reader = await command.ExecuteReaderAsync(cancel);
            while (await reader.ReadAsync(cancel))
            {
                parts.Add((reader.GetInt32(0), reader.GetInt32(1)));
            }
        }

        if (own is not null)
        {
            await own.CommitAsync(cancel);
        }

        return parts;
    }
}
