using System.Diagnostics;
using System.Globalization;
using Analytics;
using Domain.DataValues;
using DuckDB.NET.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Data;
using Platform.Data.Figures;
using Web.Commands;

namespace Bench.Figures;

/// <summary>The store that sums built anew from the store of record, beside reading the same rows and appending them bare.</summary>
internal static class RebuildBench
{
    private const int Runs = 3;
    private const string Ordered = """select "Element", "Period", "Unit", "Cell", "Value" from "DataValues" order by "Element", "Period", "Unit", "Cell" """;

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("giaoban-bench-").FullName;
        try
        {
            await OneAsync("SQLite", new Storage(Path.Combine(folder, "record.db")), folder);
            if (Environment.GetEnvironmentVariable("GIAOBAN_BENCH_POSTGRES") is { Length: > 0 } postgres)
            {
                await OneAsync("PostgreSQL", await ImportBench.NewDatabaseAsync(postgres), folder);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task OneAsync(string name, Storage storage, string folder)
    {
        await using var desk = (await Desk.OpenAsync(storage, CancellationToken.None)).Value!;
        await desk.AsConsoleAsync(async s => { await FillAsync(s.GetRequiredService<PlatformDb>()); return 0; });
        var (ours, bare, count) = (new List<double>(), new List<double>(), 0);
        for (var run = 0; run < Runs; run++)
        {
            bare.Add(await desk.AsConsoleAsync(async s =>
            {
                var watch = Stopwatch.StartNew();
                count = Append(Path.Combine(folder, $"{name}-bare-{run}.duckdb"), await ReadAsync(s.GetRequiredService<PlatformDb>()));
                return watch.Elapsed.TotalSeconds;
            }));
            ours.Add(await desk.AsConsoleAsync(async s =>
            {
                using var store = FigureStore.Open(Path.Combine(folder, $"{name}-{run}.figures"));
                var watch = Stopwatch.StartNew();
                await store.RebuildAsync(s.GetRequiredService<PlatformDb>().ReadChangesAsync(null, CancellationToken.None), new Followed(1, "bench"), CancellationToken.None);
                return watch.Elapsed.TotalSeconds;
            }));
        }

        var (rebuilt, read) = (FiguresBench.Median(ours), FiguresBench.Median(bare));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"rebuild from {name}: {count:N0} figures in {rebuilt:0.0} s, reading and bare appending {read:0.0} s, ratio {rebuilt / read:0.00} (bar 1.5)"));
    }

    // Filled past the use cases: it is the reading that is measured.
    private static async Task FillAsync(PlatformDb db)
    {
        db.DataValueBatches.Add(new Platform.DataValues.DataValueBatch { Source = "bench", Number = 1, Digest = "bench" });
        await db.SaveChangesAsync();
        var batch = await db.DataValueBatches.Select(b => b.Id).SingleAsync();
        await using var whole = await db.Database.BeginTransactionAsync();
        foreach (var rows in BenchOffice.Rows().OrderBy(r => r.Element).ThenBy(r => r.Month.Key).ThenBy(r => r.Unit).Chunk(2000))
        {
            // Whole numbers alone.
            var values = string.Join(',', rows.Select(r => string.Create(CultureInfo.InvariantCulture, $"({r.Element},{r.Month.Key},{r.Unit},1,{r.Value * 10000L},0,{batch})")));
#pragma warning disable EF1002
            await db.Database.ExecuteSqlRawAsync($"""insert into "DataValues" ("Element", "Period", "Unit", "Cell", "Value", "Marks", "Batch") values {values}""");
#pragma warning restore EF1002
        }

        await whole.CommitAsync();
    }

    private static async Task<List<FigureChange>> ReadAsync(PlatformDb db)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        (command.CommandText, command.CommandTimeout) = (Ordered, 600);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<FigureChange>();
        while (await reader.ReadAsync())
        {
            rows.Add(new FigureChange(new DataValueKey(reader.GetInt32(0), reader.GetInt32(1), reader.GetInt32(2), reader.GetInt32(3)), reader.GetInt64(4)));
        }

        return rows;
    }

    private static int Append(string path, List<FigureChange> rows)
    {
        using var connection = new DuckDBConnection($"Data Source={path}");
        connection.Open();
        using var create = connection.CreateCommand();
        create.CommandText = "create table v (e integer not null, p integer not null, u integer not null, c integer not null, v bigint not null)";
        create.ExecuteNonQuery();
        using var appender = connection.CreateAppender("v");
        foreach (var row in rows)
        {
            appender.CreateRow().AppendValue(row.Key.Element).AppendValue(row.Key.Period).AppendValue(row.Key.Unit).AppendValue(row.Key.Cell).AppendValue(row.Value!.Value).EndRow();
        }

        return rows.Count;
    }
}
