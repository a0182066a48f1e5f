using CsCheck;
using Domain;
using Domain.DataSets;
using Domain.DataValues;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Data.Figures;
using Platform.DataSets;
using Platform.DataValues;
using Platform.Units;
using Xunit;

namespace Tests.DataValues;

public sealed class EnterFiguresTests
{
    private static readonly Typed Good = new("KCB", "2023-08", "C1", "3214");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ANewFigure_IsThereOnce_AndAChangedOneKeepsWhatItWas_WhoAndWhen()
    {
        await using var office = await FigureOffice.CreateAsync();
        var first = TestOffice.Must(await office.EnterAsync("write-C1", Good));
        Assert.Equal(new FiguresWritten(1, 0, 0, 0), first.Written);
        office.At(new DateTimeOffset(2023, 9, 6, 8, 0, 0, Platform.Offices.VietnamClock.Offset));
        var second = TestOffice.Must(await office.EnterAsync("specialist", Good with { Value = "3215", Comment = "Đếm lại" }));
        Assert.Equal(new FiguresWritten(0, 1, 0, 0), second.Written);
        var now = Assert.Single(await office.StoredAsync());
        Assert.Equal((32_150_000, "Đếm lại"), (now.Value.Value, now.Value.Comment));
        var (before, replacedBy) = Assert.Single(await office.HistoryAsync());
        Assert.Equal((32_140_000, now.Batch), (before.Value.Value, replacedBy));
        var batches = await office.Read(db => db.DataValueBatches.AsNoTracking().ToDictionaryAsync(b => b.Id, Cancel));
        Assert.Equal((office.Person("write-C1"), first.Number), (batches[before.Batch].By, batches[before.Batch].Number));
        Assert.Equal((office.Person("specialist"), second.Number), (batches[now.Batch].By, batches[now.Batch].Number));
        Assert.InRange(batches[now.Batch].At - batches[before.Batch].At, TimeSpan.FromDays(1) - TimeSpan.FromMinutes(2), TimeSpan.FromDays(1) + TimeSpan.FromMinutes(2));
        await office.ChangesAreSealedAsync();
    }

    [Fact]
    public async Task AComment_HasSoManyLetters_AndNotOneMore()
    {
        await using var office = await FigureOffice.CreateAsync();
        var longest = new string('ệ', DataValue.LongestComment);
        TestOffice.Must(await office.EnterAsync("write-C1", Good with { Comment = longest }));
        var refused = await office.EnterAsync("write-C1", Good with { Comment = longest + "ệ" });
        Assert.Equal(Rejections.FigureComment, ((Rejection)refused.Rejection!.Values[2]).Code);
        Assert.Equal([Good with { Comment = longest }], await office.FiguresAsync());
    }

    [Theory]
    [InlineData("KCB", "5", "Hỏi bà Sùng Thị Mỷ ở bản Nậm Lốt", Rejections.TextPerson)]
    [InlineData("KCB", "5", "Gọi lại số 0912 345 678", Rejections.TextPhone)]
    [InlineData("GHI", "Liên hệ 0912 345 678", null, Rejections.TextPhone)]
    public async Task WordsBesideAFigure_TellOfNoPrivatePerson(string element, string value, string? comment, string code)
    {
        await using var office = await FigureOffice.CreateAsync();
        var refused = await office.EnterAsync("write-C1", Good with { Element = element, Value = value, Comment = comment });
        TestOffice.Refused(Rejections.FigureRows, refused);
        Assert.Equal(code, ((Rejection)refused.Rejection!.Values[2]).Code);
        Assert.Empty(await office.FiguresAsync());
    }

