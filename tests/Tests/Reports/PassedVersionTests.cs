using System.Net;
using System.Text;
using Domain.Reports;
using Domain.Rounds;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Packs;
using Platform.Reports;
using Platform.Rounds;
using Xunit;

namespace Tests.Reports;

/// <summary>What the unit's approver has passed is there for the office; what the unit drafts before and after is not.</summary>
public sealed class PassedVersionTests
{
    private const string Here = "/rounds/2023-9T/reports/C1";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("specialist")]
    [InlineData("observer")]
    public async Task TheOffice_OpensPassedVersionsAlone(string who)
    {
        await using var office = await TestOffice.CreateAsync();
        var report = await DraftedPassedAndDraftedAgainAsync(office);
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync(who);
        async Task<HttpStatusCode> StatusAsync(string address) => (await client.GetAsync(new Uri(address, UriKind.Relative), Cancel)).StatusCode;
        foreach (var draft in (int[])[1, 3, 9])
        {
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"{Here}?version={draft}"));
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"{Here}/print?version={draft}"));
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"{Here}/original?version={draft}"));
        }

        var page = await client.GetStringAsync(new Uri(Here, UriKind.Relative), Cancel);
        Assert.Contains("Bản được duyệt.", page, StringComparison.Ordinal);
        Assert.Contains("Trả lại", page, StringComparison.Ordinal);
        Assert.Contains("kem.csv", page, StringComparison.Ordinal);
        Assert.DoesNotContain("them.csv", page, StringComparison.Ordinal);
        Assert.DoesNotContain("version=1", page, StringComparison.Ordinal);
        Assert.DoesNotContain("version=3", page, StringComparison.Ordinal);
        var later = await office.Read(db => db.ReportAttachments.SingleAsync(a => a.Report == report && a.Name == "them.csv", Cancel));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"{Here}/attachments/{later.Id}"));
        using var writer = await site.EnterAsync("write-C1");
        Assert.Equal(HttpStatusCode.OK, (await writer.GetAsync(new Uri($"{Here}/attachments/{later.Id}", UriKind.Relative), Cancel)).StatusCode);
    }

    [Fact]
    public async Task AReturnedReport_StaysReturned_AndOutOfThePack_UntilItIsPassedAndAcceptedAnew()
    {
        await using var office = await TestOffice.CreateAsync();
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<BeginPack>().RunAsync(TestOffice.Round, null, Cancel)));
        var report = await DraftedPassedAndDraftedAgainAsync(office);
        Assert.Equal((RoundStanding.Returned, ReportState.Returned), await StandingAsync(office));
        Assert.Empty(await StatementsAsync(office));
        TestOffice.Must(await office.As("write-C1", s => s.GetRequiredService<HandToApprover>().RunAsync(report, Cancel)));
        TestOffice.Must(await office.As("pass-C1", s => s.GetRequiredService<GiveBackReport>().RunAsync(report, "Chưa được.", Cancel)));
        Assert.Equal((RoundStanding.Returned, ReportState.Returned), await StandingAsync(office));
        TestOffice.Must(await office.As("write-C1", s => s.GetRequiredService<HandToApprover>().RunAsync(report, Cancel)));
        TestOffice.Must(await office.As("pass-C1", s => s.GetRequiredService<PassReport>().RunAsync(report, Cancel)));
        Assert.Equal((RoundStanding.OnTime, ReportState.Submitted), await StandingAsync(office));
        Assert.Empty(await StatementsAsync(office));
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<AcceptReport>().RunAsync(report, Cancel)));
        Assert.Equal("Bản nháp sau khi trả lại.", Assert.Single(await StatementsAsync(office)));
    }

    [Fact]
    public async Task WhatTheApproverWantsChanged_IsNotTheOfficesToRead()
    {
        await using var office = await TestOffice.CreateAsync();
        var report = await DraftedPassedAndDraftedAgainAsync(office);
        TestOffice.Must(await office.As("write-C1", s => s.GetRequiredService<HandToApprover>().RunAsync(report, Cancel)));
        TestOffice.Must(await office.As("pass-C1", s => s.GetRequiredService<GiveBackReport>().RunAsync(report, "Người duyệt chưa ưng.", Cancel)));
        await using var site = await Site.ServeAsync(office);
        foreach (var (who, sees) in ((string, bool)[])[("specialist", false), ("write-C1", true)])
        {
            using var client = await site.EnterAsync(who);
            var page = await client.GetStringAsync(new Uri(Here, UriKind.Relative), Cancel);
            Assert.Contains("Ghi rõ số lượt.", page, StringComparison.Ordinal);
            Assert.Equal(sees, page.Contains("Người duyệt chưa ưng.", StringComparison.Ordinal));
        }
    }

    // Version 1 is a draft, 2 is passed, accepted and sent back, 3 is a draft again.
    private static async Task<ReportId> DraftedPassedAndDraftedAgainAsync(TestOffice office)
    {
        var report = TestOffice.Must(await office.As("write-C1", s => s.GetRequiredService<ImportReport>().RunAsync(TestOffice.Round, "C1", "I. KẾT QUẢ\n- Bản nháp đầu tiên của xã."u8.ToArray(), "nhap.txt", null, Cancel)));
        await AttachAsync(office, report.Id, "kem.csv");
        await office.AcceptedAsync("C1", "Bản được duyệt.");
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<ReturnReport>().RunAsync(report.Id, "Ghi rõ số lượt.", Cancel)));
        TestOffice.Must(await office.WriteAsync("C1", "Bản nháp sau khi trả lại."));
        await AttachAsync(office, report.Id, "them.csv");
        return report.Id;
    }

    private static async Task AttachAsync(TestOffice office, ReportId report, string name) =>
        TestOffice.Must(await office.As("write-C1", s => s.GetRequiredService<AttachFile>().RunAsync(report, Encoding.UTF8.GetBytes(name), name, Cancel)));

    private static async Task<(RoundStanding, ReportState?)> StandingAsync(TestOffice office)
    {
        var standings = await office.Read(async db => await db.StandingsAsync((await db.RoundAsync(TestOffice.Round, Cancel))!, new DateOnly(2023, 9, 5), Cancel));
        var own = standings.Single(s => s.Code == "C1");
        return (own.Standing, own.State);
    }

    private static async Task<List<string>> StatementsAsync(TestOffice office)
    {
        var pack = await office.Console(async s => (await s.GetRequiredService<LoadPack>().RunAsync(await s.GetRequiredService<Platform.Data.PlatformDb>().Rounds.SingleAsync(Cancel), null, Cancel))!);
        return [.. Platform.Packs.CompiledPackReading.Statements(pack.Compiled).Select(s => s.Text)];
    }
}
