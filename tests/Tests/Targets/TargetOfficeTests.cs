using System.Net;
using Domain;
using Domain.Targets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.DataValues;
using Platform.Tables;
using Platform.Targets;
using Tests.DataValues;
using Xunit;

namespace Tests.Targets;

public sealed class TargetOfficeTests
{
    private const string Header = "indicator,unit,period,direction,baseline,baseline_on,value,up_to,source,clause,made_up,reason\n";

    private static readonly TargetLine Line = new(TargetDirection.More, 1_000_000, new DateOnly(2022, 12, 31), 4_000_000, null, "05-NQ/ĐH", "Khám bệnh");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhatATargetSaidBefore_IsKeptWithTheReason_AndAChangeWithoutOneIsRefused()
    {
        await using var office = await BeginAsync();
        var name = new TargetName("LUOT", "D1", "2023");
        var set = TestOffice.Must(await SetAsync(office, name, Line, ""));
        TestOffice.Refused(Rejections.TargetReason, await SetAsync(office, name, Line with { Value = 5_000_000 }, " "));
        Assert.Equal(2, TestOffice.Must(await SetAsync(office, name, Line with { Value = 5_000_000 }, "Nghị quyết điều chỉnh")).Version);
        var before = Assert.Single(await office.Read(db => db.TargetVersions.AsNoTracking().ToListAsync(Cancel)));
        Assert.Equal((set.Id, 1, 4_000_000L, "Nghị quyết điều chỉnh"), (before.Target, before.Version, before.Value, before.Reason));
        // The same again changes nothing.
        Assert.Equal(2, TestOffice.Must(await SetAsync(office, name, Line with { Value = 5_000_000 }, "")).Version);
    }

    [Theory]
    [InlineData("XX", "D1", "2023", Rejections.TargetIndicator)]
    [InlineData("LUOT", "ZZ", "2023", Rejections.UnitUnknown)]
    [InlineData("LUOT", "D1", "2023-03", Rejections.TargetPeriod)]
    [InlineData("LUOT", "D1", "mai", Rejections.PeriodUnknown)]
    public async Task AnUnknownIndicatorUnitOrPeriod_IsRefused_AndNothingIsKept(string indicator, string unit, string period, string code)
    {
        await using var office = await BeginAsync();
        TestOffice.Refused(code, await SetAsync(office, new TargetName(indicator, unit, period), Line, ""));
        Assert.Equal(0, await office.Read(db => db.Targets.CountAsync(Cancel)));
    }

    [Fact]
    public async Task WhoMayNotSetTargets_IsRefused()
    {
        await using var office = await BeginAsync();
        TestOffice.Refused(Rejections.NotAllowed, await office.As("write-C1", s => s.GetRequiredService<SetTarget>().RunAsync(new TargetName("LUOT", "C1", "2023"), Line, "", Cancel)));
        TestOffice.Refused(Rejections.NotAllowed, await office.As("observer", s => s.GetRequiredService<EditTargetRules>().RunAsync([], Cancel)));
    }

    [Fact]
    public async Task ATable_GoesInWholeOrNotAtAll_AndComesOutAsItWentIn()
    {
        await using var office = await BeginAsync();
        const string good = "LUOT,D1,2023,more,100,2022-12-31,400,,05-NQ/ĐH,,false,\nTLNU,12,2020-2025,within,48,2020-12-31,45,55,,,true,\n";
        TestOffice.Refused(Rejections.TableRowBecause, await ImportAsync(office, Header + good + "LUOT,D2,2023,more,,,400,,,,,\n"));
        Assert.Equal(0, await office.Read(db => db.Targets.CountAsync(Cancel)));
        Assert.Equal(2, TestOffice.Must(await ImportAsync(office, Header + good)));
        var table = await office.Console(async s => string.Concat(await s.GetRequiredService<ExportTable>().RunAsync("targets", Cancel).ToListAsync(Cancel)));
        Assert.Equal(Header + good, table);
    }

