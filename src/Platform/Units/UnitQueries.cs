using Domain;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;

namespace Platform.Units;

public static class UnitQueries
{
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

    /// <summary>The units to choose from in a form where a code is typed: a list longer than a page would carry is left to typing.</summary>
    /// <param name="day">Those that exist on that day; null for all there ever were.</param>
    public static async Task<List<Unit>> ChoicesAsync(this PlatformDb db, DateOnly? day, CancellationToken cancel)
    {
        var units = day is { } on ? db.Units.AsNoTracking().ExistingOn(on) : db.Units.AsNoTracking();
        return await units.OrderBy(u => u.Order).ThenBy(u => u.Code).Take(300).ToListAsync(cancel);
    }

    public static async Task<UnitTree> TreeAsync(this PlatformDb db, string hierarchy, DateOnly day, CancellationToken cancel) =>
        new(
            await db.Placements.AsNoTracking().Where(p => p.Hierarchy == hierarchy).ToListAsync(cancel),
            await db.Successions.AsNoTracking().ToListAsync(cancel),
            hierarchy,
            day
        );
}
