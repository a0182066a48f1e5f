using System.Text;
using Domain.DataValues;
using Domain.Units;
using Microsoft.Extensions.DependencyInjection;
using Platform.Units;
using Tests.Commands;
using Tests.DataValues;
using Xunit;

namespace Tests.DataSets;

/// <summary>A person's table or list of figures, out and in again.</summary>
public sealed class FigureFileTests
{
    private const string Header = "dataElement;unit;period;categoryOptionCombo;value;comment\n";

    private static readonly Typed[] Figures =
    [
        new("KCB", "2023-08", "C1", "3214", "", "Đếm lại, \"hai\" lần;\nngày cuối", DataValueMarks.Estimate), new("SINH", "2023-08", "C1", "4", "nam", "=SUM(A1)"), new("SINH", "2023-08", "C2", "0", "nu"),
        new("CC", "2023-08", "C1", "97.125"), new("KP", "2023-08", "C1", "-0.125"), new("KP", "2023-08", "C2", "1234.567"), new("KP", "2023-08", "C3", "922337203685477.5807"),
        new("BS", "2023-08", "C1", "1"), new("BS", "2023-08", "C2", "0"), new("NGAY", "2023-08", "C1", "2023-08-31"), new("GHI", "2023-08", "C1", "'=1+1"), new("GHI", "2023-08", "C2", "-"),
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FiguresOutAndIn_AreTheSame_AsCsvAndAsJson()
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("specialist", Figures));
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("specialist");
        var before = await office.FiguresAsync();
        foreach (var format in new[] { "csv", "json" })
        {
            var file = await client.GetByteArrayAsync(new Uri($"/figures/THANG/2023-08/figures.{format}", UriKind.Relative), Cancel);
            Assert.Equal(format == "csv", file.AsSpan().StartsWith(Encoding.UTF8.Preamble));
            Assert.Contains("0 số mới, 0 số đổi", await client.HandInAsync($"so.{format}", file), StringComparison.Ordinal);
            await using var other = await FigureOffice.CreateAsync();
            await using var there = await Site.ServeAsync(other);
            using var colleague = await there.EnterAsync("specialist");
            Assert.Contains($"{Figures.Length} số mới", await colleague.HandInAsync($"so.{format}", file), StringComparison.Ordinal);
            Assert.Equal(before, await other.FiguresAsync());
        }
    }

    [Fact]
    public async Task AnySeparatorOfColumns_WithAMarkOrWithout_IsTaken_AndMixedNumbersAreNot()
    {
        await using var office = await FigureOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("specialist");
        async Task Taken(string content, string value, params (string, string)[] fields)
        {
            Assert.Contains("Đã nhận tệp", await client.HandInAsync("so.csv", content, fields), StringComparison.Ordinal);
            Assert.Equal(value, (await office.FiguresAsync()).Single(f => f is { Element: "KP", Unit: "C1" }).Value);
        }

        await Taken(Header + "KP;C1;2023-08;;1.234,5;\nKP;C2;2023-08;;1.234;\n", "1234.5");
        Assert.Equal("1234", (await office.FiguresAsync()).Single(f => f.Unit == "C2").Value);
        await Taken("\uFEFF" + Header.Replace(';', '\t') + "KP\tC1\t2023-08\t\t1,235.5\t\n", "1235.5");
        await Taken("dataElement,unit,period,value\nKP,C1,2023-08,\"1.236,5\"\n", "1236.5");
        await Taken("value;period;unit;dataelement\n1.237;2023-08;C1;KP\n", "1237", ("style", "vi"));
        await Taken("value;period;unit;dataelement\n1.238;2023-08;C1;KP\n", "1.238", ("style", "en"));
        await Taken("value;period;unit;dataelement\n0.125;2023-08;C1;KP\n", "0.125");
        var before = await office.FiguresAsync();
        foreach (var (content, told) in new[]
        {
            (Header + "KP;C1;2023-08;;1.234,5;\nKP;C2;2023-08;;1.234;\nKP;C3;2023-08;;1,234.5;\n", "kiểu Việt ở dòng 2 (“1.234,5”); kiểu Anh ở dòng 4 (“1,234.5”)"),
            (Header + "KP;C1;2023-08;;1.234;\nKP;C2;2023-08;;12;\n", "xem dòng 2 (“1.234”)"),
            ("""[{"dataElement":"KP","unit":"C1","period":"2023-08","value":"1,5"},{"dataElement":"KP","unit":"C2","period":"2023-08","value":"1.5"}]""", "kiểu Việt ở dòng 1 (“1,5”); kiểu Anh ở dòng 2 (“1.5”)"),
            ("dataElement;unit;value\nKP;C1;5\n", "dataelement, unit, period, value"),
        })
        {
            Assert.Contains(told, await client.HandInAsync(content[0] == '[' ? "so.json" : "so.csv", content), StringComparison.Ordinal);
        }

        Assert.Contains("UTF-8", await client.HandInAsync("so.csv", Encoding.Latin1.GetBytes(Header + "GHI;C1;2023-08;;Không rõ là gì é à;\n")), StringComparison.Ordinal);
        Assert.Contains("dòng:cột 1:", await client.HandInAsync("so.json", """[{"dataElement":"KP","unit":"C1","period":"2023-08","value":5},{"so":5}]"""), StringComparison.Ordinal);
        Assert.Contains("“so.docx” không nhận được", await client.HandInAsync("so.docx", "KP"), StringComparison.Ordinal);
        Assert.Equal(before, await office.FiguresAsync());
    }

    [Fact]
    public async Task EachRowThatCannotBe_IsToldWithItsReason_AndTheGoodOnesGoInWhenAskedFor()
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<SucceedUnit>().RunAsync("C3", "C2", SuccessionKind.Merger, new DateOnly(2023, 7, 15), Cancel)));
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("specialist");
        (string Row, string Why)[] rows =
        [
            ("KCB;C1;2023-08;;3,0;", ""), ("KP;C1;2023-08;;1000000000000000000000000000000;", "không phải số giữ được"), ("KP;C2;2023-08;;mười;", "“mười” không phải số"), ("KHAC;C1;2023-08;;1;", "Không có số liệu mã “KHAC”"),
            ("KCB;C9;2023-08;;1;", "mang mã “C9”"), ("KCB;C1;2023-13;;1;", "Không hiểu kỳ “2023-13”"), ("KCB;C1;2023-Q2;;1;", "không báo cáo theo kỳ 2023-Q2"), ("SINH;C1;2023-08;khac;1;", "Không có ô chia “khac”"),
            ("KCB;C3;2023-08;;1;", "Đơn vị “C3” không tồn tại"), ("KCB;C2;2023-10;;1;", "chưa bắt đầu"), ("KCB;C2;2023-08;;;", "Không có giá trị"), ("KCB;C1;2023-08;;4;", "đã có ở dòng 2; dòng 13 trùng"), ("GHI;C1;2023-08;;Gọi 0912 345 678;", "số điện thoại"),
        ];
        var file = Header + string.Join('\n', rows.Select(r => r.Row));
        var page = await client.HandInAsync("so.csv", file);
        Assert.Empty(await office.FiguresAsync());
        var faults = HandedIn.Faults(page).ToList();
        Assert.Equal(rows.Select((r, i) => (r.Why, Row: $"Dòng {i + 2} |")).Where(r => r.Why.Length > 0).Select(r => (r.Row, true)), faults.Zip(rows.Select((r, i) => (r.Why, Row: $"Dòng {i + 2} |")).Where(r => r.Why.Length > 0), (fault, r) => (fault[..(fault.IndexOf('|', StringComparison.Ordinal) + 1)], fault.Contains(r.Why, StringComparison.OrdinalIgnoreCase))));
        Assert.Contains("1 số mới", await client.HandInAsync("so.csv", file, ("partial", "true")), StringComparison.Ordinal);
        Assert.Equal([new("KCB", "2023-08", "C1", "3")], await office.FiguresAsync());
    }

    [Fact]
    public async Task OfAnotherUnit_NothingIsTold_NeitherItsFiguresNorWhatItsFormWouldFindOdd()
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-07", "C2", "41"), new Typed("KCB", "2023-08", "C2", "97531")));
        await using var site = await Site.ServeAsync(office);
        using var writer = await site.EnterAsync("write-C1");
        var page = await writer.HandInAsync("so.csv", Header + "KCB;C1;2023-08;;3;\nKCB;C2;2023-08;;5;\n", ("partial", "true"));
        Assert.Contains("1 số mới", page, StringComparison.Ordinal);
        Assert.DoesNotContain("97.531", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/figures/THANG/2023-08/C2", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheVerb_TakesAFileIn_AndTellsWhatIsWrongWithItsRows()
    {
        await using var office = await FigureOffice.CreateAsync();
        var path = Path.Combine(Directory.CreateTempSubdirectory("giaoban-figures-").FullName, "so.csv");
        await File.WriteAllTextAsync(path, Header + "KCB;C1;2023-08;;5;\nKCB;C9;2023-08;;5;\n", Cancel);
        var (code, text, _) = await Verb.RunAsync(office.Desk.Storage, "import", "figures", path, "--partial", "--json");
        Assert.Equal((0, true), (code, text.Contains("\"created\": 1", StringComparison.Ordinal)));
        Assert.Contains("\"row\": 3", text, StringComparison.Ordinal);
        Assert.Contains("Không có đơn vị nào mang mã “C9”.", text, StringComparison.Ordinal);
        Assert.Equal([new("KCB", "2023-08", "C1", "5")], await office.FiguresAsync());
    }
}
