using System.Globalization;
using System.Text;

namespace Language.Text;

/// <summary>Brings the ways in which one word is typed to one form, for comparing. Never shown, never stored in place of the text.</summary>
public static class Normaliser
{
    private const string Dashes = "‐‑‒–—−";

    // Every Vietnamese letter lies below; asking the culture's tables for each letter took a sixth of all reading.
    private static readonly char[] LowerForms = MakeLower();
    private static readonly bool[] Blanks = [.. Enumerable.Range(0, LowerForms.Length).Select(c => IsBlankSign((char)c))];
    private static readonly bool[] WordSigns = [.. Enumerable.Range(0, LowerForms.Length).Select(c => char.IsLetterOrDigit((char)c))];

    // The mark stands on the first vowel in one school and on the second in the other: hòa and hoà, ủy and uỷ.
    private static readonly (string Old, string New)[] Tones = MakeTones();

    /// <summary>A comparison key: NFC, lower case, one place for the tone mark, one kind of space, dash and quote.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var source = text.AsSpan().ContainsAnyInRange('\u0300', '\u036F') ? Whole(text).Normalize(NormalizationForm.FormC) : text;
        return string.Create(FoldedLength(source), source, static (folded, from) => Write(folded, from));
    }

    // Half a character cannot be normalised: it is taken for one that is not known.
    private static string Whole(string text) => text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;

    private static int FoldedLength(string source)
    {
        var (length, spaced) = (0, true);
        foreach (var c in source)
        {
            var blank = IsBlank(c);
            length += blank && spaced ? 0 : 1;
            spaced = blank;
        }

        return length > 0 && spaced ? length - 1 : length;
    }

    private static void Write(Span<char> folded, string source)
    {
        var (at, spaced) = (0, true);
        foreach (var raw in source)
        {
            if (IsBlank(raw))
            {
                if (!spaced && at < folded.Length)
                {
                    folded[at++] = ' ';
                }

                spaced = true;
                continue;
            }

            folded[at++] = OneForm(raw);
            spaced = false;
        }

        MoveTones(folded);
    }

    /// <summary>One word of composed letters, without blanks, as <see cref="Fold"/> writes it.</summary>
    /// <param name="room">At least as long as the word.</param>
    internal static ReadOnlySpan<char> FoldWord(ReadOnlySpan<char> word, Span<char> room)
    {
        var folded = room[..word.Length];
        for (var at = 0; at < word.Length; at++)
        {
            folded[at] = OneForm(word[at]);
        }

        MoveTones(folded);
        return folded;
    }

    /// <summary>The small letter, as <see cref="Fold"/> writes it.</summary>
    internal static char Lower(char c) => c < LowerForms.Length ? LowerForms[c] : char.ToLowerInvariant(c);

    internal static bool IsBlank(char c) => c < Blanks.Length ? Blanks[c] : IsBlankSign(c);

    private static bool IsBlankSign(char c) => c == '\u200b' || char.IsWhiteSpace(c);

    /// <summary>Letters and digits, told like <see cref="char.IsLetterOrDigit(char)"/> does.</summary>
    internal static bool IsWordSign(char c) => c < WordSigns.Length ? WordSigns[c] : char.IsLetterOrDigit(c);

    private static char OneForm(char c)
    {
        if (c < LowerForms.Length)
        {
            return LowerForms[c];
        }

        return c switch { '“' or '”' => '"', '’' or '‘' => '\'', _ when Dashes.Contains(c, StringComparison.Ordinal) => '-', _ => char.ToLowerInvariant(c) };
    }

    private static char[] MakeLower()
    {
        var lower = new char[0x2000];
        for (var c = 0; c < lower.Length; c++)
        {
            lower[c] = (char)c switch { '«' or '»' => '"', 'Ð' => 'đ', var other => char.ToLowerInvariant(other) };
        }

        return lower;
    }

    // Only where the syllable ends there: toán keeps its mark, hoà moves it; quỳ has no other place for it.
    private static void MoveTones(Span<char> text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] < 128 || text[at - 1] is not ('o' or 'u') || (at + 1 < text.Length && char.IsLetter(text[at + 1])) || (at > 1 && text[at - 2] == 'q'))
            {
                continue;
            }

            foreach (var (old, renewed) in Tones)
            {
                if (old[0] == text[at - 1] && old[1] == text[at])
                {
                    (text[at - 1], text[at]) = (renewed[0], renewed[1]);
                }
            }
        }
    }

    /// <summary>A folded text whose tone marks stand where the newer school puts them: hoà as hòa. As long as before.</summary>
    internal static string WithOneTonePlace(string folded) => string.Create(folded.Length, folded, static (to, from) =>
    {
        from.CopyTo(to);
        MoveTones(to);
    });

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
