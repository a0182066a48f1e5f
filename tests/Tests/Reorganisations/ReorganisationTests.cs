using System.Net;
using Domain;
using Domain.Periods;
using Domain.Reorganisations;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Pivots;
using Platform.Reorganisations;
using Tests.DataValues;
using Xunit;

namespace Tests.Reorganisations;

public sealed class ReorganisationTests
{
    private const string Units = "code,name,level,parent_code,lat,lon,population\n12,Tỉnh Lai Châu,province,,,,\nC1,Xã Mường Mới,commune,12,22.1,103.2,5000\nN2,Xã Sìn Hồ Mới,commune,12,22.3,103.4,3000\n";
    private const string Parts = "old_code,old_name,new_code,share\nC1,Xã Tà Tổng,C1,\nC2,Xã Mù Cả,C1,\nC3,Xã Nậm Tăm,N2,\n";

    private static readonly DateOnly On = new(2025, 7, 1);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task APlan_IsLoaded_TriedOutBeforeItsDay_AndSumsAreTheSameToTheLastDigit()
    {
        await using var office = await BeginAsync();
        var draft = await LoadAsync(office, Units, Parts);
        // A code the country gives again stays the old unit's here; the new one has another, and the country's beside it.
        Assert.Equal(2, TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<SettleReorganisation>().RunAsync(draft.Id, Cancel))));
        var made = await office.Read(db => db.Units.AsNoTracking().Where(u => u.From == On).OrderBy(u => u.Code).ToListAsync(Cancel));
        Assert.Equal([("C1-2025", "C1"), ("N2", "N2")], made.Select(u => (u.Code, u.OfficialCode)));
        Assert.Equal(["C1 3214", "C2 786", "C3 100"], await PivotAsync(office, On.AddDays(-1), "C1", "C2", "C3"));
        Assert.Equal(["C1-2025 4000", "N2 100"], await PivotAsync(office, On, "C1-2025", "N2"));
        Assert.Equal(["12 4100"], await PivotAsync(office, On, "12"));
        Assert.Equal(["12 4100"], await PivotAsync(office, On.AddDays(-1), "12"));
    }

    [Fact]
    public async Task BeforeItsDay_ItIsTakenBack_AndTheUnitsAreAsBefore()
    {
        await using var office = await BeginAsync();
        var before = await UnitsAsync(office);
        var draft = await LoadAsync(office, Units, Parts);
        TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<SettleReorganisation>().RunAsync(draft.Id, Cancel)));
        Assert.NotEqual(before, await UnitsAsync(office));
        TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<SettleReorganisation>().TakeBackAsync(draft.Id, Cancel)));
        Assert.Equal(before, await UnitsAsync(office));
        Assert.Equal(["12 4100"], await PivotAsync(office, On, "12"));
    }

    [Fact]
    public async Task WhatTheTableLeavesOpen_IsProposedWithItsReason_AndSettledByAPersonAlone()
    {
        await using var office = await BeginAsync();
        var draft = await LoadAsync(office, Units.Replace("Xã Sìn Hồ Mới", "Xã Nậm Tâm", StringComparison.Ordinal), "old_code,old_name,new_code\nC1,Xã Tả Tổng,C1\nC2,Xã Mù Cả,C1\n");
        var open = await office.Read(db => db.ReorganisedParts.AsNoTracking().Where(p => !p.IsSettled).ToListAsync(Cancel));
        Assert.Equal(["name|Xã Nậm Tâm", "spelling|Xã Tả Tổng|Xã Tà Tổng"], open.Select(p => p.Reason).Order(StringComparer.Ordinal));
        var refused = await office.As("administrator", s => s.GetRequiredService<SettleReorganisation>().RunAsync(draft.Id, Cancel));
        TestOffice.Refused(Rejections.ReorganisationOpen, refused);
        TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<SettlePart>().TakeAllAsync(draft.Id, "spelling", Cancel)));
        TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<SettlePart>().RunAsync(draft.Id, "C3", [("N2", Succession.All)], Cancel)));
        // No row of the table says where its only commune went, so nor does any say it of the district.
        TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<SettlePart>().RunAsync(draft.Id, "D2", [("12", Succession.All)], Cancel)));
        TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<SettleReorganisation>().RunAsync(draft.Id, Cancel)));
    }

    [Fact]
    public async Task ADistrictWithoutRows_FollowsItsProvince_AndOneWithoutCommunesIsProposedByItsName()
    {
        await using var office = await BeginAsync();
        using var island = new StringReader("code,name,level,parent_code\nD9,Huyện Cồn Nhỏ,district,12\n");
        TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<Platform.Units.ImportUnits>().RunAsync(island, Placement.Administrative, Cancel)));
        var draft = await LoadAsync(office, Units + "N9,Đặc khu Cồn Nhỏ,commune,12,22.5,103.5,100\n", "old_code,old_name,new_code\nC1,Xã Tà Tổng,C1\nC2,Xã Mù Cả,C1\n");
        var parts = await PartsAsync(office);
        Assert.Contains("D2 12 settled above|Tỉnh Lai Châu", parts);
        Assert.Contains("D9 N9 open name|Đặc khu Cồn Nhỏ", parts);
        TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<SettlePart>().TakeAllAsync(draft.Id, "name", Cancel)));
        TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<SettlePart>().RunAsync(draft.Id, "C3", [("N2", Succession.All)], Cancel)));
        TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<SettleReorganisation>().RunAsync(draft.Id, Cancel)));
    }

    [Fact]
    public async Task ANewUnitThatCameFromNothing_IsProposedToWhatStandsBesideIt_WhereItsCodeIsTheNearest()
    {
        await using var office = await BeginAsync();
        using var more = new StringReader("code,name,level,parent_code\n701,Xã Một,commune,D2\n703,Xã Hai,commune,D2\n709,Xã Ba,commune,D2\n");
        TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<Platform.Units.ImportUnits>().RunAsync(more, Placement.Administrative, Cancel)));
        await LoadAsync(office, Units + "703,Xã Suối Lớn,commune,12,,,\n", "old_code,new_code\nC1,C1\nC2,C1\nC3,N2\n709,N2\n");
        var parts = await PartsAsync(office);
        Assert.Contains("703 703 open code|703", parts);
        Assert.Contains("701 703 open lone|Xã Suối Lớn", parts);
    }

    [Fact]
    public async Task ASplit_IsApportionedInWholeNumbers_AndAddsUp()
    {
        await using var office = await BeginAsync();
        var draft = await LoadAsync(office, Units, "old_code,new_code,share\nC1,C1,0.5\nC1,N2,0.5\nC2,C1,\nC3,N2,\n");
        TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<SettleReorganisation>().RunAsync(draft.Id, Cancel)));
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-09", "C1", "3215")));
        Assert.Equal(["C1-2025 2394", "N2 1707"], await PivotAsync(office, On, "C1-2025", "N2"));
        Assert.Equal(["12 4101"], await PivotAsync(office, On, "12"));
    }

    [Fact]
    public async Task ASplitWithinAPlace_DoesNotCountTwiceInItsAverage()
    {
        await using var office = await BeginAsync();
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("CC", "2023-09", "C1", "90"), new Typed("CC", "2023-09", "C2", "60"), new Typed("CC", "2023-09", "C3", "60")));
        var draft = await LoadAsync(office, Units, "old_code,new_code,share\nC1,C1,0.5\nC1,N2,0.5\nC2,C1,\nC3,N2,\n");
        TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<SettleReorganisation>().RunAsync(draft.Id, Cancel)));
        Assert.Equal(["12 70"], await PivotAsync(office, On.AddDays(-1), ["12"], "CC"));
        Assert.Equal(["12 70"], await PivotAsync(office, On, ["12"], "CC"));
    }

    [Theory]
    [InlineData("C1,C1,0.5\nC1,N2,0.4\nC2,C1,\nC3,N2,\n", Rejections.ReorganisationShares)]
    [InlineData("C1,C1,\nC2,C1,\n", Rejections.ReorganisationGap)]
    public async Task AGap_OrSharesThatDoNotComeToOne_AreRefusedWithASentence_AndNothingIsChanged(string rows, string code)
    {
        await using var office = await BeginAsync();
        var before = await UnitsAsync(office);
        var draft = await LoadAsync(office, Units, "old_code,new_code,share\n" + rows);
        var refused = await office.As("administrator", s => s.GetRequiredService<SettleReorganisation>().RunAsync(draft.Id, Cancel));
        TestOffice.Refused(Rejections.ReorganisationOpen, refused);
        Assert.Contains(code, await office.As("administrator", async s => (await s.GetRequiredService<SettleReorganisation>().LookAsync(draft, Cancel)).Select(f => f.Code).ToList()));
        Assert.Equal(before, await UnitsAsync(office));
    }

    [Fact]
    public void AMergerBeforeItsPartsBegan_AndACircleOfParents_AreFound()
    {
        var young = Unit.Found(new UnitId(1), "A", "Xã A", UnitLevel.Commune, 1, On.AddYears(1)).Value!;
        ReorganisedUnit[] made = [new() { Code = "X", Name = "X", Parent = "Y" }, new() { Code = "Y", Name = "Y", Parent = "X" }];
        ReorganisedPart[] parts = [new() { Predecessor = young.Id, Successor = "X" }, new() { Predecessor = young.Id, Successor = "Y", Share = 0 }];
        var codes = new ReorganisationCheck(On, [young], [], made, parts, Array.Empty<Unit>().ToLookup(u => u.Id)).Findings().Select(f => f.Code).ToList();
        Assert.Contains(Rejections.UnitCircle, codes);
        Assert.Contains(Rejections.ReorganisationEarly, codes);
        Assert.Contains(Rejections.ReorganisationShares, codes);
    }

    [Theory]
    [InlineData("", Rejections.ReorganisationNoParent)]
    [InlineData("99", Rejections.ReorganisationParent)]
    [InlineData("14", null)]
    public void ANewCommune_StandsUnderANewUnit_OrUnderOneThatGoesOn(string parent, string? code)
    {
        var old = Unit.Found(new UnitId(1), "A", "Xã A", UnitLevel.Commune, 1, On.AddYears(-9)).Value!;
        var province = Unit.Found(new UnitId(2), "14", "Tỉnh Sơn La", UnitLevel.Province, 2, On.AddYears(-9)).Value!;
        var findings = new ReorganisationCheck(On, [old], [province], [new() { Code = "X", Name = "X", Level = UnitLevel.Commune, Parent = parent }], [new() { Predecessor = old.Id, Successor = "X" }], Array.Empty<Unit>().ToLookup(u => u.Id)).Findings();
        Assert.Equal(code, findings.SingleOrDefault()?.Code);
    }

    [Fact]
    public async Task OnThePages_APlanIsLoaded_Settled_AndCompared()
    {
        await using var office = await BeginAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("administrator");
        var draft = await LoadAsync(office, Units, Parts);
        var page = $"/units/reorganisations/{draft.Id}";
        Assert.Contains("Không còn điểm nào chưa xong", WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(page, UriKind.Relative), Cancel)), StringComparison.Ordinal);
        TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<SettleReorganisation>().RunAsync(draft.Id, Cancel)));
        var compared = WebUtility.HtmlDecode(await client.GetStringAsync(new Uri($"{page}/compare?item=KCB&period=2023", UriKind.Relative), Cancel));
        Assert.Contains("khớp đến chữ số cuối", compared, StringComparison.Ordinal);
        Assert.Contains("Xã Tà Tổng: 3.214; Xã Mù Cả: 786", compared, StringComparison.Ordinal);
        var explained = WebUtility.HtmlDecode(await client.GetStringAsync(new Uri($"/figures/explain?item=KCB&period=2023&unit=C1-2025&day=2025-07-01", UriKind.Relative), Cancel));
        Assert.Contains("4.000", explained, StringComparison.Ordinal);
        Assert.Contains("Xã Mù Cả", explained, StringComparison.Ordinal);
    }

    private static Task<List<string>> PartsAsync(TestOffice office) =>
        office.Read(async db => (await (from p in db.ReorganisedParts join u in db.Units on p.Predecessor equals u.Id select new { u.Code, p.Successor, p.IsSettled, p.Reason }).ToListAsync(Cancel)).ConvertAll(p => $"{p.Code} {p.Successor} {(p.IsSettled ? "settled" : "open")} {p.Reason}"));

    private static async Task<TestOffice> BeginAsync()
    {
        var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-09", "C1", "3214"), new Typed("KCB", "2023-09", "C2", "786"), new Typed("KCB", "2023-09", "C3", "100")));
        return office;
    }

    private static async Task<Reorganisation> LoadAsync(TestOffice office, string units, string parts)
    {
        using var unitTable = new StringReader(units);
        using var partTable = new StringReader(parts);
        return TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<LoadReorganisation>().RunAsync("Sắp xếp 2025", On, unitTable, partTable, Cancel)));
    }

    private static Task<List<string>> UnitsAsync(TestOffice office) =>
        office.Read(async db => (await db.Units.AsNoTracking().ToListAsync(Cancel)).Select(u => $"{u.Code} {u.From} {u.To}").Concat((await db.Placements.AsNoTracking().ToListAsync(Cancel)).Select(p => $"{p.Unit} {p.Parent} {p.From} {p.To}")).Concat((await db.Successions.AsNoTracking().ToListAsync(Cancel)).Select(s => $"{s.Predecessor} {s.Successor}")).Order(StringComparer.Ordinal).ToList());

    private static Task<List<string>> PivotAsync(TestOffice office, DateOnly day, params string[] units) => PivotAsync(office, day, units, "KCB");

    private static Task<List<string>> PivotAsync(TestOffice office, DateOnly day, string[] units, string code) =>
        office.As("specialist", async s =>
        {
            var db = s.GetRequiredService<Platform.Data.PlatformDb>();
            var element = await db.DataElements.AsNoTracking().FirstAsync(e => e.Code == code, Cancel);
            var places = await db.Units.AsNoTracking().Where(u => units.Contains(u.Code)).ToDictionaryAsync(u => u.Id.Value, u => u.Code, Cancel);
            var rows = await s.GetRequiredService<AskPivot>().RunAsync(new PivotQuestion([new PivotItem(code, element, null)], [new Period(PeriodKind.Year, 2023, 0)], false, [.. places.Keys.Select(id => new UnitId(id))], false, Placement.Administrative, day), Cancel);
            return rows.Select(r => $"{places[r.Place]} {PivotRow.Write(r.Value!.Value, 0)}").Order(StringComparer.Ordinal).ToList();
        });
}
