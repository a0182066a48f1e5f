using System.Net;
using Domain;
using Domain.Periods;
using Domain.Targets;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.DataValues;
using Platform.Reorganisations;
using Platform.Targets;
using Platform.Units;
using Tests.DataValues;
using Tests.Reorganisations;
using Xunit;

namespace Tests.Targets;

/// <summary>Targets of units that a reorganisation ends.</summary>
public sealed class RecastTargetsTests
{
    private const string Header = "indicator,unit,period,direction,baseline,baseline_on,value,up_to,source,clause,made_up,reason\n";

    private static readonly DateOnly Before = new(2025, 6, 30);
    private static readonly DateOnly After = new(2025, 9, 30);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TargetsOfMergedUnits_FollowThem_WithTheirFiguresTheirYearsAndTheirRates()
    {
        await using var office = await BeginAsync("LUOT,C1,2020-2025,more,100,2020-12-31,500,,05-NQ/ĐH,,false,\nLUOT,C2,2020-2025,more,20,2020-12-31,300,,05-NQ/ĐH,,false,\nLUOT,C1,2024,more,100,2020-12-31,400,,,,false,\nLUOT,C2,2024,more,20,2020-12-31,200,,,,false,\nTLD,C1,2020-2025,more,10,2020-12-31,20,,,,false,\nTLD,C2,2020-2025,more,10,2020-12-31,60,,,,false,\n");
        await office.SettledAsync();
        var before = await ReviewAsync(office, Before);
        Assert.Equal(["C1 LUOT 500", "C1 TLD 20", "C2 LUOT 300", "C2 TLD 60"], Lines(before));
        var after = await ReviewAsync(office, After);
        // 900 of 20 and 300 of 60 per cent, by the number of teachers when the term began.
        Assert.Equal(["C1-2025 LUOT 800", "C1-2025 TLD 30"], Lines(after));
        var visits = after.First(r => r.Indicator.Code == "LUOT");
        Assert.Equal(["C1", "C2"], visits.From.Select(f => f.Unit.Code));
        Assert.Equal(120_0000L, visits.Target.Baseline);
        Assert.Equal(600, (int)(visits.Figures.First(f => f.Day.Year == 2024).Value / Domain.Expressions.Fixed.One));
        // Its year's target bends the way: by the end of 2024 600 are due.
        Assert.True(visits.Progress.Due > 600 * Domain.Expressions.Fixed.One);
    }

    [Fact]
    public async Task WhatCannotFollow_StaysWithItsReason_OnTheReviewAndAtTheReorganisation()
    {
        await using var office = await BeginAsync("LUOT,C1,2020-2025,more,100,2020-12-31,500,,,,false,\nLUOT,C3,2020-2025,more,100,2020-12-31,500,,,,false,\n");
        var settled = await office.SettledAsync();
        var after = await ReviewAsync(office, After);
        Assert.Equal(["C1 LUOT 500", "N2 LUOT 500"], Lines(after));
        Assert.Equal(Rejections.TargetRecastParts, after.First(r => r.Unit.Code == "C1").Left?.Code);
        var left = await office.As("administrator", s => s.GetRequiredService<FollowGrants>().LookAsync(settled, Cancel));
        Assert.Equal(office.Units["C1"], Assert.Single(left.Targets).Unit);
        // Somebody sets one for the heir: it stands alone, and the old one says so.
        Assert.Equal(1, TestOffice.Must(await ImportAsync(office, "LUOT,C1-2025,2020-2025,more,100,2020-12-31,900,,,,false,\n")));
        after = await ReviewAsync(office, After);
        Assert.Equal(["C1 LUOT 500", "C1-2025 LUOT 900", "N2 LUOT 500"], Lines(after));
        Assert.Equal(Rejections.TargetRecastOwn, after.First(r => r.Unit.Code == "C1").Left?.Code);
    }

