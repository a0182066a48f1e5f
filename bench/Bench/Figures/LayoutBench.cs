using System.Diagnostics;
using System.Globalization;
using Analytics;
using Domain.DataElements;
using Domain.DataValues;
using Domain.Periods;
using Npgsql;

namespace Bench.Figures;

/// <summary>Two pivots over the same 3.6 million figures: ours, and the layout of DHIS2's analytics tables in PostgreSQL, made by the script named in GIAOBAN_BENCH_LAYOUT.</summary>
internal static class LayoutBench
{
    private const int Runs = 9;

    public static async Task RunAsync()
    {
        if (Environment.GetEnvironmentVariable("GIAOBAN_BENCH_POSTGRES") is not { Length: > 0 } postgres || Environment.GetEnvironmentVariable("GIAOBAN_BENCH_LAYOUT") is not { Length: > 0 } layout)
        {
            Console.WriteLine("layout: needs GIAOBAN_BENCH_POSTGRES, and GIAOBAN_BENCH_LAYOUT with the script that makes DHIS2's layout");
            return;
        }

        var path = Path.Combine(Path.GetTempPath(), $"giaoban-bench-{Guid.NewGuid():N}.figures");
        try
        {
            using var store = FigureStore.Open(path);
            await store.RebuildAsync(All(), new Followed(1, "bench"), CancellationToken.None);
            await using var connection = await LoadAsync(postgres, layout);
            var months = Enumerable.Range(1, 12).Select(m => Of(new Period(PeriodKind.Month, 2025, m))).ToList();
            var districts = Enumerable.Range(1, 1500).Select(u => new AskedUnit(u, u % 10)).ToList();
            var country = Enumerable.Range(1, 1500).Select(u => new AskedUnit(u, 0)).ToList();
            await CompareAsync("4 elements, 12 months, districts", store, new FigureQuestion(Four, months, districts, false), connection, DistrictSql);
            await CompareAsync("4 elements, 5 years, country", store, new FigureQuestion(Four, [.. Enumerable.Range(2021, 5).Select(y => Of(new Period(PeriodKind.Year, y, 0)))], country, false), connection, CountrySql);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static readonly AskedElement[] Four = [.. Enumerable.Range(1, 4).Select(e => new AskedElement(e, Aggregation.Sum, Aggregation.Sum))];

    private const string DistrictSql = """select ax."dx",ax."monthly",ax."uidlevel2", sum("value") as value from analytics_2025 as ax where ax."dx" in ('de000000001','de000000002','de000000003','de000000004') and ax."monthly" between '202501' and '202512' and ax."year" in (2025) group by ax."dx",ax."monthly",ax."uidlevel2" """;
    private const string CountrySql = """select ax."dx",ax."yearly", sum("value") as value from analytics as ax where ax."dx" in ('de000000001','de000000002','de000000003','de000000004') and ax."yearly" in ('2021','2022','2023','2024','2025') and ( ax."uidlevel1" in ('ou000000L1A') ) and ax."year" in (2021,2022,2023,2024,2025) group by ax."dx",ax."yearly" """;

    private static async Task CompareAsync(string name, FigureStore store, FigureQuestion question, NpgsqlConnection connection, string sql)
    {
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var run = 0; run < Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            await store.AggregateAsync(question, CancellationToken.None);
            ours.Add(watch.Elapsed.TotalMilliseconds);
            watch.Restart();
            await using var command = new NpgsqlCommand(sql, connection);
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
            }

            theirs.Add(watch.Elapsed.TotalMilliseconds);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {FiguresBench.Median(ours):0.0} ms, DHIS2's layout {FiguresBench.Median(theirs):0.0} ms, {FiguresBench.Median(theirs) / FiguresBench.Median(ours):0.0} times as fast (bar 5)"));
    }

    private static async Task<NpgsqlConnection> LoadAsync(string postgres, string layout)
    {
        var name = $"layout{Guid.NewGuid():N}";
        await using (var maker = new NpgsqlConnection(postgres))
        {
            await maker.OpenAsync();
            await using var create = new NpgsqlCommand($"create database {name}", maker);
            await create.ExecuteNonQueryAsync();
        }

        var builder = new NpgsqlConnectionStringBuilder(postgres) { Database = name };
        using var psql = Process.Start(new ProcessStartInfo("psql", ["-q", "-h", builder.Host!, "-p", builder.Port.ToString(CultureInfo.InvariantCulture), "-U", builder.Username!, "-d", name, "-f", layout]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        await psql.StandardOutput.ReadToEndAsync();
        await psql.WaitForExitAsync();
        var connection = new NpgsqlConnection(builder.ToString());
        await connection.OpenAsync();
        return connection;
    }

    // The same figures as the script makes.
    private static async IAsyncEnumerable<FigureChange[]> All()
    {
        await Task.Yield();
        for (var element = 1; element <= 30; element++)
        {
            for (var month = 1; month <= 60; month++)
            {
                var key = new Period(PeriodKind.Month, 2021 + ((month - 1) / 12), ((month - 1) % 12) + 1).Key;
                var (e, m) = (element, month);
                yield return [.. from unit in Enumerable.Range(1, 1500) from cell in Enumerable.Range(1, 2) where (e + m + unit) % 3 != 0 select new FigureChange(new DataValueKey(e, key, unit, cell), (1 + (((e * 7) + (m * 13) + (unit * 17) + (cell * 3)) % 500)) * ScaledNumber.Scale)];
            }
        }
    }

    private static AskedPeriod Of(Period p) => new(p.Key, p.Start, p.End, p.End.DayNumber - p.Start.DayNumber + 1);
}
