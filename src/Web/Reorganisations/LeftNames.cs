using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Reorganisations;

namespace Web.Reorganisations;

/// <summary>What people call the units, people and targets that a reorganisation leaves behind.</summary>
public sealed record LeftNames(IReadOnlyDictionary<UnitId, string> Units, IReadOnlyDictionary<Guid, string> People, IReadOnlyDictionary<Guid, string> Targets)
{
    public static LeftNames None { get; } = new(new Dictionary<UnitId, string>(), new Dictionary<Guid, string>(), new Dictionary<Guid, string>());

    public static async Task<LeftNames> ReadAsync(PlatformDb db, NotFollowed left, CancellationToken cancel)
    {
        if (left.IsEmpty)
        {
            return None;
        }

        var units = left.Units.ToDictionary(u => u.Id, u => u.Name);
        var users = left.Grants.Select(g => g.What.User).ToHashSet();
        var people = (await db.Users.AsNoTracking().Select(u => new { u.Id, u.FullName }).ToListAsync(cancel)).Where(u => users.Contains(u.Id)).ToDictionary(u => u.Id, u => u.FullName);
        var ids = left.Targets.Select(t => t.What.Target).ToHashSet();
        var targets = (await (from t in db.Targets.AsNoTracking() join i in db.Indicators.AsNoTracking() on t.Indicator equals i.Id select new { t.Id, t.PeriodKey, i.Name }).ToListAsync(cancel)).Where(t => ids.Contains(t.Id)).ToDictionary(t => t.Id, t => $"{t.Name}, {Texts.Words.Of(Period.FromKey(t.PeriodKey))}");
        return new LeftNames(units, people, targets);
    }
}
