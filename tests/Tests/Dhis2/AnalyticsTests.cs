using System.Net;
using Tests.DataValues;
using Xunit;

namespace Tests.Dhis2;

public sealed class AnalyticsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task DimensionsAndFilters_LayTheAnswerOutAsTheyWereAsked()
    {
        await using var dhis2 = await FilledAsync();
        using var client = dhis2.As("specialist");
        var table = await client.AskAsync($"/api/42/analytics.json?dimension=dx:{Dhis2Site.Kcb}&dimension=pe:202307;202308&dimension=ou:{Dhis2Site.D1};{Dhis2Site.D2}");
        Assert.Equal(["dx", "pe", "ou", "value"], table["headers"].Texts("name"));
        Assert.Equal([$"{Dhis2Site.Kcb} 202307 {Dhis2Site.D1} 30", $"{Dhis2Site.Kcb} 202307 {Dhis2Site.D2} 5", $"{Dhis2Site.Kcb} 202308 {Dhis2Site.D1} 70"], table.Rows());
        Assert.Equal((4, 3, 4), ((int)table["width"]!, (int)table["height"]!, (int)table["headerWidth"]!));
        Assert.Equal("Lượt khám bệnh", (string?)table["metaData"]!["items"]![Dhis2Site.Kcb]!["name"]);
        Assert.Equal([$"202307 {Dhis2Site.Kcb} 35", $"202308 {Dhis2Site.Kcb} 70"], (await client.AskAsync("/api/analytics?dimension=pe:202307;202308,dx:KCB&filter=ou:12")).Rows());
        Assert.Equal(new[] { $"{Dhis2Site.D1} 100", $"{Dhis2Site.D2} 5" }.Order(), (await client.AskAsync("/api/analytics?dimension=ou:LEVEL-2;12&filter=dx:KCB&filter=pe:2023")).Rows().Order());
        Assert.Equal(new[] { $"{Dhis2Site.C1} 50", $"{Dhis2Site.C2} 50", $"{Dhis2Site.C3} 5" }.Order(), (await client.AskAsync("/api/analytics?dimension=ou:LEVEL-3&filter=dx:KCB&filter=pe:202307;202308")).Rows().Order());
        Assert.Equal([$"{Dhis2Site.Kcb} 105"], (await client.AskAsync($"/api/analytics?dimension=dx:KCB&filter=ou:{Dhis2Site.D1};12;C1&filter=pe:2023;202307")).Rows());
        Assert.Equal([$"{Dhis2Site.Sinh} {Dhis2Site.Boys} 4", $"{Dhis2Site.Sinh} {Dhis2Site.Girls} 6"], (await client.AskAsync("/api/analytics?dimension=dx:SINH&dimension=co&filter=ou:12&filter=pe:202308")).Rows());
        Assert.Equal([$"{Dhis2Site.Sinh}.{Dhis2Site.Girls} 6", $"{Dhis2Site.Sinh} 10", $"{Dhis2Site.Kcb} 70"], (await client.AskAsync($"/api/analytics?dimension=dx:SINH.nu;SINH;KCB;{Dhis2Site.Kcb};SINH&filter=ou:12&filter=pe:202308")).Rows());
        Assert.Equal(["KCB C1 30"], (await client.AskAsync("/api/analytics?dimension=dx:KCB&dimension=ou:C1&filter=pe:202308&outputIdScheme=CODE")).Rows());
        Assert.Equal([$"{Dhis2Site.Kcb} {Dhis2Site.C1} 20"], (await client.AskAsync("/api/analytics?dimension=dx:KCB&dimension=ou:C1&startDate=2023-07-01&endDate=2023-07-31")).Rows());
    }

    [Fact]
    public async Task SmallCountsOfPeople_AndWhatWouldGiveThemAway_AreLeftOutForAnObserver()
    {
        await using var dhis2 = await FilledAsync();
        using var observer = dhis2.As("observer");
        const string parted = "/api/analytics?dimension=dx:SINH&dimension=co&filter=ou:12&filter=pe:202308";
        // Four boys are few; the six girls beside them and the ten in all would tell.
        Assert.Empty((await observer.AskAsync(parted)).Rows());
        Assert.Equal([$"{Dhis2Site.Sinh} 10"], (await observer.AskAsync("/api/analytics?dimension=dx:SINH&filter=ou:12&filter=pe:202308")).Rows());
        Assert.Equal([$"{Dhis2Site.Kcb} 70"], (await observer.AskAsync("/api/analytics?dimension=dx:KCB&filter=ou:12&filter=pe:202308")).Rows());
        // Nor does any other way to ask for the same: one cell as an item, a category's option, a rate of one option, the smallest of several.
        var sex = Domain.Uid.Of("category", "SEX");
        foreach (var question in (string[])["dimension=dx:SINH.nam;SINH.nu&filter=pe:202308&filter=ou:12", $"dimension=dx:SINH&dimension={sex}&filter=pe:202308&filter=ou:12", $"dimension=dx:SINH&filter={sex}:nam&filter=pe:202308&filter=ou:12", "dimension=dx:TLNU&filter=pe:202308&filter=ou:12", "dimension=dx:TLNU&filter=pe:202308&filter=ou:12&aggregationType=SUM", "dimension=dx:SINH&filter=pe:202308&filter=ou:12&aggregationType=MIN", "dimension=dx:SINH&filter=pe:202309&filter=ou:12&aggregationType=LAST", "dimension=dx:SINH.nam&filter=pe:2022Oct;2022Sep&filter=ou:12", "dimension=dx:SINH.nam&filter=ou:12&startDate=2023-08-01&endDate=2023-08-31"])
        {
            Assert.Equal((question, 0), (question, (await observer.AskAsync("/api/analytics?" + question)).Rows().Length));
        }

        using var specialist = dhis2.As("specialist");
        Assert.Equal(2, (await specialist.AskAsync(parted)).Rows().Length);
    }

    [Fact]
    public async Task AnIndicatorWithinAnother_IsTakenFromTheTimeAndPlaceThatIsNamed()
    {
        await using var dhis2 = await FilledAsync();
        TestOffice.Must(await dhis2.Office.DefineAsync(new() { Indicators = [new("LAN", "Lượt", "#{KCB}", "", 1, 1, "", null), new("TANG", "Tăng", "#{LAN} - previous(#{LAN})", "", 1, 1, "", null), new("CON", "Con", "children(#{LAN})", "", 1, 1, "", null)] }));
        using var client = dhis2.As("specialist");
        Assert.Equal(["202308 35.0"], (await client.AskAsync("/api/analytics?filter=dx:TANG&filter=ou:12&dimension=pe:202308")).Rows());
        Assert.Equal([$"{Dhis2Site.D1} 30.0"], (await client.AskAsync("/api/analytics?filter=dx:CON&dimension=ou:D1&filter=pe:202307")).Rows());
    }

    [Fact]
    public async Task AnIndicator_MayNameHowManyFormsCameIn()
    {
        await using var dhis2 = await FilledAsync();
        using var client = dhis2.As("specialist");
        await client.PostAsync("/api/completeDataSetRegistrations", """{"completeDataSetRegistrations":[{"dataSet":"THANG","period":"202308","organisationUnit":"C1"}]}""");
        TestOffice.Must(await dhis2.Office.DefineAsync(new() { Indicators = [new("NOP", "Nộp", "R{THANG.REPORTING_RATE} - previous(R{THANG.REPORTING_RATE})", "", 1, 1, "", null), new("LUOTPHIEU", "Lượt mỗi biểu", "#{KCB}", "R{THANG.ACTUAL_REPORTS}", 1, 1, "", null)] }));
        Assert.Equal([$"{Dhis2Site.D1} 50.0"], (await client.AskAsync("/api/analytics?filter=dx:NOP&dimension=ou:D1&filter=pe:202308")).Rows());
        Assert.Equal(["202308 70.0"], (await client.AskAsync("/api/analytics?filter=dx:LUOTPHIEU&filter=ou:12&dimension=pe:202308")).Rows());
    }

    // Added up until September, and from October on the last month's alone.
    [Fact]
    public async Task APeriodThatHasEnded_KeepsItsFigure_WhenItsElementIsDefinedAnew()
    {
        await using var dhis2 = await FilledAsync();
        TestOffice.Must(await dhis2.Office.DefineAsync(new() { Indicators = [new("LAN", "Lượt", "#{KCB}", "", 1, 1, "", null)] }));
        dhis2.Office.At(new DateTimeOffset(2023, 10, 1, 8, 0, 0, Platform.Offices.VietnamClock.Offset));
        TestOffice.Must(await dhis2.Office.DefineAsync(new() { DataElements = [FigureOffice.Definitions.DataElements[0] with { OverTime = Domain.DataElements.Aggregation.Last }] }));
        using var client = dhis2.As("specialist");
        // What a formula gives is written with a digit after the point.
        foreach (var (item, tail) in new[] { ("KCB", ""), ("LAN", ".0") })
        {
            Assert.Equal([$"2023 30{tail}", $"2023Q3 50{tail}"], (await client.AskAsync($"/api/analytics?filter=dx:{item}&filter=ou:C1&dimension=pe:2023Q3;2023&skipRounding=true")).Rows().Order(StringComparer.Ordinal));
        }

        // Together they are one figure, which ends with the year.
        Assert.Equal([$"{Dhis2Site.C1} 30"], (await client.AskAsync("/api/analytics?filter=dx:KCB&filter=pe:2023Q3;2023&dimension=ou:C1")).Rows());
        using var reader = await dhis2.Site.EnterAsync("specialist");
        async Task<string> Page(string periods) => System.Net.WebUtility.HtmlDecode(await reader.GetStringAsync(new Uri($"/pivot?dx=KCB&ou=C1&pe={periods}", UriKind.Relative), Cancel));
        Assert.Contains("“Lượt khám bệnh” được định nghĩa lại từ ngày 01/10/2023", await Page("2023Q3,2023"), StringComparison.Ordinal);
        Assert.DoesNotContain("định nghĩa lại", await Page("2023Q2,2023Q3"), StringComparison.Ordinal);
    }

    // 20, 10, 5, 30 and 40: their mean is 21, and the squares of what they differ by make 820.
    [Theory]
    [InlineData("VARIANCE", "205")]
    [InlineData("STDDEV", "14.3178210632")]
    public async Task HowFarFiguresLieApart_IsToldAsOfASample(string way, string told)
    {
        await using var dhis2 = await FilledAsync();
        using var client = dhis2.As("specialist");
        Assert.Equal([$"2023 {told}"], (await client.AskAsync($"/api/analytics?filter=dx:KCB&filter=ou:12&dimension=pe:2023&aggregationType={way}&skipRounding=true")).Rows());
        Assert.Empty((await client.AskAsync($"/api/analytics?filter=dx:KCB&filter=ou:C3&dimension=pe:2023&aggregationType={way}")).Rows());
    }

    [Fact]
    public async Task AHierarchyThatThereIsNot_IsRefused_AndNotAnsweredWithNothing()
    {
        await using var dhis2 = await FilledAsync();
        using var reader = await dhis2.Site.EnterAsync("specialist");
        Assert.Contains("Không có hệ thống “khac”.", System.Net.WebUtility.HtmlDecode(await reader.GetStringAsync(new Uri("/pivot?dx=KCB&ou=C1&pe=2023&hierarchy=khac", UriKind.Relative), Cancel)), StringComparison.Ordinal);
    }

    // The second district has three births, so the first is hidden beside it; neither its communes nor its months may add up to it.
    [Fact]
    public async Task ADistrictHiddenForItsNeighbour_CannotBeAddedUpFromItsCommunes()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        TestOffice.Must(await dhis2.Office.EnterAsync("specialist", new("SINH", "2023-08", "C1", "20", "nam"), new("SINH", "2023-08", "C2", "30", "nam"), new("SINH", "2023-08", "C3", "3", "nam"), new("SINH", "2023-07", "C1", "40", "nam"), new("SINH", "2023-07", "C2", "50", "nam"), new("SINH", "2023-07", "C3", "60", "nam")));
        using var observer = dhis2.As("observer");
        var shown = (await observer.AskAsync("/api/analytics?dimension=dx:SINH&dimension=ou:12;D1;D2;C1;C2;C3&filter=pe:202308")).Rows();
        Assert.Contains($"{Dhis2Site.Sinh} {Dhis2Site.Province} 53", shown);
        Assert.DoesNotContain(shown, r => r.Contains(Dhis2Site.D1, StringComparison.Ordinal) || r.Contains(Dhis2Site.D2, StringComparison.Ordinal) || r.Contains(Dhis2Site.C3, StringComparison.Ordinal));
        Assert.True(shown.Length < 3, string.Join('\n', shown));
        // Asked about alone, the communes tell no more.
        Assert.Equal(shown.Where(r => !r.Contains(Dhis2Site.Province, StringComparison.Ordinal)), (await observer.AskAsync("/api/analytics?dimension=dx:SINH&dimension=ou:C1;C2;C3&filter=pe:202308")).Rows());
        // A quarter and its months: August is hidden, so July or the quarter is.
        var times = (await observer.AskAsync("/api/analytics?filter=dx:SINH&filter=ou:D1&dimension=pe:202307;202308;2023Q3")).Rows();
        Assert.True(times.Length < 2, string.Join('\n', times));
    }

    [Fact]
    public async Task RelativePeriods_AreToldFromTheDayThatCountsAsToday()
    {
        await using var dhis2 = await FilledAsync();
        using var client = dhis2.As("specialist");
        Assert.Equal(["202308 70"], (await client.AskAsync("/api/analytics?filter=dx:KCB&dimension=pe:LAST_MONTH&filter=ou:12")).Rows());
        Assert.Equal(["202307 35"], (await client.AskAsync("/api/analytics?filter=dx:KCB&dimension=pe:LAST_3_MONTHS&filter=ou:12&relativePeriodDate=2023-08-15")).Rows());
        Assert.Equal(["2023 105"], (await client.AskAsync("/api/analytics?filter=dx:KCB&dimension=pe:THIS_YEAR&filter=ou:12")).Rows());
    }

    [Fact]
    public async Task AnIndicator_IsToldFromItsParts_AndNotFromOthersRates()
    {
        await using var dhis2 = await FilledAsync();
        using var client = dhis2.As("specialist");
        var rate = Domain.Uid.Of("indicator", "TL");
        Assert.Equal([$"{rate} {Dhis2Site.D1} 14.3"], (await client.AskAsync($"/api/analytics?dimension=dx:{rate}&dimension=ou:{Dhis2Site.D1};{Dhis2Site.D2}&filter=pe:202308")).Rows());
        Assert.Equal([$"{rate} 9.5"], (await client.AskAsync("/api/analytics?dimension=dx:TL&filter=ou:12&filter=pe:2023")).Rows());
        Assert.Equal(["202308 60.0"], (await client.AskAsync("/api/analytics?filter=dx:TLNU&filter=ou:12&dimension=pe:202308")).Rows());
    }

    [Fact]
    public async Task ReportingRates_CountEachFormOnce_AndNeverMoreThanAll()
    {
        await using var dhis2 = await FilledAsync();
        using var client = dhis2.As("specialist");
        for (var times = 0; times < 2; times++)
        {
            await client.PostAsync("/api/completeDataSetRegistrations", """{"completeDataSetRegistrations":[{"dataSet":"THANG","period":"202308","organisationUnit":"C1"},{"dataSet":"THANG","period":"202307","organisationUnit":"C1"},{"dataSet":"THANG","period":"202308","organisationUnit":"C3"},{"dataSet":"THANG","period":"202308","organisationUnit":"12"}]}""");
        }

        var dx = string.Join(';', new[] { "EXPECTED_REPORTS", "ACTUAL_REPORTS", "ACTUAL_REPORTS_ON_TIME", "REPORTING_RATE", "REPORTING_RATE_ON_TIME" }.Select(m => $"THANG.{m}"));
        Assert.Equal(["3", "2", "2", "66.7", "66.7"], (await client.AskAsync($"/api/analytics?dimension=dx:{dx}&filter=ou:12&filter=pe:202308")).Rows().Select(r => r.Split(' ')[^1]));
        Assert.Equal(["3", "1", "0", "33.3", "0"], (await client.AskAsync($"/api/analytics?dimension=dx:{dx}&filter=ou:12&filter=pe:202307")).Rows().Select(r => r.Split(' ')[^1]));
        Assert.Equal(["202308 100"], (await client.AskAsync("/api/analytics?filter=dx:THANG.REPORTING_RATE&filter=ou:C1;C3;D2&dimension=pe:202308")).Rows());
        Assert.Equal(["36", "3"], (await client.AskAsync("/api/analytics?dimension=dx:THANG.EXPECTED_REPORTS;THANG.ACTUAL_REPORTS&filter=ou:12&filter=pe:2023")).Rows().Select(r => r.Split(' ')[^1]));
        Assert.Equal("E7124", (string?)(await client.AskAsync("/api/analytics?dimension=dx:THANG.KHAC&filter=ou:12&filter=pe:2023", HttpStatusCode.Conflict))["errorCode"]);
    }

    [Fact]
    public async Task WhoMayNotReadAUnit_IsRefusedIt()
    {
        await using var dhis2 = await FilledAsync();
        using var own = dhis2.As("write-C1");
        Assert.Equal(["202308 30"], (await own.AskAsync("/api/analytics?filter=dx:KCB&dimension=pe:202308&filter=ou:USER_ORGUNIT")).Rows());
        Assert.Equal(["202308 30"], (await own.AskAsync("/api/analytics?filter=dx:KCB&dimension=pe:202308")).Rows());
        Assert.Equal("E7120", (string?)(await own.AskAsync("/api/analytics?filter=dx:KCB&dimension=pe:202308&filter=ou:C2", HttpStatusCode.Conflict))["errorCode"]);
        Assert.Equal("E7120", (string?)(await own.AskAsync("/api/analytics?filter=dx:KCB&filter=pe:202308&dimension=ou:LEVEL-3", HttpStatusCode.Conflict))["errorCode"]);
    }

    [Fact]
    public async Task ATable_IsGivenAsCsv()
    {
        await using var dhis2 = await FilledAsync();
        using var client = dhis2.As("specialist");
        foreach (var address in (string[])["/api/42/analytics.csv?", "/api/analytics?format=csv&"])
        {
            var csv = await client.GetStringAsync(new Uri(address + "dimension=dx:KCB&dimension=pe:202307;202308&filter=ou:12", UriKind.Relative), Cancel);
            Assert.Equal(["Data,Period,Value", $"{Dhis2Site.Kcb},202307,35", $"{Dhis2Site.Kcb},202308,70"], csv.TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }
    }

    [Fact]
    public async Task AValuePosted_IsInEveryAnswerAtOnce()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var client = dhis2.As("specialist");
        for (var value = 1; value < 8; value++)
        {
            await client.PostAsync("/api/dataValueSets", $$"""{"dataValues":[{"dataElement":"KCB","period":"202308","orgUnit":"C1","value":"{{value}}"}]}""");
            Assert.Equal([$"2023 {value}"], (await client.AskAsync("/api/analytics?filter=dx:KCB&dimension=pe:2023&filter=ou:12")).Rows());
        }

        await client.PostAsync("/api/dataValueSets", """{"dataValues":[{"dataElement":"KCB","period":"202308","orgUnit":"C1","value":""}]}""");
        Assert.Empty((await client.AskAsync("/api/analytics?filter=dx:KCB&dimension=pe:2023&filter=ou:12")).Rows());
    }

    private static async Task<Dhis2Site> FilledAsync()
    {
        var dhis2 = await Dhis2Site.ServeAsync();
        TestOffice.Must(await dhis2.Office.EnterAsync("specialist", new("KCB", "2023-07", "C1", "20"), new("KCB", "2023-07", "C2", "10"), new("KCB", "2023-07", "C3", "5"), new("KCB", "2023-08", "C1", "30"), new("KCB", "2023-08", "C2", "40"), new("SINH", "2023-08", "C1", "4", "nam"), new("SINH", "2023-08", "C1", "2", "nu"), new("SINH", "2023-08", "C2", "4", "nu")));
        return dhis2;
    }
}
