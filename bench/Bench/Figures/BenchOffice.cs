using System.Diagnostics;
using System.Globalization;
using System.Text;
using Domain.DataElements;
using Domain.People;
using Domain.Periods;
using Domain.Units;
using Microsoft.Extensions.DependencyInjection;
using Platform.Data;
using Platform.DataValues;
using Platform.Offices;
using Platform.People;
using Platform.Units;
using Web.Commands;

namespace Bench.Figures;

/// <summary>An office of a nation's communes, on a database of its own, and a server in a process of its own.</summary>
internal sealed class BenchOffice(Storage storage, string token, string observer) : IAsyncDisposable
{
    public const int Communes = 3321;
    public const int Elements = 30;
    public const int Months = 50;

    private Process? server;

    public Storage Storage => storage;

    /// <summary>Every figure once, unit by unit and month by month, as communes send their forms.</summary>
    public static IEnumerable<(int Unit, Period Month, int Element, int Value)> Rows()
    {
        for (var unit = 0; unit < Communes; unit++)
        {
            for (var month = 0; month < Months; month++)
            {
                var period = new Period(PeriodKind.Month, 2019 + (month / 12), (month % 12) + 1);
                for (var element = 0; element < Elements; element++)
                {
                    yield return (unit, period, element, 1 + (((element * 7) + (month * 13) + (unit * 17)) % 500));
                }
            }
        }
    }

    /// <param name="provinces">Among which the communes are dealt out in turn.</param>
    /// <param name="areCounts">Of people: what is small is not shown to whoever may only look.</param>
    public static async Task<BenchOffice> CreateAsync(Storage storage, int elements = Elements, int provinces = 1, bool areCounts = false)
    {
        await using var desk = (await Desk.OpenAsync(storage, CancellationToken.None)).Value!;
        var (token, observer) = await desk.AsConsoleAsync(async s =>
        {
            var office = CreateOffice.Blank();
            await s.GetRequiredService<CreateOffice>().RunAsync(office, CancellationToken.None);
            var table = new StringBuilder("code,name,level,parent_code\n");
            for (var province = 1; province <= provinces; province++)
            {
                table.Append(CultureInfo.InvariantCulture, $"{province},Tỉnh {province},province,\n");
            }

            for (var unit = 0; unit < Communes; unit++)
            {
                table.Append(CultureInfo.InvariantCulture, $"C{unit},Xã {unit},commune,{1 + (unit % provinces)}\n");
            }

            using var reader = new StringReader(table.ToString());
            await s.GetRequiredService<ImportUnits>().RunAsync(reader, Placement.Administrative, CancellationToken.None);
            var lines = Enumerable.Range(0, elements).Select(e => new DataElementLine($"E{e}", $"Số liệu {e}", "", "", Domain.DataElements.ValueType.WholeNumber, "", Aggregation.Sum, Aggregation.Sum, null, areCounts)).ToList();
            await s.GetRequiredService<DefineFigures>().RunAsync(new FigureDefinitions { DataElements = lines, DataSets = [new DataSetLine("B", "Biểu", PeriodKind.Month, [.. lines.Select(e => new DataSetRowLine(e.Code))], ["commune"])] }, CancellationToken.None);
            return (await TokenAsync(s, "bench", Role.Administrator, office.Unit), await TokenAsync(s, "observer", Role.Observer, office.Unit));
        });
        return new BenchOffice(storage, token, observer);
    }

    private static async Task<string> TokenAsync(IServiceProvider s, string name, Role role, UnitId unit)
    {
        var db = s.GetRequiredService<PlatformDb>();
        var person = new Person { Id = Guid.CreateVersion7(), UserName = name, NormalizedUserName = name.ToUpperInvariant(), FullName = name, SecurityStamp = name };
        db.Users.Add(person);
        db.Grants.Add(Grant.Give(person.Id, role, unit, Placement.Administrative, new DateOnly(2000, 1, 1), null, null).Value!);
        await db.SaveChangesAsync();
        return (await s.GetRequiredService<CreateToken>().RunAsync(name, isReadOnly: false, CancellationToken.None)).Value!;
    }

    /// <summary>Whoever may only look, at the same server.</summary>
    public HttpClient Observer(HttpClient client) => new() { BaseAddress = client.BaseAddress, Timeout = client.Timeout, DefaultRequestHeaders = { { "Authorization", $"ApiToken {observer}" } } };

    /// <summary>Starts the server as an office does.</summary>
    public async Task<HttpClient> ServeAsync()
    {
        var url = "http://localhost:5987";
        server = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "giaoban.dll"), "serve", "--data", storage.Connection, "--url", url]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var client = new HttpClient { BaseAddress = new Uri(url), Timeout = TimeSpan.FromMinutes(20) };
        client.DefaultRequestHeaders.Add("Authorization", $"ApiToken {token}");
        for (var turn = 0; turn < 100; turn++)
        {
            try
            {
                await client.GetStringAsync(new Uri("/api/ping", UriKind.Relative));
                return client;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(200);
            }
        }

        throw new InvalidOperationException("The server did not start.");
    }

    /// <summary>The most memory the server held, in MB.</summary>
    public long PeakMemory()
    {
        var line = File.ReadLines($"/proc/{server!.Id}/status").First(l => l.StartsWith("VmHWM", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
            server.Dispose();
        }
    }
}
