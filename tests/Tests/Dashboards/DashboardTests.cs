using System.Net;
using Domain;
using Microsoft.Extensions.DependencyInjection;
using Platform.Dashboards;
using Tests.DataValues;
using Xunit;

namespace Tests.Dashboards;

public sealed class DashboardTests
{
    private const string Query = "dx=KCB&pe=2023-08;2023-09&level=Commune";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task APicture_IsMadeWithoutCode_AndShowsAtOnceWhatChanged()
    {
        await using var office = await BeginAsync();
        var made = await MakeAsync(office, isShared: true);
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("specialist");
        var page = new Uri($"/dashboards/{made.Id}", UriKind.Relative);
        Assert.Contains("3.214", WebUtility.HtmlDecode(await client.GetStringAsync(page, Cancel)), StringComparison.Ordinal);
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-09", "C1", "5000")));
        Assert.Contains("5.000", WebUtility.HtmlDecode(await client.GetStringAsync(page, Cancel)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoMayNotSeeAPlacesFigures_SeesNoPictureOfThem_ThoughSomebodyElseLookedBefore()
    {
        await using var office = await BeginAsync();
        var made = await MakeAsync(office, isShared: true);
        await using var site = await Site.ServeAsync(office);
        using var specialist = await site.EnterAsync("specialist");
        using var commune = await site.EnterAsync("write-C2");
        var page = new Uri($"/dashboards/{made.Id}", UriKind.Relative);
        Assert.Contains("3.214", WebUtility.HtmlDecode(await specialist.GetStringAsync(page, Cancel)), StringComparison.Ordinal);
        var seen = WebUtility.HtmlDecode(await commune.GetStringAsync(page, Cancel));
        Assert.DoesNotContain("3.214", seen, StringComparison.Ordinal);
        Assert.Contains("không dành cho tài khoản của bạn", seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADashboardThatIsNotShared_IsItsMakersAlone()
    {
        await using var office = await BeginAsync();
        var made = await MakeAsync(office, isShared: false);
        TestOffice.Refused(Rejections.DashboardUnknown, await office.As("leader", s => s.GetRequiredService<EditDashboard>().DeleteAsync(made.Id, Cancel)));
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("leader");
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri($"/dashboards/{made.Id}", UriKind.Relative), Cancel)).StatusCode);
    }

    [Fact]
    public async Task PicturesArePutInOrder_TakenOut_AndNoMoreThanTwelve()
    {
        await using var office = await BeginAsync();
        var made = await MakeAsync(office, isShared: false);
        for (var at = 1; at < Dashboard.MostPictures; at++)
        {
            TestOffice.Must(await AddAsync(office, made.Id, $"Hình {at}"));
        }

        TestOffice.Refused(Rejections.DashboardFull, await AddAsync(office, made.Id, "Thừa"));
        var moved = TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<EditDashboard>().MoveAsync(made.Id, 1, takeOut: false, Cancel)));
        Assert.Equal(["Hình 1", "Khám bệnh"], moved.Pictures.Take(2).Select(p => p.Title));
        var less = TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<EditDashboard>().MoveAsync(made.Id, 0, takeOut: true, Cancel)));
        Assert.Equal(("Khám bệnh", Dashboard.MostPictures - 1), (less.Pictures[0].Title, less.Pictures.Count));
    }

    private static async Task<TestOffice> BeginAsync()
    {
        var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-09", "C1", "3214"), new Typed("KCB", "2023-09", "C2", "786"), new Typed("KCB", "2023-08", "C1", "3000")));
        return office;
    }

    private static async Task<Dashboard> MakeAsync(TestOffice office, bool isShared)
    {
        var made = TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<EditDashboard>().CreateAsync("Y tế", isShared, Cancel)));
        return TestOffice.Must(await AddAsync(office, made.Id, "Khám bệnh"));
    }

    private static Task<Outcome<Dashboard>> AddAsync(TestOffice office, Guid id, string title) =>
        office.As("specialist", s => s.GetRequiredService<EditDashboard>().AddAsync(id, new DashboardPicture(title, PictureKind.Bar, Query), Cancel));
}
