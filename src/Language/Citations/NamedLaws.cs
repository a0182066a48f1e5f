using System.Text.RegularExpressions;
using Language.Text;

namespace Language.Citations;

/// <summary>Finds laws, codes, ordinances and constitutions that are cited by name, with a number or a date or without.</summary>
internal static partial class NamedLaws
{
    private const int LongestName = 40;
    private static readonly Node Names = Grow();

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public bool Ends { get; set; }
    }

    public static IEnumerable<(int Start, int End, string Type, string? Number, DateOnly? Date)> Find(string text)
    {
        var from = 0;
        foreach (Match match in Kind().Matches(text))
        {
            if (match.Index < from || NameEnd(text, match.Index + match.Length, match.Value) is not { } end)
            {
                continue;
            }

            var (stop, number, day) = Tail(text, end);
            from = stop;
            yield return (match.Index, stop, TypeOf(match.Value), number, day);
        }
    }

    private static string TypeOf(string kind) => Normaliser.Fold(kind) switch { "bộ luật" => "BL", "luật" => "L", "pháp lệnh" => "PL", _ => "HP" };

    // "Luật sửa đổi, bổ sung một số điều của Luật Giáo dục": the law that amends is named by the one it amends.
    private static int? NameEnd(string text, int at, string kind)
    {
        if (Normaliser.Fold(kind) == "hiến pháp")
        {
            var republic = Republic().Match(text[at..Math.Min(text.Length, at + 80)]);
            return at + (republic.Success ? republic.Length : 0);
        }

        var amending = Amending().Match(text[at..Math.Min(text.Length, at + 160)]);
        if (amending.Success)
        {
            at += amending.Length;
        }

        // "Luật số 32/2013/QH13": a law may go by its number alone.
        return Longest(text, at) ?? (Numbered().IsMatch(text[at..Math.Min(text.Length, at + 60)]) ? at : null);
    }

    private static int? Longest(string text, int at)
    {
        var node = Names;
        int? end = null;
        for (var count = 0; count < LongestName; count++)
        {
            var (start, stop) = Word(text, at);
            if (stop == start || !node.Next.TryGetValue(Normaliser.Fold(text[start..stop]), out var next))
            {
                break;
            }

            (node, at) = (next, stop);
            if (node.Ends)
            {
                end = stop;
            }
        }

        return end;
    }

    private static (int End, string? Number, DateOnly? Day) Tail(string text, int end)
    {
        string? number = null;
        var numbered = Numbered().Match(text[end..Math.Min(text.Length, end + 60)]);
        if (numbered.Success)
        {
            number = string.Concat(numbered.Groups["number"].Value.Where(c => !char.IsWhiteSpace(c)));
            end += numbered.Length;
        }

        if (DateTail.After(text, end) is { } dated)
        {
            return (dated.End, number, dated.Day);
        }

        var year = Year().Match(text[end..Math.Min(text.Length, end + 20)]);
        return (year.Success ? end + year.Length : end, number, null);
    }

    // A word, or one sign of punctuation.
    private static (int Start, int Stop) Word(string text, int at)
    {
        var start = at;
        while (start < text.Length && start - at < 8 && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var stop = start;
        while (stop < text.Length && stop - start < 24 && char.IsLetterOrDigit(text[stop]))
        {
            stop++;
        }

        return stop == start && stop < text.Length && text[stop] is ',' or '"' or '“' or '”' or '(' or ')' or '/' ? (start, start + 1) : (start, stop);
    }

    private static Node Grow()
    {
        var root = new Node();
        foreach (var name in LawNames.Text.ReplaceLineEndings(" ").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            Plant(root, name);
            // Commas are left out as often as not: "phòng chống ma túy", "chất lượng sản phẩm hàng hóa".
            Plant(root, name.Replace("phòng, chống", "phòng chống", StringComparison.Ordinal));
            Plant(root, name.Replace(",", "", StringComparison.Ordinal));
        }

        return root;
    }

    private static void Plant(Node node, string name)
    {
        for (var at = 0; at < name.Length;)
        {
            var (start, stop) = Word(name, at);
            if (stop == start)
            {
                break;
            }

            var word = Normaliser.Fold(name[start..stop]);
            node = node.Next.TryGetValue(word, out var next) ? next : node.Next[word] = new Node();
            at = stop;
        }

        node.Ends = true;
    }

    [GeneratedRegex(@"\b(?:B[Ộộ]\s+[Ll]uật|BỘ\s+LUẬT|Luật|LUẬT|Pháp\s+[Ll]ệnh|PHÁP\s+LỆNH|Hiến\s+pháp|HIẾN\s+PHÁP)\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Kind();

    [GeneratedRegex(@"^\s*,?\s*(?:nước\s+)?cộng\s+h(?:òa|oà)\s+xã\s+hội\s+chủ\s+nghĩa\s+việt\s+nam", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Republic();

    [GeneratedRegex(@"^\s*(?:về\s+)?(?:sửa\s+đổi(?:\s*,\s*bổ\s+sung)?\s+(?:một\s+số\s+điều\s+)?(?:của\s+)?(?:<[^<>]{1,20}>\s*)?(?:bộ\s+luật|luật|pháp\s+lệnh)|về)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amending();

    [GeneratedRegex(@"^\s*,?\s*số\s*:?\s*(?<number>\d{1,4}\s*/\s*(?:19|20)\d\d\s*/\s*(?:QH|PL-UBTVQH|L-CTN|UBTVQH)\s?\d{0,2}|\d{1,4}-\s?L/CTN|\d{1,4}\s*[/-]\s*\p{Lu}[\p{L}0-9/-]{1,20})", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\s+(?:năm\s+)?(?:19|20)\d\d\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
