using System.Diagnostics;
using Domain;
using Domain.DataValues;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Platform.Audit;
using Platform.DataValues;

namespace Platform.Data.Figures;

/// <summary>
/// SQLite has one writer. So that nobody waits for an import, cells that had no figure are written a portion at a time under a batch that
/// nobody sees yet; the last transaction changes those that had another figure, and publishes the batch.
/// </summary>
public sealed class SqliteFigureWriter(PlatformDb db, Commit commit) : FigureWriter(db, commit)
{
    /// <summary>Rows in one transaction: about a fifth of a second.</summary>
    private const int Portion = 50_000;

    /// <summary>Who waits for the one writer looks again ten times a second: an import lets go for so long, so often.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(120), BreathEvery = TimeSpan.FromMilliseconds(800);

    private const string Overwritten = "overwritten";

    private const string Insert = $"""insert into "DataValues" ({Columns}) values (@e, @p, @u, @c, @v, @t, @m, @b, @k) on conflict do nothing""";
    private const string Find = $"""select "Value", "Text", "Marks", "Comment", "Batch", (select "Number" from "DataValueBatches" where "Id" = v."Batch") from "DataValues" v where "Element" = @e and "Period" = @p and "Unit" = @u and "Cell" = @c""";
    private const string Keep = $"""insert into "DataValueHistory" ({Columns}, "ReplacedBy") select {Columns}, @b from "DataValues" where "Element" = @e and "Period" = @p and "Unit" = @u and "Cell" = @c""";
    private const string Remove = """delete from "DataValues" where "Element" = @e and "Period" = @p and "Unit" = @u and "Cell" = @c""";
    private const string Replace = """update "DataValues" set "Value" = @v, "Text" = @t, "Marks" = @m, "Batch" = @b, "Comment" = @k where "Element" = @e and "Period" = @p and "Unit" = @u and "Cell" = @c""";

    protected override async Task<Outcome<FiguresWritten>> WriteAsync(Publication publication, CancellationToken cancel)
    {
        var (staged, batch) = (publication.Staged, publication.Batch);
        if (staged.Cells is WrittenCells.Filled)
        {
            return await ChangeAloneAsync(publication, cancel);
        }

        var others = new List<DataValue>();
        var written = default(FiguresWritten);
        var portions = staged.Rows().Chunk(Portion).GetEnumerator();
        var more = portions.MoveNext();
        // What fits into one portion is one transaction: there is nothing to hide from anybody.
        if (staged.Count > Portion)
        {
            await BeginAsync(staged, batch, cancel);
            var held = Stopwatch.StartNew();
            while (more)
            {
                await using var part = await Db.Database.BeginTransactionAsync(cancel);
                written = Add(portions.Current, batch.Id, others, written);
                await part.CommitAsync(cancel);
                more = portions.MoveNext();
                if (held.Elapsed > BreathEvery)
                {
                    await Task.Delay(Breath, cancel);
                    held.Restart();
                }
            }
        }

        await using var whole = await Db.Database.BeginTransactionAsync(cancel);
        await Db.SaveChangesAsync(cancel);
        var again = await Db.DataValueBatches.AsNoTracking().AnyAsync(b => b.Id == batch.Id && b.Digest == Overwritten, cancel);
        written = more ? Add(portions.Current, batch.Id, others, written) : written;
        // Where another wrote over rows of this import, all of it is looked at and counted anew.
        written = again ? Change(staged.Rows(), batch.Id, staged.Cells, default) : Change(others, batch.Id, staged.Cells, written);
        Db.Entry(batch).Property(b => b.Digest).IsModified = again;
        if (staged.Count <= Portion)
        {
            await MarkPartsAsync(staged, batch, cancel);
        }

        return await EndAsync(whole, publication, written, cancel);
    }

    // Nothing is added: there is no row that nobody may see yet, and one transaction does it.
    private async Task<Outcome<FiguresWritten>> ChangeAloneAsync(Publication publication, CancellationToken cancel)
    {
        var (staged, batch) = (publication.Staged, publication.Batch);
        await using var whole = await Db.Database.BeginTransactionAsync(cancel);
        await Db.SaveChangesAsync(cancel);
        var written = Change(staged.Rows(), batch.Id, staged.Cells, default);
        await MarkPartsAsync(staged, batch, cancel);
        return await EndAsync(whole, publication, written, cancel);
    }

