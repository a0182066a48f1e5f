namespace Language.Comparing;

/// <summary>How two statements begin and end alike, and what stands between: other words, or the parts of one list in another order.</summary>
internal static class FrameReader
{
    // Shorter beginnings and ends are no frame: many sentences begin alike.
    private const int Least = 3;

    // They say nothing by themselves; "được" and "đã", which make a result of a task, are not among them.
    private static readonly HashSet<ulong> Idle = Marks("bị việc công tác sự của các những thì là luôn cùng");

    private static readonly HashSet<ulong> Places = Marks("ở tại trên trong từ đến cuối đầu");
    private static readonly HashSet<ulong> Governing = Marks("không chưa có thiếu đủ thừa đã tăng giảm còn được bị bỏ xây sửa");

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

    /// <summary>
    /// Whether one has the other's syllables with a part moved that may stand anywhere: two neighbours changed about ("thiếu vắc xin từ tháng 5", "vắc xin
    /// thiếu từ tháng 5"), what says where or when brought from the one end to the other, or bare things listed in another order. Else what is moved may
    /// be who acts, or what is denied.
    /// </summary>
    public static bool IsMoved(Wording one, Wording other) => HaveTheSame(one, other) && MayMove(one, other);

    /// <summary>Whether one has the other's syllables with no sign in either that parts them, and something is moved that may change who acts, or what is denied.</summary>
    public static bool IsTurnedAbout(Wording one, Wording other) =>
        !IsListed(one, other) && HaveTheSame(one, other) && !Spoken(one).AsSpan().SequenceEqual(Spoken(other)) && !MayMove(one, other);

    private static bool HaveTheSame(Wording one, Wording other) =>
        PairReader.OnlyInFewer(one, other) <= 2 && Spoken(one) is var a && Spoken(other) is var b && a.Length == b.Length && a.Order().SequenceEqual(b.Order());

    private static bool IsListed(Wording one, Wording other) => one.Listed.Contains(0UL) || other.Listed.Contains(0UL);

    private static bool MayMove(Wording one, Wording other)
    {
        if (IsListed(one, other))
        {
            return SharedParts(one.Listed, other.Listed) == 100 && IsBareList(one.Listed, other.Listed);
        }

        var (a, b) = (Spoken(one), Spoken(other));
        var (begin, end) = Frame(a, b);
        return AreNeighboursMoved(a.AsSpan()[begin..^end], b.AsSpan()[begin..^end]) || AreEndsMoved(a, b);
    }

    private static HashSet<ulong> Marks(string words) => [.. words.Split(' ').Select(w => Language.Text.WordRun.MarkOf(w))];

    private static ulong[] Spoken(Wording wording) => [.. wording.Row.Where(m => !Idle.Contains(m))];

    private static bool AreNeighboursMoved(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        for (var at = 1; at < a.Length; at++)
        {
            if (a[at..].SequenceEqual(b[..^at]) && a[..at].SequenceEqual(b[^at..]))
            {
                return true;
            }
        }

        return false;
    }

    // "Ở bản vùng cao còn xảy ra tảo hôn", "tảo hôn còn xảy ra ở bản vùng cao".
    private static bool AreEndsMoved(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        for (var first = 1; first < a.Length - 1; first++)
        {
            for (var last = 1; last < a.Length - first; last++)
            {
                var saysWhere = (first >= Least && Places.Contains(a[0])) || (last >= Least && Places.Contains(a[^last]));
                if (saysWhere && a[..first].SequenceEqual(b[^first..]) && a[^last..].SequenceEqual(b[..last]) && a[first..^last].SequenceEqual(b[last..^first]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // A part of more than two syllables, or one with a word that governs what follows, is no bare thing.
    private static bool IsBareList(ulong[] a, ulong[] b)
    {
        var (begin, end) = Frame(a, b);
        var length = 0;
        foreach (var mark in a.AsSpan()[begin..^end])
        {
            length = mark == 0 ? 0 : length + 1;
            if (length > 2 || Governing.Contains(mark))
            {
                return false;
            }
        }

        return true;
    }

    // "văn hóa, thể thao" and "thể thao và văn hoá" have the same parts. Hundredths.
    private static int SharedParts(ulong[] a, ulong[] b)
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

    private static (int Begin, int End) Frame(ulong[] a, ulong[] b)
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
