using Domain.DataValues;
using Domain.Periods;
using Domain.Units;

namespace Platform.Pivots;

/// <summary>A figure that may have to be hidden.</summary>
/// <param name="Cell">0 for the whole over all cells.</param>
internal readonly record struct GuardedFigure(string Item, int Cell, int Period, int Place);

/// <summary>
/// What adds up to what around a question: a unit's children to the unit, up to the top; the cells of a figure to the whole; shorter periods to
/// longer ones. What a sum holds beside these, such as a figure of the parent's own, is taken as known to everybody.
/// </summary>
/// <param name="elements">By code: whether the last of its figures counts for a longer time, and for what kinds of period there are any.</param>
internal sealed class GuardedSums(UnitTree tree, PivotQuestion question, IReadOnlyDictionary<string, (bool IsLast, List<PeriodKind> Kinds)> elements)
{
    /// <summary>In these, what is hidden has company, unless the map changed meanwhile. A sum over any other stretch is hidden with each of its parts.</summary>
    public static readonly PeriodKind[] Guarded = [PeriodKind.Year, PeriodKind.HalfYear, PeriodKind.Quarter, PeriodKind.BiMonth, PeriodKind.Month];

    // Which of these fill which without a rest.
    private static readonly (PeriodKind Long, PeriodKind Short)[] Filled = [(PeriodKind.Year, PeriodKind.HalfYear), (PeriodKind.Year, PeriodKind.Quarter), (PeriodKind.Year, PeriodKind.BiMonth), (PeriodKind.HalfYear, PeriodKind.Quarter), (PeriodKind.HalfYear, PeriodKind.BiMonth)];

    // All of the years that are asked about: which month is hidden must not hang on which months were asked for.
    private readonly List<Period> spans = [.. question.Periods.SelectMany(p => Enumerable.Range(p.Start.Year, p.End.Year - p.Start.Year + 1)).Distinct().SelectMany(year => Guarded.SelectMany(kind => PeriodTime.Within(kind, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31))))];

    public IReadOnlyList<Period> Periods => [.. question.Periods.Concat(spans).Concat(spans.SelectMany(p => elements.Values.SelectMany(e => e.Kinds).Distinct().SelectMany(k => PeriodTime.Within(k, p.Start, p.End)))).Distinct()];

    /// <summary>The places asked about, their neighbours under the same parent, the parent, its neighbours, and so on to the top.</summary>
    public IReadOnlyList<UnitId> Places
    {
        get
        {
            var found = new HashSet<UnitId>();
            foreach (var place in question.Places)
            {
                UnitId? at = place;
                while (at is { } here && found.Add(here))
                {
                    at = tree.ParentOf(here);
                }
            }

            return [.. found.Concat(found.Select(tree.ParentOf).OfType<UnitId>().Distinct().SelectMany(tree.ChildrenOf)).Distinct()];
        }
    }

    public IEnumerable<KnownSum<GuardedFigure>> Of(IEnumerable<PivotRow> figures)
    {
        var values = new Dictionary<GuardedFigure, Int128>();
        foreach (var row in figures)
        {
            values[new GuardedFigure(row.Item, row.Cell, row.Period, row.Place)] = row.Value!.Value;
        }

        return [.. OverPlaces(values), .. OverCells(values), .. OverTime(values)];
    }

    // A unit at the top has no sum above it: it stands alone, and may be too small by itself.
    private IEnumerable<KnownSum<GuardedFigure>> OverPlaces(Dictionary<GuardedFigure, Int128> values) =>
        values.GroupBy(f => (f.Key.Item, f.Key.Cell, f.Key.Period, Parent: tree.ParentOf(new UnitId(f.Key.Place))?.Value ?? -f.Key.Place)).Select(g => Sum(values, g.Select(f => f.Key), new GuardedFigure(g.Key.Item, g.Key.Cell, g.Key.Period, g.Key.Parent)));

    private static IEnumerable<KnownSum<GuardedFigure>> OverCells(Dictionary<GuardedFigure, Int128> values) =>
        values.Keys.Where(f => f.Cell > 0).GroupBy(f => f with { Cell = 0 }).Select(g => Sum(values, g, g.Key));

    private IEnumerable<KnownSum<GuardedFigure>> OverTime(Dictionary<GuardedFigure, Int128> values)
    {
        var shorter = elements.ToDictionary(e => e.Key, e => spans.ToDictionary(s => s.Key, s => Parts(s, e.Value.Kinds)));
        foreach (var total in values.Keys)
        {
            foreach (var parts in shorter[total.Item].GetValueOrDefault(total.Period) ?? [])
            {
                var there = parts.Select(p => total with { Period = p.Key }).Where(values.ContainsKey).ToList();
                if (there.Count > 0)
                {
                    yield return Sum(values, elements[total.Item].IsLast ? there[^1..] : there, total);
                }
            }
        }
    }

    private static List<List<Period>> Parts(Period span, List<PeriodKind> kinds) =>
        [.. Filled.Where(f => f.Long == span.Kind).Select(f => f.Short).Concat(kinds).Distinct().Where(k => k != span.Kind).Select(k => PeriodTime.Within(k, span.Start, span.End).OrderBy(p => p.End).ToList())];

    private static KnownSum<GuardedFigure> Sum(Dictionary<GuardedFigure, Int128> values, IEnumerable<GuardedFigure> parts, GuardedFigure total) =>
        new([.. parts.Select(p => (p, values[p]))], values.TryGetValue(total, out var sum) ? (total, sum) : null);
}
