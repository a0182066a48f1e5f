using System.Diagnostics;
using Domain;
using Domain.DataValues;
using Domain.Periods;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Data.Figures;
using Platform.DataValues;
using Xunit;

namespace Tests.DataValues;

/// <summary>Imports of more rows than SQLite writes in one transaction.</summary>
public sealed class LargeImportTests
{
    private const int Many = 160_000;
    private const int August = 2_023_008;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AnothersSaveInBetween_IsNeitherLostNorMadeToWait()
    {
        await using var office = await FigureOffice.CreateAsync();
        // One cell is there before and says what the import says of it.
        await office.PublishAsync([(KeyOf(5), Value(5), DataValueMarks.None)], Cancel);
        using var half = new HalfWay();
        var import = Task.Run(() => office.PublishAsync(Rows(Value), half.Handed, Cancel), Cancel);
        await half.ReachedAsync(office, import);
        var since = Stopwatch.StartNew();
        await office.PublishAsync([(KeyOf(0), 77, DataValueMarks.None), (KeyOf(Many + 1), 78, DataValueMarks.None)], Cancel);
        var waited = since.Elapsed;
        half.GoOn();
        var written = await import;
        Assert.True(waited < TimeSpan.FromSeconds(5), $"The save waited {waited}.");
        var now = await office.StoredAsync();
        Assert.Equal(Many + 1, now.Count);
        var values = now.ToDictionary(f => f.Value.Key, f => f.Value.Value);
        Assert.Equal((78, Value(Many - 1)), (values[KeyOf(Many + 1)], values[KeyOf(Many - 1)]));
        // Who published last stands; the other is kept, and nothing else is. On PostgreSQL the import may have been the first.
        var importFirst = values[KeyOf(0)] == 77;
        Assert.Equal(importFirst ? new FiguresWritten(Many - 1, 0, 0, 1) : new FiguresWritten(Many - 2, 1, 0, 1), written);
        var (before, _) = Assert.Single(await office.HistoryAsync());
        Assert.Equal(KeyOf(0), before.Value.Key);
        Assert.Equal(new[] { Value(0), 77L }, new[] { before.Value.Value, values[KeyOf(0)] }.Order());
        await office.ChangesAreSealedAsync();
    }

    [Fact]
    public async Task ACorrectionOfMany_IsSeenAtOnceOrNotAtAll_AndAnothersSaveIsNeitherLostNorMadeToWait()
    {
        await using var office = await FigureOffice.CreateAsync();
        await office.PublishAsync(Rows(Value), Cancel);
        long? Corrected(int at) => at % 10 == 9 ? Value(at) : Value(at) + 1;
        using var half = new HalfWay();
        var correction = Task.Run(() => office.PublishAsync(Rows(Corrected), half.Handed, Cancel), Cancel);
        await half.ReachedAsync(office, correction, corrected: 11);
        Assert.Equal(Enumerable.Range(0, 1000).Select(Value), (await office.StoredAsync(new FigureFilter(Units: [.. Enumerable.Range(0, 1000)]))).Select(f => f.Value.Value));
        Assert.Empty(await office.HistoryAsync());
        var since = Stopwatch.StartNew();
        await office.PublishAsync([(KeyOf(1), 77, DataValueMarks.None), (KeyOf(2), null, DataValueMarks.Deleted), (KeyOf(3), Value(3), DataValueMarks.None)], Cancel);
        var waited = since.Elapsed;
        half.GoOn();
        Assert.True(waited < TimeSpan.FromSeconds(5), $"The save waited {waited}.");
        if (!correction.IsCompleted && !Databases.IsPostgres)
        {
            Assert.Equal([Value(0), 77, Value(3)], (await office.StoredAsync(new FigureFilter(Units: [0, 1, 2, 3]))).Select(f => f.Value.Value));
        }

        var written = await correction;
        Assert.Equal((Many, Many / 10), (written.Created + written.Changed + written.Deleted + written.Unchanged, written.Unchanged));
        Assert.Equal(Many * 9 / 10, written.Changed);
        var now = (await office.StoredAsync(new FigureFilter(WithDeleted: true))).ToDictionary(f => f.Value.Key, f => f.Value.Value);
        Assert.All(Enumerable.Range(4, Many - 4), at => Assert.Equal(Corrected(at), now[KeyOf(at)]));
        var history = await office.HistoryAsync();
        Assert.Equal((Many * 9 / 10) + 2, history.Count);
        Assert.Equal([Value(1), Value(1) + 1, 77], history.Where(h => h.Figure.Value.Key == KeyOf(1)).Select(h => h.Figure.Value.Value).Append(now[KeyOf(1)]).OrderBy(v => v));
        await office.ChangesAreSealedAsync();
    }

