using System.Net;
using System.Text.Json.Nodes;
using Tests.Reorganisations;
using Xunit;

namespace Tests.Dhis2;

public sealed class MetadataTests(SharedDhis2Site shared) : IClassFixture<SharedDhis2Site>
{
    [Fact]
    public async Task ListsAreNarrowedOrderedAndPaged_AsClientsAsk()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var client = dhis2.As("specialist");
        var first = await client.AskAsync("/api/42/organisationUnits.json?pageSize=3&order=code:asc&fields=id,code");
        Assert.Equal((1, 3, 8, 3), ((int)first["pager"]!["page"]!, (int)first["pager"]!["pageCount"]!, (int)first["pager"]!["total"]!, (int)first["pager"]!["pageSize"]!));
        Assert.Equal(["12", "C1", "C2"], first["organisationUnits"].Texts("code"));
        Assert.Equal(["id", "code"], first["organisationUnits"]![0]!.AsObject().Select(p => p.Key));
        var next = await client.AskAsync(new Uri((string)first["pager"]!["nextPage"]!).PathAndQuery);
        Assert.Equal(["C3", "D1", "D2"], next["organisationUnits"].Texts("code"));
        Assert.Equal(["VP", "SYT", "D2", "D1", "C3", "C2", "C1", "12"], (await client.AskAsync("/api/organisationUnits?paging=false&order=code:desc&fields=code"))["organisationUnits"].Texts("code"));
        Assert.Equal(["C1", "C2"], (await client.AskAsync($"/api/organisationUnits?paging=false&fields=code&order=code&filter=parent.id:eq:{Dhis2Site.D1}"))["organisationUnits"].Texts("code"));
        Assert.Equal(["C1"], (await client.AskAsync("/api/organisationUnits?paging=false&fields=code&filter=name:ilike:t%C3%A0%20t%E1%BB%95ng"))["organisationUnits"].Texts("code"));
        Assert.Equal(["C3"], (await client.AskAsync("/api/organisationUnits?paging=false&fields=code&filter=level:eq:3&filter=code:!in:[C1,C2]"))["organisationUnits"].Texts("code"));
        Assert.Equal(2, (await client.AskAsync("/api/organisationUnits?paging=false&filter=code:eq:C1&filter=code:eq:C2&rootJunction=OR"))["organisationUnits"]!.AsArray().Count);
        await client.AskAsync("/api/organisationUnits?filter=name", HttpStatusCode.BadRequest);
        // Each step of such a path leads to all units there are.
        await client.AskAsync("/api/organisationUnits?filter=parent.children.parent.children.parent.children.id:eq:x", HttpStatusCode.BadRequest);
        await client.AskAsync("/api/organisationUnits?filter=name:abc:x", HttpStatusCode.BadRequest);
        Assert.Equal(8, (await client.AskAsync("/api/organisationUnits?paging=false&order=name:"))["organisationUnits"]!.AsArray().Count);
        Assert.Equal(["D1", "D2", "SYT"], (await client.AskAsync("/api/organisationUnits?paging=false&fields=code&level=2&order=code"))["organisationUnits"].Texts("code"));
        Assert.Equal(4, (await client.AskAsync("/api/organisationUnits?paging=false&maxLevel=2&withinUserHierarchy=true"))["organisationUnits"]!.AsArray().Count);
        using var own = dhis2.As("write-D1");
        Assert.Equal(["D1"], (await own.AskAsync("/api/organisationUnits?userOnly=true&fields=code"))["organisationUnits"].Texts("code"));
        Assert.Equal(["D1", "C1", "C2"], (await own.AskAsync("/api/organisationUnits?withinUserHierarchy=true&fields=code&order=level"))["organisationUnits"].Texts("code"));
        Assert.Empty((await client.AskAsync("/api/organisationUnits?page=99"))["organisationUnits"]!.AsArray());
        Assert.Empty((await client.AskAsync("/api/organisationUnits?page=2000000000&pageSize=2000000000"))["organisationUnits"]!.AsArray());
    }

    [Fact]
    public async Task AnObject_HasThePartsThatAreAskedFor()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var client = dhis2.As("specialist");
        var district = await client.AskAsync($"/api/organisationUnits/{Dhis2Site.D1}.json?fields=code,level,path,leaf,parent[code],children[code,name]");
        Assert.Equal(("D1", 2, $"/{Dhis2Site.Province}/{Dhis2Site.D1}", false, "12"), ((string)district["code"]!, (int)district["level"]!, (string)district["path"]!, (bool)district["leaf"]!, (string)district["parent"]!["code"]!));
        Assert.Equal(["C1", "C2"], district["children"].Texts("code"));
        var element = await client.AskAsync($"/api/dataElements/{Dhis2Site.Sinh}?fields=:all,categoryCombo[categoryOptionCombos[id]],dataSetElements[dataSet[id]]");
        Assert.Equal(("INTEGER", "SUM"), ((string)element["valueType"]!, (string)element["aggregationType"]!));
        Assert.Equal([Dhis2Site.Boys, Dhis2Site.Girls], element["categoryCombo"]!["categoryOptionCombos"].Texts("id"));
        Assert.Equal(Dhis2Site.Month, (string?)element["dataSetElements"]![0]!["dataSet"]!["id"]);
        var sets = await client.AskAsync("/api/dataSets?fields=id,periodType,organisationUnits[id],dataSetElements[dataElement[code]]&order=code:desc");
        Assert.Equal(["Monthly", "Quarterly"], sets["dataSets"].Texts("periodType"));
        Assert.Equal(3, sets["dataSets"]![0]!["organisationUnits"]!.AsArray().Count);
        Assert.Equal(["#{SINH}", "#{SINH.nu}"], (await client.AskAsync("/api/indicators?fields=numerator,indicatorType[factor]"))["indicators"].Texts("numerator"));
        Assert.Equal(["LAST_IN_PERIOD", "AVERAGE"], (await client.AskAsync("/api/dataElements?paging=false&fields=aggregationType&filter=code:in:[GV,CC]"))["dataElements"].Texts("aggregationType"));
        Assert.Equal("E1005", (string?)(await client.AskAsync("/api/dataElements/khongCoDau00", HttpStatusCode.NotFound))["errorCode"]);
    }

    [Theory]
    [InlineData("id,name~rename(n),parent[name~rename(pn)]", """{"id":"{D1}","n":"Huyện Mường Tè","parent":{"pn":"Tỉnh Lai Châu"}}""")]
    [InlineData("children::size~rename(many),children~isEmpty~rename(none),children::isNotEmpty~rename(some)", """{"many":2,"none":false,"some":true}""")]
    [InlineData("children~pluck(code)", """{"children":["C1","C2"]}""")]
    [InlineData("children[code]~keyBy(code)", """{"children":{"C1":{"code":"C1"},"C2":{"code":"C2"}}}""")]
    [InlineData(":simple,!path,!openingDate,!lastUpdated", """{"id":"{D1}","code":"D1","name":"Huyện Mường Tè","displayName":"Huyện Mường Tè","shortName":"Huyện Mường Tè","displayShortName":"Huyện Mường Tè","level":2,"leaf":false}""")]
    public async Task AFieldsLook_IsAsItsTransformersSay(string fields, string expected)
    {
        using var client = shared.Dhis2.As("specialist");
        var found = await client.AskAsync($"/api/organisationUnits?paging=false&filter=code:eq:D1&fields={Uri.EscapeDataString(fields)}");
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected.Replace("{D1}", Dhis2Site.D1, StringComparison.Ordinal)), found["organisationUnits"]![0]), found["organisationUnits"]![0]!.ToJsonString());
    }

    [Theory]
    [InlineData("children:gt:1", "12 D1")]
    [InlineData("children:eq:0", "C1 C2 C3 SYT VP")]
    [InlineData("children:!empty", "12 D1 D2")]
    [InlineData("name:token:tè mường", "D1")]
    [InlineData("name:!token:xã", "12 D1 D2 SYT VP")]
    [InlineData("identifiable:token:C1", "C1")]
    [InlineData("lastUpdated:ge:2020-01-01", "12 C1 C2 C3 D1 D2 SYT VP")]
    [InlineData("lastUpdated:ge:2099-01-01", "")]
    [InlineData("closedDate:null", "12 C1 C2 C3 D1 D2 SYT VP")]
    public async Task AFilter_MeansWhatItMeansInDhis2(string filter, string codes)
    {
        using var client = shared.Dhis2.As("specialist");
        Assert.Equal(codes, string.Join(' ', (await client.AskAsync($"/api/organisationUnits?skipPaging=true&fields=code&filter={Uri.EscapeDataString(filter)}"))["organisationUnits"].Texts("code").Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("{D1}/children", "D1 C1 C2")]
    [InlineData("{D1}?includeChildren=true", "D1 C1 C2")]
    [InlineData("{Province}?level=2", "C1 C2 C3")]
    [InlineData("{Province}?level=0", "12")]
    [InlineData("{Province}/descendants", "12 D1 D2 SYT C1 C2 C3")]
    [InlineData("{Province}?includeDescendants=true&maxLevel=2", "12 D1 D2 SYT")]
    [InlineData("{C1}/ancestors", "12 D1 C1")]
    [InlineData("{C1}?includeAncestors=true", "12 D1 C1")]
    [InlineData("{C1}/parents", "12 D1")]
    [InlineData("{Province}/parents", "")]
    [InlineData("{D1}/descendants?filter=level:eq:3", "C1 C2")]
    public async Task UnitsAroundOne_AreAskedForByItsAddress(string around, string codes)
    {
        using var client = shared.Dhis2.As("specialist");
        var path = around.Replace("{D1}", Dhis2Site.D1, StringComparison.Ordinal).Replace("{C1}", Dhis2Site.C1, StringComparison.Ordinal).Replace("{Province}", Dhis2Site.Province, StringComparison.Ordinal);
        var listed = await client.AskAsync($"/api/organisationUnits/{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}fields=code,level&paging=false");
        Assert.Equal(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), listed["organisationUnits"].Texts("code").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task OddQuestions_AreAnsweredOrRefused_AndBreakNothing()
    {
        using var client = shared.Dhis2.As("specialist");
        Assert.Equal([Dhis2Site.D1], (await client.AskAsync($"/api/organisationUnits/{Dhis2Site.D1}?fields=children~keyBy(parent)"))["children"]!.AsObject().Select(c => c.Key));
        await client.AskAsync("/api/organisationUnits?fields=" + new string('[', 5000));
        Assert.Equal("C1", (string?)(await client.AskAsync($"/api/organisationUnits/{Dhis2Site.C1}?fields=parent[parent[parent[parent[parent[id]]]]],code"))["code"]);
        await client.AskAsync("/api/dataValueSets?dataSet=THANG&orgUnit=C1&startDate=2023-01-01&endDate=9999-12-31", HttpStatusCode.Conflict);
        await client.AskAsync("/api/analytics?dimension=dx:KCB&dimension=pe:LAST_12_MONTHS&dimension=ou:C1&relativePeriodDate=0001-01-01");
    }

    [Fact]
    public async Task WhatUnitsAre_IsToldAsChanged_OnTheDayOnWhichTheyMove()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        TestOffice.Must(await dhis2.Office.ImportAsync("units", "code,name,level,from\nMOI,Xã Mới,Commune,2023-09-10\n"));
        using var client = dhis2.As("specialist");
        async Task<string> ChangedAsync() => ((string)(await client.AskAsync($"/api/organisationUnits/{Dhis2Site.C1}?fields=lastUpdated"))["lastUpdated"]!)[..10];
        Assert.Equal("2023-09-05", await ChangedAsync());
        dhis2.Office.At(new DateTimeOffset(2023, 9, 11, 8, 0, 0, Platform.Offices.VietnamClock.Offset));
        Assert.Equal("2023-09-09", await ChangedAsync());
    }

    [Fact]
    public async Task OneProperty_IsAskedForByItsName()
    {
        using var client = shared.Dhis2.As("specialist");
        Assert.Equal(["C1", "C2", "C3"], (await client.AskAsync($"/api/dataSets/{Dhis2Site.Month}/organisationUnits.json?fields=code"))["organisationUnits"].Texts("code"));
        Assert.Equal("Monthly", (string?)(await client.AskAsync($"/api/dataSets/{Dhis2Site.Month}/periodType"))["periodType"]);
        await client.AskAsync($"/api/dataSets/{Dhis2Site.Month}/nosuch", HttpStatusCode.NotFound);
        await client.AskAsync("/api/organisationUnits/khongCoDau00/children", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task APropertyThatThereIsNot_IsRefused_AndNotAnsweredWithNothing()
    {
        using var client = shared.Dhis2.As("specialist");
        await client.AskAsync("/api/organisationUnits?filter=nosuch:eq:1", HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task WhatItIsAndWhoIsThere_IsToldAsDhis2Tells()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var client = dhis2.As("write-C1");
        var me = await client.AskAsync("/api/38/me.json?fields=username,organisationUnits[id],authorities");
        Assert.Equal(("demo-write-C1", 3), ((string)me["username"]!, me.AsObject().Count));
        Assert.Equal([Dhis2Site.C1], me["organisationUnits"].Texts("id"));
        using var office = dhis2.As("administrator");
        var top = await office.AskAsync("/api/me");
        Assert.Equal([Dhis2Site.Province], top["organisationUnits"].Texts("id"));
        Assert.Equal("ALL", (string?)top["authorities"]![0]);
        var info = await client.AskAsync("/api/system/info");
        Assert.Equal(("2.43.0", "iso8601"), ((string)info["version"]!, (string)info["calendar"]!));
        Assert.Contains("dataElement", (await client.AskAsync("/api/schemas.json"))["schemas"].Texts("singular"));
        Assert.Equal("categories", (string?)(await client.AskAsync("/api/schemas/category"))["plural"]);
        await client.AskAsync("/api/schemas/tracker", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task WhatClientsAskForFirst_IsThere()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var client = dhis2.As("write-C1");
        Assert.Contains("F_DATAVALUE_ADD", (await client.AskAsync("/api/42/me/authorization")).AsArray().Select(a => (string)a!));
        Assert.False((bool)await client.AskAsync("/api/me/authorization/ALL"));
        using var observer = dhis2.As("observer");
        Assert.DoesNotContain("F_DATAVALUE_ADD", (await observer.AskAsync("/api/me/authorities")).AsArray().Select(a => (string)a!));
        Assert.Equal("vi", (string?)(await client.AskAsync("/api/userSettings.json?key=keyUiLocale"))["keyUiLocale"]);
        Assert.Equal("vi", (string?)(await client.AskAsync("/api/systemSettings/keyUiLocale"))["keyUiLocale"]);
        foreach (var list in (string[])["apps", "dataStore"])
        {
            Assert.Empty((await client.AskAsync($"/api/{list}")).AsArray());
        }

        Assert.Empty((await client.AskAsync("/api/attributes?fields=:all&paging=false"))["attributes"]!.AsArray());
        var schema = await client.AskAsync("/api/schemas/dataElement?fields=apiEndpoint,singular,properties[name,propertyType,collection]");
        Assert.EndsWith("/api/dataElements", (string?)schema["apiEndpoint"], StringComparison.Ordinal);
        Assert.Contains(schema["properties"]!.AsArray(), p => (string?)p!["name"] == "dataSetElements" && (bool)p["collection"]!);
        var sex = Domain.Uid.Of("category", "SEX");
        Assert.Contains(sex, (await client.AskAsync("/api/dimensions?paging=false"))["dimensions"].Texts("id"));
        Assert.Equal(2, (await client.AskAsync($"/api/dimensions/{sex}/items"))["items"]!.AsArray().Count);
        Assert.Equal(["education", "health"], (await client.AskAsync("/api/dataElementGroups?paging=false&fields=code&order=code"))["dataElementGroups"].Texts("code"));
        Assert.Equal(3, (await client.AskAsync("/api/organisationUnitGroups?filter=code:eq:Commune&fields=organisationUnits[id]"))["organisationUnitGroups"]![0]!["organisationUnits"]!.AsArray().Count);
        Assert.Equal(2, (await client.AskAsync("/api/validationRules?paging=false"))["validationRules"]!.AsArray().Count);
        Assert.Equal(["system", "dataElements", "dataSets"], (await client.AskAsync("/api/metadata?dataElements=true&dataSets:fields=id")).AsObject().Select(p => p.Key));
        Assert.Equal(404, (int)(await client.AskAsync("/api/trackedEntities", HttpStatusCode.NotFound))["httpStatusCode"]!);
        using var stranger = dhis2.Site.Stranger();
        Assert.Equal("Unauthorized", (string?)(await stranger.AskAsync("/api/dataElements", HttpStatusCode.Unauthorized))["message"]);
    }
}
