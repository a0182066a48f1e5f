using System.Net;
using Domain;
using Domain.People;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Reorganisations;
using Platform.Units;
using Tests.DataValues;
using Xunit;

namespace Tests.Reorganisations;

/// <summary>What follows a reorganisation, and what is listed because it does not.</summary>
public sealed class FollowTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task InEveryHierarchy_AnHeirStandsWhereItsPartsStood_AndWhereTheyStoodApartTheLargestDecides()
    {
        await using var office = await PlannedOffice.CreateAsync();
        TestOffice.Must(await office.ImportAsync("placements", "hierarchy,unit,parent\ncluster,C1,E1\ncluster,C2,E1\ncluster,C3,E2\nsector,C1,SYT\nsector,C2,E1\n"));
        await office.Console(async s =>
        {
            var db = s.GetRequiredService<Platform.Data.PlatformDb>();
            db.UnitFacts.AddRange(new UnitFacts(office.Units["C1"], null, null, null, 100), new UnitFacts(office.Units["C2"], null, null, null, 900));
            return await db.SaveChangesAsync(Cancel);
        });
        var settled = await office.SettledAsync();
        await office.SettledAsync(PlannedOffice.OtherUnits, PlannedOffice.OtherParts);
        Assert.Equal("F", await ParentAsync(office, "cluster", "C1-2025"));
        Assert.Equal("F", await ParentAsync(office, "cluster", "N2"));
        Assert.Equal("F", await ParentAsync(office, "sector", "C1-2025"));
        Assert.Null(await ParentAsync(office, "sector", "N2"));
        Assert.Equal("14", await ParentAsync(office, Placement.Administrative, "F"));
        var left = await office.As("administrator", s => s.GetRequiredService<FollowGrants>().LookAsync(settled, Cancel));
        Assert.Equal(["sector"], left.ByMost.Select(p => p.Hierarchy));
    }

    [Fact]
    public async Task NewCommunes_HaveTheFormsOfTheOld_FromTheirFirstDay()
    {
        await using var office = await PlannedOffice.CreateAsync();
        await office.SettledAsync();
        var sets = await office.Read(async db => (await (from a in db.DataSetUnits.AsNoTracking() join u in db.Units on a.Unit equals u.Id join d in db.DataSets on a.DataSet equals d.Id select new { u.Code, Form = d.Code }).ToListAsync(Cancel)).ToLookup(a => a.Code, a => a.Form));
        Assert.Equal(["QUY", "THANG"], sets["C1-2025"].Order(StringComparer.Ordinal));
        Assert.Equal(["QUY", "THANG"], sets["N2"].Order(StringComparer.Ordinal));
        Assert.Equal(["QUY", "THANG"], sets["C1"].Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task RolesThatDoNotFollow_AreListed_AndGivenByAPersonAlone()
    {
        await using var office = await PlannedOffice.CreateAsync();
        var settled = await office.SettledAsync(parts: "old_code,new_code,share\nC1,C1,\nC2,C1,0.5\nC2,N2,0.5\nC3,N2,\n");
        var heir = (await office.UnitAsync("N2")).Id;
        Assert.False(await office.Read(db => db.Grants.AnyAsync(g => g.Unit == heir, Cancel)));
        var left = await office.As("administrator", s => s.GetRequiredService<FollowGrants>().LookAsync(settled, Cancel));
        Assert.Equal(10, left.Grants.Count);
        Assert.Contains(left.Rounds, r => r.What == TestOffice.Round && r.Unit == office.Units["C3"]);
        TestOffice.Refused(Rejections.NotAllowed, await office.As("specialist", s => s.GetRequiredService<FollowGrants>().RunAsync(settled.Id, Cancel)));
        // Of the commune that was split, a person says at which heir; a district's roles are not the province's.
        Assert.Equal(4, TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<FollowGrants>().RunAsync(settled.Id, Cancel))));
        Assert.Equal(0, TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<FollowGrants>().RunAsync(settled.Id, Cancel))));
        var given = await office.Read(db => db.Grants.AsNoTracking().Where(g => g.Unit == heir).ToListAsync(Cancel));
        Assert.Equal([(office.Person("write-C3"), Role.Reporter, PlannedOffice.On), (office.Person("pass-C3"), Role.Approver, PlannedOffice.On)], given.OrderByDescending(g => g.Role).Select(g => (g.User, g.Role, g.From)));
    }

    [Fact]
    public async Task OnThePages_ASplitIsTakenWhole_AndPeopleAreNotCountedTwice()
    {
        await using var office = await PlannedOffice.CreateAsync();
        var draft = await office.LoadAsync(parts: "old_code,old_name,new_code,share\nC1,Xã Tà Tổng,C1,\nC2,Xã Mù Cà,C1,0.6\nC2,Xã Mù Cà,N2,0.4\nC3,Xã Nậm Tăm,N2,\n");
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("administrator");
        using var observer = await site.EnterAsync("observer");
        async Task<string> Page(HttpClient who, string tail) => WebUtility.HtmlDecode(await (await who.GetAsync(new Uri($"/units/reorganisations/{draft.Id}{tail}", UriKind.Relative), Cancel)).Content.ReadAsStringAsync(Cancel));
        var page = await Page(client, "");
        Assert.Contains("value=\"C1 0,6; N2 0,4\"", page, StringComparison.Ordinal);
        // The keys of what is split, and of the way back: what can be added up, and no average.
        Assert.Equal((2, 2, 2, 0), (Count("area"), Count("population"), Count("KCB"), Count("CC")));
        int Count(string key) => page.Split($"value=\"{key}\"").Length - 1;
        using var set = Site.Form(await Site.TokenAsync(client, $"/units/reorganisations/{draft.Id}"), ("_handler", "part"), ("Input.Unit", "C2"), ("Input.Successor", "C1 0,6; N2 0,4"));
        Assert.Equal(HttpStatusCode.Redirect, (await client.PostAsync(new Uri($"/units/reorganisations/{draft.Id}", UriKind.Relative), set, Cancel)).StatusCode);
        TestOffice.Must(await office.SettleAsync(draft));
        Assert.Contains("Không theo được", await Page(client, ""), StringComparison.Ordinal);
        Assert.Contains("value=\"SINH\"", await Page(client, "/compare?period=2023"), StringComparison.Ordinal);
        var kept = await Page(observer, "/compare?item=SINH&period=2023");
        Assert.DoesNotContain("value=\"SINH\"", kept, StringComparison.Ordinal);
        Assert.Contains("số liệu đếm người không có ở đây", kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoMayNotManageUnits_IsRefusedBeforeAnyFigureIsRead()
    {
        await using var office = await PlannedOffice.CreateAsync();
        var draft = await office.LoadAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("observer");
        using var form = Site.Form(await Site.TokenAsync(client, "/account"), ("key", "KCB"), ("back", "true"));
        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsync(new Uri($"/units/reorganisations/{draft.Id}/shares", UriKind.Relative), form, Cancel)).StatusCode);
    }

    [Fact]
    public async Task ASetOfSuccessors_IsReplacedWhole_AndWhatWasPartedBackIsClearedWhereItNoLongerFits()
    {
        await using var office = await PlannedOffice.CreateAsync();
        var draft = await office.LoadAsync();
        Task<Outcome<int>> Part(string unit, params (string, long)[] to) => office.As("administrator", s => s.GetRequiredService<SettlePart>().RunAsync(draft.Id, unit, to, Cancel));
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-08", "C1", "3"), new Typed("KCB", "2023-08", "C2", "1")));
        TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<ShareParts>().RunAsync(draft.Id, "KCB", "2023", back: true, "", Cancel)));
        TestOffice.Refused(Rejections.ReorganisationTwice, await Part("C2", ("C1", Succession.All / 2), ("C1", Succession.All / 2)));
        async Task<string[]> Back() => [.. (await office.Read(db => db.ReorganisedParts.AsNoTracking().Where(p => p.Successor == "C1").OrderBy(p => p.Predecessor).ToListAsync(Cancel))).Select(p => $"{p.BackShare}")];
        Assert.Equal(["7500000000", "2500000000"], await Back());
        TestOffice.Must(await Part("C2", ("C1", Succession.All)));
        Assert.Equal(["7500000000", "2500000000"], await Back());
        TestOffice.Must(await Part("C2", ("N2", Succession.All)));
        Assert.Equal([""], await Back());
    }

    [Theory]
    [InlineData("5000,103.2,5000")]
    [InlineData("22.1,-181,5000")]
    [InlineData("22.1,103.2,-1")]
    public async Task APlaceOffTheMap_IsRefusedWithItsLine(string numbers)
    {
        await using var office = await PlannedOffice.CreateAsync();
        TestOffice.Refused(Rejections.ReorganisationPlace, await office.TryLoadAsync($"code,name,level,parent_code,lat,lon,population\nC1,Xã Mường Mới,commune,12,{numbers}\n", PlannedOffice.Parts));
    }

    private static async Task<string?> ParentAsync(TestOffice office, string hierarchy, string unit)
    {
        var tree = await office.Read(db => db.TreeAsync(hierarchy, PlannedOffice.On, Cancel));
        return tree.ParentOf((await office.UnitAsync(unit)).Id) is { } parent ? await office.Read(db => db.Units.Where(u => u.Id == parent).Select(u => u.Code).FirstAsync(Cancel)) : null;
    }
}
