namespace Language.Text;

/// <summary>
/// Finds the paragraphs of a folded text. Pages from the web and from PDF end a line where the screen ended: a line that goes on
/// a sentence belongs to the one before it.
/// </summary>
public static class Paragraphs
{
    /// <returns>Start and end of each, without blanks at the edges, in order.</returns>
    public static IReadOnlyList<(int Start, int End)> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<(int Start, int End)>();
        var afterBlank = true;
        for (var at = 0; at <= text.Length;)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            var (from, to) = Trimmed(text, at, end);
            if (to > from && !afterBlank && GoesOn(text, found[^1], from, to))
            {
                found[^1] = (found[^1].Start, to);
            }
            else if (to > from)
            {
                found.Add((from, to));
            }

            afterBlank = to == from;
            at = end + 1;
        }

        return found;
    }

    // A line goes on where the last ended on no full stop and this one begins like the middle of a sentence.
    private static bool GoesOn(string text, (int Start, int End) last, int from, int to)
    {
        if (Outlines.ParagraphShape.IsBullet(text[from..Math.Min(to, from + 40)]) || text.AsSpan(from, to - from).Contains(" | ", StringComparison.Ordinal))
        {
            return false;
        }

        // "CHỈ THỊ" alone on its line is a title, and what it is about stands below it.
        if (IsCapitals(text.AsSpan(last.Start, last.End - last.Start)))
        {
            return false;
        }

        var (before, first) = (text[last.End - 1], text[from]);
        return before is not ('.' or ';' or ':' or '!' or '?' or '…') && (char.IsLower(first) || first is ',' or ';' or ')' or '%' || (before is ',' or '-' or '/' or '(' && char.IsLetterOrDigit(first)) || (char.IsDigit(first) && char.IsLower(before) && to - from > 20));
    }

    private static bool IsCapitals(ReadOnlySpan<char> line)
    {
        var letters = false;
        foreach (var c in line)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters |= char.IsUpper(c);
        }

        return letters;
    }

    private static (int Start, int End) Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }
}
