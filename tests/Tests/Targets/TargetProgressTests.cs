using Domain;
using Domain.Expressions;
using Domain.Periods;
using Domain.Targets;
using Domain.Units;
using Xunit;

namespace Tests.Targets;

public sealed class TargetProgressTests
{
    private static readonly Period Term = new(PeriodKind.Term, 2020, 2025);
    private static readonly IReadOnlyList<JudgedBy> Rules = JudgedBy.Read(TargetRule.Default);

    [Fact]
    public void AForecastOnAStraightLine_IsTheLine()
    {
        var random = new Random(3);
        for (var trial = 0; trial < 1_000; trial++)
        {
            var (start, slope) = (random.Next(700_000, 720_000), (Int128)random.Next(-1_000_000, 1_000_000));
            Int128 At(DateOnly day) => 5_000_000_000 + (slope * (day.DayNumber - start));
            var days = Enumerable.Range(0, random.Next(2, 9)).Select(_ => random.Next(start, start + 3_000)).Distinct().Order().Select(DateOnly.FromDayNumber).ToList();
            if (days.Count < 2)
            {
                continue;
            }

            var on = days[^1].AddDays(random.Next(0, 2_000));
            var forecast = Forecast.Of([.. days.Select(d => new Standing(d, At(d)))], on, random.Next(1, 5))!.Value;
            Assert.Equal((At(on), At(on), At(on)), (forecast.Value, forecast.Low, forecast.High));
        }
    }

    [Theory]
    [InlineData(TargetDirection.More, 50, 65, 65, TargetState.Reached)]
    [InlineData(TargetDirection.More, 50, 65, 64, TargetState.Ahead)]
    [InlineData(TargetDirection.More, 50, 65, 58, TargetState.OnCourse)]
    [InlineData(TargetDirection.More, 50, 65, 56, TargetState.Behind)]
    [InlineData(TargetDirection.More, 50, 65, 53, TargetState.OutOfReach)]
    [InlineData(TargetDirection.More, 50, 65, 49, TargetState.OutOfReach)]
    [InlineData(TargetDirection.Less, 25, 18, 18, TargetState.Reached)]
    [InlineData(TargetDirection.Less, 25, 18, 21, TargetState.OnCourse)]
    [InlineData(TargetDirection.Less, 25, 18, 26, TargetState.OutOfReach)]
    public void HalfwayThroughATerm_TheRulesSayHowItStands(TargetDirection direction, int baseline, int goal, int now, TargetState state)
    {
        var target = Set(direction, baseline, goal);
        var progress = TargetProgress.Of(target, [new Standing(new DateOnly(2023, 6, 30), now * Fixed.One)], [], new DateOnly(2023, 6, 30), isShare: true, Rules);
        Assert.Equal(state, progress.State);
    }

    [Fact]
    public void FiguresFromAfterTheEnd_SayNothing_AndOnTheLastDayWhatIsNotMetIsMissed()
    {
        var target = Set(TargetDirection.More, 50, 65);
        Standing[] figures = [new(new DateOnly(2025, 12, 31), (648 * Fixed.One) / 10), new(new DateOnly(2026, 12, 31), 70 * Fixed.One)];
        var later = TargetProgress.Of(target, figures, [], new DateOnly(2027, 1, 31), isShare: true, Rules);
        Assert.Equal((TargetState.OutOfReach, new DateOnly(2025, 12, 31), null), (later.State, later.Latest!.Value.Day, later.Forecast));
        Assert.Equal(TargetState.OutOfReach, TargetProgress.Of(target, figures, [], new DateOnly(2025, 12, 31), isShare: true, Rules).State);
    }

    [Fact]
    public void PastTheFarEndOfWhatItIsToStayWithin_ItIsNotAhead()
    {
        var target = TestOffice.Must(Target.Set(Guid.NewGuid(), 1, new UnitId(1), Term, new TargetLine(TargetDirection.Within, 80_000, new DateOnly(2020, 12, 31), 100_000, 120_000, "", "")));
        var progress = TargetProgress.Of(target, [new Standing(new DateOnly(2022, 6, 30), 13 * Fixed.One), new Standing(new DateOnly(2023, 6, 30), 15 * Fixed.One)], [], new DateOnly(2023, 6, 30), isShare: false, Rules);
        Assert.True(progress.Done < Fixed.One);
        Assert.Equal(TargetState.OutOfReach, progress.State);
    }