    [Fact]
    public async Task ATargetOfAUnitThatWasSplit_IsPartedByItsShares_AndItsOwnPageKeepsIt()
    {
        await using var office = await BeginAsync("LUOT,C1,2020-2025,more,100,2020-12-31,500,,,,false,\nLUOT,C2,2020-2025,more,20,2020-12-31,301,,,,false,\nLUOT,C3,2020-2025,more,10,2020-12-31,100,,,,false,\n");
        await office.SettledAsync(parts: "old_code,new_code,share\nC1,C1,\nC2,C1,0.5\nC2,N2,0.5\nC3,N2,\n");
        Assert.Equal(["C1-2025 LUOT 651", "N2 LUOT 250"], Lines(await ReviewAsync(office, After)));
        office.At(new DateTimeOffset(2025, 10, 10, 8, 0, 0, TimeSpan.FromHours(7)));
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("leader");
        async Task<string> Page(string address) => WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(address, UriKind.Relative), Cancel));
        var review = await Page("/targets?period=2020-2025&by=all");
        Assert.Contains("quy đổi từ chỉ tiêu của", review, StringComparison.Ordinal);
        Assert.Contains("Xã Mường Mới</option>", review, StringComparison.Ordinal);
        var split = await office.Read(db => db.Targets.AsNoTracking().FirstAsync(t => t.Value == 301_0000, Cancel));
        var page = await Page($"/targets/{split.Id}");
        Assert.Contains("301", page, StringComparison.Ordinal);
        Assert.Contains("Xã Mường Mới, Xã Sìn Hồ Mới", page, StringComparison.Ordinal);
        using var annex = await client.GetAsync(new Uri("/targets/review.docx?period=2020-2025&by=all", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.OK, annex.StatusCode);
    }

    [Fact]
    public async Task WhoReadsAnHeirAlone_ReadsItsTargetWhole_WithWhatItCameFrom()
    {
        await using var office = await BeginAsync("LUOT,C1,2020-2025,more,100,2020-12-31,500,,,,false,\nLUOT,C2,2020-2025,more,20,2020-12-31,300,,,,false,\nLUOT,C3,2020-2025,more,10,2020-12-31,100,,,,false,\n");
        var settled = await office.SettledAsync();
        TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<FollowGrants>().RunAsync(settled.Id, Cancel)));
        office.At(new DateTimeOffset(2025, 10, 10, 8, 0, 0, TimeSpan.FromHours(7)));
        var seen = await ReviewAsync(office, After, "write-C2");
        Assert.Equal(["C1-2025 LUOT 800"], Lines(seen));
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("write-C2");
        Assert.Contains("800", await client.GetStringAsync(new Uri("/targets?period=2020-2025", UriKind.Relative), Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnHeirThatWasThereBefore_NeedsATargetOfItsOwn_AndHasNoneOfWhatItTookIn()
    {
        await using var office = await BeginAsync("LUOT,C1,2020-2025,more,100,2020-12-31,500,,,,false,\n");
        await SucceedAsync(office, "C1", "C2", PlannedOffice.On);
        var only = Assert.Single(await ReviewAsync(office, After));
        Assert.Equal(("C1", Rejections.TargetRecastParts), (only.Unit.Code, only.Left?.Code));
    }

    [Fact]
    public async Task WhatWasSetForAUnitOnTheWay_IsNotCountedBesideWhatItCameFrom()
    {
        await using var office = await BeginAsync("LUOT,C1,2020-2025,more,100,2020-12-31,500,,,,false,\nLUOT,C2,2020-2025,more,20,2020-12-31,300,,,,false,\nLUOT,C3,2020-2025,more,10,2020-12-31,100,,,,false,\n");
        await office.SettledAsync();
        TestOffice.Must(await ImportAsync(office, "LUOT,C1-2025,2020-2025,more,100,2020-12-31,900,,,,false,\n"));
        await SucceedAsync(office, "C1-2025", "N2", new DateOnly(2025, 9, 1));
        var after = await ReviewAsync(office, After);
        Assert.DoesNotContain(after, r => r.Unit.Code == "N2");
        Assert.All(after, r => Assert.Equal(Rejections.TargetRecastOwn, r.Left?.Code));
    }

    [Fact]
    public async Task ASumWithASmallCountInIt_IsNotShownToWhoMayNotSeeSmallOnes()
    {
        await using var office = await BeginAsync("SOSINH,C1,2020-2025,less,10,2020-12-31,3,,,,false,\nSOSINH,C2,2020-2025,less,80,2020-12-31,50,,,,false,\n");
        await office.SettledAsync();
        Assert.Equal(["C1-2025 SOSINH 53"], Lines(await ReviewAsync(office, After)));
        Assert.Empty(await ReviewAsync(office, After, "observer"));
    }

    private static async Task SucceedAsync(TestOffice office, string unit, string heir, DateOnly on) =>
        TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<SucceedUnit>().RunAsync(unit, heir, SuccessionKind.Merger, on, Cancel)));

    private static async Task<TestOffice> BeginAsync(string targets)
    {
        var office = await PlannedOffice.CreateAsync();
        office.At(new DateTimeOffset(2025, 6, 20, 8, 0, 0, TimeSpan.FromHours(7)));
        TestOffice.Must(await office.DefineAsync(new FigureDefinitions { Indicators = [new("LUOT", "Lượt khám bệnh trong năm", "#{KCB}", "", 1, 0, "lượt", "health"), new("SOSINH", "Trẻ mới sinh trong năm", "#{SINH}", "", 1, 0, "trẻ", "health"), new("TLD", "Giáo viên đạt chuẩn", "#{KCB}", "#{GV}", 100, 0, "%", "education")] }));
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("GV", "2020-12", "C1", "900"), new Typed("GV", "2020-12", "C2", "300"), new Typed("KCB", "2024-05", "C1", "400"), new Typed("KCB", "2024-05", "C2", "200"), new Typed("KCB", "2024-05", "C3", "50")));
        Assert.True(TestOffice.Must(await ImportAsync(office, targets)) > 0);
        return office;
    }

    private static Task<Outcome<int>> ImportAsync(TestOffice office, string rows) =>
        office.As("specialist", async s =>
        {
            using var reader = new StringReader(Header + rows);
            return await s.GetRequiredService<ImportTargets>().RunAsync(reader, Cancel);
        });

    private static Task<IReadOnlyList<ReviewedTarget>> ReviewAsync(TestOffice office, DateOnly day, string person = "specialist") =>
        office.As(person, s => s.GetRequiredService<ReviewTargets>().RunAsync(Period.Parse("2020-2025").Value, null, day, Cancel));

    private static string[] Lines(IEnumerable<ReviewedTarget> rows) => [.. rows.Select(r => $"{r.Unit.Code} {r.Indicator.Code} {r.Target.Value / 10_000}").Order(StringComparer.Ordinal)];
}
