using System.Net;
using System.Text.RegularExpressions;
using Domain.DataValues;
using Tests.DataValues;
using Xunit;

namespace Tests.DataSets;

/// <summary>Two people at one form: a sheet or a page that was got before a colleague entered figures undoes none of them. In the sheet D5 is KCB, D9 GV, D10 CC, D11 KP, D12 BS; G is the comment.</summary>
public sealed partial class FormMeanwhileTests
{
    private const string Form = "/figures/THANG/2023-08/C1";

    private static readonly Typed[] Before = [new("KCB", "2023-08", "C1", "100", "", "Đủ"), new("GV", "2023-08", "C1", "7"), new("KP", "2023-08", "C1", "1234.5")];

    // What a colleague makes of it: one changed, one new, one taken out.
    private static readonly Typed[] Meanwhile = [new("KCB", "2023-08", "C1", "101", "", "Đủ"), new("CC", "2023-08", "C1", "90"), new("GV", "2023-08", "C1", "", "", null, DataValueMarks.Deleted)];

    private static readonly Typed[] After = [new("KCB", "2023-08", "C1", "101", "", "Đủ"), new("CC", "2023-08", "C1", "90"), new("KP", "2023-08", "C1", "1234.5")];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ASheetGotBefore_WritesWhatWasFilledIn_AndUndoesNothing()
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("specialist", Before));
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("write-C1");
        var sheet = await client.GetByteArrayAsync(new Uri($"{Form}/template.xlsx", UriKind.Relative), Cancel);
        TestOffice.Must(await office.EnterAsync("specialist", Meanwhile));
        Assert.EndsWith("done=form.saved", await UploadAsync(client, sheet), StringComparison.Ordinal);
        Assert.Equal(After, await office.FiguresAsync());
        Assert.EndsWith("done=form.saved", await UploadAsync(client, HandedIn.Filled(sheet, ("D11", 6), ("D12", "true"))), StringComparison.Ordinal);
        Assert.Equal([.. After[..2], new("KP", "2023-08", "C1", "6"), new("BS", "2023-08", "C1", "1")], await office.FiguresAsync());
    }

    [Fact]
    public async Task ASheetThatSaysOtherwiseThanANewerFigure_IsRefusedByTheNamesOfTheCells_AndNothingOfItGoesIn()
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("specialist", Before));
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("write-C1");
        var sheet = await client.GetByteArrayAsync(new Uri($"{Form}/template.xlsx", UriKind.Relative), Cancel);
        TestOffice.Must(await office.EnterAsync("specialist", Meanwhile));
        var page = await UploadAsync(client, HandedIn.Filled(sheet, ("D5", 150), ("D9", 8), ("D10", null), ("D11", 6)));
        Assert.Contains("người khác đã sửa 2 ô mà tệp cũng sửa, nên chưa ghi gì: Lượt khám bệnh: tệp ghi 150, nay là 101; Giáo viên: tệp ghi 8, nay là trống.", page, StringComparison.Ordinal);
        Assert.Contains("Lượt khám bệnh: tệp ghi 100, nay là 101", await UploadAsync(client, HandedIn.Filled(sheet, ("G5", "Đếm lại"))), StringComparison.Ordinal);
        Assert.Contains("Hãy tải biểu từ trang này", await UploadAsync(client, HandedIn.Filled(sheet, ("A1", "giaoban-form THANG 2023-08 C1"))), StringComparison.Ordinal);
        Assert.Equal(After, await office.FiguresAsync());
    }

    [Fact]
    public async Task APageOpenedBefore_WritesWhatWasTyped_AndUndoesNothing()
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("specialist", [.. Before, new("SINH", "2023-08", "C1", "4", "nam", "Hai dòng,\nmột ghi chú", DataValueMarks.Estimate)]));
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("write-C1");
        var fields = await FieldsAsync(client);
        Assert.Equal(("100", "1.234,5", "true"), (fields["v-KCB-default"], fields["v-KP-default"], fields["e-SINH-nam"]));
        TestOffice.Must(await office.EnterAsync("specialist", Meanwhile));
        var (now, history) = (await office.FiguresAsync(), await office.HistoryAsync());
        Assert.EndsWith("done=form.saved", await PostAsync(client, fields), StringComparison.Ordinal);
        Assert.Equal(now, await office.FiguresAsync());
        Assert.Equal(history.Count, (await office.HistoryAsync()).Count);
        fields["v-BS-default"] = "0";
        Assert.EndsWith("done=form.saved", await PostAsync(client, fields), StringComparison.Ordinal);
        Assert.Equal([.. now, new("BS", "2023-08", "C1", "0")], await office.FiguresAsync());
    }

    [Fact]
    public async Task WhatWasTypedOverANewerFigure_IsShownForDecision_AndSavedOnceItIsDecided()
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("specialist", Before));
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("write-C1");
        var fields = await FieldsAsync(client);
        TestOffice.Must(await office.EnterAsync("specialist", Meanwhile));
        (fields["v-KCB-default"], fields["v-KP-default"]) = ("150", "6");
        var wrong = await PostAsync(client, new(fields) { ["v-BS-default"] = "1", ["v-SINH-nu"] = "mười" });
        Assert.Contains("2 ô chưa đọc được nên chưa lưu gì", wrong, StringComparison.Ordinal);
        Assert.Contains("Lượt khám bệnh</a>: nay là “101”, bạn ghi “150”", wrong, StringComparison.Ordinal);
        Assert.Equal(fields["known"], Fields(wrong)["known"]);
        Assert.Equal("mười", Fields(wrong)["v-SINH-nu"]);
        var page = await PostAsync(client, fields);
        Assert.Contains("1 ô đã được người khác sửa sau khi bạn mở trang; chưa lưu gì", page, StringComparison.Ordinal);
        Assert.Equal(After, await office.FiguresAsync());
        var shown = Fields(page);
        Assert.Equal(("150", "6", "", "90"), (shown["v-KCB-default"], shown["v-KP-default"], shown["v-GV-default"], shown["v-CC-default"]));
        Assert.EndsWith("done=form.saved", await PostAsync(client, shown), StringComparison.Ordinal);
        Assert.Equal([new("KCB", "2023-08", "C1", "150", "", "Đủ"), After[1], new("KP", "2023-08", "C1", "6")], await office.FiguresAsync());
    }

    [Fact]
    public async Task APageThatDoesNotSayWhatItKnew_OverwritesNothing()
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("specialist", Before));
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("write-C1");
        var fields = await FieldsAsync(client);
        fields.Remove("known");
        (fields["v-KCB-default"], fields["v-GV-default"]) = ("150", "");
        Assert.Contains("nay là “100”, bạn ghi “150”", await PostAsync(client, fields), StringComparison.Ordinal);
        Assert.Equal(Before, await office.FiguresAsync());
    }

    /// <summary>The fields of the form as a browser would send them.</summary>
    private static Dictionary<string, string> Fields(string page)
    {
        var fields = new Dictionary<string, string>();
        foreach (var input in Inputs().Matches(page).Select(m => m.Value).Where(i => !i.Contains(" disabled", StringComparison.Ordinal)))
        {
            var name = Name().Match(input).Groups[1].Value;
            if (name.Length > 2 && (name == "known" || name[1] == '-') && (!input.Contains("checkbox", StringComparison.Ordinal) || input.Contains(" checked", StringComparison.Ordinal)))
            {
                fields[name] = Value().Match(input).Groups[1].Value.Replace("\n", "", StringComparison.Ordinal);
            }
        }

        return fields;
    }

    private static async Task<Dictionary<string, string>> FieldsAsync(HttpClient client) => Fields(WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(Form, UriKind.Relative), Cancel)));

    private static async Task<string> PostAsync(HttpClient client, Dictionary<string, string> fields)
    {
        using var form = Site.Form(await Site.TokenAsync(client, Form), [("_handler", "grid"), ("then", "keep"), .. fields.Select(f => (f.Key, f.Value))]);
        return await AnswerAsync(await client.PostAsync(new Uri(Form, UriKind.Relative), form, Cancel));
    }

    private static async Task<string> UploadAsync(HttpClient client, byte[] sheet)
    {
        using var form = new MultipartFormDataContent { { new StringContent(await Site.TokenAsync(client, "/account")), "__RequestVerificationToken" } };
        form.Add(new ByteArrayContent(sheet), "file", "bieu.xlsx");
        return await AnswerAsync(await client.PostAsync(new Uri($"{Form}/upload", UriKind.Relative), form, Cancel));
    }

    private static async Task<string> AnswerAsync(HttpResponseMessage answer) => answer.Headers.Location?.ToString() ?? WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel));

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Inputs();

    [GeneratedRegex(" name=\"([^\"]*)\"")]
    private static partial Regex Name();

    [GeneratedRegex(" value=\"([^\"]*)\"")]
    private static partial Regex Value();
}
