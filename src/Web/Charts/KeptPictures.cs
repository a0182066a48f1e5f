using System.Collections.Concurrent;
using System.Globalization;
using Documents.Charts;
using Microsoft.EntityFrameworkCore;
using Platform.Dashboards;
using Platform.Data;
using Platform.Offices;
using Platform.People;
using Platform.Pivots;
using Web.Pivots;

namespace Web.Charts;

/// <summary>
/// Pictures as they were drawn last, kept until anything in the office changes: the audit's number tells. Who holds the same grants sees the same, so that
/// fifty people who open one dashboard ask its questions once.
/// </summary>
public sealed class KeptPictures
{
    private const int Most = 600;

    private readonly ConcurrentDictionary<(string Query, PictureKind Kind, string Title, string Reader, long Number), Task<Chart?>> kept = new();

    /// <param name="forAnybody">As it is told to anybody, whoever asks: for what goes out of the house.</param>
    /// <returns>Null where there is nothing to draw, or the reader may not see it.</returns>
    public async Task<Chart?> OfAsync(DashboardPicture picture, PlatformDb db, Access access, GuardPivot pivot, TimeProvider clock, CancellationToken cancel, bool forAnybody = false)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(access);
        var number = await db.AuditHeads.AsNoTracking().Select(h => h.Number).FirstOrDefaultAsync(cancel);
        var grants = (await access.GrantsTodayAsync(cancel)).Select(g => $"{g.Role} {g.Unit} {g.Hierarchy}").Order(StringComparer.Ordinal);
        var reader = $"{CultureInfo.CurrentUICulture.Name} {clock.VietnamToday():o} {forAnybody} {string.Join(';', grants)}";
        if (kept.Count > Most)
        {
            kept.Clear();
        }

        var key = (picture.Query, picture.Kind, picture.Title, reader, number);
        try
        {
            return await kept.GetOrAdd(key, _ => DrawAsync(picture, db, access, pivot, clock, cancel, forAnybody));
        }
        catch (Exception fault)
        {
            kept.TryRemove(key, out _);
            if (fault is OperationCanceledException && !cancel.IsCancellationRequested)
            {
                // The reader for whom it was drawn went away; this one did not.
                return await DrawAsync(picture, db, access, pivot, clock, cancel, forAnybody);
            }

            throw;
        }
    }

    private static async Task<Chart?> DrawAsync(DashboardPicture picture, PlatformDb db, Access access, GuardPivot pivot, TimeProvider clock, CancellationToken cancel, bool forAnybody)
    {
        var query = new QueryCollection(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(picture.Query).ToDictionary(p => p.Key, p => p.Value));
        if (await PivotAsked.AnswerAsync(query, db, access, pivot, clock, cancel, forAnybody) is not { Accepted: true, Value: var answer })
        {
            return null;
        }

        var facts = picture.Kind is PictureKind.TileMap ? await db.UnitFacts.AsNoTracking().ToDictionaryAsync(f => f.Unit.Value, cancel) : [];
        return PivotCharts.Of(answer, picture.Kind, picture.Title, facts);
    }
}
