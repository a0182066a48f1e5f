using System.Net;
using Domain.Assignments;
using Domain.Packs;
using Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Assignments;
using Platform.Briefings;
using Platform.Data;
using Platform.DataSets;
using Platform.Offices;
using Platform.Packs;
using Platform.Packs.Compiling;
using Platform.Reports;
using Platform.Rounds;
using Tests.DataValues;
using Xunit;

namespace Tests.People;

/// <summary>Every form from everybody, where nothing but the person stands in its way: whoever may is heard, and nobody else.</summary>
public sealed class HttpFormTests
{
    private const string Round = "/rounds/2023-9T";
    private const string Report = "/rounds/2023-9T/reports/C1";
    private const string Pack = "/packs/2023-9T";
    private const string Briefing = "/briefings/2023-9T";
    private const string Figures = "/figures/THANG/2023-08/C1";
    private const string Office = "leader specialist";
    private static readonly string[] Everybody = ["administrator", "leader", "specialist", "clerk", "editor", "observer", "write-C1", "pass-C1", "write-D1", "pass-D1", "write-C2", "pass-C2", "write-SYT"];

    /// <param name="Address">ID stands for what <paramref name="Ready"/> names so.</param>
    /// <param name="Allowed">Whose post is heard.</param>
    /// <param name="Ready">Brings the office to where the act would succeed, and gives the form's fields.</param>
    /// <param name="File">The content of the file sent with it; empty for none.</param>
    private sealed record Form(string Address, string Handler, string Allowed, Func<TestOffice, Task<(string Name, string Value)[]>> Ready, string File = "");

