using Domain;
using Domain.People;
using Domain.Units;
using Microsoft.Extensions.DependencyInjection;
using Platform.People;
using Platform.Units;
using Xunit;

namespace Tests.People;

public sealed class GiveGrantTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AGrant_IsGivenInAHierarchyThatThereIs_AndReachesWhatStandsBelowInIt()
    {
        await using var office = await TestOffice.CreateAsync();
        TestOffice.Refused(Rejections.GrantHierarchy, await GiveAsync(office, "sector"));
        using var table = new StringReader("hierarchy,unit,parent,from\nsector,C3,SYT,2023-01-01\n");
        TestOffice.Must(await office.Console(s => s.GetRequiredService<ImportPlacements>().RunAsync(table, Cancel)));
        Assert.False(await MayReadAsync(office));
        Assert.Equal("sector", TestOffice.Must(await GiveAsync(office, "sector")).Hierarchy);
        Assert.True(await MayReadAsync(office));
    }

    private static Task<Outcome<Grant>> GiveAsync(TestOffice office, string hierarchy) =>
        office.As("administrator", s => s.GetRequiredService<GiveGrant>().RunAsync("demo-write-C1", Role.Observer, "SYT", hierarchy, new DateOnly(2023, 9, 1), null, null, Cancel));

    private static Task<bool> MayReadAsync(TestOffice office) => office.As("write-C1", s => s.GetRequiredService<Access>().AllowsAsync(Act.ReadReport, Whose.Of(office.Units["C3"]), Cancel));
}
