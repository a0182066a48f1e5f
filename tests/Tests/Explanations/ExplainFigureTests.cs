using System.Net;
using Domain;
using Domain.DataValues;
using Domain.Periods;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.DataSets;
using Platform.DataValues;
using Platform.Explanations;
using Tests.DataValues;
using Xunit;

namespace Tests.Explanations;

public sealed class ExplainFigureTests
{
    private static readonly DateOnly Today = new(2023, 9, 5);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AnIndicator_IsToldByItsFormula_ItsParts_AndWhoEnteredAndPassedEach()
    {
        await using var office = await BeginAsync();
        var told = TestOffice.Must(await ExplainAsync(office, "specialist", "TL", "D1"));
        Assert.Equal(["#{SINH} 20", "#{KCB} 400"], told.Parts.Select(p => $"{p.Formula} {p.Value / Domain.Expressions.Fixed.One}"));
        Assert.Equal(Domain.Expressions.Fixed.One * 5, told.Value);
        Assert.Equal(["C1 SINH 20", "C1 KCB 300", "C2 KCB 100"], told.Values.Select(v => $"{v.Unit.Code} {v.Element.Code} {v.Value / ScaledNumber.Scale}"));
        Assert.All(told.Values, v => Assert.Equal("write", v.By.Split('-')[0]));
        Assert.All(told.Values, v => Assert.Equal(v.Unit.Code == "C1", v.PassedAt is not null));
        Assert.Equal([false, true, false], told.Values.Select(v => v.IsEstimate));
    }

