using System.Text.Json;
using Documents.Sheets;
using Domain;
using Domain.DataElements;
using Domain.Indicators;
using Domain.Periods;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.DataValues;
using Tests.DataValues;
using Web.Texts;
using Xunit;
using ValueType = Domain.DataElements.ValueType;

namespace Tests.DataSets;

public sealed class DefineFiguresTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task DefinitionsOutAndIn_AreTheSame_HereAndInAnotherOffice()
    {
        await using var office = await FigureOffice.CreateAsync();
        var sent = await OutAsync(office);
        TestOffice.Must(await office.DefineAsync(sent));
        Assert.Equal(Text(sent), Text(await OutAsync(office)));
        Assert.Equal(0, await office.Read(db => db.DataElementVersions.CountAsync(Cancel)));
        await using var other = await TestOffice.CreateAsync();
        TestOffice.Must(await other.DefineAsync(sent));
        Assert.Equal(Text(sent), Text(await OutAsync(other)));
    }

    [Fact]
    public async Task AFileOfDefinitions_GoesOutAndInOverHttp()
    {
        await using var office = await FigureOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("specialist");
        var file = await client.GetStringAsync(new Uri("/figures/definitions.json", UriKind.Relative), Cancel);
        async Task<string> Post(string content)
        {
            using var form = new MultipartFormDataContent { { new StringContent(await Site.TokenAsync(client, "/account")), "__RequestVerificationToken" } };
            form.Add(new StringContent(content), "file", "dinh-nghia.json");
            var answer = await client.PostAsync(new Uri("/figures/definitions/upload", UriKind.Relative), form, Cancel);
            return answer.Headers.Location?.ToString() ?? $"{(int)answer.StatusCode}";
        }

        Assert.Equal("/figures/definitions?done=definitions.in", await Post(file));
        Assert.Equal(file, await client.GetStringAsync(new Uri("/figures/definitions.json", UriKind.Relative), Cancel));
        Assert.Equal(["422", "422", "422"], [await Post("{"), await Post("""{"dataElement":[]}"""), await Post("null")]);
    }

    [Theory]
    [InlineData("""{"dataElements":[{"code":"X","name":"X","nameEnglish":"","measure":"","type":"Number","overUnits":"Sum","overTime":"Sum","sector":null,"countsPeople":false}]}""", "Mục dataElements, dòng thứ 1 (X): thiếu “combo”.")]
    [InlineData("""{"dataElements":[{"code":"X","name":"X","nameEnglish":"","measure":"","combo":"","overUnits":"Sum","overTime":"Sum"}]}""", "Mục dataElements, dòng thứ 1 (X): thiếu “type”.")]
    [InlineData("""{"dataSets":[{"code":"A","name":"A","kind":"Month","rows":[],"units":[]},{"code":"B","name":"B","kind":"Month","units":[]}]}""", "Mục dataSets, dòng thứ 2 (B): thiếu “rows”.")]
    [InlineData("""{"dataSets":[{"code":"B","name":"B","kind":"Month","rows":[]}]}""", "Mục dataSets, dòng thứ 1 (B): thiếu “units”.")]
    [InlineData("""{"dataSets":[{"code":"B","name":"B","kind":"Month","units":[],"rows":[{"element":"KCB"},{"section":"Y tế"}]}]}""", "Mục dataSets 1, rows, dòng thứ 2 (): thiếu “element”.")]
    [InlineData("""{"dataElements":[null]}""", "Mục dataElements, dòng thứ 1 (null): thiếu “code”.")]
    [InlineData("""{"categories":[{"code":"C","name":"C"}]}""", "Mục categories, dòng thứ 1 (C): thiếu “options”.")]
    [InlineData("""{"categoryCombos":[{"code":"C","name":"C"}]}""", "Mục categoryCombos, dòng thứ 1 (C): thiếu “categories”.")]
    [InlineData("""{"validationRules":[{"code":"R","message":"Sai"}]}""", "Mục validationRules, dòng thứ 1 (R): thiếu “messageEnglish”.")]
    [InlineData("""{"dataElements":[],"dataSets":[{"code":"B","name":"B","kind":"Monthly","rows":[],"units":[]}]}""", "Không đọc được tệp định nghĩa ở dataSets[0].kind: ")]
    [InlineData("""{"dataElement":[]}""", "Không đọc được tệp định nghĩa ở dataElement: ")]
    [InlineData("{\n  \"dataElements\": [}", "Không đọc được tệp định nghĩa ở 2:")]
    public async Task WhatIsMissingInAFile_IsToldByItsRow_AndNothingIsChanged(string content, string told)
    {
        await using var office = await FigureOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("specialist");
        var before = Text(await OutAsync(office));
        Assert.Contains(told, await UploadAsync(client, System.Text.Encoding.UTF8.GetBytes(content), "dinh-nghia.json"), StringComparison.Ordinal);
        Assert.Equal(before, Text(await OutAsync(office)));
    }

    [Fact]
    public async Task WhatStandsThereTwice_IsToldByBothRows_AndNothingIsChanged()
    {
        await using var office = await FigureOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("specialist");
        var before = Text(await OutAsync(office));
        var book = await client.GetByteArrayAsync(new Uri("/figures/definitions.xlsx", UriKind.Relative), Cancel);
        foreach (var (sheet, place, typed, told) in new[]
        {
            ("dataElements", (3, 0), "KCB", "Mục dataElements: “KCB” có hai lần, ở dòng 2 và dòng 4."), ("dataElements", (3, 10), Domain.Uid.Of("dataElement", "KCB"), "có hai lần, ở dòng 2 và dòng 4."), ("validationRules", (2, 0), "MEM", "Mục validationRules: “MEM” có hai lần, ở dòng 2 và dòng 3."),
            ("indicators", (2, 0), "TL", "Mục indicators: “TL” có hai lần"), ("dataSets", (2, 0), "THANG", "Mục dataSets: “THANG” có hai lần"), ("categoryCombos", (2, 0), "BYSEX", "Mục categoryCombos: “BYSEX” có hai lần"), ("categories", (2, 0), "SEX", "Mục categories: “SEX” có hai lần"),
        })
        {
            Assert.Contains(told, await UploadAsync(client, Changed(book, sheet, place, typed)), StringComparison.Ordinal);
        }

        Assert.Equal(before, Text(await OutAsync(office)));
    }

    [Fact]
    public async Task AWorkbookOfDefinitions_OutAndIn_IsTheSame_HereAndInAnotherOffice()
    {
        await using var office = await FigureOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("specialist");
        var before = Text(await OutAsync(office));
        var book = await client.GetByteArrayAsync(new Uri("/figures/definitions.xlsx", UriKind.Relative), Cancel);
        Assert.Equal("/figures/definitions?done=definitions.in", await UploadAsync(client, book));
        Assert.Equal(before, Text(await OutAsync(office)));
        Assert.Equal(0, await office.Read(db => db.DataElementVersions.CountAsync(Cancel)));
        await using var other = await TestOffice.CreateAsync();
        await using var there = await Site.ServeAsync(other);
        using var colleague = await there.EnterAsync("specialist");
        Assert.Equal("/figures/definitions?done=definitions.in", await UploadAsync(colleague, book));
        Assert.Equal(before, Text(await OutAsync(other)));
        foreach (var (sheet, place, typed, told) in new[]
        {
            ("dataElements", (3, 4), "Chữ", "Trang dataElements, dòng 4, cột type: “Chữ” không dùng được. Cần: WholeNumber"), ("dataElements", (2, 4), "0", "dòng 3, cột type"), ("dataSets", (1, 4), "năm", "cột dueDays: “năm”"), ("dataElements", (1, 9), "có", "cột countsPeople"),
            ("dataSetElements", (1, 0), "KHAC", "Trang dataSetElements, dòng 2, cột dataSet: “KHAC”"), ("indicators", (1, 2), "#{KHAC}", "“KHAC”"), ("dataElements", (0, 0), "Tên", "Trang dataElements không có cột “code”"), ("categories", (1, 0), "có dấu", "có dấu"),
        })
        {
            Assert.Contains(told, await UploadAsync(client, Changed(book, sheet, place, typed)), StringComparison.Ordinal);
        }

        Assert.Contains("dataSetElements", await UploadAsync(client, Changed(book, "dataSetElements", (0, 0), null)), StringComparison.Ordinal);
        Assert.Equal(before, Text(await OutAsync(office)));
    }

    private static async Task<string> UploadAsync(HttpClient client, byte[] book, string name = "dinh-nghia.xlsx")
    {
        using var form = new MultipartFormDataContent { { new StringContent(await Site.TokenAsync(client, "/account")), "__RequestVerificationToken" } };
        form.Add(new ByteArrayContent(book), "file", name);
        var answer = await client.PostAsync(new Uri("/figures/definitions/upload", UriKind.Relative), form, Cancel);
        return answer.Headers.Location?.ToString() ?? System.Net.WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel));
    }

    // One cell typed over, or the sheet gone.
    private static byte[] Changed(byte[] book, string sheet, (int Row, int Column) place, string? typed) =>
        XlsxWriter.Write([.. XlsxReader.Read(new MemoryStream(book)).Value!.Where(s => s.Name != sheet || typed is not null).Select(s => new Sheet(s.Name, [.. s.Rows.Select((r, at) => (IReadOnlyList<SheetCell>)[.. r.Select((c, column) => new SheetCell(s.Name == sheet && (at, column) == place ? typed! : c.Text))])], []))]);

    [Fact]
    public async Task AChangedElement_KeepsWhatItMeantBefore()
    {
        await using var office = await FigureOffice.CreateAsync();
        office.At(new DateTimeOffset(2023, 10, 1, 8, 0, 0, Platform.Offices.VietnamClock.Offset));
        var line = FigureOffice.Definitions.DataElements[0];
        TestOffice.Must(await office.DefineAsync(new FigureDefinitions { DataElements = [line with { Name = "Lượt khám tại trạm", OverTime = Aggregation.Average }] }));
        var now = await office.Read(db => db.DataElements.AsNoTracking().SingleAsync(e => e.Code == "KCB", Cancel));
        Assert.Equal((2, "Lượt khám tại trạm", new DateOnly(2023, 10, 1)), (now.Version, now.Name, now.Since));
        var before = await office.Read(db => db.DataElementVersions.AsNoTracking().SingleAsync(Cancel));
        Assert.Equal(new DataElementVersion(now.Id, 1, "Lượt khám bệnh", "Visits", "lượt", Aggregation.Sum, Aggregation.Sum, new DateOnly(2023, 9, 5), new DateOnly(2023, 9, 30), false), before);
        TestOffice.Refused(Rejections.ElementType, await office.DefineAsync(new FigureDefinitions { DataElements = [line with { Type = ValueType.Number }] }));
        TestOffice.Refused(Rejections.ElementType, await office.DefineAsync(new FigureDefinitions { DataElements = [line with { Combo = "BYSEX" }] }));
    }

    [Fact]
    public async Task AnEmptySector_IsNone_AndNoOtherMeaning()
    {
        await using var office = await FigureOffice.CreateAsync();
        var line = FigureOffice.Definitions.DataElements.Single(e => e.Code == "KP");
        TestOffice.Must(await office.DefineAsync(new FigureDefinitions { DataElements = [line with { Sector = "" }] }));
        Assert.Equal((1, null), await office.Read(db => db.DataElements.AsNoTracking().Where(e => e.Code == "KP").Select(e => new ValueTuple<int, string?>(e.Version, e.Sector)).SingleAsync(Cancel)));
        Assert.Equal(0, await office.Read(db => db.DataElementVersions.CountAsync(Cancel)));
    }

    [Fact]
    public async Task ANewOption_MakesNewCells_AndLeavesTheOldOnes()
    {
        await using var office = await FigureOffice.CreateAsync();
        var before = await office.Read(db => db.CategoryOptionCombos.AsNoTracking().ToListAsync(Cancel));
        TestOffice.Must(await office.DefineAsync(new FigureDefinitions { Categories = [new("SEX", "Giới tính", [new("nam", "Nam"), new("nu", "Nữ"), new("kr", "Không rõ")])], CategoryCombos = FigureOffice.Definitions.CategoryCombos }));
        var after = await office.Read(db => db.CategoryOptionCombos.AsNoTracking().ToListAsync(Cancel));
        Assert.Equal(before.Select(c => (c.Id, c.Code)).Order(), after.Where(c => c.Id <= before.Max(b => b.Id)).Select(c => (c.Id, c.Code)).Order());
        Assert.Equal(["kr", "kr.lon", "kr.tre"], after.Where(c => c.Id > before.Max(b => b.Id)).Select(c => c.Code).Order(StringComparer.Ordinal));
        TestOffice.Must(await office.EnterAsync("write-C1", new Typed("SINH", "2023-08", "C1", "1", "kr")));
    }

    [Fact]
    public async Task AUnitNamedByItselfAndByItsLevel_IsAskedOnce()
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.DefineAsync(new FigureDefinitions { DataSets = [new("S", "S", PeriodKind.Month, [new("KCB")], ["C1", "commune", "C1"])] }));
        Assert.Equal(["C1", "C2", "C3"], (await OutAsync(office)).DataSets.Single(s => s.Code == "S").Units);
    }

    [Fact]
    public async Task ARefusedOptionOrPlace_IsNamedByItsCharacter()
    {
        await using var office = await FigureOffice.CreateAsync();
        async Task<string> Said(string condition) => Words.Of((await office.DefineAsync(new FigureDefinitions { ValidationRules = [new("R", "Sai", "", condition)] })).Rejection!, Words.English);
        Assert.StartsWith("Character 12 of the formula “#{KCB} < #{SINH.khac}”: “khac” is no option of the figure “SINH”.", await Said("#{KCB} < #{SINH.khac}"), StringComparison.Ordinal);
        Assert.StartsWith("Character 19 of the formula “#{KCB} > previous(parent(#{KCB}))”: a rule of a form knows", await Said("#{KCB} > previous(parent(#{KCB}))"), StringComparison.Ordinal);
        // An option may also be called by its identifier, or both of a combination by the cell's.
        TestOffice.Must(await office.DefineAsync(new FigureDefinitions { ValidationRules = [new("R", "Đúng", "", $"#{{SINH.{Domain.Uid.Of("categoryOptionCombo", "BYSEX:nam")}}} <= #{{SINH}}")] }));
    }

    public static TheoryData<string, FigureDefinitions> Wrong()
    {
        var element = FigureOffice.Definitions.DataElements[0];
        DataElementLine New(string code) => element with { Code = code };
        IndicatorLine Indicator(string code, string numerator, string denominator = "") => new(code, code, numerator, denominator, 1, 0, "", null);
        return new()
        {
            { Rejections.ElementCode, new() { DataElements = [New("có dấu")] } },
            { Rejections.ElementName, new() { DataElements = [New("X") with { Name = " " }] } },
            { Rejections.ElementAggregation, new() { DataElements = [New("X") with { OverUnits = Aggregation.Last }] } },
            { Rejections.ElementAggregation, new() { DataElements = [New("X") with { Type = ValueType.ShortText }] } },
            { Rejections.DefinitionUnknown, new() { DataElements = [New("X") with { Combo = "KHAC" }] } },
            { Rejections.CategoryWrong, new() { Categories = [new("C", "C", [])] } },
            { Rejections.CategoryWrong, new() { CategoryCombos = [new("C", "C", ["KHAC"])] } },
            { Rejections.CategoryWrong, new() { CategoryCombos = [new("BYSEX", "Khác", ["AGE"])] } },
            { Rejections.ElementUnknown, new() { DataSets = [new("S", "S", PeriodKind.Month, [new("KHAC")], [])] } },
            { Rejections.UnitUnknown, new() { DataSets = [new("S", "S", PeriodKind.Month, [new("KCB")], ["C9"])] } },
            { Rejections.SetDueDays, new() { DataSets = [new("S", "S", PeriodKind.Month, [], [], "", 367)] } },
            { Rejections.FormulaUnknown, new() { Indicators = [Indicator("I", "#{KHAC}")] } },
            { Rejections.FormulaUnknown, new() { Indicators = [Indicator("I", "#{KCB}", "#{KHAC}")] } },
            { Rejections.FormulaCircle, new() { Indicators = [Indicator("I", "#{I} + 1")] } },
            { Rejections.FormulaCircle, new() { Indicators = [Indicator("I", "#{J}"), Indicator("J", "1", "#{K}"), Indicator("K", "#{I}")] } },
            { Rejections.FormulaCircle, new() { Indicators = [Indicator("I", "#{TL}"), FigureOffice.Definitions.Indicators[0] with { Numerator = "#{I}" }] } },
            { Rejections.IndicatorWrong, new() { Indicators = [Indicator("I", "1") with { Factor = 0 }] } },
            { Rejections.IndicatorWrong, new() { Indicators = [Indicator("KCB", "1")] } },
            { Rejections.FormulaUnknown, new() { ValidationRules = [new("R", "Sai", "", "#{KHAC} > 1")] } },
            { Rejections.RuleWrong, new() { ValidationRules = [new("R", "Sai", "", "#{KCB} + 1")] } },
            { Rejections.RuleWrong, new() { ValidationRules = [new("R", "Sai", "", "1 > 2")] } },
            { Rejections.SetUnknown, new() { ValidationRules = [new("R", "Sai", "", "#{KCB} > 1", "KHAC")] } },
            { Rejections.FormulaOption, new() { ValidationRules = [new("R", "Sai", "", "#{SINH.khac} > 1")] } },
            { Rejections.FormulaOption, new() { ValidationRules = [new("R", "Sai", "", "#{KCB.nam} > 1")] } },
            { Rejections.FormulaOption, new() { Indicators = [Indicator("I", "#{SINH.nam.nu}")] } },
            { Rejections.FormulaOption, new() { Indicators = [Indicator("I", "1", "previous(#{TL.nam})")] } },
            { Rejections.FormulaOption, new() { DataSets = [new("S", "S", PeriodKind.Month, [new("KCB", "", "#{SINH.khac} > 1")], [])] } },
            { Rejections.FormulaForm, new() { Indicators = [Indicator("I", "R{THANG.KHAC}")] } },
            { Rejections.FormulaForm, new() { Indicators = [Indicator("I", "R{KHAC.REPORTING_RATE}")] } },
            { Rejections.FormulaForm, new() { Indicators = [Indicator("I", "1", "children(R{THANG.REPORTING_RATE})")] } },
            { Rejections.FormulaForm, new() { ValidationRules = [new("R", "Sai", "", "R{THANG.REPORTING_RATE} > #{KCB}")] } },
            { Rejections.FormulaPlace, new() { ValidationRules = [new("R", "Sai", "", "#{KCB} > children(#{KCB})")] } },
            { Rejections.FormulaPlace, new() { DataSets = [new("S", "S", PeriodKind.Month, [new("KCB", "", "previous(parent(#{KCB})) > 1")], [])] } },
            { Rejections.FormulaUnknown, new() { DataSets = [new("S", "S", PeriodKind.Month, [new("KCB", "", "#{KHAC} > 1")], [])] } },
            { Rejections.DefinitionTwice, new() { DataElements = [New("X"), New("Y"), New("X")] } },
            { Rejections.DefinitionTwice, new() { DataElements = [New("X") with { Uid = "abcdefghijk" }, New("Y") with { Uid = "abcdefghijk" }] } },
            { Rejections.DefinitionTwice, new() { ValidationRules = [new("R", "Sai", "", "#{KCB} > 1"), new("R", "Sai", "", "#{KCB} > 2")] } },
            { Rejections.DefinitionUid, new() { DataElements = [New("X") with { Uid = Domain.Uid.Of("dataElement", "KCB") }] } },
            { Rejections.DefinitionUid, new() { DataSets = [new("S", "S", PeriodKind.Month, [], [], Uid: Domain.Uid.Of("dataSet", "THANG"))] } },
            { Rejections.DefinitionUid, new() { Indicators = [Indicator("I", "1") with { Uid = Domain.Uid.Of("indicator", "TL") }] } },
            { Rejections.DefinitionFile, new() { DataSets = [new("S", "S", PeriodKind.Month, [new("KCB"), new("KCB")], [])] } },
        };
    }

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public async Task WhatCannotBe_IsRefused_AndNothingOfIt(string code, FigureDefinitions definitions)
    {
        await using var office = await FigureOffice.CreateAsync();
        var before = Text(await OutAsync(office));
        TestOffice.Refused(code, await office.DefineAsync(definitions with { Categories = [.. definitions.Categories, new("MOI", "Mới", [new("a", "A")])] }));
        Assert.Equal(before, Text(await OutAsync(office)));
    }

    private static Task<FigureDefinitions> OutAsync(TestOffice office) => office.Console(s => s.GetRequiredService<ExportDefinitions>().RunAsync(Cancel));

    private static string Text(FigureDefinitions definitions) => JsonSerializer.Serialize(definitions);
}
