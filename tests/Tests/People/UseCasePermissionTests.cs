using Domain;
using Domain.Assignments;
using Domain.People;
using Domain.Rounds;
using Domain.Units;
using Microsoft.Extensions.DependencyInjection;
using Platform.Assignments;
using Platform.Briefings;
using Platform.DataSets;
using Platform.DataValues;
using Platform.Offices;
using Platform.People;
using Platform.Reports;
using Platform.Rounds;
using Platform.Units;
using Xunit;

namespace Tests.People;

/// <summary>Use cases whose form is not even shown to others: they ask for themselves all the same.</summary>
public sealed class UseCasePermissionTests
{
    private static readonly DateOnly Today = new(2023, 9, 5);

    private static readonly Dictionary<string, Func<IServiceProvider, TestOffice, Guid, Task<Rejection?>>> Cases = new()
    {
        ["open a round"] = async (s, _, _) => (await s.GetRequiredService<OpenRound>().RunAsync(new NewRound("", "2023", "", new RoundTemplate(["health"], RoundTemplate.AllKinds), [], null, new Dictionary<UnitLevel, DateOnly>()), Cancel)).Rejection,
        ["close a round"] = async (s, _, _) => (await s.GetRequiredService<CloseRound>().RunAsync(TestOffice.Round, true, Cancel)).Rejection,
        ["remind"] = async (s, _, _) => (await s.GetRequiredService<RemindUnits>().RunAsync(TestOffice.Round, ["C1"], "Xin gửi.", Cancel)).Rejection,
        ["call a briefing"] = async (s, _, _) => (await s.GetRequiredService<CallBriefing>().RunAsync(TestOffice.Round, new DateTimeOffset(2023, 9, 6, 8, 0, 0, VietnamClock.Offset), "Hội trường", "Trưởng ban", "", Cancel)).Rejection,
        ["conclude"] = async (s, _, briefing) => (await s.GetRequiredService<WriteConclusions>().RunAsync(briefing, "Các xã tổ chức hội thi.", Cancel)).Rejection,
        ["issue the notice"] = async (s, _, briefing) => (await s.GetRequiredService<IssueNotice>().RunAsync(briefing, 31, Today, Cancel)).Rejection,
        ["assign"] = async (s, office, _) => (await s.GetRequiredService<AssignTask>().RunAsync(new NewAssignment("Rà soát", "", office.Units["C1"], [], Today.AddDays(9), null), Cancel)).Rejection,
        ["tell of work"] = async (s, _, _) => (await s.GetRequiredService<MoveAssignment>().RunAsync(new AssignmentMove(1, AssignmentStep.ReportDone, "Đã xong."), Cancel)).Rejection,
        ["answer an extension"] = async (s, _, _) => (await s.GetRequiredService<MoveAssignment>().RunAsync(new AssignmentMove(1, AssignmentStep.GrantExtension, ""), Cancel)).Rejection,
        ["invite"] = async (s, _, _) => (await s.GetRequiredService<InvitePerson>().RunAsync(new Invite("nguoi-moi", "Người mới", "", Role.Reporter, "C1"), Cancel)).Rejection,
        ["grant"] = async (s, _, _) => (await s.GetRequiredService<GiveGrant>().RunAsync("demo-observer", Role.Administrator, "C1", Placement.Administrative, Today, null, null, Cancel)).Rejection,
        ["redact"] = async (s, office, _) => (await s.GetRequiredService<RedactVersion>().RunAsync((await office.Read(db => Task.FromResult(db.Reports.Single()))).Id, 1, "Có tên người dân", Cancel)).Rejection,
        ["define figures"] = async (s, _, _) => (await s.GetRequiredService<DefineFigures>().RunAsync(new FigureDefinitions(), Cancel)).Rejection,
        ["close a form"] = async (s, _, _) => (await s.GetRequiredService<CloseForm>().RunAsync("THANG", "2023-08", true, Cancel)).Rejection,
        ["make a token"] = async (s, _, _) => (await s.GetRequiredService<CreateToken>().RunAsync("demo-observer", false, Cancel)).Rejection,
        ["record a merger"] = async (s, _, _) => (await s.GetRequiredService<SucceedUnit>().RunAsync("C3", "C2", SuccessionKind.Merger, new DateOnly(2023, 9, 1), Cancel)).Rejection,
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task AUseCase_AsksForItself(string name)
    {
        await using var office = await TestOffice.CreateAsync();
        TestOffice.Must(await office.WriteAsync("C1", "Khám bệnh cho 3.214 lượt người."));
        var briefing = TestOffice.Must(await office.As("leader", s => s.GetRequiredService<CallBriefing>().RunAsync(TestOffice.Round, new DateTimeOffset(2023, 9, 5, 8, 0, 0, VietnamClock.Offset), "Phòng họp", "Trưởng ban", "", Cancel)));
        var given = TestOffice.Must(await office.As("leader", s => s.GetRequiredService<AssignTask>().RunAsync(new NewAssignment("Rà soát", "", office.Units["C1"], [], Today.AddDays(9), null), Cancel)));
        TestOffice.Must(await office.As("write-C1", s => s.GetRequiredService<MoveAssignment>().RunAsync(new AssignmentMove(given.Number, AssignmentStep.AskExtension, "Còn hai bản.", Today.AddDays(20)), Cancel)));
        Assert.Equal(Rejections.NotAllowed, (await office.As("observer", s => Cases[name](s, office, briefing.Id)))?.Code);
    }
}
