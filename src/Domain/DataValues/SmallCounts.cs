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
    private readonly List<TKey> keys = [];
    private readonly SmallFigures figures = new();

    /// <param name="owner">Whose figure it is, such as the place; null where nobody's.</param>
    public SmallCounts(IEnumerable<KnownSum<TKey>> sums, Func<TKey, int> stage, Func<TKey, int>? owner = null)
    {
        foreach (var sum in sums)
        {
            figures.AddSum([.. sum.All.Select(f => Place(f.Key, f.Value, stage, owner))], sum.Total is not null);
        }
    }

    /// <param name="threshold">The least count that is shown; 0 shows all.</param>
    public HashSet<TKey> Hidden(Int128 threshold)
    {
        var hidden = figures.Hidden(threshold);
        return [.. keys.Where((_, at) => hidden[at])];
    }

    private int Place(TKey key, Int128 value, Func<TKey, int> stage, Func<TKey, int>? owner)
    {
        if (!places.TryGetValue(key, out var place))
        {
            places[key] = place = figures.Add(value, stage(key), owner?.Invoke(key) ?? 0);
            keys.Add(key);
        }

        return place;
    }
}
