using System.Globalization;
using Documents.Charts;
using Domain.Targets;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Dashboards;
using Platform.Data;
using Platform.Offices;
using Platform.People;
using Platform.Pivots;
using Platform.Targets;
using Web.Pivots;
using Web.Targets;

namespace Web.Charts;

/// <summary>A picture as it was drawn: what it shows, and the page's markup of it.</summary>
public sealed record DrawnPicture(Chart Chart, MarkupString Figure);

/// <summary>
/// Pictures as they were drawn last, kept until anything changes that they may show. Who holds the same grants sees the same, so that
/// fifty people who open one dashboard ask its questions once, and what was drawn is not drawn again.
/// </summary>
public sealed class KeptPictures(IServiceScopeFactory scopes)
{
    private const int Most = 600;

    private readonly Lock door = new();
    // What these do is told in words, or lies in the picture's own question: most of a day's work changes no picture of figures.
    private static readonly string[] OfWords = ["assignment.", "briefing.", "conclusion.", "conclusions.", "dashboard.", "invitation.", "notice.", "pack.", "report.", "round.", "version.", "view."];

    private readonly LastChange changes = new(OfWords);
    private readonly Dictionary<(string Query, PictureKind Kind, string Title, string Reader, ChangeMark Mark), Task<DrawnPicture?>> kept = [];

    /// <param name="forAnybody">As it is told to anybody, whoever asks: for what goes out of the house.</param>
    /// <returns>One for each; null where there is nothing to draw, or the reader may not see it.</returns>
    public async Task<IReadOnlyList<DrawnPicture?>> OfAsync(IReadOnlyList<DashboardPicture> pictures, PlatformDb db, Access access, TimeProvider clock, CancellationToken cancel, bool forAnybody = false)
    {
        ArgumentNullException.ThrowIfNull(pictures);
        ArgumentNullException.ThrowIfNull(access);
        var mark = await changes.AtAsync(db, cancel);
        var grants = (await access.GrantsTodayAsync(cancel)).Select(g => $"{g.Role} {g.Unit} {g.Hierarchy}").Order(StringComparer.Ordinal);
        var reader = $"{CultureInfo.CurrentUICulture.Name} {clock.VietnamToday():o} {forAnybody} {string.Join(';', grants)}";
        var drawn = new List<DrawnPicture?>(pictures.Count);
        foreach (var picture in pictures)
        {
            drawn.Add(await OfAsync(picture, (picture.Query, picture.Kind, picture.Title, reader, mark), access.User, forAnybody, cancel));
        }

        return drawn;
    }

    private async Task<DrawnPicture?> OfAsync(DashboardPicture picture, (string, PictureKind, string, string, ChangeMark) key, Guid user, bool forAnybody, CancellationToken cancel)
    {
        Task<DrawnPicture?> drawn;
        lock (door)
        {
            if (kept.Count > Most)
            {
                kept.Clear();
            }

            if (!kept.TryGetValue(key, out drawn!))
            {
                kept[key] = drawn = DrawAsync(picture, user, forAnybody);
            }
        }

        try
        {
            return await drawn.WaitAsync(cancel);
        }
        catch when (drawn.IsFaulted)
        {
            lock (door)
            {
                kept.Remove(key);
            }

            throw;
        }
    }

    // In a scope of its own: who asked first may be gone before it is drawn, and others wait for it.
    private async Task<DrawnPicture?> DrawAsync(DashboardPicture picture, Guid user, bool forAnybody)
    {
        await Task.Yield();
        await using var scope = scopes.CreateAsyncScope();
        if (await ChartAsync(picture, user, forAnybody, scope.ServiceProvider, CancellationToken.None) is not { } chart)
        {
            return null;
        }

        await using var renderer = new HtmlRenderer(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<ILoggerFactory>());
        var figure = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<Picture>(ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Picture.Chart)] = chart }))).ToHtmlString());
        return new DrawnPicture(chart, new MarkupString(figure));
    }

    private static async Task<Chart?> ChartAsync(DashboardPicture picture, Guid user, bool forAnybody, IServiceProvider services, CancellationToken cancel)
    {
        var (db, access, clock) = (services.GetRequiredService<PlatformDb>(), services.GetRequiredService<Access>(), services.GetRequiredService<TimeProvider>());
        access.Enter(user);
        var query = new QueryCollection(QueryHelpers.ParseQuery(picture.Query).ToDictionary(p => p.Key, p => p.Value));
        if (picture.Kind is PictureKind.Bullet)
        {
            return await BulletAsync(query, services, clock, cancel);
        }

        if (await PivotAsked.AnswerAsync(query, db, access, services.GetRequiredService<GuardPivot>(), clock, cancel, forAnybody) is not { Accepted: true, Value: var answer })
        {
            return null;
        }

        var facts = picture.Kind is PictureKind.TileMap ? await db.UnitFacts.AsNoTracking().ToDictionaryAsync(f => f.Unit.Value, cancel) : [];
        return PivotCharts.Of(answer, picture.Kind, picture.Title, facts);
    }

    // The first indicator and unit of the question against the latest target that was set for them.
    private static async Task<Chart?> BulletAsync(QueryCollection query, IServiceProvider services, TimeProvider clock, CancellationToken cancel)
    {
        var db = services.GetRequiredService<PlatformDb>();
        var (indicator, unit) = (query["dx"].FirstOrDefault() ?? "", query["ou"].FirstOrDefault() ?? "");
        var targets = await (from t in db.Targets.AsNoTracking() join i in db.Indicators on t.Indicator equals i.Id join u in db.Units on t.Unit equals u.Id where i.Code == indicator && u.Code == unit select t).ToListAsync(cancel);
        if (targets.MaxBy(t => t.Period.End) is not { } target)
        {
            return null;
        }

        var reviewed = await services.GetRequiredService<ReviewTargets>().RunAsync(target.Period, [target.Unit], TargetFigures.Closed(clock.VietnamToday()), cancel, asSet: true);
        return reviewed.FirstOrDefault(r => r.Target.Id == target.Id) is { } row ? TargetCharts.Bullet(row) : null;
    }
}
