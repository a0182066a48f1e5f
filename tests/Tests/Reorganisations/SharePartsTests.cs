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

/// <summary>Shares of split units by a key.</summary>
public sealed class SharePartsTests
{
    // A district whose communes go to two provinces.
    private const string Provinces = "code,name,level,parent_code\n12,Tỉnh Lai Châu,province,\n14,Tỉnh Sơn La,province,\nN1,Xã Mới Một,commune,12\nN2,Xã Mới Hai,commune,14\n";
    private const string Apart = "old_code,new_code\nC1,N1\nC2,N2\nC3,N1\nE1,N2\nE2,N2\n";

    private const string Split = "old_code,new_code,share\nC1,C1,\nC2,C1,0.5\nC2,N2,0.5\nC3,N2,\n";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ADistrict_IsParted_ByTheFiguresOfTheCommunesThatWentWithEachPart_ToTheLastDigit()
    {
        await using var office = await PlannedOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-08", "C1", "1"), new Typed("KCB", "2023-09", "C1", "1"), new Typed("KCB", "2023-09", "C2", "1"), new Typed("KCB", "2023-09", "C3", "90")));
        var draft = await office.LoadAsync(Provinces, Apart);
        Assert.Equal(["12 5000000000", "14 5000000000"], await SharesAsync(office, "D1"));
        Assert.Equal(2, TestOffice.Must(await ShareAsync(office, draft, "KCB", "2023", "D1")));
        Assert.Equal(["12 6666666667", "14 3333333333"], await SharesAsync(office, "D1"));
        TestOffice.Must(await ShareAsync(office, draft, "KCB", "2023-09"));
        Assert.Equal(["12 5000000000", "14 5000000000"], await SharesAsync(office, "D1"));
    }

    [Fact]
    public async Task ACommuneThatWasSplitItself_CountsWithEachPart_ByItsShares()
    {
        await using var office = await PlannedOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-09", "C1", "600"), new Typed("KCB", "2023-09", "C2", "400")));
        var draft = await office.LoadAsync(Provinces, "old_code,new_code,share\nC1,N1,\nC2,N1,0.25\nC2,N2,0.75\nC3,N1,\nE1,N2,\nE2,N2,\n");
        TestOffice.Must(await ShareAsync(office, draft, "KCB", "2023", "D1"));
        Assert.Equal(["12 7000000000", "14 3000000000"], await SharesAsync(office, "D1"));
    }

