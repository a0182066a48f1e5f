using System.Collections.Concurrent;
using System.Globalization;
using Domain.DataValues;
using DuckDB.NET.Data;

namespace Analytics;

/// <summary>How far the changes have been followed.</summary>
/// <param name="Number">The last change's number; 0 for none.</param>
/// <param name="Hash">Its audit entry's hash, by which another database is told from a later one.</param>
public readonly record struct Followed(long Number, string Hash);

/// <summary>
/// Every figure by columns, in a file of its own beside the store of record. It can be thrown away: it is built again from there.
/// One process opens it. What is applied at once is seen at once.
/// </summary>
public sealed class FigureStore : IFigures, IDisposable
{
    private readonly string path;
    private readonly ConcurrentBag<FigureReader> readers = [];
    private readonly SemaphoreSlim writing = new(1, 1);
    private readonly StoredKeys stored = new();
    private readonly DuckDBConnection writer;

    private FigureStore(string path, DuckDBConnection writer) => (this.path, this.writer) = (path, writer);

    /// <summary>Opens the file, or makes a new one where there is none or what is there cannot be read.</summary>
    public static FigureStore Open(string path)
    {
        FigureStore? store = null;
        try
        {
            store = new FigureStore(path, OpenFile(path));
            store.ReadThrough();
            return store;
        }
        catch (DuckDBException)
        {
            // Damaged, or written by a version that this one cannot read: nothing is lost with it.
            store?.Dispose();
            Remove(path);
            return new FigureStore(path, OpenFile(path));
        }
    }

    public Followed Followed
    {
        get
        {
            using var command = writer.CreateCommand();
            command.CommandText = "select number, hash from followed";
            using var reader = command.ExecuteReader();
            return reader.Read() ? new Followed(reader.GetInt64(0), reader.GetString(1)) : new Followed(0, "");
        }
    }

    /// <summary>Takes in what changed: all of it is seen, or none.</summary>
    public async Task ApplyAsync(IAsyncEnumerable<FigureChange[]> changes, Followed to, CancellationToken cancel)
    {
        await writing.WaitAsync(cancel);
        try
        {
            Execute("create or replace temp table incoming (element integer, period integer, unit integer, cell integer, value bigint)");
            var bounds = await FillAsync("incoming", "temp", keepsNulls: true, changes, cancel);
            await using var whole = await writer.BeginTransactionAsync(cancel);
            if (bounds is { } within)
            {
                Execute(FigureQuery.File("apply.sql").Replace("$first_element", within.First.Element).Replace("$last_element", within.Last.Element).Replace("$first_period", within.First.Period).Replace("$last_period", within.Last.Period));
            }

            Follow(to);
            await whole.CommitAsync(cancel);
            Execute("drop table incoming");
        }
        finally
        {
            writing.Release();
        }
    }

    /// <summary>Begins anew with all figures, in the order of their keys.</summary>
    public async Task RebuildAsync(IAsyncEnumerable<FigureChange[]> all, Followed to, CancellationToken cancel)
    {
        await writing.WaitAsync(cancel);
        try
        {
            Execute("create or replace table rebuilt (element integer not null, period integer not null, unit integer not null, cell integer not null, value bigint not null)");
            await FillAsync("rebuilt", null, keepsNulls: false, all, cancel);
            await using var whole = await writer.BeginTransactionAsync(cancel);
            Execute("drop table figures; alter table rebuilt rename to figures");
            Follow(to);
            await whole.CommitAsync(cancel);
        }
        finally
        {
            writing.Release();
        }
    }

    public async Task<IReadOnlyList<Figure>> AggregateAsync(FigureQuestion question, CancellationToken cancel)
    {
        if (question.Elements.Count == 0 || question.Units.Count == 0 || question.Periods.Count == 0)
        {
            return [];
        }

        if (!readers.TryTake(out var reader))
        {
            reader = new FigureReader(path);
        }

        try
        {
            return await Task.Run(() => reader.Aggregate(question, stored, cancel), cancel);
        }
        finally
        {
            readers.Add(reader);
        }
    }

    /// <summary>The SQL of a question, one statement for each way of putting figures together: for tests and for whoever wants to see.</summary>
    public IReadOnlyList<string> SqlOf(FigureQuestion question) => [.. FigureReader.Statements(question, stored, (_, _) => "asked")];

    public void Dispose()
    {
        foreach (var reader in readers)
        {
            reader.Dispose();
        }

        writer.Dispose();
        writing.Dispose();
    }

    private async Task<(DataValueKey First, DataValueKey Last)?> FillAsync(string table, string? catalog, bool keepsNulls, IAsyncEnumerable<FigureChange[]> changes, CancellationToken cancel)
    {
        (int E1, int E2, int P1, int P2) bounds = (int.MaxValue, int.MinValue, int.MaxValue, int.MinValue);
        var seen = new SeenKeys();
        using (var appender = catalog is null ? writer.CreateAppender(table) : writer.CreateAppender(catalog, "main", table))
        {
            await foreach (var portion in changes.WithCancellation(cancel))
            {
                foreach (var change in portion)
                {
                    if (change.Value is null && !keepsNulls)
                    {
                        continue;
                    }

                    var key = change.Key;
                    var row = appender.CreateRow();
                    row.AppendValue(key.Element).AppendValue(key.Period).AppendValue(key.Unit).AppendValue(key.Cell);
                    (change.Value is { } value ? row.AppendValue(value) : row.AppendNullValue()).EndRow();
                    bounds = (Math.Min(bounds.E1, key.Element), Math.Max(bounds.E2, key.Element), Math.Min(bounds.P1, key.Period), Math.Max(bounds.P2, key.Period));
                    seen.Add(key);
                }
            }
        }

        stored.Learn(seen.Periods, seen.Units());
        return seen.Periods.Count == 0 ? null : (new DataValueKey(bounds.E1, bounds.P1, 0, 0), new DataValueKey(bounds.E2, bounds.P2, 0, 0));
    }

    private void LearnKeys()
    {
        stored.Learn(Distinct("period"), Distinct("unit"));
    }

    // A block that is damaged is told when it is read, and not before.
    private void ReadThrough()
    {
        _ = Followed;
        Execute("select sum(element), sum(period), sum(unit), sum(cell), sum(value) from figures");
        LearnKeys();
    }

    private List<int> Distinct(string column)
    {
        using var command = writer.CreateCommand();
        command.CommandText = $"select distinct {column} from figures";
        using var reader = command.ExecuteReader();
        var seen = new List<int>();
        while (reader.Read())
        {
            seen.Add(reader.GetInt32(0));
        }

        return seen;
    }

    private void Follow(Followed to)
    {
        using var command = writer.CreateCommand();
        command.CommandText = "delete from followed; insert into followed values ($number, $hash)";
        command.Parameters.Add(new DuckDBParameter("number", to.Number));
        command.Parameters.Add(new DuckDBParameter("hash", to.Hash));
        command.ExecuteNonQuery();
    }

    private void Execute(string sql)
    {
        using var command = writer.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static DuckDBConnection OpenFile(string path)
    {
        var connection = new DuckDBConnection($"Data Source={path}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = FigureQuery.File("create.sql");
        command.ExecuteNonQuery();
        return connection;
    }

    private static void Remove(string path)
    {
        File.Delete(path);
        File.Delete(path + ".wal");
    }
}

internal static class SqlPlaces
{
    public static string Replace(this string sql, string place, int number) => sql.Replace(place, number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
