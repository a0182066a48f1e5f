using System.Net;
using Domain;
using Domain.Periods;
using Domain.Reorganisations;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.DataValues;
using Platform.Pivots;
using Platform.Reorganisations;
using Platform.Targets;
using Tests.DataValues;
using Xunit;

namespace Tests.Reorganisations;

/// <summary>A draft is tried out before any of it is written.</summary>
public sealed class TryReorganisationTests
{
    private const string Split = "old_code,new_code,share\nC1,C1,\nC2,C1,0.3\nC2,N2,0.7\nC3,N2,\n";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ADraft_ShowsWhatSettlingWouldMakeOfIt_ToTheLastDigit_AndNothingIsWritten()
    {
        await using var office = await BeginAsync();
        var draft = await office.LoadAsync(parts: Split);
        var before = await office.StateAsync();
        var (pivots, left) = (await PivotsAsync(office, draft), await LeftAsync(office, draft));
        Assert.Equal(before, await office.StateAsync());
        Assert.Equal(["12 KCB 4107", "C1-2025 CC 65", "C1-2025 KCB 3451", "N2 CC 65", "N2 KCB 656"], pivots);
        Assert.Equal(10, left.Count(l => l.StartsWith("grant", StringComparison.Ordinal)));
        Assert.Contains("target C1: target.recast.parts", left);
        Assert.Contains("place sector C1-2025 14", left);
        TestOffice.Must(await office.SettleAsync(draft));
        Assert.Equal(pivots, await PivotsAsync(office, draft));
        Assert.Equal(left, await LeftAsync(office, draft));
        Assert.Equal(pivots, await PivotsAsync(office, draft, onTheDay: true));
    }

