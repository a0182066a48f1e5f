using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Units;
using Xunit;

namespace Tests.Units;

public sealed class UnitTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("code,name,level,parent_code\nA,Xã A,commune,B\nB,Xã B,commune,A\n", "unit.circle")]
    [InlineData("code,name,level,parent_code\nA,Xã A,commune,ZZ\n", "unit.unknown")]
    [InlineData("code,name,level,parent_code\nA,Xã A,hamlet,12\n", "unit.file.row")]
    [InlineData("code,name,level,parent_code\nA,Xã A,commune,12\nA,Xã B,commune,12\n", "unit.file.twice")]
    [InlineData("ma,ten\nA,Xã A\n", "table.header")]
    public async Task AWrongTable_IsRefusedWhole(string table, string code)
    {
        await using var office = await TestOffice.CreateAsync(withRound: false);
        var before = await office.Read(db => db.Units.CountAsync(Cancel));
        using var reader = new StringReader(table);
        TestOffice.Refused(code, await office.As("administrator", s => s.GetRequiredService<ImportUnits>().RunAsync(reader, Placement.Administrative, Cancel)));
        Assert.Equal(before, await office.Read(db => db.Units.CountAsync(Cancel)));
    }

    [Fact]
    public async Task WhatIsExported_IsTakenInAgain()
    {
        await using var office = await TestOffice.CreateAsync(withRound: false);
        var table = await office.Console(async s => string.Concat(await s.GetRequiredService<ExportUnits>().RunAsync(Placement.Administrative, Cancel).ToListAsync(Cancel)));
        using var reader = new StringReader(table);
        var imported = TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<ImportUnits>().RunAsync(reader, Placement.Administrative, Cancel)));
        Assert.Equal((0, 8), (imported.Added, imported.Known));
    }
}
