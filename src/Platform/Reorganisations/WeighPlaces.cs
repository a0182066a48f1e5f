using Domain.DataValues;
using Domain.Expressions;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Pivots;

namespace Platform.Reorganisations;

/// <summary>How much of a key units hold.</summary>
public sealed class WeighPlaces(PlatformDb db, AskPivot pivot)
{
    /// <param name="day">The day whose map and tree count.</param>
    /// <param name="ground">Another map and tree; null for the day's.</param>
    /// <returns>Figures in 10⁻⁴, facts as they are known; units of which nothing is known are not in it.</returns>
    public async Task<Dictionary<UnitId, Int128>> RunAsync(ShareKey key, IReadOnlyCollection<UnitId> units, DateOnly day, PivotGround? ground, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (units.Count == 0)
        {
            return [];
        }

        if (key.Element is not { } element)
        {
            var asked = units.ToHashSet();
            return (await db.UnitFacts.AsNoTracking().ToListAsync(cancel)).Where(f => asked.Contains(f.Unit) && key.Of(f.Area, f.Population) is not null).ToDictionary(f => f.Unit, f => (Int128)key.Of(f.Area, f.Population)!.Value);
        }

        var question = new PivotQuestion([new PivotItem(element.Code, element, null)], [key.Period], false, [.. units], false, Placement.Administrative, day) { Ground = ground };
        return (await pivot.RunAsync(question, cancel)).Where(r => r.Value is not null).ToDictionary(r => new UnitId(r.Place), r => r.Value!.Value / (Fixed.One / ScaledNumber.Scale));
    }
}