    private static readonly Dictionary<string, Form> Forms = new()
    {
        ["open a round"] = new("/rounds/new", "open-round", Office, _ => Fields(("Input.Period", "2023"), ("Input.Sectors", "health"), ("Input.Kinds", "Result"))),
        ["close a round"] = new(Round, "close", Office, _ => Fields()),
        ["open it again"] = new(Round, "close", Office, async o => await After(o.As("specialist", s => s.GetRequiredService<CloseRound>().RunAsync(TestOffice.Round, true, Cancel)))),
        ["remind"] = new($"{Round}/remind", "remind", Office, _ => Fields(("Input.Units", "C1"), ("Input.Text", "Xin gửi báo cáo."))),
        ["write"] = new($"{Report}/write", "write", "write-C1", _ => Fields(("Input.BasedOn", "0"), ("Input.Then", "keep"), ("Input.Text[health_Result]", "Khám bệnh cho 3.214 lượt người."))),
        ["correct"] = new($"{Report}/statements", "correct", "write-C1", async o => await After(DraftAsync(o), ("Input.BasedOn", "1"), ("Input.Lines[0].Text", "Khám bệnh cho 3.215 lượt người."), ("Input.Lines[0].Kind", "Result"))),
        ["upload"] = new($"{Report}/upload", "", "write-C1", _ => Fields(), "I. KẾT QUẢ\n- Khám bệnh cho 3.214 lượt người."),
        ["attach"] = new($"{Report}/attach", "", "write-C1", async o => await After(DraftAsync(o)), "biểu"),
        ["detach"] = new($"{Report}/attachments/ID/remove", "", "write-C1", async o => [("ID", (await AttachedAsync(o)).Id.ToString())]),
        ["hand"] = new(Report, "hand", "write-C1", async o => await After(DraftAsync(o))),
        ["pass"] = new(Report, "pass", "pass-C1", async o => await After(HandedAsync(o))),
        ["give back"] = new(Report, "give-back", "pass-C1", async o => await After(HandedAsync(o), ("remarks", "Xem lại."))),
        ["accept"] = new(Report, "accept", Office, async o => await After(PassedAsync(o))),
        ["return"] = new(Report, "return", Office, async o => await After(PassedAsync(o), ("remarks", "Xem lại."))),
        ["begin a pack"] = new(Pack, "again", Office, _ => Fields()),
        ["choose a layout"] = new(Pack, "again", Office, async o => await After(BegunAsync(o), ("regime", "State"))),
        ["edit a pack"] = new(Pack, "edit", Office, async o => [("Input.Kind", "Dropped"), ("Input.Items", await BegunAsync(o)), ("Input.Reason", "Trùng."), ("Input.Seen", "0")]),
        ["take an edit back"] = new(Pack, "take-back", Office, async o => [("Input.Edit", (await EditedAsync(o)).Id.ToString())]),
        ["put it before the leader"] = new(Pack, "step", Office, async o => await After(BegunAsync(o), ("Input.Step", "PutBeforeLeader"))),
        ["approve"] = new(Pack, "step", "leader", async o => await After(MovedAsync(o, 1), ("Input.Step", "Approve"))),
        ["reopen"] = new(Pack, "step", Office, async o => await After(MovedAsync(o, 2), ("Input.Step", "Reopen"))),
        ["issue"] = new(Pack, "issue", "clerk", async o => await After(MovedAsync(o, 2), ("Input.Number", "7"), ("Input.On", "2023-09-05"))),
        ["attach the signed copy"] = new($"{Pack}/signed", "", "clerk", async o => await After(MovedAsync(o, 3)), "%PDF-1.4"),
        ["call a briefing"] = new(Briefing, "call", Office, _ => Fields(("Input.At", "2023-09-06T08:00"), ("Input.Place", "Phòng họp"), ("Input.Chair", "Trưởng ban"))),
        ["conclude"] = new(Briefing, "conclude", Office, async o => await After(ConcludedAsync(o), ("Input.Text", "Các xã tổ chức hội thi."))),
        ["unsay"] = new(Briefing, "unsay", Office, async o => [("Input.Conclusion", (await ConcludedAsync(o)).ToString())]),
        ["issue the notice"] = new(Briefing, "notice", "clerk", async o => await After(ConcludedAsync(o), ("Input.Number", "31"), ("Input.On", "2023-09-05"))),
        ["assign a conclusion"] = new(Briefing, "assign", Office, async o => [("Input.Conclusion", (await ConcludedAsync(o)).ToString()), ("Input.Title", "Rà soát"), ("Input.Lead", $"{o.Units["C1"].Value}"), ("Input.On", "2023-10-01")]),
        ["assign"] = new("/assignments/new", "assign", Office, _ => Fields(("Input.Title", "Rà soát"), ("Input.Lead", "C1"), ("Input.Deadline", "2023-10-01"))),
        ["tell of work"] = new("/assignments/1/work", "", "write-C1 pass-C1", async o => await After(AssignedAsync(o), ("step", "ReportDone"), ("text", "Đã xong."))),
        ["ask for time"] = new("/assignments/1", "move", "write-C1 pass-C1", async o => await After(AssignedAsync(o), ("Input.Step", "AskExtension"), ("Input.Until", "2023-12-01"), ("Input.Text", "Còn hai bản."))),
        ["close an assignment"] = new("/assignments/1", "move", "leader", async o => await After(AssignedAsync(o), ("Input.Step", "Close"))),
        ["invite"] = new("/people", "invite", "administrator", _ => Fields(("Input.Name", "nguoi-moi"), ("Input.FullName", "Người mới"), ("Input.Role", "Reporter"), ("Input.Unit", "C1"))),
        ["grant"] = new("/people", "grant", "administrator", _ => Fields(("Input.Name", "demo-write-C2"), ("Input.Role", "Reporter"), ("Input.Unit", "C1"), ("Input.From", "2023-09-05"))),
        ["end a grant"] = new("/people", "end", "administrator", async o => [("Input.Grant", (await o.Read(db => db.Grants.Where(g => g.User == o.Person("write-D2")).Select(g => g.Id).SingleAsync(Cancel))).ToString())]),
        ["redact"] = new("/audit", "redact", "administrator", async o => await After(DraftAsync(o), ("Input.Round", TestOffice.Round), ("Input.Unit", "C1"), ("Input.Version", "1"), ("Input.Reason", "Có tên người dân"))),
        ["take a table in"] = new("/tables/sectors", "", "administrator", _ => Fields(), "code,name\nnew-field,Lĩnh vực\n"),
        ["fill a form in"] = new(Figures, "grid", "administrator specialist write-C1", async o => await After(FigureOffice.DefineAsync(o, FigureOffice.Definitions), ("v-KCB-default", "3.214"), ("then", "keep"))),
        ["hand a form in"] = new(Figures, "grid", "administrator specialist write-C1", async o => await After(FigureOffice.DefineAsync(o, FigureOffice.Definitions), ("then", "nothing"))),
        ["pass a form"] = new($"{Figures}/pass", "", "pass-C1", async o => await After(FormAsync(o, 1))),
        ["lock a form"] = new($"{Figures}/lock", "", Office, async o => await After(FormAsync(o, 2))),
        ["give a form back"] = new($"{Figures}/give-back", "", "leader specialist pass-C1", async o => await After(FormAsync(o, 2))),
        ["close a form's period"] = new("/figures/THANG/2023-08/close", "", Office, async o => await After(FigureOffice.DefineAsync(o, FigureOffice.Definitions), ("closed", "true"))),
        ["define figures"] = new("/figures/definitions/upload", "", "administrator specialist", _ => Fields(), "{}"),
        ["record a merger"] = new("/units", "succeed", "administrator", _ => Fields(("Input.Predecessor", "C3"), ("Input.Successor", "C2"), ("Input.Kind", "Merger"), ("Input.On", "2023-09-01"))),
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Names => [.. Forms.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task AForm_IsHeardFromThoseWhoMay_AndChangesNothingForOthers(string name)
    {
        var form = Forms[name];
        var allowed = form.Allowed.Split(' ');
        string[] others = [.. Everybody.Except(allowed)];
        foreach (var permitted in allowed)
        {
            await using var office = await TestOffice.CreateAsync();
            var fields = await form.Ready(office);
            await using var site = await Site.ServeAsync(office);
            var before = await AuditCountAsync(office);
            foreach (var person in others)
            {
                var refused = await PostAsync(site, person, form, fields);
                Assert.False((int)refused >= 500, $"{person}: {refused}");
                Assert.True(before == await AuditCountAsync(office), $"{person} was heard.");
            }

            var heard = await PostAsync(site, permitted, form, fields);
            Assert.True(await AuditCountAsync(office) > before, $"{permitted} was not heard: {heard}");
            others = [];
        }
    }

    private static async Task<HttpStatusCode> PostAsync(Site site, string person, Form form, (string Name, string Value)[] fields)
    {
        using var client = await site.EnterAsync(person);
        using var content = new MultipartFormDataContent
        {
            { new StringContent(await Site.TokenAsync(client, "/account")), "__RequestVerificationToken" },
            { new StringContent(form.Handler), "_handler" },
        };
        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value), name);
        }

