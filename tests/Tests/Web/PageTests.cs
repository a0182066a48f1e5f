using System.Net;
using Domain;
using Domain.People;
using Platform.Assignments;
using Platform.Packs;
using Platform.Packs.Compiling;
using Web.Texts;
using Xunit;

namespace Tests.Web;

public sealed partial class PageTests
{
    private static readonly string[] OfficePages = ["/rounds", "/rounds/2023-9T", "/packs", "/packs/2023-9T", "/briefings", "/briefings/2023-9T", "/units", "/calendar", "/outbox"];
    private static readonly Role[] AtOffice = [Role.Administrator, Role.Leader, Role.Specialist, Role.Clerk, Role.Editor, Role.Observer];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<Role, string, bool> Matrix()
    {
        var data = new TheoryData<Role, string, bool>();
        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var page in OfficePages)
            {
                data.Add(role, page, AtOffice.Contains(role));
            }

            data.Add(role, "/people", role is Role.Administrator);
            data.Add(role, "/audit", role is Role.Administrator);
            data.Add(role, "/rounds/new", role is Role.Leader or Role.Specialist);
            data.Add(role, "/rounds/2023-9T/remind", role is Role.Leader or Role.Specialist);
            data.Add(role, "/assignments/new", role is Role.Leader or Role.Specialist);
        }

        return data;
    }

    [Fact]
    public async Task EachRole_SeesItsPagesAndNoOthers()
    {
        await using var office = await TestOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        var wrong = new List<string>();
        foreach (var group in Matrix().Select(row => row.Data).GroupBy(row => row.Item1))
        {
            using var client = await site.EnterAsync(group.Key.ToString().ToLowerInvariant());
            foreach (var (role, page, allowed) in group)
            {
                var answer = await client.GetAsync(new Uri(page, UriKind.Relative), Cancel);
                var shown = answer.StatusCode is HttpStatusCode.OK;
                if (shown != allowed)
                {
                    wrong.Add($"{role} {page} {answer.StatusCode}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("write-C1", HttpStatusCode.OK)]
    [InlineData("pass-C1", HttpStatusCode.OK)]
    [InlineData("write-D1", HttpStatusCode.OK)]
    [InlineData("write-C2", HttpStatusCode.NotFound)]
    [InlineData("write-D2", HttpStatusCode.NotFound)]
    [InlineData("specialist", HttpStatusCode.OK)]
    public async Task ADraft_IsSeenByItsOwnUnitAlone(string who, HttpStatusCode expected)
    {
        await using var office = await TestOffice.CreateAsync();
        TestOffice.Must(await office.WriteAsync("C1", "Bản nháp riêng của xã."));
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync(who);
        var answer = await client.GetAsync(new Uri("/rounds/2023-9T/reports/C1", UriKind.Relative), Cancel);
        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(who.EndsWith("C1", StringComparison.Ordinal), (await answer.Content.ReadAsStringAsync(Cancel)).Contains("Bản nháp riêng", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AStranger_IsSentToSignIn()
    {
        await using var office = await TestOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var stranger = site.Stranger();
        foreach (var page in OfficePages.Append("/"))
        {
            var answer = await stranger.GetAsync(new Uri(page, UriKind.Relative), Cancel);
            Assert.StartsWith("/sign-in", answer.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task OneClickEntry_IsShutToARequestThatAProxyPassedOn()
    {
        await using var office = await TestOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = site.Stranger();
        var token = await Site.TokenAsync(client, "/sign-in");
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        using var form = Site.Form(token);
        Assert.Equal(HttpStatusCode.NotFound, (await client.PostAsync(new Uri("/demo/enter/demo-administrator", UriKind.Relative), form, Cancel)).StatusCode);
    }

    [Fact]
    public async Task AWriter_WritesWithoutScript_AndAPhoneNumberIsStopped()
    {
        await using var office = await TestOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("write-C1");
        const string Page = "/rounds/2023-9T/reports/C1/write";
        async Task<HttpResponseMessage> Post(string text)
        {
            using var form = Site.Form(await Site.TokenAsync(client, Page), ("_handler", "write"), ("Input.BasedOn", "0"), ("Input.Then", "keep"), ("Input.Text[health_Result]", text));
            return await client.PostAsync(new Uri(Page, UriKind.Relative), form, Cancel);
        }

        var refused = await (await Post("Gọi 0912 345 678")).Content.ReadAsStringAsync(Cancel);
        Assert.Contains("số điện thoại", refused, StringComparison.Ordinal);
        Assert.Contains("Gọi 0912 345 678", refused, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await Post("Khám bệnh cho 3.214 lượt người.")).StatusCode);
        Assert.Contains("Khám bệnh cho 3.214 lượt người.", await client.GetStringAsync(new Uri(Page, UriKind.Relative), Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("write-C1", "/sign-out")]
    [InlineData("write-C1", "/rounds/2023-9T/reports/C1/upload")]
    [InlineData("write-C1", "/rounds/2023-9T/reports/C1/attach")]
    [InlineData("specialist", "/assignments/1/work")]
    public async Task AFormWithoutItsToken_IsRefusedWithASentence(string who, string address)
    {
        await using var office = await TestOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync(who);
        using var form = new MultipartFormDataContent { { new StringContent("x"), "text" } };
        var answer = await client.PostAsync(new Uri(address, UriKind.Relative), form, Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("chưa có gì được gửi", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("thứ hai")]
    public async Task AMeetingWithoutATime_IsRefusedWithASentence(string time)
    {
        await using var office = await TestOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("leader");
        const string Page = "/briefings/2023-9T";
        using var form = Site.Form(await Site.TokenAsync(client, Page), ("_handler", "call"), ("Input.At", time), ("Input.Place", "Phòng họp số 2"), ("Input.Chair", "Trưởng ban"));
        var answer = await client.PostAsync(new Uri(Page, UriKind.Relative), form, Cancel);
        Assert.Contains("Chưa có thời gian họp", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public void EveryRefusal_IsASentenceInBothLanguages()
    {
        var codes = typeof(Rejections).GetFields().Select(f => (string)f.GetValue(null)!).ToList();
        Assert.All(codes, c => Assert.True(Words.Has("refusal." + c, CultureInfoOf("")) && Words.Has("refusal." + c, CultureInfoOf("en")), c));
    }

    [Fact]
    public void EveryAct_IsToldInBothLanguagesOnTheAuditPage()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Giaoban.slnx")))
        {
            root = Path.GetDirectoryName(root)!;
        }

        // An act's code stands in its use case as it is, but for those made from the name of a step.
        var sources = Directory.EnumerateFiles(Path.Combine(root, "src", "Platform"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText).Where(t => t.Contains("AuditNote(", StringComparison.Ordinal) || t.Contains("MoveReport move", StringComparison.Ordinal));
        var written = sources.SelectMany(t => AuditCode().Matches(t).Select(m => m.Groups[1].Value));
        var made = Enum.GetNames<PackStep>().Select(s => $"pack.{s}")
            .Concat(Enum.GetNames<PackEditKind>().Select(k => $"pack.{k.ToLowerInvariant()}"))
            .Concat(Enum.GetNames<AssignmentStep>().Select(s => $"assignment.{char.ToLowerInvariant(s[0])}{s[1..]}"));
        var codes = written.Concat(made).Distinct().ToList();
        Assert.True(codes.Count > 50);
        Assert.All(codes, c => Assert.True(Words.Has("audit.did." + c, CultureInfoOf("")) && Words.Has("audit.did." + c, CultureInfoOf("en")), c));
    }

    [System.Text.RegularExpressions.GeneratedRegex("(?:AuditNote\\(|\\? |: |SaveAsync\\(edit, |Report, |Act\\.[A-Za-z]+, )\"([a-z]+\\.[a-zA-Z]+)\"")]
    private static partial System.Text.RegularExpressions.Regex AuditCode();

    private static System.Globalization.CultureInfo CultureInfoOf(string name) => System.Globalization.CultureInfo.GetCultureInfo(name);
}
