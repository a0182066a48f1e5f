using System.Net;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Domain.Assignments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Assignments;
using Platform.DataValues;
using Platform.FigureBindings;
using Platform.Tables;
using Platform.Targets;
using Tests.DataValues;
using Xunit;

namespace Tests.Targets;

/// <summary>Where the rows of the review's annexes lead.</summary>
public sealed class TargetAnnexTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhereOthersReachTheSite_FiguresWorkAndSentencesLeadToTheirPages()
    {
        await using var office = await BeginAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("leader");
        using var package = await AnnexAsync(client, "giaoban.example.vn");
        var links = Links(package);
        // In its own annex and in the table's column of what is reached.
        const string explained = "http://giaoban.example.vn/figures/explain?item=LUOT&period=2022&unit=C1&day=2022-12-31";
        Assert.Equal(["1.900", "31/12/2022: 1.900"], links.Where(l => l.To == explained).Select(l => l.Text));
        Assert.Contains(("Nhiệm vụ số 1", "http://giaoban.example.vn/assignments/1"), links);
        Assert.Contains(links, l => l.Text == "Khám bệnh cho 3.214 lượt người." && l.To.StartsWith($"http://giaoban.example.vn/rounds/{TestOffice.Round}/reports/C1#s-", StringComparison.Ordinal));
        // Each page that is linked answers.
        foreach (var page in links.Where(l => l.To[0] != '#').Select(l => new Uri(l.To).PathAndQuery))
        {
            Assert.Equal((page, HttpStatusCode.OK), (page, (await client.GetAsync(new Uri(page, UriKind.Relative), Cancel)).StatusCode));
        }
    }

    [Fact]
    public async Task WhereTheyDoNot_RowsLeadToWhatStandsInTheDocument_AndNothingLeadsOutOfIt()
    {
        await using var office = await BeginAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("leader");
        using var package = await AnnexAsync(client, null);
        var links = Links(package);
        Assert.Equal(["#chi_tieu_1", "#dong_1", "#nhiem_vu_1", "#so_lieu_1", "#y_kien_1"], links.Select(l => l.To).Order(StringComparer.Ordinal));
        var marks = package.MainDocumentPart!.Document!.Descendants<BookmarkStart>().ToDictionary(b => "#" + b.Name!.Value, b => b.Parent!.InnerText);
        Assert.StartsWith("- Nhiệm vụ số 1", marks["#nhiem_vu_1"], StringComparison.Ordinal);
        Assert.StartsWith("- Số liệu:", marks["#so_lieu_1"], StringComparison.Ordinal);
        Assert.StartsWith("- “Khám bệnh cho 3.214", marks["#y_kien_1"], StringComparison.Ordinal);
        Assert.All(links, l => Assert.True(marks.ContainsKey(l.To), l.To));
    }

    private static async Task<WordprocessingDocument> AnnexAsync(HttpClient client, string? host)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, new Uri("/targets/review.docx?period=2020-2025&by=all", UriKind.Relative));
        ask.Headers.Host = host;
        using var answer = await client.SendAsync(ask, Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var package = WordprocessingDocument.Open(new MemoryStream(await answer.Content.ReadAsByteArrayAsync(Cancel)), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package, Cancel).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        return package;
    }

    private static List<(string Text, string To)> Links(WordprocessingDocument package)
    {
        var main = package.MainDocumentPart!;
        return [.. main.Document!.Descendants<Hyperlink>().Select(h => (h.InnerText, h.Anchor is { Value: { } place } ? "#" + place : main.HyperlinkRelationships.Single(r => r.Id == h.Id!.Value).Uri.OriginalString))];
    }

    private static async Task<TestOffice> BeginAsync()
    {
        var office = await FigureOffice.CreateAsync();
        office.At(new DateTimeOffset(2023, 10, 3, 9, 0, 0, TimeSpan.FromHours(7)));
        TestOffice.Must(await office.DefineAsync(new FigureDefinitions { Indicators = [new("LUOT", "Lượt khám bệnh trong năm", "#{KCB}", "", 1, 0, "lượt", "health")] }));
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2022-10", "C1", "1900"), new Typed("KCB", "2023-05", "C1", "2014"), new Typed("KCB", "2023-09", "C1", "1200")));
        await office.AcceptedAsync("C1", "Khám bệnh cho 3.214 lượt người.");
        var sentence = await office.Read(db => db.Statements.Select(s => s.Id).FirstAsync(Cancel));
        TestOffice.Must(await office.As("write-C1", s => s.GetRequiredService<BindFigure>().RunAsync(sentence, office.Units["C1"], new FigureAddress("KCB", TestOffice.Round, "C1"), Cancel)));
        using var targets = new StringReader("indicator,unit,period,direction,baseline,baseline_on,value,up_to,source,clause,made_up,reason\nLUOT,C1,2020-2025,more,100,2020-12-31,5000,,,,false,\n");
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<ImportTargets>().RunAsync(targets, Cancel)));
        TestOffice.Must(await office.As("leader", s => s.GetRequiredService<AssignTask>().RunAsync(new NewAssignment("Mở thêm điểm khám", "", office.Units["C1"], [], new DateOnly(2023, 12, 1), null), Cancel)));
        var target = await office.Read(db => db.Targets.AsNoTracking().Select(t => t.Id).SingleAsync(Cancel));
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<LinkAssignment>().RunAsync(target, 1, linked: true, Cancel)));
        return office;
    }
}