    [Fact]
    public async Task ACorrectionThatIsKilledHalfWay_ChangesNothing_AndIsSwept()
    {
        await using var office = await FigureOffice.CreateAsync();
        await office.PublishAsync(Rows(Value), Cancel);
        var before = await office.StoredAsync();
        using var killed = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        using var half = new HalfWay();
        var correction = Task.Run(() => office.PublishAsync(Rows(at => at % 2 == 0 ? Value(at) + 1 : Value(at)), half.Handed, killed.Token), Cancel);
        await half.ReachedAsync(office, correction, corrected: 1);
        await killed.CancelAsync();
        half.GoOn();
        await Assert.ThrowsAnyAsync<Exception>(() => correction);
        Assert.Equal(before, await office.StoredAsync());
        office.At(office.Desk.Clock.GetUtcNow().AddDays(1));
        await office.Console(s => s.GetRequiredService<SweepFigures>().RunAsync(Cancel));
        Assert.Equal(before, await office.StoredAsync());
        Assert.Equal(0, await office.Read(db => db.Database.SqlQuery<int>($"""select count(*) as "Value" from "DataValueHistory" """).SingleAsync(Cancel)));
        Assert.Equal(0, await office.Read(db => db.DataValueBatches.CountAsync(b => b.Number == null, Cancel)));
        Assert.Equal(0, await office.Read(db => db.Database.SqlQuery<int>($"""select count(*) as "Value" from "DataValueParts" p where not exists (select 1 from "DataValueBatches" b where b."Id" = p."Batch") """).SingleAsync(Cancel)));
        await office.ChangesAreSealedAsync();
    }

    [Fact]
    public async Task TwoAtOnce_LoseNothing()
    {
        await using var office = await FigureOffice.CreateAsync();
        long? Other(int at) => Value(at) + 1;
        await Task.WhenAll(Task.Run(() => office.PublishAsync(Rows(Value, Many), Cancel), Cancel), Task.Run(() => office.PublishAsync(Rows(Other, Many), Cancel), Cancel));
        var now = await office.StoredAsync();
        Assert.Equal(Many, now.Count);
        var last = Assert.Single(now.Select(f => f.Batch).Distinct());
        var history = await office.HistoryAsync();
        Assert.Equal(Many, history.Count);
        Assert.True(history.TrueForAll(h => h.ReplacedBy == last) && now.TrueForAll(f => f.Value.Value - Value(f.Value.Key.Unit) is 0 or 1));
        await office.ChangesAreSealedAsync();
    }

    [Fact]
    public async Task AnImportThatIsKilledHalfWay_LeavesNothingToBeSeen_AndTheNextSucceeds()
    {
        await using var office = await FigureOffice.CreateAsync();
        await office.PublishAsync([(KeyOf(3), 5, DataValueMarks.None)], Cancel);
        using var killed = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        using var half = new HalfWay();
        var import = Task.Run(() => office.PublishAsync(Rows(Value), half.Handed, killed.Token), Cancel);
        await half.ReachedAsync(office, import);
        await killed.CancelAsync();
        half.GoOn();
        await Assert.ThrowsAnyAsync<Exception>(() => import);
        Assert.Equal([KeyOf(3)], (await office.StoredAsync()).Select(f => f.Value.Key));
        Assert.Equal(1, await office.Read(db => db.DataValueBatches.CountAsync(b => b.Number != null, Cancel)));
        var deleted = await office.PublishAsync([(KeyOf(7), null, DataValueMarks.Deleted)], Cancel);
        Assert.Equal(0, deleted.Created + deleted.Changed + deleted.Deleted);
        var written = await office.PublishAsync(Rows(i => Value(i) + 5), Cancel);
        Assert.Equal(new FiguresWritten(Many - 1, 1, 0, 0), written);
        Assert.Equal(Many, (await office.StoredAsync()).Count);
        Assert.Equal([KeyOf(3)], (await office.HistoryAsync()).Select(h => h.Figure.Value.Key));
        await office.ChangesAreSealedAsync();
    }

