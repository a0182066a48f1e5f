using Domain.DataValues;
using Domain.Units;

namespace Platform.Pivots;

/// <summary>The figures of one element.</summary>
/// <param name="IsParted">There are several cells, and the whole over them beside; else each row is the whole, whatever its cell.</param>
internal sealed record GuardedRows(string Item, List<PivotRow> Rows, bool IsParted);

/// <summary>The figures of one element around a question, and what adds up to what among them.</summary>
internal sealed class GuardedTable
{
    private const int None = -1;

    private readonly UnitTree tree;
    private readonly SmallFigures figures = new();
    private readonly List<GuardedFigure> keys = [];
    private readonly List<int> members = [];
    private readonly Dictionary<int, int> columns;

    // For each place and cell the numbers of its figures by period; none where there is none.
    private readonly SortedDictionary<(int Place, int Cell), int[]> lines = [];

    public GuardedTable(UnitTree tree, GuardedRows of)
    {
        this.tree = tree;
        int[] periods = [.. of.Rows.Select(r => r.Period).Distinct().Order()];
        columns = periods.Select((period, at) => (period, at)).ToDictionary(c => c.period, c => c.at);
        var values = new SortedDictionary<(int Place, int Cell), Int128?[]>();
        foreach (var row in of.Rows)
        {
            var key = (row.Place, of.IsParted ? row.Cell : 0);
            var line = values.TryGetValue(key, out var found) ? found : values[key] = new Int128?[periods.Length];
            // Of an element that was defined anew, the last counts.
            line[columns[row.Period]] = row.Value;
        }

        // Always in the same order, whatever was asked for: among equals the first is hidden.
        foreach (var ((place, cell), line) in values)
        {
            var depth = tree.DepthOf(new UnitId(place));
            lines[(place, cell)] = [.. line.Select((value, at) => value is { } known ? Add(new GuardedFigure(of.Item, cell, periods[at], place), known, depth) : None)];
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
            foreach (var (total, parts) in known)
            {
                if (line[total] != None)
                {
                    AddOverTime(line, parts, line[total], isLast);
                }
            }
        }
    }

    public IEnumerable<GuardedFigure> Hidden(Int128 threshold)
    {
        var hidden = figures.Hidden(threshold);
        return keys.Where((_, at) => hidden[at]);
    }

    private int Add(GuardedFigure key, Int128 value, int depth)
    {
        keys.Add(key);
        return figures.Add(value, depth, key.Place);
    }

    private void AddSums(List<int[]> parts, int[]? totals)
    {
        for (var column = 0; column < columns.Count; column++)
        {
            foreach (var part in parts)
            {
                Take(part[column]);
            }

            Add(totals?[column] ?? None);
        }
    }

    private void AddOverTime(int[] line, int[] parts, int total, bool isLast)
    {
        foreach (var part in parts)
        {
            if (isLast && line[part] != None)
            {
                members.Clear();
            }

            Take(line[part]);
        }

        Add(total);
    }

    private void Take(int figure)
    {
        if (figure != None)
        {
            members.Add(figure);
        }
    }

    // What is nowhere by itself is taken as known to everybody.
    private void Add(int total)
    {
        if (members.Count > 0)
        {
            Take(total);
            figures.AddSum([.. members], total != None);
            members.Clear();
        }
    }
}
