using Domain.DataElements;
using Domain.DataValues;
using Domain.Expressions;
using Domain.Periods;
using Platform.DataValues;

namespace Platform.Pivots;

/// <summary>
/// What an element meant when. A figure of a period is put together as its element was defined on the period's last day, all of it in that one way;
/// so a period that has ended keeps its figure when the element is defined anew.
/// </summary>
public static class ElementVersions
{
    /// <summary>How an element is put together for these periods.</summary>
    /// <returns>One way where there is but one; else each way with the time it answers for.</returns>
    public static IReadOnlyList<AskedElement> WaysOf(this FigureCatalogue catalogue, DataElement element, IReadOnlyList<AskedPeriod> periods)
    {
        var now = new AskedElement(element.Id, element.OverUnits, element.OverTime) { IsWhole = element.IsWhole };
        var before = catalogue.Versions[element.Id].Select(v => now with { OverUnits = v.OverUnits, OverTime = v.OverTime, Until = v.Until }).ToList();
        if (before.TrueForAll(v => (v.OverUnits, v.OverTime) == (now.OverUnits, now.OverTime)))
        {
            return [now];
        }

        // Several periods under one key are one figure, and end together.
        if (periods.DistinctBy(p => p.Key).Count() < periods.Count)
        {
            var last = periods.Max(p => p.To);
            return [before.FirstOrDefault(v => v.Until >= last) is { Id: > 0 } then ? then with { Until = null } : now];
        }

        DateOnly? from = null;
        var ways = new List<AskedElement>();
        foreach (var way in before.Append(now))
        {
            ways.Add(way with { From = from });
            from = way.Until?.AddDays(1);
        }

        return ways;
    }

    /// <summary>How an element is put together for one period.</summary>
    internal static AskedElement WayOf(this FigureCatalogue catalogue, DataElement element, Period period) =>
        catalogue.WaysOf(element, [new AskedPeriod(period.Key, period.Start, period.End, 0)]).First(w => (w.From is null || period.End >= w.From) && (w.Until is null || period.End <= w.Until));

    /// <summary>What of an item was defined anew between the ends of periods, and from which day: the element, or the elements that its formula names.</summary>
    public static IEnumerable<(string Name, DateOnly Since)> ChangesOf(this FigureCatalogue catalogue, PivotItem item, IReadOnlyCollection<DateOnly> ends)
    {
        var named = (item.Indicator?.References() ?? []).Where(r => !r.IsForm).Select(r => catalogue.ElementsByName.GetValueOrDefault(r.Code));
        return named.Append(item.Element).OfType<DataElement>().DistinctBy(e => e.Id).SelectMany(e => Changes(catalogue, e.Id, ends).Select(since => (e.Name, since)));
    }

    /// <summary>The days from which an element had another meaning, so that of these periods some are told by one and some by another.</summary>
    /// <param name="ends">Last days of the periods.</param>
    private static IEnumerable<DateOnly> Changes(FigureCatalogue catalogue, int element, IReadOnlyCollection<DateOnly> ends) =>
        catalogue.Versions[element].Select(v => v.Until).Distinct().Where(until => ends.Any(e => e <= until) && ends.Any(e => e > until)).Select(until => until.AddDays(1));
}
