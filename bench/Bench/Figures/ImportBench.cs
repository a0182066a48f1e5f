using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Domain;
using Domain.Periods;
using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;
using Platform.Data;

namespace Bench.Figures;

/// <summary>Five million figures through the HTTP API, as JSON and as CSV, beside bare inserts of the same rows in the same order.</summary>
internal static class ImportBench
{
    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("giaoban-bench-").FullName;
        try
        {
            var (json, csv) = (Path.Combine(folder, "rows.json"), Path.Combine(folder, "rows.csv"));
            WriteJson(json);
            WriteCsv(csv);
            var bare = BareSqlite(Path.Combine(folder, "bare.db"));
            await OneAsync("SQLite, JSON", new Storage(Path.Combine(folder, "json.db")), json, "application/json", bare);
            await OneAsync("SQLite, CSV", new Storage(Path.Combine(folder, "csv.db")), csv, "application/csv", bare);
            if (Environment.GetEnvironmentVariable("GIAOBAN_BENCH_POSTGRES") is { Length: > 0 } postgres)
            {
                var copied = await BarePostgresAsync(postgres);
                await OneAsync("PostgreSQL, JSON", await NewDatabaseAsync(postgres), json, "application/json", copied);
                await OneAsync("PostgreSQL, CSV", await NewDatabaseAsync(postgres), csv, "application/csv", copied);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>All of them again, each one more: every figure that is there is changed, and what it was is kept.</summary>
    public static async Task CorrectAsync()
    {
        var folder = Directory.CreateTempSubdirectory("giaoban-bench-").FullName;
        try
        {
            var (csv, more) = (Path.Combine(folder, "rows.csv"), Path.Combine(folder, "more.csv"));
            WriteCsv(csv);
            WriteCsv(more, 1);
            await CorrectAsync("SQLite", new Storage(Path.Combine(folder, "csv.db")), csv, more);
            if (Environment.GetEnvironmentVariable("GIAOBAN_BENCH_POSTGRES") is { Length: > 0 } postgres)
            {
                await CorrectAsync("PostgreSQL", await NewDatabaseAsync(postgres), csv, more);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task CorrectAsync(string name, Storage storage, string csv, string more)
    {
        await using var office = await BenchOffice.CreateAsync(storage);
        using var client = await office.ServeAsync();
        var (first, taken) = await PostAsync(client, csv, "application/csv");
        using var source = new CancellationTokenSource();
        var waits = SaveAsync(client, source.Token);
        var (seconds, said) = await PostAsync(client, more, "application/csv");
        await source.CancelAsync();
        var waited = await waits;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {BenchOffice.Communes * BenchOffice.Elements * BenchOffice.Months:N0} figures in {first:0.0} s ({taken}), all of them corrected in {seconds:0.0} s ({said}); memory {office.PeakMemory()} MB (bar 500); another's save waited at most {waited:0.00} s (bar 5)"));
    }

    private static async Task<(double Seconds, string Said)> PostAsync(HttpClient client, string file, string type)
    {
        await using var content = File.OpenRead(file);
        using var body = new StreamContent(content) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };
        var watch = Stopwatch.StartNew();
        var answer = await client.PostAsync(new Uri("/api/dataValueSets", UriKind.Relative), body);
        using var summary = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return (watch.Elapsed.TotalSeconds, summary.RootElement.GetProperty("response").GetProperty("importCount").ToString());
    }

    private static async Task OneAsync(string name, Storage storage, string file, string type, double bare)
    {
        await using var office = await BenchOffice.CreateAsync(storage);
        using var client = await office.ServeAsync();
        await using var content = File.OpenRead(file);
        using var body = new StreamContent(content) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };
        var watch = Stopwatch.StartNew();
        using var source = new CancellationTokenSource();
        var waits = SaveAsync(client, source.Token);
        var answer = await client.PostAsync(new Uri("/api/dataValueSets", UriKind.Relative), body);
        var seconds = watch.Elapsed.TotalSeconds;
        await source.CancelAsync();
        var said = await answer.Content.ReadAsStringAsync();
        var waited = await waits;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {BenchOffice.Communes * BenchOffice.Elements * BenchOffice.Months:N0} figures, {new FileInfo(file).Length / 1e6:0} MB in {seconds:0.0} s, bare inserts {bare:0.0} s, ratio {seconds / bare:0.00} (bar 4); memory {office.PeakMemory()} MB (bar 500); another's save waited at most {waited:0.00} s (bar 5); {(answer.IsSuccessStatusCode ? "taken" : said)}"));
    }

    // Another user saves one figure after the other meanwhile.
    private static async Task<double> SaveAsync(HttpClient client, CancellationToken cancel)
    {
        var longest = 0.0;
        for (var value = 1; !cancel.IsCancellationRequested; value++)
        {
            var watch = Stopwatch.StartNew();
            using var body = new StringContent($$"""{"dataValues":[{"dataElement":"E0","period":"201812","orgUnit":"C1","value":"{{value}}"}]}""", Encoding.UTF8, "application/json");
            await client.PostAsync(new Uri("/api/dataValueSets", UriKind.Relative), body, CancellationToken.None);
            longest = Math.Max(longest, watch.Elapsed.TotalSeconds);
            await Task.Delay(200, CancellationToken.None);
        }

        return longest;
    }

    private static void WriteJson(string file)
    {
        using var writer = new StreamWriter(file);
        writer.Write("{\"dataValues\":[");
        var first = true;
        foreach (var (unit, month, element, value) in BenchOffice.Rows())
        {
            writer.Write(first ? "" : ",");
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{{\"dataElement\":\"{Uid.Of("dataElement", $"E{element}")}\",\"period\":\"{ForeignPeriod.Write(month)}\",\"orgUnit\":\"{Units[unit]}\",\"value\":\"{value}\"}}"));
            first = false;
        }

        writer.Write("]}");
    }

    private static void WriteCsv(string file, int more = 0)
    {
        using var writer = new StreamWriter(file);
        writer.Write("dataelement,period,orgunit,categoryoptioncombo,attributeoptioncombo,value\n");
        foreach (var (unit, month, element, value) in BenchOffice.Rows())
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{Uid.Of("dataElement", $"E{element}")},{ForeignPeriod.Write(month)},{Units[unit]},,,{value + more}\n"));
        }
    }

    private static readonly string[] Units = [.. Enumerable.Range(0, BenchOffice.Communes).Select(u => Uid.Of("unit", $"C{u}"))];

    private static readonly string[] Names = ["@e", "@p", "@u", "@v"];

    private static double BareSqlite(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        Execute(connection, "pragma journal_mode = wal; pragma synchronous = normal; create table v (e integer not null, p integer not null, u integer not null, c integer not null, v integer, t text, m integer not null, b integer not null, k text, primary key (e, p, u, c)) without rowid");
        var watch = Stopwatch.StartNew();
        using var whole = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = "insert into v values (@e, @p, @u, 1, @v, null, 0, 1, null)";
        var parameters = Names.Select(n => insert.Parameters.Add(new SqliteParameter(n, SqliteType.Integer))).ToArray();
        foreach (var (unit, month, element, value) in BenchOffice.Rows())
        {
            (parameters[0].Value, parameters[1].Value, parameters[2].Value, parameters[3].Value) = (element, month.Key, unit, value * 10000L);
            insert.ExecuteNonQuery();
        }

        whole.Commit();
        return watch.Elapsed.TotalSeconds;
    }

    private static async Task<double> BarePostgresAsync(string postgres)
    {
        var storage = await NewDatabaseAsync(postgres);
        await using var connection = new NpgsqlConnection(storage.Connection);
        await connection.OpenAsync();
        await using (var create = new NpgsqlCommand("create table v (e integer not null, p integer not null, u integer not null, c integer not null, v bigint, t text, m integer not null, b integer not null, k text, primary key (e, p, u, c))", connection))
        {
            await create.ExecuteNonQueryAsync();
        }

        var watch = Stopwatch.StartNew();
        await using (var writer = await connection.BeginBinaryImportAsync("copy v (e, p, u, c, v, m, b) from stdin (format binary)"))
        {
            foreach (var (unit, month, element, value) in BenchOffice.Rows())
            {
                await writer.StartRowAsync();
                foreach (var number in (int[])[element, month.Key, unit, 1])
                {
                    await writer.WriteAsync(number, NpgsqlDbType.Integer);
                }

                await writer.WriteAsync(value * 10000L, NpgsqlDbType.Bigint);
                await writer.WriteAsync(0, NpgsqlDbType.Integer);
                await writer.WriteAsync(1, NpgsqlDbType.Integer);
            }

            await writer.CompleteAsync();
        }

        return watch.Elapsed.TotalSeconds;
    }

    public static async Task<Storage> NewDatabaseAsync(string postgres)
    {
        var name = $"bench{Guid.NewGuid():N}";
        await using var connection = new NpgsqlConnection(postgres);
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand($"create database {name}", connection);
        await create.ExecuteNonQueryAsync();
        return new Storage(new NpgsqlConnectionStringBuilder(postgres) { Database = name }.ToString());
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
