using System.Globalization;
using System.Text;
using Domain;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.Reorganisations;
using Platform.Tables;

namespace Web.Demo;

/// <summary>Where the sample's communes lie, roughly: around the centre of what each became in 2025; and the reorganisation of 2025 as a draft, to be looked through.</summary>
internal sealed class SampleMap(IServiceProvider services)
{
    /// <summary>How far communes of one centre are set apart, in 10⁻⁶ degrees: a few kilometres.</summary>
    private const int Apart = 40_000;

    private static readonly DateOnly On = new(2025, 7, 1);

    public async Task BuildAsync(CancellationToken cancel)
    {
        using var units = Open("reorganisation-units.csv");
        using var parts = Open("reorganisation-parts.csv");
        await PlaceAsync(cancel);
        var loaded = await services.GetRequiredService<LoadReorganisation>().RunAsync("Sắp xếp đơn vị hành chính cấp xã từ 01/7/2025", On, units, parts, cancel);
        if (!loaded.Accepted)
        {
            throw new InvalidOperationException($"The sample was refused: {loaded.Rejection.Code} {string.Join(' ', loaded.Rejection.Values)}");
        }
    }

    private async Task PlaceAsync(CancellationToken cancel)
    {
        using var units = Open("reorganisation-units.csv");
        using var parts = Open("reorganisation-parts.csv");
        var centres = CsvTable.Read(units, "code").Value!.ToDictionary(r => r["code"], r => (North: Micro(r["lat"]), East: Micro(r["lon"])));
        var db = services.GetRequiredService<PlatformDb>();
        var byCode = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Code, u => u.Id, cancel);
        foreach (var group in CsvTable.Read(parts, "old_code").Value!.GroupBy(r => r["new_code"]))
        {
            foreach (var (row, at) in group.Select((r, i) => (r, i)))
            {
                var (angle, centre) = (at * 2 * Math.PI / group.Count(), centres[group.Key]);
                db.UnitFacts.Add(new UnitFacts(byCode[row["old_code"]], centre.North + (int)(Apart * Math.Sin(angle)), centre.East + (int)(Apart * Math.Cos(angle)), null, null));
            }
        }

        await services.GetRequiredService<Commit>().SaveAsync(new AuditNote("units.placed", "sample"), cancel);
    }

    private static int Micro(string degrees) => (int)(decimal.Parse(degrees, CultureInfo.InvariantCulture) * 1_000_000);

    private static StreamReader Open(string name) =>
        new(typeof(SampleMap).Assembly.GetManifestResourceStream("Demo/" + name) ?? throw new InvalidOperationException($"The sample's {name} is not in the program."), Encoding.UTF8);
}
