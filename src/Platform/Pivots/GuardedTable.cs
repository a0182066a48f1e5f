using Domain.DataValues;
using Domain.Units;

namespace Platform.Pivots;

/// <summary>The figures of one element around a question, and what adds up to what among them.</summary>
internal sealed class GuardedTable
{
    private readonly UnitTree tree;
    private readonly SmallFigures figures = new();
    private readonly List<GuardedFigure> keys = [];
    private readonly Dictionary<int, int> columns;
    // For each place and cell the numbers of its figures by period; none where there is none.
    private readonly SortedDictionary<(int Place, int Cell), int[]> lines = [];

    private const int None = -1;

    public GuardedTable(UnitTree tree, IReadOnlyList<PivotRow> rows)
    {
        this.tree = tree;
        columns = rows.Select(r => r.Period).Distinct().Order().Select((period, at) => (period, at)).ToDictionary(c => c.period, c => c.at);
        // Always in the same order, whatever was asked for: among equals the first is hidden.
        List<PivotRow> sorted = [.. rows.OrderBy(r => r.Place).ThenBy(r => r.Cell).ThenBy(r => r.Period)];
        foreach (var line in sorted.GroupBy(r => (r.Place, r.Cell)))
        {
            lines[line.Key] = Line([.. line]);
        }
    }

    /// <param name="spans">Which periods the longer ones are made of, in their order.</param>
    /// <param name="isLast">The last of them counts for the longer one.</param>
    public void AddSums(IReadOnlyList<(int Total, List<int[]> Parts)> spans, bool isLast)
    {
        // A unit at the top has no sum above it: it stands alone, and may be too small by itself.
        foreach (var children in lines.Where(l => tree.ParentOf(new UnitId(l.Key.Place)) is not null).GroupBy(l => (tree.ParentOf(new UnitId(l.Key.Place))!.Value.Value, l.Key.Cell)))
        {
            AddSums([.. children.Select(c => c.Value)], lines.GetValueOrDefault(children.Key));
        }

        foreach (var cells in lines.Where(l => l.Key.Cell > 0).GroupBy(l => (l.Key.Place, 0)))
        {
            AddSums([.. cells.Select(c => c.Value)], lines.GetValueOrDefault(cells.Key));
        }

        List<(int Total, int[] Parts)> known = [.. spans.Where(s => columns.ContainsKey(s.Total)).SelectMany(s => s.Parts.Select(p => (columns[s.Total], p.Where(columns.ContainsKey).Select(k => columns[k]).ToArray())))];
        foreach (var line in lines.Values)
        {
            foreach (var (total, parts) in known.Where(k => line[k.Total] != None))
            {
                int[] there = [.. parts.Select(p => line[p]).Where(f => f != None)];
                Add(isLast && there.Length > 0 ? there[^1..] : there, line[total]);
            }
        }
    }

    public IEnumerable<GuardedFigure> Hidden(Int128 threshold)
    {
        var hidden = figures.Hidden(threshold);
        return keys.Where((_, at) => hidden[at]);
    }

    private int[] Line(List<PivotRow> rows)
    {
        var line = new int[columns.Count];
        Array.Fill(line, None);
        var depth = tree.DepthOf(new UnitId(rows[0].Place));
        for (var at = 0; at < rows.Count; at++)
        {
            var row = rows[at];
            // Of an element that was defined anew, the last counts.
            if (at + 1 == rows.Count || rows[at + 1].Period != row.Period)
            {
                line[columns[row.Period]] = figures.Add(row.Value!.Value, depth, row.Place);
                keys.Add(new GuardedFigure(row.Item, row.Cell, row.Period, row.Place));
            }
        }

        return line;
    }

    private void AddSums(List<int[]> parts, int[]? totals)
    {
        for (var column = 0; column < columns.Count; column++)
        {
            Add([.. parts.Select(p => p[column]).Where(f => f != None)], totals?[column] ?? None);
        }
    }

    // What is nowhere by itself is taken as known to everybody.
    private void Add(int[] parts, int total)
    {
        if (parts.Length > 0)
        {
            figures.AddSum(total == None ? parts : [.. parts, total], total != None);
        }
    }
}
