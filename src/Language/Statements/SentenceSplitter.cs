using System.Text.RegularExpressions;

namespace Language.Statements;

/// <summary>Cuts a paragraph of official prose into sentences, and a colon's list into its parts. Every character that is not a space falls into exactly one.</summary>
public static partial class SentenceSplitter
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "tp", "tx", "tt", "ths", "ts", "gs", "pgs", "bs", "đ/c", "tr", "h", "q", "p", "x", "v.v", "vd", "st", "nxb", "ts.bs", "km", "cn",
    };

    private const int LongestLead = 80;

    /// <returns>Start and length of each part, in order; spaces at the edges are in none.</returns>
    public static IReadOnlyList<(int Start, int Length)> Split(string text)
    {
        var parts = new List<(int, int)>();
        foreach (var (start, end) in Sentences(text))
        {
            parts.AddRange(ListParts(text, start, end));
        }

        return parts;
    }

    private static IEnumerable<(int Start, int End)> Sentences(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '.' or '!' or '?' or '…' or '\n' && EndsSentence(text, at))
            {
                var end = at + 1;
                while (end < text.Length && text[end] is '"' or '”' or ')' or '.' or '…' or '/')
                {
                    end++;
                }

                yield return (start, end);
                start = end;
                at = end - 1;
            }
        }

        yield return (start, text.Length);
    }

    private static bool EndsSentence(string text, int at)
    {
        if (text[at] == '\n')
        {
            return true;
        }

        var next = at + 1;
        while (next < text.Length && text[next] is '.' or '…' or '"' or '”' or ')' or '/')
        {
            next++;
        }

        if (next >= text.Length)
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[next]))
        {
            return false;
        }

        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        // "thực hiện năm học mới,... nổi bật trong thể thao là": an open list ends, another thing begins.
        if (next < text.Length && next - at > 2 && GoesOver(text, next))
        {
            return true;
        }

        if (next < text.Length && !char.IsUpper(text[next]) && !char.IsDigit(text[next]) && text[next] is not ('"' or '“' or '-' or '+' or '('))
        {
            return false;
        }

        return text[at] != '.' || !IsAbbreviation(text, at);
    }

    private static bool GoesOver(string text, int at) => text.AsSpan(at) is var rest && (rest.StartsWith("nổi bật", StringComparison.Ordinal) || rest.StartsWith("bên cạnh đó", StringComparison.Ordinal) || rest.StartsWith("đồng thời", StringComparison.Ordinal) || rest.StartsWith("ngoài ra", StringComparison.Ordinal));

    private static bool IsAbbreviation(string text, int dot)
    {
        var start = dot;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '/'))
        {
            start--;
        }

        var word = text[start..dot];
        // A list's own number, "1. Giáo dục", is not a sentence.
        return Abbreviations.Contains(word) || (word.Length <= 3 && ListNumber().IsMatch(word) && text[..start].Trim().Length == 0);
    }

    // "một số nhiệm vụ: A; B; C": each part is a statement of its own, the first keeps the words that lead in. Inside brackets
    // a semicolon parts words, and what leans on the part before it is nothing without that.
    private static IEnumerable<(int Start, int Length)> ListParts(string text, int start, int end)
    {
        var from = start;
        var depth = 0;
        for (var at = start; at < end; at++)
        {
            depth = text[at] is '(' ? depth + 1 : text[at] is ')' ? Math.Max(0, depth - 1) : depth;
            if (text[at] == ';' && depth == 0 && !Leans(text.AsSpan(at + 1, end - at - 1)))
            {
                if (Trimmed(text, from, at + 1) is { Length: > 0 } part)
                {
                    yield return part;
                }

                from = at + 1;
            }
        }

        if (Trimmed(text, from, end) is { Length: > 0 } last)
        {
            yield return last;
        }
    }

    // A few words tell: a page of semicolons is not read to its end for each.
    private static bool Leans(ReadOnlySpan<char> rest) => Leaning().IsMatch(rest[..Math.Min(rest.Length, LongestLead)]);

    private static (int Start, int Length) Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end - start);
    }

    /// <summary>"…ra lớp đạt 99,2%; huyện Sìn Hồ đạt 97,4%", "…; trong đó 12 xã", "…; tăng 3% so với cùng kỳ": only the part before says of what.</summary>
    [GeneratedRegex(@"^\s*(?:trong đó|riêng|còn lại|so với|cao hơn|thấp hơn|(?:đạt|tăng|giảm|chiếm|bằng|vượt)\s+\d|(?:huyện|xã|phường|thị trấn|thị xã|thành phố|tỉnh|bản)\s+(?:\p{Lu}[\p{L}-]*\s+){1,4}(?:đạt|có|còn|là|tăng|giảm|chiếm)?\s*:?\s*\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex Leaning();

    [GeneratedRegex("^(?:[0-9]{1,2}|[IVX]{1,4}|[a-zđ])$", RegexOptions.ExplicitCapture)]
    private static partial Regex ListNumber();
}
