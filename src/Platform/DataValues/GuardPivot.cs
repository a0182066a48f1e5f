using Domain.DataElements;
using Domain.DataValues;
using Domain.Expressions;
using Domain.People;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.People;
using Platform.Units;

namespace Platform.DataValues;

/// <summary>
/// Answers a pivot for whoever asks. Who may not see small counts gets an answer without them, and without what would give them away:
/// a neighbour under the same parent, another option of the same category, the sum of a longer period. What is hidden is decided on all
/// neighbours, whether they were asked about or not, so that two questions tell no more than one.
/// </summary>
public sealed class GuardPivot(PlatformDb db, Access access, AskPivot pivot)
{
    private readonly record struct Key(string Item, int Cell, int Period, int Place);

    /// <param name="forAnybody">As it is told to anybody, whoever asks: for what goes out of the house.</param>
    public async Task<IReadOnlyList<PivotRow>> RunAsync(PivotQuestion question, CancellationToken cancel, bool forAnybody = false)
    {
        var rows = await pivot.RunAsync(question, cancel);
        var threshold = await db.Offices.AsNoTracking().Select(o => o.SmallCount).FirstOrDefaultAsync(cancel);
        if (threshold == 0 || (!forAnybody && await MaySeeAllAsync(question.Places, cancel)))
        {
            return rows;
        }

        var people = await PeopleAsync(question, cancel);
        if (people.Count == 0)
        {
            return rows;
        }

        var hidden = await HiddenAsync(question, [.. people.Values.SelectMany(e => e).DistinctBy(e => e.Id)], threshold * Fixed.One, cancel);
        return [.. rows.Select(r => people.TryGetValue(r.Item, out var elements) && elements.Any(e => IsHidden(r, e, question, hidden)) ? r with { Value = null } : r)];
    }

    private async Task<bool> MaySeeAllAsync(IEnumerable<UnitId> places, CancellationToken cancel)
    {
        foreach (var place in places)
        {
            if (!await access.AllowsAsync(Act.ReadSmallCounts, Target.Of(place), cancel))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The elements that count people behind each item; items without any are not in it.</summary>
    private async Task<Dictionary<string, List<DataElement>>> PeopleAsync(PivotQuestion question, CancellationToken cancel)
    {
        var elements = await db.DataElements.AsNoTracking().ToDictionaryAsync(e => e.Code, cancel);
        var indicators = await db.Indicators.AsNoTracking().ToDictionaryAsync(i => i.Code, cancel);
        IEnumerable<DataElement> Behind(string code, int depth) =>
            elements.TryGetValue(code, out var element) ? [element]
            : depth > 0 && indicators.TryGetValue(code, out var indicator) ? new[] { indicator.Numerator, indicator.Denominator }.Where(f => f.Length > 0).SelectMany(f => Formula.Parse(f).Value!.References()).SelectMany(r => Behind(r.Code, depth - 1))
            : [];
        return question.Items.ToDictionary(i => i.Name, i => (i.Element is { } e ? [e] : Behind(i.Indicator!.Code, 20)).Where(x => x.CountsPeople && x.IsNumber).DistinctBy(x => x.Id).ToList()).Where(p => p.Value.Count > 0).ToDictionary(p => p.Key, p => p.Value);
    }

    private async Task<HashSet<Key>> HiddenAsync(PivotQuestion question, List<DataElement> people, Int128 threshold, CancellationToken cancel)
    {
        var tree = await db.TreeAsync(question.Hierarchy, question.Day, cancel);
        var families = question.Places.Select(p => tree.ParentOf(p) is { } parent ? tree.ChildrenOf(parent).ToList() : [p]).DistinctBy(f => f[0]).ToList();
        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        // All of the years that are asked about: which month is hidden must not hang on which months were asked for.
        var spans = question.Periods.SelectMany(p => Enumerable.Range(p.Start.Year, p.End.Year - p.Start.Year + 1)).Distinct().SelectMany(SpansOf).ToList();
        var shorter = spans.SelectMany(p => people.SelectMany(e => catalogue.KindsOf(e.Id)).Distinct().SelectMany(k => PeriodTime.Within(k, p.Start, p.End))).ToList();
        var all = new PivotQuestion([.. people.Select(e => new PivotItem(e.Code, e, null))], [.. question.Periods.Concat(shorter).Distinct()], false, [.. families.SelectMany(f => f).Distinct()], false, question.Hierarchy, question.Day);
        var figures = (await pivot.RunAsync(all, cancel)).Concat(await pivot.RunAsync(all with { ByCell = true }, cancel)).Where(r => r.Value is not null).DistinctBy(r => new Key(r.Item, r.Cell, r.Period, r.Place)).ToList();
        return SmallCounts.Hidden(Groups(figures, families, spans), threshold);
    }

    private static IEnumerable<Period> SpansOf(int year) =>
        [new(PeriodKind.Year, year, 0), .. Enumerable.Range(1, 2).Select(n => new Period(PeriodKind.HalfYear, year, n)), .. Enumerable.Range(1, 4).Select(n => new Period(PeriodKind.Quarter, year, n))];

    private static List<IReadOnlyList<(Key, Int128)>> Groups(List<PivotRow> figures, List<List<UnitId>> families, List<Period> spans)
    {
        static (Key, Int128) Of(PivotRow r) => (new Key(r.Item, r.Cell, r.Period, r.Place), r.Value!.Value);
        var family = families.SelectMany((f, i) => f.Select(u => (u.Value, i))).DistinctBy(x => x.Value).ToDictionary(x => x.Value, x => x.i);
        var groups = figures.GroupBy(r => (r.Item, r.Cell, r.Period, Family: family[r.Place])).Select(g => (IReadOnlyList<(Key, Int128)>)[.. g.Select(Of)]).ToList();
        groups.AddRange(figures.Where(r => r.Cell > 0).GroupBy(r => (r.Item, r.Period, r.Place)).Select(g => (IReadOnlyList<(Key, Int128)>)[.. g.Select(Of)]));
        var longer = spans.ToDictionary(p => p.Key, p => figures.Select(f => f.Period).Distinct().Where(k => k != p.Key && Period.FromKey(k) is var s && p.Start <= s.Start && s.End <= p.End).ToHashSet());
        groups.AddRange(longer.Values.Where(l => l.Count > 0).SelectMany(l => figures.Where(r => l.Contains(r.Period)).GroupBy(r => (r.Item, r.Cell, r.Place)).Select(g => (IReadOnlyList<(Key, Int128)>)[.. g.Select(Of)])));
        return groups;
    }

    // A sum over several places or periods is hidden with any of its parts: what was left could be worked out.
    private static bool IsHidden(PivotRow row, DataElement element, PivotQuestion question, HashSet<Key> hidden)
    {
        var places = row.Place == 0 ? question.Places.Select(p => p.Value) : [row.Place];
        var periods = row.Period == 0 ? question.Periods.Select(p => p.Key) : [row.Period];
        return places.Any(place => periods.Any(period => hidden.Contains(new Key(element.Code, row.Cell, period, place)) || hidden.Contains(new Key(element.Code, 0, period, place))));
    }
}
