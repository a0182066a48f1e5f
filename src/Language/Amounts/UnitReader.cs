using Language.Text;

namespace Language.Amounts;

/// <summary>Finds what a figure counts: a sign, a measure, a noun of the list with its rate, or, where the list does not know it, the next word.</summary>
internal static class UnitReader
{
    private static readonly PhraseSet Nouns = Grow();
    private static readonly PhraseSet Close = PhraseSet.Of(CountNouns.Measures);
    private static readonly PhraseSet Sure = PhraseSet.Of(CountNouns.Measures + ";" + CountNouns.People);
    private static readonly PhraseSet Scales = PhraseSet.Of(CountNouns.Scales);
    private static readonly PhraseSet Per = PhraseSet.Of(CountNouns.Per + ";" + CountNouns.Text);
    private static readonly PhraseSet Territories = PhraseSet.Of(CountNouns.Territories);
    private static readonly HashSet<string> GoesOn = Words(CountNouns.GoesOn);
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Ordered = Words(CountNouns.Ordered).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="from">Where the number begins: the word before it may make it a name, and then only people and measures can be what it counts.</param>
    /// <param name="at">Where it ends.</param>
    /// <param name="isListed">It stands in a list after one that is a name: what the list of nouns does not know is not counted.</param>
    public static (int Start, int End)? After(string text, int from, int at, bool isListed)
    {
        var isOrdered = IsOrdered(text, from) || IsPlacesNumber(text, from, at) || IsYear(text, from);
        var start = Skip(text, at);
        if (start < text.Length && text[start] is '%' or '‰')
        {
            return (start, WithPer(text, start + 1));
        }

        if (start == at)
        {
            // "65km", "30ha", "0,5°C": a measure may stand close.
            return Measure(text, start) is { } close ? (start, WithPer(text, WithGoods(text, close) ?? close)) : null;
        }

        if (Scales.Longest(text, start) is { } scaled)
        {
            var of = Skip(text, scaled);
            return (start, WithPer(text, Nouns.Longest(text, of) ?? scaled));
        }

        if (Close.Longest(text, start) is { } measure && WithGoods(text, measure) is { } goods)
        {
            return (start, WithPer(text, goods));
        }

        var noun = (isOrdered ? Sure : Nouns).Longest(text, start) ?? Measure(text, start) ?? (isOrdered || isListed || IsAfterName(text, from) ? null : Guess(text, start));
        return noun is { } end ? (start, WithPer(text, WithTerritories(text, start, end))) : null;
    }

    // "15 kg gạo/khẩu/tháng": what is measured is part of the unit where a rate follows; "4.600 kg gạo" are kilograms.
    private static int? WithGoods(string text, int at)
    {
        var end = at;
        for (var count = 0; count < 2; count++)
        {
            var from = end < text.Length && text[end] == ' ' ? end + 1 : end;
            var to = from;
            while (to < text.Length && (char.IsLower(text[to]) || (to > from && char.IsDigit(text[to])) || text.AsSpan(from, to - from + 1) is "C" or "CO"))
            {
                to++;
            }

            if (to == from || from == end || (count == 0 && GoesOn.Contains(Normaliser.Fold(text[from..to]))))
            {
                return null;
            }

            end = to;
            if (end < text.Length && text[end] == '/')
            {
                return end;
            }
        }

        return null;
    }

    // "các năm 2022, 2023 tỉnh giao": from a thousand on what is counted has a dot between its digits.
    private static bool IsYear(string text, int from) =>
        text.Length >= from + 4 && string.CompareOrdinal(text, from, "19", 0, 2) * string.CompareOrdinal(text, from, "20", 0, 2) == 0 && char.IsDigit(text[from + 2]) && char.IsDigit(text[from + 3]) && (text.Length == from + 4 || !(char.IsDigit(text[from + 4]) || text[from + 4] is '.' or ','));

    // "bản Gia Khâu 1 kiến nghị": villages and schools of one name are told apart by a small number.
    private static bool IsPlacesNumber(string text, int from, int to)
    {
        if (to - from != 1 || text[from] is < '1' or > '4' || !IsAfterName(text, from))
        {
            return false;
        }

        var words = text[Math.Max(0, from - 32)..from].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var last = words.Length - 1;
        while (last >= 0 && char.IsUpper(words[last][0]))
        {
            last--;
        }

        return last >= 0 && words[last] is "bản" or "thôn" or "khu" or "trường";
    }

