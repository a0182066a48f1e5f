using System.Globalization;
using System.IO.Compression;
using System.Text;
using Documents.Sheets;
using Domain;
using Xunit;

namespace Tests.Documents;

public sealed class XlsxReaderTests
{
    [Theory]
    [InlineData("912345678901234.5678", "912345678901234.5678")]
    [InlineData("12345678901234567", "12345678901234567")]
    [InlineData("123456789012.3456", "123456789012.3456")]
    [InlineData("12345678901234.501", "12345678901234.501")]
    // As a spreadsheet writes 0.1, 0.29 and 12345678901.2345.
    [InlineData("0.10000000000000001", "0.1")]
    [InlineData("0.28999999999999998", "0.29")]
    [InlineData("12345678901.234501", "12345678901.2345")]
    public void ANumberOfManyDigits_IsTheOneThatIsWritten(string written, string read) =>
        Assert.Equal(read, XlsxReader.Read(new MemoryStream(XlsxWriter.Write(new Sheet("S", [[SheetCell.Of(decimal.Parse(written, CultureInfo.InvariantCulture))]], [10])))).Value![0].At(0, 0).Text);

    [Fact]
    public void AWorkbookThatUnfoldsWithoutEnd_IsRefused_BeforeItIsHeld()
    {
        var bomb = new MemoryStream(Bomb());
        var before = GC.GetAllocatedBytesForCurrentThread();
        var refused = XlsxReader.Read(bomb).Rejection!;
        Assert.Equal((Rejections.SheetLarge, 512), (refused.Code, (int)refused.Values[0]));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 10_000_000);
    }

    [Fact]
    public void WhatIsNoWorkbook_HasNoSheets() => Assert.Empty(XlsxReader.Read(new MemoryStream(Encoding.UTF8.GetBytes("khong phai"))).Value!);

    /// <summary>A workbook of some megabytes whose one sheet is blanks, and longer than any that is read.</summary>
    internal static byte[] Bomb()
    {
        var book = new MemoryStream();
        book.Write(XlsxWriter.Write(new Sheet("S", [[new SheetCell("a")]], [10])));
        using (var archive = new ZipArchive(book, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = archive.CreateEntry("xl/worksheets/sheet9.xml", CompressionLevel.Fastest).Open();
            var blanks = new byte[1 << 16];
            Array.Fill(blanks, (byte)' ');
            for (var written = 0; written <= XlsxReader.MostUnfolded * 16; written++)
            {
                part.Write(blanks);
            }
        }

        return book.ToArray();
    }
}
