using Domain;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Tables;
using Platform.Units;
using Xunit;

namespace Tests.Tables;

public sealed class TableTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("placements")]
    [InlineData("successions")]
    [InlineData("regimes")]
    [InlineData("sectors")]
    [InlineData("units")]
    public async Task WhatIsWritten_IsTakenInAgainAndChangesNothing(string name)
    {
        await using var office = await TestOffice.CreateAsync();
        TestOffice.Must(await Import(office, "successions", "predecessor,successor,kind,on\nC1,C2,merger,2024-01-01\n"));
        var before = await Export(office, name);
        TestOffice.Must(await Import(office, name, before));
        Assert.Equal(before, await Export(office, name));
    }

    [Fact]
    public async Task AnotherHierarchy_StandsBesideTheAdministrativeOne()
    {
        await using var office = await TestOffice.CreateAsync();
        TestOffice.Must(await Import(office, "placements", "hierarchy;unit;parent;from;to\ncluster;C3;C1;2023-01-01;\ncluster;C2;C1;2023-01-01;2023-12-31\n"));
        async Task<UnitTree> Tree(string hierarchy, DateOnly day) => await office.Read(db => db.TreeAsync(hierarchy, day, Cancel));
        Assert.Equal(office.Units["C1"], (await Tree("cluster", new DateOnly(2023, 9, 1))).ParentOf(office.Units["C3"]));
        Assert.Equal(office.Units["D2"], (await Tree(Placement.Administrative, new DateOnly(2023, 9, 1))).ParentOf(office.Units["C3"]));
        Assert.Null((await Tree("cluster", new DateOnly(2024, 9, 1))).ParentOf(office.Units["C2"]));
    }

    [Theory]
    [InlineData("placements", "hierarchy,unit,parent\nx,C1,C2\nx,C2,C1\n", Rejections.UnitCircle)]
    [InlineData("placements", "hierarchy,unit,parent\nx,C1,nowhere\n", Rejections.UnitUnknown)]
    [InlineData("placements", "hierarchy,unit,parent,from\nx,C1,C2,5/10/2023\n", Rejections.TableRow)]
    [InlineData("placements", "unit,parent\nC1,C2\n", Rejections.TableHeader)]
    [InlineData("successions", "predecessor,successor,kind,on\nC1,C2,merger,2024-01-01\nC2,C1,merger,2024-01-01\n", Rejections.UnitCircle)]
    [InlineData("successions", "predecessor,successor,kind,on\nC1,C2,swallowed,2024-01-01\n", Rejections.TableRow)]
    [InlineData("successions", "predecessor,successor,kind,on\nC1,C9,merger,2024-01-01\n", Rejections.UnitUnknown)]
    [InlineData("successions", "predecessor,successor,kind,on\nC1,C2,split,2024-01-01\nC1,C3,split,2024-01-01\n", Rejections.SuccessionShares)]
    [InlineData("successions", "predecessor,successor,kind,on,share\nC1,C2,split,2024-01-01,0.6\nC1,C3,split,2024-01-01,0.3\n", Rejections.SuccessionParts)]
    [InlineData("successions", "predecessor,successor,kind,on,share\nC1,C2,split,2024-01-01,60%\n", Rejections.TableRow)]
    [InlineData("regimes", "regime,kind,cutoff_day,cutoff_months,due_day,due_months,from\nparty,Month,40,0,25,0,2023-01-01\n", Rejections.RegimeDay)]
    [InlineData("regimes", "regime,kind,cutoff_day,cutoff_months,due_day,due_months,from\nparty,Fortnight,14,0,25,0,2023-01-01\n", Rejections.TableRow)]
    [InlineData("sectors", "code,name\nY tế,Y tế\n", Rejections.SectorWrong)]
    [InlineData("sectors", "", Rejections.TableHeader)]
    public async Task AWrongTable_IsRefusedWhole(string name, string table, string code)
    {
        await using var office = await TestOffice.CreateAsync();
        var before = await Export(office, name);
        TestOffice.Refused(code, await Import(office, name, table));
        Assert.Equal(before, await Export(office, name));
    }

    [Fact]
    public async Task TheSharesOfASplit_GoOutWithIt_AndComeInAgain()
    {
        await using var office = await TestOffice.CreateAsync();
        const string table = "predecessor,successor,kind,on,share,back_share\nC1,C2,split,2024-01-01,0.6,0.25\nC1,C3,split,2024-01-01,0.4,\n";
        TestOffice.Must(await Import(office, "successions", table));
        Assert.Equal(table, await Export(office, "successions"));
        TestOffice.Must(await Import(office, "successions", table));
        TestOffice.Must(await Import(office, "successions", "predecessor,successor,kind,on\nC1,C2,split,2024-01-01\n"));
        TestOffice.Refused(Rejections.SuccessionKnown, await Import(office, "successions", "predecessor,successor,kind,on,share\nC1,C2,split,2024-01-01,0.5\n"));
        TestOffice.Refused(Rejections.SuccessionShares, await Import(office, "successions", "predecessor,successor,kind,on\nC1,D2,merger,2024-01-01\n"));
        Assert.Equal(table, await Export(office, "successions"));
    }

    [Fact]
    public async Task OnlyTheAdministrator_TakesTablesIn()
    {
        await using var office = await TestOffice.CreateAsync();
        using var table = new StringReader("code,name\nnew-field,Lĩnh vực mới\n");
        TestOffice.Refused(Rejections.NotAllowed, await office.As("specialist", s => s.GetRequiredService<ImportTable>().RunAsync("sectors", table, Cancel)));
    }

    [Fact]
    public async Task ACellThatASpreadsheetWouldRun_IsWrittenAsText()
    {
        await using var office = await TestOffice.CreateAsync();
        TestOffice.Must(await Import(office, "sectors", "code,name,name_en,order\nnew-field,\"=1+1\",\"@now\",99\n"));
        Assert.Contains("new-field,'=1+1,'@now,99", await Export(office, "sectors"), StringComparison.Ordinal);
    }

    private static async Task<Outcome<int>> Import(TestOffice office, string name, string table)
    {
        using var reader = new StringReader(table);
        return await office.As("administrator", s => s.GetRequiredService<ImportTable>().RunAsync(name, reader, Cancel));
    }

    private static Task<string> Export(TestOffice office, string name) =>
        office.Console(async s => string.Concat(await s.GetRequiredService<ExportTable>().RunAsync(name, Cancel).ToListAsync(Cancel)));
}
