using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Documents.Reading;
using Documents.Writing;
using Domain.Packs;
using Xunit;

namespace Tests.Documents;

public sealed class DocumentTests
{
    private static OfficialDocument Sample(DocumentRegime regime, bool draft = false) => new()
    {
        Regime = regime,
        ParentIssuer = "Tỉnh ủy Lai Châu",
        Issuer = "Ban Tuyên giáo",
        TypeName = "BÁO CÁO",
        TypeAbbreviation = "BC",
        OrganSymbol = "BTGTU",
        Number = draft ? null : "31",
        Place = "Lai Châu",
        Date = draft ? null : new DateOnly(2023, 2, 5),
        Title = "kết quả công tác khoa giáo",
        Body = [new Heading(1, "Kết quả"), new Heading(2, "Y tế"), new Item("Khám cho 412.306 lượt người.") { Mark = "kham", Links = [new TextLink("412.306", "https://giaoban.example.vn/figures/explain?item=KCB&unit=1"), new TextLink("lượt", "#dong_1"), new TextLink("không có", "#dong_1"), new TextLink("người", "javascript:x")] }, new Note("Số liệu khác nhau."), new Table(["TT", "Huyện"], [["1", "Sìn Hồ"]], [0]) { CellLinks = new Dictionary<(int Row, int Column), string> { [(0, 1)] = "#kham" }, RowMarks = new Dictionary<int, string> { [0] = "dong_1" } }, new Paragraph("Trên đây là kết quả.")],
        Signature = new Signature(null, "Trưởng ban", "(đã ký)"),
        Recipients = ["Thường trực Tỉnh ủy", "Lưu"],
        IsDraft = draft,
        Annexes = [new Annex("Nguồn", [new Table(["TT", "Nguồn"], [["1", "Sở Y tế"]])])],
    };

    [Theory]
    [InlineData(DocumentRegime.Party, false)]
    [InlineData(DocumentRegime.Party, true)]
    [InlineData(DocumentRegime.State, false)]
    [InlineData(DocumentRegime.State, true)]
    public void WhatIsWritten_PassesTheValidator(DocumentRegime regime, bool draft)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(DocxWriter.Write(Sample(regime, draft))), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void TheSameDocument_IsTheSameBytes() => Assert.Equal(DocxWriter.Write(Sample(DocumentRegime.Party)), DocxWriter.Write(Sample(DocumentRegime.Party)));

    [Fact]
    public void Links_LeadToMarksAndToTheWeb_AndToNothingElse()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(DocxWriter.Write(Sample(DocumentRegime.Party))), false);
        var main = package.MainDocumentPart!;
        Assert.Equal(["412.306 https://giaoban.example.vn/figures/explain?item=KCB&unit=1", "lượt #dong_1", "Sìn Hồ #kham"], main.Document!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Hyperlink>().Select(h => $"{h.InnerText} {(h.Anchor is { Value: { } place } ? "#" + place : main.HyperlinkRelationships.Single(r => r.Id == h.Id!.Value).Uri)}"));
        Assert.Equal(["kham: - Khám cho 412.306 lượt người.", "dong_1: 1"], main.Document.Descendants<DocumentFormat.OpenXml.Wordprocessing.BookmarkStart>().Select(b => $"{b.Name}: {b.Parent!.InnerText}"));
    }

    [Fact]
    public void WhatIsWritten_IsReadBackWhole()
    {
        var read = DocumentReader.Read(DocxWriter.Write(Sample(DocumentRegime.State)), "a.docx").Value!;
        foreach (var text in (string[])["31/BC-BTGTU", "ngày 05 tháng 02 năm 2023", "Khám cho 412.306 lượt người.", "1 | Sìn Hồ", "Số liệu khác nhau.", "Sở Y tế"])
        {
            Assert.Contains(text, read.Text, StringComparison.Ordinal);
        }

        Assert.Equal(1, read.Paragraphs.First(p => p.Text.Contains("Kết quả", StringComparison.OrdinalIgnoreCase) && p.HeadingLevel is not null).HeadingLevel);
    }

    [Fact]
    public void TheParty_WritesItsNumbersItsOwnWay() => Assert.Contains("Số 31-BC/BTGTU", DocumentReader.Read(DocxWriter.Write(Sample(DocumentRegime.Party)), "a.docx").Value!.Text, StringComparison.Ordinal);

    [Fact]
    public void ADraft_SaysSoAndLeavesTheNumberBlank()
    {
        var text = DocumentReader.Read(DocxWriter.Write(Sample(DocumentRegime.Party, draft: true)), "a.docx").Value!.Text;
        Assert.Contains("DỰ THẢO", text, StringComparison.Ordinal);
        Assert.DoesNotContain("31-BC", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ThePreview_SaysTheSameInLettersAndNotInEntities()
    {
        var html = HtmlPreview.Render(Sample(DocumentRegime.Party));
        Assert.Contains("Khám cho 412.306 lượt người.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
    }

    [Fact]
    public void ABrokenPackage_IsRefusedWithASentence() => Refused("document.unreadable", DocxWriter.Write(Sample(DocumentRegime.Party))[..900], "a.docx");

    [Fact]
    public void AnotherKindOfFile_IsRefused() => Refused("document.kind", [1, 2, 3], "a.doc");

    [Fact]
    public void AHundredMegabytes_AreRefusedUnread() => Refused("document.tooLarge", new byte[100 * 1024 * 1024], "a.docx");

    [Fact]
    public void AnEmptyText_IsRefused() => Refused("document.empty", Encoding.UTF8.GetBytes(" \n "), "a.txt");

    [Fact]
    public void AZipBomb_IsRefusedBeforeItUnpacks() => Refused("document.bomb", With("word/bomb.xml", new byte[60 * 1024 * 1024]), "a.docx");

    [Fact]
    public void Macros_AreRefused() => Refused("document.macro", With("word/vbaProject.bin", [1, 2, 3]), "a.docx");

    private static void Refused(string code, byte[] content, string name) => Assert.Equal(code, DocumentReader.Read(content, name).Rejection?.Code);

    private static byte[] With(string entry, byte[] content)
    {
        var stream = new MemoryStream();
        stream.Write(DocxWriter.Write(Sample(DocumentRegime.Party)));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = zip.CreateEntry(entry).Open();
            part.Write(content);
        }

        return stream.ToArray();
    }
}