    [Fact]
    public async Task WhatIsNotSettled_StaysAsItIs()
    {
        await using var office = await BeginAsync();
        var draft = await office.LoadAsync(parts: "old_code,old_name,new_code\nC1,,C1\nC2,Xã Mù Cà Phê,C1\nC3,,N2\n");
        Assert.Equal(["12 KCB 4107", "C1-2025 CC 80", "C1-2025 KCB 3215", "C2 CC 50", "C2 KCB 785", "N2 CC 80", "N2 KCB 107"], await PivotsAsync(office, draft));
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("administrator");
        var page = await PageAsync(client, draft, "/compare?item=KCB&period=2023");
        Assert.Contains("Phương án chưa ghi vào danh mục", page, StringComparison.Ordinal);
        Assert.Contains("1 đơn vị chưa quyết định thì giữ như cũ.", page, StringComparison.Ordinal);
        Assert.Contains("Tổng trước 4.107, tổng sau 4.107:", page, StringComparison.Ordinal);
        Assert.Contains("Xã Tà Tổng: 3.215", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Xã Mù Cả: 785", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FiguresWithoutAPlace_AreListedBeforeAnythingIsSettled_BesideWhatDoesNotFollow()
    {
        await using var office = await BeginAsync();
        var draft = await office.LoadAsync(parts: "old_code,new_code,share\nC1,C1,\nC2,C1,0.3\nC2,N2,0.6\nC3,N2,\n");
        Assert.Contains("lost C2", await LeftAsync(office, draft));
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("administrator");
        var compared = await PageAsync(client, draft, "/compare?item=KCB&period=2023");
        Assert.Contains("Tổng trước 4.107, tổng sau 3.322: <strong>không khớp", compared, StringComparison.Ordinal);
        Assert.Contains("<li>Xã Mù Cả (C2)</li>", compared, StringComparison.Ordinal);
        var page = await PageAsync(client, draft, "");
        Assert.Contains("Sẽ không theo được", page, StringComparison.Ordinal);
        Assert.Contains("Số liệu của 1 đơn vị không có chỗ trên bản đồ mới", page, StringComparison.Ordinal);
        Assert.Contains("write-C3: Người viết báo cáo, Xã Nậm Tăm, sẽ là Xã Sìn Hồ Mới", page, StringComparison.Ordinal);
        Assert.Contains("sector: Xã Mường Mới dưới Tỉnh Sơn La", page, StringComparison.Ordinal);
        // Nobody is given anything by a draft.
        Assert.DoesNotContain("Giao 2 vai trò", page, StringComparison.Ordinal);
        TestOffice.Refused(Rejections.ReorganisationUnknown, await office.As("administrator", s => s.GetRequiredService<FollowGrants>().RunAsync(draft.Id, Cancel)));
        // Whoever gives no roles is not told who has which.
        using var observer = await site.EnterAsync("observer");
        Assert.DoesNotContain("write-C3", await PageAsync(observer, draft, ""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheCountsOfPeople_AreKeptBackOnADraftsMapToo()
    {
        await using var office = await BeginAsync();
        var draft = await office.LoadAsync(parts: Split);
        await using var site = await Site.ServeAsync(office);
        using var observer = await site.EnterAsync("observer");
        var page = await PageAsync(observer, draft, "/compare?item=SINH&period=2023");
        Assert.DoesNotContain("value=\"SINH\"", page, StringComparison.Ordinal);
        Assert.Contains("số liệu đếm người không có ở đây", page, StringComparison.Ordinal);
    }

    // Three communes with figures, a target of one of them alone, and two that stand apart in another hierarchy.
    private static async Task<TestOffice> BeginAsync()
    {
        var office = await PlannedOffice.CreateAsync();
        TestOffice.Must(await office.ImportAsync("placements", "hierarchy,unit,parent\nsector,C1,14\nsector,C2,SYT\n"));
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-09", "C1", "3215"), new Typed("KCB", "2023-09", "C2", "785"), new Typed("KCB", "2023-09", "C3", "107"), new Typed("CC", "2023-09", "C1", "80"), new Typed("CC", "2023-09", "C2", "50"), new Typed("CC", "2023-09", "C3", "80")));
        TestOffice.Must(await office.DefineAsync(new FigureDefinitions { Indicators = [new("LUOT", "Lượt khám bệnh trong năm", "#{KCB}", "", 1, 0, "lượt", "health")] }));
        TestOffice.Must(await office.As("specialist", async s =>
        {
            using var reader = new StringReader("indicator,unit,period,direction,baseline,baseline_on,value,up_to,source,clause,made_up,reason\nLUOT,C1,2020-2025,more,100,2020-12-31,500,,,,false,\n");
            return await s.GetRequiredService<ImportTargets>().RunAsync(reader, Cancel);
        }));
        return office;
    }

    // The year 2023 on the first day's map: of each commune, and of the province what stands below it.
    private static Task<List<string>> PivotsAsync(TestOffice office, Reorganisation draft, bool onTheDay = false) =>
        office.As("administrator", async s =>
        {
            var db = s.GetRequiredService<Platform.Data.PlatformDb>();
            var tried = await s.GetRequiredService<TryReorganisation>().RunAsync(draft, Cancel);
            var places = tried.Units.Where(u => u.ExistsOn(draft.On) && (u.Level == UnitLevel.Commune || u.Code == "12") && !u.Code.StartsWith('E')).ToDictionary(u => u.Id.Value, u => u.Code);
            var items = await db.DataElements.AsNoTracking().Where(e => e.Code == "KCB" || e.Code == "CC").Select(e => new PivotItem(e.Code, e, null)).ToListAsync(Cancel);
            var question = new PivotQuestion(items, [new Period(PeriodKind.Year, 2023, 0)], false, [.. places.Keys.Select(id => new UnitId(id))], false, Placement.Administrative, draft.On) { Ground = onTheDay ? null : tried.GroundOf(Placement.Administrative) };
            var rows = await s.GetRequiredService<GuardPivot>().RunAsync(question, Cancel);
            return rows.Select(r => $"{places[r.Place]} {r.Item} {PivotRow.Write(r.Value!.Value, 0)}").Where(r => r != "12 CC 70").Order(StringComparer.Ordinal).ToList();
        });

    private static Task<List<string>> LeftAsync(TestOffice office, Reorganisation draft) =>
        office.As("administrator", async s =>
        {
            var left = await s.GetRequiredService<FollowGrants>().LookAsync(draft, Cancel);
            var codes = left.Units.ToDictionary(u => u.Id, u => u.Code);
            string To(IEnumerable<UnitId> heirs) => string.Join("+", heirs.Select(h => codes[h]));
            return (List<string>)
            [
                .. left.Grants.Select(g => $"grant {g.What.Role} {codes[g.Unit]}: {To(g.Heirs)} {g.HasOneHeir}"),
                .. left.Targets.Select(t => $"target {codes[t.Unit]}: {t.What.Why.Code}"),
                .. left.Rounds.Select(r => $"round {r.What} {codes[r.Unit]}: {To(r.Heirs)}"),
                .. left.ByMost.Select(p => $"place {p.Hierarchy} {codes[new UnitId(p.Unit)]} {(p.Parent is { } parent ? codes[new UnitId(parent)] : "")}"),
                .. left.Lost.Select(u => $"lost {u.Code}"),
            ];
        });

    private static async Task<string> PageAsync(HttpClient client, Reorganisation draft, string tail) => WebUtility.HtmlDecode(await client.GetStringAsync(new Uri($"/units/reorganisations/{draft.Id}{tail}", UriKind.Relative), Cancel));
}
