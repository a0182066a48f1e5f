using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;

namespace Platform.Reorganisations;

internal static class WrittenHeirs
{
    /// <summary>What the units became on a day, by the country's code of what they became.</summary>
    public static async Task<Dictionary<(UnitId Predecessor, string Code), Succession>> HeirsAsync(this PlatformDb db, DateOnly day, CancellationToken cancel) =>
        (await (from s in db.Successions.AsNoTracking() where s.On == day join u in db.Units on s.Successor equals u.Id select new { Of = s, u.OfficialCode }).ToListAsync(cancel)).DistinctBy(h => (h.Of.Predecessor, h.OfficialCode)).ToDictionary(h => (h.Of.Predecessor, h.OfficialCode), h => h.Of);
}
