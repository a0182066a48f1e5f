using System.Net;
using Xunit;

namespace Tests.Dhis2;

public sealed class AnalyticsShapeTests(PublishedCases cases) : IClassFixture<PublishedCases>
{
    private const string Base = "dimension=dx:A&dimension=ou:12;D1;D2&filter=pe:2017Q1";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RowsAreOrderedAndNarrowedByTheirFigures()
    {
        using var client = cases.Dhis2.As("specialist");
        async Task<string[]> Values(string more) => [.. (await client.AskAsync($"/api/analytics?{Base}{more}")).Rows().Select(r => r.Split(' ')[^1])];
        Assert.Equal(["308", "301", "5"], await Values(""));
        Assert.Equal(["5", "301", "308"], await Values("&order=ASC"));
        Assert.Equal(["308", "301", "5"], await Values("&order=DESC"));
        Assert.Equal(["301"], await Values("&measureCriteria=GE:6;LT:308"));
        Assert.Equal(["5"], await Values("&measureCriteria=EQ:5"));
        Assert.Empty(await Values("&skipData=true"));
        Assert.Equal("E7133", (string?)(await client.AskAsync($"/api/analytics?{Base}&measureCriteria=GE", HttpStatusCode.Conflict))["errorCode"]);
    }

    [Fact]
    public async Task WhatIdentifiersMean_IsToldAsItWasAskedFor()
    {
        using var client = cases.Dhis2.As("specialist");
        Assert.Null((await client.AskAsync($"/api/analytics?{Base}&skipMeta=true"))["metaData"]);
        var meta = (await client.AskAsync("/api/analytics?dimension=dx:A&dimension=ou:C1&filter=pe:2017Q1&hierarchyMeta=true&showHierarchy=true&includeMetadataDetails=true"))["metaData"]!;
        Assert.Equal($"{Dhis2Site.Province}/{Dhis2Site.D1}", (string?)meta["ouHierarchy"]![Dhis2Site.C1]);
        Assert.Equal("/Tỉnh Lai Châu/Huyện Mường Tè/Xã Tà Tổng", (string?)meta["ouNameHierarchy"]![Dhis2Site.C1]);
        Assert.Equal("Huyện Mường Tè", (string?)meta["items"]![Dhis2Site.D1]!["name"]);
        Assert.Equal(("C1", "2017-03-31T00:00:00.000"), ((string)meta["items"]![Dhis2Site.C1]!["code"]!, (string)meta["items"]!["2017Q1"]!["endDate"]!));
        Assert.Equal(["2017Q1"], meta["dimensions"]!["pe"]!.AsArray().Select(p => (string)p!));
    }

    [Fact]
    public async Task AnIndicatorsParts_StandBesideIt()
    {
        using var client = cases.Dhis2.As("specialist");
        var table = await client.AskAsync("/api/analytics?dimension=dx:IP;A&filter=ou:D1&filter=pe:2017Q1&includeNumDen=true&outputIdScheme=CODE");
        Assert.Equal(["dx", "value", "numerator", "denominator", "factor", "multiplier", "divisor"], table["headers"].Texts("name"));
        Assert.Equal(["A 301     ", "IP 74.69 301.0 403.0 100.0 100 1"], table.Rows().Order());
    }

    [Fact]
    public async Task ATableToPrint_HasOneDimensionAlongItsHead()
    {
        using var client = cases.Dhis2.As("specialist");
        var table = await client.AskAsync("/api/analytics?dimension=dx:A&dimension=ou:D1;D2&dimension=pe:201701;201702&tableLayout=true&columns=pe&rows=ou;dx");
        Assert.Equal(["Organisation unit ID", "Organisation unit", "Data ID", "Data", "tháng 1 năm 2017", "tháng 2 năm 2017"], table["headers"].Texts("column"));
        Assert.Equal(["68", "233"], table["rows"]![0]!.AsArray().Skip(4).Select(c => (string)c!));
        Assert.Equal("", (string?)table["rows"]![1]![5]);
        Assert.Equal("E7126", (string?)(await client.AskAsync($"/api/analytics?{Base}&tableLayout=true&columns=pe", HttpStatusCode.Conflict))["errorCode"]);
        Assert.Equal("E7127", (string?)(await client.AskAsync($"/api/analytics?{Base}&tableLayout=true&columns=dx&rows=co", HttpStatusCode.Conflict))["errorCode"]);
    }

