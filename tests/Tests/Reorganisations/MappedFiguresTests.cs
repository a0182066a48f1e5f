using System.Text.Json;
using Domain;
using Domain.Expressions;
using Domain.Indicators;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.DataSets;
using Platform.Pivots;
using Tests.DataValues;
using Xunit;

namespace Tests.Reorganisations;

/// <summary>What is read of the old units' time on the map of the new ones.</summary>
public sealed class MappedFiguresTests
{
    private const string Split = "old_code,new_code,share\nC1,C1,\nC2,C1,0.5\nC2,N2,0.5\nC3,N2,\n";

    private static readonly Period August = new(PeriodKind.Month, 2023, 8);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(PlannedOffice.Parts, 50, 0)]
    [InlineData(Split, 50, 0)]
    public async Task FormsOfOldUnits_AreTheirHeirsToAnswerFor_AndCountOnceInAll(string parts, int first, int second)
    {
        await using var office = await PlannedOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("GV", "2023-08", "C1", "12")));
        TestOffice.Must(await office.As("specialist", async s =>
        {
            var db = s.GetRequiredService<Platform.Data.PlatformDb>();
            return await s.GetRequiredService<MoveForm>().SubmitAsync(await db.DataSets.FirstAsync(d => d.Code == "THANG", Cancel), August, await db.Units.FirstAsync(u => u.Code == "C1", Cancel), false, Cancel);
        }));
        await office.SettledAsync(parts: parts);
        Assert.Equal([first, second], await RateAsync(office, together: false, "C1-2025", "N2"));
        // One of three came in, whichever heir the parted one is looked at with.
        Assert.Equal([33], await RateAsync(office, together: true, "C1-2025", "N2"));
    }

    [Fact]
    public async Task WhatWasApportioned_IsMarked_OnThePageInEveryFileAndUnderThePicture()
    {
        await using var office = await PlannedOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-08", "C1", "10"), new Typed("KCB", "2023-08", "C2", "5"), new Typed("KCB", "2023-08", "C3", "7")));
        await office.SettledAsync(parts: Split);
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("leader");
        Task<string> Get(string format, string day) => client.GetStringAsync(new Uri($"/pivot{format}?dx=KCB&pe=2023-08&level=commune&ou=12&day={day}&draw=Bar", UriKind.Relative), Cancel);
        using var rows = JsonDocument.Parse(await Get("/export.json", "2025-07-01"));
        Assert.All(rows.RootElement.EnumerateArray(), r => Assert.True(r.GetProperty("apportioned").GetBoolean()));
        Assert.Contains("Kỳ có phần chia theo tỷ lệ", await Get("/export.csv", "2025-07-01"), StringComparison.Ordinal);
        Assert.Contains("Số liệu của 2 nơi có phần được chia theo tỷ lệ", System.Net.WebUtility.HtmlDecode(await Get("", "2025-07-01")), StringComparison.Ordinal);
        // On the map of their own day nothing was parted.
        using var own = JsonDocument.Parse(await Get("/export.json", "2025-06-30"));
        Assert.All(own.RootElement.EnumerateArray(), r => Assert.False(r.GetProperty("apportioned").GetBoolean()));
        Assert.DoesNotContain("tỷ lệ", await Get("/export.csv", "2025-06-30"), StringComparison.Ordinal);
        Assert.DoesNotContain("có phần được chia theo tỷ lệ", System.Net.WebUtility.HtmlDecode(await Get("", "2025-06-30")), StringComparison.Ordinal);
    }

    private static Task<List<int>> RateAsync(TestOffice office, bool together, params string[] units) =>
        office.As("specialist", async s =>
        {
            var db = s.GetRequiredService<Platform.Data.PlatformDb>();
            var places = await db.Units.AsNoTracking().Where(u => units.Contains(u.Code)).OrderBy(u => u.Code).Select(u => u.Id).ToListAsync(Cancel);
            var rate = Indicator.Define(0, new IndicatorLine("NOP", "Nộp", "R{THANG.REPORTING_RATE}", "", 1, 0, "%", null)).Value!;
            var rows = await s.GetRequiredService<AskPivot>().RunAsync(new PivotQuestion([new PivotItem("NOP", null, rate)], [August], false, places, together, Placement.Administrative, PlannedOffice.On), Cancel);
            return rows.Select(r => (int)(r.Value!.Value / Fixed.One)).ToList();
        });
}
