using System.Globalization;
using System.Text.RegularExpressions;

namespace Language.Comparing;

/// <summary>
/// The numbers that a statement names, however they are written: "1.250 triệu" and "1,25 tỷ", "4/15" and "4 trong số 15", "lần thứ III" and
/// "lần thứ ba". Years are not among them.
/// </summary>
/// <param name="Written">What stands in digits or Roman, each by its value × 10,000 and with its % where it has one, sorted.</param>
/// <param name="Words">A bit for each number from one to ten that stands in letters.</param>
/// <param name="Ordinals">The same of those that are places in an order: "thứ ba".</param>
public sealed partial record Numerals(IReadOnlyList<string> Written, int Words, int Ordinals)
{
    /// <summary>The numbers before which a word says more, less, to or by, as <see cref="Comparing.Bounds"/> tells them.</summary>
    internal IReadOnlyList<(string Value, char Bound)> Bounds { get; private init; } = [];

    /// <summary>What stands in digits, in the order of the text.</summary>
    internal IReadOnlyList<string> InOrder { get; private init; } = [];

    private const long One = 10_000;
    private const string Whole = "1000000%";

    // A longer row of digits is no quantity: it is compared as it stands.
    private const int MostDigits = 12;

    // "Năm" is a year as often as five, "tư" a private person as often as four, "một" an article: they explain a number, but make none.
    private const int Doubtful = (1 << 1) | (1 << 5);

