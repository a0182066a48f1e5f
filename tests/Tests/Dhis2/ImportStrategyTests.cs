using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Tests.DataValues;
using Xunit;

namespace Tests.Dhis2;

/// <summary>Each test has a month of its own: what one writes another does not see.</summary>
public sealed class ImportStrategyTests(SharedDhis2Site shared) : IClassFixture<SharedDhis2Site>
{
    private const string Address = "/api/dataValueSets";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Dhis2Site Dhis2 => shared.Dhis2;

    [Theory]
    [InlineData("2022-01", "CREATE", 1, 0, 2, 0, "KCB=1 GV=2 KP=9")]
    [InlineData("2022-02", "NEW", 1, 0, 2, 0, "KCB=1 GV=2 KP=9")]
    [InlineData("2022-03", "UPDATE", 0, 1, 2, 0, "KCB=7 GV=2")]
    [InlineData("2022-04", "UPDATES", 0, 1, 2, 0, "KCB=7 GV=2")]
    [InlineData("2022-05", "CREATE_AND_UPDATE", 0, 2, 1, 0, "KCB=7 GV=2 KP=9")]
    [InlineData("2022-06", "", 0, 2, 1, 0, "KCB=7 GV=2 KP=9")]
    [InlineData("2022-07", "DELETE", 0, 0, 1, 2, "")]
    [InlineData("2022-08", "deletes", 0, 0, 1, 2, "")]
    public async Task AStrategy_WritesWhatItSays_AndCountsTheRestAsIgnored(string month, string strategy, int imported, int updated, int ignored, int deleted, string left)
    {
        using var client = Dhis2.As("specialist");
        await client.PostAsync(Address, Rows(month, ("KCB", "1"), ("GV", "2")));
        var rows = Rows(month, ("KCB", "7"), ("GV", "2"), ("KP", "9"));
        var tried = await client.PostAsync($"{Address}?importStrategy={strategy}&dryRun=true", rows);
        Assert.Equal("KCB=1 GV=2", await LeftAsync(month));
        var summary = await client.PostAsync($"{Address}?importStrategy={strategy}&skipExistingCheck=true", rows);
        foreach (var said in (JsonNode[])[tried, summary])
        {
            Assert.Equal(("SUCCESS", (imported, updated, ignored, deleted)), ((string)said["response"]!["status"]!, AllCounts(said)));
        }

        Assert.Equal(left, await LeftAsync(month));
    }

    [Fact]
    public async Task AFigureTakenOut_IsNone_ForEveryStrategy()
    {
        using var client = Dhis2.As("specialist");
        async Task<(int, int, int, int)> Send(string strategy, string value) => AllCounts(await client.PostAsync($"{Address}?importStrategy={strategy}", Rows("2021-01", ("KCB", value))));
        Assert.Equal((1, 0, 0, 0), await Send("CREATE", "1"));
        Assert.Equal((0, 0, 0, 1), await Send("DELETE", ""));
        Assert.Equal((0, 0, 1, 0), await Send("DELETE", ""));
        Assert.Equal((0, 0, 1, 0), await Send("UPDATE", "2"));
        Assert.Equal("", await LeftAsync("2021-01"));
        Assert.Equal((1, 0, 0, 0), await Send("CREATE", "3"));
        Assert.Equal((0, 0, 1, 0), await Send("CREATE", "4"));
        Assert.Equal("KCB=3", await LeftAsync("2021-01"));
    }

    [Fact]
    public async Task BeforeVersion38_TheSummaryIsTheWholeAnswer()
    {
        using var client = Dhis2.As("specialist");
        var summary = await client.PostAsync("/api/37/dataValueSets", Rows("2020-09", ("KCB", "1")));
        Assert.Equal(("ImportSummary", "SUCCESS", 1), ((string)summary["responseType"]!, (string)summary["status"]!, (int)summary["importCount"]!["updated"]!));
    }

