using Domain;
using Domain.DataSets;
using Domain.DataValues;
using Domain.Periods;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Data.Figures;
using Platform.DataSets;
using Platform.DataValues;
using Xunit;

namespace Tests.DataValues;

/// <summary>What somebody else does while figures are taken in: closes, passes, writes the same.</summary>
public sealed class EnterMeanwhileTests
{
    private static readonly Typed Good = new("KCB", "2023-08", "C1", "3214");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AClosedPeriodAndAPassedForm_TakeNoFigure_UntilTheyAreOpenAgain()
    {
        await using var office = await FigureOffice.CreateAsync();
        async Task<string?> Try(string period)
        {
            var entered = await office.EnterPartAsync("write-C1", Good with { Period = period, Value = $"{Random.Shared.Next(1_000_000)}" });
            return TestOffice.Must(entered).Conflicts is [var conflict, ..] ? conflict.Why.Code : null;
        }

        TestOffice.Must(await office.As("leader", s => s.GetRequiredService<CloseForm>().RunAsync("THANG", "2023-07", true, Cancel)));
        Assert.Equal((Rejections.FigureClosed, null), (await Try("2023-07"), await Try("2023-08")));
        TestOffice.Must(await office.As("leader", s => s.GetRequiredService<CloseForm>().RunAsync("THANG", "2023-07", false, Cancel)));
        Assert.Null(await Try("2023-07"));
        var (set, unit) = await office.Read(async db => (await db.DataSets.AsNoTracking().SingleAsync(d => d.Code == "THANG", Cancel), await db.Units.AsNoTracking().SingleAsync(u => u.Code == "C1", Cancel)));
        var august = Period.Parse("2023-08").Value;
        TestOffice.Must(await office.As("write-C1", s => s.GetRequiredService<MoveForm>().SubmitAsync(set, august, unit, false, Cancel)));
        Assert.Null(await Try("2023-08"));
        TestOffice.Must(await office.As("pass-C1", s => s.GetRequiredService<MoveForm>().PassAsync(set, august, unit, Cancel)));
        Assert.Equal(Rejections.FigureClosed, await Try("2023-08"));
        Assert.Equal(FormState.Draft, TestOffice.Must(await office.As("pass-C1", s => s.GetRequiredService<MoveForm>().GiveBackAsync(set, august, unit, Cancel))).State);
        Assert.Null(await Try("2023-08"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WhatIsClosedWhileFiguresAreTakenIn_KeepsThemOut(bool partial)
    {
        await using var office = await FigureOffice.CreateAsync();
        var (set, unit) = await office.Read(async db => (await db.DataSets.AsNoTracking().SingleAsync(d => d.Code == "THANG", Cancel), await db.Units.AsNoTracking().SingleAsync(u => u.Code == "C1", Cancel)));
        var august = Period.Parse("2023-08").Value;
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<MoveForm>().SubmitAsync(set, august, unit, false, Cancel)));
        var entered = await office.As("specialist", async s =>
        {
            var enter = s.GetRequiredService<EnterFigures>();
            using var intake = await enter.BeginAsync(Cancel);
            foreach (var (period, at) in new[] { ("2023-06", "C1"), ("2023-07", "C2"), ("2023-08", "C1"), ("2023-08", "C2") })
            {
                intake.Add(new WrittenFigure { Element = "KCB", Period = period, Unit = at, Value = "5" });
            }

            // While it is read the office closes July, and the commune's approver passes August.
            TestOffice.Must(await office.As("leader", l => l.GetRequiredService<CloseForm>().RunAsync("THANG", "2023-07", true, Cancel)));
            TestOffice.Must(await office.As("pass-C1", l => l.GetRequiredService<MoveForm>().PassAsync(set, august, unit, Cancel)));
            return await enter.PublishAsync(intake, "file", "", partial, [], Cancel);
        });
        if (partial)
        {
            Assert.Equal([(1, Rejections.FigureClosed), (2, Rejections.FigureClosed)], TestOffice.Must(entered).Conflicts.Select(c => (c.Row, c.Why.Code)).Order());
            Assert.Equal((2, 2), (entered.Value!.Written.Created, entered.Value.Refused));
        }
        else
        {
            TestOffice.Refused(Rejections.FigureRows, entered);
            Assert.Equal(Rejections.FigureClosed, ((Rejection)entered.Rejection!.Values[2]).Code);
        }

        Typed[] open = [new("KCB", "2023-06", "C1", "5"), new("KCB", "2023-08", "C2", "5")];
        Assert.Equal(partial ? open : [], await office.FiguresAsync());
        Assert.Equal(0, await office.Read(db => db.DataValueBatches.CountAsync(b => b.Number == null, Cancel)));
        await office.ChangesAreSealedAsync();
    }

    [Fact]
    public async Task AFigureThatSomebodyWroteMeanwhile_IsNotReplacedByWhoDidNotKnowOfIt()
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("specialist", Good));
        var number = await office.Read(db => db.AuditHeads.Select(h => h.Number).SingleAsync(Cancel));
        var entered = await office.As("specialist", async s =>
        {
            var enter = s.GetRequiredService<EnterFigures>();
            using var intake = await enter.BeginAsync(Cancel);
            intake.Seen = number;
            intake.Add(new WrittenFigure { Element = "KCB", Period = "2023-08", Unit = "C1", Value = "5" });
            TestOffice.Must(await office.EnterAsync("write-C1", Good with { Value = "6" }));
            return await enter.PublishAsync(intake, "file", "", partial: false, [], Cancel);
        });
        TestOffice.Refused(Rejections.FigureMeanwhile, entered);
        Assert.Equal([Good with { Value = "6" }], await office.FiguresAsync());
        Assert.Single(await office.HistoryAsync());
        await office.ChangesAreSealedAsync();
    }

    [Fact]
    public async Task TwoImportsAtOnce_LoseNothing()
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("specialist", [.. FigureOffice.Cells().Select(c => c with { Value = "1" })]));
        var entered = await Task.WhenAll(Enumerable.Range(2, 6).Select(n => Task.Run(() => office.EnterAsync("specialist", [.. FigureOffice.Cells().OrderBy(_ => Random.Shared.Next()).Select(c => c with { Value = $"{n}" })]), Cancel)));
        Assert.All(entered, e => Assert.Equal(FigureOffice.Cells().Count(), TestOffice.Must(e).Written.Changed));
        var now = await office.StoredAsync();
        Assert.Single(now.Select(f => (f.Batch, f.Value.Value)).Distinct());
        // Each cell was each number once.
        foreach (var cell in (await office.HistoryAsync()).Select(h => h.Figure).Concat(now).GroupBy(f => f.Value.Key))
        {
            Assert.Equal(Enumerable.Range(1, 7).Select(n => (long?)n * ScaledNumber.Scale), cell.Select(f => f.Value.Value).Order());
        }

        await office.ChangesAreSealedAsync();
    }
}
