using Domain;
using Domain.DataValues;
using Domain.Expressions;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Pivots;

namespace Platform.Reorganisations;

/// <summary>How much of a key units hold.</summary>
public sealed class WeighPlaces(PlatformDb db, GuardPivot pivot)
{
    /// <param name="day">The day whose map and tree count.</param>
    /// <param name="ground">Another map and tree; null for the day's.</param>
    /// <returns>Figures in 10⁻⁴, facts as they are known; units of which nothing is known are not in it. Refused: reorganisation.key.small where a figure is not told to everybody, as a share is.</returns>
    public async Task<Outcome<Dictionary<UnitId, Int128>>> RunAsync(ShareKey key, IReadOnlyCollection<UnitId> units, DateOnly day, PivotGround? ground, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (units.Count == 0)
        {
            return new Dictionary<UnitId, Int128>();
        }

        if (key.Element is not { } element)
        {
            var asked = units.ToHashSet();
            return (await db.UnitFacts.AsNoTracking().ToListAsync(cancel)).Where(f => asked.Contains(f.Unit) && key.Of(f.Area, f.Population) is not null).ToDictionary(f => f.Unit, f => (Int128)key.Of(f.Area, f.Population)!.Value);
        }

        var question = new PivotQuestion([new PivotItem(element.Code, element, null)], [key.Period], false, [.. units], false, Placement.Administrative, day) { Ground = ground };
        var rows = await pivot.RunAsync(question, cancel, forAnybody: true);
        if (rows.Where(r => r.Value is null).Select(r => new UnitId(r.Place)).ToList() is [var place, ..])
        {
            return new Rejection(Rejections.ReorganisationKeySmall, element.Name, await db.Units.Where(u => u.Id == place).Select(u => u.Name).FirstAsync(cancel));
        }

        return rows.ToDictionary(r => new UnitId(r.Place), r => r.Value!.Value / (Fixed.One / ScaledNumber.Scale));
    }
}
