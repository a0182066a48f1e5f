using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Reports;
using Tests.DataValues;
using Xunit;

namespace Tests.People;

/// <summary>Every role before every page; what belongs to a unit also before its own people, its parent's, its child's and its neighbour's.</summary>
public sealed class HttpPermissionTests
{
    private const string OfficeRoles = "administrator leader specialist clerk editor observer";
    private static readonly string[] AtOffice = ["administrator", "leader", "specialist", "clerk", "editor", "observer"];

    // District D1 stands above C1; C1's neighbour is C2 and its parent's neighbour is D2.
    private static readonly string[] OfUnits = ["write-C1", "pass-C1", "write-D1", "pass-D1", "write-C2", "pass-C2", "write-D2", "write-SYT"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>An address, and who is let in.</summary>
    public static TheoryData<string, string> Reading => new()
    {
        { "/", $"{OfficeRoles} {string.Join(' ', OfUnits)}" },
        { "/account", $"{OfficeRoles} {string.Join(' ', OfUnits)}" },
        { "/rounds", OfficeRoles },
        { "/rounds/2023-9T", OfficeRoles },
        { "/rounds/2023-9T/remind", "leader specialist" },
        { "/rounds/2023-9T/late.txt", OfficeRoles },
        { "/rounds/new", "leader specialist" },
        { "/packs", OfficeRoles },
        { "/packs/2023-9T", OfficeRoles },
        { "/packs/2023-9T/preview", OfficeRoles },
        { "/packs/2023-9T/document.docx", OfficeRoles },
        { "/briefings", OfficeRoles },
        { "/units", OfficeRoles },
        { "/calendar", OfficeRoles },
        { "/tables", OfficeRoles },
        { "/tables/units.csv", OfficeRoles },
        { "/tables/regimes.csv", OfficeRoles },
        { "/outbox", OfficeRoles },
        { "/office", "administrator" },
        { "/people", "administrator" },
        { "/audit", "administrator" },
        { "/assignments/new", "leader specialist" },
        { "/rounds/2023-9T/reports/C1", $"{OfficeRoles} write-C1 pass-C1 write-D1 pass-D1" },
        { "/rounds/2023-9T/reports/C1/print", $"{OfficeRoles} write-C1 pass-C1 write-D1 pass-D1" },
        { "/rounds/2023-9T/reports/C1/write", "write-C1" },
        { "/rounds/2023-9T/reports/C1/statements", "write-C1" },
        { "/rounds/2023-9T/reports/C1/original?version=1", $"{OfficeRoles} write-C1 pass-C1 write-D1 pass-D1" },
        { "/rounds/2023-9T/reports/C1/attachments/ATTACHMENT", $"{OfficeRoles} write-C1 pass-C1 write-D1 pass-D1" },
        { "/rounds/2023-9T/reports/D1", $"{OfficeRoles} write-D1 pass-D1" },
        { "/figures", $"{OfficeRoles} {string.Join(' ', OfUnits)}" },
        { "/figures/THANG/2023-08", OfficeRoles },
        { "/figures/THANG/2023-08/C1", "administrator leader specialist write-C1 pass-C1 write-D1 pass-D1" },
        { "/figures/THANG/2023-08/C1/history", "administrator leader specialist write-C1 pass-C1 write-D1 pass-D1" },
        { "/figures/THANG/2023-08/C1/template.xlsx", "administrator leader specialist write-C1 pass-C1 write-D1 pass-D1" },
        { "/figures/definitions", OfficeRoles },
        { "/figures/definitions.json", OfficeRoles },
        { "/pivot", $"{OfficeRoles} {string.Join(' ', OfUnits)}" },
        { "/pivot/export.csv?dx=KCB&pe=2023-08&ou=C1", $"{OfficeRoles} write-C1 pass-C1 write-D1 pass-D1" },
        { "/pivot/export.json?dx=KCB&pe=2023-08&ou=12", OfficeRoles },
        { "/api/analytics?dimension=dx:KCB&filter=pe:202308&filter=ou:C1", $"{OfficeRoles} write-C1 pass-C1 write-D1 pass-D1" },
        { "/api/dataValueSets?dataSet=THANG&period=202308&orgUnit=C1", "administrator leader specialist write-C1 pass-C1 write-D1 pass-D1" },
        { "/api/organisationUnits", $"{OfficeRoles} {string.Join(' ', OfUnits)}" },
    };

    [Theory]
    [MemberData(nameof(Reading))]
    public async Task APage_OpensToThoseItIsFor_AndToNobodyElse(string address, string allowed)
    {
        await using var office = await TestOffice.CreateAsync();
        var attachment = await FillAsync(office);
        await using var site = await Site.ServeAsync(office);
        var opened = new List<string>();
        foreach (var person in AtOffice.Concat(OfUnits))
        {
            using var client = await site.EnterAsync(person);
            var answer = await client.GetAsync(new Uri(address.Replace("ATTACHMENT", attachment, StringComparison.Ordinal), UriKind.Relative), Cancel);
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Redirect or HttpStatusCode.Conflict or HttpStatusCode.UnprocessableEntity, $"{person} {address}: {answer.StatusCode}");
            if (answer.StatusCode is HttpStatusCode.OK)
            {
                opened.Add(person);
            }
        }

        Assert.Equal(allowed.Split(' ').Order(), opened.Order());
    }

    // C1's report was handed in as a file with an attachment and passed; C2's is passed too; D1 has a draft.
    private static async Task<string> FillAsync(TestOffice office)
    {
        var report = TestOffice.Must(await office.As("write-C1", s => s.GetRequiredService<ImportReport>().RunAsync(TestOffice.Round, "C1", "I. KẾT QUẢ\n- Khám bệnh cho 3.214 lượt người."u8.ToArray(), "bao-cao.txt", null, Cancel)));
        var attachment = TestOffice.Must(await office.As("write-C1", s => s.GetRequiredService<AttachFile>().RunAsync(report.Id, "biểu"u8.ToArray(), "bieu.txt", Cancel)));
        TestOffice.Must(await office.As("write-C1", s => s.GetRequiredService<HandToApprover>().RunAsync(report.Id, Cancel)));
        TestOffice.Must(await office.As("pass-C1", s => s.GetRequiredService<PassReport>().RunAsync(report.Id, Cancel)));
        await office.AcceptedAsync("C2", "Khám bệnh cho 1.111 lượt người.");
        TestOffice.Must(await office.WriteAsync("D1", "Bản nháp của huyện."));
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<Platform.Packs.BeginPack>().RunAsync(TestOffice.Round, null, Cancel)));
        TestOffice.Must(await office.DefineAsync(FigureOffice.Definitions));
        TestOffice.Must(await office.EnterAsync("write-C1", new Typed("KCB", "2023-08", "C1", "3214")));
        return attachment.Id.ToString();
    }
}
