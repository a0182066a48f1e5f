using Domain.Expressions;

namespace Platform.Pivots;

/// <summary>What a cell of a pivot shows of its figure.</summary>
public enum PivotMeasure
{
    Value,

    /// <summary>Less the column before.</summary>
    Change,

    /// <summary>The change in hundredths of the column before.</summary>
    ChangeRate,

    /// <summary>In hundredths of the sum of its column, within one item.</summary>
    Share,

    /// <summary>1 for the largest of its column, within one item; equals share a rank.</summary>
    Rank,
}

/// <param name="Place">0 where places are together.</param>
public sealed record PivotLine(string Item, int Cell, int Place, IReadOnlyList<Int128?> Figures);

/// <summary>A pivot laid out: a line for each item, cell and place; a column for each period.</summary>
public static class PivotTable
{
    /// <param name="columns">Keys of periods, in their order.</param>
    public static List<PivotLine> Of(IReadOnlyList<PivotRow> rows, IReadOnlyList<int> columns, PivotMeasure measure)
    {
        var at = columns.Select((key, i) => (key, i)).ToDictionary(c => c.key, c => c.i);
        var lines = rows.GroupBy(r => (r.Item, r.Cell, r.Place)).Select(g =>
        {
            var figures = new Int128?[columns.Count];
            foreach (var row in g)
            {
                figures[at[row.Period]] = row.Value;
            }

            return new PivotLine(g.Key.Item, g.Key.Cell, g.Key.Place, figures);
        }).ToList();
        return measure switch
        {
            PivotMeasure.Change => [.. lines.Select(l => l with { Figures = Against(l.Figures, Fixed.Subtract) })],
            PivotMeasure.ChangeRate => [.. lines.Select(l => l with { Figures = Against(l.Figures, Rate) })],
            PivotMeasure.Share => Compared(lines, Incomplete(rows, at), Share),
            PivotMeasure.Rank => Compared(lines, Incomplete(rows, at), Rank),
            _ => lines,
        };
    }

    private static Int128?[] Against(IReadOnlyList<Int128?> figures, Func<Int128?, Int128?, Int128?> how) =>
        [.. figures.Select((f, i) => i > 0 && f is not null && figures[i - 1] is { } before ? how(f, before) : null)];

    private static Int128? Rate(Int128? now, Int128? before) => Fixed.Divide(Fixed.Multiply(Fixed.Subtract(now, before), 100 * Fixed.One), before);

    // Where one of a column is not shown, a share or a rank among the others would not be true.
    private static HashSet<(string Item, int Cell, int Column)> Incomplete(IReadOnlyList<PivotRow> rows, Dictionary<int, int> at) => [.. rows.Where(r => r.Value is null).Select(r => (r.Item, r.Cell, at[r.Period]))];

    private static List<PivotLine> Compared(List<PivotLine> lines, HashSet<(string Item, int Cell, int Column)> incomplete, Func<Int128, IReadOnlyList<Int128>, Int128?> how) =>
        [.. lines.GroupBy(l => (l.Item, l.Cell)).SelectMany(group => group.Select(line => line with { Figures = [.. line.Figures.Select((f, i) => f is { } figure && !incomplete.Contains((line.Item, line.Cell, i)) ? how(figure, [.. group.Select(l => l.Figures[i]).OfType<Int128>()]) : null)] }))];

    private static Int128? Share(Int128 figure, IReadOnlyList<Int128> all) => Fixed.Divide(Fixed.Multiply(figure, 100 * Fixed.One), all.Aggregate((Int128)0, (sum, f) => sum + f));

    private static Int128? Rank(Int128 figure, IReadOnlyList<Int128> all) => (all.Count(f => f > figure) + 1) * Fixed.One;
}
