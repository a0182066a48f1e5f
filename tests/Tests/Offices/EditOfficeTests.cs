using Domain;
using Domain.Packs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Offices;
using Xunit;

namespace Tests.Offices;

public sealed class EditOfficeTests
{
    private static readonly OfficeNames Names = new("Văn phòng Ủy ban", "Tỉnh Lai Châu", "công tác văn xã", "VP", "Lai Châu", DocumentRegime.State, "2020-2025", "Chánh Văn phòng", "", "state");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TheAdministrator_SaysWhoTheOfficeIs()
    {
        await using var office = await TestOffice.CreateAsync();
        TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<EditOffice>().RunAsync(Names, Cancel)));
        Assert.Equal(("Văn phòng Ủy ban", DocumentRegime.State), await office.Read(async db => await db.Offices.Select(o => new ValueTuple<string, DocumentRegime>(o.Name, o.Regime)).SingleAsync(Cancel)));
    }

    [Fact]
    public async Task WhatIsIncomplete_IsRefused()
    {
        await using var office = await TestOffice.CreateAsync();
        Task<Outcome<Office>> As(string who, OfficeNames names) => office.As(who, s => s.GetRequiredService<EditOffice>().RunAsync(names, Cancel));
        TestOffice.Refused(Rejections.OfficeWrong, await As("administrator", Names with { Name = " " }));
        TestOffice.Refused(Rejections.OfficeWrong, await As("administrator", Names with { Term = "2025" }));
        TestOffice.Refused(Rejections.RegimeUnknown, await As("administrator", Names with { DateRegime = "nowhere" }));
        TestOffice.Refused(Rejections.NotAllowed, await As("leader", Names));
    }
}