    [Fact]
    public void WithoutAFigureNewerThanTheBaseline_NothingIsSaid()
    {
        var progress = TargetProgress.Of(Set(TargetDirection.More, 50, 65), [new Standing(new DateOnly(2020, 12, 31), 52 * Fixed.One)], [], new DateOnly(2023, 6, 30), isShare: true, Rules);
        Assert.Equal((TargetState.Unknown, null, null), (progress.State, progress.Latest, progress.Forecast));
    }

    [Fact]
    public void AYearsOwnTarget_BendsTheWay()
    {
        var target = Set(TargetDirection.More, 50, 60);
        var day = new DateOnly(2021, 12, 31);
        Int128 Due(params Standing[] milestones) => TargetProgress.Of(target, [new Standing(day, 51 * Fixed.One)], milestones, day, isShare: true, Rules).Due;
        Assert.InRange(Due(), (519 * Fixed.One) / 10, (521 * Fixed.One) / 10);
        Assert.Equal(58 * Fixed.One, Due(new Standing(day, 58 * Fixed.One)));
    }

    [Fact]
    public void ATargetThatIsToStayWithin_IsMetBetweenBothEnds()
    {
        var target = TestOffice.Must(Target.Set(Guid.NewGuid(), 1, new UnitId(1), Term, new TargetLine(TargetDirection.Within, 1200000, new DateOnly(2020, 12, 31), 1050000, 1100000, "", "")));
        Assert.True(target.IsMetBy(105 * Fixed.One) && target.IsMetBy(110 * Fixed.One));
        Assert.False(target.IsMetBy(111 * Fixed.One) || target.IsMetBy(104 * Fixed.One));
        Assert.Equal(110 * Fixed.One, target.GoalFor(120 * Fixed.One));
    }

    [Fact]
    public void ATargetWithoutABaseline_OrOfAMonth_IsRefused()
    {
        TestOffice.Refused(Rejections.TargetBaseline, Target.Set(Guid.NewGuid(), 1, new UnitId(1), Term, new TargetLine(TargetDirection.More, null, new DateOnly(2020, 12, 31), 1, null, "", "")));
        TestOffice.Refused(Rejections.TargetBaseline, Target.Set(Guid.NewGuid(), 1, new UnitId(1), Term, new TargetLine(TargetDirection.More, 1, new DateOnly(2026, 1, 1), 1, null, "", "")));
        TestOffice.Refused(Rejections.TargetPeriod, Target.Set(Guid.NewGuid(), 1, new UnitId(1), new Period(PeriodKind.Month, 2023, 1), new TargetLine(TargetDirection.More, 1, new DateOnly(2020, 12, 31), 1, null, "", "")));
        TestOffice.Refused(Rejections.TargetRange, Target.Set(Guid.NewGuid(), 1, new UnitId(1), Term, new TargetLine(TargetDirection.Within, 1, new DateOnly(2020, 12, 31), 5, 4, "", "")));
    }

    [Fact]
    public void ARuleThatNamesWhatThereIsNot_IsRefusedWithTheNamesThatThereAre()
    {
        Assert.Equal(Rejections.TargetRule, new TargetRule(1, TargetState.Reached, "#{speed} > 1").Refuse()?.Code);
        Assert.StartsWith("formula.", new TargetRule(1, TargetState.Reached, "#{met} =").Refuse()?.Code, StringComparison.Ordinal);
        Assert.All(TargetRule.Default, r => Assert.Null(r.Refuse()));
    }

    private static Target Set(TargetDirection direction, int baseline, int goal) =>
        TestOffice.Must(Target.Set(Guid.NewGuid(), 1, new UnitId(1), Term, new TargetLine(direction, baseline * 10_000, new DateOnly(2020, 12, 31), goal * 10_000, null, "", "")));
}
