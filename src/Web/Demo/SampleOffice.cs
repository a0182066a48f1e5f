using System.Globalization;
using Domain;
using Domain.Assignments;
using Domain.Packs;
using Domain.Periods;
using Domain.People;
using Domain.Reports;
using Domain.Rounds;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Assignments;
using Platform.Briefings;
using Platform.Data;
using Platform.Offices;
using Platform.Packs;
using Platform.People;
using Platform.Reports;
using Platform.Rounds;
using Platform.Units;
using Web.Commands;

namespace Web.Demo;

/// <summary>
/// Builds the sample office by the use cases that real people go through, each in its own day: the six-month round
/// goes the whole circle, the nine-month round stands before its briefing.
/// </summary>
public sealed class SampleOffice(Desk desk, Action<int, int, string> progress)
{
    public const string Round = "2023-9T";
    private const string EarlierRound = "2023-6T";

    /// <summary>How many of the 124 hand in late, hand in nothing, say that there is nothing.</summary>
    private const int Late = 12;
    private const int Missing = 6;
    private const int Nothing = 3;

    private static readonly string[] Sectors = ["leadership", "propaganda", "education", "health", "science", "culture", "sport", "family", "social", "environment", "evils"];
    private readonly Dictionary<UnitId, (Guid Reporter, Guid Approver)> staff = [];
    private Dictionary<string, string> sectorNames = [];
    private List<Unit> units = [];
    private Guid leader, specialist, clerk;
    private int done, all = 400;

    public async Task BuildAsync(CancellationToken cancel)
    {
        At(2023, 6, 1);
        await SettleAsync(cancel);
        all = 11 + units.Count + 14;
        await EarlierCircleAsync(cancel);
        await NineMonthsAsync(cancel);
        At(2023, 10, 10, 9);
        await KeepClockAsync(cancel);
    }

    private async Task SettleAsync(CancellationToken cancel)
    {
        await desk.AsConsoleAsync(async s =>
        {
            var office = CreateOffice.Blank();
            (office.Name, office.ParentIssuer, office.OrganSymbol, office.SignerPosition, office.SignerName, office.IsDemo) = ("Ban Tuyên giáo Tỉnh ủy", "Tỉnh ủy Lai Châu", "BTGTU", "Trưởng ban", "(bản mẫu)", true);
            await s.GetRequiredService<CreateOffice>().RunAsync(office, cancel);
            using var table = new StringReader(SampleReports.UnitTable());
            Must(await s.GetRequiredService<ImportUnits>().RunAsync(table, Placement.Administrative, cancel));
            var db = s.GetRequiredService<PlatformDb>();
            units = await db.Units.AsNoTracking().Where(u => u.Level != UnitLevel.Office && u.Level != UnitLevel.Province).OrderBy(u => u.Order).ToListAsync(cancel);
            sectorNames = await db.Sectors.AsNoTracking().ToDictionaryAsync(x => x.Code, x => x.Name, cancel);
            AddPeople(db, office.Unit);
            await s.GetRequiredService<Platform.Audit.Commit>().SaveAsync(new Platform.Audit.AuditNote("people.sample", "demo"), cancel);
            return 0;
        });
        Step("đơn vị, tài khoản mẫu");
    }

    private void AddPeople(PlatformDb db, UnitId office)
    {
        Guid Add(string name, string full, Role role, UnitId unit)
        {
            var person = new Person { Id = Guid.CreateVersion7(), UserName = name, NormalizedUserName = name.ToUpperInvariant(), FullName = full, SecurityStamp = Guid.NewGuid().ToString("N"), LockoutEnabled = true };
            db.Users.Add(person);
            db.Grants.Add(Grant.Give(person.Id, role, unit, Placement.Administrative, new DateOnly(2023, 1, 1), null, null).Value!);
            return person.Id;
        }

        Add("demo-admin", "Quản trị (mẫu)", Role.Administrator, office);
        leader = Add("demo-leader", "Lãnh đạo Ban (mẫu)", Role.Leader, office);
        specialist = Add("demo-specialist", "Chuyên viên Khoa giáo (mẫu)", Role.Specialist, office);
        clerk = Add("demo-clerk", "Văn thư Ban (mẫu)", Role.Clerk, office);
        Add("demo-editor", "Biên tập (mẫu)", Role.Editor, office);
        Add("demo-observer", "Người theo dõi (mẫu)", Role.Observer, office);
        var own = units.First(u => u.Level is UnitLevel.Department);
        var commune = units.First(u => u.Level is UnitLevel.Commune);
        foreach (var unit in units)
        {
            var (reporter, approver) = unit == own ? ("demo-reporter", "demo-approver") : unit == commune ? ("demo-commune", "demo-commune-approver") : ($"viet-{unit.Code}", $"duyet-{unit.Code}");
            staff[unit.Id] = (Add(reporter, $"Người viết báo cáo, {unit.Name} (mẫu)", Role.Reporter, unit.Id), Add(approver, $"Người duyệt, {unit.Name} (mẫu)", Role.Approver, unit.Id));
        }
    }

