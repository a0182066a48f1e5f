using System.Net;
using System.Net.Sockets;
using System.Text;
using Domain.DataValues;
using Microsoft.EntityFrameworkCore;
using Tests.DataValues;
using Xunit;

namespace Tests.Dhis2;

public sealed class DataValueSetTests
{
    private const string Address = "/api/dataValueSets";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/dataValueSets?orgUnitIdScheme=name", """{"dataValues":[{"dataElement":"KCB","period":"202308","orgUnit":"Xã Tà Tổng","value":"1"}]}""", "application/json")]
    [InlineData("/api/dataValueSets?idScheme=NAME", """{"dataValues":[{"dataElement":"Lượt khám bệnh","period":"202308","orgUnit":"Xã Tà Tổng","value":"1"}]}""", "application/json")]
    [InlineData("/api/dataValueSets?orgUnitIdScheme=code", """{"dataElementIdScheme":"name","orgUnitIdScheme":"name","dataValues":[{"dataElement":"Lượt khám bệnh","period":"202308","orgUnit":"Xã Tà Tổng","value":"1"}]}""", "application/json")]
    [InlineData("/api/dataValueSets", """<dataValueSet xmlns="http://dhis2.org/schema/dxf/2.0" idScheme="name"><dataValue dataElement="Lượt khám bệnh" period="202308" orgUnit="Xã Tà Tổng" value="1"/></dataValueSet>""", "application/xml")]
    public async Task ThingsAreCalledByTheSchemeThatIsGiven(string address, string body, string type)
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var client = dhis2.As("specialist");
        Assert.Equal((1, 0, 0), await ImportedAsync(client, address, body, type));
        Assert.Equal(new Typed("KCB", "2023-08", "C1", "1"), Assert.Single(await dhis2.Office.FiguresAsync()));
    }

    private static async Task<(int, int, int)> ImportedAsync(HttpClient client, string address, string body, string type)
    {
        var count = (await client.PostAsync(address, body, type))["response"]!["importCount"]!;
        return ((int)count["imported"]! + (int)count["updated"]!, (int)count["ignored"]!, (int)count["deleted"]!);
    }

    [Fact]
    public async Task AnAttributeAsScheme_IsRefusedWithASentence()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var client = dhis2.As("specialist");
        const string rows = """[{"dataElement":"KCB","period":"202308","orgUnit":"C1","value":"1"}]""";
        Assert.Contains("attribute:", (await client.PostAsync("/api/dataValueSets?orgUnitIdScheme=attribute:abcdefghij1", $$"""{"dataValues":{{rows}}}""", status: HttpStatusCode.Conflict)).ToJsonString(), StringComparison.Ordinal);
        await client.PostAsync("/api/dataValueSets", $$"""{"idScheme":"attribute:abcdefghij1","dataValues":{{rows}}}""", status: HttpStatusCode.Conflict);
        Assert.Empty(await dhis2.Office.FiguresAsync());
    }

    [Fact]
    public async Task ATextWithoutEnd_IsRefusedByItsRow_BeforeAllOfItIsHeld()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var client = dhis2.As("specialist");
        var endless = new string('1', 3 * 1024 * 1024);
        foreach (var body in (string[])[$$"""{"dataValues":[{"dataElement":"KCB","period":"202308","orgUnit":"C1","value":"1"},{"dataElement":"KCB","value":"{{endless}}"}]}""", $$"""{"dataValues":[{"dataElement":"KCB","period":"202308","orgUnit":"C1","value":"1"},{"{{endless}}":1}]}"""])
        {
            var answer = await client.PostAsync("/api/dataValueSets", body, status: HttpStatusCode.Conflict);
            Assert.Contains("Row 2: a text is longer than 1024 KB.", answer.ToJsonString(), StringComparison.Ordinal);
        }

        Assert.Empty(await dhis2.Office.FiguresAsync());
    }

    [Fact]
    public async Task GoodRowsGoIn_AndBadOnesAreConflictsWithTheirIndexes()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var client = dhis2.As("specialist");
        var body = $$"""
            {"dataValues":[
              {"dataElement":"{{Dhis2Site.Kcb}}","period":"202308","orgUnit":"{{Dhis2Site.C1}}","value":"12","categoryOptionCombo":"HllvX50cXC0","attributeOptionCombo":"HllvX50cXC0","storedBy":"x"},
              {"dataElement":"khongcocai1","period":"202308","orgUnit":"C1","value":"1"},
              {"dataElement":"SINH","period":"202308","orgUnit":"C1","categoryOptionCombo":"{{Dhis2Site.Girls}}","value":3,"comment":"Đếm \"lại\"","followup":true},
              {"dataElement":"KCB","period":"2023Q1","orgUnit":"C1","value":"1"},
              {"dataElement":"KCB","period":"202308","orgUnit":"C2","value":"1,5"},
              {"dataElement":"khongcocai1","period":"202307","orgUnit":"C1","value":"1"},
              {"dataElement":"BS","period":"202308","orgUnit":"C1","value":true},
              {"dataElement":"KCB","period":"202308","orgUnit":"C1","value":"13"}]}
            """;
        var summary = await client.PostAsync(Address, body);
        Assert.Equal(("WARNING", 200), ((string)summary["status"]!, (int)summary["httpStatusCode"]!));
        Assert.Equal((3, 5, 0), summary.Counts());
        Assert.Equal([1, 3, 4, 5, 7], summary["response"]!["rejectedIndexes"]!.AsArray().Select(i => (int)i!));
        var unknown = Assert.Single(summary["response"]!["conflicts"]!.AsArray(), c => (string?)c!["property"] == "dataElement")!;
        Assert.Equal(("khongcocai1", "E7610"), ((string)unknown["object"]!, (string)unknown["errorCode"]!));
        Assert.Equal([1, 5], unknown["indexes"]!.AsArray().Select(i => (int)i!));
        Assert.Equal([new("KCB", "2023-08", "C1", "12"), new("SINH", "2023-08", "C1", "3", "nu", "Đếm \"lại\"", DataValueMarks.FollowUp), new("BS", "2023-08", "C1", "1")], await dhis2.Office.FiguresAsync());
        var again = await client.PostAsync("/api/42/dataValueSets.json", """{"period":"202308","orgUnit":"C1","dataSet":"THANG","dataValues":[{"dataElement":"KCB","value":"12"},{"dataElement":"BS","value":"false"}]}""");
        Assert.Equal(("OK", "Import was successful.", (1, 1, 0)), ((string)again["status"]!, (string)again["message"]!, again.Counts()));
        await dhis2.Office.ChangesAreSealedAsync();
    }

    [Theory]
    [InlineData("dataelement,period,orgunit,categoryoptioncombo,attributeoptioncombo,value,storedby,lastupdated,comment,followup,deleted\nKCB,202308,C1,,,12,,,\"Đếm, lại\",false,null\nKCB,202308,C9,,,1,,,,,\n")]
    [InlineData("\"KCB\",\"202308\",\"C1\",\"\",\"HllvX50cXC0\",\"12\",\"me\",\"2023-08-01\",\"Đếm, lại\"\nKCB,202308,C9,,,1\n")]
    [InlineData("\uFEFForgUnit,value,period,dataElement,comment\r\nC1,12,202308,KCB,\"Đếm, lại\"\r\nC9,1,202308,KCB,\r\n")]
    public async Task ATable_GoesInAsWell_WithAHeaderOrWithout(string table)
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var client = dhis2.As("specialist");
        var summary = await client.PostAsync(Address, table, "application/csv");
        Assert.Equal((1, 1, 0), summary.Counts());
        Assert.Equal("orgUnit", (string?)summary["response"]!["conflicts"]![0]!["property"]);
        Assert.Equal([new("KCB", "2023-08", "C1", "12", Comment: "Đếm, lại")], await dhis2.Office.FiguresAsync());
    }

    [Fact]
    public async Task ATrial_SaysAllAndWritesNothing()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var client = dhis2.As("specialist");
        var summary = await client.PostAsync(Address + "?dryRun=true", """{"dataSet":"THANG","completeDate":"2023-09-01","period":"202308","orgUnit":"C1","dataValues":[{"dataElement":"KCB","value":"12"},{"dataElement":"KCB","value":"13"},{"dataElement":"GV","value":"x"}]}""");
        Assert.Equal((1, 2, 0), summary.Counts());
        Assert.Empty(await dhis2.Office.FiguresAsync());
        Assert.Equal((0, 0), (await dhis2.Office.Read(db => db.DataSetForms.CountAsync(Cancel)), await dhis2.Office.Read(db => db.DataValueBatches.CountAsync(Cancel))));
    }

    [Fact]
    public async Task Deletion_TakesFiguresOut_ByStrategyMarkOrEmptyValue()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var client = dhis2.As("specialist");
        foreach (var (address, row) in new[] { (Address + "?importStrategy=DELETE", "\"value\":\"12\""), (Address, "\"value\":\"12\",\"deleted\":true"), (Address, "\"value\":\"\""), (Address, "\"value\":null") })
        {
            Assert.Equal((1, 0, 0), (await client.PostAsync(Address, """{"dataValues":[{"dataElement":"KCB","period":"202308","orgUnit":"C1","value":"12"}]}""")).Counts());
            Assert.Equal((0, 0, 1), (await client.PostAsync(address, $$"""{"dataValues":[{"dataElement":"KCB","period":"202308","orgUnit":"C1",{{row}}}]}""")).Counts());
            Assert.Empty(await dhis2.Office.FiguresAsync());
        }
    }

    [Fact]
    public async Task WhatIsSaidToBeOfAForm_IsHeldToIt()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var client = dhis2.As("specialist");
        var unknown = await client.PostAsync(Address, """{"dataSet":"khongcobieu","period":"202308","orgUnit":"C1","dataValues":[{"dataElement":"KCB","value":"12"}]}""", status: HttpStatusCode.Conflict);
        Assert.Equal("dataSet", (string?)unknown["response"]!["conflicts"]![0]!["property"]);
        Assert.Empty(await dhis2.Office.FiguresAsync());
        var held = (await client.PostAsync(Address, """{"dataSet":"THANG","period":"202308","orgUnit":"C1","dataValues":[{"dataElement":"KCB","value":"12"},{"dataElement":"HO","period":"2023Q2","value":"7"},{"dataElement":"KCB","orgUnit":"D1","value":"9"}]}"""))["response"]!;
        Assert.Equal(["E8020 dataElement HO", "E8022 orgUnit D1"], held["conflicts"]!.AsArray().Select(c => $"{c!["errorCode"]} {c["property"]} {c["object"]}").Order(StringComparer.Ordinal));
        var quarter = await client.PostAsync(Address, """{"dataSet":"THANG","period":"2023Q2","orgUnit":"C1","dataValues":[{"dataElement":"KCB","value":"12"}]}""");
        Assert.Equal("E8021", (string?)quarter["response"]!["conflicts"]![0]!["errorCode"]);
        Assert.Equal([1, 2], held["rejectedIndexes"]!.AsArray().Select(i => (int)i!));
        Assert.Equal(["12"], (await dhis2.Office.FiguresAsync()).Select(f => f.Value));
    }

    [Fact]
    public async Task AUnitThatNoFormAsks_IsTakenUnlessToldToBeStrict()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var client = dhis2.As("specialist");
        const string rows = """{"dataValues":[{"dataElement":"KCB","period":"202308","orgUnit":"C1","value":"12"},{"dataElement":"KCB","period":"202308","orgUnit":"D1","value":"9"}]}""";
        var strict = (await client.PostAsync(Address + "?strictOrganisationUnits=true", rows))["response"]!;
        Assert.Equal(["E8022 orgUnit D1"], strict["conflicts"]!.AsArray().Select(c => $"{c!["errorCode"]} {c["property"]} {c["object"]}"));
        Assert.Equal(["C1"], (await dhis2.Office.FiguresAsync()).Select(f => f.Unit));
        Assert.Equal((1, 1, 0), (await client.PostAsync(Address, rows)).Counts());
        Assert.Equal(["C1", "D1"], (await dhis2.Office.FiguresAsync()).Select(f => f.Unit).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task AConflict_NamesWhatIsWrong()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var client = dhis2.As("specialist");
        var summary = (await client.PostAsync(Address, """{"dataValues":[{"dataElement":"KCB","period":"2023Q2","orgUnit":"C1","value":"1"},{"dataElement":"KCB","period":"202308","orgUnit":"C1","attributeOptionCombo":"nosuchaoc11","value":"1"},{"dataElement":"BS","period":"202308","orgUnit":"C1","value":"maybe"}]}"""))["response"]!;
        Assert.Equal(["period 2023-Q2", "attributeOptionCombo nosuchaoc11", "value maybe"], summary["conflicts"]!.AsArray().Select(c => $"{c!["property"]} {c["object"]}"));
        Assert.Contains("neither yes nor no", (string?)summary["conflicts"]![2]!["value"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"dataValues":[]}""")]
    [InlineData("""{"dataSet":"THANG","attributeCategoryOptions":["x"]}""")]
    public async Task NothingToTakeIn_IsFine(string body)
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var client = dhis2.As("specialist");
        Assert.Equal("SUCCESS", (string?)(await client.PostAsync(Address, body))["response"]!["status"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"dataValues":[{"dataElement":"KCB","period":"202308","orgUnit":"C1","value":"12"}""")]
    [InlineData("""{"dataValues":[{"dataElement":"KCB","period":"202308","orgUnit":"C1","value":"12"}]}}""")]
    [InlineData("""{"dataValues":[{"dataElement":"KCB" "period":"202308"}]}""")]
    [InlineData("""{"dataValues":5}""")]
    [InlineData("""{"dataValues":{"dataElement":"KCB","period":"202308","orgUnit":"C1","value":"12"}}""")]
    [InlineData("""[{"dataElement":"KCB","period":"202308","orgUnit":"C1","value":"12"}]""")]
    [InlineData("<dxf/>")]
    public async Task ABodyThatIsNone_IsRefusedWhole(string body)
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var client = dhis2.As("specialist");
        Assert.Equal("ERROR", (string?)(await client.PostAsync(Address, body, status: HttpStatusCode.Conflict))["status"]);
        Assert.Empty(await dhis2.Office.FiguresAsync());
    }

    [Fact]
    public async Task WhatIsNotKnownInARow_LosesNothingBesideIt()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var client = dhis2.As("specialist");
        var summary = await client.PostAsync(Address, """{"dataValues":[{"dataElement":"KCB","extra":{"value":"9"},"period":"202308","orgUnit":"C1","value":"12"},{"dataElement":"KCB","tags":[1,{"a":[2]}],"period":"202307","orgUnit":"C1","value":"13"},7,{"dataElement":"KCB","period":"202306","orgUnit":"C1","value":"14"}],"more":[{"value":"1"}]}""");
        Assert.Equal(["14", "13", "12"], (await dhis2.Office.FiguresAsync()).Select(f => f.Value));
        Assert.Equal([2], summary["response"]!["rejectedIndexes"]!.AsArray().Select(i => (int)i!));
    }

    [Fact]
    public async Task WhatStandsOnceForAll_MayStandBehindTheRows()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var client = dhis2.As("specialist");
        var summary = await client.PostAsync(Address, """{"dataValues":[{"dataElement":"KCB","value":"12"},{"dataElement":"GV","value":"x"},{"dataElement":"GV","period":"202307","value":"3"}],"orgUnit":"C1","period":"202308"}""");
        Assert.Equal([1], summary["response"]!["rejectedIndexes"]!.AsArray().Select(i => (int)i!));
        Assert.Equal([new("KCB", "2023-08", "C1", "12"), new("GV", "2023-07", "C1", "3")], await dhis2.Office.FiguresAsync());
    }

    [Fact]
    public async Task AReporter_WritesItsOwnUnitAlone()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var client = dhis2.As("write-C1");
        var summary = await client.PostAsync(Address, """{"period":"202308","dataValues":[{"dataElement":"KCB","orgUnit":"C1","value":"12"},{"dataElement":"KCB","orgUnit":"C2","value":"13"}]}""");
        Assert.Equal((1, 1, 0), summary.Counts());
        await client.AskAsync(Address + "?dataSet=THANG&period=202308&orgUnit=C1");
        Assert.Equal("E2012", (string?)(await client.AskAsync(Address + "?dataSet=THANG&period=202308&orgUnit=C2", HttpStatusCode.Conflict))["errorCode"]);
        Assert.Equal("E2012", (string?)(await client.AskAsync(Address + "?dataSet=THANG&period=202308&orgUnit=12&children=true", HttpStatusCode.Conflict))["errorCode"]);
    }

    [Fact]
    public async Task WhatComesOut_GoesInAgainTheSame()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var client = dhis2.As("specialist");
        Typed[] rows = [new("KCB", "2023-07", "C1", "12"), new("KCB", "2023-08", "C2", "13", Comment: "Có \"dấu\", phẩy"), new("SINH", "2023-08", "C3", "4", "nam", Marks: DataValueMarks.FollowUp), new("CC", "2023-08", "C3", "97.5"), new("KP", "2023-08", "C3", "-0.0001"), new("BS", "2023-08", "C3", "1"), new("NGAY", "2023-08", "C3", "2023-08-31"), new("GHI", "2023-08", "C3", "Dòng một\nDòng \"hai\", hết")];
        TestOffice.Must(await dhis2.Office.EnterAsync("specialist", rows));
        var question = Address + ".{0}?dataSet=THANG&startDate=2023-01-01&endDate=2023-12-31&orgUnit=12&children=true";
        var before = await dhis2.Office.FiguresAsync();
        Assert.Equal(rows.Length, before.Count);
        foreach (var (format, type) in new[] { ("json", "application/json"), ("csv", "application/csv") })
        {
            var sent = await client.GetStringAsync(new Uri(question.Replace("{0}", format, StringComparison.Ordinal), UriKind.Relative), Cancel);
            await dhis2.Office.Read(db => db.Database.ExecuteSqlRawAsync("""delete from "DataValues" """, Cancel));
            Assert.Equal((rows.Length, 0, 0), (await client.PostAsync(Address, sent, type)).Counts());
            Assert.Equal(before, await dhis2.Office.FiguresAsync());
        }

        var head = await client.AskAsync(Address + "?dataSet=THANG&period=202308&orgUnit=C2");
        Assert.Equal((Dhis2Site.Month, "202308", Dhis2Site.C2), ((string)head["dataSet"]!, (string)head["period"]!, (string)head["orgUnit"]!));
        Assert.Equal(("13", "demo-specialist", "2023-09-05"), ((string)head["dataValues"]![0]!["value"]!, (string)head["dataValues"]![0]!["storedBy"]!, ((string)head["dataValues"]![0]!["created"]!)[..10]));
        Assert.Equal("E2001", (string?)(await client.AskAsync(Address + "?period=202308&orgUnit=C2", HttpStatusCode.Conflict))["errorCode"]);
        Assert.Equal("E2002", (string?)(await client.AskAsync(Address + "?dataSet=THANG&orgUnit=C2", HttpStatusCode.Conflict))["errorCode"]);
        Assert.Equal("E2006", (string?)(await client.AskAsync(Address + "?dataSet=THANG&period=202308", HttpStatusCode.Conflict))["errorCode"]);
    }

    [Theory]
    [InlineData("application/json", """{"dataValues":[{"dataElement":"KCB","period":"202308","orgUnit":"C1","value":"12"}""")]
    [InlineData("application/csv", "KCB,202308,C1,,,12\nKCB,202307,C1,,,1")]
    public async Task AClientThatHangsUp_LeavesNothing(string type, string part)
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        var secret = await dhis2.TokenAsync("specialist", isReadOnly: false);
        foreach (var chunked in new[] { false, true })
        {
            using (var line = new TcpClient())
            {
                await line.ConnectAsync(dhis2.Site.Address.Host, dhis2.Site.Address.Port, Cancel);
                var length = chunked ? "Transfer-Encoding: chunked" : "Content-Length: 100000";
                var body = chunked ? $"{Encoding.UTF8.GetByteCount(part):x}\r\n{part}\r\n" : part;
                await line.GetStream().WriteAsync(Encoding.UTF8.GetBytes($"POST /api/dataValueSets HTTP/1.1\r\nHost: {dhis2.Site.Address.Authority}\r\nAuthorization: ApiToken {secret}\r\nContent-Type: {type}\r\n{length}\r\n\r\n{body}"), Cancel);
                await Task.Delay(300, Cancel);
            }

            await Task.Delay(300, Cancel);
            Assert.Empty(await dhis2.Office.FiguresAsync());
        }

        Assert.Equal(0, await dhis2.Office.Read(db => db.DataValueBatches.CountAsync(Cancel)));
        using var client = dhis2.As("specialist");
        Assert.Equal((1, 0, 0), (await client.PostAsync(Address, """{"dataValues":[{"dataElement":"KCB","period":"202308","orgUnit":"C1","value":"12"}]}""")).Counts());
    }
}
