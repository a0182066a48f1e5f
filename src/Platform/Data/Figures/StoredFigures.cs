using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Domain.DataValues;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Platform.Data.Figures;

/// <summary>A figure as it is kept, with the batch it came in.</summary>
/// <param name="First">The batch in which its cell was first filled; <paramref name="Batch"/> where that was not asked for.</param>
public readonly record struct StoredFigure(DataValue Value, int Batch, int First);

/// <summary>Which figures; null stands for all.</summary>
/// <param name="WithFirst">Also in which batch each cell was first filled; the history is asked once for every figure.</param>
public sealed record FigureFilter(IReadOnlyCollection<int>? Elements = null, IReadOnlyCollection<int>? Periods = null, IReadOnlyCollection<int>? Units = null, IReadOnlyCollection<int>? Batches = null, bool WithDeleted = false, bool WithFirst = false);

/// <summary>Reads published figures past EF Core, in the order of their keys.</summary>
public static class StoredFigures
{
    private const int Portion = 8192;

    public static async IAsyncEnumerable<StoredFigure> ReadFiguresAsync(this PlatformDb db, FigureFilter filter, [EnumeratorCancellation] CancellationToken cancel)
    {
        // Batches are numbered as they begin: the least of those a figure stood in is the one that made it.
        const string first = """coalesce((select min(h."Batch") from "DataValueHistory" h where h."Element" = v."Element" and h."Period" = v."Period" and h."Unit" = v."Unit" and h."Cell" = v."Cell"), v."Batch")""";
        var columns = $"""v."Element", v."Period", v."Unit", v."Cell", v."Value", v."Text", v."Marks", v."Comment", v."Batch", {(filter.WithFirst ? first : "v.\"Batch\"")}""";
        var wanted = In("Element", filter.Elements) + In("Period", filter.Periods) + In("Unit", filter.Units) + In("Batch", filter.Batches) + (filter.WithDeleted ? "" : """ and v."Marks" & 2 = 0""");
        var before = db.Database.IsSqlite() ? $"union all select {columns} from {FigureSql.Before}{wanted}{In("Element", filter.Elements, "a")}{In("Period", filter.Periods, "a")}" : "";
        await using var command = await db.CommandAsync($"""select {columns} from "DataValues" v where {FigureSql.Published}{wanted} {before} order by 1, 2, 3, 4""", cancel);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            yield return new StoredFigure(new DataValue(KeyOf(reader), Number(reader, 4), Text(reader, 5), (DataValueMarks)reader.GetInt32(6), Text(reader, 7)), reader.GetInt32(8), reader.GetInt32(9));
        }
    }

    /// <summary>What a figure was before, the newest first.</summary>
    public static async Task<List<(StoredFigure Figure, int ReplacedBy)>> ReadHistoryAsync(this PlatformDb db, FigureFilter filter, CancellationToken cancel)
    {
        await using var command = await db.CommandAsync($"""
            select v."Element", v."Period", v."Unit", v."Cell", v."Value", v."Text", v."Marks", v."Comment", v."Batch", v."ReplacedBy" from "DataValueHistory" v
            where {FigureSql.Replaced}{In("Element", filter.Elements)}{In("Period", filter.Periods)}{In("Unit", filter.Units)} order by v."ReplacedBy" desc
            """, cancel);
        var found = new List<(StoredFigure, int)>();
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            found.Add((new StoredFigure(new DataValue(KeyOf(reader), Number(reader, 4), Text(reader, 5), (DataValueMarks)reader.GetInt32(6), Text(reader, 7)), reader.GetInt32(8), reader.GetInt32(8)), reader.GetInt32(9)));
        }

        return found;
    }

    /// <summary>Whether a batch replaced a figure that was published after a change of that number: one that nobody had seen who wrote it.</summary>
    internal static async Task<bool> HasReplacedSinceAsync(this PlatformDb db, FigureStaging staged, int batch, long number, CancellationToken cancel)
    {
        await using var command = await db.CommandAsync(string.Create(CultureInfo.InvariantCulture, $"""
            select 1 from "DataValueHistory" v join "DataValueBatches" b on b."Id" = v."Batch" and b."Number" > {number}
            where v."ReplacedBy" = {batch}{In("Element", [.. staged.Parts.Select(p => p.Element).Distinct()])}{In("Period", [.. staged.Parts.Select(p => p.Period).Distinct()])} limit 1
            """), cancel);
        return await command.ExecuteScalarAsync(cancel) is not null;
    }

    /// <summary>All numbers for the store that sums, or those that one batch changed; a figure taken out has no value.</summary>
    /// <param name="batch">Null for all there are.</param>
    public static async IAsyncEnumerable<FigureChange[]> ReadChangesAsync(this PlatformDb db, int? batch, [EnumeratorCancellation] CancellationToken cancel)
    {
        const string columns = """v."Element", v."Period", v."Unit", v."Cell", case when v."Marks" & 2 = 0 then v."Value" end""";
        var within = batch is { } b
            ? string.Create(CultureInfo.InvariantCulture, $"""join "DataValueParts" a on a."Batch" = {b} and a."Element" = v."Element" and a."Period" = v."Period" where v."Batch" = {b}""")
            : $"""where {FigureSql.Published} and v."Marks" & 2 = 0 and v."Text" is null""";
        var also = batch is { } of ? string.Create(CultureInfo.InvariantCulture, $""" and v."Batch" = {of}""") : """ and v."Marks" & 2 = 0 and v."Text" is null""";
        var before = db.Database.IsSqlite() ? $"union all select {columns} from {FigureSql.Before}{also}" : "";
        await using var command = await db.CommandAsync($"""select {columns} from "DataValues" v {within} {before} order by 1, 2, 3, 4""", cancel);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var portion = new FigureChange[Portion];
        var count = 0;
        while (await reader.ReadAsync(cancel))
        {
            portion[count++] = new FigureChange(KeyOf(reader), Number(reader, 4));
            if (count == Portion)
            {
                yield return portion;
                (portion, count) = (new FigureChange[Portion], 0);
            }
        }

        if (count > 0)
        {
            yield return portion[..count];
        }
    }

    private static async Task<DbCommand> CommandAsync(this PlatformDb db, string sql, CancellationToken cancel)
    {
        if (db.Database.GetDbConnection().State is not System.Data.ConnectionState.Open)
        {
            await db.Database.OpenConnectionAsync(cancel);
        }

        var command = db.Database.GetDbConnection().CreateCommand();
        (command.CommandText, command.Transaction, command.CommandTimeout) = (sql, db.Database.CurrentTransaction?.GetDbTransaction(), 600);
        return command;
    }

    private static string In(string column, IReadOnlyCollection<int>? numbers, string of = "v") =>
        numbers is null ? "" : string.Create(CultureInfo.InvariantCulture, $""" and {of}."{column}" in ({(numbers.Count == 0 ? "null" : string.Join(',', numbers))})""");

    private static DataValueKey KeyOf(DbDataReader reader) => new(reader.GetInt32(0), reader.GetInt32(1), reader.GetInt32(2), reader.GetInt32(3));

    private static long? Number(DbDataReader reader, int at) => reader.IsDBNull(at) ? null : reader.GetInt64(at);

    private static string? Text(DbDataReader reader, int at) => reader.IsDBNull(at) ? null : reader.GetString(at);
}
