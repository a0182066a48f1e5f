using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using CsCheck;
using Documents.Reading;
using Documents.Writing;
using Domain;
using Domain.Packs;
using Xunit;

namespace Tests.Documents;

public sealed class DocumentRefusalTests
{
    private static readonly byte[] Whole = DocxWriter.Write(SampleDocuments.Report(DocumentRegime.State));

    [Fact]
    public void HundredMegabytes_AreTooLarge()
    {
        var refusal = DocumentReader.Read(new byte[100 * 1024 * 1024], "bao-cao.docx").Rejection;

        Assert.Equal(Rejections.DocumentTooLarge, refusal?.Code);
        Assert.Equal([20], refusal!.Values);
    }

    [Theory]
    [InlineData("bao-cao.doc")]
    [InlineData("bao-cao.pdf")]
    [InlineData("bao-cao")]
    [InlineData("bao-cao.docx.exe")]
    public void OtherEndings_AreOfAnotherKind(string name) => Assert.Equal(Rejections.DocumentKind, Code(Whole, name));

    [Fact]
    public void OldWordFile_RenamedToDocx_IsUnreadable() => Assert.Equal(Rejections.DocumentUnreadable, Code([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[4096]]));

    [Fact]
    public void TruncatedDocx_IsUnreadable() => Assert.All(new[] { 0, 1, 30, 100, Whole.Length / 2, Whole.Length - 1 }, length => Assert.Equal(Rejections.DocumentUnreadable, Code(Whole[..length])));

    [Fact]
    public void DamagedDocx_IsReadOrRefusedButNeverThrows() =>
        Gen.Select(Gen.Int[0, Whole.Length - 1], Gen.Byte).Array[1, 20].Sample(
            changes =>
            {
                var damaged = Whole.ToArray();
                foreach (var (at, value) in changes)
                {
                    damaged[at] = value;
                }

                var read = DocumentReader.Read(damaged, "bao-cao.docx");
                Assert.True(read.Accepted || read.Rejection.Code.StartsWith("document.", StringComparison.Ordinal));
            },
            iter: 400
        );

    [Fact]
    public void BrokenXml_IsUnreadable() => Assert.Equal(Rejections.DocumentUnreadable, Code(MadeDocx.WithDocument("<w:document><w:body>")));

    [Fact]
    public void ZipThatIsNoDocument_IsUnreadable() => Assert.Equal(Rejections.DocumentUnreadable, Code(MadeDocx.WithDocument("<html/>")));

    [Fact]
    public void DocumentType_IsNotResolved() =>
        Assert.Equal(
            Rejections.DocumentUnreadable,
            Code(MadeDocx.WithDocument($"<!DOCTYPE w:document [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document {MadeDocx.Namespaces}><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>"))
        );

    [Fact]
    public void EndlessNesting_IsUnreadable()
    {
        const int Depth = 15_000;
        var body = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", Depth)) + MadeDocx.P("sâu") + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", Depth));

        Assert.Equal(Rejections.DocumentUnreadable, Code(MadeDocx.Of(body)));
    }

    [Theory]
    [InlineData("application/vnd.ms-word.document.macroEnabled.main+xml")]
    [InlineData("application/vnd.ms-office.vbaProject")]
    public void MacroContentType_IsRefused(string type) => Assert.Equal(Rejections.DocumentMacro, Code(MadeDocx.Of(MadeDocx.P("Chào"), ("[Content_Types].xml", MadeDocx.ContentTypes(type)))));

    [Fact]
    public void MacroPart_IsRefused() => Assert.Equal(Rejections.DocumentMacro, Code(MadeDocx.Of(MadeDocx.P("Chào"), ("word/vbaProject.bin", "x"))));

    [Fact]
    public void MacroEnding_IsRefusedAsMacro() => Assert.Equal(Rejections.DocumentMacro, Code(MadeDocx.Of(MadeDocx.P("Chào")), "bao-cao.docm"));

    [Fact]
    public void EntryOfZeroes_IsABomb() => Assert.Equal(Rejections.DocumentBomb, Code(MadeDocx.Of(MadeDocx.P("Chào"), ("word/media/image1.bmp", new string('\0', 8 * 1024 * 1024)))));

    [Fact]
    public void EntryThatDeclaresLessThanItHolds_IsNotReadPastItsWord()
    {
        var bomb = MadeDocx.Of(MadeDocx.P("Chào"), ("word/styles.xml", new string('\0', 8 * 1024 * 1024)));
        // The unpacked size stands in the central directory; the first entry written is the bomb.
        var directory = bomb.AsSpan().IndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(bomb.AsSpan(directory + 24), 1000);

        Assert.Contains(Code(bomb), new[] { Rejections.DocumentBomb, Rejections.DocumentUnreadable });
    }

    [Fact]
    public void ManyPartsThatTogetherWeighTooMuch_AreABomb()
    {
        // A page that comes again and again packs about 130 to one: no single part betrays itself by its ratio.
        var page = string.Concat(Enumerable.Range(0, 4_000).Select(n => (n * 2654435761L % 1_000_003).ToString("x", null)));
        var text = string.Concat(Enumerable.Repeat(page, 700));

        Assert.Equal(Rejections.DocumentBomb, Code(MadeDocx.Of(MadeDocx.P("Chào"), [.. Enumerable.Range(0, 20).Select(n => ($"word/part{n}.bin", text))])));
    }

    [Fact]
    public void DocumentWithoutText_IsEmpty() => Assert.Equal(Rejections.DocumentEmpty, Code(MadeDocx.Of("<w:p/><w:p><w:r><w:t xml:space=\"preserve\">  </w:t></w:r></w:p>")));

    [Fact]
    public void TextFileWithoutText_IsEmpty() => Assert.Equal(Rejections.DocumentEmpty, Code("\r\n  \r\n"u8.ToArray(), "a.txt"));

    [Fact]
    public void ProgramRenamedToTxt_IsUnreadable() => Assert.Equal(Rejections.DocumentUnreadable, Code([0x4D, 0x5A, 0x90, 0x00, 0x03, 0x00, 0x00, 0x00, 0xFF], "a.txt"));

    [Fact]
    public void TextInTheOldTcvnLetters_IsUnreadable() => Assert.Equal(Rejections.DocumentUnreadable, Code([.. Encoding.ASCII.GetBytes("B"), 0xB8, (byte)'o', (byte)' ', (byte)'c', 0xB8, (byte)'o'], "a.txt"));

    private static string? Code(byte[] content, string name = "bao-cao.docx") => DocumentReader.Read(content, name).Rejection?.Code;
}
