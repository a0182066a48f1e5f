using CsCheck;
using Domain.Assignments;
using Domain.Units;
using Xunit;

namespace Tests.Assignments;

public sealed class AssignmentTests
{
    private static readonly DateOnly Today = new(2023, 10, 12);
    private static readonly Guid Chair = Guid.NewGuid();

    private static Assignment Given(DateOnly deadline) => Assignment.Assign(new NewAssignment("Rà soát", "", new UnitId(2), [new UnitId(3)], deadline, null), 1, Chair, Today).Value!;

    [Fact]
    public void DaysLate_CountsEveryDayAfterTheDeadlineAndNoneBefore() =>
        Gen.Select(Gen.Int[0, 400], Gen.Int[0, 800]).Sample((dueIn, seenIn) => Assert.Equal(Math.Max(0, seenIn - dueIn), Given(Today.AddDays(dueIn)).DaysLate(Today.AddDays(seenIn))));

    [Fact]
    public void OnlyWhoGaveIt_ClosesIt()
    {
        var assignment = Given(Today.AddDays(5));
        Assert.Equal("assignment.onlyAssigner", assignment.Close(Guid.NewGuid(), AssignmentState.Done, Today).Rejection?.Code);
        Assert.True(assignment.Close(Chair, AssignmentState.Done, Today).Accepted);
    }

    [Fact]
    public void AnExtension_IsAskedForAndThenGranted()
    {
        var assignment = Given(Today.AddDays(5));
        Assert.True(assignment.RequestExtension(Today.AddDays(9)).Accepted);
        Assert.True(assignment.AnswerExtension(Today.AddDays(8)).Accepted);
        Assert.Equal(Today.AddDays(8), assignment.Deadline);
    }

    [Fact]
    public void ADeadlineYesterday_IsRefused() =>
        Assert.Equal("assignment.deadline.past", Assignment.Assign(new NewAssignment("x", "", new UnitId(2), [], Today.AddDays(-1), null), 1, Chair, Today).Rejection?.Code);
}