    [Fact]
    public async Task AnImportThatIsRefusedAtItsEnd_LeavesNothing()
    {
        await using var office = await FigureOffice.CreateAsync();
        await office.PublishAsync(Enumerable.Range(0, 60_000).Select(at => (KeyOf(at), (long?)1, DataValueMarks.None)), Cancel);
        var before = await office.StoredAsync();
        var refused = await office.Console(async s =>
        {
            using var staged = new FigureStaging(Path.GetTempPath());
            foreach (var (row, at) in Rows(Value).Select((r, at) => (r, at)))
            {
                staged.Add(row.Item1, row.Item2, null, row.Item3, null, at);
            }

            staged.Seal((_, _, _) => { });
            var batch = new DataValueBatch { Source = "test", At = office.Desk.Clock.GetUtcNow() };
            return await s.GetRequiredService<FigureWriter>().PublishAsync(new Publication(staged, batch, [], (_, _) => Task.FromResult<Rejection?>(new Rejection(Rejections.FigureMeanwhile))), Cancel);
        });
        TestOffice.Refused(Rejections.FigureMeanwhile, refused);
        Assert.Equal(before, await office.StoredAsync());
        Assert.Empty(await office.HistoryAsync());
        Assert.Equal(60_000, await office.Read(db => db.Database.SqlQuery<int>($"""select count(*) as "Value" from "DataValues" """).SingleAsync(Cancel)));
        Assert.Equal(0, await office.Read(db => db.DataValueBatches.CountAsync(b => b.Number == null, Cancel)));
        await office.ChangesAreSealedAsync();
    }

    [Fact]
    public async Task WhatIsClosedWhileAnImportIsBeingWritten_KeepsItsFiguresOut_AndTheOthersGoIn()
    {
        const int elements = 150, months = 50;
        await using var office = await FigureOffice.CreateAsync();
        var lines = Enumerable.Range(0, elements).Select(e => FigureOffice.Definitions.DataElements[0] with { Code = $"N{e}" }).ToList();
        TestOffice.Must(await office.DefineAsync(new FigureDefinitions { DataElements = lines, DataSets = [new("NHIEU", "Biểu dài", PeriodKind.Month, [.. lines.Select(l => new DataSetRowLine(l.Code))], ["commune"])] }));
        var entered = await office.As("specialist", async s =>
        {
            var enter = s.GetRequiredService<EnterFigures>();
            using var intake = await enter.BeginAsync(Cancel);
            foreach (var (element, month, unit) in from e in Enumerable.Range(0, elements) from m in Enumerable.Range(0, months) from u in new[] { "C1", "C2", "C3" } select ($"N{e}", $"{2019 + (m / 12)}-{(m % 12) + 1:00}", u))
            {
                intake.Add(new WrittenFigure { Element = element, Period = month, Unit = unit, Value = "5" });
            }

            var isClosed = false;
            intake.Staged.Handed = handed =>
            {
                // Between two portions.
                if (handed > 20_480 && !isClosed)
                {
                    isClosed = true;
#pragma warning disable VSTHRD002 // Who hands rows on waits for nobody: it is told, and goes on when the telling is over.
                    TestOffice.Must(office.As("leader", l => l.GetRequiredService<Platform.DataSets.CloseForm>().RunAsync("NHIEU", "2019-03", true, Cancel)).GetAwaiter().GetResult());
#pragma warning restore VSTHRD002
                }
            };
            return await enter.PublishAsync(intake, "file", "", partial: true, [], Cancel);
        });
        Assert.Equal((elements * (months - 1) * 3, elements * 3), (TestOffice.Must(entered).Written.Created, entered.Value!.Refused));
        Assert.All(entered.Value.Conflicts, c => Assert.Equal(Rejections.FigureClosed, c.Why.Code));
        var now = await office.StoredAsync();
        Assert.Equal(elements * (months - 1) * 3, now.Count);
        Assert.DoesNotContain(now, f => f.Value.Key.Period == Period.Parse("2019-03").Value.Key);
        Assert.Single(now.Select(f => f.Batch).Distinct());
        Assert.Equal(0, await office.Read(db => db.DataValueBatches.CountAsync(b => b.Number == null, Cancel)));
        await office.ChangesAreSealedAsync();
    }

