using Domain;
using Domain.Packs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Data;
using Platform.Packs;
using Platform.Packs.Compiling;
using Platform.Reports;
using Platform.Rounds;
using Xunit;

namespace Tests.Packs;

public sealed class EditPackTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FiguresThatDisagree_AreSettledByOneDecision_AndTheCheckIsGone()
    {
        await using var office = await TestOffice.CreateAsync();
        await office.AcceptedAsync("D1", "Khám, chữa bệnh cho 18.000 lượt người.");
        await office.AcceptedAsync("D2", "Khám, chữa bệnh cho 20.000 lượt người.");
        await office.AcceptedAsync("SYT", "Khám, chữa bệnh cho 39.000 lượt người.");
        await BeginAsync(office);
        var check = (await LoadAsync(office)).Compiled.Items().SelectMany(i => i.Checks).Single(c => c.ToSettle);
        Assert.Equal(["Khám, chữa bệnh cho 39.000 lượt người.", "Khám, chữa bệnh cho 38.000 lượt người."], check.Wordings.Take(2));

        TestOffice.Must(await EditAsync(office, PackEditKind.Together, check.Figures.Select(f => f.Statement), check.Wordings[1]));

        var settled = await LoadAsync(office);
        var item = Assert.Single(settled.Compiled.Items());
        Assert.Equal("Khám, chữa bệnh cho 38.000 lượt người.", item.Text);
        Assert.DoesNotContain(item.Checks, c => c.ToSettle);
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<EditPack>().TakeBackAsync(TestOffice.Round, Assert.Single(settled.Edits).Id, Cancel)));
        Assert.Contains((await LoadAsync(office)).Compiled.Items().SelectMany(i => i.Checks), c => c.ToSettle);
    }

    [Fact]
    public async Task TwoItems_ArePutTogetherAndComeApartAgain()
    {
        await using var office = await TestOffice.CreateAsync();
        await office.AcceptedAsync("C1", "Tổ chức giải bóng chuyền.");
        await office.AcceptedAsync("C2", "Khai mạc hội thi văn nghệ.");
        await BeginAsync(office);
        var items = (await LoadAsync(office)).Compiled.Items().ToList();
        Assert.Equal(2, items.Count);
        TestOffice.Must(await EditAsync(office, PackEditKind.Together, items.SelectMany(i => i.Sources).Select(s => s.Id), null));
        Assert.Equal(2, Assert.Single((await LoadAsync(office)).Compiled.Items()).Sources.Count);
        TestOffice.Must(await EditAsync(office, PackEditKind.Apart, items.SelectMany(i => i.Sources).Select(s => s.Id), null));
        Assert.Equal(2, (await LoadAsync(office)).Compiled.Items().Count());
    }

    [Fact]
    public async Task ADecisionWhoseReportChanged_WaitsAndIsKeptForWhatIsLeft()
    {
        await using var office = await TestOffice.CreateAsync();
        await office.AcceptedAsync("C1", "Tổ chức giải bóng chuyền.");
        await office.AcceptedAsync("C2", "Khai mạc hội thi văn nghệ.");
        await BeginAsync(office);
        var statements = (await LoadAsync(office)).Compiled.Statements().Select(s => s.Id).ToList();
        TestOffice.Must(await EditAsync(office, PackEditKind.Together, statements, "Các xã tổ chức nhiều hoạt động văn hóa, thể thao."));
        var report = await office.Read(db => db.Reports.SingleAsync(r => r.Unit == office.Units["C2"], Cancel));
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<ReturnReport>().RunAsync(report.Id, "Viết lại.", Cancel)));
        await office.AcceptedAsync("C2", "Chưa tổ chức được hội thi.");

        var waiting = Assert.Single((await LoadAsync(office)).Compiled.Pending);
        Assert.Equal("statement-gone", waiting.Why);
        TestOffice.Refused(Rejections.PackUndecided, await office.As("specialist", s => s.GetRequiredService<AdvancePack>().RunAsync(TestOffice.Round, PackStep.PutBeforeLeader, Cancel)));
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<EditPack>().ReaffirmAsync(TestOffice.Round, waiting.Edit.Id, Cancel)));

        var decided = await LoadAsync(office);
        Assert.Empty(decided.Compiled.Pending);
        Assert.Contains(decided.Compiled.Items(), i => i.Text.StartsWith("Các xã tổ chức", StringComparison.Ordinal) && i.Sources.Count == 1);
    }

    [Theory]
    [InlineData(PackEditKind.Wording, "  ", null, null, Rejections.PackWordingEmpty)]
    [InlineData(PackEditKind.Wording, null, null, null, Rejections.PackWordingEmpty)]
    [InlineData(PackEditKind.Together, "", null, null, Rejections.PackWordingEmpty)]
    [InlineData(PackEditKind.Place, null, "nowhere", "health", Rejections.PackPlaceUnknown)]
    [InlineData(PackEditKind.Place, null, "", "health", Rejections.PackPlaceUnknown)]
    [InlineData(PackEditKind.Place, null, "task", "nothing", Rejections.PackPlaceUnknown)]
    [InlineData(PackEditKind.Place, null, "task", "education", null)]
    public async Task AnEmptyWording_AndAPlaceThatIsNone_AreRefused(PackEditKind kind, string? wording, string? section, string? sector, string? code)
    {
        await using var office = await TestOffice.CreateAsync();
        await office.AcceptedAsync("C1", "Tổ chức giải bóng chuyền.");
        await BeginAsync(office);
        var statements = (await LoadAsync(office)).Compiled.Statements().Select(s => s.Id).ToList();
        var edited = await office.As("specialist", s => s.GetRequiredService<EditPack>().RunAsync(new AskedEdit(TestOffice.Round, kind, statements, wording, section, sector, null, int.MaxValue), Cancel));
        Assert.Equal(code, edited.Rejection?.Code);
    }

    [Fact]
    public async Task ADecisionAboutASentenceThatWasReworded_WaitsAndIsKeptForItsNewText()
    {
        await using var office = await TestOffice.CreateAsync();
        await office.AcceptedAsync("C1", "Tổ chức giải bóng chuyền có 12 đội.", "Khai mạc hội thi văn nghệ.");
        await BeginAsync(office);
        var sentence = (await LoadAsync(office)).Compiled.Statements().Single(s => s.Text.StartsWith("Tổ chức", StringComparison.Ordinal)).Id;
        TestOffice.Must(await EditAsync(office, PackEditKind.Wording, [sentence], "Xã tổ chức giải bóng chuyền."));
        var report = await office.Read(db => db.Reports.SingleAsync(r => r.Unit == office.Units["C1"], Cancel));
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<ReturnReport>().RunAsync(report.Id, "Ghi đúng số đội.", Cancel)));
        await office.AcceptedAsync("C1", "Tổ chức giải bóng chuyền có 14 đội.", "Khai mạc hội thi văn nghệ.");

        var waiting = Assert.Single((await LoadAsync(office)).Compiled.Pending);
        Assert.Equal("statement-changed", waiting.Why);
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<EditPack>().ReaffirmAsync(TestOffice.Round, waiting.Edit.Id, Cancel)));
        var decided = (await LoadAsync(office)).Compiled;
        Assert.Empty(decided.Pending);
        var item = decided.Items().Single(i => i.Text == "Xã tổ chức giải bóng chuyền.");
        Assert.Equal("Tổ chức giải bóng chuyền có 14 đội.", Assert.Single(item.Sources).Text);
    }

    [Fact]
    public async Task AReportsWay_IsReadFromTheAudit()
    {
        await using var office = await TestOffice.CreateAsync();
        var report = await office.AcceptedAsync("C1", "Tổ chức giải bóng chuyền.");
        var steps = await office.Read(db => db.StepsAsync([report.Id], Cancel));
        Assert.Equal([("report.written", "write-C1"), ("report.handed", "write-C1"), ("report.passed", "pass-C1"), ("report.accepted", "specialist")], steps.Select(s => (s.Action, s.By)));
    }

    private static async Task BeginAsync(TestOffice office) => TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<BeginPack>().RunAsync(TestOffice.Round, DocumentRegime.Party, Cancel)));

    private static Task<Outcome<StoredEdit>> EditAsync(TestOffice office, PackEditKind kind, IEnumerable<Guid> statements, string? wording) =>
        office.As("specialist", s => s.GetRequiredService<EditPack>().RunAsync(new AskedEdit(TestOffice.Round, kind, [.. statements], wording, null, null, null, int.MaxValue), Cancel));

    private static Task<LoadedPack> LoadAsync(TestOffice office) =>
        office.Console(async s => (await s.GetRequiredService<LoadPack>().RunAsync((await s.GetRequiredService<PlatformDb>().RoundAsync(TestOffice.Round, Cancel))!, null, Cancel))!);
}