    private static readonly string[] Letters = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];
    internal static readonly Dictionary<string, long> Scales = new(StringComparer.Ordinal) { ["trăm"] = 100, ["nghìn"] = 1_000, ["ngàn"] = 1_000, ["triệu"] = 1_000_000, ["tỷ"] = 1_000_000_000, ["tỉ"] = 1_000_000_000 };

    /// <summary>What cannot be said in other words: with it texts are parted before they are compared.</summary>
    public string Firm => string.Join(';', Written.Where(w => w != Whole && !IsSmall(w)));

    /// <param name="folded">Folded, with its digits.</param>
    /// <param name="text">As it stands: Roman numbers are capitals.</param>
    internal static Numerals Read(string folded, string text)
    {
        var numbers = Number().Matches(folded).Select(m => (Value: Canonical(m, folded), At: m.Index)).Where(n => n.Value is not null).ToList();
        var written = numbers.Select(n => n.Value!).Concat(Roman().Matches(text).Select(m => Canonical(RomanValue(m.Groups["n"].Value))));
        var (words, ordinals) = (0, 0);
        foreach (Match match in Letter().Matches(folded))
        {
            var bit = 1 << Array.IndexOf(Letters, match.Groups["n"].Value switch { "nhất" => "một", "nhì" => "hai", "tư" => "bốn", "bẩy" => "bảy", var word => word });
            (words, ordinals) = (words | bit, match.Groups["order"].Success ? ordinals | bit : ordinals);
        }

        return new Numerals([.. written.Order(StringComparer.Ordinal)], words, ordinals) { InOrder = [.. numbers.Select(n => n.Value!)], Bounds = Comparing.Bounds.Of(numbers.Select(n => (n.Value!, folded[Math.Max(0, n.At - Comparing.Bounds.Longest)..n.At]))) };
    }

    /// <summary>Whether neither names a number that the other lacks. One may be said by an article, a small one in letters, 100 % by "all".</summary>
    internal static bool Agree(Numerals a, Numerals b, bool aIsWhole, bool bIsWhole) =>
        (Explains(b, a, bIsWhole, out var aIsPlain) & Explains(a, b, aIsWhole, out var bIsPlain)) && (aIsPlain || bIsPlain) && !(Unsaid(a, b, a.Words & ~Doubtful) && Unsaid(b, a, b.Words & ~Doubtful)) && OrderAgrees(a, b) && OrderAgrees(b, a);

    private static bool OrderAgrees(Numerals one, Numerals other) => other.Ordinals == 0 || !Unsaid(one, other, one.Ordinals);

    /// <param name="isPlain">Whether each number stands in the other's digits too: where both lack some, they are two numbers.</param>
    private static bool Explains(Numerals by, Numerals what, bool byIsWhole, out bool isPlain)
    {
        isPlain = true;
        var at = 0;
        foreach (var number in what.Written)
        {
            while (at < by.Written.Count && string.CompareOrdinal(by.Written[at], number) < 0)
            {
                at++;
            }

            if (at < by.Written.Count && by.Written[at] == number)
            {
                at++;
            }
            else
            {
                isPlain = false;
                // A word that the text has beside its digits stands for something else there.
                if (!(number == Whole ? byIsWhole : IsSmall(number) && (number == "10000" || (by.Words & ~what.Words & Bit(number)) != 0)))
                {
                    return false;
                }
            }
        }

        return true;
    }

    // Whether some number in letters is said by the other neither in letters nor in digits.
    private static bool Unsaid(Numerals one, Numerals other, int bits)
    {
        foreach (var number in other.Written)
        {
            bits &= IsSmall(number) ? ~Bit(number) : ~0;
        }

        return (bits & ~other.Words) != 0;
    }

    // Ten, scaled, has six digits: what is longer may be too long to be read.
    private static bool IsSmall(string written) => written.Length <= 6 && long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is > 0 and <= 10 * One && value % One == 0;

    private static int Bit(string small) => 1 << (int)(long.Parse(small, CultureInfo.InvariantCulture) / One);

    private static string Canonical(Int128 scaled) => scaled.ToString(CultureInfo.InvariantCulture);

    /// <returns>Null for a year: <see cref="PreparedText.Years"/> has it.</returns>
    private static string? Canonical(Match match, string folded)
    {
        var scale = match.Groups["scale"].Value;
        if (!Usual().IsMatch(match.Groups["n"].Value))
        {
            return match.Groups["n"].Value + scale;
        }

        var digits = match.Groups["n"].Value.Split(',');
        var whole = digits[0].Replace(".", "", StringComparison.Ordinal);
        if (whole.Length > MostDigits)
        {
            return whole;
        }

        var value = (long.Parse(whole, CultureInfo.InvariantCulture) * One) + (digits.Length == 1 ? 0 : long.Parse(digits[1].PadRight(4, '0')[..4], CultureInfo.InvariantCulture));
        var isYear = digits is [{ Length: 4 }] && whole[..2] is "19" or "20" && scale.Length == 0 && NearRepeat.Year().IsMatch(folded.AsSpan()[Math.Max(0, match.Index - 1)..Math.Min(folded.Length, match.Index + match.Length + 1)]);
        return isYear ? null : value == 0 ? "0" : scale == "%" ? Canonical(value) + "%" : Canonical((Int128)value * ScaleOf(scale));
    }

    // "nghìn tỷ" is a thousand thousand millions.
    private static long ScaleOf(string scale) => scale.Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(1L, (value, word) => value * Scales[word]);

    private static long RomanValue(string roman)
    {
        var value = 0;
        for (var at = 0; at < roman.Length; at++)
        {
            var (one, next) = (Digit(roman[at]), at + 1 < roman.Length ? Digit(roman[at + 1]) : 0);
            value += one < next ? -one : one;
        }

        return value * One;

        static int Digit(char letter) => letter switch { 'I' => 1, 'V' => 5, _ => 10 };
    }

    // Not the 2 of m2 and the 19 of COVID-19: they name nothing that is counted. What is glued to other letters does: 4x100m, QL4D, 9A.
    [GeneratedRegex(@"(?<!\d|\d[.,]|covid[- ]?|(?<!\p{L})[kcdh]?m(?=[23](?!\d)))(?<n>[0-9]+(?:[.,][0-9]+)*)(?:\s*(?<scale>(?:(?:trăm|nghìn|ngàn)\s+)?(?:triệu|tỷ|tỉ)|nghìn|ngàn|%)(?!\p{L}))?", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    // Dots between thousands, a comma before decimals; what is written otherwise is compared as it stands.
    [GeneratedRegex(@"^(?:[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+)(?:,[0-9]{1,4})?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Usual();

    [GeneratedRegex(@"\b(?:[Tt]hứ|[Đđ]ợt|[Qq]uý|[Kk]h[oó][áa]|[Kk]ỳ|[Hh]ạng|[Ll]oại|[Ll]ần|[Mm]ức|[Đđ]ộ)\s+(?<n>[IVX]{1,5})\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Roman();

    [GeneratedRegex(@"\b(?<order>thứ )?(?<n>một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|(?<=thứ )(?:nhất|nhì|tư))\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Letter();
}
