using System.Collections.Concurrent;
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

    private readonly ConcurrentDictionary<string, IReadOnlyList<(int Total, List<int[]> Parts)>> parted = [];

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

    /// <summary>What is not told of one element.</summary>
    /// <param name="of">All figures that there are of it at the periods and places above.</param>
    public IEnumerable<GuardedFigure> Hidden(GuardedRows of, Int128 threshold)
    {
        // Nothing is hidden but for a small count, and most have none: their sums need not be known.
        if (!of.Rows.Exists(f => f.Value > 0 && f.Value < threshold))
        {
            return [];
        }

        var (isLast, kinds) = elements[of.Item];
        var table = new GuardedTable(tree, of);
        table.AddSums(Spans(kinds), isLast);
        return table.Hidden(threshold);
    }

    // The same for all elements that are entered alike; several may be gone through at once.
    private IReadOnlyList<(int Total, List<int[]> Parts)> Spans(List<PeriodKind> kinds) =>
        parted.GetOrAdd(string.Join(' ', kinds.Order()), _ => [.. spans.Select(s => (s.Key, Parts(s, kinds).ConvertAll(p => p.Select(part => part.Key).ToArray())))]);

    private static List<List<Period>> Parts(Period span, List<PeriodKind> kinds) =>
        [.. Filled.Where(f => f.Long == span.Kind).Select(f => f.Short).Concat(kinds).Distinct().Where(k => k != span.Kind).Select(k => PeriodTime.Within(k, span.Start, span.End).OrderBy(p => p.End).ToList())];
}
