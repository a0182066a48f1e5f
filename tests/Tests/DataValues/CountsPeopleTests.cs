using Domain.DataElements;
using Domain.Expressions;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Explanations;
using Platform.Offices;
using Platform.Pivots;
using Xunit;

namespace Tests.DataValues;

/// <summary>Whether an element counts people belongs to its meaning, and its meaning to a time.</summary>
public sealed class CountsPeopleTests
{
    private static readonly DataElementLine Born = FigureOffice.Definitions.DataElements.First(e => e.Code == "SINH");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AMarkThatIsTakenAway_HoldsForThePeriodsThatBeganBefore_AndForWhatTheyAddUpTo()
    {
        await using var office = await FilledAsync("2023-08", 3, 40, 50);
        await MarkAsync(office, new DateTimeOffset(2023, 10, 1, 8, 0, 0, VietnamClock.Offset), counts: false);
        office.At(new DateTimeOffset(2023, 12, 5, 8, 0, 0, VietnamClock.Offset));
        await FillAsync(office, "2023-11", 2, 30, 60);
        Assert.Equal(["C3 50"], await ShownAsync(office, "2023-08"));
        Assert.Equal(["C1 2", "C2 30", "C3 60"], await ShownAsync(office, "2023-11"));
        // A year less what is shown of it would be August.
        Assert.Equal(["C3 110"], await ShownAsync(office, "2023"));
        Assert.Equal(["C3 50"], await ShownAsync(office, "2023-Q3"));
        Assert.Equal(["C1 2", "C2 30", "C3 60"], await ShownAsync(office, "2023-Q4"));
        Assert.True((await ExplainedAsync(office, "2023-08")).IsWithheld);
        Assert.False((await ExplainedAsync(office, "2023-11")).IsWithheld);
    }

    [Fact]
    public async Task AMarkThatIsSetLate_HoldsForWhatWasBefore()
    {
        await using var office = await FilledAsync("2023-08", 3, 40, 50, counts: false);
        Assert.Equal(["C1 3", "C2 40", "C3 50"], await ShownAsync(office, "2023-08"));
        await MarkAsync(office, new DateTimeOffset(2023, 10, 1, 8, 0, 0, VietnamClock.Offset), counts: true);
        Assert.Equal(["C3 50"], await ShownAsync(office, "2023-08"));
    }

    [Fact]
    public async Task AMarkThatWasSetAndTakenAwayOnOneDay_NeverHeld()
    {
        await using var office = await FilledAsync("2023-08", 3, 40, 50, counts: false);
        foreach (var counts in (bool[])[true, false])
        {
            await MarkAsync(office, new DateTimeOffset(2023, 10, 1, 8, 0, 0, VietnamClock.Offset), counts);
        }

        Assert.Equal(["C1 3", "C2 40", "C3 50"], await ShownAsync(office, "2023-08"));
    }

    private static async Task<TestOffice> FilledAsync(string month, int first, int second, int third, bool counts = true)
    {
        var office = await TestOffice.CreateAsync();
        TestOffice.Must(await office.DefineAsync(FigureOffice.Definitions with { DataElements = [.. FigureOffice.Definitions.DataElements.Select(e => e.Code == "SINH" ? e with { CountsPeople = counts } : e)] }));
        office.At(new DateTimeOffset(2023, 9, 20, 8, 0, 0, VietnamClock.Offset));
        await FillAsync(office, month, first, second, third);
        return office;
    }

    private static async Task FillAsync(TestOffice office, string month, int first, int second, int third) =>
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("SINH", month, "C1", $"{first}", "nam"), new Typed("SINH", month, "C2", $"{second}", "nam"), new Typed("SINH", month, "C3", $"{third}", "nam")));

    private static async Task MarkAsync(TestOffice office, DateTimeOffset now, bool counts)
    {
        office.At(now);
        TestOffice.Must(await office.DefineAsync(new() { DataElements = [Born with { CountsPeople = counts }] }));
    }

    private static async Task<Explanation> ExplainedAsync(TestOffice office, string period) =>
        TestOffice.Must(await office.As("observer", s => s.GetRequiredService<ExplainFigure>().RunAsync("SINH", period, "C1", new DateOnly(2023, 12, 5), Cancel)));

    private static Task<List<string>> ShownAsync(TestOffice office, string period) =>
        office.As("observer", async s =>
        {
            var element = await s.GetRequiredService<Platform.Data.PlatformDb>().DataElements.AsNoTracking().FirstAsync(e => e.Code == "SINH", Cancel);
            var question = new PivotQuestion([new PivotItem("SINH", element, null)], [Period.Parse(period).Value], false, [office.Units["C1"], office.Units["C2"], office.Units["C3"]], false, Placement.Administrative, new DateOnly(2023, 12, 5));
            var rows = await s.GetRequiredService<GuardPivot>().RunAsync(question, Cancel);
            return rows.Where(r => r.Value is not null).OrderBy(r => r.Place).Select(r => $"{office.Units.First(u => u.Value.Value == r.Place).Key} {r.Value!.Value / Fixed.One}").ToList();
        });
}
