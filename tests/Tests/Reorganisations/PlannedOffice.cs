using Domain;
using Domain.Reorganisations;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Reorganisations;
using Platform.Tables;
using Tests.DataValues;
using Xunit;

namespace Tests.Reorganisations;

/// <summary>The office with figures before a reorganisation: three communes become two, and beside them a second province of two communes.</summary>
internal static class PlannedOffice
{
    public const string Units = "code,name,level,parent_code,population\n12,Tỉnh Lai Châu,province,,\nC1,Xã Mường Mới,commune,12,5000\nN2,Xã Sìn Hồ Mới,commune,12,3000\n";
    public const string Parts = "old_code,new_code,share\nC1,C1,\nC2,C1,\nC3,N2,\n";
    public const string OtherUnits = "code,name,level,parent_code\nF,Xã Mộc Châu Mới,commune,14\n";
    public const string OtherParts = "old_code,new_code\nE1,F\nE2,F\n";

    public static readonly DateOnly On = new(2025, 7, 1);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<TestOffice> CreateAsync()
    {
        var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.ImportAsync("units", "code,name,level,parent_code\n14,Tỉnh Sơn La,province,\nE1,Xã Một,commune,14\nE2,Xã Hai,commune,14\n"));
        return office;
    }

    public static async Task<Outcome<int>> ImportAsync(this TestOffice office, string table, string rows)
    {
        using var reader = new StringReader(rows);
        return await office.As("administrator", s => s.GetRequiredService<ImportTable>().RunAsync(table, reader, Cancel));
    }

    public static async Task<Outcome<Reorganisation>> TryLoadAsync(this TestOffice office, string units, string parts)
    {
        using var unitTable = new StringReader(units);
        using var partTable = new StringReader(parts);
        return await office.As("administrator", s => s.GetRequiredService<LoadReorganisation>().RunAsync("Sắp xếp 2025", On, unitTable, partTable, Cancel));
    }

    public static async Task<Reorganisation> LoadAsync(this TestOffice office, string units = Units, string parts = Parts) => TestOffice.Must(await office.TryLoadAsync(units, parts));

    public static Task<Outcome<int>> SettleAsync(this TestOffice office, Reorganisation draft) =>
        office.As("administrator", s => s.GetRequiredService<SettleReorganisation>().RunAsync(draft.Id, Cancel));

    public static Task<Outcome<int>> TakeBackAsync(this TestOffice office, Reorganisation settled) =>
        office.As("administrator", s => s.GetRequiredService<SettleReorganisation>().TakeBackAsync(settled.Id, Cancel));

    /// <summary>A draft that is settled at once.</summary>
    public static async Task<Reorganisation> SettledAsync(this TestOffice office, string units = Units, string parts = Parts)
    {
        var draft = await office.LoadAsync(units, parts);
        TestOffice.Must(await office.SettleAsync(draft));
        return draft;
    }

    /// <summary>Everything that settling may touch, as lines.</summary>
    public static Task<List<string>> StateAsync(this TestOffice office) =>
        office.Read(async db => (List<string>)
        [
            .. (await db.Units.AsNoTracking().OrderBy(u => u.Id).ToListAsync(Cancel)).Select(u => $"unit {u.Code} {u.From} {u.To}"),
            .. (await db.Placements.AsNoTracking().OrderBy(p => p.Hierarchy).ThenBy(p => p.Unit).ThenBy(p => p.From).ToListAsync(Cancel)).Select(p => p.ToString()),
            .. (await db.Successions.AsNoTracking().OrderBy(s => s.Predecessor).ThenBy(s => s.Successor).ToListAsync(Cancel)).Select(s => s.ToString()),
            .. (await db.UnitFacts.AsNoTracking().OrderBy(f => f.Unit).ToListAsync(Cancel)).Select(f => f.ToString()),
            .. (await db.DataSetUnits.AsNoTracking().OrderBy(u => u.DataSet).ThenBy(u => u.Unit).ToListAsync(Cancel)).Select(u => u.ToString()),
        ]);

    public static Task<Unit> UnitAsync(this TestOffice office, string code) => office.Read(db => db.Units.AsNoTracking().FirstAsync(u => u.Code == code, Cancel));
}
