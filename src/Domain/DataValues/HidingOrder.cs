namespace Domain.DataValues;

/// <summary>
/// In what order figures are hidden where one must be: what is hidden anyway; what the one neighbour has that keeps all others company; then the
/// least, which tells least when it is gone. A zero is as good as any other where there is nothing else.
/// </summary>
internal sealed class HidingOrder
{
    private readonly FigureTable table;
    private readonly List<int> figures;
    private readonly int company;
    private readonly HashSet<int> near;

    public HidingOrder(FigureTable table, List<int> figures)
    {
        (this.table, this.figures) = (table, figures);
        // Who has most figures can keep company in each; one who loses some anyway is better than another.
        var owners = Losses().OrderByDescending(o => o.Value.Positive).ThenByDescending(o => o.Value.Hidden).ThenBy(o => o.Value.Sum).ThenBy(o => o.Key).Select(o => (Owner: o.Key, o.Value.Hidden)).ToList();
        company = owners[0].Owner;
        near = [.. owners.Where((o, at) => at < 2 || o.Hidden > 0).Select(o => o.Owner)];
    }

    /// <summary>Of those who have hidden figures, and of two who keep them company: nearly always enough.</summary>
    public List<int> Near => field ??= Sorted(figures.Where(f => near.Contains(table.Owners[f])));

    public List<int> All => Sorted(figures);

    private Dictionary<int, (int Positive, int Hidden, Int128 Sum)> Losses()
    {
        var owners = new Dictionary<int, (int Positive, int Hidden, Int128 Sum)>();
        foreach (var figure in figures)
        {
            var (positive, hidden, sum) = owners.GetValueOrDefault(table.Owners[figure]);
            owners[table.Owners[figure]] = (positive + (table.Values[figure] > 0 ? 1 : 0), hidden + (table.Hidden[figure] ? 1 : 0), sum + table.Values[figure]);
        }

        return owners;
    }

    private List<int> Sorted(IEnumerable<int> among) => [.. among.OrderBy(Rank).ThenBy(f => table.Values[f]).ThenBy(f => f)];

    private int Rank(int figure) => table.Hidden[figure] ? 0 : table.Values[figure] <= 0 ? 3 : table.Owners[figure] == company ? 1 : 2;
}