    private async Task EarlierCircleAsync(CancellationToken cancel)
    {
        var departments = units.Where(u => u.Level is UnitLevel.Department).ToList();
        At(2023, 6, 5);
        await OpenAsync(EarlierRound, "2023-6T", "Báo cáo công tác khoa giáo 6 tháng đầu năm 2023", [.. departments.Select(u => u.Code)], [], cancel);
        foreach (var unit in departments)
        {
            At(2023, 6, 23, 9);
            await HandInAsync(unit, EarlierRound, "6 tháng đầu năm 2023", cancel);
        }

        At(2023, 7, 3);
        await As(specialist, s => s.GetRequiredService<BeginPack>().RunAsync(EarlierRound, DocumentRegime.Party, cancel));
        await As(specialist, s => s.GetRequiredService<AdvancePack>().RunAsync(EarlierRound, PackStep.PutBeforeLeader, cancel));
        await As(leader, s => s.GetRequiredService<AdvancePack>().RunAsync(EarlierRound, PackStep.Approve, cancel));
        await As(clerk, s => s.GetRequiredService<IssuePack>().RunAsync(EarlierRound, 58, new DateOnly(2023, 7, 5), cancel));
        At(2023, 7, 12);
        var briefing = await As(leader, s => s.GetRequiredService<CallBriefing>().RunAsync(EarlierRound, new DateTimeOffset(2023, 7, 12, 8, 0, 0, VietnamClock.Offset), "Phòng họp số 2", "Trưởng ban", "10 sở, ban, ngành", cancel));
        await As(specialist, s => s.GetRequiredService<WriteConclusions>().RunAsync(briefing.Id, EarlierConclusions, cancel));
        await AssignAllAsync(briefing.Id, cancel);
        await As(clerk, s => s.GetRequiredService<IssueNotice>().RunAsync(briefing.Id, 31, new DateOnly(2023, 7, 14), cancel));
        At(2023, 10, 2);
        var health = units.First(u => u.Code == "SYT");
        await As(staff[health.Id].Reporter, s => s.GetRequiredService<MoveAssignment>().RunAsync(new AssignmentMove(2, AssignmentStep.ReportDone, "Đã tiêm bù tại 8/8 huyện, thành phố."), cancel));
        await As(leader, s => s.GetRequiredService<MoveAssignment>().RunAsync(new AssignmentMove(2, AssignmentStep.Close, "Đạt yêu cầu."), cancel));
        var labour = units.First(u => u.Code == "SLDTBXH");
        await As(staff[labour.Id].Reporter, s => s.GetRequiredService<MoveAssignment>().RunAsync(new AssignmentMove(3, AssignmentStep.AskExtension, "Còn 3 huyện chưa gửi số liệu.", new DateOnly(2023, 10, 25)), cancel));
        await As(specialist, s => s.GetRequiredService<CloseRound>().RunAsync(EarlierRound, closed: true, cancel));
        Step("vòng giao ban 6 tháng");
    }

