namespace Documents.Charts;

/// <summary>Lays places out as tiles by their centre points: each has a tile of its own, as near as may be to where it lies.</summary>
public static class TileLayout
{
    /// <param name="points">Degrees east and north.</param>
    /// <returns>A column and a row for each, from 0, in the order given; the same for the same points.</returns>
    public static IReadOnlyList<(int Column, int Row)> Of(IReadOnlyList<(double East, double North)> points)
    {
        if (points.Count == 0)
        {
            return [];
        }

        var (west, east) = (points.Min(p => p.East), points.Max(p => p.East));
        var (south, north) = (points.Min(p => p.North), points.Max(p => p.North));
        // A degree of longitude is shorter than one of latitude, the more so away from the equator.
        var width = Math.Max(1e-6, (east - west) * Math.Cos((south + north) / 2 * Math.PI / 180));
        var height = Math.Max(1e-6, north - south);
        // A third more tiles than places, so that the outline keeps its shape.
        var side = Math.Sqrt(width * height / (points.Count * 1.33));
        var wanted = points.Select(p => (X: (p.East - west) / Math.Max(1e-6, east - west) * width / side, Y: (north - p.North) / side)).ToArray();
        var taken = new Dictionary<(int, int), int>();
        var (cx, cy) = (wanted.Average(w => w.X), wanted.Average(w => w.Y));
        foreach (var at in Enumerable.Range(0, points.Count).OrderBy(i => Square(wanted[i].X - cx, wanted[i].Y - cy)).ThenBy(i => i))
        {
            taken[Nearest(wanted[at], taken)] = at;
        }

        var (left, top) = (taken.Keys.Min(k => k.Item1), taken.Keys.Min(k => k.Item2));
        var placed = new (int, int)[points.Count];
        foreach (var (tile, at) in taken)
        {
            placed[at] = (tile.Item1 - left, tile.Item2 - top);
        }

        return placed;
    }

    // Rings of tiles around the wanted one: when one ring has a free tile, the next can still have a nearer one, the one after it cannot.
    private static (int, int) Nearest((double X, double Y) wanted, Dictionary<(int, int), int> taken)
    {
        var (x, y) = ((int)Math.Round(wanted.X), (int)Math.Round(wanted.Y));
        var best = ((int, int)?)null;
        var (nearest, last) = (double.MaxValue, int.MaxValue);
        for (var ring = 0; ring <= last; ring++)
        {
            foreach (var tile in Ring(x, y, ring).Where(t => !taken.ContainsKey(t)))
            {
                var distance = Square(tile.Item1 - wanted.X, tile.Item2 - wanted.Y);
                if (distance < nearest)
                {
                    (best, nearest, last) = (tile, distance, Math.Min(last, ring + 1));
                }
            }
        }

        return best!.Value;
    }

    private static IEnumerable<(int, int)> Ring(int x, int y, int ring)
    {
        for (var i = -ring; i <= ring; i++)
        {
            yield return (x + i, y - ring);
            if (ring > 0)
            {
                yield return (x + i, y + ring);
            }

            if (i > -ring && i < ring)
            {
                yield return (x - ring, y + i);
                yield return (x + ring, y + i);
            }
        }
    }

    private static double Square(double x, double y) => (x * x) + (y * y);
}
