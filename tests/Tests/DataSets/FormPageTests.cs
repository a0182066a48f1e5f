using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Documents.Sheets;
using Domain.DataValues;
using Microsoft.EntityFrameworkCore;
using Tests.DataValues;
using Xunit;

namespace Tests.DataSets;

/// <summary>The form's page and its sheet, as the unit's people use them without script.</summary>
public sealed class FormPageTests
{
    private const string Form = "/figures/THANG/2023-08/C1";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WrongCells_AreTold_AndAllThatWasTypedStays()
    {
        await using var office = await FigureOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("write-C1");
        var answer = await PostAsync(client, ("v-KCB-default", "3.214"), ("v-SINH-nam", "mười"), ("v-CC-default", "97,25"), ("e-CC-default", "true"), ("c-KCB-default", "Đếm lại ngày cuối"), ("v-GHI-default", "Mưa lớn"), ("then", "submit"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel));
        Assert.Contains("href=\"#v-SINH-nam\"", page, StringComparison.Ordinal);
        foreach (var (id, text) in new[] { ("v-KCB-default", "3.214"), ("v-SINH-nam", "mười"), ("v-CC-default", "97,25"), ("c-KCB-default", "Đếm lại ngày cuối") })
        {
            Assert.Matches($"<input[^>]*name=\"{id}\"[^>]*value=\"{Regex.Escape(text)}\"", page);
        }

        Assert.Matches("<input[^>]*name=\"e-CC-default\"[^>]*checked", page);
        Assert.Empty(await office.FiguresAsync());
    }

    [Fact]
    public async Task WhatIsOdd_IsAskedFor_AndHandedInWithAReason()
    {
        await using var office = await FigureOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("write-C1");
        var odd = WebUtility.HtmlDecode(await (await PostAsync(client, ("v-KCB-default", "3"), ("v-SINH-nam", "4"), ("then", "submit"))).Content.ReadAsStringAsync(Cancel));
        Assert.Contains("Số sinh không thể nhiều hơn số lượt khám.", odd, StringComparison.Ordinal);
        Assert.Contains("name=\"reason\"", odd, StringComparison.Ordinal);
        var handed = await PostAsync(client, ("v-KCB-default", "3"), ("v-SINH-nam", "4"), ("reason", "Sinh ở nhà"), ("then", "submit"));
        Assert.Equal((HttpStatusCode.Redirect, true), (handed.StatusCode, handed.Headers.Location!.ToString().EndsWith($"{Form}?done=form.submitted", StringComparison.Ordinal)));
        Assert.Equal(1, await office.Read(db => db.DataSetForms.CountAsync(f => f.CompletedAt != null, Cancel)));
    }

    [Fact]
    public async Task TheReasonGivenForARule_StandsBesideTheForm_WhereItIsPassed()
    {
        await using var office = await FigureOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("write-C1");
        await PostAsync(client, ("v-KCB-default", "3"), ("v-SINH-nam", "4"), ("then", "submit"));
        await PostAsync(client, ("v-KCB-default", "3"), ("v-SINH-nam", "4"), ("reason", "Sinh ở nhà vì đường sạt lở"), ("then", "submit"));
        using var approver = await site.EnterAsync("pass-C1");
        var page = WebUtility.HtmlDecode(await approver.GetStringAsync(new Uri(Form, UriKind.Relative), Cancel));
        Assert.Contains("Lý do nêu khi nộp", page, StringComparison.Ordinal);
        Assert.Contains("Sinh ở nhà vì đường sạt lở", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Sinh ở nhà", await approver.GetStringAsync(new Uri("/figures/THANG/2023-07/C1", UriKind.Relative), Cancel), StringComparison.Ordinal);
        await office.ChangesAreSealedAsync();
    }

    [Fact]
    public async Task NothingToReport_WithFiguresTyped_IsRefused_AndTheyStayInTheForm()
    {
        await using var office = await FigureOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("write-C1");
        var page = WebUtility.HtmlDecode(await (await PostAsync(client, ("v-KCB-default", "3.214"), ("then", "nothing"))).Content.ReadAsStringAsync(Cancel));
        Assert.Contains("Biểu đang có số (Lượt khám bệnh: 3.214) nên không báo là không phát sinh được.", page, StringComparison.Ordinal);
        Assert.Matches("<input[^>]*name=\"v-KCB-default\"[^>]*value=\"3.214\"", page);
        Assert.Equal(0, await office.Read(db => db.DataSetForms.CountAsync(Cancel)));
    }

    [Fact]
    public async Task ASheet_GoesOutAndComesInAgain()
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("specialist", new("KCB", "2023-08", "C1", "3214"), new("SINH", "2023-08", "C1", "4", "nam", "Đủ"), new("CC", "2023-08", "C1", "97.25"), new("BS", "2023-08", "C1", "1"), new("NGAY", "2023-08", "C1", "2023-08-31"), new("GHI", "2023-08", "C1", "Mưa lớn"), new("KP", "2023-08", "C1", "-1234567.5"), new("KCB", "2023-07", "C1", "3000"), new("GV", "2023-08", "C1", "12", Marks: DataValueMarks.Estimate)));
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("write-C1");
        var sheet = await client.GetByteArrayAsync(new Uri($"{Form}/template.xlsx", UriKind.Relative), Cancel);
        Assert.Contains("sheetProtection", Part(sheet), StringComparison.Ordinal);
        var before = await office.FiguresAsync();
        Assert.EndsWith("done=form.saved", (await UploadAsync(client, sheet)).Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, await office.FiguresAsync());
        Assert.Empty(await office.HistoryAsync());
        Assert.EndsWith("done=form.saved", (await UploadAsync(client, Changed(sheet, "3214", "4000"))).Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(before.Select(f => f is { Element: "KCB", Period: "2023-08" } ? f with { Value = "4000" } : f), await office.FiguresAsync());
    }

