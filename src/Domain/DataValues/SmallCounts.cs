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
/// <param name="sums">A figure may stand in several.</param>
/// <param name="stage">
/// The sums are gone through in this order, those of the lowest stage first: what is hidden further on hides nothing more in what was settled before,
/// so that a question about the first stages alone is answered alike.
/// </param>
public sealed class SmallCounts<TKey>(IReadOnlyList<KnownSum<TKey>> sums, Func<TKey, int> stage)
    where TKey : notnull
{
    // A figure by itself is no sum: it has nothing beside it that could be taken away.
    private readonly List<KnownSum<TKey>> several = [.. sums.Where(s => s.Parts.Count + (s.Total is null ? 0 : 1) > 1)];
    private readonly HashSet<TKey> hidden = [];

    /// <param name="threshold">The least count that is shown; 0 shows all.</param>
    public HashSet<TKey> Hidden(Int128 threshold)
    {
        hidden.UnionWith(sums.SelectMany(s => s.All).Where(f => f.Value > 0 && f.Value < threshold).Select(f => f.Key));
        if (hidden.Count == 0)
        {
            return hidden;
        }

        foreach (var part in several.GroupBy(s => s.All.Max(f => stage(f.Key))).OrderBy(g => g.Key))
        {
            Settle([.. part], part.Key);
        }

        HideWhatIsDetermined(several, _ => true);
        return hidden;
    }

    private void Settle(List<KnownSum<TKey>> here, int now)
    {
        do
        {
            GiveCompany(here, now);
        }
        while (HideWhatIsDetermined(here, key => stage(key) == now));
    }

    // The usual case by itself, and quickly: one hidden figure alone in a sum.
    private void GiveCompany(List<KnownSum<TKey>> here, int now)
    {
        for (var more = true; more;)
        {
            more = false;
            foreach (var sum in here.Where(s => s.All.Count(f => hidden.Contains(f.Key)) == 1))
            {
                more |= HideOne([sum], key => stage(key) == now);
            }
        }
    }

    private bool HideWhatIsDetermined(IReadOnlyList<KnownSum<TKey>> among, Func<TKey, bool> may)
    {
        var any = false;
        for (var more = true; more;)
        {
            more = false;
            if (new UnknownFigures<TKey>(among, hidden).Determined() is not { } found)
            {
                // What cannot be proved to be safe is not shown.
                hidden.UnionWith(among.SelectMany(s => s.All).Select(f => f.Key));
                return false;
            }

            foreach (var determined in found)
            {
                // Where all beside it is hidden already, whatever its sums reach is next.
                var beside = among.Where(s => s.All.Any(f => f.Key.Equals(determined))).ToList();
                more |= HideOne(beside, may) || HideOne(among.Where(s => s.All.Any(f => hidden.Contains(f.Key))), may);
            }

            any |= more;
        }

        return any;
    }

    // The least that is left tells least when it is gone; a zero is as good as any other where there is nothing else.
    private bool HideOne(IEnumerable<KnownSum<TKey>> among, Func<TKey, bool> may)
    {
        var shown = among.SelectMany(s => s.All).Where(f => !hidden.Contains(f.Key) && may(f.Key)).OrderBy(f => f.Value == 0).ThenBy(f => f.Value);
        foreach (var next in shown.Take(1))
        {
            return hidden.Add(next.Key);
        }

        return false;
    }
}