    [Fact]
    public async Task APartOfAnotherTimeOrOfOneOption_ListsTheFiguresItWasTakenFrom_AndNoOthers()
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.DefineAsync(new FigureDefinitions
        {
            Indicators =
            [
                new("TANG", "Tăng", "#{KCB} - previous(#{KCB})", "lastYear(#{KCB})", 100, 1, "%", null),
                new("NUTRUOC", "Tỷ lệ nữ kỳ trước", "previous(#{TLNU})", "", 1, 1, "%", null),
                new("SOCON", "So với cấp dưới và cấp trên", "#{KCB} - children(#{KCB})", "parent(#{KCB})", 1, 1, "", null),
            ],
        }));
        TestOffice.Must(await office.EnterAsync("write-C1", new Typed("KCB", "2023-08", "C1", "300"), new Typed("KCB", "2023-07", "C1", "200"), new Typed("KCB", "2023-06", "C1", "190"), new Typed("KCB", "2022-08", "C1", "150"), new Typed("SINH", "2023-08", "C1", "20", "nu"), new Typed("SINH", "2023-07", "C1", "12", "nu"), new Typed("SINH", "2023-07", "C1", "8", "nam")));
        TestOffice.Must(await office.EnterAsync("write-C2", new Typed("KCB", "2023-08", "C2", "40"), new Typed("KCB", "2023-07", "C2", "30")));
        Assert.Equal(["#{KCB} 2023-08 : C1 2023-08 300", "previous(#{KCB}) 2023-07 : C1 2023-07 200", "lastYear(#{KCB}) 2022-08 : C1 2022-08 150"], await SourcesOfAsync(office, "TANG", "C1"));
        Assert.Equal(["previous(#{SINH.nu}) 2023-07 Nữ: C1 2023-07 12", "previous(#{SINH}) 2023-07 : C1 2023-07 12; C1 2023-07 8"], await SourcesOfAsync(office, "NUTRUOC", "C1"));
        Assert.Equal(["#{SINH.nu} 2023-08 Nữ: C1 2023-08 20", "#{SINH} 2023-08 : C1 2023-08 20"], await SourcesOfAsync(office, "TLNU", "C1"));
        Assert.Equal(["#{KCB} 2023-08 : C1 2023-08 300; C2 2023-08 40", "children(#{KCB}) 2023-08 : C1 2023-08 300; C2 2023-08 40", "parent(#{KCB}) 2023-08 : C1 2023-08 300; C2 2023-08 40"], await SourcesOfAsync(office, "SOCON", "D1"));
        // Each list comes to its part.
        var told = TestOffice.Must(await ExplainAsync(office, "specialist", "NUTRUOC", "C1"));
        Assert.All(told.Sources, s => Assert.Equal(s.Values.Sum(v => v.Value) / ScaledNumber.Scale, (long)(told.Parts.Single(p => p.Formula == s.Formula).Value!.Value / Domain.Expressions.Fixed.One)));
    }

    [Fact]
    public async Task ThePage_SaysOfWhichTimeAndOptionAPartIs()
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.DefineAsync(new FigureDefinitions { Indicators = [new("NUTRUOC", "Nữ kỳ trước", "#{SINH} - previous(#{SINH.nu})", "", 1, 0, "trẻ", null)] }));
        TestOffice.Must(await office.EnterAsync("write-C1", new Typed("SINH", "2023-08", "C1", "20", "nam"), new Typed("SINH", "2023-07", "C1", "12", "nu"), new Typed("SINH", "2023-07", "C1", "777", "nam")));
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("specialist");
        var page = WebUtility.HtmlDecode(await client.GetStringAsync(new Uri("/figures/explain?item=NUTRUOC&period=2023-08&unit=C1", UriKind.Relative), Cancel));
        Assert.Contains("Lấy của tháng 7 năm 2023. Chỉ tính: Nữ. 1 số liệu đã nhập.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("777", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhereTheLatestCounts_OnlyTheLatestOfTheTimeIsListed()
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.DefineAsync(new FigureDefinitions { Indicators = [new("GVT", "Giáo viên năm trước", "lastYear(#{GV})", "", 1, 0, "người", null)] }));
        TestOffice.Must(await office.EnterAsync("write-C1", new Typed("GV", "2022-06", "C1", "12"), new Typed("GV", "2022-11", "C1", "14"), new Typed("GV", "2023-05", "C1", "15")));
        var told = TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<ExplainFigure>().RunAsync("GVT", "2023", "C1", Today, Cancel)));
        Assert.Equal(["2022-11 14"], told.Values.Select(v => $"{v.Period.Code} {v.Value / ScaledNumber.Scale}"));
    }

    [Fact]
    public async Task WhereTheDenominatorIsZero_ThePageSaysSo()
    {
        await using var office = await BeginAsync();
        TestOffice.Must(await office.EnterAsync("write-C3", new Typed("KCB", "2023-08", "C3", "0"), new Typed("SINH", "2023-08", "C3", "6", "nam")));
        Assert.Null(TestOffice.Must(await ExplainAsync(office, "specialist", "TL", "C3")).Value);
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("specialist");
        var page = WebUtility.HtmlDecode(await client.GetStringAsync(new Uri("/figures/explain?item=TL&period=2023-08&unit=C3", UriKind.Relative), Cancel));
        Assert.Contains("Mẫu số bằng 0 hoặc chưa có", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoMayNotSeeSmallCounts_IsToldNeitherThemNorWhatTheyCameFrom()
    {
        await using var office = await BeginAsync();
        TestOffice.Must(await office.EnterAsync("write-C3", new Typed("SINH", "2023-08", "C3", "2", "nam")));
        var told = TestOffice.Must(await ExplainAsync(office, "observer", "SINH", "C3"));
        Assert.True(told.IsHidden);
        Assert.Null(told.Value);
        Assert.Empty(told.Values);
        Assert.True(told.IsWithheld);
    }

    [Theory]
    [InlineData("XX", "2023-08", "C1", Rejections.ElementUnknown)]
    [InlineData("KCB", "mai", "C1", Rejections.PeriodUnknown)]
    [InlineData("KCB", "2023-08", "C9", Rejections.UnitUnknown)]
    [InlineData("KCB", "2023-08", "C1", Rejections.NotAllowed)]
    public async Task WhatThereIsNot_OrIsAnothersUnits_IsRefused(string item, string period, string unit, string code)
    {
        await using var office = await BeginAsync();
        TestOffice.Refused(code, await office.As("write-C2", s => s.GetRequiredService<ExplainFigure>().RunAsync(item, period, unit, Today, Cancel)));
    }

    private static async Task<TestOffice> BeginAsync()
    {
        var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("write-C1", new Typed("KCB", "2023-08", "C1", "300", Marks: DataValueMarks.Estimate), new Typed("SINH", "2023-08", "C1", "20", "nam")));
        TestOffice.Must(await office.EnterAsync("write-C2", new Typed("KCB", "2023-08", "C2", "100")));
        await MoveAsync(office, "write-C1", (move, set, period, unit) => move.SubmitAsync(set, period, unit, nothing: false, Cancel));
        await MoveAsync(office, "pass-C1", (move, set, period, unit) => move.PassAsync(set, period, unit, Cancel));
        return office;
    }

    private static Task<Outcome<Explanation>> ExplainAsync(TestOffice office, string person, string item, string unit) =>
        office.As(person, s => s.GetRequiredService<ExplainFigure>().RunAsync(item, "2023-08", unit, Today, Cancel));

    private static async Task<List<string>> SourcesOfAsync(TestOffice office, string item, string unit) =>
        [.. TestOffice.Must(await ExplainAsync(office, "specialist", item, unit)).Sources.Select(s => $"{s.Formula} {s.Period.Code} {s.Options}: {string.Join("; ", s.Values.Select(v => $"{v.Unit.Code} {v.Period.Code} {v.Value / ScaledNumber.Scale}"))}")];

    private static async Task MoveAsync(TestOffice office, string person, Func<MoveForm, Domain.DataSets.DataSet, Period, Domain.Units.Unit, Task<Outcome<Domain.DataSets.DataSetForm>>> step)
    {
        var set = await office.Read(db => db.DataSets.AsNoTracking().FirstAsync(s => s.Code == "THANG", Cancel));
        var unit = await office.Read(db => db.Units.AsNoTracking().FirstAsync(u => u.Code == "C1", Cancel));
        TestOffice.Must(await office.As(person, s => step(s.GetRequiredService<MoveForm>(), set, Period.Parse("2023-08").Value, unit)));
    }
}
