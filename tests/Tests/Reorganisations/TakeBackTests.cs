using Domain;
using Domain.People;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.People;
using Tests.DataValues;
using Xunit;

namespace Tests.Reorganisations;

public sealed class TakeBackTests
{
    private static readonly DateOnly Eve = PlannedOffice.On.AddDays(-1);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OfTwoOfOneDay_EachTakesItsOwnBack_AndNothingElse()
    {
        await using var office = await PlannedOffice.CreateAsync();
        // Ended on the eve by themselves: a place in a cluster, and a commune whose end was planned for later.
        TestOffice.Must(await office.ImportAsync("placements", "hierarchy,unit,parent,from,to\ncluster,SYT,C1,2023-01-01,2025-06-30\ncluster,C3,C1,2023-01-01,2026-12-31\n"));
        await office.Console(async s => await s.GetRequiredService<Platform.Data.PlatformDb>().Units.Where(u => u.Code == "C3").ExecuteUpdateAsync(u => u.SetProperty(x => x.To, new DateOnly(2026, 12, 31)), Cancel));
        var before = await office.StateAsync();
        var first = await office.SettledAsync();
        var withFirst = await office.StateAsync();
        var second = await office.SettledAsync(PlannedOffice.OtherUnits, PlannedOffice.OtherParts);
        TestOffice.Must(await office.TakeBackAsync(second));
        Assert.Equal(withFirst, await office.StateAsync());
        TestOffice.Must(await office.SettleAsync(second));
        TestOffice.Must(await office.TakeBackAsync(first));
        Assert.NotNull((await office.UnitAsync("E1")).To);
        TestOffice.Must(await office.TakeBackAsync(second));
        Assert.Equal(before, await office.StateAsync());
    }

    [Fact]
    public async Task AnIdThatWasTakenBack_IsNotGivenAgain()
    {
        await using var office = await PlannedOffice.CreateAsync();
        var settled = await office.SettledAsync();
        var drawn = (await office.Read(db => db.Units.AsNoTracking().Where(u => u.From == PlannedOffice.On).ToListAsync(Cancel))).Max(u => u.Id.Value);
        TestOffice.Must(await office.TakeBackAsync(settled));
        TestOffice.Must(await office.ImportAsync("units", "code,name,level,parent_code\nE3,Xã Ba,commune,14\n"));
        Assert.Equal(drawn + 1, (await office.UnitAsync("E3")).Id.Value);
        TestOffice.Must(await office.SettleAsync(settled));
        Assert.All(await office.Read(db => db.Units.AsNoTracking().Where(u => u.From == PlannedOffice.On).ToListAsync(Cancel)), u => Assert.True(u.Id.Value > drawn + 1));
    }

    [Theory]
    [InlineData("figures")]
    [InlineData("grant")]
    [InlineData("form")]
    [InlineData("place")]
    public async Task WhileAnythingStandsInANewUnit_ItIsNotTakenBack(string what)
    {
        await using var office = await PlannedOffice.CreateAsync();
        var settled = await office.SettledAsync();
        office.At(new DateTimeOffset(2025, 6, 20, 8, 0, 0, TimeSpan.FromHours(7)));
        var heir = (await office.UnitAsync("N2")).Id;
        await office.Console(async s =>
        {
            var db = s.GetRequiredService<Platform.Data.PlatformDb>();
            switch (what)
            {
                case "figures":
                    await office.PublishAsync([(new(1, new Domain.Periods.Period(Domain.Periods.PeriodKind.Month, 2025, 7).Key, heir.Value, 1), 10_000, default)], Cancel);
                    break;
                case "grant":
                    db.Grants.Add(Grant.Give(office.Person("write-C3"), Role.Reporter, heir, Placement.Administrative, PlannedOffice.On, null, null).Value!);
                    break;
                case "form":
                    db.DataSetUnits.Add(new((await db.DataSets.AsNoTracking().OrderBy(d => d.Id).LastAsync(Cancel)).Id + 1, heir));
                    break;
                default:
                    db.Placements.Add(new Placement("cluster", office.Units["SYT"], heir, PlannedOffice.On, null));
                    break;
            }

            return await db.SaveChangesAsync(Cancel);
        });
        var before = await office.StateAsync();
        TestOffice.Refused(Rejections.ReorganisationUsed, await office.TakeBackAsync(settled));
        Assert.Equal(before, await office.StateAsync());
    }

    [Fact]
    public async Task TheSameFile_IsNotSettledTwice_AndOfTwoAtOnceOneIsTold()
    {
        await using var office = await PlannedOffice.CreateAsync();
        var (first, second) = (await office.LoadAsync(), await office.LoadAsync());
        var both = await Task.WhenAll(office.SettleAsync(first), office.SettleAsync(first));
        Assert.Single(both, b => b.Accepted);
        Assert.Contains(both.Single(b => !b.Accepted).Rejection!.Code, new[] { Rejections.ReorganisationSettled, Rejections.ReorganisationOpen });
        TestOffice.Refused(Rejections.ReorganisationSettled, await office.SettleAsync(first));
        var before = await office.StateAsync();
        TestOffice.Refused(Rejections.ReorganisationOpen, await office.SettleAsync(second));
        Assert.Contains(Rejections.ReorganisationSucceeded, await office.As("administrator", async s => (await s.GetRequiredService<Platform.Reorganisations.SettleReorganisation>().LookAsync(second, Cancel)).Select(f => f.Code).ToList()));
        Assert.Equal(before, await office.StateAsync());
        Assert.Equal(Eve, (await office.UnitAsync("C1")).To);
    }
}
