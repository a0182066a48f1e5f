namespace Domain.DataValues;

/// <summary>
/// Hides with each small count an exchange that it is part of. Stage by stage, and in each by what its sums hold together, such as the children of
/// one parent: so nothing hangs on whether other children were asked about.
/// </summary>
internal sealed class HiddenByStage(FigureTable table)
{
    /// <summary>Additions for one part: about a second.</summary>
    private const long MostWork = 200_000_000;

    private readonly bool[] seen = new bool[table.Values.Length];
    private readonly bool[] reached = new bool[table.Sums.Length];
    private readonly int[] rowOf = [.. Enumerable.Repeat(-1, table.Sums.Length)];

    public void Settle()
    {
        foreach (var stage in table.Stages.Distinct().Order())
        {
            // Hidden totals of earlier stages lead to their parts too: else these would tell them.
            Array.Clear(seen);
            for (var figure = 0; figure < seen.Length; figure++)
            {
                if (table.Hidden[figure] && table.Stages[figure] <= stage && !seen[figure])
                {
                    foreach (var sum in table.SumsOf(figure).Where(s => table.Sums[s].Stage == stage && !reached[s]))
                    {
                        Settle(Together(sum, stage), stage);
                    }
                }
            }
        }
    }

    /// <summary>All sums of a stage that are reached by way of its figures, these, and what was hidden before and stands in the sums too.</summary>
    private (List<int> Sums, List<int> Figures, HashSet<int> Totals) Together(int first, int stage)
    {
        var (sums, figures, totals) = (new List<int> { first }, new List<int>(), new HashSet<int>());
        reached[first] = true;
        for (var at = 0; at < sums.Count; at++)
        {
            foreach (var figure in table.Sums[sums[at]].Figures)
            {
                // It does not hold sums of this stage together.
                if (table.Stages[figure] < stage)
                {
                    if (table.Hidden[figure])
                    {
                        totals.Add(figure);
                    }
                }
                else if (!seen[figure])
                {
                    seen[figure] = true;
                    figures.Add(figure);
                    Reach(figure, stage, sums);
                }
            }
        }

        return (sums, figures, totals);
    }

    private void Reach(int figure, int stage, List<int> sums)
    {
        foreach (var sum in table.SumsOf(figure))
        {
            if (!reached[sum] && table.Sums[sum].Stage == stage)
            {
                reached[sum] = true;
                sums.Add(sum);
            }
        }
    }

    private void Settle((List<int> Sums, List<int> Figures, HashSet<int> Totals) part, int stage)
    {
        HashSet<int> open = [.. part.Figures.Where(f => table.Hidden[f]), .. part.Totals];
        if (open.Count == 0)
        {
            return;
        }

        List<int> totals = [.. part.Totals.Order()], rows = [.. part.Sums.Concat(OwnSums(part.Totals, stage)).Order()];
        for (var at = 0; at < rows.Count; at++)
        {
            rowOf[rows[at]] = at;
        }

        var order = new HidingOrder(table, part.Figures);
        int[] lengths = [.. rows.Select(r => table.Sums[r].Figures.Length)];
        if (!Hide(order.Near, totals, open, lengths) || (open.Count > 0 && order.Near.Count < part.Figures.Count && !Hide(order.All, totals, open, lengths)))
        {
            // What cannot be proved to be safe is not shown.
            part.Figures.ForEach(f => table.Hidden[f] = true);
        }

        rows.ForEach(r => rowOf[r] = -1);
    }

    // What hidden totals come to among themselves, such as months to a year of the parent: their parts cannot differ but together.
    private IEnumerable<int> OwnSums(HashSet<int> totals, int stage) =>
        totals.SelectMany(t => table.SumsOf(t)).Distinct().Where(s => table.Sums[s].Stage < stage && Array.TrueForAll(table.Sums[s].Figures, f => !table.Hidden[f] || totals.Contains(f)));

    /// <param name="open">What is not known to be safe; what an exchange is found for is taken from it.</param>
    /// <returns>Whether all could be gone through.</returns>
    private bool Hide(IReadOnlyList<int> figures, List<int> totals, HashSet<int> open, int[] lengths)
    {
        var (exchanges, ofTotals) = (new Exchanges(lengths), totals.ToHashSet());
        // Totals come last, and each with all that it is exchanged for: whatever they may be, some parts come to it.
        foreach (var figure in figures.Concat(totals))
        {
            if (open.Count == 0)
            {
                return true;
            }

            var entries = table.SumsOf(figure).Where(s => rowOf[s] >= 0).Select(s => (rowOf[s], table.Sums[s].SignOf(figure)));
            if (exchanges.Add(figure, entries) is { } exchanged && (ofTotals.Contains(figure) || exchanged.Exists(open.Contains)))
            {
                exchanged.ForEach(f => table.Hidden[f] = true);
                open.ExceptWith(exchanged);
            }

            if (exchanges.Work > MostWork)
            {
                return false;
            }
        }

        return true;
    }
}