    [Fact]
    public async Task AnAnswer_IsAWorkbookAPageOrALineOfText()
    {
        using var client = cases.Dhis2.As("specialist");
        foreach (var (format, type) in new[] { ("csv", "application/csv"), ("html", "text/html"), ("html+css", "text/html"), ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), ("xls", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") })
        {
            using var answer = await client.GetAsync(new Uri($"/api/42/analytics.{format}?{Base}", UriKind.Relative), Cancel);
            Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
            var body = await answer.Content.ReadAsByteArrayAsync(Cancel);
            Assert.True(type.StartsWith("application/vnd", StringComparison.Ordinal) ? body is [(byte)'P', (byte)'K', ..] : System.Text.Encoding.UTF8.GetString(body).Contains("301", StringComparison.Ordinal), format);
        }
    }

    [Fact]
    public async Task FiguresAreParted_ByACategorysOptions()
    {
        using var client = cases.Dhis2.As("specialist");
        var sex = Domain.Uid.Of("category", "SEX");
        var (nam, nu) = (Domain.Uid.Of("categoryOption", "SEX.nam"), Domain.Uid.Of("categoryOption", "SEX.nu"));
        var table = await client.AskAsync($"/api/analytics?dimension={sex}&dimension=dx:Q;A&filter=pe:2022&filter=ou:12&outputIdScheme=CODE");
        Assert.Equal([sex, "dx", "value"], table["headers"].Texts("name"));
        Assert.Equal(new[] { $"{nam} Q 4", $"{nu} Q 2" }.Order(), table.Rows().Order());
        Assert.Equal(["Q 4"], (await client.AskAsync($"/api/analytics?dimension=dx:Q&filter={sex}:{nam}&filter=pe:2022&filter=ou:12&outputIdScheme=CODE")).Rows());
        Assert.Equal(["Q 6"], (await client.AskAsync($"/api/analytics?dimension=dx:Q&filter={sex}&filter=pe:2022&filter=ou:12&outputIdScheme=CODE")).Rows());
    }

    [Fact]
    public async Task UnitsAndData_AreNamedByGroupLevelAndOwner()
    {
        using var client = cases.Dhis2.As("specialist");
        async Task<string[]> Rows(string more) => (await client.AskAsync($"/api/analytics?filter=pe:2017Q1&outputIdScheme=CODE&{more}")).Rows();
        Assert.Equal(["D1 301", "D2 5"], await Rows("filter=dx:A&dimension=ou:OU_GROUP-" + Domain.Uid.Of("organisationUnitGroup", "District")));
        Assert.Equal(["C1 299", "C2 1"], await Rows("filter=dx:A&dimension=ou:LEVEL-3-D1"));
        Assert.Equal(["12 308", "D1 301", "D2 5"], (await Rows("filter=dx:A&dimension=ou:USER_ORGUNIT;USER_ORGUNIT_CHILDREN")).Order());
        Assert.Equal(["C1 299", "C2 1"], await Rows("filter=dx:A&dimension=ou:USER_ORGUNIT_CHILDREN&userOrgUnit=" + Dhis2Site.D1));
        // Who has no children asks about none, at whatever level, and not about all.
        await client.AskAsync($"/api/analytics?filter=pe:2017Q1&filter=dx:A&dimension=ou:USER_ORGUNIT_CHILDREN;LEVEL-3&userOrgUnit={Dhis2Site.C1}", System.Net.HttpStatusCode.Conflict);
        Assert.Equal(["A 308", "B 517", "C 50", "D 38", "E 0"], (await Rows("filter=ou:12&dimension=dx:DE_GROUP-" + Domain.Uid.Of("dataElementGroup", "health"))).Append("E 0").Order());
        Assert.Equal(["IA 308.0"], (await Rows("filter=ou:12&dimension=dx:IN_GROUP-" + Domain.Uid.Of("indicatorGroup", "health"))).Where(r => r.StartsWith("IA", StringComparison.Ordinal)));
        Assert.Equal(["875"], await Rows("filter=dx:A;B;C&dimension=co&filter=ou:12").ContinueWith(t => t.Result.Select(r => r.Split(' ')[^1]).ToArray(), TaskScheduler.Default));
    }

    [Fact]
    public async Task APivot_IsGivenAsFiguresThatGoInElsewhere()
    {
        using var client = cases.Dhis2.As("specialist");
        var set = await client.AskAsync("/api/analytics/dataValueSet.json?dimension=dx:A;Q.nam&dimension=pe:201701;2022&dimension=ou:D1;12&outputIdScheme=CODE");
        var one = Assert.Single(set["dataValues"]!.AsArray(), v => (string?)v!["orgUnit"] == "D1")!;
        Assert.Equal(("A", "201701", "68"), ((string)one["dataElement"]!, (string)one["period"]!, (string)one["value"]!));
        Assert.Contains(set["dataValues"]!.AsArray(), v => (string?)v!["dataElement"] == "Q" && (string?)v["categoryOptionCombo"] == "nam" && (string?)v["value"] == "4");
        foreach (var (question, code) in new[] { ("dimension=pe:2017&dimension=ou:12&filter=dx:A", "E7117"), ("dimension=dx:A&dimension=ou:12&filter=pe:2017", "E7118"), ("dimension=dx:A&dimension=pe:2017&filter=ou:12", "E7119") })
        {
            Assert.Equal(code, (string?)(await client.AskAsync("/api/analytics/dataValueSet?" + question, HttpStatusCode.Conflict))["errorCode"]);
        }
    }

    [Fact]
    public async Task RawFigures_AreThoseThatWereEntered_ForWhoMaySeeThem()
    {
        using var client = cases.Dhis2.As("specialist");
        var raw = await client.AskAsync("/api/analytics/rawData.json?dimension=dx:A&dimension=ou:D1&filter=pe:2017Q1");
        Assert.Equal(["1", "66", "1", "233"], raw.Rows().Select(r => r.Split(' ')[^1]));
        Assert.Equal(["2017-01-01", "2017-01-31"], raw["rows"]![0]!.AsArray().Skip(5).Take(2).Select(c => (string)c!));
        using var observer = cases.Dhis2.As("observer");
        Assert.Equal("E7120", (string?)(await observer.AskAsync("/api/analytics/rawData?dimension=dx:A&dimension=ou:D1&filter=pe:2017Q1", HttpStatusCode.Conflict))["errorCode"]);
    }

    [Theory]
    [InlineData("filter=dx:A&filter=pe:2017&filter=ou:12", "E7101")]
    [InlineData("dimension=dx&dimension=pe:2017&dimension=ou:12", "E7102")]
    [InlineData("dimension=dx:A&dimension=pe:2017&filter=pe:2016&filter=ou:12", "E7103")]
    [InlineData("dimension=dx:A&dimension=ou:12", "E7104")]
    [InlineData("dimension=dx:A&dimension=pe:2017&startDate=2017-01-01&endDate=2017-02-01", "E7105")]
    [InlineData("dimension=dx:A&startDate=2017-03-01&endDate=2017-02-01", "E7106")]
    [InlineData("dimension=dx:PA.REPORTING_RATE&startDate=2017-01-01&endDate=2017-02-01", "E7107")]
    [InlineData("filter=dx:IA;IB&dimension=pe:2017", "E7108")]
    [InlineData("filter=dx:PA.REPORTING_RATE;PB.REPORTING_RATE&dimension=pe:2017", "E7109")]
    [InlineData("dimension=dx:A&filter=co&dimension=pe:2017", "E7110")]
    [InlineData("dimension=dx:A&dimension=dx:B&dimension=pe:2017", "E7111")]
    [InlineData("dimension=dx:PA.REPORTING_RATE&dimension=co&dimension=pe:2017", "E7112")]
    [InlineData("dimension=dx:IA&dimension=co&dimension=pe:2017", "E7113")]
    [InlineData("dimension=dx:IA;A&dimension=co&dimension=pe:2017", "E7114")]
    [InlineData("dimension=dx:nothing0001&dimension=pe:2017", "E7124")]
    [InlineData("dimension=dx:A&dimension=pe:2017WedW1;nothing", "E7124")]
    [InlineData("dimension=dx:A&dimension=pe:2017&filter=ou:LEVEL-x", "E7143")]
    [InlineData("dimension=dx:A&dimension=pe:2017&filter=ou:12;C9", "E7143")]
    [InlineData("dimension=dx:A&dimension=pe:2017&filter=ou:LEVEL-9", "E7143")]
    [InlineData("dimension=dx:A&dimension=pe:2017&filter=ou:LEVEL-1;D1", "E7124")]
    [InlineData("dimension=dx:A&dimension=pe:2017&aggregationType=MEDIAN", "E7133")]
    public async Task AQuestionThatBreaksARule_IsRefusedWithTheRulesCode(string question, string code)
    {
        using var client = cases.Dhis2.As("specialist");
        var refused = await client.AskAsync("/api/analytics?" + question, HttpStatusCode.Conflict);
        Assert.Equal(("Conflict", 409, "ERROR", code), ((string)refused["httpStatus"]!, (int)refused["httpStatusCode"]!, (string)refused["status"]!, (string)refused["errorCode"]!));
    }

    [Fact]
    public async Task MetaData_TellsTheCellsOfElements_AndTheNamesOfRelativePeriods()
    {
        using var client = cases.Dhis2.As("specialist");
        var parted = (await client.AskAsync("/api/analytics?dimension=dx:Q;A&dimension=pe:LAST_YEAR;2022&filter=ou:12"))["metaData"]!;
        Assert.Equal(new[] { Dhis2Site.Boys, Dhis2Site.Girls, Domain.Categories.CategoryOptionCombo.DefaultUid }.Order(StringComparer.Ordinal), parted["dimensions"]!["co"]!.AsArray().Select(c => (string)c!).Order(StringComparer.Ordinal));
        Assert.Equal(("Nam", "Last year"), ((string?)parted["items"]![Dhis2Site.Boys]!["name"], (string?)parted["items"]!["LAST_YEAR"]!["name"]));
        var formula = (await client.AskAsync("/api/analytics?dimension=dx:IA&dimension=pe:2017&filter=ou:12&includeMetadataDetails=true"))["metaData"]!;
        Assert.Empty(formula["dimensions"]!["co"]!.AsArray());
        Assert.Equal(("IA", "INDICATOR"), ((string?)formula["items"]![Domain.Uid.Of("indicator", "IA")]!["code"], (string?)formula["items"]![Domain.Uid.Of("indicator", "IA")]!["dimensionItemType"]));
    }

    [Fact]
    public async Task WhatIsNone_AmongDataAndPeriods_IsPassedOver()
    {
        using var client = cases.Dhis2.As("specialist");
        Assert.Equal([$"{Domain.Uid.Of("dataElement", "A")} 2017 308"], (await client.AskAsync("/api/analytics?dimension=dx:nothing0001;A&dimension=pe:2017;2017WedW1")).Rows());
    }
}
