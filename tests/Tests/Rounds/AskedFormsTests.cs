using Domain;
using Domain.Rounds;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Data;
using Platform.DataSets;
using Platform.Rounds;
using Tests.DataValues;
using Xunit;

namespace Tests.Rounds;

public sealed class AskedFormsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ARound_AsksForTheFormsLatestPeriodWithinIts_AndShowsWhoHandedItIn()
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await OpenAsync(office, "2023-Q3", "THANG", "QUY"));
        office.At(new DateTimeOffset(2023, 10, 3, 9, 0, 0, TimeSpan.FromHours(7)));
        await office.EnterAsync("write-C1", new Typed("KCB", "2023-09", "C1", "1200"));
        TestOffice.Must(await office.As("write-C1", async s =>
        {
            var db = s.GetRequiredService<PlatformDb>();
            return await s.GetRequiredService<MoveForm>().SubmitAsync(await db.DataSets.FirstAsync(d => d.Code == "THANG", Cancel), new(Domain.Periods.PeriodKind.Month, 2023, 9), await db.Units.FirstAsync(u => u.Code == "C1", Cancel), nothing: false, Cancel);
        }));
        var asked = await office.Read(async db => await db.AskedFormsAsync(await db.Rounds.FirstAsync(r => r.Code == "2023-Q3", Cancel), null, Cancel));
        Assert.Equal(["THANG 2023-09 True", "QUY 2023-Q3 False"], asked[office.Units["C1"]].Select(a => $"{a.Set.Code} {a.Period.Code} {a.IsComplete}"));
        // A department is asked by the round and not by the forms.
        Assert.Empty(asked[office.Units["SYT"]]);
        await using var site = await Site.ServeAsync(office);
        using var specialist = await site.EnterAsync("specialist");
        Assert.Contains("1/2", await specialist.GetStringAsync(new Uri("/rounds/2023-Q3", UriKind.Relative), Cancel), StringComparison.Ordinal);
        using var writer = await site.EnterAsync("write-C1");
        Assert.Contains("/figures/QUY/2023-Q3/C1", await writer.GetStringAsync(new Uri("/rounds/2023-Q3/reports/C1/write", UriKind.Relative), Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-09", "QUY", Rejections.RoundForm)]
    [InlineData("2023-Q3", "KHONG", Rejections.SetUnknown)]
    public async Task AFormThatCannotBeAskedFor_IsRefused_AndNoRoundIsOpened(string period, string form, string code)
    {
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Refused(code, await OpenAsync(office, period, form));
        Assert.Equal([TestOffice.Round], await office.Read(db => db.Rounds.Select(r => r.Code).ToListAsync(Cancel)));
    }

    internal static Task<Outcome<ReportingRound>> OpenAsync(TestOffice office, string period, params string[] forms) =>
        office.As("specialist", s => s.GetRequiredService<OpenRound>().RunAsync(new NewRound("", period, "", new RoundTemplate(["health"], RoundTemplate.AllKinds), [], null, new Dictionary<UnitLevel, DateOnly>()) { Forms = forms }, Cancel));
}
