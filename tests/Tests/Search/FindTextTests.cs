using Language.Text;
using Microsoft.Extensions.DependencyInjection;
using Platform.Reports;
using Platform.Search;
using Xunit;

namespace Tests.Search;

public sealed class FindTextTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("kham benh", "Khám bệnh cho 3.214 lượt người.", "Khám|bệnh")]
    [InlineData("khám bệnh", "Khám bệnh cho 3.214 lượt người.", "Khám|bệnh")]
    [InlineData("dang", "Đảng ủy xã đang họp.", "Đảng|đang")]
    [InlineData("uỷ", "Đảng ủy, Uỷ ban", "ủy|Uỷ")]
    [InlineData("benh vien", "be\u0323\u0302nh  vie\u0323\u0302n", "be\u0323\u0302nh|vie\u0323\u0302n")]
    public void WordsAreFound_WithAndWithoutAccents_AndMarkedWhereTheyStand(string asked, string text, string marked) =>
        Assert.Equal(marked, string.Join('|', new SearchQuery(asked).Find(text)!.Select(m => text[m.Start..m.End])));

    [Theory]
    [InlineData("khẩm", "Khám bệnh.")]
    [InlineData("khám bò", "Khám bệnh.")]
    [InlineData("ham", "Khám bệnh.")]
    [InlineData("  ,. ", "Khám bệnh.")]
    public void OtherAccents_AWordTooMany_AndTheMiddleOfAWord_AreNot(string asked, string text) => Assert.Null(new SearchQuery(asked).Find(text));

    [Fact]
    public async Task ADraft_IsFoundByItsUnitAlone_AndWhatWasPassed_ByTheOffice()
    {
        await using var office = await TestOffice.CreateAsync();
        await office.AcceptedAsync("C1", "Khám bệnh cho 3.214 lượt người tại Tà Tổng.");
        TestOffice.Must(await office.WriteAsync("C2", "Khám bệnh cho 99 lượt người tại Mù Cả."));
        Assert.Equal(["/rounds/2023-9T/reports/C1"], await StatementsAsync(office, "specialist"));
        Assert.Equal(["/rounds/2023-9T/reports/C2"], await StatementsAsync(office, "write-C2"));
        Assert.Empty(await StatementsAsync(office, "write-C3"));
    }

    [Fact]
    public async Task WhatWasRedacted_IsForgotten()
    {
        await using var office = await TestOffice.CreateAsync();
        var report = await office.AcceptedAsync("C1", "Khám bệnh cho 3.214 lượt người.");
        TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<RedactVersion>().RunAsync(report.Id, 1, "Có tên người dân", Cancel)));
        Assert.Empty(await StatementsAsync(office, "specialist"));
    }

    private static async Task<IEnumerable<string>> StatementsAsync(TestOffice office, string who) =>
        (await office.As(who, s => s.GetRequiredService<FindText>().RunAsync("kham benh", Cancel))).Hits.Where(h => h.Kind is HitKind.Statement).Select(h => h.Address).ToList();
}
