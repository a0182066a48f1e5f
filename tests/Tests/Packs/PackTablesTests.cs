using Domain;
using Domain.Packs;
using Documents.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Data;
using Platform.Packs;
using Tests.DataValues;
using Tests.Rounds;
using Xunit;

namespace Tests.Packs;

public sealed class PackTablesTests
{
    private const string Round = "2023-Q3";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TheAnnex_PrintsTheWholeBesideTheYearBefore_AndPlaceByPlace()
    {
        await using var office = await BeginAsync();
        var tables = await NowAsync(office);
        var whole = tables[0];
        Assert.Equal(["TT", "Chỉ tiêu", "Đơn vị tính", "Quý III năm 2023", "Cùng kỳ năm trước", "Tăng, giảm"], whole.Columns);
        Assert.Equal(["1", "Lượt khám bệnh", "lượt", "3.700", "1.000", "+2.700"], whole.Rows[0]);
        // A rate is averaged over units and months, and not added up.
        Assert.Equal("95", whole.Rows.Single(r => r[1] == "Chuyên cần")[3]);
        var places = tables.First(t => t.Caption.StartsWith("Theo địa bàn", StringComparison.Ordinal));
        Assert.Equal(["1", "Huyện Mường Tè", "3.200"], places.Rows[0].Take(3));
        Assert.Equal(["2", "Huyện Sìn Hồ", "500"], places.Rows[1].Take(3));
    }

    [Fact]
    public async Task SmallCountsOfPeople_AreNotPrinted_WhoeverWritesTheDocument()
    {
        await using var office = await BeginAsync();
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("SINH", "2023-09", "C1", "2", "nam"), new Typed("SINH", "2023-09", "C1", "1", "nu"), new Typed("SINH", "2023-09", "C3", "8", "nam"), new Typed("SINH", "2023-09", "C3", "7", "nu")));
        var tables = await NowAsync(office);
        Assert.Equal("18", tables[0].Rows.Single(r => r[1] == "Trẻ mới sinh")[3]);
        // Of two districts one has three: the other's fifteen would tell it.
        var places = tables.First(t => t.Columns.Contains("Trẻ mới sinh (trẻ)"));
        Assert.All(places.Rows, r => Assert.Equal(FigureTable.Hidden, r[places.Columns.ToList().IndexOf("Trẻ mới sinh (trẻ)")]));
    }

    [Fact]
    public async Task WhatIsIssued_StaysAsItWas_AndALaterCorrectionIsAnnounced()
    {
        await using var office = await BeginAsync();
        await office.As("specialist", s => s.GetRequiredService<BeginPack>().RunAsync(Round, DocumentRegime.Party, Cancel));
        TestOffice.Must(await StepAsync(office, "specialist", PackStep.PutBeforeLeader));
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-09", "C3", "501")));
        // The leader would approve other figures than those put before them.
        TestOffice.Refused(Rejections.PackChangedSinceApproved, await StepAsync(office, "leader", PackStep.Approve));
        TestOffice.Must(await StepAsync(office, "specialist", PackStep.Reopen));
        TestOffice.Must(await StepAsync(office, "specialist", PackStep.PutBeforeLeader));
        TestOffice.Must(await StepAsync(office, "leader", PackStep.Approve));
        var issued = TestOffice.Must(await office.As("clerk", s => s.GetRequiredService<IssuePack>().RunAsync(Round, 7, new DateOnly(2023, 10, 9), Cancel)));
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-09", "C3", "600")));
        var kept = await office.Console(async s => await s.GetRequiredService<PackTables>().LoadAsync(await s.GetRequiredService<PlatformDb>().Rounds.FirstAsync(r => r.Code == Round, Cancel), issued, Cancel));
        Assert.Equal("3.701", kept[0].Rows[0][3]);
        Assert.Contains(FigureTable.Changes(kept, await NowAsync(office)), c => c is { Row: "Lượt khám bệnh lượt", Then: "3.701", Now: "3.800" });
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("leader");
        var page = await client.GetStringAsync(new Uri($"/packs/{Round}?section=figures", UriKind.Relative), Cancel);
        Assert.Contains("3.701", page, StringComparison.Ordinal);
        Assert.Contains("đã được sửa sau khi phát hành", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheDraft_HoldsTheTables_InBothLayouts()
    {
        await using var office = await BeginAsync();
        await office.As("specialist", s => s.GetRequiredService<BeginPack>().RunAsync(Round, DocumentRegime.Party, Cancel));
        foreach (var regime in Enum.GetValues<DocumentRegime>())
        {
            var html = await office.Console(async s =>
            {
                var db = s.GetRequiredService<PlatformDb>();
                var pack = (await s.GetRequiredService<LoadPack>().RunAsync(await db.Rounds.FirstAsync(r => r.Code == Round, Cancel), null, Cancel))!;
                return HtmlPreview.Render(await global::Web.Packs.PackEndpoints.DocumentAsync(db, s.GetRequiredService<PackTables>(), s.GetRequiredService<PackDocument>(), pack, regime, Cancel));
            });
            Assert.Contains("SỐ LIỆU: BIỂU THÁNG", html, StringComparison.Ordinal);
            Assert.Contains("3.700", html, StringComparison.Ordinal);
        }
    }

    private static async Task<TestOffice> BeginAsync()
    {
        var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await AskedFormsTests.OpenAsync(office, Round, "THANG"));
        office.At(new DateTimeOffset(2023, 10, 3, 9, 0, 0, TimeSpan.FromHours(7)));
        TestOffice.Must(await office.EnterAsync("specialist",
            new Typed("KCB", "2022-08", "C1", "1000"), new Typed("KCB", "2023-07", "C1", "1200"), new Typed("KCB", "2023-08", "C2", "2000"), new Typed("KCB", "2023-09", "C3", "500"),
            new Typed("CC", "2023-09", "C1", "90"), new Typed("CC", "2023-09", "C3", "100")));
        return office;
    }

    private static Task<IReadOnlyList<FigureTable>> NowAsync(TestOffice office) =>
        office.Console(async s => await s.GetRequiredService<PackTables>().NowAsync(await s.GetRequiredService<PlatformDb>().Rounds.FirstAsync(r => r.Code == Round, Cancel), Cancel));

    private static Task<Outcome<Pack>> StepAsync(TestOffice office, string who, PackStep step) => office.As(who, s => s.GetRequiredService<AdvancePack>().RunAsync(Round, step, Cancel));
}
