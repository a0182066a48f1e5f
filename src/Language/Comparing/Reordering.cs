using Language.Text;

namespace Language.Comparing;

/// <summary>What it means that one statement has the other's syllables in another order.</summary>
internal enum Reordering
{
    /// <summary>It has others, or the same in the same order.</summary>
    None,

    /// <summary>What is moved may stand anywhere.</summary>
    Harmless,

    /// <summary>What is moved may be who acts, or what is denied; no sign in either statement parts one thing from the other.</summary>
    Doubtful,

    /// <summary>The same, with signs that part things.</summary>
    Open,
}

/// <summary>
/// Tells how a statement's syllables are moved about. Two neighbours may be ("thiếu vắc xin từ tháng 5", "vắc xin thiếu từ tháng 5"), and what says where or when,
/// brought from the one end to the other, and bare things that are listed.
/// </summary>
internal static class ReorderingReader
{
    // A shorter end says neither where nor when.
    private const int LeastOfEnd = 3;

    // Words that only bind may differ, and no more of them.
    private const int MostApart = 2;

    // No sentence is longer; each place is held beside each other.
    private const int Longest = 256;

    private const int MostOfBare = 2;

    // They say nothing by themselves; "được" and "đã", which make a result of a task, are not among them.
    private static readonly HashSet<ulong> Idle = WordRun.MarksOf("bị việc công tác sự của các những thì là luôn cùng");

    private static readonly HashSet<ulong> Places = WordRun.MarksOf("ở tại trên trong từ đến cuối đầu");
    private static readonly HashSet<ulong> Governing = WordRun.MarksOf("không chưa có thiếu đủ thừa đã tăng giảm còn được bị bỏ xây sửa");

    public static Reordering Read(Wording one, Wording other)
    {
        if (PairReader.OnlyInFewer(one, other) > MostApart)
        {
            return Reordering.None;
        }

        var (a, b) = (Spoken(one), Spoken(other));
        if (a.Length != b.Length || a.Length > Longest || a.AsSpan().SequenceEqual(b) || !a.Order().SequenceEqual(b.Order()))
        {
            return Reordering.None;
        }

        if (one.Listed.Contains(0UL) || other.Listed.Contains(0UL))
        {
            return FrameReader.SharedParts(one.Listed, other.Listed) == 100 && IsBareList(one.Listed, other.Listed) ? Reordering.Harmless : Reordering.Open;
        }

        var (begin, end) = FrameReader.Frame(a, b);
        return AreNeighboursMoved(a.AsSpan()[begin..^end], b.AsSpan()[begin..^end]) || AreEndsMoved(a, b) ? Reordering.Harmless : Reordering.Doubtful;
    }

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
                var saysWhere = (first >= LeastOfEnd && Places.Contains(a[0])) || (last >= LeastOfEnd && Places.Contains(a[^last]));
                if (saysWhere && a[..first].SequenceEqual(b[^first..]) && a[^last..].SequenceEqual(b[..last]) && a[first..^last].SequenceEqual(b[last..^first]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // A longer part, or one with a word that governs what follows, is no bare thing.
    private static bool IsBareList(ulong[] a, ulong[] b)
    {
        var (begin, end) = FrameReader.Frame(a, b);
        var length = 0;
        foreach (var mark in a.AsSpan()[begin..^end])
        {
            length = mark == 0 ? 0 : length + 1;
            if (length > MostOfBare || Governing.Contains(mark))
            {
                return false;
            }
        }

        return true;
    }
}
