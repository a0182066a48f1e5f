using Domain.DataSets;
using Domain.Periods;
using Domain.Rounds;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;

namespace Platform.Rounds;

/// <summary>A form that a round asks of a unit, for its latest period within the round's.</summary>
/// <param name="Form">How far the unit's form has come; null where it was not begun.</param>
public sealed record AskedForm(UnitId Unit, DataSet Set, Period Period, DataSetForm? Form)
{
    public bool IsComplete => Form?.IsComplete is true;
}

/// <summary>What figures a round asks for beside the words.</summary>
public static class AskedForms
{
    public static Task<List<DataSet>> FormsOfAsync(this PlatformDb db, ReportingRound round, CancellationToken cancel) =>
        (from asked in db.RoundDataSets.AsNoTracking() where asked.Round == round.Id join set in db.DataSets.AsNoTracking() on asked.DataSet equals set.Id orderby set.Id select set).ToListAsync(cancel);

    /// <summary>The forms of each unit that is asked by the round and by the form.</summary>
    /// <param name="only">One unit's alone; null for all.</param>
    public static async Task<ILookup<UnitId, AskedForm>> AskedFormsAsync(this PlatformDb db, ReportingRound round, UnitId? only, CancellationToken cancel)
    {
        var asked = new List<AskedForm>();
        foreach (var set in await db.FormsOfAsync(round, cancel))
        {
            var period = set.LastWithin(round.Period)!.Value;
            var units = await (
                from unit in db.DataSetUnits.AsNoTracking()
                where unit.DataSet == set.Id && (only == null || unit.Unit == only)
                join inRound in db.RoundUnits.AsNoTracking() on unit.Unit equals inRound.Unit
                where inRound.Round == round.Id
                select unit.Unit
            ).ToListAsync(cancel);
            var forms = await db.DataSetForms.AsNoTracking().Where(f => f.DataSet == set.Id && f.Period == period.Key && (only == null || f.Unit == only)).ToDictionaryAsync(f => f.Unit, cancel);
            asked.AddRange(units.Select(u => new AskedForm(u, set, period, forms.GetValueOrDefault(u))));
        }

        return asked.ToLookup(a => a.Unit);
    }
}