    private const string EarlierConclusions = """
        Các ngành trong khối khoa giáo đã hoàn thành phần lớn nhiệm vụ 6 tháng đầu năm.
        Giao Sở Giáo dục và Đào tạo chủ trì, phối hợp với UBND các huyện, thành phố rà soát phòng học tạm, phòng học nhờ ở xã vùng sâu, hoàn thành trước ngày 08/10/2023, báo cáo biểu rà soát từng điểm trường.
        Giao Sở Y tế chủ trì, phối hợp với UBND các huyện, thành phố tiêm bù cho trẻ chưa tiêm đủ mũi, hoàn thành trước ngày 05/10/2023, báo cáo kết quả về Ban.
        Giao Sở Lao động, Thương binh và Xã hội chủ trì, phối hợp với Bảo hiểm xã hội tỉnh rà soát số người chưa có thẻ bảo hiểm y tế, hoàn thành trước ngày 15/10/2023, báo cáo danh sách theo xã.
        Giao Sở Tài nguyên và Môi trường chủ trì, phối hợp với Sở Y tế kiểm tra nước sạch tại các trường bán trú, hoàn thành trước ngày 20/12/2023, báo cáo kết quả kiểm tra.
        """;

    private async Task AssignAllAsync(Guid briefing, CancellationToken cancel)
    {
        var conclusions = await desk.AsConsoleAsync(s => s.GetRequiredService<PlatformDb>().Conclusions.AsNoTracking().Where(c => c.Briefing == briefing).OrderBy(c => c.Order).ToListAsync(cancel));
        foreach (var conclusion in conclusions)
        {
            if (OfferAssignment.From(conclusion.Text, units, 2023) is { Lead: { } lead, Deadline: { } deadline } offer)
            {
                await As(leader, s => s.GetRequiredService<AssignTask>().RunAsync(new NewAssignment(offer.Title, offer.Product, lead.Id, [.. offer.Support.Select(u => u.Id)], deadline, conclusion.Id), cancel));
            }
        }
    }

    private async Task NineMonthsAsync(CancellationToken cancel)
    {
        At(2023, 9, 5);
        await AsSpecialistAsync(figures => figures.DefineAsync(cancel));
        await OpenAsync(Round, Round, "Báo cáo công tác khoa giáo 9 tháng năm 2023", [], ["XH-QUY", "VH-QUY"], cancel);
        var communes = units.Where(u => u.Level is UnitLevel.Commune).ToList();
        // Those far from the centre are late and silent more often; which ones is fixed, so that the tour in the guide stays true.
        var missing = communes.Where((_, i) => i % 17 == 5).Take(Missing).ToHashSet();
        var late = communes.Where((_, i) => i % 8 == 3).Where(u => !missing.Contains(u)).Take(Late).ToHashSet();
        var nothing = communes.Where((_, i) => i % 31 == 7).Where(u => !missing.Contains(u) && !late.Contains(u)).Take(Nothing).ToHashSet();
        foreach (var unit in units)
        {
            var day = late.Contains(unit) ? 7 + (unit.Id.Value % 3) : 1 + (unit.Id.Value % 3);
            At(2023, 10, day, 8 + (unit.Id.Value % 9));
            if (nothing.Contains(unit))
            {
                await SayNothingAsync(unit, cancel);
            }
            else if (!missing.Contains(unit))
            {
                await HandInAsync(unit, Round, "9 tháng năm 2023", cancel);
            }

            Step(unit.Name);
        }

        await FiguresAsync(cancel);
        await TargetsAsync(cancel);
        At(2023, 10, 9, 15);
        await As(specialist, s => s.GetRequiredService<BeginPack>().RunAsync(Round, DocumentRegime.Party, cancel));
        await As(leader, s => s.GetRequiredService<CallBriefing>().RunAsync(Round, new DateTimeOffset(2023, 10, 12, 8, 0, 0, VietnamClock.Offset), "Phòng họp số 2", "Trưởng ban", "", cancel));
        Step("tài liệu giao ban");
    }

    private async Task FiguresAsync(CancellationToken cancel)
    {
        At(2023, 10, 3);
        await AsSpecialistAsync(figures => figures.EnterAsync(cancel));
        Step("số liệu các xã");
        foreach (var late in new[] { false, true })
        {
            At(2023, 10, late ? 9 : 4);
            await AsSpecialistAsync(async figures =>
            {
                await figures.HandInAsync("YT-THANG", new Period(PeriodKind.Month, 2023, 9), late, cancel);
                await figures.HandInAsync("GD-THANG", new Period(PeriodKind.Month, 2023, 9), late, cancel);
                await figures.HandInAsync("VH-QUY", new Period(PeriodKind.Quarter, 2023, 3), late, cancel);
                await figures.HandInAsync("XH-QUY", new Period(PeriodKind.Quarter, 2023, 3), late, cancel);
            });
        }

        Step("biểu số liệu");
    }