    [Fact]
    public async Task AStrategyThatIsNone_IsABadRequest()
    {
        using var client = Dhis2.As("specialist");
        await client.PostAsync(Address + "?importStrategy=REPLACE", Rows("2021-02", ("KCB", "1")), status: HttpStatusCode.BadRequest);
        Assert.Equal("", await LeftAsync("2021-02"));
    }

    [Theory]
    [InlineData("observer", "/api/dataValueSets")]
    [InlineData("leader", "/api/dataValueSets?async=true")]
    [InlineData("pass-C1", "/api/dataValueSets?dryRun=true")]
    [InlineData("editor", "/api/dataValues?de=KCB&pe=202103&ou=C1&value=1")]
    [InlineData("observer", "/api/completeDataSetRegistrations")]
    public async Task WhoMayWriteNothing_IsForbidden(string person, string address)
    {
        using var client = Dhis2.As(person);
        var refused = await client.PostAsync(address, Rows("2021-03", ("KCB", "1")), status: HttpStatusCode.Forbidden);
        Assert.Equal(("Forbidden", 403, "ERROR", "Access is denied, requires one Authority from [F_DATAVALUE_ADD]"), ((string)refused["httpStatus"]!, (int)refused["httpStatusCode"]!, (string)refused["status"]!, (string)refused["message"]!));
        Assert.Equal("", await LeftAsync("2021-03"));
    }

    [Fact]
    public async Task AnImportAsAJob_AnswersAtOnce_AndTellsWhatCameOfIt()
    {
        using var client = Dhis2.As("specialist");
        var started = await client.PostAsync(Address + "?async=true", """{"dataSet":"THANG","completeDate":"2021-05-01","period":"202104","orgUnit":"C1","dataValues":[{"dataElement":"KCB","value":"5"},{"dataElement":"khongcocai1","value":"1"}]}""");
        var id = (string)started["response"]!["id"]!;
        Assert.Equal(("OK", "Initiated DATAVALUE_IMPORT", "DATAVALUE_IMPORT", $"/api/system/tasks/DATAVALUE_IMPORT/{id}"), ((string)started["status"]!, (string)started["message"]!, (string)started["response"]!["jobType"]!, (string)started["response"]!["relativeNotifierEndpoint"]!));
        var told = await DoneAsync(client, id);
        Assert.Equal([true, false], told.AsArray().Select(n => (bool)n!["completed"]!));
        var summary = await client.AskAsync($"/api/42/system/taskSummaries/DATAVALUE_IMPORT/{id}.json");
        Assert.Equal(("WARNING", "true", 1, 1), ((string)summary["status"]!, (string)summary["dataSetComplete"]!, (int)summary["importCount"]!["updated"]!, (int)summary["importCount"]!["ignored"]!));
        Assert.Equal("KCB=5", await LeftAsync("2021-04"));
        Assert.Contains(id, (await client.AskAsync("/api/system/tasks"))["DATAVALUE_IMPORT"]!.AsObject().Select(p => p.Key));
        using var other = Dhis2.As("administrator");
        Assert.Empty((await other.AskAsync($"/api/system/tasks/DATAVALUE_IMPORT/{id}")).AsArray());
        Assert.Empty((await client.AskAsync("/api/system/taskSummaries/DATAVALUE_IMPORT/khongcocai1")).AsObject());
    }

    [Fact]
    public async Task AJobsClientThatIsGone_LosesNothing()
    {
        using var client = Dhis2.As("specialist");
        var ids = new List<string>();
        for (var unit = 1; unit <= 3; unit++)
        {
            ids.Add((string)(await client.PostAsync(Address + "?async=true", $$"""{"dataValues":[{"dataElement":"KCB","period":"202105","orgUnit":"C{{unit}}","value":"{{unit}}"}]}"""))["response"]!["id"]!);
        }

        client.CancelPendingRequests();
        using var later = Dhis2.As("specialist");
        foreach (var id in ids)
        {
            await DoneAsync(later, id);
        }

        Assert.Equal("KCB=1 KCB=2 KCB=3", await LeftAsync("2021-05"));
        var unread = await later.PostAsync(Address + "?async=true", "{", status: HttpStatusCode.Conflict);
        Assert.Equal("ERROR", (string?)unread["status"]);
    }

