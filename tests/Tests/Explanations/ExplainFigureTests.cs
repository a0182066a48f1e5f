using System.Net;
using Domain;
using Domain.DataValues;
using Domain.Periods;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.DataSets;
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
        Assert.Equal(["C1 KCB 300", "C2 KCB 100", "C1 SINH 20"], told.Values.Select(v => $"{v.Unit.Code} {v.Element.Code} {v.Value / ScaledNumber.Scale}"));
        Assert.All(told.Values, v => Assert.Equal("write", v.By.Split('-')[0]));
        Assert.All(told.Values, v => Assert.Equal(v.Unit.Code == "C1", v.PassedAt is not null));
        Assert.True(told.Values[0].IsEstimate);
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

    private static async Task MoveAsync(TestOffice office, string person, Func<MoveForm, Domain.DataSets.DataSet, Period, Domain.Units.Unit, Task<Outcome<Domain.DataSets.DataSetForm>>> step)
    {
        var set = await office.Read(db => db.DataSets.AsNoTracking().FirstAsync(s => s.Code == "THANG", Cancel));
        var unit = await office.Read(db => db.Units.AsNoTracking().FirstAsync(u => u.Code == "C1", Cancel));
        TestOffice.Must(await office.As(person, s => step(s.GetRequiredService<MoveForm>(), set, Period.Parse("2023-08").Value, unit)));
    }
}
