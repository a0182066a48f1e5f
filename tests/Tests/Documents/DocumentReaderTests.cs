using System.Text;
using Documents.Reading;
using Documents.Writing;
using Domain.Packs;
using Xunit;
using static Tests.Documents.MadeDocx;

namespace Tests.Documents;

public sealed class DocumentReaderTests
{
    private const string Numbering =
        $"<w:numbering {Namespaces}><w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%2.\"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId=\"2\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uF0B7\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num></w:numbering>";

    [Theory]
    [InlineData(DocumentRegime.Party, false)]
    [InlineData(DocumentRegime.State, true)]
    public void WhatTheWriterWrites_IsReadBackWhole(DocumentRegime regime, bool isDraft)
    {
        var document = SampleDocuments.Report(regime, isDraft);

        var read = DocumentReader.Read(DocxWriter.Write(document), "bao-cao.docx").Value!;

        foreach (var block in document.Body.Concat(document.Annexes[0].Body))
        {
            string[] texts = block switch
            {
                Heading h => [h.Text],
                Paragraph p => [p.Text.TrimEnd('.')],
                Item i => [i.Text],
                Note n => [n.Text],
                Table t => [string.Join(" | ", t.Columns), .. t.Rows.Select(r => string.Join(" | ", r))],
                _ => throw new InvalidOperationException(),
            };
            Assert.All(texts, t => Assert.Contains(t, read.Text, StringComparison.OrdinalIgnoreCase));
        }

        Assert.Equal(document.Body.OfType<Heading>().Select(h => (int?)h.Level), read.Paragraphs.Where(p => p.HeadingLevel is not null).Select(p => p.HeadingLevel));
        Assert.Equal(12, read.Paragraphs.Count(p => p.IsBullet && document.Body.OfType<Item>().Any(i => p.Text == $"- {i.Text}")));
        Assert.Equal(8, read.Paragraphs.Count(p => p.IsTableRow));
        Assert.Contains("Nguyễn Thị Thiện", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Insertions_AreReadAndDeletionsAreNot() =>
        Assert.Equal(
            ["Khám 100 lượt", "Nơi mới"],
            Texts("<w:p><w:r><w:t xml:space=\"preserve\">Khám </w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>90</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t>100</w:t></w:r></w:ins><w:commentRangeStart w:id=\"0\"/><w:r><w:t xml:space=\"preserve\"> lượt</w:t></w:r><w:r><w:commentReference w:id=\"0\"/></w:r></w:p><w:moveFrom w:id=\"3\"><w:p><w:r><w:t>Nơi cũ</w:t></w:r></w:p></w:moveFrom><w:moveTo w:id=\"4\">" + P("Nơi mới") + "</w:moveTo>")
        );

    [Fact]
    public void Footnotes_FollowTheirParagraphWithoutTheirNumbers()
    {
        var notes = $"<w:footnotes {Namespaces}><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id=\"1\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>Trong đó có 12 bản.</w:t></w:r></w:p></w:footnote></w:footnotes>";
        var body = "<w:p><w:r><w:t>Có 106 xã.</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>" + P("Hết.");

        Assert.Equal(["Có 106 xã.", "Trong đó có 12 bản.", "Hết."], Paragraphs(body, ("word/footnotes.xml", notes)).Select(p => p.Text));
    }

    [Fact]
    public void TextBoxes_AreReadOnce() =>
        Assert.Equal(
            ["Trước", "Trong khung", "Sau"],
            Texts($"<w:p><w:r><w:t>Trước</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent>{P("Trong khung")}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{P("Trong khung")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>{P("Sau")}")
        );

    [Fact]
    public void TablesWithLines_AreRowsAndLayoutTablesAreParagraphs()
    {
        const string Lines = "<w:tblPr><w:tblBorders><w:top w:val=\"single\"/></w:tblBorders></w:tblPr>";
        string Table(string properties) => $"<w:tbl>{properties}<w:tr><w:tc>{P("Chỉ tiêu")}{P("năm")}</w:tc><w:tc>{P("94,0")}</w:tc></w:tr></w:tbl>";

        var rows = Paragraphs(Table(Lines) + P("x"));
        var layout = Paragraphs(Table("<w:tblPr/>"));

        Assert.Equal(["Chỉ tiêu năm | 94,0", "x"], rows.Select(p => p.Text));
        Assert.Equal([true, false], rows.Select(p => p.IsTableRow));
        Assert.Equal(["Chỉ tiêu", "năm", "94,0"], layout.Select(p => p.Text));
    }

    [Fact]
    public void NestedTablesAndControls_LoseNothing() =>
        Assert.Equal(
            ["a", "b trong | c", "d"],
            Texts($"<w:sdt><w:sdtContent>{P("a")}</w:sdtContent></w:sdt><w:tbl><w:tblPr><w:tblBorders><w:top w:val=\"single\"/></w:tblBorders></w:tblPr><w:tr><w:tc>{P("b")}<w:tbl><w:tr><w:tc>{P("trong")}</w:tc></w:tr></w:tbl><w:p/></w:tc><w:sdt><w:sdtContent><w:tc>{P("c")}</w:tc></w:sdtContent></w:sdt></w:tr></w:tbl><w:p><w:hyperlink r:id=\"r4\"><w:r><w:t>d</w:t></w:r></w:hyperlink></w:p>")
        );

    [Fact]
    public void AutomaticNumbers_MakeLabelsAndHeadings()
    {
        static string Numbered(int list, int level, string text) => P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

        var read = Paragraphs(Numbered(1, 0, "Kết quả") + Numbered(1, 1, "Y tế") + Numbered(1, 1, "Khám cho 100 lượt người.") + Numbered(1, 0, "Hạn chế") + Numbered(1, 1, "Giáo dục") + Numbered(2, 0, "Thiếu nước sạch."), ("word/numbering.xml", Numbering));

        Assert.Equal(["I.", "1.", "2.", "II.", "1.", "-"], read.Select(p => p.NumberLabel));
        Assert.Equal([1, 2, null, 1, 2, null], read.Select(p => p.HeadingLevel));
        Assert.Equal([false, false, true, false, false, true], read.Select(p => p.IsBullet));
    }

    [Fact]
    public void Styles_TellHeadingsThroughWhatTheyInherit()
    {
        var styles = $"<w:styles {Namespaces}><w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:name w:val=\"Mục\"/><w:basedOn w:val=\"H2\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"Muc\"/></w:style></w:styles>";

        var read = Paragraphs(P("Công tác y tế", "<w:pStyle w:val=\"Muc\"/>") + P("Dân số", "<w:outlineLvl w:val=\"0\"/>") + P("Thường"), ("word/styles.xml", styles));

        Assert.Equal([2, 1, null], read.Select(p => p.HeadingLevel));
    }

    [Theory]
    [InlineData("I. KẾT QUẢ", 1, false)]
    [InlineData("II- Hạn chế", 1, false)]
    [InlineData("2. Y tế, dân số", 2, false)]
    [InlineData("1. Khám bệnh cho 3.214 lượt người.", null, true)]
    [InlineData("a) Dân số và phát triển", 3, false)]
    [InlineData("- Tiêm chủng đạt 94,0%.", null, true)]
    [InlineData("+ Tiêm chủng đạt 94,0%.", null, true)]
    [InlineData("• Tiêm chủng đạt 94,0%.", null, true)]
    [InlineData("* Tiêm chủng đạt 94,0%.", null, true)]
    [InlineData("-5,2% so với cùng kỳ.", null, false)]
    [InlineData("Tiêm chủng đạt 94,0%.", null, false)]
    public void PlainLines_AreToldByHowTheyBegin(string line, int? level, bool isBullet)
    {
        var read = Assert.Single(DocumentReader.Read(Encoding.UTF8.GetBytes(line), "a.TXT").Value!.Paragraphs);

        Assert.Equal(line, read.Text);
        Assert.Equal(level, read.HeadingLevel);
        Assert.Equal(isBullet, read.IsBullet);
    }

    [Fact]
    public void TextFiles_AreReadInEachEncoding()
    {
        const string Text = "Báo cáo kết quả\r\ncông tác y tế xã Tà Tổng, đạt 94,0%.";
        Encoding[] encodings = [new UTF8Encoding(true), new UTF8Encoding(false), Encoding.Unicode, Encoding.BigEndianUnicode, new UnicodeEncoding(bigEndian: false, byteOrderMark: false), new UnicodeEncoding(bigEndian: true, byteOrderMark: false)];

        Assert.All(encodings, e => Assert.Equal(Text.Replace("\r", "", StringComparison.Ordinal), DocumentReader.Read([.. e.GetPreamble(), .. e.GetBytes(Text)], "a.txt").Value?.Text));
    }

    [Fact]
    public void TextInWindows1258_IsReadWithItsMarksJoined()
    {
        // "Tổng đạt" as the code page has it: ô and a hook after it, a and a dot below after it.
        byte[] content = [(byte)'T', 0xF4, 0xD2, (byte)'n', (byte)'g', (byte)' ', 0xF0, (byte)'a', 0xF2, (byte)'t'];

        Assert.Equal("Tổng đạt", DocumentReader.Read(content, "a.txt").Value?.Text);
    }

    [Fact]
    public void DecomposedLetters_AreJoined() => Assert.Equal(["Tổng hợp"], Texts(P("Tổng hợp".Normalize(NormalizationForm.FormD))));

    private static IEnumerable<string> Texts(string body) => Paragraphs(body).Select(p => p.Text);

    private static IReadOnlyList<ReadParagraph> Paragraphs(string body, params (string Path, string Text)[] others) => DocumentReader.Read(Of(body, others), "bao-cao.docx").Value!.Paragraphs;
}
