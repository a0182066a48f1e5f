using System.Net;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Tests.Dhis2;

/// <summary>Forms that are handed in, with figures or by themselves, as DHIS2's clients say it.</summary>
public sealed class CompletionTests
{
    private const string Address = "/api/dataValueSets";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ACompleteDate_HandsTheFormIn_AndARegistrationDoesOrTakesItBack()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var client = dhis2.As("write-C1");
        var summary = await client.PostAsync(Address, """{"dataSet":"THANG","completeDate":"2023-09-01","period":"202308","orgUnit":"C1","dataValues":[{"dataElement":"KCB","value":"12"}]}""");
        Assert.Equal("true", (string?)summary["response"]!["dataSetComplete"]);
        Assert.Equal(1, await dhis2.Office.Read(db => db.DataSetForms.CountAsync(f => f.CompletedAt != null, Cancel)));
        using var office = dhis2.As("specialist");
        var registered = await office.PostAsync("/api/completeDataSetRegistrations", """{"completeDataSetRegistrations":[{"dataSet":"THANG","period":"202308","organisationUnit":"C2"},{"dataSet":"THANG","period":"202308","organisationUnit":"D1"},{"dataSet":"THANG","period":"202308","organisationUnit":"C1","completed":false}]}""");
        Assert.Equal([1], registered["response"]!["rejectedIndexes"]!.AsArray().Select(i => (int)i!));
        var c2 = dhis2.Office.Units["C2"];
        Assert.Equal([c2], await dhis2.Office.Read(db => db.DataSetForms.Where(f => f.CompletedAt != null).Select(f => f.Unit).ToListAsync(Cancel)));
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("9999-12-31")]
    [InlineData("03/08/2023")]
    [InlineData("10:15")]
    public async Task ADayThatIsNone_IsNotGuessedAt_AndTheFormIsCompleteToday(string day)
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var office = dhis2.As("specialist");
        var summary = await office.PostAsync(Address, $$"""{"dataSet":"THANG","completeDate":"{{day}}","period":"202308","orgUnit":"C1","dataValues":[{"dataElement":"KCB","value":"12"}]}""");
        Assert.Equal("true", (string?)summary["response"]!["dataSetComplete"]);
        var told = await office.AskAsync($"/api/completeDataSetRegistrations?dataSet={Dhis2Site.Month}&period=202308&orgUnit={Dhis2Site.C1}");
        Assert.Equal("2023-09-05", ((string)told["completeDataSetRegistrations"]![0]!["date"]!)[..10]);
    }

    [Fact]
    public async Task WhatWasHandedInElsewhere_CountsFromTheDayItWas_WhereTheOfficeSaysSo()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        dhis2.Office.At(new DateTimeOffset(2023, 10, 10, 8, 0, 0, Platform.Offices.VietnamClock.Offset));
        using var office = dhis2.As("specialist");
        await office.PostAsync(Address, """{"dataSet":"THANG","completeDate":"2023-09-03","period":"202308","orgUnit":"C1","dataValues":[{"dataElement":"KCB","value":"12"}]}""");
        await office.PostAsync("/api/completeDataSetRegistrations", """{"completeDataSetRegistrations":[{"dataSet":"THANG","period":"202308","organisationUnit":"C2","date":"2023-09-02T10:00:00.000"},{"dataSet":"THANG","period":"202308","organisationUnit":"C3","date":"2030-01-01"}]}""");
        var told = (await office.AskAsync("/api/completeDataSetRegistrations?dataSet=THANG&period=202308&orgUnit=12&children=true"))["completeDataSetRegistrations"]!.AsArray().ToDictionary(r => (string)r!["organisationUnit"]!, r => ((string)r!["date"]!)[..16]);
        Assert.Equal(("2023-09-02T17:00", "2023-09-02T03:00"), (told[Dhis2Site.C1], told[Dhis2Site.C2]));
        Assert.StartsWith("2023-10-10T", told[Dhis2Site.C3], StringComparison.Ordinal);
        Assert.Equal(["THANG.ACTUAL_REPORTS 3", "THANG.ACTUAL_REPORTS_ON_TIME 2"], (await office.AskAsync("/api/analytics?dimension=dx:THANG.ACTUAL_REPORTS;THANG.ACTUAL_REPORTS_ON_TIME&filter=pe:202308&filter=ou:12")).Rows().Select(r => r.Replace(Dhis2Site.Month, "THANG", StringComparison.Ordinal)));
        // A unit does not say of itself when it was on time.
        using var unit = dhis2.As("write-C1");
        await unit.PostAsync(Address, """{"dataSet":"THANG","completeDate":"2023-08-03","period":"202307","orgUnit":"C1","dataValues":[{"dataElement":"KCB","value":"12"}]}""");
        Assert.StartsWith("2023-10-10T", (string?)(await office.AskAsync("/api/completeDataSetRegistrations?dataSet=THANG&period=202307&orgUnit=C1"))["completeDataSetRegistrations"]![0]!["date"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task OneForm_IsHandedInAndTakenBack_AsThePageOfDataEntryAsks()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var client = dhis2.As("specialist");
        const string page = "/api/dataEntry/dataSetCompletion";
        Task<int> HandedInAsync() => dhis2.Office.Read(db => db.DataSetForms.CountAsync(f => f.CompletedAt != null, Cancel));
        await client.PostAsync(page, """{"dataSet":"THANG","period":"202308","orgUnit":"C1","completed":true}""");
        Assert.Equal(1, await HandedInAsync());
        await client.PostAsync(page, """{"dataSet":"THANG","period":"202308","orgUnit":"D1","completed":true}""", status: HttpStatusCode.Conflict);
        await client.PostAsync(page, """{"dataSet":"THANG","period":"202308","orgUnit":"C1","completed":false}""");
        Assert.Equal(0, await HandedInAsync());
        using var observer = dhis2.As("observer");
        await observer.PostAsync(page, """{"dataSet":"THANG","period":"202308","orgUnit":"C1"}""", status: HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task AHardRule_IsAConflict_ForARegistrationAndForACompleteDate()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var client = dhis2.As("specialist");
        var summary = (await client.PostAsync(Address, """{"dataSet":"THANG","completeDate":"2023-09-01","period":"202308","orgUnit":"C1","dataValues":[{"dataElement":"GV","value":"1001"}]}"""))["response"]!;
        Assert.Equal(("WARNING", "false", 1, 0), ((string?)summary["status"], (string?)summary["dataSetComplete"], (int)summary["importCount"]!["updated"]!, (int)summary["importCount"]!["ignored"]!));
        Assert.Contains("Too many teachers.", Assert.Single(summary["conflicts"].Texts("value")), StringComparison.Ordinal);
        var registered = (await client.PostAsync("/api/completeDataSetRegistrations", """{"completeDataSetRegistrations":[{"dataSet":"THANG","period":"202308","organisationUnit":"C2"},{"dataSet":"THANG","period":"202308","organisationUnit":"C1"}]}"""))["response"]!;
        Assert.Equal([1], registered["rejectedIndexes"]!.AsArray().Select(i => (int)i!));
        Assert.Contains("Too many teachers.", Assert.Single(registered["conflicts"].Texts("value")), StringComparison.Ordinal);
        Assert.Equal([dhis2.Office.Units["C2"]], await dhis2.Office.Read(db => db.DataSetForms.Where(f => f.CompletedAt != null).Select(f => f.Unit).ToListAsync(Cancel)));
    }
}
