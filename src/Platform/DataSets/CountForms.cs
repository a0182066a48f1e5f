using Domain.DataSets;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Offices;

namespace Platform.DataSets;

/// <summary>How many forms were due, came in, and came in on time.</summary>
/// <param name="Expected">Units that are asked and existed in the period.</param>
/// <param name="Received">Of these, how many handed in; never more than were expected.</param>
public readonly record struct FormCount(int Expected, int Received, int OnTime)
{
    public static FormCount operator +(FormCount left, FormCount right) => new(left.Expected + right.Expected, left.Received + right.Received, left.OnTime + right.OnTime);
}

/// <summary>Completeness and timeliness of a form, by the meaning DHIS2 gives them: expected, actual, on time.</summary>
public sealed class CountForms(PlatformDb db)
{
    /// <summary>Of each unit and period: whether it was expected, received, on time.</summary>
    public async Task<Dictionary<(UnitId Unit, int Period), FormCount>> CountAsync(DataSet set, IReadOnlyList<Period> periods, CancellationToken cancel)
    {
        var asked = await (from a in db.DataSetUnits.AsNoTracking() where a.DataSet == set.Id join u in db.Units.AsNoTracking() on a.Unit equals u.Id select u).ToListAsync(cancel);
        var keys = periods.Select(p => p.Key).ToList();
        var forms = (await db.DataSetForms.AsNoTracking().Where(f => f.DataSet == set.Id && keys.Contains(f.Period) && f.CompletedAt != null).ToListAsync(cancel)).ToDictionary(f => (f.Unit, f.Period), f => f.CompletedAt!.Value);
        var rules = await db.RegimeRules.AsNoTracking().ToListAsync(cancel);
        var counts = new Dictionary<(UnitId, int), FormCount>();
        foreach (var period in periods)
        {
            foreach (var unit in asked.Where(u => u.ExistsBetween(period.Start, period.End)))
            {
                var received = forms.TryGetValue((unit.Id, period.Key), out var at);
                var onTime = received && at.VietnamDay() <= set.Due(period, unit.Level, rules);
                counts[(unit.Id, period.Key)] = new FormCount(1, received ? 1 : 0, onTime ? 1 : 0);
            }
        }

        return counts;
    }
}