    [Fact]
    public async Task TheSameFigureAgain_IsNoChange()
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("write-C1", Good));
        var entries = await office.Read(db => db.AuditEntries.CountAsync(Cancel));
        var again = TestOffice.Must(await office.EnterAsync("write-C1", Good));
        Assert.Equal((new FiguresWritten(0, 0, 0, 1), null), (again.Written, again.Number));
        Assert.Equal(entries, await office.Read(db => db.AuditEntries.CountAsync(Cancel)));
        Assert.Equal(0, await office.Read(db => db.DataValueBatches.OrderByDescending(b => b.Id).Select(b => b.Count).FirstAsync(Cancel)));
        Assert.Empty(await office.HistoryAsync());
        await office.ChangesAreSealedAsync();
    }

    [Fact]
    public async Task AFigureTakenOut_IsGone_AndCanBeEnteredAgain()
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("write-C1", Good));
        var gone = TestOffice.Must(await office.EnterAsync("write-C1", Good with { Value = "", Marks = DataValueMarks.Deleted }));
        Assert.Equal(new FiguresWritten(0, 0, 1, 0), gone.Written);
        Assert.Empty(await office.FiguresAsync());
        Assert.Single(await office.FiguresAsync(withDeleted: true));
        Assert.Equal(new FiguresWritten(0, 0, 0, 1), TestOffice.Must(await office.EnterAsync("write-C1", Good with { Value = "", Marks = DataValueMarks.Deleted }, Good with { Period = "2023-07", Value = "", Marks = DataValueMarks.Deleted })).Written with { Unchanged = 1 });
        TestOffice.Must(await office.EnterAsync("write-C1", Good with { Value = "7" }));
        Assert.Equal([Good with { Value = "7" }], await office.FiguresAsync());
        Assert.Equal(2, (await office.HistoryAsync()).Count);
        await office.ChangesAreSealedAsync();
    }

    [Fact]
    public async Task ACellGivenTwice_IsRefused_OrAConflictWithBothRowsNamed()
    {
        await using var office = await FigureOffice.CreateAsync();
        var other = Good with { Period = "2023-07" };
        var refused = await office.EnterAsync("write-C1", other, Good, Good with { Value = "9" });
        TestOffice.Refused(Rejections.FigureRows, refused);
        Assert.Equal(Rejections.FigureTwice, ((Rejection)refused.Rejection!.Values[2]).Code);
        Assert.Empty(await office.FiguresAsync());
        var taken = TestOffice.Must(await office.EnterPartAsync("write-C1", other, Good, Good with { Value = "9" }));
        var conflict = Assert.Single(taken.Conflicts);
        Assert.Equal((2, Rejections.FigureTwice), (conflict.Row, conflict.Why.Code));
        Assert.Equal([2, 3], conflict.Why.Values);
        Assert.Equal([other, Good], await office.FiguresAsync());
    }

    [Fact]
    public async Task OneBadRow_RefusesAll_UnlessGoodOnesAreAskedFor()
    {
        await using var office = await FigureOffice.CreateAsync();
        var bad = Good with { Period = "2023-07", Value = "nhiều" };
        var refused = await office.EnterAsync("write-C1", Good, bad);
        Assert.Equal((Rejections.FigureRows, 1, 2), (refused.Rejection!.Code, (int)refused.Rejection.Values[0], (int)refused.Rejection.Values[1]));
        Assert.Empty(await office.FiguresAsync());
        Assert.Equal(0, await office.Read(db => db.DataValueBatches.CountAsync(Cancel)));
        var taken = TestOffice.Must(await office.EnterPartAsync("write-C1", Good, bad));
        Assert.Equal((1, 1, 1), (taken.Written.Created, taken.Refused, taken.Conflicts[0].Row));
        Assert.Equal([Good], await office.FiguresAsync());
    }

    [Theory]
    [InlineData("KHAC", "2023-08", "C1", "", "1", Rejections.ElementUnknown)]
    [InlineData("KCB", "2023-13", "C1", "", "1", Rejections.PeriodUnknown)]
    [InlineData("KCB", "2023WedW1", "C1", "", "1", Rejections.PeriodUnknown)]
    [InlineData("KCB", "2023W1", "C1", "", "1", Rejections.FigurePeriodKind)]
    [InlineData("KCB", "", "C1", "", "1", Rejections.PeriodUnknown)]
    [InlineData("KCB", "2023-08", "C9", "", "1", Rejections.UnitUnknown)]
    [InlineData("KCB", "2023-08", "C1", "nam", "1", Rejections.CellUnknown)]
    [InlineData("SINH", "2023-08", "C1", "", "1", Rejections.CellUnknown)]
    [InlineData("SINH", "2023-08", "C1", "khac", "1", Rejections.CellUnknown)]
    [InlineData("SINH", "2023-08", "C1", "nam.tre", "1", Rejections.CellUnknown)]
    [InlineData("KCB", "2023-Q2", "C1", "", "1", Rejections.FigurePeriodKind)]
    [InlineData("HO", "2023-08", "C1", "", "1", Rejections.FigurePeriodKind)]
    [InlineData("KCB", "2023-10", "C1", "", "1", Rejections.FigureFuture)]
    [InlineData("KCB", "2023-08", "C1", "", "1000000000000000000000000000000", Rejections.FigureNumber)]
    [InlineData("KP", "2023-08", "C1", "", "1e30", Rejections.FigureNumber)]
    [InlineData("KP", "2023-08", "C1", "", "922337203685477.5808", Rejections.FigureNumber)]
    [InlineData("KCB", "2023-08", "C1", "", "12a", Rejections.FigureNumber)]
    [InlineData("KCB", "2023-08", "C1", "", "", Rejections.FigureNumber)]
    [InlineData("KCB", "2023-08", "C1", "", "٣", Rejections.FigureNumber)]
    [InlineData("KP", "2023-08", "C1", "", "1,5", Rejections.FigureNumber)]
    [InlineData("KP", "2023-08", "C1", "", "1.23456", Rejections.FigureNumber)]
    [InlineData("CC", "2023-08", "C1", "", "100.1", Rejections.FigureType)]
    [InlineData("CC", "2023-08", "C1", "", "-1", Rejections.FigureType)]
    [InlineData("KCB", "2023-08", "C1", "", "1.5", Rejections.FigureType)]
    [InlineData("BS", "2023-08", "C1", "", "2", Rejections.FigureType)]
    [InlineData("NGAY", "2023-08", "C1", "", "31/08/2023", Rejections.FigureDate)]
    [InlineData("NGAY", "2023-08", "C1", "", "2023-02-30", Rejections.FigureDate)]
    [InlineData("GHI", "2023-08", "C1", "", " ", Rejections.FigureText)]
    [InlineData("KCB", "2023-08", "C2", "", "1", Rejections.FigureNotYours)]
    [InlineData("KCB", "2023-08", "D1", "", "1", Rejections.FigureNotYours)]
    public async Task AFigureThatCannotBe_IsRefusedByItsReason(string element, string period, string unit, string cell, string value, string code)
    {
        await using var office = await FigureOffice.CreateAsync();
        var taken = TestOffice.Must(await office.EnterPartAsync("write-C1", Good, new Typed(element, period, unit, value, cell)));
        Assert.Equal([(1, code)], taken.Conflicts.Select(c => (c.Row, c.Why.Code)));
        Assert.Equal([Good], await office.FiguresAsync());
    }

    [Theory]
    [InlineData("KP", "922337203685477.5807", "922337203685477.5807")]
    [InlineData("KP", "-0.5", "-0.5")]
    [InlineData("KP", "+1.50000", "1.5")]
    [InlineData("CC", "100", "100")]
    [InlineData("BS", "true", "1")]
    [InlineData("BS", "0", "0")]
    [InlineData("NGAY", "2023-08-31", "2023-08-31")]
    [InlineData("GHI", "Mưa lớn, chưa đếm được", "Mưa lớn, chưa đếm được")]
    public async Task WhatCanBe_IsKeptAsItIsMeant(string element, string value, string kept)
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("write-C1", new Typed(element, "2023-08", "C1", value)));
        Assert.Equal(kept, Assert.Single(await office.FiguresAsync()).Value);
    }

    [Fact]
    public async Task AUnitThatWasNotThereThen_HasNoFigure()
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<SucceedUnit>().RunAsync("C3", "C2", SuccessionKind.Merger, new DateOnly(2023, 7, 15), Cancel)));
        var taken = TestOffice.Must(await office.EnterPartAsync("specialist", Good with { Unit = "C3" }, Good with { Unit = "C3", Period = "2023-07" }));
        Assert.Equal([(0, Rejections.FigureUnitNotThen)], taken.Conflicts.Select(c => (c.Row, c.Why.Code)));
        Assert.Equal("2023-07", Assert.Single(await office.FiguresAsync()).Period);
    }

    [Fact]
    public void ImportThenExport_IsTheIdentity() =>
        Rows().Sample(rows =>
        {
            using var staged = new FigureStaging(Path.GetTempPath());
            foreach (var (row, at) in rows.Select((r, at) => (r, at)))
            {
                staged.Add(row.Key, row.Value, row.Text, row.Marks, row.Comment, at);
            }

            var twice = 0;
            staged.Seal((_, _, _) => twice++);
            Assert.Equal(rows.DistinctBy(r => r.Key).OrderBy(r => r.Key), staged.Rows());
            Assert.Equal(staged.Rows(), staged.Rows());
            Assert.Equal((rows.Count - staged.Count, rows.Select(r => (r.Key.Element, r.Key.Period)).Distinct().Count()), (twice, staged.Parts.Count));
        });

    [Fact]
    public async Task AnyOrderOfImports_IsWrittenAndReadBackTheSame()
    {
        await using var office = await FigureOffice.CreateAsync();
        await Imports().SampleAsync(async imports =>
        {
            await office.Read(db => db.Database.ExecuteSqlRawAsync("""delete from "DataValues" """, Cancel));
            foreach (var import in imports)
            {
                TestOffice.Must(await office.EnterAsync("specialist", import));
            }

            var forward = await office.FiguresAsync();
            Assert.Equal(imports.SelectMany(i => i).OrderBy(Name), forward.OrderBy(Name));
            await office.Read(db => db.Database.ExecuteSqlRawAsync("""delete from "DataValues" """, Cancel));
            foreach (var import in imports.AsEnumerable().Reverse())
            {
                TestOffice.Must(await office.EnterAsync("specialist", [.. import.AsEnumerable().Reverse()]));
            }

            Assert.Equal(forward, await office.FiguresAsync());
        }, iter: 12, threads: 1);
        await office.Read(db => db.Database.ExecuteSqlRawAsync("""delete from "DataValues" """, Cancel));
    }

    private static string Name(Typed row) => $"{row.Element}/{row.Period}/{row.Unit}/{row.Cell}";

    // Imports that share no cell.
    private static Gen<Typed[][]> Imports() =>
        Gen.Select(Gen.Shuffle(FigureOffice.Cells().ToArray()), Gen.Int[0, 1_000_000].Array[64], Gen.Int[1, 5]).Select((cells, values, parts) =>
            cells.Select((c, i) => c with { Value = $"{values[i]}", Comment = values[i] % 3 == 0 ? "Số ước tính, \"chưa\" đủ" : null, Marks = values[i] % 5 == 0 ? DataValueMarks.Estimate : DataValueMarks.None }).Chunk((64 + parts - 1) / parts).ToArray());

    private static Gen<List<DataValue>> Rows() =>
        Gen.Select(Gen.Int[1, 4], Gen.Int[0, 3], Gen.Int[1, 5], Gen.Int[1, 3], Gen.Long.Nullable(), Gen.String[0, 8].Null(), Gen.String[0, 8].Null(), Gen.Int[0, 5])
            .Select((e, p, u, c, value, text, comment, marks) => new DataValue(new DataValueKey(e, p, u, c), value, text, (DataValueMarks)marks, comment)).List[0, 60];
}
