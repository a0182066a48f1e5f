using System.Net;
using Domain.DataValues;
using Tests.DataValues;
using Tests.Dhis2;
using Xunit;

namespace Tests.DataSets;

/// <summary>A comment is as long on each way in, and one that is longer is told and not cut.</summary>
public sealed class CommentTests
{
    private const string Told = "Ghi chú hoặc lý do dài 1001 ký tự, nhiều nhất 1000.";
    private const string Form = "/figures/THANG/2023-08/C1";

    private static readonly string Longest = new('ệ', DataValue.LongestComment), TooLong = Longest + "ệ";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("so.csv", "dataElement;unit;period;categoryOptionCombo;value;comment\nKCB;C1;2023-08;;5;{0}\n")]
    [InlineData("so.json", """[{{"dataElement":"KCB","unit":"C1","period":"2023-08","value":5,"comment":"{0}"}}]""")]
    public async Task InAFile(string name, string content)
    {
        await using var office = await FigureOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("write-C1");
        string With(string comment) => string.Format(System.Globalization.CultureInfo.InvariantCulture, content, comment);
        Assert.Contains(Told, await client.HandInAsync(name, With(TooLong)), StringComparison.Ordinal);
        Assert.Empty(await office.FiguresAsync());
        Assert.Contains("1 số mới", await client.HandInAsync(name, With(Longest)), StringComparison.Ordinal);
        Assert.Equal(Longest, Assert.Single(await office.FiguresAsync()).Comment);
    }

    [Theory]
    [InlineData("application/json", """{"dataValues":[{"dataElement":"KCB","period":"202308","orgUnit":"C1","value":"5","comment":"#"}]}""")]
    [InlineData("application/csv", "dataelement,period,orgunit,categoryoptioncombo,attributeoptioncombo,value,storedby,lastupdated,comment\nKCB,202308,C1,,,5,,,#\n")]
    [InlineData("application/xml", """<dataValueSet xmlns="http://dhis2.org/schema/dxf/2.0"><dataValue dataElement="KCB" period="202308" orgUnit="C1" value="5" comment="#"/></dataValueSet>""")]
    public async Task FromAnotherProgram(string type, string body)
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var client = dhis2.As("write-C1");
        var summary = (await client.PostAsync("/api/dataValueSets", body.Replace("#", TooLong, StringComparison.Ordinal), type))["response"]!;
        Assert.Contains("1001 letters, 1000 at most", Assert.Single(summary["conflicts"].Texts("value")), StringComparison.Ordinal);
        Assert.Empty(await dhis2.Office.FiguresAsync());
        await client.PostAsync("/api/dataValueSets", body.Replace("#", Longest, StringComparison.Ordinal), type);
        Assert.Equal(Longest, Assert.Single(await dhis2.Office.FiguresAsync()).Comment);
    }

    [Fact]
    public async Task OnTheFormsPage_AndInItsSheet()
    {
        await using var office = await FigureOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("write-C1");
        async Task<string> Post(params (string, string)[] fields)
        {
            using var form = Site.Form(await Site.TokenAsync(client, Form), [("_handler", "grid"), .. fields]);
            return WebUtility.HtmlDecode(await (await client.PostAsync(new Uri(Form, UriKind.Relative), form, Cancel)).Content.ReadAsStringAsync(Cancel));
        }

        var page = await Post(("v-KCB-default", "5"), ("c-KCB-default", TooLong), ("then", "keep"));
        Assert.Contains(Told, page, StringComparison.Ordinal);
        Assert.Contains($"maxlength=\"{DataValue.LongestComment}\"", page, StringComparison.Ordinal);
        Assert.Contains(Told, await Post(("v-KCB-default", "5"), ("reason", TooLong), ("then", "submit")), StringComparison.Ordinal);
        var sheet = HandedIn.Filled(await client.GetByteArrayAsync(new Uri($"{Form}/template.xlsx", UriKind.Relative), Cancel), ("D5", 5), ("G5", TooLong));
        using var upload = new MultipartFormDataContent { { new StringContent(await Site.TokenAsync(client, "/account")), "__RequestVerificationToken" } };
        upload.Add(new ByteArrayContent(sheet), "file", "bieu.xlsx");
        Assert.Contains(Told, WebUtility.HtmlDecode(await (await client.PostAsync(new Uri($"{Form}/upload", UriKind.Relative), upload, Cancel)).Content.ReadAsStringAsync(Cancel)), StringComparison.Ordinal);
        Assert.Empty(await office.FiguresAsync());
        await Post(("v-KCB-default", "5"), ("c-KCB-default", Longest), ("then", "keep"));
        Assert.Equal(Longest, Assert.Single(await office.FiguresAsync()).Comment);
    }
}
