using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Data;
using Platform.DataValues;
using Platform.Units;
using Tests.DataValues;
using Xunit;

namespace Tests.Data;

public sealed class KeptDefinitionsTests
{
    private static readonly DateOnly Day = new(2023, 9, 5);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task DefinitionsAreReadOnce_AndAgainWhenTheyChanged()
    {
        await using var office = await FigureOffice.CreateAsync();
        Task<FigureCatalogue> LoadAsync() => office.Read(db => FigureCatalogue.LoadAsync(db, Cancel));
        var first = await LoadAsync();
        await office.AcceptedAsync("C1", "Khám bệnh cho 3.214 lượt người.");
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-08", "C1", "5")));
        Assert.Same(first, await LoadAsync());
        TestOffice.Must(await office.DefineAsync(new() { DataElements = [FigureOffice.Definitions.DataElements[0] with { Code = "MOI", Name = "Mới" }] }));
        var second = await LoadAsync();
        Assert.False(first.ElementsByName.ContainsKey("MOI"));
        Assert.True(second.ElementsByName.ContainsKey("MOI"));
        Assert.Same(second, await LoadAsync());
    }

    [Fact]
    public async Task TreesAndMapsAreKeptForEachDay_UntilAUnitChanges()
    {
        await using var office = await FigureOffice.CreateAsync();
        Task<UnitTree> TreeAsync(DateOnly day) => office.Read(db => db.TreeAsync(Placement.Administrative, day, Cancel));
        var (tree, map) = (await TreeAsync(Day), await office.Read(db => db.MapAsync(Day, Cancel)));
        Assert.Same(tree, await TreeAsync(Day));
        Assert.NotSame(tree, await TreeAsync(Day.AddDays(1)));
        Assert.Same(map, await office.Read(db => db.MapAsync(Day, Cancel)));
        using var table = new StringReader("code,name,level,parent_code\nC9,Xã Ka Lăng,commune,D1\n");
        TestOffice.Must(await office.Console(s => s.GetRequiredService<ImportUnits>().RunAsync(table, Placement.Administrative, Cancel)));
        var added = await office.Read(db => db.Units.SingleAsync(u => u.Code == "C9", Cancel));
        Assert.Null(tree.ParentOf(added.Id));
        Assert.Equal(office.Units["D1"], (await TreeAsync(Day)).ParentOf(added.Id));
    }

    [Fact]
    public async Task WhoIsChangingThem_SeesHisOwnChanges_AndNobodyElseDoesBeforeTheyStand()
    {
        await using var office = await FigureOffice.CreateAsync();
        var before = await office.Read(db => FigureCatalogue.LoadAsync(db, Cancel));
        var own = await office.Read(async db =>
        {
            await using var whole = await db.Database.BeginTransactionAsync(Cancel);
            await db.Units.Where(u => u.Code == "C1").ExecuteUpdateAsync(u => u.SetProperty(p => p.Name, "Xã khác"), Cancel);
            var seen = await FigureCatalogue.LoadAsync(db, Cancel);
            await whole.RollbackAsync(Cancel);
            return seen;
        });
        Assert.Equal("Xã khác", own.UnitsByName["C1"].Name);
        Assert.Same(before, await office.Read(db => FigureCatalogue.LoadAsync(db, Cancel)));
    }
}
