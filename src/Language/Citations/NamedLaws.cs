using System.Text.RegularExpressions;
using Language.Text;

namespace Language.Citations;

/// <summary>Finds laws, codes, ordinances and constitutions that are cited by name, with a number or a date or without.</summary>
internal static partial class NamedLaws
{
    private static readonly PhraseSet Names = Grow();

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
        return Names.Longest(text, at) ?? (Numbered().IsMatch(text[at..Math.Min(text.Length, at + 60)]) ? at : null);
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

    private static PhraseSet Grow()
    {
        var names = PhraseSet.Of(LawNames.Text);
        // Commas are left out as often as not: "phòng chống ma túy", "chất lượng sản phẩm hàng hóa".
        names.Add(LawNames.Text.Replace("phòng, chống", "phòng chống", StringComparison.Ordinal));
        names.Add(LawNames.Text.Replace(",", "", StringComparison.Ordinal));
        return names;
    }

    [GeneratedRegex(@"\b(?:B[Ộộ]\s+[Ll]uật|BỘ\s+LUẬT|Luật|LUẬT|Pháp\s+[Ll]ệnh|PHÁP\s+LỆNH|Hiến\s+pháp|HIẾN\s+PHÁP)\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Kind();

    [GeneratedRegex(@"^\s*,?\s*(?:nước\s+)?cộng\s+h(?:òa|oà)\s+xã\s+hội\s+chủ\s+nghĩa\s+việt\s+nam", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Republic();

    [GeneratedRegex(@"^\s*(?:về\s+)?(?:sửa\s+đổi(?:\s*,\s*bổ\s+sung)?\s+(?:một\s+số\s+điều\s+)?(?:của\s+)?(?:các\s+)?(?:bộ\s+luật|luật|pháp\s+lệnh)|về)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amending();

    [GeneratedRegex(@"^\s*,?\s*số\s*:?\s*(?<number>\d{1,4}\s*/\s*(?:19|20)\d\d\s*/\s*(?:QH|PL-UBTVQH|L-CTN|UBTVQH)\s?\d{0,2}|\d{1,4}/(?:19|20)\d\d-(?:QH\d{0,2}|L-CTN|PL-UBTVQH\d{0,2})|\d{1,4}-\s?L/CTN|\d{1,4}\s*[/-]\s*\p{Lu}[\p{L}0-9/-]{1,20})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\s+(?:năm\s+)?(?:19|20)\d\d\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
