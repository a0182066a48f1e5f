using System.Text;

namespace Language.Text;

/// <summary>
/// A text made ready to be searched: composed letters, one kind of dash and space, no invisible signs. Each of its characters
/// knows where it came from, so that what is found is told in the offsets of the text as given.
/// </summary>
public sealed class FoldedText
{
    private const string Dashes = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private const string Invisible = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

    // Where each folded character begins in the source, and one past the end; null where nothing had to move.
    private readonly int[]? origins;

    private FoldedText(string source, string text, int[]? origins) => (Source, Text, this.origins) = (source, text, origins);

    public string Source { get; }

    /// <summary>What to search. Case and tone places are as given.</summary>
    public string Text { get; }

    public static FoldedText Of(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return IsPlain(source) ? new FoldedText(source, source, null) : Fold(source);
    }

    /// <summary>Start and end, in the source, of a stretch of <see cref="Text"/>. A letter and its combining marks are never parted.</summary>
    public (int Start, int End) ToSource(int start, int end)
    {
        if (origins is null)
        {
            return (start, end);
        }

        return (origins[start], end <= start ? origins[start] : origins[end]);
    }

    /// <summary>Where a stretch of the source stands in <see cref="Text"/>.</summary>
    public (int Start, int End) FromSource(int start, int end) => origins is null ? (start, end) : (Folded(origins, start), Folded(origins, end));

    private static int Folded(int[] origins, int at)
    {
        var index = Array.BinarySearch(origins, at);
        if (index < 0)
        {
            return ~index;
        }

        while (index > 0 && origins[index - 1] == at)
        {
            index--;
        }

        return index;
    }

    private static bool IsPlain(string source)
    {
        foreach (var c in source)
        {
            if (c is 'Ð' or 'ð' or '\t' or '<' or '\u00A0' || (c >= '\u0300' && (IsMark(c) || c is >= '\u2000' and <= '\u206F' || c is '\u2212' or '\u3000' or '\uFEFF')))
            {
                return false;
            }
        }

        return !source.Contains('\u00AD', StringComparison.Ordinal);
    }

    private static FoldedText Fold(string source)
    {
        var text = new StringBuilder(source.Length);
        var moved = new List<int>(source.Length + 1);
        for (var at = 0; at < source.Length;)
        {
            if (IsItself(source[at]) && !(at + 1 < source.Length && IsMark(source[at + 1])))
            {
                text.Append(source[at]);
                moved.Add(at++);
                continue;
            }

            var end = at + 1;
            if (source[at] == '<' && TagEnd(source, at) is { } past)
            {
                text.Append(' ');
                moved.Add(at);
                at = past;
                continue;
            }

            while (end < source.Length && IsMark(source[end]))
            {
                end++;
            }

            foreach (var c in Folded(source, at, end))
            {
                text.Append(c);
                moved.Add(at);
            }

            at = end;
        }

        moved.Add(source.Length);
        return new FoldedText(source, text.ToString(), [.. moved]);
    }

    // Nearly all letters are: nothing is asked of them but whether they are Vietnamese.
    private static bool IsItself(char c) => c is >= '\u1EA0' and <= '\u1EF9' || (c < '\u0300' && c is not ('<' or '\t' or '\u00A0' or '\u00AD' or 'Ð' or 'ð'));

    // Pages taken from the web keep a tag here and there in the middle of a name.
    private static int? TagEnd(string source, int at)
    {
        const int LongestTag = 40;
        var name = at + 1 < source.Length && source[at + 1] == '/' ? at + 2 : at + 1;
        if (name >= source.Length || !char.IsAsciiLetter(source[name]))
        {
            return null;
        }

        for (var end = name; end < source.Length && end - at < LongestTag && source[end] is not ('<' or '\n'); end++)
        {
            if (source[end] == '>')
            {
                return end + 1;
            }
        }

        return null;
    }

    private static string Folded(string source, int at, int end)
    {
        var c = source[at];
        if (Invisible.Contains(c, StringComparison.Ordinal) && end == at + 1)
        {
            return "";
        }

        if (Dashes.Contains(c, StringComparison.Ordinal))
        {
            return "-";
        }

        if (c is 'Ð' or 'ð')
        {
            return c is 'Ð' ? "Đ" : "đ";
        }

        if (c is '\t' or '\u00A0' or '\u3000' or '\u202F' or '\u205F' or (>= '\u2000' and <= '\u200A'))
        {
            return " ";
        }

        // A run of marks as long as a page is no letter: composing it would take time, and nobody wrote it.
        const int LongestCluster = 8;
        return end == at + 1 ? source[at..end] : end - at > LongestCluster || char.IsSurrogate(c) ? source[at..end] : source[at..end].Normalize(NormalizationForm.FormC);
    }

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';
}
