using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.People;

namespace Web.Dhis2;

/// <summary>The units that somebody works for, as DHIS2 gives units to its users.</summary>
internal static class OwnUnits
{
    public static async Task<List<Unit>> OfAsync(PlatformDb db, Access access, CancellationToken cancel)
    {
        var office = await db.Offices.AsNoTracking().Select(o => o.Unit).FirstOrDefaultAsync(cancel);
        var ids = (await access.GrantsTodayAsync(cancel)).Select(g => g.Unit).Distinct().ToList();
        // Who works for the office works with all of the tree; its own unit stands beside it.
        var top = ids.Contains(office) ? await db.Units.AsNoTracking().Where(u => u.Level == UnitLevel.Province).ToListAsync(cancel) : [];
        return top.Count > 0 ? top : await db.Units.AsNoTracking().Where(u => ids.Contains(u.Id)).ToListAsync(cancel);
    }
}