    [Fact]
    public async Task AScopeOfDeletion_TakesOutWhatTheRowsDoNotGive()
    {
        using var client = Dhis2.As("specialist");
        await client.PostAsync(Address, """{"period":"202106","dataValues":[{"dataElement":"KCB","orgUnit":"C1","value":"1"},{"dataElement":"KCB","orgUnit":"C2","value":"2"},{"dataElement":"KCB","orgUnit":"C3","value":"3"},{"dataElement":"GV","orgUnit":"C1","value":"4"},{"dataElement":"SINH","orgUnit":"C1","value":"9","categoryOptionCombo":"nam"}]}""");
        var summary = await client.PostAsync(Address, $$"""{"dataSet":"THANG","deletion":{"orgUnits":["{{Dhis2Site.C1}}","{{Dhis2Site.C2}}"],"periods":["202106"],"elements":[{"dataElement":"{{Dhis2Site.Kcb}}"},{"dataElement":"SINH"}]},"dataValues":[{"dataElement":"KCB","period":"202106","orgUnit":"C2","value":"22"}]}""");
        Assert.Equal((0, 1, 0, 2), AllCounts(summary));
        Assert.Equal("SUCCESS", (string?)summary["response"]!["status"]);
        Assert.Equal("KCB=22 KCB=3 GV=4", await LeftAsync("2021-06"));
        var unknown = await client.PostAsync(Address, """{"deletion":{"orgUnits":["C9"],"periods":["202106"],"elements":[{"dataElement":"KCB"}]}}""");
        Assert.Equal(("WARNING", "orgUnit"), ((string)unknown["status"]!, (string)unknown["response"]!["conflicts"]![0]!["property"]!));
    }

