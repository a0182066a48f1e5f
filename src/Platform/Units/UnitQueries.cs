using Domain;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;

namespace Platform.Units;

public static class UnitQueries
{
    private const int MostChoices = 300;

    public static IQueryable<Unit> ExistingOn(this IQueryable<Unit> units, DateOnly day) => units.Where(u => u.From <= day && (u.To == null || day <= u.To));

    /// <summary>The unit of a code, or why it cannot be used on that day.</summary>
    public static async Task<Outcome<Unit>> UsableAsync(this PlatformDb db, string code, DateOnly day, CancellationToken cancel)
    {
        var unit = await db.Units.AsNoTracking().FirstOrDefaultAsync(u => u.Code == code, cancel);
        if (unit is null)
        {
            return new Rejection(Rejections.UnitUnknown, code);
        }

        return unit.ExistsOn(day) ? unit : new Rejection(Rejections.UnitRetired, code, unit.Name, unit.To ?? unit.From);
    }

    /// <summary>The units to choose from in a form where a code is typed.</summary>
    /// <param name="day">Those that exist on that day; null for all there ever were.</param>
    /// <returns>None where there are more than a page would carry: half a list would look like the whole.</returns>
    public static async Task<List<Unit>> ChoicesAsync(this PlatformDb db, DateOnly? day, CancellationToken cancel)
    {
        var units = day is { } on ? db.Units.AsNoTracking().ExistingOn(on) : db.Units.AsNoTracking();
        var choices = await units.OrderBy(u => u.Order).ThenBy(u => u.Code).Take(MostChoices + 1).ToListAsync(cancel);
        return choices.Count > MostChoices ? [] : choices;
    }

    /// <summary>The highest id that a unit ever had, those among them that were taken back: no id is given twice.</summary>
    public static async Task<int> LastUnitAsync(this PlatformDb db, CancellationToken cancel)
    {
        var standing = (await db.Units.AsNoTracking().OrderByDescending(u => u.Id).Take(1).ToListAsync(cancel)).ConvertAll(u => u.Id.Value);
        return Math.Max(standing.FirstOrDefault(), await db.ReorganisationTraces.MaxAsync(t => (int?)t.LastUnit, cancel) ?? 0);
    }

    public static Task<UnitTree> TreeAsync(this PlatformDb db, string hierarchy, DateOnly day, CancellationToken cancel) =>
        db.KeepAsync(
            (typeof(UnitTree), hierarchy, day),
            async () =>
                new UnitTree(
                    await db.Placements.AsNoTracking().Where(p => p.Hierarchy == hierarchy).ToListAsync(cancel),
                    await db.Successions.AsNoTracking().ToListAsync(cancel),
                    hierarchy,
                    day
                ),
            cancel
        );

    /// <summary>The first day since which the map has been as it is on a day; null where it always was.</summary>
    public static async Task<DateOnly?> MapSinceAsync(this PlatformDb db, DateOnly day, CancellationToken cancel) => (await Pivots.KeptMaps.LoadAsync(db, cancel)).DayOf(day) is var since && since > DateOnly.MinValue ? since : null;

    /// <summary>The map of a day; where no unit ever became another nothing is read but that.</summary>
    public static Task<UnitMap> MapAsync(this PlatformDb db, DateOnly day, CancellationToken cancel) =>
        db.KeepAsync(
            (typeof(UnitMap), day),
            async () =>
            {
                var successions = await db.Successions.AsNoTracking().ToListAsync(cancel);
                return new UnitMap(successions.Count == 0 ? [] : await db.Units.AsNoTracking().ToListAsync(cancel), successions, day);
            },
            cancel
        );
}
