namespace Domain.DataValues;

/// <summary>Figures of which it is known what they add up to.</summary>
/// <param name="Total">Their sum where it is a figure of its own that may be hidden too; null where everybody knows it.</param>
public sealed record KnownSum<TKey>(IReadOnlyList<(TKey Key, Int128 Value)> Parts, (TKey Key, Int128 Value)? Total = null)
    where TKey : notnull
{
    internal IEnumerable<(TKey Key, Int128 Value)> All => Total is { } total ? Parts.Append(total) : Parts;
}

/// <summary>
/// Which counts of people are not shown: those from 1 up to the threshold, and so many more that none of them can be worked out from what is
/// shown, by adding up and taking away through any number of sums. The answer depends on the sums alone, not on who asks for which part of them.
/// </summary>
/// <remarks>
/// Each figure has a stage, and the sums are gone through in their order, the lowest first: what is hidden further on hides nothing more in what was
/// settled before, so that a question about the first stages alone is answered alike. A figure may stand in several sums.
/// </remarks>
public sealed class SmallCounts<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, int> places = [];
    private readonly List<(TKey Key, Int128 Value, int Stage)> figures = [];

    // A figure by itself is no sum: it has nothing beside it that could be taken away. Of a total the last is the sum of the others.
    private readonly List<(int[] Figures, bool HasTotal, int Stage)> sums = [];
    private readonly List<int>[] sumsOf;
    private readonly bool[] hidden;

    public SmallCounts(IEnumerable<KnownSum<TKey>> sums, Func<TKey, int> stage)
    {
        foreach (var sum in sums)
        {
            int[] members = [.. sum.All.Select(f => Place(f.Key, f.Value, stage))];
            if (members.Length > 1)
            {
                this.sums.Add((members, sum.Total is not null, members.Max(m => figures[m].Stage)));
            }
        }

        hidden = new bool[figures.Count];
        sumsOf = [.. figures.Select(_ => new List<int>())];
        for (var at = 0; at < this.sums.Count; at++)
        {
            foreach (var member in this.sums[at].Figures)
            {
                sumsOf[member].Add(at);
            }
        }
    }

    /// <param name="threshold">The least count that is shown; 0 shows all.</param>
    public HashSet<TKey> Hidden(Int128 threshold)
    {
        for (var at = 0; at < figures.Count; at++)
        {
            hidden[at] = figures[at].Value > 0 && figures[at].Value < threshold;
        }

        if (hidden.Contains(true))
        {
            foreach (var part in Enumerable.Range(0, sums.Count).GroupBy(s => sums[s].Stage).OrderBy(g => g.Key))
            {
                Settle([.. part], part.Key);
            }

            Settle([.. Enumerable.Range(0, sums.Count)], null);
        }

        return [.. figures.Where((_, at) => hidden[at]).Select(f => f.Key)];
    }

    private int Place(TKey key, Int128 value, Func<TKey, int> stage)
    {
        if (!places.TryGetValue(key, out var place))
        {
            places[key] = place = figures.Count;
            figures.Add((key, value, stage(key)));
        }

        return place;
    }

    /// <param name="now">What may be hidden: figures of this stage; null for any.</param>
    private void Settle(List<int> here, int? now)
    {
        var allowed = here.ToHashSet();
        GiveCompany(here, allowed, now);
        for (var part = here; part.Count > 0;)
        {
            // What does not hang together with anything newly hidden was proved before.
            var changed = HideBesideDetermined(part, allowed, now);
            changed.AddRange(GiveCompany(here, allowed, now));
            part = Together(changed, allowed);
        }
    }

    // The usual case by itself, and quickly: one hidden figure alone in a sum.
    private List<int> GiveCompany(List<int> here, HashSet<int> allowed, int? now)
    {
        var given = new List<int>();
        var waiting = new Queue<int>(here);
        while (waiting.TryDequeue(out var at))
        {
            if (sums[at].Figures.Count(f => hidden[f]) == 1 && HideOne([at], now) is { } next)
            {
                given.Add(next);
                foreach (var other in sumsOf[next].Where(allowed.Contains))
                {
                    waiting.Enqueue(other);
                }
            }
        }

        return given;
    }

    /// <returns>What was hidden.</returns>
    private List<int> HideBesideDetermined(List<int> here, HashSet<int> allowed, int? now)
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
            var beside = sumsOf[figure].Where(allowed.Contains).ToList();
            if (beside.Exists(changed.Contains))
            {
                continue;
            }

            // Where all beside it is hidden already, whatever the sums of hidden ones reach is next.
            if ((HideOne(beside, now) ?? HideOne(here.Where(s => Array.Exists(sums[s].Figures, f => hidden[f])), now)) is { } next)
            {
                added.Add(next);
                changed.UnionWith(sumsOf[next]);
                changed.UnionWith(beside);
            }
        }

        return added;
    }

    // All sums that are reached from these figures by way of hidden ones.
    private List<int> Together(List<int> from, HashSet<int> allowed)
    {
        var reached = new HashSet<int>();
        var waiting = new Queue<int>(from);
        var seen = from.ToHashSet();
        while (waiting.TryDequeue(out var figure))
        {
            foreach (var sum in sumsOf[figure].Where(s => allowed.Contains(s) && reached.Add(s)))
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
    private int? HideOne(IEnumerable<int> among, int? now)
    {
        int? least = null;
        foreach (var figure in among.SelectMany(s => sums[s].Figures).Where(f => !hidden[f] && (now is null || figures[f].Stage == now)))
        {
            var (value, known) = (figures[figure].Value, least is { } l ? figures[l].Value : 0);
            least = least is null || (known == 0 && value > 0) || (value > 0 && value < known) ? figure : least;
        }

        if (least is { } found)
        {
            hidden[found] = true;
        }

        return least;
    }
}
