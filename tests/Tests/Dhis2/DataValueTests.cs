using System.Net;
using Platform.Offices;
using Tests.DataValues;
using Xunit;

namespace Tests.Dhis2;

/// <summary>One figure at a time, and what is told of its past.</summary>
public sealed class DataValueTests
{
    [Fact]
    public async Task OneFigure_GoesInByItself()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var client = dhis2.As("specialist");
        await client.PostAsync($"/api/dataValues?de={Dhis2Site.Kcb}&pe=202308&ou={Dhis2Site.C1}&value=12", "", status: HttpStatusCode.Created);
        await client.PostAsync("/api/dataValues", "de=GV&pe=202308&ou=C1&value=5&comment=%C4%90%E1%BA%BFm", "application/x-www-form-urlencoded", HttpStatusCode.Created);
        await client.PostAsync("/api/dataValues?de=KCB&pe=202308&ou=C1&value=1.5", "", status: HttpStatusCode.Conflict);
        Assert.Equal([new("KCB", "2023-08", "C1", "12"), new("GV", "2023-08", "C1", "5", Comment: "Đếm")], await dhis2.Office.FiguresAsync());
    }

    [Fact]
    public async Task AChangedFigure_TellsWhenItWasFirstEntered_AndWhenLast()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var client = dhis2.As("specialist");
        foreach (var (day, value) in new[] { (5, "12"), (6, "13"), (7, "14") })
        {
            dhis2.Office.At(new DateTimeOffset(2023, 9, day, 8, 0, 0, VietnamClock.Offset));
            TestOffice.Must(await dhis2.Office.EnterAsync("specialist", [new Typed("KCB", "2023-08", "C1", value)]));
        }

        var told = (await client.AskAsync("/api/dataValueSets?dataSet=THANG&period=202308&orgUnit=C1"))["dataValues"]![0]!;
        Assert.Equal(("14", "2023-09-05", "2023-09-07"), ((string)told["value"]!, ((string)told["created"]!)[..10], ((string)told["lastUpdated"]!)[..10]));
    }
}
