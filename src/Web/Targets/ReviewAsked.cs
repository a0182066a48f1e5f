using System.Globalization;
using Domain;
using Domain.People;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Offices;
using Platform.People;
using Platform.Targets;
using Platform.Units;

namespace Web.Targets;

/// <summary>Which targets a page or a document is asked for, and as of which day.</summary>
/// <param name="Periods">Those that have targets, the longest and latest first.</param>
/// <param name="Places">Units with targets that the reader may see.</param>
/// <param name="Units">Only these; null for all.</param>
internal sealed record ReviewAsked(List<Period> Periods, List<Unit> Places, Period Period, DateOnly Day, IReadOnlyCollection<UnitId>? Units, Rejection? Refused)
{
    private const int FirstYear = 1990;

    /// <param name="period">A code; null or empty for the first of those there are.</param>
    /// <param name="unit">A code; null or empty for the topmost units that have targets, or all.</param>
    /// <param name="month">As <c>2023-09</c>; null or empty for the last month that has ended.</param>
    /// <param name="all">Every unit, where none is named.</param>
    public static async Task<ReviewAsked> ReadAsync(PlatformDb db, Access access, TimeProvider clock, string? period, string? unit, string? month, bool all, CancellationToken cancel)
    {
        var readable = await access.UnitsForAsync(Act.ReadFigures, cancel);
        var map = await db.MapAsync(clock.VietnamToday(), cancel);
        var pairs = (await db.Targets.AsNoTracking().Select(t => new { t.PeriodKey, t.Unit }).Distinct().ToListAsync(cancel)).Where(t => readable is null || readable.Contains(t.Unit) || map.TargetsOf(t.Unit).Any(h => readable.Contains(h.Unit))).ToList();
        List<Period> periods = [.. pairs.Select(t => Period.FromKey(t.PeriodKey)).Distinct().OrderByDescending(p => p.Kind is PeriodKind.Term).ThenByDescending(p => p.Start)];
        var with = pairs.Select(t => t.Unit).ToHashSet();
        var day = TargetFigures.Closed(clock.VietnamToday());
        if (periods.Count == 0)
        {
            return new ReviewAsked([], [], default, day, null, null);
        }

        if (month is { Length: > 0 } && DateOnly.TryParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
        {
            // What has not come yet cannot be reviewed, and before there were targets there is nothing to.
            day = first >= day ? day : first.Year < FirstYear ? new DateOnly(FirstYear, 1, 31) : first.AddMonths(1).AddDays(-1);
        }

        var places = await PlacesAsync(db, readable, with, day, cancel);
        var parsed = period is { Length: > 0 } ? Period.Parse(period) : periods[0];
        if (!parsed.Accepted || (unit is { Length: > 0 } && places.TrueForAll(u => u.Code != unit)))
        {
            return new ReviewAsked(periods, places, periods[0], day, null, parsed.Rejection ?? new Rejection(Rejections.UnitUnknown, unit!));
        }

        return new ReviewAsked(periods, places, parsed.Value, day, Chosen(places, unit, all), null);
    }

    // Units with targets, and what those that ended became: their targets went with them.
    private static async Task<List<Unit>> PlacesAsync(PlatformDb db, IReadOnlyCollection<UnitId>? readable, HashSet<UnitId> with, DateOnly day, CancellationToken cancel)
    {
        var (units, map) = (await db.Units.AsNoTracking().ToListAsync(cancel), await db.MapAsync(day, cancel));
        with.UnionWith(units.Where(u => u.To < day && with.Contains(u.Id)).SelectMany(u => map.TargetsOf(u.Id)).Select(t => t.Unit).ToList());
        return [.. units.Where(u => with.Contains(u.Id) && (readable is null || readable.Contains(u.Id) || map.TargetsOf(u.Id).Any(h => readable.Contains(h.Unit)))).OrderBy(u => u.Level).ThenBy(u => u.Order)];
    }

    private static UnitId[]? Chosen(List<Unit> places, string? unit, bool all)
    {
        var top = places.Count > 0 ? places[0].Level : UnitLevel.Office;
        return unit is { Length: > 0 } ? [.. places.Where(u => u.Code == unit).Select(u => u.Id)] : all ? null : [.. places.Where(u => u.Level == top).Select(u => u.Id)];
    }
}
