using System.Text;

namespace Language.Citations;

/// <summary>
/// A document's number: digits, then a year or none, then the letters of its type and of who issued it, parted by dashes and slashes.
/// State: <c>30/2020/NĐ-CP</c>, <c>1719/QĐ-TTg</c>, <c>1234/BGDĐT-VP</c>, <c>14/2022/QH15</c>. Party: <c>42-NQ/TW</c>. Pages break
/// lines inside it and put spaces around its signs.
/// </summary>
internal static class DocumentNumber
{
    private const int MostGap = 6;
    private const int MostSegments = 14;
    private static readonly string[] Mixed = ["TTg", "TTr", "Ttr", "CTr", "QĐi", "CTHĐ", "TTLB", "HĐBT"];

    /// <param name="at">Just past the kind word.</param>
    /// <returns>One past the number's last character, and the number without spaces; null where there is none.</returns>
    public static (int End, string Number)? Scan(string text, int at)
    {
        at = Lead(text, at);
        var start = at;
        while (at < text.Length && at - start < 6 && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        if (at == start || (at < text.Length && char.IsAsciiDigit(text[at])))
        {
            return null;
        }

        var number = new StringBuilder(text, start, at - start, 40);
        at = WithLetter(text, at, number);
        var end = Segments(text, Organ(text, at, number), number) ?? Standing(text, at, number);
        return end is null ? null : (end.Value, number.ToString());
    }

    /// <summary>Digits alone, as a short form repeats them: "Nghị định 54", "Thông tư số 108".</summary>
    public static (int End, string Number)? ScanShort(string text, int at)
    {
        var start = Lead(text, at);
        var end = start;
        while (end < text.Length && end - start < 4 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        // "Nghị quyết 30a"
        end += end > start && end < text.Length && text[end] is 'a' or 'b' && !(end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])) ? 1 : 0;
        var stands = end > start && (end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] is '/' or '-' or '%'));
        return stands ? (end, text[start..end]) : null;
    }

    // 30a/2008/NQ-CP, with a space before the letter at times.
    private static int WithLetter(string text, int at, StringBuilder number)
    {
        var letter = at + 1 < text.Length && text[at] == ' ' && char.IsAsciiLetterLower(text[at + 1]) && at + 2 < text.Length && text[at + 2] == '/' ? at + 1 : at;
        if (letter + 1 >= text.Length || !char.IsAsciiLetter(text[letter]) || char.IsLetterOrDigit(text[letter + 1]))
        {
            return at;
        }

        number.Append(text[letter]);
        return letter + 1;
    }

    // Until the nineties the organ's letters followed the digits with no slash: "105 TC/ĐT", "1357TC/QĐ-TCT".
    private static int Organ(string text, int at, StringBuilder number)
    {
        var begin = at < text.Length && text[at] == ' ' ? at + 1 : at;
        var end = begin;
        while (end < text.Length && end - begin < 5 && char.IsUpper(text[end]))
        {
            end++;
        }

        if (end - begin < 2 || end >= text.Length || text[end] != '/')
        {
            return at;
        }

        number.Append(' ').Append(text, begin, end - begin);
        return end;
    }

    // "150 CP", "123 HĐBT": the Government's letters alone, in the same years.
    private static int? Standing(string text, int at, StringBuilder number)
    {
        foreach (var sign in (ReadOnlySpan<string>)["HĐBT", "TTg", "CP"])
        {
            var end = at + 1 + sign.Length;
            if (end <= text.Length && text[at] is ' ' && string.CompareOrdinal(text, at + 1, sign, 0, sign.Length) == 0 && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                number.Append(' ').Append(sign);
                return end;
            }
        }

        return null;
    }

    // "số", a colon, and no more than a line's break between.
    private static int Lead(string text, int at)
    {
        at = Skip(text, at);
        if (at + 2 <= text.Length && text[at] is 's' or 'S' && text[at + 1] is 'ố' or 'Ố' or 'ổ' or 'ô')
        {
            at = Skip(text, at + 2);
            if (at < text.Length && text[at] == ':')
            {
                at = Skip(text, at + 1);
            }
        }

        return at;
    }

    private static int? Segments(string text, int at, StringBuilder number)
    {
        int? end = null;
        for (var count = 0; count < MostSegments; count++)
        {
            var sign = Skip(text, at);
            if (sign >= text.Length || text[sign] is not ('/' or '-'))
            {
                break;
            }

            var begin = Skip(text, sign + 1);
            var stop = SegmentEnd(text, begin, spaced: begin > sign + 1 || sign > at);
            if (stop == begin)
            {
                break;
            }

            number.Append(text[sign]).Append(text, begin, stop - begin);
            at = stop;
            if (char.IsLetter(text[begin]))
            {
                end = at = WithTerm(text, begin, stop, number);
            }
        }

        return end;
    }

    // QH 12: the term stands apart at times.
    private static int WithTerm(string text, int begin, int stop, StringBuilder number)
    {
        if (!text.AsSpan(begin, stop - begin).EndsWith("QH", StringComparison.Ordinal) || stop + 1 >= text.Length || text[stop] != ' ' || !char.IsAsciiDigit(text[stop + 1]))
        {
            return stop;
        }

        var end = stop + 1;
        while (end < text.Length && end < stop + 3 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        number.Append(text, stop + 1, end - stop - 1);
        return end;
    }

    private static int SegmentEnd(string text, int begin, bool spaced)
    {
        var at = begin;
        if (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }

            return at - begin == 4 && text[begin] is '1' or '2' && text[begin + 1] is '9' or '0' ? at : begin;
        }

        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '&'))
        {
            at++;
        }

        return IsSign(text.AsSpan(begin, at - begin), spaced) ? at : begin;
    }

    // Letters of an organ are capitals; a word of prose after a dash has one at most.
    private static bool IsSign(ReadOnlySpan<char> segment, bool spaced)
    {
        if (segment.Length is 0 or > 24 || !char.IsUpper(segment[0]))
        {
            return false;
        }

        var (capitals, small) = (0, 0);
        foreach (var c in segment)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
            small += char.IsLower(c) ? 1 : 0;
        }

        foreach (var mixed in Mixed)
        {
            if (segment.StartsWith(mixed, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return small == 0 ? !spaced || segment.Length <= 12 : capitals > small && small <= 2;
    }

    private static int Skip(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < MostGap && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }
}
