using Domain.DataValues;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Platform.Data.Figures;

/// <summary>What became of a row.</summary>
internal enum WrittenAs
{
    Unchanged,
    Created,
    Changed,
    Deleted,
}

/// <summary>
/// Puts the rows of one batch in their places, inside a transaction, published or not. What a row replaces goes into the history as replaced by that batch,
/// and there it is read until the batch is published, and from there it is put back if it never is.
/// </summary>
internal sealed class SqlitePlaces(PlatformDb db, int batch, WrittenCells cells) : IDisposable
{
    private const string Columns = """ "Element", "Period", "Unit", "Cell", "Value", "Text", "Marks", "Batch", "Comment" """;
    private const string Here = """ where "Element" = @e and "Period" = @p and "Unit" = @u and "Cell" = @c""";

    private readonly Row insert = new(db, $"""insert into "DataValues" ({Columns}) values (@e, @p, @u, @c, @v, @t, @m, @b, @k) on conflict do nothing""", batch);
    private readonly Row find = new(db, $"""select "Value", "Text", "Marks", "Comment", "Batch", (select "Number" from "DataValueBatches" where "Id" = v."Batch") from "DataValues" v{Here}""", batch);
    private readonly Row keep = new(db, $"""insert into "DataValueHistory" ({Columns}, "ReplacedBy") select {Columns}, @b from "DataValues"{Here}""", batch);
    private readonly Row replace = new(db, $"""update "DataValues" set "Value" = @v, "Text" = @t, "Marks" = @m, "Batch" = @b, "Comment" = @k{Here}""", batch);
    private readonly Row under = new(db, $"""select "Value", "Text", "Marks", "Comment", "Batch", 1 from "DataValueHistory"{Here} and "ReplacedBy" = @o""", batch);
    private readonly Row take = new(db, $"""update "DataValueHistory" set "ReplacedBy" = @b{Here} and "ReplacedBy" = @o""", batch);
    private readonly Row mark = new(db, """insert into "DataValueParts" ("Batch", "Element", "Period") values (-@o, @e, @p) on conflict do nothing""", batch);

    public WrittenAs Put(DataValue row)
    {
        var isDeletion = row.Marks.HasFlag(DataValueMarks.Deleted);
        if (!isDeletion && cells is not WrittenCells.Filled && insert.Run(row) > 0)
        {
            return WrittenAs.Created;
        }

        // There was no figure that anybody saw: one taken out leaves none.
        if (find.Read(row) is not { } stored)
        {
            return WrittenAs.Unchanged;
        }

        if (stored.Batch == batch)
        {
            // Looked at again: it stands there already.
            return under.Read(row, batch) is null ? WrittenAs.Created : Replaced(isDeletion);
        }

        return stored.IsPublished ? OverPublished(row, stored.Value, isDeletion) : OverUnseen(row, stored.Batch, isDeletion);
    }

    public void Dispose()
    {
        foreach (var statement in (Row[])[insert, find, keep, replace, under, take, mark])
        {
            statement.Dispose();
        }
    }

    private WrittenAs OverPublished(DataValue row, DataValue stored, bool isDeletion)
    {
        if (stored.SaysTheSameAs(row) || !cells.Includes(stored))
        {
            return WrittenAs.Unchanged;
        }

        keep.Run(row);
        replace.Run(row);
        return Replaced(isDeletion);
    }

    // Another import, not yet published, wrote here. What counts is what is under it; the import will look at this part again.
    private WrittenAs OverUnseen(DataValue row, int other, bool isDeletion)
    {
        var seen = under.Read(row, other)?.Value;
        if (seen is { } figure ? figure.SaysTheSameAs(row) || !cells.Includes(figure) : isDeletion || cells is WrittenCells.Filled)
        {
            return WrittenAs.Unchanged;
        }

        take.Run(row, other);
        replace.Run(row);
        mark.Run(row, other);
        return seen is null ? WrittenAs.Created : Replaced(isDeletion);
    }

    private static WrittenAs Replaced(bool isDeletion) => isDeletion ? WrittenAs.Deleted : WrittenAs.Changed;

    private readonly record struct Stored(DataValue Value, int Batch, bool IsPublished);

    /// <summary>A statement prepared once, and run for each row.</summary>
    private sealed class Row : IDisposable
    {
        private readonly SqliteCommand command;
        private readonly SqliteParameter element, period, unit, cell, value, text, marks, comment, other;

        public Row(PlatformDb db, string sql, int batch)
        {
            command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
            command.Transaction = (SqliteTransaction)db.Database.CurrentTransaction!.GetDbTransaction();
            command.CommandText = sql;
            SqliteParameter Add(string name) => command.Parameters.Add(new SqliteParameter(name, DBNull.Value));
            (element, period, unit, cell) = (Add("@e"), Add("@p"), Add("@u"), Add("@c"));
            (value, text, marks, comment) = (Add("@v"), Add("@t"), Add("@m"), Add("@k"));
            other = Add("@o");
            command.Parameters.Add(new SqliteParameter("@b", batch));
        }

        public int Run(DataValue row, int of = 0)
        {
            Set(row, of);
            return command.ExecuteNonQuery();
        }

        public Stored? Read(DataValue row, int of = 0)
        {
            Set(row, of);
            using var reader = command.ExecuteReader();
            return reader.Read()
                ? new Stored(new DataValue(row.Key, reader.IsDBNull(0) ? null : reader.GetInt64(0), reader.IsDBNull(1) ? null : reader.GetString(1), (DataValueMarks)reader.GetInt32(2), reader.IsDBNull(3) ? null : reader.GetString(3)), reader.GetInt32(4), !reader.IsDBNull(5))
                : null;
        }

        public void Dispose() => command.Dispose();

        private void Set(DataValue row, int of)
        {
            (element.Value, period.Value, unit.Value, cell.Value, other.Value) = (row.Key.Element, row.Key.Period, row.Key.Unit, row.Key.Cell, of);
            (value.Value, text.Value, marks.Value, comment.Value) = ((object?)row.Value ?? DBNull.Value, (object?)row.Text ?? DBNull.Value, (int)row.Marks, (object?)row.Comment ?? DBNull.Value);
        }
    }
}
