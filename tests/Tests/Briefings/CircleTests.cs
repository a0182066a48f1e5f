using Domain.Assignments;
using Domain.Packs;
using Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Assignments;
using Platform.Briefings;
using Platform.Files;
using Platform.Packs;
using Platform.Packs.Compiling;
using Platform.Offices;
using Platform.Reports;
using Platform.Rounds;
using Xunit;

namespace Tests.Briefings;

public sealed class CircleTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AnOffice_HoldsOneWholeBriefing_AndTheNextRoundOpensWithItsAssignments()
    {
        await using var office = await TestOffice.CreateAsync();
        office.At(new DateTimeOffset(2023, 10, 9, 8, 0, 0, VietnamClock.Offset));
        await office.AcceptedAsync("C1", "Thiếu vắc-xin tiêm chủng mở rộng từ tháng 5 đến tháng 8.");
        await office.AcceptedAsync("C2", "Vắc-xin tiêm chủng mở rộng bị thiếu từ tháng 5 đến tháng 8.");
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<BeginPack>().RunAsync(TestOffice.Round, DocumentRegime.Party, Cancel)));
        await StepAsync(office, "specialist", PackStep.PutBeforeLeader);
        TestOffice.Refused("notAllowed", await office.As("specialist", s => s.GetRequiredService<AdvancePack>().RunAsync(TestOffice.Round, PackStep.Approve, Cancel)));
        await StepAsync(office, "leader", PackStep.Approve);
        var issued = TestOffice.Must(await office.As("clerk", s => s.GetRequiredService<IssuePack>().RunAsync(TestOffice.Round, 58, new DateOnly(2023, 10, 10), Cancel)));
        var bytes = await office.Read(db => db.ReadFileAsync(issued.IssuedFile!, Cancel));
        Assert.Equal(issued.IssuedFile, StoredFile.HashOf(bytes));

        var briefing = TestOffice.Must(await office.As("leader", s => s.GetRequiredService<CallBriefing>().RunAsync(TestOffice.Round, new DateTimeOffset(2023, 10, 12, 8, 0, 0, VietnamClock.Offset), "Phòng họp", "Trưởng ban", "", Cancel)));
        const string Conclusion = "Giao Sở Y tế chủ trì, phối hợp với UBND các huyện tiêm bù cho trẻ, hoàn thành trước ngày 20/12/2023, báo cáo kết quả về Ban.";
        TestOffice.Must(await office.As("leader", s => s.GetRequiredService<WriteConclusions>().RunAsync(briefing.Id, Conclusion, Cancel)));
        var units = await office.Read(db => db.Units.AsNoTracking().ToListAsync(Cancel));
        var offer = OfferAssignment.From(Conclusion, units, 2023)!;
        Assert.Equal(("Sở Y tế", 2, new DateOnly(2023, 12, 20)), (offer.Lead!.Name, offer.Support.Count, offer.Deadline!.Value));
        var conclusion = await office.Read(db => db.Conclusions.SingleAsync(Cancel));
        var asked = new NewAssignment(offer.Title, offer.Product, offer.Lead.Id, [.. offer.Support.Select(u => u.Id)], offer.Deadline.Value, conclusion.Id);
        var first = TestOffice.Must(await office.As("leader", s => s.GetRequiredService<AssignTask>().RunAsync(asked, Cancel)));
        Assert.Equal(first.Id, TestOffice.Must(await office.As("leader", s => s.GetRequiredService<AssignTask>().RunAsync(asked, Cancel))).Id);
        TestOffice.Must(await office.As("clerk", s => s.GetRequiredService<IssueNotice>().RunAsync(briefing.Id, 31, new DateOnly(2023, 10, 13), Cancel)));

        TestOffice.Must(await office.OpenRoundAsync("2023", "2023"));
        await using var site = await Site.ServeAsync(office);
        using var leader = await site.EnterAsync("leader");
        Assert.Contains("Tiêm bù cho trẻ", await leader.GetStringAsync(new Uri("/briefings/2023", UriKind.Relative), Cancel), StringComparison.Ordinal);
        using var writer = await site.EnterAsync("write-SYT");
        Assert.Contains("Tiêm bù cho trẻ", await writer.GetStringAsync(new Uri("/rounds/2023/reports/SYT/write", UriKind.Relative), Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALateReport_MakesASupplement_AndTheIssuedBytesStay()
    {
        await using var office = await TestOffice.CreateAsync();
        await office.AcceptedAsync("C1", "Khám bệnh cho 3.214 lượt người.");
        await IssueAsync(office, 7);
        await office.AcceptedAsync("C3", "Khám bệnh cho 1.111 lượt người.");
        TestOffice.Refused("pack.notDraft", await office.As("specialist", s => s.GetRequiredService<EditPack>().RunAsync(new AskedEdit(TestOffice.Round, PackEditKind.Dropped, [], null, null, null, "x", 0), Cancel)));
        var supplement = TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<BeginPack>().RunAsync(TestOffice.Round, null, Cancel)));
        Assert.Equal(1, supplement.Supplement);
        Assert.Equal("C3", Assert.Single((await LoadAsync(office)).Compiled.Statements()).UnitCode);
    }

    [Fact]
    public async Task ASupplement_DoesNotRepeatWhatWasIssued_ButTellsWhatWasCorrected()
    {
        await using var office = await TestOffice.CreateAsync();
        var report = await office.AcceptedAsync("C1", "Tổ chức giải bóng chuyền.", "Khám bệnh cho 3.214 lượt người.");
        await IssueAsync(office, 7);
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<ReturnReport>().RunAsync(report.Id, "Sửa số lượt.", Cancel)));
        await office.AcceptedAsync("C1", "Tổ chức giải bóng chuyền.", "Khám bệnh cho 3.215 lượt người.", "Khai mạc hội thi văn nghệ.");
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<BeginPack>().RunAsync(TestOffice.Round, null, Cancel)));
        var supplement = (await LoadAsync(office)).Compiled;
        Assert.Equal(["Khám bệnh cho 3.215 lượt người.", "Khai mạc hội thi văn nghệ."], supplement.Items().Select(i => i.Text));
        var left = Assert.Single(supplement.LeftOut);
        Assert.Equal(("issued-before", "Tổ chức giải bóng chuyền."), (left.Reason, left.Statement.Text));
    }

    [Fact]
    public async Task AReportAfterTheClose_IsRefusedAtEveryStep_UntilTheOfficeOpensTheRoundForIt()
    {
        await using var office = await TestOffice.CreateAsync();
        await office.AcceptedAsync("C1", "Khám bệnh cho 3.214 lượt người.");
        await IssueAsync(office, 7);
        var report = TestOffice.Must(await office.WriteAsync("C3", "Khám bệnh cho 1.111 lượt người."));
        Task<Domain.Outcome<Report>> HandAsync() => office.As("write-C3", s => s.GetRequiredService<HandToApprover>().RunAsync(report.Id, Cancel));
        Task<Domain.Outcome<Report>> PassAsync() => office.As("pass-C3", s => s.GetRequiredService<PassReport>().RunAsync(report.Id, Cancel));
        Task<Domain.Outcome<Report>> AcceptAsync() => office.As("specialist", s => s.GetRequiredService<AcceptReport>().RunAsync(report.Id, Cancel));
        foreach (var step in (Func<Task<Domain.Outcome<Report>>>[])[HandAsync, PassAsync, AcceptAsync])
        {
            await CloseAsync(office, closed: true);
            TestOffice.Refused("round.closed", await step());
            await CloseAsync(office, closed: false);
            TestOffice.Must(await step());
        }

        await CloseAsync(office, closed: true);
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<BeginPack>().RunAsync(TestOffice.Round, null, Cancel)));
        Assert.Equal("C3", Assert.Single((await LoadAsync(office)).Compiled.Statements()).UnitCode);
    }

    [Fact]
    public async Task TheWritePageOfAClosedRound_SaysSo_AndShowsNoForm()
    {
        await using var office = await TestOffice.CreateAsync();
        await CloseAsync(office, closed: true);
        await using var site = await Site.ServeAsync(office);
        using var writer = await site.EnterAsync("write-C1");
        var page = await writer.GetStringAsync(new Uri("/rounds/2023-9T/reports/C1/write", UriKind.Relative), Cancel);
        Assert.Contains("Đợt báo cáo đã đóng", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<textarea", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ANumber_IsGivenOnceInItsRegister()
    {
        await using var office = await TestOffice.CreateAsync();
        await office.AcceptedAsync("C1", "Khám bệnh cho 3.214 lượt người.");
        await IssueAsync(office, 7);
        office.At(new DateTimeOffset(2024, 1, 2, 8, 0, 0, VietnamClock.Offset));
        TestOffice.Must(await office.OpenRoundAsync("2023", "2023"));
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<BeginPack>().RunAsync("2023", null, Cancel)));
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<AdvancePack>().RunAsync("2023", PackStep.PutBeforeLeader, Cancel)));
        TestOffice.Must(await office.As("leader", s => s.GetRequiredService<AdvancePack>().RunAsync("2023", PackStep.Approve, Cancel)));
        TestOffice.Refused("pack.number.taken", await office.As("clerk", s => s.GetRequiredService<IssuePack>().RunAsync("2023", 7, new DateOnly(2024, 1, 3), Cancel)));
    }

    [Fact]
    public async Task TwoWhoEditOneItem_AreNotBothHeard()
    {
        await using var office = await TestOffice.CreateAsync();
        await office.AcceptedAsync("C1", "Khám bệnh cho 3.214 lượt người.");
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<BeginPack>().RunAsync(TestOffice.Round, null, Cancel)));
        var statement = await office.Read(db => db.Statements.Select(s => s.Id).SingleAsync(Cancel));
        Task<Domain.Outcome<StoredEdit>> Word(string who, string text) => office.As(who, s => s.GetRequiredService<EditPack>().RunAsync(new AskedEdit(TestOffice.Round, PackEditKind.Wording, [statement.Value], text, null, null, null, 0), Cancel));
        TestOffice.Must(await Word("specialist", "Câu của chuyên viên."));
        TestOffice.Refused("pack.item.changed", await Word("leader", "Câu của lãnh đạo."));
    }

    private static async Task IssueAsync(TestOffice office, int number)
    {
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<BeginPack>().RunAsync(TestOffice.Round, null, Cancel)));
        await StepAsync(office, "specialist", PackStep.PutBeforeLeader);
        await StepAsync(office, "leader", PackStep.Approve);
        TestOffice.Must(await office.As("clerk", s => s.GetRequiredService<IssuePack>().RunAsync(TestOffice.Round, number, new DateOnly(2023, 9, 10), Cancel)));
    }

    private static Task<LoadedPack> LoadAsync(TestOffice office) =>
        office.Console(async s => (await s.GetRequiredService<LoadPack>().RunAsync(await s.GetRequiredService<Platform.Data.PlatformDb>().Rounds.SingleAsync(Cancel), null, Cancel))!);

    private static async Task CloseAsync(TestOffice office, bool closed) => TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<CloseRound>().RunAsync(TestOffice.Round, closed, Cancel)));

    private static async Task StepAsync(TestOffice office, string who, PackStep step) => TestOffice.Must(await office.As(who, s => s.GetRequiredService<AdvancePack>().RunAsync(TestOffice.Round, step, Cancel)));
}
