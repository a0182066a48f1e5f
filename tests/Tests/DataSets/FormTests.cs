using Domain;
using Domain.DataSets;
using Domain.DataValues;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.DataSets;
using Tests.DataValues;
using Xunit;

namespace Tests.DataSets;

public sealed class FormTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AForm_IsFilledStepByStep_AndEmptiedCellByCell()
    {
        await using var office = await FigureOffice.CreateAsync();
        Assert.Equal((FormState.Draft, false), StateOf(await OpenAsync(office)));
        Done(await FillAsync(office, FormThen.Keep, Cell("KCB", "3.214"), Cell("SINH", "4", "nam"), Cell("CC", "97,5"), Cell("BS", "1"), Cell("NGAY", "2023-08-31"), Cell("GHI", "Đủ"), new TypedCell("GV", "default", "12", true, "Chưa đủ")));
        Assert.Equal([new("KCB", "2023-08", "C1", "3214"), new("SINH", "2023-08", "C1", "4", "nam"), new("GV", "2023-08", "C1", "12", "", "Chưa đủ", DataValueMarks.Estimate), new("CC", "2023-08", "C1", "97.5"), new("BS", "2023-08", "C1", "1"), new("NGAY", "2023-08", "C1", "2023-08-31"), new("GHI", "2023-08", "C1", "Đủ")], await office.FiguresAsync());
        Done(await FillAsync(office, FormThen.Keep, Cell("KCB", ""), Cell("SINH", "4", "nam"), Cell("SINH", "", "nu")));
        Assert.DoesNotContain("KCB", (await office.FiguresAsync()).Select(f => f.Element));
        Assert.Equal(0, await office.Read(db => db.DataSetForms.CountAsync(Cancel)));
    }

    [Fact]
    public async Task AMarkThatTheFormDoesNotShow_StaysWithTheFigure()
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-08", "C1", "100", Marks: DataValueMarks.FollowUp)));
        Done(await FillAsync(office, FormThen.Keep, new TypedCell("KCB", "default", "101", true, "")));
        Assert.Equal(DataValueMarks.FollowUp | DataValueMarks.Estimate, Assert.Single(await office.FiguresAsync()).Marks);
    }

    [Fact]
    public async Task WrongCells_AreNamed_AndNothingIsSaved()
    {
        await using var office = await FigureOffice.CreateAsync();
        var filled = TestOffice.Must(await FillAsync(office, FormThen.Submit, Cell("KCB", "3214"), Cell("SINH", "1,234.5", "nam"), Cell("SINH", "1.5", "nu"), Cell("CC", "120"), Cell("KP", "1.234,5"), Cell("GV", "mười")));
        Assert.Equal([("SINH", "nam", Rejections.FigureTyped), ("SINH", "nu", Rejections.FigureTyped), ("CC", "default", Rejections.FigureType), ("GV", "default", Rejections.FigureTyped)], filled.Wrong.Select(w => (w.Cell.Element, w.Cell.Cell, w.Why.Code)));
        Assert.False(filled.IsSubmitted);
        Assert.Empty(await office.FiguresAsync());
    }

    [Fact]
    public async Task ARuleThatIsBroken_StandsAgainstHandingIn_UntilItIsConfirmedWithAReason()
    {
        await using var office = await FigureOffice.CreateAsync();
        TypedCell[] typed = [Cell("KCB", "3"), Cell("SINH", "4", "nam"), Cell("SINH", "2", "nu")];
        var odd = TestOffice.Must(await FillAsync(office, FormThen.Submit, typed));
        Assert.Equal((FindingKind.Rule, "MEM", false), (Assert.Single(odd.Findings).Kind, odd.Findings[0].Rule!.Code, odd.Findings[0].IsHard));
        Assert.False(odd.IsSubmitted);
        Assert.Equal(3, (await office.FiguresAsync()).Count);
        Assert.True(TestOffice.Must(await FillAsync(office, FormThen.Submit, "Trạm đóng cửa nửa tháng", typed)).IsSubmitted);
        Assert.Contains("Trạm đóng cửa nửa tháng", await office.Read(db => db.DataValueBatches.Select(b => b.Reason).ToListAsync(Cancel)));
    }

    // Two months back, and last year's month before this one: neither lies beside the form.
    [Theory]
    [InlineData("#{KCB} >= previous(previous(#{KCB}))", "2023-06")]
    [InlineData("#{KCB} >= lastYear(previous(#{KCB}))", "2022-07")]
    public async Task ARule_KnowsTheUnitsFiguresOfAnyEarlierPeriodItNames(string condition, string period)
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.DefineAsync(new() { ValidationRules = [new("LUI", "Giảm so với trước.", "", condition, "THANG")] }));
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", period, "C1", "12"), new Typed("KCB", period, "C2", "900")));
        Assert.Empty(TestOffice.Must(await FillAsync(office, FormThen.Submit, Cell("KCB", "12"))).Findings);
        Assert.Contains("LUI", TestOffice.Must(await FillAsync(office, FormThen.Submit, Cell("KCB", "11"))).Findings.Select(f => f.Rule?.Code));
    }

    [Fact]
    public async Task AHardRule_IsNotConfirmed()
    {
        await using var office = await FigureOffice.CreateAsync();
        var hard = TestOffice.Must(await FillAsync(office, FormThen.Submit, "Đúng vậy", Cell("GV", "1.001")));
        Assert.True(Assert.Single(hard.Findings).IsHard);
        Assert.Null((await OpenAsync(office))!.Form);
    }

    [Fact]
    public async Task AUnitsOwnPast_SaysWhatIsOdd_AndTheReasonStaysWithTheFigure()
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("specialist", [.. new[] { ("2023-03", 100), ("2023-04", 110), ("2023-05", 105), ("2023-06", 90), ("2023-07", 100) }.Select(p => new Typed("KCB", p.Item1, "C1", $"{p.Item2}")), new("GV", "2023-07", "C1", "30"), new("KCB", "2022-08", "C1", "99")]));
        var open = (await OpenAsync(office))!;
        var visits = open.Rows.Single(r => r.Element.Code == "KCB").Cells[0];
        Assert.Equal((100 * ScaledNumber.Scale, 99 * ScaledNumber.Scale, 6), (visits.Last!.Value.Value!.Value, visits.YearBefore!.Value.Value!.Value, visits.Past.Count));
        var odd = TestOffice.Must(await FillAsync(office, FormThen.Submit, Cell("KCB", "200"), Cell("GV", "70")));
        Assert.Equal([(FindingKind.Range, "KCB"), (FindingKind.Jump, "GV")], odd.Findings.Select(f => (f.Kind, f.Element)));
        Assert.True(TestOffice.Must(await FillAsync(office, FormThen.Submit, "Thêm trạm mới", Cell("KCB", "200"), Cell("GV", "70"))).IsSubmitted);
        Assert.Equal(["Thêm trạm mới", "Thêm trạm mới"], (await office.FiguresAsync()).Where(f => f.Period == "2023-08").Select(f => f.Comment));
    }

    [Fact]
    public async Task AReason_IsKeptAsTheOddFiguresComment()
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("GV", "2023-07", "C1", "30")));
        Assert.True(TestOffice.Must(await FillAsync(office, FormThen.Submit, "Thêm trường mới", new TypedCell("GV", "default", "70", true, ""), Cell("KCB", "5"))).IsSubmitted);
        var august = (await office.FiguresAsync()).Where(f => f.Period == "2023-08").ToList();
        Assert.Equal([new("KCB", "2023-08", "C1", "5"), new("GV", "2023-08", "C1", "70", "", "Thêm trường mới", DataValueMarks.Estimate)], august);
    }

    [Fact]
    public async Task NothingToReport_IsAnAnswer()
    {
        await using var office = await FigureOffice.CreateAsync();
        Assert.True(TestOffice.Must(await FillAsync(office, FormThen.Nothing, Cell("KCB", ""))).IsSubmitted);
        var form = (await OpenAsync(office))!.Form!;
        Assert.Equal((FormState.Submitted, true, true, "demo-write-C1"), (form.State, form.IsNothing, form.IsComplete, form.CompletedBy));
        Assert.Empty(await office.FiguresAsync());
        Assert.Equal([new FormCount(1, 1, 1), new(1, 0, 0), new(1, 0, 0)], await CountsAsync(office, "2023-08"));
    }

    [Fact]
    public async Task NothingToReport_IsNotSaidOfAFormWithFigures_TypedOrStored()
    {
        await using var office = await FigureOffice.CreateAsync();
        var typed = await FillAsync(office, FormThen.Nothing, Cell("KCB", "5"), Cell("GV", ""));
        TestOffice.Refused(Rejections.FormHasFigures, typed);
        Assert.Equal(["Lượt khám bệnh", "5"], typed.Rejection!.Values);
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("GV", "2023-08", "C1", "12")));
        var stored = await FillAsync(office, FormThen.Nothing, Cell("KCB", ""), Cell("GV", ""));
        TestOffice.Refused(Rejections.FormHasFigures, stored);
        Assert.Equal(["Giáo viên", "12"], stored.Rejection!.Values);
        Assert.Null((await OpenAsync(office))!.Form);
        Assert.Single(await office.FiguresAsync());
        Done(await FillAsync(office, FormThen.Keep, Cell("GV", "")));
        Assert.True(TestOffice.Must(await FillAsync(office, FormThen.Nothing, Cell("GV", ""))).IsSubmitted);
        // Figures that come after it are no reason to pass it as one that has none.
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("GV", "2023-08", "C1", "12")));
        var (set, unit, august) = await AtAsync(office);
        TestOffice.Refused(Rejections.FormHasFigures, await office.As("pass-C1", s => s.GetRequiredService<MoveForm>().PassAsync(set, august, unit, Cancel)));
    }

    [Fact]
    public async Task AHardRule_StandsAgainstEveryWayOfHandingIn_WithItsOwnSentence()
    {
        await using var office = await FigureOffice.CreateAsync();
        var (set, unit, august) = await AtAsync(office);
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("GV", "2023-08", "C1", "1001")));
        var refused = await office.As("specialist", s => s.GetRequiredService<MoveForm>().SubmitAsync(set, august, unit, false, Cancel));
        TestOffice.Refused(Rejections.FormRule, refused);
        Assert.Equal(["Không xã nào có trên 1.000 giáo viên.", "Too many teachers."], refused.Rejection!.Values);
        Assert.Null((await OpenAsync(office))!.Form);
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("GV", "2023-08", "C1", "1000")));
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<MoveForm>().SubmitAsync(set, august, unit, false, Cancel)));
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("GV", "2023-08", "C1", "1001")));
        TestOffice.Refused(Rejections.FormRule, await office.As("pass-C1", s => s.GetRequiredService<MoveForm>().PassAsync(set, august, unit, Cancel)));
    }

    [Fact]
    public async Task AForm_GoesFromStepToStep_EachByTheOneWhosePartItIs()
    {
        await using var office = await FigureOffice.CreateAsync();
        var (set, unit, august) = await AtAsync(office);
        Task<Outcome<DataSetForm>> Move(string person, Func<MoveForm, Task<Outcome<DataSetForm>>> step) => office.As(person, s => step(s.GetRequiredService<MoveForm>()));
        Task<Outcome<DataSetForm>> Submit(string person) => Move(person, m => m.SubmitAsync(set, august, unit, false, Cancel));
        Task<Outcome<DataSetForm>> Pass(string person) => Move(person, m => m.PassAsync(set, august, unit, Cancel));
        Task<Outcome<DataSetForm>> Lock(string person) => Move(person, m => m.LockAsync(set, august, unit, Cancel));
        Task<Outcome<DataSetForm>> GiveBack(string person) => Move(person, m => m.GiveBackAsync(set, august, unit, Cancel));
        TestOffice.Refused(Rejections.FormStep, await Pass("pass-C1"));
        foreach (var other in (string[])["write-C2", "pass-C1", "write-D1", "observer", "leader"])
        {
            TestOffice.Refused(Rejections.NotAllowed, await Submit(other));
        }

        var handedIn = TestOffice.Must(await Submit("write-C1")).CompletedAt;
        TestOffice.Refused(Rejections.FormStep, await Lock("leader"));
        TestOffice.Refused(Rejections.NotAllowed, await Pass("write-C1"));
        TestOffice.Refused(Rejections.NotAllowed, await Pass("pass-C2"));
        TestOffice.Refused(Rejections.NotAllowed, await Pass("leader"));
        Assert.Equal(FormState.Passed, TestOffice.Must(await Pass("pass-C1")).State);
        TestOffice.Refused(Rejections.FigureClosed, await FillAsync(office, FormThen.Keep, Cell("KCB", "1")));
        TestOffice.Refused(Rejections.FigureClosed, await Submit("write-C1"));
        TestOffice.Refused(Rejections.NotAllowed, await Lock("pass-C1"));
        TestOffice.Refused(Rejections.NotAllowed, await Lock("observer"));
        Assert.Equal(FormState.Locked, TestOffice.Must(await Lock("leader")).State);
        TestOffice.Refused(Rejections.FormStep, await GiveBack("pass-C1"));
        TestOffice.Refused(Rejections.NotAllowed, await GiveBack("write-C1"));
        Assert.Equal(FormState.Draft, TestOffice.Must(await GiveBack("specialist")).State);
        TestOffice.Refused(Rejections.FormStep, await GiveBack("specialist"));
        office.At(new DateTimeOffset(2023, 9, 20, 8, 0, 0, Platform.Offices.VietnamClock.Offset));
        Done(await FillAsync(office, FormThen.Keep, Cell("KCB", "1")));
        // What was handed in on time stays handed in on time.
        Assert.Equal(handedIn, TestOffice.Must(await Submit("write-C1")).CompletedAt);
        Assert.Equal(["form.submitted", "form.passed", "form.locked", "form.givenBack", "form.submitted"], await office.Read(db => db.AuditEntries.Where(e => e.Action.StartsWith("form.")).OrderBy(e => e.Number).Select(e => e.Action).ToListAsync(Cancel)));
    }

    [Fact]
    public async Task AnotherKindOfPeriodAnotherUnitOrAClosedPeriod_IsNotHandedIn()
    {
        await using var office = await FigureOffice.CreateAsync();
        var (set, unit, august) = await AtAsync(office);
        var district = await office.Read(db => db.Units.AsNoTracking().SingleAsync(u => u.Code == "D1", Cancel));
        Task<Outcome<DataSetForm>> Submit(Period period, Unit of) => office.As("specialist", s => s.GetRequiredService<MoveForm>().SubmitAsync(set, period, of, false, Cancel));
        TestOffice.Refused(Rejections.FigurePeriodKind, await Submit(Period.Parse("2023-Q2").Value, unit));
        TestOffice.Refused(Rejections.SetUnit, await Submit(august, district));
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<CloseForm>().RunAsync("THANG", "2023-08", true, Cancel)));
        TestOffice.Refused(Rejections.FigureClosed, await Submit(august, unit));
        TestOffice.Refused(Rejections.NotAllowed, await office.As("write-C1", s => s.GetRequiredService<CloseForm>().RunAsync("THANG", "2023-08", false, Cancel)));
        TestOffice.Refused(Rejections.FigurePeriodKind, await office.As("leader", s => s.GetRequiredService<CloseForm>().RunAsync("THANG", "2023", true, Cancel)));
        TestOffice.Refused(Rejections.SetUnknown, await office.As("leader", s => s.GetRequiredService<CloseForm>().RunAsync("KHAC", "2023-08", true, Cancel)));
    }

    [Fact]
    public async Task CompletenessAndTimeliness_CountEachFormOnce()
    {
        await using var office = await FigureOffice.CreateAsync();
        var (set, unit, august) = await AtAsync(office);
        async Task Submit(string code)
        {
            var at = await office.Read(db => db.Units.AsNoTracking().SingleAsync(u => u.Code == code, Cancel));
            TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<MoveForm>().SubmitAsync(set, august, at, false, Cancel)));
        }

        // Due on the fifth day after the end of August.
        office.At(new DateTimeOffset(2023, 9, 5, 23, 59, 0, Platform.Offices.VietnamClock.Offset));
        await Submit("C1");
        await Submit("C1");
        office.At(new DateTimeOffset(2023, 9, 6, 0, 1, 0, Platform.Offices.VietnamClock.Offset));
        await Submit("C2");
        Assert.Equal([new FormCount(1, 1, 1), new(1, 1, 0), new(1, 0, 0)], await CountsAsync(office, "2023-08"));
        // A unit that has ended is asked no more; one that was received before stays no more than it was asked.
        TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<Platform.Units.SucceedUnit>().RunAsync("C1", "C2", SuccessionKind.Merger, new DateOnly(2023, 8, 1), Cancel)));
        Assert.Equal([new FormCount(1, 1, 0), new(1, 0, 0)], await CountsAsync(office, "2023-08"));
        Assert.Equal(3, (await CountsAsync(office, "2023-07")).Sum(c => c.Expected));
        Assert.Equal(unit.Id, office.Units["C1"]);
    }

    internal static TypedCell Cell(string element, string text, string cell = "default") => new(element, cell, text, false, "");

    internal static Task<OpenedForm?> OpenAsync(TestOffice office, string person = "write-C1") => office.As(person, s => s.GetRequiredService<OpenForm>().RunAsync("THANG", "2023-08", "C1", Cancel));

    private static Task<Outcome<FormFilled>> FillAsync(TestOffice office, FormThen then, params TypedCell[] typed) => FillAsync(office, then, "", typed);

    private static Task<Outcome<FormFilled>> FillAsync(TestOffice office, FormThen then, string reason, params TypedCell[] typed) =>
        office.As("write-C1", async s =>
        {
            var form = (await s.GetRequiredService<OpenForm>().RunAsync("THANG", "2023-08", "C1", Cancel))!;
            return await s.GetRequiredService<FillForm>().RunAsync(form, new FilledForm(typed, NumberStyle.Vietnamese, then, reason, form.Number), Cancel);
        });

    private static void Done(Outcome<FormFilled> filled) => Assert.Empty(TestOffice.Must(filled).Wrong);

    private static (FormState, bool) StateOf(OpenedForm? form) => (form!.State, form.Form?.IsComplete ?? false);

    private static Task<(DataSet, Unit, Period)> AtAsync(TestOffice office) =>
        office.Read(async db => (await db.DataSets.AsNoTracking().SingleAsync(s => s.Code == "THANG", Cancel), await db.Units.AsNoTracking().SingleAsync(u => u.Code == "C1", Cancel), Period.Parse("2023-08").Value));

    private static async Task<FormCount[]> CountsAsync(TestOffice office, string period)
    {
        var (set, _, _) = await AtAsync(office);
        var counts = await office.Console(s => s.GetRequiredService<CountForms>().CountAsync(set, [Period.Parse(period).Value], Cancel));
        return [.. counts.OrderBy(c => c.Key.Unit.Value).Select(c => c.Value)];
    }
}
