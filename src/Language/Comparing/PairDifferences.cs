using Language.Text;

namespace Language.Comparing;

/// <summary>Marks of all in which the wordings of two statements differ, as <see cref="PairWeights"/> has weights for them: the same whichever comes first.</summary>
internal static class PairDifferences
{
    /// <summary>Two sentences do not differ in more; of longer texts the rest is not weighed.</summary>
    public const int Most = 256;

    // Where more syllables differ nothing tells which stands for which.
    private const int MostInstead = 8;

    // They bind what is said and are left out as often as not; what turns a meaning is not among them.
    private static readonly HashSet<ulong> Binding = WordRun.MarksOf("bị được đã các những của cho tại ở trên trong việc công tác sự còn vẫn thì là mà với theo như cùng luôn");

    /// <summary>Whether a syllable only binds what is said.</summary>
    public static bool Binds(ulong syllable) => Binding.Contains(syllable);

    /// <summary>Each syllable, each two syllables, and each opening that only one has; each syllable that may stand for one of the other; each row of words that exclude each other.</summary>
    /// <param name="marks">Room for <see cref="Most"/>.</param>
    /// <returns>How many were written.</returns>
    public static int Read(Wording one, Wording other, Span<ulong> marks)
    {
        Span<ulong> onlyOne = stackalloc ulong[MostInstead];
        Span<ulong> onlyOther = stackalloc ulong[MostInstead];
        var count = 0;
        var (mine, others) = Apart(one.Syllables, other.Syllables, marks, ref count, onlyOne, onlyOther);
        if (mine <= MostInstead && others <= MostInstead)
        {
            for (var at = 0; at < mine; at++)
            {
                for (var with = 0; with < others; with++)
                {
                    Add(Wording.Instead(onlyOne[at], onlyOther[with]), marks, ref count);
                }
            }
        }

        Apart(one.Pairs, other.Pairs, marks, ref count, [], []);
        var next = (0, 0);
        while (Contrasts.Next(one.Contrasts, other.Contrasts, ref next) is >= 0 and var row)
        {
            Add(Contrasts.Marks[row], marks, ref count);
        }

        if (one.First != other.First && one.First != 0 && other.First != 0)
        {
            var (opening, otherOpening) = (Wording.Opening(one.First), Wording.Opening(other.First));
            Add(Math.Min(opening, otherOpening), marks, ref count);
            Add(Math.Max(opening, otherOpening), marks, ref count);
        }

        return Math.Min(count, marks.Length);
    }

    private static (int One, int Other) Apart(ulong[] a, ulong[] b, Span<ulong> marks, ref int count, Span<ulong> onlyOne, Span<ulong> onlyOther)
    {
        var (i, j, mine, others) = (0, 0, 0, 0);
        while (i < a.Length || j < b.Length)
        {
            if (i < a.Length && j < b.Length && a[i] == b[j])
            {
                (i, j) = (i + 1, j + 1);
                continue;
            }

            var isMine = j == b.Length || (i < a.Length && a[i] < b[j]);
            var mark = isMine ? a[i++] : b[j++];
            Add(mark, marks, ref count);
            if (isMine)
            {
                Add(mark, onlyOne, ref mine);
            }
            else
            {
                Add(mark, onlyOther, ref others);
            }
        }

        return (mine, others);
    }

    // Counts on where there is no more room, so that it is known that there was none.
    private static void Add(ulong mark, Span<ulong> marks, ref int count)
    {
        if (count < marks.Length)
        {
            marks[count] = mark;
        }

        count++;
    }
}
