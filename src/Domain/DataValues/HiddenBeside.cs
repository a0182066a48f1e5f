namespace Domain.DataValues;

/// <summary>
/// The last proof over all sums together: hides one more beside each figure that can still be worked out, until there is none. What was settled
/// stage by stage hardly ever leaves any.
/// </summary>
internal sealed class HiddenBeside(FigureTable table)
{
    private readonly FigureSum[] sums = table.Sums;
    private readonly bool[] hidden = table.Hidden;

    public void Settle()
    {
        // A sum of which all is shown tells nothing about another.
        List<int> all = [.. Enumerable.Range(0, hidden.Length).Where(f => hidden[f]).SelectMany(f => table.SumsOf(f)).Distinct().Order()];
        GiveCompany(all);
        for (var part = all; part.Count > 0;)
        {
            // What does not hang together with anything newly hidden was proved before.
            var changed = HideBesideDetermined(part);
            changed.AddRange(GiveCompany(changed.SelectMany(f => table.SumsOf(f)).Distinct()));
            part = Together(changed);
        }
    }

    // The usual case by itself, and quickly: one hidden figure alone in a sum.
    private List<int> GiveCompany(IEnumerable<int> here)
    {
        var given = new List<int>();
        var waiting = new Queue<int>(here);
        while (waiting.TryDequeue(out var at))
        {
            if (sums[at].Figures.Count(f => hidden[f]) == 1 && HideOne([at]) is { } next)
            {
                given.Add(next);
                foreach (var other in table.SumsOf(next))
                {
                    waiting.Enqueue(other);
                }
            }
        }

        return given;
    }

    /// <returns>What was hidden.</returns>
    private List<int> HideBesideDetermined(List<int> here)
    {
        var added = new List<int>();
        if (new UnknownFigures(here.Select(s => (sums[s].Figures, sums[s].HasTotal)), hidden).Determined() is not { } determined)
        {
            // What cannot be proved to be safe is not shown.
            foreach (var figure in here.SelectMany(s => sums[s].Figures).Where(f => !hidden[f]))
            {
                hidden[figure] = true;
                added.Add(figure);
            }

            return added;
        }

        var changed = new HashSet<int>();
        foreach (var figure in determined)
        {
            // One that is hidden may be company enough for all around it: the others are looked at again first.
            var beside = table.SumsOf(figure).ToList();
            if (beside.Exists(changed.Contains))
            {
                continue;
            }

            // Where all beside it is hidden already, whatever the sums of hidden ones reach is next.
            if ((HideOne(beside) ?? HideOne(here.Where(s => Array.Exists(sums[s].Figures, f => hidden[f])))) is { } next)
            {
                added.Add(next);
                changed.UnionWith(table.SumsOf(next));
                changed.UnionWith(beside);
            }
        }

        return added;
    }

    // All sums that are reached from these figures by way of hidden ones.
    private List<int> Together(List<int> from)
    {
        var reached = new HashSet<int>();
        var waiting = new Queue<int>(from);
        var seen = from.ToHashSet();
        while (waiting.TryDequeue(out var figure))
        {
            foreach (var sum in table.SumsOf(figure).Where(reached.Add))
            {
                foreach (var other in sums[sum].Figures.Where(f => hidden[f] && seen.Add(f)))
                {
                    waiting.Enqueue(other);
                }
            }
        }

        return [.. reached.Order()];
    }

    // The least that is left tells least when it is gone; a zero is as good as any other where there is nothing else.
    private int? HideOne(IEnumerable<int> among)
    {
        int? least = null;
        foreach (var figure in among.SelectMany(s => sums[s].Figures).Where(f => !hidden[f]))
        {
            var (value, known) = (table.Values[figure], least is { } l ? table.Values[l] : 0);
            least = least is null || (known == 0 && value > 0) || (value > 0 && value < known) ? figure : least;
        }

        if (least is { } found)
        {
            hidden[found] = true;
        }

        return least;
    }
}
