using System.Net;
using DocumentFormat.OpenXml.Packaging;
using Documents.Sheets;
using Domain.DataValues;
using Microsoft.EntityFrameworkCore;
using Tests.DataValues;
using Xunit;

namespace Tests.DataSets;

/// <summary>A form of all units as one workbook, out and in again. Row 6 is C1, 7 C2, 8 C3; D is KCB, E and F are SINH by sex, G GV, H CC, I KP, J BS, K NGAY, L GHI, M says what the row breaks.</summary>
public sealed class FormBookTests
{
    private const string Book = "/figures/THANG/2023-08/book.xlsx";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AProvincesWorkbook_OutAndIn_ChangesNothing_AndWhatIsFilledInGoesIn()
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("specialist", new("KCB", "2023-08", "C1", "3214", "", "Đếm lại", DataValueMarks.Estimate), new("SINH", "2023-08", "C2", "4", "nam"), new("CC", "2023-08", "C1", "97.25"), new("BS", "2023-08", "C3", "1"), new("NGAY", "2023-08", "C1", "2023-08-31"), new("GHI", "2023-08", "C1", "Mưa lớn"), new("KP", "2023-08", "C1", "-1234567.5"), new("KP", "2023-08", "C2", "922337203685477.5807"), new("GV", "2023-08", "C2", "12")));
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("specialist");
        var book = await client.GetByteArrayAsync(new Uri(Book, UriKind.Relative), Cancel);
        var before = await office.FiguresAsync();
        Assert.Contains("0 số mới, 0 số đổi, 0 số bỏ", await client.HandInAsync("tinh.xlsx", book), StringComparison.Ordinal);
        Assert.Equal(before, await office.FiguresAsync());
        var filled = HandedIn.Filled(book, ("D6", 4000), ("E6", 5), ("D8", "1.250"), ("H8", "98,5"), ("K7", 45169), ("K8", "30/8/2023"), ("G7", null));
        Assert.Contains("5 số mới, 1 số đổi, 1 số bỏ", await client.HandInAsync("tinh.xlsx", filled), StringComparison.Ordinal);
        var after = await office.FiguresAsync();
        Assert.Equal(new Typed("KCB", "2023-08", "C1", "4000", "", "Đếm lại", DataValueMarks.Estimate), after.Single(f => f is { Element: "KCB", Unit: "C1" }));
        Typed[] expected = [.. before.Where(f => f is not ({ Element: "GV" } or { Element: "KCB" })), after.Single(f => f is { Element: "KCB", Unit: "C1" }), new("SINH", "2023-08", "C1", "5", "nam"), new("KCB", "2023-08", "C3", "1250"), new("CC", "2023-08", "C3", "98.5"), new("NGAY", "2023-08", "C2", "2023-08-31"), new("NGAY", "2023-08", "C3", "2023-08-30")];
        Assert.Equal(expected.OrderBy(f => $"{f}"), after.OrderBy(f => $"{f}"));
        await office.ChangesAreSealedAsync();
    }

    [Fact]
    public async Task EachRow_SaysItselfWhichRulesItBreaks_AndWhatItsPastSpeaksAgainst()
    {
        await using var office = await FigureOffice.CreateAsync();
        foreach (var (month, count) in new[] { ("2023-04", "100"), ("2023-05", "101"), ("2023-06", "102"), ("2023-07", "103") })
        {
            TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", month, "C1", count)));
        }

        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("specialist");
        var bytes = await client.GetByteArrayAsync(new Uri(Book, UriKind.Relative), Cancel);
        using var book = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        var formulas = book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Where(c => c.CellFormula is not null).ToDictionary(c => c.CellReference!.Value!, c => c.CellFormula!.Text);
        const string births = "IF(IF(COUNTA(E7:F7)-COUNT(E7:F7)+COUNTA(D7)-COUNT(D7)>0,FALSE,AND(NOT(COUNT(E7:F7)=0),NOT(COUNT(D7)=0),NOT(ROUND((SUM(E7:F7))-(SUM(D7)),6)<=0))),\"Số sinh không thể nhiều hơn số lượt khám. \",\"\")";
        const string teachers = "IF(IF(COUNTA(G7)-COUNT(G7)>0,FALSE,AND(NOT(COUNT(G7)=0),NOT(FALSE),NOT(ROUND((SUM(G7))-(1000),6)<=0))),\"Không xã nào có trên 1.000 giáo viên. \",\"\")";
        Assert.Equal($"{teachers}&{births}", formulas["M7"]);
        Assert.Contains("IF(AND(COUNT(D6)>0,OR(D6<", formulas["M6"], StringComparison.Ordinal);
        Assert.Contains("số mới", await client.HandInAsync("tinh.xlsx", HandedIn.Filled(bytes, ("D7", 5), ("M7", "Không được"))), StringComparison.Ordinal);
        Assert.Equal(5, (await office.FiguresAsync()).Count);
    }

    [Fact]
    public async Task WhatIsWrong_IsToldByRowColumnUnitAndWhatWasTyped_AndGoodRowsGoInOnlyWhenAskedFor()
    {
        await using var office = await FigureOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("specialist");
        var book = await client.GetByteArrayAsync(new Uri(Book, UriKind.Relative), Cancel);
        var wrong = HandedIn.Filled(book, ("D6", 40), ("D7", "mười hai"), ("I7", 1e20m * 1e8m), ("H8", 197), ("K8", "31/13/2023"), ("C9", "C9"), ("D9", 3), ("C10", "C1"), ("D10", 7));
        var page = await client.HandInAsync("tinh.xlsx", wrong);
        Assert.Contains("Chưa ghi gì: 6 chỗ", page, StringComparison.Ordinal);
        Assert.Equal(
            [
                "Trang THANG, dòng 7, cột D | C2, Xã Mù Cả | KCB | mười hai | “mười hai” không phải số viết kiểu 1.234,5 (số liệu “KCB”).",
                "Trang THANG, dòng 7, cột I | C2, Xã Mù Cả | KP | 10000000000000000000000000000 | “10000000000000000000000000000” không phải số giữ được ở đây (số liệu “KP”): chữ số, nhiều nhất 4 chữ số thập phân, dưới 900 nghìn tỷ.",
                "Trang THANG, dòng 8, cột H | C3, Xã Nậm Tăm | CC | 197 | “197” không hợp với số liệu “CC”, loại Percentage.",
                "Trang THANG, dòng 8, cột K | C3, Xã Nậm Tăm | NGAY | 31/13/2023 | “31/13/2023” không phải ngày dạng 2023-09-30 (số liệu “NGAY”).",
                "Trang THANG, dòng 9, cột C | C9 |  | C9 | Không có đơn vị nào mang mã “C9”. Xem mã ở trang Đơn vị.",
                "Trang THANG, dòng 10, cột C | C1, Xã Tà Tổng |  | C1 | Ô này đã có ở dòng 6; dòng 10 trùng.",
            ],
            HandedIn.Faults(page));
        Assert.Empty(await office.FiguresAsync());
        Assert.Contains("1 số mới", await client.HandInAsync("tinh.xlsx", wrong, ("partial", "true")), StringComparison.Ordinal);
        Assert.Equal([new("KCB", "2023-08", "C1", "40")], await office.FiguresAsync());
        foreach (var (mixed, place) in new[] { (HandedIn.Filled(book, ("D6", "1.234"), ("I6", "2.500,5"), ("I8", "1,234.5")), "I8 (“1,234.5”)"), (HandedIn.Filled(book, ("D7", "1.234")), "D7 (“1.234”)") })
        {
            Assert.Contains(place, await client.HandInAsync("tinh.xlsx", mixed), StringComparison.Ordinal);
        }

        Assert.Single(await office.FiguresAsync());
        Assert.Contains("không phải bảng cả tỉnh", await client.HandInAsync("tinh.xlsx", HandedIn.Filled(book, ("A1", "khác"))), StringComparison.Ordinal);
        Assert.Contains("Không có biểu “KHAC”", await client.HandInAsync("tinh.xlsx", HandedIn.Filled(book, ("A1", "giaoban-book KHAC 2023-08 1"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatAUnitEnteredMeanwhile_IsKept_AndToldWhereTheWorkbookSaysOtherwise()
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("specialist", new("KCB", "2023-08", "C1", "100"), new("KCB", "2023-08", "C2", "200"), new("GV", "2023-08", "C1", "7")));
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("specialist");
        var book = await client.GetByteArrayAsync(new Uri(Book, UriKind.Relative), Cancel);
        TestOffice.Must(await office.EnterAsync("write-C1", new Typed("KCB", "2023-08", "C1", "101"), new Typed("CC", "2023-08", "C1", "90"), new Typed("GV", "2023-08", "C1", "", "", null, DataValueMarks.Deleted)));
        Assert.Contains("1 số đổi", await client.HandInAsync("tinh.xlsx", HandedIn.Filled(book, ("D7", 201))), StringComparison.Ordinal);
        Typed[] kept = [new("KCB", "2023-08", "C1", "101"), new("KCB", "2023-08", "C2", "201"), new("CC", "2023-08", "C1", "90")];
        Assert.Equal(kept, await office.FiguresAsync());
        var page = await client.HandInAsync("tinh.xlsx", HandedIn.Filled(book, ("D6", 150), ("D7", 201), ("D8", 300)));
        Assert.Equal("Trang THANG, dòng 6, cột D | C1, Xã Tà Tổng | KCB | 150 | Số này đã đổi thành “101” sau khi tệp được tải về; tệp ghi “150”. Hãy tải tệp mới rồi điền lại ô này.", Assert.Single(HandedIn.Faults(page)));
        Assert.Equal(kept, await office.FiguresAsync());
    }

    [Fact]
    public async Task FormsThatBreakARule_AreListed_AndOnlyTheOthersAreHandedIn()
    {
        await using var office = await FigureOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("specialist");
        var book = await client.GetByteArrayAsync(new Uri(Book, UriKind.Relative), Cancel);
        var page = await client.HandInAsync("tinh.xlsx", HandedIn.Filled(book, ("D6", 3), ("E6", 4), ("D7", 5), ("G8", 2000)), ("submit", "true"));
        Assert.Contains("Đã nộp 1 biểu", page, StringComparison.Ordinal);
        Assert.Contains("Số sinh không thể nhiều hơn số lượt khám.", page, StringComparison.Ordinal);
        Assert.Contains("Không xã nào có trên 1.000 giáo viên.", page, StringComparison.Ordinal);
        Assert.Equal(4, (await office.FiguresAsync()).Count);
        Assert.Equal(office.Units["C2"], Assert.Single(await office.Read(db => db.DataSetForms.Where(f => f.CompletedAt != null).Select(f => f.Unit).ToListAsync(Cancel))));
    }

    [Fact]
    public async Task AWorkbookThatUnfoldsWithoutEnd_IsRefusedWithASentence()
    {
        await using var office = await FigureOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("specialist");
        Assert.Contains("Tệp bảng tính khi mở ra lớn hơn 512 MB nên không đọc.", await client.HandInAsync("bom.xlsx", Documents.XlsxReaderTests.Bomb()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AUnitsOwnPeople_GetAndFillInItsRowAlone_AndAnImportIsItsSendersAlone()
    {
        await using var office = await FigureOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("write-C1");
        var book = await client.GetByteArrayAsync(new Uri(Book, UriKind.Relative), Cancel);
        var sheet = XlsxReader.Read(new MemoryStream(book)).Value![0];
        Assert.Equal((6, "C1"), (sheet.Rows.Count, sheet.At(5, 2).Text));
        var page = await client.HandInAsync("xa.xlsx", HandedIn.Filled(book, ("D6", 3), ("C7", "C2"), ("D7", 5)));
        Assert.EndsWith("Bạn không nhập số liệu của đơn vị “C2”.", Assert.Single(HandedIn.Faults(page)), StringComparison.Ordinal);
        Assert.Empty(await office.FiguresAsync());
        using var form = new MultipartFormDataContent { { new StringContent(await Site.TokenAsync(client, "/account")), "__RequestVerificationToken" } };
        form.Add(new ByteArrayContent(book), "file", "xa.xlsx");
        var begun = await client.PostAsync(new Uri("/figures/import/upload", UriKind.Relative), form, Cancel);
        using var other = await site.EnterAsync("write-C2");
        Assert.Contains("Không còn biết lần nạp này", WebUtility.HtmlDecode(await other.GetStringAsync(begun.Headers.Location, Cancel)), StringComparison.Ordinal);
        using var reader = await site.EnterAsync("observer");
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync(new Uri(Book, UriKind.Relative), Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync(new Uri("/figures/THANG/2023-08/figures.csv", UriKind.Relative), Cancel)).StatusCode);
    }
}
