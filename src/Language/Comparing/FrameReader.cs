namespace Language.Comparing;

/// <summary>How two statements begin and end alike, and what stands between: other words, or the parts of one list in another order.</summary>
internal static class FrameReader
{
    // Shorter beginnings and ends are no frame: many sentences begin alike.
    private const int Least = 3;

    // Of a longer list the rest is not looked at.
    private const int MostParts = 32;

    public static void Read(Wording one, Wording other, Span<int> found)
    {
        found[(int)PairFeature.Listed] = SharedParts(one.Listed, other.Listed);
        var (a, b) = (one.Row, other.Row);
        var fewer = Math.Min(a.Length, b.Length);
        var (begin, end) = Frame(a, b);
        found[(int)PairFeature.Frame] = PairReader.Share(begin + end, fewer);
        if (begin + end < Least || begin + end == fewer)
        {
            return;
        }

        var between = a.AsSpan()[begin..^end];
        var replaced = b.AsSpan()[begin..^end];
        var shared = 0;
        for (var at = 0; at < between.Length; at++)
        {
            shared += replaced.Contains(between[at]) && !between[..at].Contains(between[at]) ? 1 : 0;
        }

        found[(int)PairFeature.AllReplaced] = shared == 0 ? 1 : 0;
        found[(int)PairFeature.MostReplaced] = 3 * shared < Math.Min(between.Length, replaced.Length) ? 1 : 0;
    }

    /// <summary>Of what is listed between the same beginning and the same end, how much both have, in hundredths: "văn hóa, thể thao" and "thể thao và văn hoá" have the same parts.</summary>
    public static int SharedParts(ulong[] a, ulong[] b)
    {
        var (begin, end) = Frame(a, b);
        var between = a.AsSpan()[begin..^end];
        var others = b.AsSpan()[begin..^end];
        if (!between.Contains(0UL) || !others.Contains(0UL))
        {
            return 0;
        }

        Span<ulong> parts = stackalloc ulong[MostParts];
        Span<ulong> otherParts = stackalloc ulong[MostParts];
        parts = parts[..Parts(between, parts)];
        otherParts = otherParts[..Parts(others, otherParts)];
        var shared = 0;
        foreach (var part in parts)
        {
            shared += otherParts.Contains(part) ? 1 : 0;
        }

        return parts.Length > 1 && otherParts.Length > 1 ? PairReader.Share(shared, Math.Max(parts.Length, otherParts.Length)) : 0;
    }

    /// <summary>How many marks both begin with, and how many of the rest both end with.</summary>
    public static (int Begin, int End) Frame(ulong[] a, ulong[] b)
    {
        var (begin, end) = (a.AsSpan().CommonPrefixLength(b), 0);
        while (end < Math.Min(a.Length, b.Length) - begin && a[^(end + 1)] == b[^(end + 1)])
        {
            end++;
        }

        return (begin, end);
    }

    /// <returns>How many different parts were written.</returns>
    private static int Parts(ReadOnlySpan<ulong> listed, Span<ulong> parts)
    {
        var (count, part) = (0, 0UL);
        foreach (var mark in listed)
        {
            count = mark == 0 ? With(part, parts, count) : count;
            part = mark == 0 ? 0 : (part * 31) + mark;
        }

        return With(part, parts, count);
    }

    private static int With(ulong part, Span<ulong> parts, int count)
    {
        if (part == 0 || count == parts.Length || parts[..count].Contains(part))
        {
            return count;
        }

        parts[count] = part;
        return count + 1;
    }
}
