using CsCheck;
using Domain.Assignments;
using Domain.Units;
using Microsoft.Extensions.DependencyInjection;
using Platform.Assignments;
using Platform.Offices;
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

    [Fact]
    public async Task TheOverdueList_TellsWhoSupportsAsWellAsWhoLeads()
    {
        await using var office = await TestOffice.CreateAsync();
        var given = new NewAssignment("Rà soát", "", office.Units["C1"], [office.Units["C2"]], new DateOnly(2023, 9, 9), null);
        TestOffice.Must(await office.As("leader", s => s.GetRequiredService<AssignTask>().RunAsync(given, TestContext.Current.CancellationToken)));
        office.At(new DateTimeOffset(2023, 9, 12, 8, 0, 0, VietnamClock.Offset));
        await using var site = await Site.ServeAsync(office);
        foreach (var (who, sees) in new[] { ("write-C1", true), ("write-C2", true), ("write-C3", false) })
        {
            using var client = await site.EnterAsync(who);
            var told = await client.GetStringAsync(new Uri("/api/assignments/overdue", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(sees, told.Contains("Rà soát", StringComparison.Ordinal));
        }
    }
}