        if (form.File.Length > 0)
        {
            content.Add(new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(form.File)), "file", "tep.txt");
        }

        var id = fields.FirstOrDefault(f => f.Name == "ID").Value ?? "ID";
        var answer = await client.PostAsync(new Uri(form.Address.Replace("ID", id, StringComparison.Ordinal), UriKind.Relative), content, Cancel);
        return answer.StatusCode;
    }

    private static Task<long> AuditCountAsync(TestOffice office) => office.Read(db => db.AuditHeads.Select(h => h.Number).SingleAsync(Cancel));

    private static Task<(string, string)[]> Fields(params (string, string)[] fields) => Task.FromResult(fields);

    private static async Task<(string, string)[]> After(Task ready, params (string, string)[] fields)
    {
        await ready;
        return fields;
    }

    private static async Task<Report> DraftAsync(TestOffice office) => TestOffice.Must(await office.WriteAsync("C1", "Khám bệnh cho 3.214 lượt người."));

    private static async Task<ReportAttachment> AttachedAsync(TestOffice office)
    {
        var report = await DraftAsync(office);
        return TestOffice.Must(await office.As("write-C1", s => s.GetRequiredService<AttachFile>().RunAsync(report.Id, "biểu"u8.ToArray(), "bieu.txt", Cancel)));
    }

    private static async Task<Report> HandedAsync(TestOffice office)
    {
        var report = await DraftAsync(office);
        return TestOffice.Must(await office.As("write-C1", s => s.GetRequiredService<HandToApprover>().RunAsync(report.Id, Cancel)));
    }

    private static async Task<Report> PassedAsync(TestOffice office)
    {
        var report = await HandedAsync(office);
        return TestOffice.Must(await office.As("pass-C1", s => s.GetRequiredService<PassReport>().RunAsync(report.Id, Cancel)));
    }

    // The key of the pack's one item.
    private static async Task<string> BegunAsync(TestOffice office)
    {
        await office.AcceptedAsync("C2", "Khám bệnh cho 1.111 lượt người.");
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<BeginPack>().RunAsync(TestOffice.Round, DocumentRegime.Party, Cancel)));
        return (await LoadAsync(office)).Compiled.Items().Single().Key;
    }

    private static async Task<StoredEdit> EditedAsync(TestOffice office)
    {
        await BegunAsync(office);
        var statements = (await LoadAsync(office)).Compiled.Statements().Select(s => s.Id).ToList();
        return TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<EditPack>().RunAsync(new AskedEdit(TestOffice.Round, PackEditKind.Dropped, statements, null, null, null, "Trùng.", 0), Cancel)));
    }

    private static Task<LoadedPack> LoadAsync(TestOffice office) =>
        office.Console(async s => (await s.GetRequiredService<LoadPack>().RunAsync((await s.GetRequiredService<PlatformDb>().RoundAsync(TestOffice.Round, Cancel))!, null, Cancel))!);

    /// <param name="steps">1: before the leader; 2: approved; 3: issued.</param>
    private static async Task MovedAsync(TestOffice office, int steps)
    {
        await BegunAsync(office);
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<AdvancePack>().RunAsync(TestOffice.Round, PackStep.PutBeforeLeader, Cancel)));
        if (steps > 1)
        {
            TestOffice.Must(await office.As("leader", s => s.GetRequiredService<AdvancePack>().RunAsync(TestOffice.Round, PackStep.Approve, Cancel)));
        }

        if (steps > 2)
        {
            TestOffice.Must(await office.As("clerk", s => s.GetRequiredService<IssuePack>().RunAsync(TestOffice.Round, 7, new DateOnly(2023, 9, 5), Cancel)));
        }
    }

    private static async Task<Guid> ConcludedAsync(TestOffice office)
    {
        var briefing = TestOffice.Must(await office.As("leader", s => s.GetRequiredService<CallBriefing>().RunAsync(TestOffice.Round, new DateTimeOffset(2023, 9, 5, 8, 0, 0, VietnamClock.Offset), "Phòng họp", "Trưởng ban", "", Cancel)));
        TestOffice.Must(await office.As("leader", s => s.GetRequiredService<WriteConclusions>().RunAsync(briefing.Id, "Các xã tiêm bù cho trẻ.", Cancel)));
        return await office.Read(db => db.Conclusions.Select(c => c.Id).SingleAsync(Cancel));
    }

    /// <param name="steps">1: handed in; 2: passed.</param>
    private static async Task FormAsync(TestOffice office, int steps)
    {
        TestOffice.Must(await office.DefineAsync(FigureOffice.Definitions));
        var (set, unit) = await office.Read(async db => (await db.DataSets.AsNoTracking().SingleAsync(s => s.Code == "THANG", Cancel), await db.Units.AsNoTracking().SingleAsync(u => u.Code == "C1", Cancel)));
        var period = new Domain.Periods.Period(Domain.Periods.PeriodKind.Month, 2023, 8);
        TestOffice.Must(await office.As("write-C1", s => s.GetRequiredService<MoveForm>().SubmitAsync(set, period, unit, false, Cancel)));
        if (steps > 1)
        {
            TestOffice.Must(await office.As("pass-C1", s => s.GetRequiredService<MoveForm>().PassAsync(set, period, unit, Cancel)));
        }
    }

    private static async Task AssignedAsync(TestOffice office) =>
        TestOffice.Must(await office.As("leader", s => s.GetRequiredService<AssignTask>().RunAsync(new NewAssignment("Rà soát", "", office.Units["C1"], [], new DateOnly(2023, 10, 1), null), Cancel)));
}