    [Theory]
    [InlineData("application/json", "2021-07", true)]
    [InlineData("application/json", "2021-08", false)]
    [InlineData("application/csv", "2021-09", true)]
    [InlineData("application/xml", "2021-10", true)]
    public async Task APackedBody_IsUnfolded(string type, string month, bool isSaid)
    {
        using var client = Dhis2.As("specialist");
        var body = type switch
        {
            "application/csv" => $"\"dataelement\",\"period\",\"orgunit\",\"catoptcombo\",\"attroptcombo\",\"value\",\"strby\",\"lstupd\",\"cmt\"\nKCB,{month},C1,,,5,x,2021-01-01,\n",
            "application/xml" => $"<dataValueSet xmlns=\"http://dhis2.org/schema/dxf/2.0\" period=\"{month.Replace("-", "", StringComparison.Ordinal)}\" orgUnit=\"C1\"><dataValue dataElement=\"KCB\" value=\"5\"/></dataValueSet>",
            _ => Rows(month, ("KCB", "5")),
        };
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(body), Cancel);
        }

        using var content = new ByteArrayContent(packed.ToArray());
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        if (isSaid)
        {
            content.Headers.ContentEncoding.Add("gzip");
        }

        using var answer = await client.PostAsync(new Uri(Address, UriKind.Relative), content, Cancel);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(Cancel));
        Assert.Equal("KCB=5", await LeftAsync(month));
    }

    [Theory]
    [InlineData("application/xml", "<dataValueSet><dataValue", HttpStatusCode.Conflict)]
    [InlineData("application/xml", "<!DOCTYPE a [<!ENTITY b \"1\">]><dataValueSet><dataValue dataElement=\"KCB\" period=\"202111\" orgUnit=\"C1\" value=\"&b;\"/></dataValueSet>", HttpStatusCode.Conflict)]
    [InlineData("application/xml", "<adx/>", HttpStatusCode.Conflict)]
    [InlineData("application/adx+xml", "<adx/>", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json", "\u001f\u008b{}", HttpStatusCode.Conflict)]
    public async Task ABodyOfAnotherKind_IsRefusedWithAReason(string type, string body, HttpStatusCode status)
    {
        using var client = Dhis2.As("specialist");
        using var content = new ByteArrayContent(Encoding.Latin1.GetBytes(body));
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        using var answer = await client.PostAsync(new Uri(Address, UriKind.Relative), content, Cancel);
        Assert.Equal(status, answer.StatusCode);
        Assert.NotEmpty((string)JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancel))!["message"]!);
        Assert.Equal("", await LeftAsync("2021-11"));
    }

    [Fact]
    public async Task AXmlBody_GoesInWithItsRowsAndItsConflicts()
    {
        using var client = Dhis2.As("specialist");
        var summary = await client.PostAsync(Address, $"""<dataValueSet xmlns="http://dhis2.org/schema/dxf/2.0" period="202112" orgUnit="{Dhis2Site.C1}"><dataValue dataElement="KCB" value="12" comment="Đếm" followUp="true"/><dataValue dataElement="khongcocai1" value="1"/><dataValue dataElement="GV" orgUnit="C2" value="3" attributeOptionCombo="HllvX50cXC0"/></dataValueSet>""", "application/xml");
        Assert.Equal((2, 1, 0), summary.Counts());
        Assert.Equal([1], summary["response"]!["rejectedIndexes"]!.AsArray().Select(i => (int)i!));
        Assert.Equal("KCB=12 GV=3", await LeftAsync("2021-12"));
    }

    [Fact]
    public async Task OneFigure_IsWrittenReadAndTakenOut()
    {
        using var client = Dhis2.As("specialist");
        const string cell = "/api/dataValues?de=SINH&pe=202012&ou=C1&co=";
        await client.PostAsync("/api/dataValues", $$"""{"dataElement":"SINH","period":"202012","orgUnit":"C1","categoryOptionCombo":"{{Dhis2Site.Girls}}","value":"6","comment":"Đủ"}""", status: HttpStatusCode.Created);
        Assert.Equal("6", (string?)(await client.AskAsync(cell + Dhis2Site.Girls))[0]);
        await client.AskAsync(cell + Dhis2Site.Boys, HttpStatusCode.Conflict);
        using var own = Dhis2.As("write-C2");
        Assert.Equal("E2012", (string?)(await own.AskAsync(cell + Dhis2Site.Girls, HttpStatusCode.Conflict))["errorCode"]);
        Assert.Equal(HttpStatusCode.Conflict, (await own.DeleteAsync(new Uri(cell + Dhis2Site.Girls, UriKind.Relative), Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync(new Uri(cell + Dhis2Site.Girls, UriKind.Relative), Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await client.DeleteAsync(new Uri(cell + Dhis2Site.Girls, UriKind.Relative), Cancel)).StatusCode);
        await client.PostAsync("/api/dataValues", "{", status: HttpStatusCode.BadRequest);
        Assert.Equal("", await LeftAsync("2020-12"));
    }

    [Fact]
    public async Task AForm_IsRegisteredListedAndTakenBack()
    {
        using var client = Dhis2.As("specialist");
        const string address = "/api/completeDataSetRegistrations";
        const string lines = """{"completeDataSetRegistrations":[{"dataSet":"THANG","period":"202011","organisationUnit":"C1"},{"dataSet":"THANG","period":"202011","organisationUnit":"C3"}]}""";
        Assert.Equal((2, 0, 0, 0), AllCounts(await client.PostAsync(address, lines)));
        Assert.Equal((0, 2, 0, 0), AllCounts(await client.PostAsync(address, lines)));
        var under = await client.AskAsync($"{address}?dataSet={Dhis2Site.Month}&period=202011&orgUnit=D1&children=true");
        Assert.Equal([Dhis2Site.C1], under["completeDataSetRegistrations"].Texts("organisationUnit"));
        Assert.Equal(2, (await client.AskAsync($"{address}?dataSet=THANG&startDate=2020-11-01&endDate=2020-11-30&orgUnit=12&children=true"))["completeDataSetRegistrations"]!.AsArray().Count);
        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync(new Uri(address + "?ds=THANG&pe=202011&ou=C1", UriKind.Relative), Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await client.DeleteAsync(new Uri(address + "?ds=THANG&pe=202011&ou=C9", UriKind.Relative), Cancel)).StatusCode);
        Assert.Empty((await client.AskAsync(address + "?dataSet=THANG&period=202011&orgUnit=C1"))["completeDataSetRegistrations"]!.AsArray());
        await client.AskAsync(address + "?period=202011&orgUnit=C1", HttpStatusCode.Conflict);
        await client.AskAsync(address + "?dataSet=THANG&orgUnit=C1", HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task FiguresComeOut_ByTheNamesAndFromTheMomentThatWereAskedFor()
    {
        using var client = Dhis2.As("specialist");
        await client.PostAsync(Address, """{"period":"202010","orgUnit":"C2","dataValues":[{"dataElement":"KCB","value":"3"},{"dataElement":"SINH","categoryOptionCombo":"nu","value":"4"}]}""");
        var coded = await client.AskAsync(Address + "?dataSet=THANG&period=202010&orgUnit=C2&idScheme=code&orgUnitIdScheme=name");
        Assert.Equal(("THANG", "Xã Mù Cả"), ((string)coded["dataSet"]!, (string)coded["orgUnit"]!));
        Assert.Equal(["KCB", "SINH"], coded["dataValues"].Texts("dataElement"));
        Assert.Equal("nu", (string?)coded["dataValues"]![1]!["categoryOptionCombo"]);
        Assert.Equal(["SINH", "KCB"], (await client.AskAsync($"{Address}?dataElementGroup=health&orgUnit=C2&lastUpdatedDuration=1d&idScheme=CODE"))["dataValues"].Texts("dataElement").Distinct().OrderDescending());
        Assert.Empty((await client.AskAsync(Address + "?dataSet=THANG&orgUnit=C2&lastUpdated=2030-01-01"))["dataValues"]!.AsArray());
        Assert.Equal("E2002", (string?)(await client.AskAsync(Address + "?dataSet=THANG&orgUnit=C2&lastUpdatedDuration=x", HttpStatusCode.Conflict))["errorCode"]);
    }

    private static string Rows(string month, params (string Element, string Value)[] rows) =>
        $$"""{"period":"{{month.Replace("-", "", StringComparison.Ordinal)}}","orgUnit":"C1","dataValues":[{{string.Join(',', rows.Select(r => $$"""{"dataElement":"{{r.Element}}","value":"{{r.Value}}"}"""))}}]}""";

    private static (int Imported, int Updated, int Ignored, int Deleted) AllCounts(JsonNode summary) => ((int)summary["response"]!["importCount"]!["imported"]!, (int)summary["response"]!["importCount"]!["updated"]!, (int)summary["response"]!["importCount"]!["ignored"]!, (int)summary["response"]!["importCount"]!["deleted"]!);

    private static async Task<JsonNode> DoneAsync(HttpClient client, string id)
    {
        for (var times = 0; ; times++)
        {
            var told = await client.AskAsync($"/api/system/tasks/DATAVALUE_IMPORT/{id}");
            if ((bool)told[0]!["completed"]!)
            {
                return told;
            }

            Assert.True(times < 200, "The job does not end.");
            await Task.Delay(25, Cancel);
        }
    }

    private async Task<string> LeftAsync(string month) => string.Join(' ', (await Dhis2.Office.FiguresAsync()).Where(f => f.Period == month).Select(f => $"{f.Element}={f.Value}"));
}
