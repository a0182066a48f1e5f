using Domain;
using Domain.Assignments;
using Domain.Briefings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Assignments;
using Platform.Briefings;
using Platform.Offices;
using Xunit;

namespace Tests.Briefings;

public sealed class NoticeTests
{
    private static readonly DateOnly Today = new(2023, 9, 5);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SeveralWhoIssueAtOnce_IssueOneNoticeUnderOneNumber()
    {
        await using var office = await TestOffice.CreateAsync();
        var briefing = await ConcludedAsync(office);
        var issued = await Task.WhenAll(Enumerable.Range(1, 6).Select(n => Task.Run(() => IssueAsync(office, briefing.Id, n, Today), Cancel)));
        var noticed = Assert.Single(issued, i => i.Accepted).Value!;
        Assert.All(issued.Where(i => !i.Accepted), i => Assert.Contains(i.Rejection!.Code, (string[])[Rejections.BriefingChangedMeanwhile, Rejections.NoticeIssued]));
        Assert.Equal(noticed.NoticeNumber, (await office.Read(db => db.RegisterEntries.SingleAsync(Cancel))).Number);
        TestOffice.Must(await office.Console(s => s.GetRequiredService<Platform.Audit.VerifyChain>().RunAsync(null, Cancel)));
    }

    [Fact]
    public async Task OnceTheNoticeIsOut_ItsConclusionsStay()
    {
        await using var office = await TestOffice.CreateAsync();
        var briefing = await ConcludedAsync(office);
        TestOffice.Must(await IssueAsync(office, briefing.Id, 31, Today));
        TestOffice.Refused(Rejections.NoticeIssued, await IssueAsync(office, briefing.Id, 32, Today));
        TestOffice.Refused(Rejections.NoticeIssued, await office.As("leader", s => s.GetRequiredService<WriteConclusions>().RunAsync(briefing.Id, "Thêm một việc.", Cancel)));
        var conclusion = await office.Read(db => db.Conclusions.SingleAsync(Cancel));
        TestOffice.Refused(Rejections.NoticeIssued, await office.As("leader", s => s.GetRequiredService<WriteConclusions>().RemoveAsync(conclusion.Id, Cancel)));
    }

    [Theory]
    [InlineData(null, Rejections.IssueDayMissing)]
    [InlineData(-400, Rejections.IssueDayOutside)]
    [InlineData(32, Rejections.IssueDayOutside)]
    public async Task ADayThatCannotBe_IsRefused(int? daysAhead, string code)
    {
        await using var office = await TestOffice.CreateAsync();
        var briefing = await ConcludedAsync(office);
        TestOffice.Refused(code, await IssueAsync(office, briefing.Id, 31, daysAhead is { } days ? Today.AddDays(days) : null));
        Assert.Equal(0, await office.Read(db => db.RegisterEntries.CountAsync(Cancel)));
    }

    [Fact]
    public async Task SeveralWhoMoveOneAssignmentAtOnce_AreToldOfEachOther()
    {
        await using var office = await TestOffice.CreateAsync();
        var given = TestOffice.Must(await office.As("leader", s => s.GetRequiredService<AssignTask>().RunAsync(new NewAssignment("Rà soát", "", office.Units["C1"], [], Today.AddDays(9), null), Cancel)));
        var moved = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => office.As("write-C1", s => s.GetRequiredService<MoveAssignment>().RunAsync(new AssignmentMove(given.Number, AssignmentStep.ReportDone, "Đã xong."), Cancel)), Cancel)));
        Assert.Single(moved, m => m.Accepted);
        Assert.All(moved.Where(m => !m.Accepted), m => Assert.Contains(m.Rejection!.Code, (string[])[Rejections.AssignmentChangedMeanwhile, Rejections.AssignmentClosed]));
        Assert.Equal(1, await office.Read(db => db.AssignmentEvents.CountAsync(Cancel)));
    }

    private static async Task<Briefing> ConcludedAsync(TestOffice office)
    {
        var briefing = TestOffice.Must(await office.As("leader", s => s.GetRequiredService<CallBriefing>().RunAsync(TestOffice.Round, new DateTimeOffset(2023, 9, 5, 8, 0, 0, VietnamClock.Offset), "Phòng họp", "Trưởng ban", "", Cancel)));
        TestOffice.Must(await office.As("leader", s => s.GetRequiredService<WriteConclusions>().RunAsync(briefing.Id, "Các xã tiêm bù cho trẻ.", Cancel)));
        return briefing;
    }

    private static Task<Outcome<Briefing>> IssueAsync(TestOffice office, Guid briefing, int number, DateOnly? on) => office.As("clerk", s => s.GetRequiredService<IssueNotice>().RunAsync(briefing, number, on, Cancel));
}
