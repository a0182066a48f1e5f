using System.Globalization;
using System.Text;

namespace Language.Text;

/// <summary>
/// A text as it is searched: lower case, one kind of space and dash, and, where accents are set aside, "hội nghị" as "hoi nghi" and đ as
/// d. Each of its letters knows where it stood, so that what is found can be marked in the text as given.
/// </summary>
public sealed class SearchText
{
    // Letters without their marks; every Vietnamese letter lies below.
    private static readonly char[] Plain = [.. Enumerable.Range(0, 0x2000).Select(c => (char)c is 'đ' or 'Đ' ? 'd' : char.IsSurrogate((char)c) ? (char)c : ((char)c).ToString().Normalize(NormalizationForm.FormD)[0])];

    private readonly string key;
    private readonly int[] origins;

    private SearchText(string key, int[] origins) => (this.key, this.origins) = (key, origins);

    /// <param name="accents">Whether accents count. Where the mark stands on a vowel pair never does: hoà is hòa.</param>
    public static SearchText Of(string text, bool accents)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (key, origins) = (new StringBuilder(text.Length), new List<int>(text.Length + 1));
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            while (end < text.Length && text[end] is >= '\u0300' and <= '\u036F')
            {
                end++;
            }

            if (end == at + 1 && text[at] < Plain.Length && !char.IsWhiteSpace(text[at]))
            {
                var c = Normaliser.Lower(text[at]);
                key.Append(accents ? c : Plain[c]);
                origins.Add(at);
            }
            else
            {
                foreach (var c in Letters(text[at..end], accents))
                {
                    // Several blanks in a row are one.
                    if (c != ' ' || (key.Length > 0 && key[^1] != ' '))
                    {
                        key.Append(c);
                        origins.Add(at);
                    }
                }
            }

            at = end;
        }

        origins.Add(text.Length);
        return new SearchText(accents ? Normaliser.WithOneTonePlace(key.ToString()) : key.ToString(), [.. origins]);
    }

    /// <summary>Where words stand that begin as <paramref name="word"/> does, itself such a key's text.</summary>
    /// <returns>Start and end in the text as given, in order, without overlaps.</returns>
    public IEnumerable<(int Start, int End)> Find(string word)
    {
        for (var at = key.IndexOf(word, StringComparison.Ordinal); at >= 0; at = key.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsLetterOrDigit(key[at - 1]))
            {
                yield return (origins[at], origins[at + word.Length]);
            }
        }
    }

    private static string Letters(string cluster, bool accents)
    {
        if (char.IsWhiteSpace(cluster[0]))
        {
            return " ";
        }

        var folded = Normaliser.Fold(cluster);
        return accents ? folded : string.Concat(folded.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark).Select(c => c == 'đ' ? 'd' : c));
    }
}

/// <summary>
/// What somebody looks for: each of its words must be there. Typed without accents it finds with and without; typed with them it finds only so.
/// </summary>
public sealed class SearchQuery
{
    private readonly bool accents;
    private readonly string[] words;

    public SearchQuery(string text)
    {
        var folded = Normaliser.Fold(text);
        accents = folded != Normaliser.SearchKey(text);
        words = [.. (accents ? folded : Normaliser.SearchKey(text)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Any(char.IsLetterOrDigit)).Distinct().Take(MostWords)];
    }

    private const int MostWords = 12;

    public bool IsEmpty => words.Length == 0;

    /// <summary>Where its words stand, in order and without overlaps; null where one of them is not there.</summary>
    public IReadOnlyList<(int Start, int End)>? Find(string text)
    {
        if (IsEmpty)
        {
            return null;
        }

        var searched = SearchText.Of(text, accents);
        var found = new List<(int Start, int End)>();
        foreach (var word in words)
        {
            var before = found.Count;
            found.AddRange(searched.Find(word));
            if (found.Count == before)
            {
                return null;
            }
        }

        return WithoutOverlaps(found);
    }

    private static List<(int Start, int End)> WithoutOverlaps(List<(int Start, int End)> found)
    {
        var kept = new List<(int Start, int End)>();
        foreach (var place in found.OrderBy(p => p.Start).ThenByDescending(p => p.End))
        {
            if (kept.Count == 0 || place.Start >= kept[^1].End)
            {
                kept.Add(place);
            }
        }

        return kept;
    }
}
