using Language.Text;

namespace Language.Comparing;

/// <summary>Words of one kind that exclude each other: where one text says one of a row and the other another, they hardly say the same.</summary>
internal static class Contrasts
{
    // A row has fewer words than this.
    private const int RowStep = 64;

    private static readonly WordTrie<int> Known = new();

    /// <summary>The name of each row: its first two words, "tăng/giảm".</summary>
    public static IReadOnlyList<string> Rows { get; } = Read();

    /// <summary>The mark of each row among the weights.</summary>
    public static IReadOnlyList<ulong> Marks { get; } = [.. Rows.Select(Wording.Contrast)];

    /// <summary>Which words of which rows stand in a text, as numbers in the order of the rows; inside a longer one none is told.</summary>
    /// <param name="syllables">As <see cref="Wording.ListedIn"/> tells them.</param>
    public static int[] In(IEnumerable<string> syllables)
    {
        var found = new HashSet<int>();
        foreach (var (number, _) in Known.Longest(new WordRun(string.Join(' ', syllables.Select(s => s.Length == 0 ? "," : s)))))
        {
            found.Add(number);
        }

        return [.. found.Order()];
    }

    /// <summary>The next row of which each has a word that the other has not.</summary>
    /// <param name="at">Where in the one to go on, and in the other; from 0.</param>
    /// <returns>-1 where there is none.</returns>
    public static int Next(int[] a, int[] b, ref (int One, int Other) at)
    {
        while (at.One < a.Length && at.Other < b.Length)
        {
            var (row, other) = (a[at.One] / RowStep, b[at.Other] / RowStep);
            var (end, endOther) = (at.One, at.Other);
            while (end < a.Length && a[end] / RowStep == Math.Min(row, other))
            {
                end++;
            }

            while (endOther < b.Length && b[endOther] / RowStep == Math.Min(row, other))
            {
                endOther++;
            }

            var words = a.AsSpan()[at.One..end];
            var others = b.AsSpan()[at.Other..endOther];
            at = (end, endOther);
            if (row == other && words.ContainsAnyExcept(others) && others.ContainsAnyExcept(words))
            {
                return row;
            }
        }

        return -1;
    }

    private static List<string> Read()
    {
        var rows = new List<string>();
        foreach (var line in ContrastRows.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#'))
        {
            foreach (var (member, word) in line.Split(',').Index())
            {
                Known.Add(string.Join(' ', Wording.ListedIn(word.Trim()).Where(s => s.Length > 0)), (rows.Count * RowStep) + member);
            }

            rows.Add(string.Join('/', line.Split(',', StringSplitOptions.TrimEntries).Take(2)));
        }

        return rows;
    }
}
