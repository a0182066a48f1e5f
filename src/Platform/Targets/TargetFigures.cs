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
        var found = new Dictionary<(int, int), List<Standing>>();
        // Years end before the running one; of that, as much as the indicator's forms have come to.
        foreach (var group in indicators.GroupBy(i => Running(IndicatorParts.ElementsOf(i, catalogue, all), catalogue, day)))
        {
            List<Period> of = [.. Enumerable.Range(since, Math.Max(0, day.Year - since)).Select(y => new Period(PeriodKind.Year, y, 0)), .. group.Key is { } running ? new[] { running } : []];
            // A unit that has ended is told of on the map of its last day: on a later one its figures are its heirs'.
            foreach (var places in units.GroupBy(u => LastDay(catalogue, u, day)))
            {
                await AddAsync(found, [.. group], of, [.. places], places.Key, cancel);
            }
        }

        return found;
    }

    private async Task AddAsync(Dictionary<(int, int), List<Standing>> found, List<Indicator> indicators, List<Period> periods, List<UnitId> places, DateOnly map, CancellationToken cancel)
    {
        if (periods.Count == 0)
        {
            return;
        }

        var byCode = indicators.ToDictionary(i => i.Code, i => i.Id);
        var rows = await pivot.RunAsync(new PivotQuestion([.. indicators.Select(i => new PivotItem(i.Code, null, i))], periods, false, places, false, Placement.Administrative, map), cancel);
        foreach (var row in rows.GroupBy(r => (byCode[r.Item], r.Place)))
        {
            found[row.Key] = [.. row.Where(r => r.Value is not null).Select(r => new Standing(Period.FromKey(r.Period).End, r.Value!.Value)).OrderBy(s => s.Day)];
        }
    }

    private static DateOnly LastDay(FigureCatalogue catalogue, UnitId unit, DateOnly day) => catalogue.Units.FirstOrDefault(u => u.Id == unit)?.To is { } last && last < day ? last : day;

    // What is added up over time is not there before the year has ended: nine months of it are no year. And a form that comes in by the quarter says
    // nothing of the month after it.
    private static Period? Running(IReadOnlyList<DataElement> elements, FigureCatalogue catalogue, DateOnly day)
    {
        var months = elements.Select(e => catalogue.KindsOf(e.Id).Select(MonthsOf).DefaultIfEmpty(12).Min()).DefaultIfEmpty(1).Max();
        var last = day.Month - (day.Month % months);
        var period = last == 0 ? (Period?)null : UpTo(new DateOnly(day.Year, last, DateTime.DaysInMonth(day.Year, last)));
        return period is { Kind: not PeriodKind.Year } && elements.Any(e => e.OverTime is Aggregation.Sum) ? null : period;
    }

    private static int MonthsOf(PeriodKind kind) => kind switch
    {
        PeriodKind.BiMonth => 2,
        PeriodKind.Quarter => 3,
        PeriodKind.HalfYear => 6,
        PeriodKind.NineMonths => 9,
        PeriodKind.Year or PeriodKind.SchoolYear or PeriodKind.FinancialYear or PeriodKind.Term => 12,
        _ => 1,
    };
}
