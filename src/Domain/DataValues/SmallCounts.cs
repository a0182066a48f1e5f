namespace Domain.DataValues;

/// <summary>
/// Which counts of people are not shown: those from 1 up to the threshold, and, in every group whose sum is known, one more where only one is hidden,
/// since it could be worked out. The answer depends on the groups alone, not on who asks for which part of them.
/// </summary>
public static class SmallCounts
{
    /// <param name="groups">Figures that add up to one that is shown. A figure may stand in several groups.</param>
    /// <param name="threshold">The least count that is shown; 0 shows all.</param>
    public static HashSet<TKey> Hidden<TKey>(IReadOnlyList<IReadOnlyList<(TKey Key, Int128 Value)>> groups, Int128 threshold)
        where TKey : notnull
    {
        var hidden = groups.SelectMany(g => g).Where(f => f.Value > 0 && f.Value < threshold).Select(f => f.Key).ToHashSet();
        for (var more = hidden.Count > 0; more;)
        {
            more = false;
            foreach (var group in groups.Where(g => g.Count > 1 && g.Count(f => hidden.Contains(f.Key)) == 1))
            {
                // The least that is left tells least when it is gone; a zero is as good as any other where there is nothing else.
                var next = group.Where(f => !hidden.Contains(f.Key)).OrderBy(f => f.Value == 0).ThenBy(f => f.Value).First();
                more |= hidden.Add(next.Key);
            }
        }

        return hidden;
    }
}
