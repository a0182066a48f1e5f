using System.Globalization;
using System.Text;

namespace Language.Text;

/// <summary>Brings the ways in which one word is typed to one form, for comparing. Never shown, never stored in place of the text.</summary>
public static class Normaliser
{
    private const string Dashes = "‐‑‒–—−";

    // The mark stands on the first vowel in one school and on the second in the other: hòa and hoà, ủy and uỷ.
    private static readonly (string Old, string New)[] Tones = MakeTones();

    /// <summary>A comparison key: NFC, lower case, one place for the tone mark, one kind of space, dash and quote.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var spaced = true;
        foreach (var raw in text.Normalize(NormalizationForm.FormC).Replace('Ð', 'Đ').ToLower(CultureInfo.InvariantCulture))
        {
            var c = Dashes.Contains(raw, StringComparison.Ordinal) ? '-' : raw is '“' or '”' or '«' or '»' ? '"' : raw is '’' or '‘' ? '\'' : raw;
            if (char.IsWhiteSpace(c) || c == '\u200b')
            {
                if (!spaced)
                {
                    folded.Append(' ');
                }

                spaced = true;
                continue;
            }

            folded.Append(c);
            spaced = false;
        }

        if (folded.Length > 0 && folded[^1] == ' ')
        {
            folded.Length--;
        }

        return WithOneTonePlace(folded.ToString());
    }

    /// <summary>Without accents, đ as d, lower case: what is typed in a hurry finds what is written with care.</summary>
    public static string SearchKey(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in Fold(text).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
            {
                key.Append(c == 'đ' ? 'd' : c);
            }
        }

        return key.ToString();
    }

    private static string WithOneTonePlace(string text)
    {
        foreach (var (old, renewed) in Tones)
        {
            if (text.Contains(old, StringComparison.Ordinal))
            {
                text = ReplaceAtWordEnd(text, old, renewed);
            }
        }

        return text;
    }

    // Only where the syllable ends there: toán keeps its mark, hoà moves it.
    private static string ReplaceAtWordEnd(string text, string old, string renewed)
    {
        var built = new StringBuilder(text);
        for (var at = text.IndexOf(old, StringComparison.Ordinal); at >= 0; at = text.IndexOf(old, at + 1, StringComparison.Ordinal))
        {
            var end = at + old.Length;
            var afterQ = at > 0 && text[at - 1] == 'q';
            if ((end == text.Length || !char.IsLetter(text[end])) && !afterQ)
            {
                built.Remove(at, old.Length).Insert(at, renewed);
            }
        }

        return built.ToString();
    }

    private static (string, string)[] MakeTones()
    {
        (string Pair, string Plain, string Marked)[] vowels = [("o", "oa", "àáảãạ"), ("o", "oe", "èéẻẽẹ"), ("u", "uy", "ỳýỷỹỵ")];
        var first = new Dictionary<string, string> { ["o"] = "òóỏõọ", ["u"] = "ùúủũụ" };
        return
        [
            .. vowels.SelectMany(v => Enumerable.Range(0, 5).Select(i => ($"{v.Pair}{v.Marked[i]}", $"{first[v.Pair][i]}{v.Plain[1]}"))),
        ];
    }
}