    [Fact]
    public async Task AnothersSheetOrNone_IsRefused_AndAWrongCellKeepsAllOut()
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-08", "C1", "3214"), new Typed("CC", "2023-08", "C1", "97.25")));
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("write-C1");
        using var other = await site.EnterAsync("write-C2");
        var sheet = await client.GetByteArrayAsync(new Uri($"{Form}/template.xlsx", UriKind.Relative), Cancel);
        var before = await office.FiguresAsync();
        foreach (var wrong in new[] { await other.GetByteArrayAsync(new Uri("/figures/THANG/2023-08/C2/template.xlsx", UriKind.Relative), Cancel), await client.GetByteArrayAsync(new Uri("/figures/THANG/2023-07/C1/template.xlsx", UriKind.Relative), Cancel), "không phải bảng"u8.ToArray(), Changed(sheet, "97.25", "197.25") })
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await UploadAsync(client, wrong)).StatusCode);
        }

        Assert.Equal(before, await office.FiguresAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await UploadAsync(other, sheet)).StatusCode);
    }

    [Fact]
    public async Task ASheet_AddsUpPartsAndHoldsTheFormsRulesByItself()
    {
        await using var office = await FigureOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("write-C1");
        using var book = SpreadsheetDocument.Open(new MemoryStream(await client.GetByteArrayAsync(new Uri($"{Form}/template.xlsx", UriKind.Relative), Cancel)), false);
        var formulas = book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Where(c => c.CellFormula is not null).ToDictionary(c => c.CellReference!.Value!, c => c.CellFormula!.Text);
        Assert.Equal("IF(OR(COUNT(D6:D7)=0,COUNTA(D6:D7)>COUNT(D6:D7)),\"\",SUM(D6:D7))", formulas["D8"]);
        Assert.Equal("IF(IF(COUNTA(D6:D7)-COUNT(D6:D7)+COUNTA(D5)-COUNT(D5)>0,FALSE,AND(NOT(COUNT(D6:D7)=0),NOT(COUNT(D5)=0),NOT(ROUND((SUM(D6:D7))-(SUM(D5)),6)<=0))),\"Số sinh không thể nhiều hơn số lượt khám. \",\"\")", formulas["H6"]);
        Assert.Equal("IF(IF(COUNTA(D9)-COUNT(D9)>0,FALSE,AND(NOT(COUNT(D9)=0),NOT(FALSE),NOT(ROUND((SUM(D9))-(1000),6)<=0))),\"Không xã nào có trên 1.000 giáo viên. \",\"\")", formulas["H9"]);
    }

    [Fact]
    public async Task ABlockPastedFromASheetOfTheOtherStyle_IsNotGuessedAt()
    {
        await using var office = await FigureOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("write-C1");
        var page = WebUtility.HtmlDecode(await (await PostAsync(client, ("v-KCB-default", "1.234"), ("v-CC-default", "97.25"), ("v-GV-default", "12"), ("then", "keep"))).Content.ReadAsStringAsync(Cancel));
        Assert.Contains("2 ô chưa đọc được", page, StringComparison.Ordinal);
        Assert.Contains("“1.234” đọc được hai cách, mà có ô khác viết “97.25”. Hãy viết mọi số theo kiểu 1.234,5.", page, StringComparison.Ordinal);
        Assert.Contains("“97.25” không phải số viết kiểu 1.234,5", page, StringComparison.Ordinal);
        var sheet = await client.GetByteArrayAsync(new Uri($"{Form}/template.xlsx", UriKind.Relative), Cancel);
        var mixed = await UploadAsync(client, HandedIn.Filled(sheet, ("D5", "1.234"), ("D10", "1.200,5"), ("D9", "97.25")));
        Assert.Contains("kiểu Việt ở dòng D10 (“1.200,5”); kiểu Anh ở dòng D9 (“97.25”)", WebUtility.HtmlDecode(await mixed.Content.ReadAsStringAsync(Cancel)), StringComparison.Ordinal);
        Assert.Empty(await office.FiguresAsync());
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, params (string, string)[] fields)
    {
        using var form = Site.Form(await Site.TokenAsync(client, Form), [("_handler", "grid"), .. fields]);
        return await client.PostAsync(new Uri(Form, UriKind.Relative), form, Cancel);
    }

    private static async Task<HttpResponseMessage> UploadAsync(HttpClient client, byte[] sheet)
    {
        using var form = new MultipartFormDataContent { { new StringContent(await Site.TokenAsync(client, "/account")), "__RequestVerificationToken" } };
        form.Add(new ByteArrayContent(sheet), "file", "bieu.xlsx");
        return await client.PostAsync(new Uri($"{Form}/upload", UriKind.Relative), form, Cancel);
    }

    private static string Part(byte[] book)
    {
        using var zip = new ZipArchive(new MemoryStream(book));
        using var reader = new StreamReader(zip.Entries.First(e => e.FullName.Contains("worksheets/", StringComparison.Ordinal)).Open());
        return reader.ReadToEnd();
    }

    // As a spreadsheet would: one number typed over.
    private static byte[] Changed(byte[] book, string number, string by)
    {
        using var file = new MemoryStream();
        file.Write(book);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.Entries.First(e => e.FullName.Contains("worksheets/", StringComparison.Ordinal));
            var (name, text) = (entry.FullName, Part(book));
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
            var changed = Regex.Replace(text, $"(<(?:x:)?v>){Regex.Escape(number)}(</)", $"${{1}}{by}$2");
            Assert.NotEqual(text, changed);
            writer.Write(changed);
        }

        return file.ToArray();
    }
}
