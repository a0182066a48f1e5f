using Domain.DataElements;
using Domain.Indicators;
using Domain.Periods;
using Domain.Targets;
using Domain.Units;
using Platform.DataValues;
using Platform.Indicators;
using Platform.Pivots;

namespace Platform.Targets;

/// <summary>The figures that targets are judged by: one for each whole year, and one for the running year as far as it has come.</summary>
public sealed class TargetFigures(GuardPivot pivot)
{
    /// <summary>The year of a day's month as far as its end: 9 months, 6 months, or so many; the whole year in December.</summary>
    public static Period UpTo(DateOnly day) => day.Month switch
    {
        12 => new Period(PeriodKind.Year, day.Year, 0),
        9 => new Period(PeriodKind.NineMonths, day.Year, 0),
        6 => new Period(PeriodKind.HalfYear, day.Year, 1),
        3 => new Period(PeriodKind.Quarter, day.Year, 1),
        _ => new Period(PeriodKind.MonthsToDate, day.Year, day.Month),
    };

    /// <summary>The last day that is judged: of the day's month if it has ended, else of the month before.</summary>
    public static DateOnly Closed(DateOnly day) => day.AddDays(1).Day == 1 ? day : new DateOnly(day.Year, day.Month, 1).AddDays(-1);

    /// <summary>Figures by indicator and unit, in the order of their days.</summary>
    /// <param name="all">All indicators by their codes.</param>
    /// <param name="since">The first year.</param>
    /// <param name="day">The last day of a month.</param>
    public async Task<Dictionary<(int Indicator, int Unit), List<Standing>>> OfAsync(FigureCatalogue catalogue, IReadOnlyDictionary<string, Indicator> all, IReadOnlyList<Indicator> indicators, IReadOnlyList<UnitId> units, int since, DateOnly day, CancellationToken cancel)
    {
        var running = UpTo(day);
        List<Period> periods = [.. Enumerable.Range(since, Math.Max(0, day.Year - since)).Select(y => new Period(PeriodKind.Year, y, 0)), running];
        // What is added up over time is not there before the year has ended: nine months of it are no year.
        var asked = indicators.GroupBy(i => running.Kind is PeriodKind.Year || !IsAddedUp(i, catalogue, all));
        var found = new Dictionary<(int, int), List<Standing>>();
        foreach (var group in asked)
        {
            var of = group.Key ? periods : [.. periods.Where(p => p != running)];
            if (of.Count == 0)
            {
                continue;
            }

            var byCode = group.ToDictionary(i => i.Code, i => i.Id);
            var rows = await pivot.RunAsync(new PivotQuestion([.. group.Select(i => new PivotItem(i.Code, null, i))], of, false, units, false, Placement.Administrative, day), cancel);
            foreach (var row in rows.GroupBy(r => (byCode[r.Item], r.Place)))
            {
                found[row.Key] = [.. row.Where(r => r.Value is not null).Select(r => new Standing(Period.FromKey(r.Period).End, r.Value!.Value)).OrderBy(s => s.Day)];
            }
        }

        return found;
    }

    private static bool IsAddedUp(Indicator indicator, FigureCatalogue catalogue, IReadOnlyDictionary<string, Indicator> byCode) =>
        IndicatorParts.ElementsOf(indicator, catalogue, byCode).Any(e => e.OverTime is Aggregation.Sum);
}
