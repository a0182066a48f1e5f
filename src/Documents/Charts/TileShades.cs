namespace Documents.Charts;

/// <summary>In which of five shades a tile is drawn, each a fifth of the places; and what stands in it.</summary>
internal static class TileShades
{
    private const int Shades = 5;

    /// <summary>Where each fifth begins, ascending; fewer where figures are the same.</summary>
    public static IReadOnlyList<decimal> Bounds(IEnumerable<Tile> tiles)
    {
        var ordered = tiles.Select(t => t.Value).OfType<decimal>().Order().ToList();
        return [.. Enumerable.Range(0, Shades).Select(i => ordered.Count == 0 ? (decimal?)null : ordered[i * ordered.Count / Shades]).OfType<decimal>().Distinct()];
    }

    /// <summary>1 to 5; 0 for a place without a figure.</summary>
    public static int Of(decimal? value, IReadOnlyList<decimal> bounds) => value is { } v ? bounds.Count(b => b <= v) : 0;

    /// <summary>"Xã Sin Suối Hồ" is SSH: the kind of place is left out.</summary>
    public static string Initials(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var own = words.Length > 1 && words[0] is "Xã" or "Phường" or "Huyện" ? words[1..] : words is ["Thị", "trấn" or "xã", ..] or ["Thành", "phố", ..] ? words[2..] : words;
        return string.Concat(own.Take(3).Select(w => w[0]));
    }
}
