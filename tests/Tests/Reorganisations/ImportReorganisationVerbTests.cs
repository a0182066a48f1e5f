using System.Text.Json;
using Domain;
using Microsoft.EntityFrameworkCore;
using Tests.Commands;
using Xunit;

namespace Tests.Reorganisations;

public sealed class ImportReorganisationVerbTests
{
    private const string Units = "code,name,level,parent_code\n12,Tỉnh Lai Châu,province,\nC1,Xã Mường Mới,commune,12\nN2,Xã Nậm Tâm,commune,12\n";
    private const string Parts = "old_code,old_name,new_code\nC1,Xã Tả Tổng,C1\nC2,Xã Mù Cả,C1\n";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhatTheTableLeavesOpen_IsCountedByReason_AndTheDraftStays()
    {
        await using var office = await TestOffice.CreateAsync();
        var (code, text, error) = await RunAsync(office, Parts);
        Assert.True(code == 0, error);
        using var told = JsonDocument.Parse(text);
        Assert.Equal("""{"name":1,"spelling":1}""", JsonSerializer.Serialize(told.RootElement.GetProperty("open")));
        Assert.Equal(3, told.RootElement.GetProperty("units").GetInt32());
        // Two communes and one new one are not accounted for while their proposals stand open.
        Assert.Equal(3, told.RootElement.GetProperty("findings").GetInt32());
        Assert.Equal(JsonValueKind.Null, told.RootElement.GetProperty("settled").ValueKind);
        Assert.Equal(told.RootElement.GetProperty("id").GetGuid(), await office.Read(db => db.Reorganisations.Select(r => r.Id).SingleAsync(Cancel)));
        Assert.False(await office.Read(db => db.Successions.AnyAsync(Cancel)));
    }

    [Fact]
    public async Task ProposalsTakenByTheirReasons_CanBeWrittenAtOnce()
    {
        await using var office = await TestOffice.CreateAsync();
        var (code, text, error) = await RunAsync(office, Parts, Units, "--take", "spelling,name", "--settle");
        Assert.True(code == 0, error);
        using var told = JsonDocument.Parse(text);
        Assert.Equal(2, told.RootElement.GetProperty("settled").GetInt32());
        // Three communes, and two districts that end with them.
        Assert.Equal(5, await office.Read(db => db.Successions.CountAsync(Cancel)));
    }

    [Fact]
    public async Task ASplitUnit_IsPartedByTheKeyThatIsNamed()
    {
        await using var office = await TestOffice.CreateAsync();
        const string units = "code,name,level,parent_code,area_km2\n12,Tỉnh Lai Châu,province,,\nC1,Xã Mường Mới,commune,12,30\nN2,Xã Nậm Tâm,commune,12,10\n";
        const string parts = "old_code,old_name,new_code\nC1,Xã Tà Tổng,C1\nC1,Xã Tà Tổng,N2\nC2,Xã Mù Cả,C1\nC3,Xã Nậm Tăm,N2\n";
        var (code, text, error) = await RunAsync(office, parts, units, "--share", "area");
        Assert.True(code == 0, error + text);
        Assert.Equal([7_500_000_000L, 2_500_000_000L], await office.Read(db => db.ReorganisedParts.Where(p => p.Predecessor == office.Units["C1"]).OrderByDescending(p => p.Share).Select(p => p.Share).ToListAsync(Cancel)));
        Assert.Equal(1, (await RunAsync(office, parts, units, "--share", "khongco")).Code);
    }

    [Fact]
    public async Task WhatIsStillOpen_IsNotWritten_AndRefusedWithASentence()
    {
        await using var office = await TestOffice.CreateAsync();
        var (code, text, _) = await RunAsync(office, Parts, Units, "--take", "spelling", "--settle");
        Assert.Equal(1, code);
        Assert.Contains(Rejections.ReorganisationOpen, text, StringComparison.Ordinal);
        Assert.False(await office.Read(db => db.Successions.AnyAsync(Cancel)));
    }

    private static async Task<(int Code, string Text, string Error)> RunAsync(TestOffice office, string parts, string units = Units, params string[] more)
    {
        var (unitFile, partFile) = (Databases.TemporaryFile(".csv"), Databases.TemporaryFile(".csv"));
        await File.WriteAllTextAsync(unitFile, units, Cancel);
        await File.WriteAllTextAsync(partFile, parts, Cancel);
        return await Verb.RunAsync(office.Desk.Storage, ["import", "reorganisation", "--name", "Sắp xếp 2025", "--on", "2025-07-01", "--units", unitFile, "--parts", partFile, "--json", .. more]);
    }
}
