using Tests.DataValues;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Xunit;

namespace Tests.Audit;

public sealed class LastChangeTests
{
    private static readonly string[] OfWords = ["report.", "version.", "round."];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhatIsNamedAsOther_ChangesNothing_AndAllElseDoes()
    {
        await using var office = await FigureOffice.CreateAsync();
        var changes = new LastChange(OfWords);
        Task<ChangeMark> LastAsync() => office.Read(db => changes.AtAsync(db, Cancel));
        var first = await LastAsync();
        await office.AcceptedAsync("C1", "Khám bệnh cho 3.214 lượt người.");
        Assert.Equal(first, await LastAsync());
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-08", "C1", "5")));
        var entered = await LastAsync();
        Assert.NotEqual(first, entered);
        TestOffice.Must(await office.DefineAsync(new() { Indicators = [new("MOI", "Mới", "#{KCB} * 2", "", 1, 0, "lượt", null)] }));
        Assert.NotEqual(entered, await LastAsync());
        // Who never looked before knows nothing of what was.
        Assert.Equal(await LastAsync(), await office.Read(db => new LastChange(OfWords).AtAsync(db, Cancel)));
    }

    [Fact]
    public async Task AnotherOfficeThatHasComeAsFar_IsToldByItsHash()
    {
        await using var office = await FigureOffice.CreateAsync();
        var changes = new LastChange([""]);
        Task<ChangeMark> LastAsync() => office.Read(db => changes.AtAsync(db, Cancel));
        var first = await LastAsync();
        await office.AcceptedAsync("C1", "Khám bệnh cho 3.214 lượt người.");
        Assert.Equal(first, await LastAsync());
        // As a restored office has it: as many entries, of another chain.
        await office.Read(db => db.Database.ExecuteSqlRawAsync("""update "AuditHeads" set "Hash" = 'other' """, Cancel));
        var restored = await LastAsync();
        Assert.NotEqual(first, restored);
        Assert.Equal(restored, await LastAsync());
    }
}
