using Domain;
using Domain.Periods;
using Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.FigureBindings;
using Tests.DataValues;
using Xunit;

namespace Tests.FigureBindings;

public sealed class BindFigureTests
{
    private static readonly FigureAddress Visits = new("KCB", TestOffice.Round, "C1");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ACorrection_IsAnnouncedAtTheSentence_InTheReportAndInThePack_UntilItIsTaken()
    {
        await using var office = await BeginAsync();
        var sentence = await SentenceAsync(office);
        var bound = TestOffice.Must(await BindAsync(office, "write-C1", sentence, Visits));
        Assert.Equal(32_140_000, bound.Value);
        Assert.False(Assert.Single((await OfAsync(office))[sentence]).IsChanged);
        TestOffice.Must(await office.EnterAsync("write-C1", new Typed("KCB", "2023-09", "C1", "1300")));
        var figure = Assert.Single((await OfAsync(office))[sentence]);
        Assert.Equal((true, 33_140_000L), (figure.IsChanged, figure.Now!.Value));
        await office.As("specialist", s => s.GetRequiredService<Platform.Packs.BeginPack>().RunAsync(TestOffice.Round, null, Cancel));
        await using var site = await Site.ServeAsync(office);
        using var specialist = await site.EnterAsync("specialist");
        Assert.Contains("đã sửa: 3.214 → 3.314", await specialist.GetStringAsync(new Uri($"/rounds/{TestOffice.Round}/reports/C1", UriKind.Relative), Cancel), StringComparison.Ordinal);
        var pack = await specialist.GetStringAsync(new Uri($"/packs/{TestOffice.Round}", UriKind.Relative), Cancel);
        Assert.Contains("1 số liệu gắn với các câu", pack, StringComparison.Ordinal);
        Assert.Contains("đã sửa: 3.214 → 3.314", pack, StringComparison.Ordinal);
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<BindFigure>().ChangeAsync(bound.Id, office.Units["C1"], renew: true, Cancel)));
        Assert.False(Assert.Single((await OfAsync(office))[sentence]).IsChanged);
    }

    [Fact]
    public async Task FiguresThatEqualANumberOfTheSentence_AreProposed_TheUnitsOwnFirst()
    {
        await using var office = await BeginAsync();
        var proposed = await office.As("write-C1", s => s.GetRequiredService<BoundFigures>().ProposeAsync("Khám bệnh cho 3.214 lượt người, bằng 80% kế hoạch.", Period.Parse(TestOffice.Round).Value, office.Units["C1"], Cancel));
        Assert.Equal(["KCB 2023-9T C1"], proposed.Select(p => $"{p.Element.Code} {p.Period.Code} {p.Unit.Code}"));
        // The office sees the same figure of the district and of the province; the commune may not.
        var forOffice = await office.As("specialist", s => s.GetRequiredService<BoundFigures>().ProposeAsync("Khám bệnh cho 3.214 lượt người.", Period.Parse(TestOffice.Round).Value, office.Units["C1"], Cancel));
        Assert.Equal(["C1", "D1", "12"], forOffice.Select(p => p.Unit.Code));
        Assert.Empty(await office.As("write-C1", s => s.GetRequiredService<BoundFigures>().ProposeAsync("Chưa có bác sĩ.", Period.Parse(TestOffice.Round).Value, office.Units["C1"], Cancel)));
    }

    [Fact]
    public async Task WhatCannotBeBound_IsRefusedWithItsReason()
    {
        await using var office = await BeginAsync();
        var sentence = await SentenceAsync(office);
        TestOffice.Refused(Rejections.NotAllowed, await BindAsync(office, "write-C2", sentence, Visits));
        TestOffice.Refused(Rejections.BindingGone, await BindAsync(office, "write-C1", StatementId.New(), Visits));
        TestOffice.Refused(Rejections.BindingElement, await BindAsync(office, "write-C1", sentence, Visits with { Element = "XX" }));
        TestOffice.Refused(Rejections.BindingNothing, await BindAsync(office, "write-C1", sentence, Visits with { Period = "2022" }));
        TestOffice.Refused(Rejections.UnitUnknown, await BindAsync(office, "write-C1", sentence, Visits with { Unit = "C9" }));
        Assert.Equal(0, await office.Read(db => db.FigureBindings.CountAsync(Cancel)));
    }

    [Fact]
    public async Task ADraftsSentence_IsNotThereForTheOffice()
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.WriteAsync("C1", "Khám bệnh cho 3.214 lượt người."));
        TestOffice.Refused(Rejections.BindingGone, await BindAsync(office, "specialist", await SentenceAsync(office), Visits));
    }

    [Fact]
    public async Task OnThePage_AProposalIsBound_AndLetGo()
    {
        await using var office = await BeginAsync();
        var sentence = await SentenceAsync(office);
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("write-C1");
        var page = $"/rounds/{TestOffice.Round}/reports/C1/figures/{sentence}";
        var token = await Site.TokenAsync(client, page);
        using var bind = Site.Form(token, ("_handler", "bind"), ("Input.Element", "KCB"), ("Input.Period", TestOffice.Round), ("Input.Unit", "C1"));
        Assert.Contains("done=binding.bound", (await client.PostAsync(new Uri(page, UriKind.Relative), bind, Cancel)).Headers.Location!.ToString(), StringComparison.Ordinal);
        var id = await office.Read(db => db.FigureBindings.Select(b => b.Id).SingleAsync(Cancel));
        using var let = Site.Form(token, ("_handler", "change"), ("Input.Binding", id.ToString()), ("Input.Renew", "false"));
        Assert.Contains("done=binding.let", (await client.PostAsync(new Uri(page, UriKind.Relative), let, Cancel)).Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await office.Read(db => db.FigureBindings.CountAsync(Cancel)));
        using var stranger = await site.EnterAsync("write-C2");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await stranger.GetAsync(new Uri(page, UriKind.Relative), Cancel)).StatusCode);
    }

    private static async Task<TestOffice> BeginAsync()
    {
        var office = await FigureOffice.CreateAsync();
        office.At(new DateTimeOffset(2023, 10, 3, 9, 0, 0, TimeSpan.FromHours(7)));
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-05", "C1", "2014"), new Typed("KCB", "2023-09", "C1", "1200")));
        await office.AcceptedAsync("C1", "Khám bệnh cho 3.214 lượt người.");
        return office;
    }

    private static Task<StatementId> SentenceAsync(TestOffice office) => office.Read(db => db.Statements.Select(s => s.Id).FirstAsync(Cancel));

    private static Task<Outcome<FigureBinding>> BindAsync(TestOffice office, string who, StatementId sentence, FigureAddress figure) =>
        office.As(who, s => s.GetRequiredService<BindFigure>().RunAsync(sentence, office.Units["C1"], figure, Cancel));

    private static Task<ILookup<StatementId, BoundFigure>> OfAsync(TestOffice office) =>
        office.Console(async s => await s.GetRequiredService<BoundFigures>().OfAsync(await s.GetRequiredService<Platform.Data.PlatformDb>().Rounds.Where(r => r.Code == TestOffice.Round).Select(r => r.Id).FirstAsync(Cancel), null, Cancel));
}