    // A share is read by anybody, and with the whole beside it tells its part.
    [Fact]
    public async Task ASmallCountOfPeople_IsNoKey_AndOneThatIsToldToAllIs()
    {
        await using var office = await PlannedOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("SINH", "2023-08", "C1", "3", "nam"), new Typed("SINH", "2023-08", "C2", "47", "nam"), new Typed("SINH", "2022-09", "C1", "30", "nam"), new Typed("SINH", "2022-09", "C2", "10", "nam")));
        var draft = await office.LoadAsync(Provinces, Apart);
        TestOffice.Refused(Rejections.ReorganisationKeySmall, await ShareAsync(office, draft, "SINH", "2023-08", "D1"));
        Assert.Equal(["12 5000000000", "14 5000000000"], await SharesAsync(office, "D1"));
        TestOffice.Must(await ShareAsync(office, draft, "SINH", "2022-09", "D1"));
        Assert.Equal(["12 7500000000", "14 2500000000"], await SharesAsync(office, "D1"));
    }

    [Theory]
    [InlineData("KCB", "2023", Apart, Rejections.ReorganisationKeyMissing, "Xã Mù Cả")]
    [InlineData("GV", "2023", Apart, Rejections.ReorganisationKeyMissing, "Xã Tà Tổng, Xã Mù Cả")]
    [InlineData("population", "", Apart, Rejections.ReorganisationKeyMissing, "Xã Tà Tổng, Xã Mù Cả")]
    [InlineData("KCB", "2023", "old_code,old_name,new_code\nC1,Xã Tà Tổng,N1\nC2,Xã Mù Cà Phê,N2\nC3,Xã Nậm Tăm,N1\nE1,,N2\nE2,,N2\n", Rejections.ReorganisationKeyOpen, "Xã Mù Cả")]
    [InlineData("KP", "2023", Apart, Rejections.ReorganisationKeyZero, "Tỉnh Sơn La")]
    [InlineData("CC", "2023", Apart, Rejections.ReorganisationKey, null)]
    [InlineData("KCB", "năm ngoái", Apart, Rejections.PeriodUnknown, null)]
    public async Task WhereAFigureIsMissing_ItIsSaidWhose_AndNothingIsChanged(string key, string period, string rows, string code, string? names)
    {
        await using var office = await PlannedOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-09", "C1", "2"), new Typed("KP", "2023-09", "C1", "2"), new Typed("KP", "2023-09", "C2", "0")));
        var draft = await office.LoadAsync(Provinces, rows);
        var before = await SharesAsync(office, "D1");
        var refused = await ShareAsync(office, draft, key, period, "D1");
        TestOffice.Refused(code, refused);
        Assert.Equal(names, names is null ? null : refused.Rejection!.Values[1]);
        Assert.Equal(before, await SharesAsync(office, "D1"));
    }

    [Fact]
    public async Task ACommuneWithoutUnitsBelow_IsPartedByThePlansTable_OrByHand_AndByAnElementOnlyWhenTheNewOnesHaveFigures()
    {
        await using var office = await PlannedOffice.CreateAsync();
        var draft = await office.LoadAsync(parts: Split);
        TestOffice.Refused(Rejections.ReorganisationKeyNew, await ShareAsync(office, draft, "KCB", "2023"));
        TestOffice.Refused(Rejections.ReorganisationKeyMissing, await ShareAsync(office, draft, "area", ""));
        Assert.Equal(["C1 5000000000", "N2 5000000000"], await SharesAsync(office, "C2"));
        TestOffice.Must(await ShareAsync(office, draft, "population", ""));
        Assert.Equal(["C1 6250000000", "N2 3750000000"], await SharesAsync(office, "C2"));
        TestOffice.Refused(Rejections.ReorganisationWeights, await ShareAsync(office, draft, "population", "", "C3"));
        TestOffice.Refused(Rejections.NotAllowed, await office.As("specialist", s => s.GetRequiredService<ShareParts>().RunAsync(draft.Id, "population", "", back: false, "", Cancel)));
    }

    [Fact]
    public async Task AfterTheDay_TheNewUnitsOwnFigures_PartTheOldOnesAnew_OnEveryMap()
    {
        await using var office = await PlannedOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-09", "C2", "100")));
        var draft = await office.SettledAsync(parts: Split);
        Assert.Equal(["C1-2025 50", "N2 50"], await PivotAsync(office));
        office.At(new DateTimeOffset(2025, 8, 20, 8, 0, 0, TimeSpan.FromHours(7)));
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2025-07", "C1-2025", "30"), new Typed("KCB", "2025-07", "N2", "10")));
        // What their map gives them of 2023 is C2's, by the shares there are: it is no key.
        TestOffice.Refused(Rejections.ReorganisationKeyMissing, await ShareAsync(office, draft, "KCB", "2023"));
        TestOffice.Must(await ShareAsync(office, draft, "KCB", "2025-07"));
        Assert.Equal(["C1 7500000000", "N2 2500000000"], await SharesAsync(office, "C2"));
        Assert.Equal(["C1-2025 75", "N2 25"], await PivotAsync(office));
        Assert.Equal(2, await office.Read(db => db.Successions.CountAsync(s => s.Predecessor == office.Units["C2"], Cancel)));
        TestOffice.Refused(Rejections.ReorganisationSettled, await office.As("administrator", s => s.GetRequiredService<ShareParts>().RunAsync(draft.Id, "KCB", "2023", back: true, "", Cancel)));
    }

    [Theory]
    [InlineData("A", "A 10000000000")]
    [InlineData("A 0,6; B 0.4", "A 6000000000, B 4000000000")]
    [InlineData("A 1240; B 830", "A 5990338164, B 4009661836")]
    [InlineData("A 1; B 2", "A 3333333333, B 6666666667")]
    [InlineData("A 1.240; B 830", null)]
    [InlineData("A 5; B", null)]
    [InlineData("A 0; B 5", null)]
    [InlineData("A 100000000000000; B 1", null)]
    [InlineData("A 0,5; B 5", null)]
    [InlineData("A 1,5", null)]
    [InlineData("A xã 5", null)]
    public void WhatAUnitBecomes_IsTypedWithShares_OrWithNumbersOfOnesOwn(string typed, string? parts)
    {
        var read = TypedParts.Read(typed);
        Assert.Equal(parts is null ? Rejections.ReorganisationShare : null, read.Rejection?.Code);
        Assert.Equal(parts, read.Accepted ? string.Join(", ", read.Value.Select(p => $"{p.Code} {p.Share}")) : null);
    }

    [Fact]
    public async Task OnThePage_TheKeyAndItsPeriodAreChosen_AndARefusalIsASentenceInTheReadersLanguage()
    {
        await using var office = await PlannedOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-09", "C1", "3"), new Typed("KCB", "2023-09", "C2", "1")));
        var draft = await office.LoadAsync(Provinces, Apart);
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("administrator");
        var address = new Uri($"/units/reorganisations/{draft.Id}", UriKind.Relative);
        async Task<HttpResponseMessage> Post(string key) => await client.PostAsync(new Uri($"{address}/shares", UriKind.Relative), Site.Form(await Site.TokenAsync(client, $"{address}"), ("back", "false"), ("unit", "D1"), ("key", key), ("period", "2023")), Cancel);
        Assert.Equal(HttpStatusCode.Redirect, (await Post("KCB")).StatusCode);
        Assert.Contains("Huyện Mường Tè: Tỉnh Lai Châu 75,00%; Tỉnh Sơn La 25,00%", WebUtility.HtmlDecode(await client.GetStringAsync(address, Cancel)), StringComparison.Ordinal);
        using var refused = await Post("GV");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Chưa chia Huyện Mường Tè, chưa có gì thay đổi: theo khóa và kỳ đã chọn thì chưa có số liệu của Xã Tà Tổng, Xã Mù Cả.", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Cancel)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnThePageOfAPlanWithoutQuestions_AUnitIsStillParted_ByNumbersOfOnesOwn()
    {
        await using var office = await PlannedOffice.CreateAsync();
        var draft = await office.LoadAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("administrator");
        var address = new Uri($"/units/reorganisations/{draft.Id}", UriKind.Relative);
        using var form = Site.Form(await Site.TokenAsync(client, $"{address}"), ("_handler", "part"), ("Input.Unit", "C2"), ("Input.Successor", "C1 1240; N2 830"));
        Assert.Equal(HttpStatusCode.Redirect, (await client.PostAsync(address, form, Cancel)).StatusCode);
        Assert.Equal(["C1 5990338164", "N2 4009661836"], await SharesAsync(office, "C2"));
    }

    private static Task<Outcome<int>> ShareAsync(TestOffice office, Reorganisation draft, string key, string period, string unit = "") =>
        office.As("administrator", s => s.GetRequiredService<ShareParts>().RunAsync(draft.Id, key, period, back: false, unit, Cancel));

    private static async Task<List<string>> SharesAsync(TestOffice office, string unit) =>
        (await office.Read(db => db.ReorganisedParts.AsNoTracking().Where(p => p.Predecessor == office.Units[unit]).OrderBy(p => p.Successor).ToListAsync(Cancel))).ConvertAll(p => $"{p.Successor} {p.Share}");

    private static Task<List<string>> PivotAsync(TestOffice office) =>
        office.As("specialist", async s =>
        {
            var db = s.GetRequiredService<Platform.Data.PlatformDb>();
            var element = await db.DataElements.AsNoTracking().FirstAsync(e => e.Code == "KCB", Cancel);
            var places = await db.Units.AsNoTracking().Where(u => u.From == PlannedOffice.On).OrderBy(u => u.Code).ToListAsync(Cancel);
            var rows = await s.GetRequiredService<AskPivot>().RunAsync(new PivotQuestion([new PivotItem("KCB", element, null)], [new Period(PeriodKind.Year, 2023, 0)], false, [.. places.Select(u => u.Id)], false, Placement.Administrative, PlannedOffice.On), Cancel);
            return places.ConvertAll(u => $"{u.Code} {PivotRow.Write(rows.Single(r => r.Place == u.Id.Value).Value!.Value, 0)}");
        });
}