    private async Task TargetsAsync(CancellationToken cancel)
    {
        await using (var scope = desk.Scope())
        {
            scope.ServiceProvider.GetRequiredService<Access>().Enter(specialist);
            await new SampleTargets(scope.ServiceProvider).BuildAsync(cancel);
        }

        await desk.AsConsoleAsync(async s =>
        {
            await new SampleMap(s).BuildAsync(cancel);
            return 0;
        });
        Step("chỉ tiêu nhiệm kỳ");
    }

    private async Task AsSpecialistAsync(Func<SampleFigures, Task> work)
    {
        await using var scope = desk.Scope();
        scope.ServiceProvider.GetRequiredService<Access>().Enter(specialist);
        await work(new SampleFigures(scope.ServiceProvider));
    }

    private async Task OpenAsync(string code, string period, string title, IReadOnlyList<string> unitCodes, IReadOnlyList<string> forms, CancellationToken cancel) =>
        await As(specialist, s => s.GetRequiredService<OpenRound>().RunAsync(new NewRound(code, period, title, new RoundTemplate(Sectors, RoundTemplate.AllKinds, "Mỗi câu một việc, có con số và đơn vị làm. Không ghi tên, số điện thoại của người dân.", "Biểu số liệu của ngành, nếu có."), unitCodes, null, new Dictionary<UnitLevel, DateOnly>()) { Forms = forms }, cancel));

    private async Task HandInAsync(Unit unit, string round, string period, CancellationToken cancel)
    {
        var sample = SampleReports.Of(unit, period, desk.Clock.VietnamToday(), sectorNames);
        var (reporter, approver) = staff[unit.Id];
        var report = await As(reporter, s => s.GetRequiredService<ImportReport>().RunAsync(round, unit.Code, sample.Content, sample.FileName, null, cancel));
        await PassOnAsync(report.Id, reporter, approver, cancel);
    }

    private async Task SayNothingAsync(Unit unit, CancellationToken cancel)
    {
        var (reporter, approver) = staff[unit.Id];
        var report = await As(reporter, s => s.GetRequiredService<WriteReport>().RunAsync(new ReportDraft(null, Round, unit.Code, NothingToReport: true, []), cancel));
        await PassOnAsync(report.Id, reporter, approver, cancel);
    }

    private async Task PassOnAsync(ReportId report, Guid reporter, Guid approver, CancellationToken cancel)
    {
        await As(reporter, s => s.GetRequiredService<HandToApprover>().RunAsync(report, cancel));
        await As(approver, s => s.GetRequiredService<PassReport>().RunAsync(report, cancel));
        await As(specialist, s => s.GetRequiredService<AcceptReport>().RunAsync(report, cancel));
    }

    private Task<int> KeepClockAsync(CancellationToken cancel) =>
        desk.AsConsoleAsync(async s =>
        {
            var shift = (desk.Clock.GetUtcNow() - TimeProvider.System.GetUtcNow()).Ticks;
            return await s.GetRequiredService<PlatformDb>().Offices.ExecuteUpdateAsync(o => o.SetProperty(x => x.ClockShift, shift), cancel);
        });

    private void At(int year, int month, int day, int hour = 8) => desk.Clock.ShiftBy(new DateTimeOffset(year, month, day, hour, 0, 0, VietnamClock.Offset) - TimeProvider.System.GetUtcNow());

    private async Task<T> As<T>(Guid person, Func<IServiceProvider, Task<Outcome<T>>> work)
    {
        await using var scope = desk.Scope();
        scope.ServiceProvider.GetRequiredService<Access>().Enter(person);
        return Must(await work(scope.ServiceProvider));
    }

    // The sample is ours: a refusal in it is a bug.
    private static T Must<T>(Outcome<T> outcome) =>
        outcome.Accepted ? outcome.Value : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The sample was refused: {outcome.Rejection.Code} {string.Join(' ', outcome.Rejection.Values)}"));

    private void Step(string what) => progress(Math.Min(++done, all), all, what);
}
