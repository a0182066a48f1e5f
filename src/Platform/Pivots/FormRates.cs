using Domain.DataSets;
using Domain.Expressions;
using Domain.Periods;
using Domain.Units;
using Platform.Data;
using Platform.DataSets;

namespace Platform.Pivots;

/// <summary>How complete and how timely a form came in, for the periods and places of a pivot.</summary>
public sealed class FormRates(PlatformDb db, CountForms forms)
{
    /// <summary>A measure of a form as an item of a pivot.</summary>
    public async Task<IReadOnlyList<PivotRow>> RatesAsync(string name, DataSet set, string measure, PivotQuestion question, CancellationToken cancel)
    {
        // A longer period holds the forms of those within it: a year's rate is that of its months.
        var within = question.Periods.ToDictionary(p => p, p => Within(set.Kind, p).ToList());
        var counts = await forms.CountAsync(set, [.. within.Values.SelectMany(p => p).Distinct()], cancel);
        var (tree, map) = await PivotGround.OfAsync(db, question, cancel);
        var rows = new List<PivotRow>();
        foreach (var periods in question.PeriodsTogether ? [(0, within.Values.SelectMany(p => p).Distinct())] : within.Select(p => (p.Key.Key, p.Value.AsEnumerable())))
        {
            foreach (var places in question.PlacesTogether ? [(0, question.Places.SelectMany(p => Reporting(p, tree, map)).Distinct())] : question.Places.Select(p => (p.Value, Reporting(p, tree, map))))
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

    // A form that a unit owed before it became another is its heir's to answer for. It either came or did not: where the unit was parted, it counts once with each heir, and once in all.
    private static IEnumerable<UnitId> Reporting(UnitId place, UnitTree tree, UnitMap map) =>
        map.IsPlain ? tree.Subtree(place) : tree.Subtree(place).SelectMany(map.HeldBy).Select(held => held.Unit).Distinct();

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