    // "bản Phìn Hồ 1 mở lớp": a place has its number; what the list does not know is not counted there.
    private static bool IsAfterName(string text, int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] == ' ')
        {
            end--;
        }

        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return end < at && start > 1 && start < end && char.IsUpper(text[start]) && text[start - 1] == ' ' && char.IsLetter(text[start - 2]);
    }

    // Whether the word before a number makes it the name of a thing in its order: "đợt 2", "bản 6".
    private static bool IsOrdered(string text, int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] == ' ')
        {
            end--;
        }

        var start = end;
        while (start > 0 && end - start < 12 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        // "mật độ 400 cây/ha", "lập biên bản 01 trường hợp": a density counts and a degree is named, a record is no village.
        return end < at && start < end && !text.AsSpan(0, end).EndsWith("mật độ", StringComparison.OrdinalIgnoreCase) && !text.AsSpan(0, end).EndsWith("biên bản", StringComparison.OrdinalIgnoreCase) && Ordered.Contains(Normaliser.FoldWord(text.AsSpan(start, end - start), stackalloc char[12]));
    }

    // Signs that are no words: °C, µg, and "tr.đ" with its point.
    private static int? Measure(string text, int at)
    {
        foreach (var sign in (ReadOnlySpan<string>)["°C", "µg", "μg", "tr.đ", "tr. đ"])
        {
            if (string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0)
            {
                return at + sign.Length;
            }
        }

        return at < text.Length && char.IsLetter(text[at]) && Close.Longest(text, at) is { } end && end - at <= 3 && !(end < text.Length && char.IsLetter(text[end])) ? end : null;
    }

    // Most nouns that are counted have one syllable or two; a third says more of them.
    private static int? Guess(string text, int at)
    {
        var first = Syllable(text, at);
        if (first == at || GoesOn.Contains(Normaliser.Fold(text[at..first])))
        {
            return null;
        }

        var next = first < text.Length && text[first] == ' ' ? first + 1 : first;
        var second = next > first ? Syllable(text, next) : next;
        return second > next && !GoesOn.Contains(Normaliser.Fold(text[next..second])) ? second : first;
    }

    private static int Syllable(string text, int at)
    {
        const int Longest = 8;
        var end = at;
        while (end < text.Length && end - at < Longest && char.IsLower(text[end]))
        {
            end++;
        }

        return end < text.Length && char.IsLetterOrDigit(text[end]) ? at : end;
    }

    // "xã, phường, thị trấn" are counted together.
    private static int WithTerritories(string text, int start, int end)
    {
        if (Territories.Longest(text, start) != end)
        {
            return end;
        }

        for (var count = 0; count < 4 && end < text.Length && text[end] == ','; count++)
        {
            var from = Skip(text, end + 1);
            // "6 bản, bản xa nhất" begins to say which.
            if (Territories.Longest(text, from) is not { } next || string.Compare(text, from, text, start, next - from, StringComparison.OrdinalIgnoreCase) == 0)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    private static int WithPer(string text, int at)
    {
        for (var count = 0; count < 4; count++)
        {
            var slash = Skip(text, at);
            if (slash >= text.Length || text[slash] != '/' || slash - at > 1)
            {
                break;
            }

            // "/100.000 dân", "/1.000 trẻ đẻ sống".
            var from = Skip(text, slash + 1);
            var digits = from;
            while (digits < text.Length && (char.IsAsciiDigit(text[digits]) || (text[digits] == '.' && digits + 1 < text.Length && char.IsAsciiDigit(text[digits + 1]))))
            {
                digits++;
            }

            var per = Per.Longest(text, Skip(text, digits));
            // "20 lớp/1.150 học viên" are two counts; a rate is for a round number.
            if (per is null || (digits > from && !IsRound(text.AsSpan(from, digits - from))))
            {
                break;
            }

            // "đồng/tấn.km": freight is paid by weight and way.
            at = per.Value + (string.CompareOrdinal(text, per.Value, ".km", 0, 3) == 0 ? 3 : 0);
        }

        return at;
    }

    private static bool IsRound(ReadOnlySpan<char> digits) => digits[0] == '1' && !digits[1..].ContainsAnyExcept('0', '.');

    private static int Skip(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\n')
        {
            at++;
        }

        return at;
    }

    private static PhraseSet Grow()
    {
        var nouns = PhraseSet.Of(CountNouns.Text);
        nouns.Add(CountNouns.Turns);
        return nouns;
    }

    private static HashSet<string> Words(string text) => [.. text.Split(';', StringSplitOptions.TrimEntries).Select(Normaliser.Fold)];
}
