using Domain;
using Domain.Packs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Packs;
using Xunit;

namespace Tests.Packs;

public sealed class IssuePackTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhatTheLeaderApproved_KeepsItsLayout()
    {
        await using var office = await TestOffice.CreateAsync();
        await office.AcceptedAsync("C1", "Khám bệnh cho 3.214 lượt người.");
        TestOffice.Must(await BeginAsync(office, DocumentRegime.Party));
        TestOffice.Must(await StepAsync(office, "specialist", PackStep.PutBeforeLeader));
        TestOffice.Refused(Rejections.PackNotDraft, await BeginAsync(office, DocumentRegime.State));
        TestOffice.Must(await StepAsync(office, "leader", PackStep.Approve));
        TestOffice.Refused(Rejections.PackNotDraft, await BeginAsync(office, DocumentRegime.State));
        Assert.Equal(DocumentRegime.Party, await office.Read(db => db.Packs.Select(p => p.Regime).SingleAsync(Cancel)));
    }

    [Theory]
    [InlineData(null, Rejections.IssueDayMissing)]
    [InlineData("0001-01-01", Rejections.IssueDayOutside)]
    [InlineData("2022-12-31", Rejections.IssueDayOutside)]
    [InlineData("2023-10-07", Rejections.IssueDayOutside)]
    [InlineData("2023-10-06", null)]
    [InlineData("2023-01-01", null)]
    public async Task ADayThatCannotBe_IsRefused(string? on, string? code)
    {
        await using var office = await TestOffice.CreateAsync();
        await office.AcceptedAsync("C1", "Khám bệnh cho 3.214 lượt người.");
        TestOffice.Must(await BeginAsync(office, DocumentRegime.Party));
        TestOffice.Must(await StepAsync(office, "specialist", PackStep.PutBeforeLeader));
        TestOffice.Must(await StepAsync(office, "leader", PackStep.Approve));
        DateOnly? day = on is null ? null : DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture);
        var issued = await office.As("clerk", s => s.GetRequiredService<IssuePack>().RunAsync(TestOffice.Round, 7, day, Cancel));
        Assert.Equal(code, issued.Rejection?.Code);
        Assert.Equal(code is null ? 1 : 0, await office.Read(db => db.RegisterEntries.CountAsync(Cancel)));
    }

    [Fact]
    public async Task ADocumentIssuedWithATextThatWasTakenOutLater_SaysWhoseItHolds()
    {
        await using var office = await TestOffice.CreateAsync();
        var report = await office.AcceptedAsync("C1", "Khám bệnh cho 3.214 lượt người.");
        TestOffice.Must(await BeginAsync(office, DocumentRegime.Party));
        TestOffice.Must(await StepAsync(office, "specialist", PackStep.PutBeforeLeader));
        TestOffice.Must(await StepAsync(office, "leader", PackStep.Approve));
        var pack = TestOffice.Must(await office.As("clerk", s => s.GetRequiredService<IssuePack>().RunAsync(TestOffice.Round, 7, new DateOnly(2023, 10, 6), Cancel)));
        Assert.Empty(await office.Read(db => db.RedactedSourcesAsync(pack, Cancel)));
        TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<Platform.Reports.RedactVersion>().RunAsync(report.Id, 1, "Có tên người dân", Cancel)));
        var unit = await office.Read(db => db.Units.Where(u => u.Code == "C1").Select(u => u.Name).SingleAsync(Cancel));
        Assert.Equal([unit], await office.Read(db => db.RedactedSourcesAsync(pack, Cancel)));
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("leader");
        Assert.Contains($"Đã gỡ nội dung báo cáo của {unit} sau khi ban hành", await client.GetStringAsync(new Uri($"/packs/{TestOffice.Round}", UriKind.Relative), Cancel), StringComparison.Ordinal);
    }

    private static Task<Outcome<Pack>> BeginAsync(TestOffice office, DocumentRegime? regime) => office.As("specialist", s => s.GetRequiredService<BeginPack>().RunAsync(TestOffice.Round, regime, Cancel));

    private static Task<Outcome<Pack>> StepAsync(TestOffice office, string who, PackStep step) => office.As(who, s => s.GetRequiredService<AdvancePack>().RunAsync(TestOffice.Round, step, Cancel));
}
