using Domain.DataSets;
using Domain.Expressions;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.DataValues;
using Platform.Offices;
using Platform.Pivots;
using Platform.Units;

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
    /// <summary>What <see cref="RatesAsync"/> can tell of a form.</summary>
    public static readonly IReadOnlyList<string> Measures = ["REPORTING_RATE", "REPORTING_RATE_ON_TIME", "ACTUAL_REPORTS", "ACTUAL_REPORTS_ON_TIME", "EXPECTED_REPORTS"];

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
            foreach (var unit in asked.Where(u => u.From <= period.End && (u.To is null || u.To >= period.Start)))
            {
                var received = forms.TryGetValue((unit.Id, period.Key), out var at);
                var onTime = received && at.VietnamDay() <= set.Due(period, unit.Level, rules);
                counts[(unit.Id, period.Key)] = new FormCount(1, received ? 1 : 0, onTime ? 1 : 0);
            }
        }

        return counts;
    }

    /// <summary>A measure of a form as an item of a pivot.</summary>
    public async Task<IReadOnlyList<PivotRow>> RatesAsync(string name, DataSet set, string measure, PivotQuestion question, CancellationToken cancel)
    {
        // A longer period holds the forms of those within it: a year's rate is that of its months.
        var within = question.Periods.ToDictionary(p => p, p => Within(set.Kind, p).ToList());
        var counts = await CountAsync(set, [.. within.Values.SelectMany(p => p).Distinct()], cancel);
        var tree = await db.TreeAsync(question.Hierarchy, question.Day, cancel);
        var rows = new List<PivotRow>();
        foreach (var periods in question.PeriodsTogether ? [(0, within.Values.SelectMany(p => p).Distinct())] : within.Select(p => (p.Key.Key, p.Value.AsEnumerable())))
        {
            foreach (var places in question.PlacesTogether ? [(0, question.Places.SelectMany(tree.Subtree).Distinct())] : question.Places.Select(p => (p.Value, tree.Subtree(p))))
            {
                var units = places.Item2.ToHashSet();
                var total = periods.Item2.SelectMany(p => units.Select(u => counts.GetValueOrDefault((u, p.Key)))).Aggregate(default(FormCount), (a, b) => a + b);
                if (total.Expected > 0 && Of(measure, total) is { } value)
                {
                    rows.Add(new PivotRow(name, 0, periods.Item1, places.Item1, value));
                }
            }
        }

        return rows;
    }

    private static Int128? Of(string measure, FormCount count) => measure switch
    {
        "REPORTING_RATE" => Fixed.Divide(count.Received * 100 * Fixed.One, count.Expected * Fixed.One),
        "REPORTING_RATE_ON_TIME" => Fixed.Divide(count.OnTime * 100 * Fixed.One, count.Expected * Fixed.One),
        "ACTUAL_REPORTS" => count.Received * Fixed.One,
        "ACTUAL_REPORTS_ON_TIME" => count.OnTime * Fixed.One,
        "EXPECTED_REPORTS" => count.Expected * Fixed.One,
        _ => null,
    };

    private static IEnumerable<Period> Within(PeriodKind kind, Period period) => period.Kind == kind ? [period] : PeriodTime.Within(kind, period.Start, period.End);
}