    [Fact]
    public async Task PartsOfATarget_AddUpToIt_AndAreChangedTogetherAlone()
    {
        await using var office = await BeginAsync();
        var whole = TestOffice.Must(await SetAsync(office, new TargetName("LUOT", "D1", "2023"), Line with { Value = 100_000_000 }, ""));
        var parts = TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<AllocateTarget>().LookAsync(whole.Id, "#{KCB}", Cancel)));
        var proposed = TestOffice.Must(AllocateTarget.Propose(parts));
        Assert.Equal([75_000_000L, 25_000_000L], proposed.Select(p => p.Value));
        TestOffice.Refused(Rejections.TargetParts, await SaveAsync(office, whole, proposed.ToDictionary(p => p.Unit, p => p.Value - 10_000)));
        TestOffice.Must(await SaveAsync(office, whole, proposed.ToDictionary(p => p.Unit, p => p.Value)));
        TestOffice.Refused(Rejections.TargetAllocated, await SetAsync(office, new TargetName("LUOT", "C1", "2023"), Line, "vì"));
        TestOffice.Refused(Rejections.TargetAllocated, await SetAsync(office, new TargetName("LUOT", "D1", "2023"), Line, "vì"));
    }

    [Fact]
    public async Task TheReview_PutsFirstWhatNeedsADecision_OnThePageAndInTheAnnex()
    {
        await using var office = await BeginAsync();
        TestOffice.Must(await ImportAsync(office, Header + "LUOT,D1,2020-2025,more,100,2020-12-31,50000,,05-NQ/ĐH,Khám bệnh,false,\nLUOT,D2,2020-2025,more,10,2020-12-31,90,,05-NQ/ĐH,,false,\n"));
        office.At(new DateTimeOffset(2024, 1, 10, 8, 0, 0, TimeSpan.FromHours(7)));
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("leader");
        var page = WebUtility.HtmlDecode(await client.GetStringAsync(new Uri("/targets?period=2020-2025", UriKind.Relative), Cancel));
        Assert.Contains("Trong 2 chỉ tiêu: <strong>1 khó đạt, 1 đã đạt</strong>", page, StringComparison.Ordinal);
        Assert.True(page.IndexOf("Huyện Mường Tè</td>", StringComparison.Ordinal) < page.IndexOf("Huyện Sìn Hồ</td>", StringComparison.Ordinal));
        using var annex = await client.GetAsync(new Uri("/targets/review.docx?period=2020-2025", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.OK, annex.StatusCode);
        var one = await office.Read(db => db.Targets.AsNoTracking().OrderByDescending(t => t.Value).FirstAsync(Cancel));
        Assert.Contains("Khó đạt", WebUtility.HtmlDecode(await client.GetStringAsync(new Uri($"/targets/{one.Id}", UriKind.Relative), Cancel)), StringComparison.Ordinal);
        // A commune sees none of a district's.
        using var commune = await site.EnterAsync("write-C3");
        Assert.Equal(HttpStatusCode.NotFound, (await commune.GetAsync(new Uri($"/targets/{one.Id}", UriKind.Relative), Cancel)).StatusCode);
        Assert.DoesNotContain("Huyện Mường Tè</td>", WebUtility.HtmlDecode(await commune.GetStringAsync(new Uri("/targets", UriKind.Relative), Cancel)), StringComparison.Ordinal);
    }

    private static async Task<TestOffice> BeginAsync()
    {
        var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.DefineAsync(new FigureDefinitions { Indicators = [new("LUOT", "Lượt khám bệnh trong năm", "#{KCB}", "", 1, 0, "lượt", "health")] }));
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2022-10", "C1", "300"), new Typed("KCB", "2022-10", "C2", "100"), new Typed("KCB", "2023-05", "C1", "500"), new Typed("KCB", "2023-05", "C3", "100")));
        return office;
    }

    private static Task<Outcome<Target>> SetAsync(TestOffice office, TargetName name, TargetLine line, string reason) =>
        office.As("specialist", s => s.GetRequiredService<SetTarget>().RunAsync(name, line, reason, Cancel));

    private static Task<Outcome<int>> SaveAsync(TestOffice office, Target whole, Dictionary<int, long> values) =>
        office.As("specialist", s => s.GetRequiredService<AllocateTarget>().SaveAsync(whole.Id, "#{KCB}", values, "", Cancel));

    private static Task<Outcome<int>> ImportAsync(TestOffice office, string table) =>
        office.As("specialist", async s =>
        {
            using var reader = new StringReader(table);
            return await s.GetRequiredService<ImportTargets>().RunAsync(reader, Cancel);
        });
}