    private async Task<Outcome<FiguresWritten>> EndAsync(IDbContextTransaction whole, Publication publication, FiguresWritten written, CancellationToken cancel)
    {
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

    private FiguresWritten Add(DataValue[] rows, int batch, List<DataValue> others, FiguresWritten written)
    {
        using var insert = new Row(Db, Insert, batch);
        using var find = new Row(Db, Find, batch);
        foreach (var row in rows)
        {
            if (!row.Marks.HasFlag(DataValueMarks.Deleted) && insert.Run(row) > 0)
            {
                written = written with { Created = written.Created + 1 };
            }
            else if (IsSame(find, row, batch))
            {
                written = written with { Unchanged = written.Unchanged + 1 };
            }
            else
            {
                others.Add(row);
            }
        }

        return written;
    }

    private static bool IsSame(Row find, DataValue row, int batch)
    {
        if (find.Read(row) is not { } stored)
        {
            return row.Marks.HasFlag(DataValueMarks.Deleted);
        }

        return (stored.IsPublished || stored.Batch == batch) && stored.Value.SaysTheSameAs(row);
    }

    private FiguresWritten Change(IEnumerable<DataValue> rows, int batch, WrittenCells cells, FiguresWritten written)
    {
        using var insert = new Row(Db, Insert, batch);
        using var find = new Row(Db, Find, batch);
        using var keep = new Row(Db, Keep, batch);
        using var replace = new Row(Db, Replace, batch);
        using var remove = new Row(Db, Remove, batch);
        foreach (var row in rows)
        {
            var deleted = row.Marks.HasFlag(DataValueMarks.Deleted);
            var stored = find.Read(row);
            if (stored?.Batch == batch)
            {
                written = written with { Created = written.Created + 1 };
            }
            else if (stored is { IsPublished: true } was)
            {
                if (was.Value.SaysTheSameAs(row) || !cells.Includes(was.Value))
                {
                    written = written with { Unchanged = written.Unchanged + 1 };
                    continue;
                }

                keep.Run(row);
                replace.Run(row);
                written = deleted ? written with { Deleted = written.Deleted + 1 } : written with { Changed = written.Changed + 1 };
            }
            else if (cells is WrittenCells.Filled)
            {
                written = written with { Unchanged = written.Unchanged + 1 };
            }
            else
            {
                if (stored is { } unseen)
                {
                    // Another import, not yet published, wrote here: it will look at all its cells again.
                    Db.Database.ExecuteSql($"""update "DataValueBatches" set "Digest" = {Overwritten} where "Id" = {unseen.Batch}""");
                    remove.Run(row);
                }

                // There was no figure that anybody saw: one taken out leaves none.
                written = deleted ? written with { Unchanged = written.Unchanged + 1 } : written with { Created = written.Created + insert.Run(row) };
            }
        }

        return written;
    }

    private readonly record struct Stored(DataValue Value, int Batch, bool IsPublished);

    /// <summary>A statement prepared once, and run for each row.</summary>
    private sealed class Row : IDisposable
    {
        private readonly SqliteCommand command;
        private readonly SqliteParameter element, period, unit, cell, value, text, marks, comment;

        public Row(PlatformDb db, string sql, int batch)
        {
            command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
            command.Transaction = (SqliteTransaction)db.Database.CurrentTransaction!.GetDbTransaction();
            command.CommandText = sql;
            SqliteParameter Add(string name) => command.Parameters.Add(new SqliteParameter(name, DBNull.Value));
            (element, period, unit, cell) = (Add("@e"), Add("@p"), Add("@u"), Add("@c"));
            (value, text, marks, comment) = (Add("@v"), Add("@t"), Add("@m"), Add("@k"));
            command.Parameters.Add(new SqliteParameter("@b", batch));
        }

        public int Run(DataValue row)
        {
            Set(row);
            return command.ExecuteNonQuery();
        }

        public Stored? Read(DataValue row)
        {
            Set(row);
            using var reader = command.ExecuteReader();
            return reader.Read()
                ? new Stored(new DataValue(row.Key, reader.IsDBNull(0) ? null : reader.GetInt64(0), reader.IsDBNull(1) ? null : reader.GetString(1), (DataValueMarks)reader.GetInt32(2), reader.IsDBNull(3) ? null : reader.GetString(3)), reader.GetInt32(4), !reader.IsDBNull(5))
                : null;
        }

        public void Dispose() => command.Dispose();

        private void Set(DataValue row)
        {
            (element.Value, period.Value, unit.Value, cell.Value) = (row.Key.Element, row.Key.Period, row.Key.Unit, row.Key.Cell);
            (value.Value, text.Value, marks.Value, comment.Value) = ((object?)row.Value ?? DBNull.Value, (object?)row.Text ?? DBNull.Value, (int)row.Marks, (object?)row.Comment ?? DBNull.Value);
        }
    }
}