    [Fact]
    public async Task WhatAKilledImportLeft_IsSweptByTheNextImport_AndByTheServerThatGoesOn()
    {
        await using var office = await FigureOffice.CreateAsync();
        Task Kill() => office.Read(async db =>
        {
            db.DataValueBatches.Add(new DataValueBatch { Source = "test", At = office.Desk.Clock.GetUtcNow() });
            return await db.SaveChangesAsync(Cancel);
        });
        Task<int> Left() => office.Read(db => db.DataValueBatches.CountAsync(b => b.Number == null, Cancel));
        await Kill();
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-08", "C1", "1")));
        Assert.Equal(1, await Left());
        office.At(office.Desk.Clock.GetUtcNow().AddDays(1));
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-08", "C1", "2")));
        Assert.Equal(0, await Left());
        await using var site = await Site.ServeAsync(office);
        await Kill();
        await Task.Delay(1000, Cancel);
        Assert.Equal(1, await Left());
        office.At(office.Desk.Clock.GetUtcNow().AddDays(1));
        for (var look = 0; look < 100 && await Left() > 0; look++)
        {
            await Task.Delay(100, Cancel);
        }

        Assert.Equal(0, await Left());
    }

    [Fact]
    public async Task WhatAKilledImportLeft_IsSweptADayLater()
    {
        await using var office = await FigureOffice.CreateAsync();
        await office.PublishAsync([(KeyOf(3), 5, DataValueMarks.None)], Cancel);
        using var killed = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        using var half = new HalfWay();
        var import = Task.Run(() => office.PublishAsync(Rows(Value), half.Handed, killed.Token), Cancel);
        await half.ReachedAsync(office, import);
        await killed.CancelAsync();
        half.GoOn();
        await Assert.ThrowsAnyAsync<Exception>(() => import);
        var left = await office.Read(db => db.DataValueBatches.CountAsync(b => b.Number == null, Cancel));
        Assert.Equal(0, await office.Console(s => s.GetRequiredService<SweepFigures>().RunAsync(Cancel)));
        office.At(office.Desk.Clock.GetUtcNow().AddDays(1));
        Assert.Equal(left, await office.Console(s => s.GetRequiredService<SweepFigures>().RunAsync(Cancel)));
        Assert.Equal(1, await office.Read(db => db.Database.SqlQuery<int>($"""select count(*) as "Value" from "DataValues" """).SingleAsync(Cancel)));
        Assert.Equal(0, await office.Read(db => db.DataValueBatches.CountAsync(b => b.Number == null, Cancel)));
    }

    [Fact]
    public void MoreThanAStretch_IsStillInOrder_AndEachCellOnce()
    {
        const int rows = (1 << 20) + 100_000;
        using var staged = new FigureStaging(Path.GetTempPath());
        for (var at = 0; at < rows; at++)
        {
            // A turn through all cells that is out of order; the last thousand stand there already.
            var cell = (int)((long)(at % (rows - 1000)) * 7919 % (rows - 1000));
            staged.Add(new DataValueKey((cell / 1000) + 1, August, cell % 1000, 1), at, null, DataValueMarks.None, at % 100_000 == 0 ? $"hàng {at}" : null, at);
        }

        var twice = 0;
        staged.Seal((_, _, again) => twice += again >= rows - 1000 ? 1 : 0);
        Assert.Equal((1000, rows - 1000), (twice, staged.Count));
        var (last, count) = (default(DataValueKey), 0L);
        foreach (var row in staged.Rows())
        {
            Assert.True(count == 0 || last < row.Key);
            if (row.Value % 100_000 == 0)
            {
                Assert.Equal($"hàng {row.Value}", row.Comment);
            }

            (last, count) = (row.Key, count + 1);
        }

        Assert.Equal(staged.Count, count);
    }

    private static DataValueKey KeyOf(int at) => new(1, August, at, 1);

    private static long? Value(int at) => at * 10;

    private static IEnumerable<(DataValueKey, long?, DataValueMarks)> Rows(Func<int, long?> value, int count = Many) => Enumerable.Range(0, count).Select(at => (KeyOf(at), value(at), DataValueMarks.None));
}
