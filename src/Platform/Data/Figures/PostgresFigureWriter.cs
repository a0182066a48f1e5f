using Domain;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;
using Platform.Audit;
using Platform.DataValues;

namespace Platform.Data.Figures;

/// <summary>PostgreSQL shows a transaction to nobody until it ends: the rows are copied in beside, and put in their places by three statements.</summary>
public sealed class PostgresFigureWriter(PlatformDb db, Commit commit) : FigureWriter(db, commit)
{
    private const string Same = """v."Element" = s."Element" and v."Period" = s."Period" and v."Unit" = s."Unit" and v."Cell" = s."Cell" """;
    private const string Differs = """(v."Value", v."Text", v."Marks", v."Comment") is distinct from (s."Value", s."Text", s."Marks", s."Comment")""";

    private const string Beside = """create temp table staged ("Element" integer, "Period" integer, "Unit" integer, "Cell" integer, "Value" bigint, "Text" text, "Marks" integer, "Batch" integer, "Comment" text) on commit drop""";
    private const string Copy = $"copy staged ({Columns}) from stdin (format binary)";

    // First the cells that had none: after it every cell has a row that this statement's successors see, whoever wrote it.
    private const string Insert = $"""insert into "DataValues" ({Columns}) select {Columns} from staged where "Marks" & 2 = 0 on conflict do nothing""";

    // Rows are locked in the order of their keys, so that two imports wait for one another and never each for the other; what is kept is what was locked.
    private const string Replace = $"""
        with before as (
            select v.* from "DataValues" v join staged s on {Same} where v."Batch" <> s."Batch" and {Differs} and (@cells = 0 or (v."Marks" & 2 <> 0) = (@cells = 1))
            order by v."Element", v."Period", v."Unit", v."Cell" for update of v),
        kept as (insert into "DataValueHistory" ({Columns}, "ReplacedBy") select {Columns}, @batch from before)
        update "DataValues" v set "Value" = s."Value", "Text" = s."Text", "Marks" = s."Marks", "Batch" = s."Batch", "Comment" = s."Comment"
        from staged s, before b
        where {Same} and b."Element" = s."Element" and b."Period" = s."Period" and b."Unit" = s."Unit" and b."Cell" = s."Cell"
        """;
    private const string Gone = $"""select count(*)::integer from "DataValues" v join staged s on {Same} where v."Batch" = @batch and v."Marks" & 2 <> 0""";

    protected override async Task<Outcome<FiguresWritten>> WriteAsync(Publication publication, CancellationToken cancel)
    {
        var (staged, batch) = (publication.Staged, publication.Batch);
        await using var whole = await Db.Database.BeginTransactionAsync(cancel);
        await Db.SaveChangesAsync(cancel);
        await Db.Database.ExecuteSqlRawAsync(Beside, cancel);
        await CopyAsync(staged, batch.Id, cancel);
        var created = staged.Cells is WrittenCells.Filled ? 0 : await RunAsync(Insert, batch.Id, staged.Cells, cancel);
        var changed = await RunAsync(Replace, batch.Id, staged.Cells, cancel);
        var deleted = changed == 0 ? 0 : await CountAsync(Gone, batch.Id, cancel);
        var written = new FiguresWritten(created, changed - deleted, deleted, (int)staged.Count - created - changed);
        await MarkPartsAsync(staged, batch, cancel);
        if (await NumberAsync(publication, written, cancel) is { } refusal)
        {
            await whole.RollbackAsync(cancel);
            return refusal;
        }

        await whole.CommitAsync(cancel);
        return written;
    }

    private async Task CopyAsync(FigureStaging staged, int batch, CancellationToken cancel)
    {
        await using var writer = await ((NpgsqlConnection)Db.Database.GetDbConnection()).BeginBinaryImportAsync(Copy, cancel);
        foreach (var row in staged.Rows())
        {
            await writer.StartRowAsync(cancel);
            await writer.WriteAsync(row.Key.Element, NpgsqlDbType.Integer, cancel);
            await writer.WriteAsync(row.Key.Period, NpgsqlDbType.Integer, cancel);
            await writer.WriteAsync(row.Key.Unit, NpgsqlDbType.Integer, cancel);
            await writer.WriteAsync(row.Key.Cell, NpgsqlDbType.Integer, cancel);
            await WriteAsync(writer, row.Value, NpgsqlDbType.Bigint, cancel);
            await WriteAsync(writer, row.Text, NpgsqlDbType.Text, cancel);
            await writer.WriteAsync((int)row.Marks, NpgsqlDbType.Integer, cancel);
            await writer.WriteAsync(batch, NpgsqlDbType.Integer, cancel);
            await WriteAsync(writer, row.Comment, NpgsqlDbType.Text, cancel);
        }

        await writer.CompleteAsync(cancel);
    }

    private static Task WriteAsync<T>(NpgsqlBinaryImporter writer, T? value, NpgsqlDbType type, CancellationToken cancel) =>
        value is null ? writer.WriteNullAsync(cancel) : writer.WriteAsync(value, type, cancel);

    private async Task<int> RunAsync(string sql, int batch, WrittenCells cells, CancellationToken cancel)
    {
        await using var command = Command(sql, batch, cells);
        return await command.ExecuteNonQueryAsync(cancel);
    }

    private async Task<int> CountAsync(string sql, int batch, CancellationToken cancel)
    {
        await using var command = Command(sql, batch, WrittenCells.All);
        return (int)(await command.ExecuteScalarAsync(cancel))!;
    }

    private NpgsqlCommand Command(string sql, int batch, WrittenCells cells) =>
        new(sql, (NpgsqlConnection)Db.Database.GetDbConnection()) { CommandTimeout = 600, Parameters = { new NpgsqlParameter("batch", batch), new NpgsqlParameter("cells", (int)cells) } };
}
