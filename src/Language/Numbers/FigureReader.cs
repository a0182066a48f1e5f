using System.Globalization;
using System.Text.RegularExpressions;
using Language.Text;

namespace Language.Numbers;

/// <summary>A figure of a sentence: its exact value and what it counts.</summary>
/// <param name="Scaled">The value × 10,000, exact.</param>
/// <param name="Unit">What is counted, folded: <c>%</c>, <c>lượt người</c>; empty where nothing follows.</param>
/// <param name="OfScaled">The whole of a part, the 94 in 39/94 xã; null with others.</param>
public readonly record struct Figure(long Scaled, string Unit, int Start, int Length, long? OfScaled)
{
    private static readonly HashSet<string> Measures = ["%", "tuổi", "tháng", "năm", "ngày", "giờ", "phút", "lần", "điểm", "độ", "kỳ", "quý", "khóa"];
    private static readonly string[] Averages = ["bình quân", "trung bình", "thứ", "cấp độ", "mức độ"];

    /// <summary>Whether figures of this kind from several units can be added up: counts can; shares, ages, ranks and averages cannot.</summary>
    /// <param name="text">The sentence it stands in.</param>
    public bool AddsUp(string text)
    {
        var before = Normaliser.Fold(text[Math.Max(0, Start - 24)..Start]);
        var end = Start + Length;
        var after = Normaliser.Fold(text[end..Math.Min(text.Length, end + 32)]);
        return !Measures.Contains(Unit.Split(' ')[0]) && !Array.Exists(Averages, a => before.Contains(a, StringComparison.Ordinal)) && !FigureReader.PerOne().IsMatch(after);
    }
}

/// <summary>Reads figures written the Vietnamese way: dots between thousands, a comma before decimals.</summary>
public static partial class FigureReader
{
    public static IReadOnlyList<Figure> Read(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return [];
        }

        var figures = new List<Figure>();
        var masked = Mask(text);
        foreach (Match match in Number().Matches(masked))
        {
            if (Scaled(match.Groups["n"].Value) is not { } value)
            {
                continue;
            }

            var of = match.Groups["of"].Success ? Scaled(match.Groups["of"].Value) : null;
            figures.Add(new Figure(value, UnitAfter(text, match.Index + match.Length), match.Index, match.Length, of));
        }

        return figures;
    }

    // Dates, years and document numbers are no figures: they are blanked out, so that offsets stay.
    private static string Mask(string text)
    {
        foreach (var regex in (Regex[])[DocumentNumber(), Date(), Year(), ListNumber()])
        {
            text = regex.Replace(text, m => new string(' ', m.Length));
        }

        return text;
    }

    private static long? Scaled(string digits)
    {
        var cut = digits.IndexOf(',');
        var whole = (cut < 0 ? digits : digits[..cut]).Replace(".", "", StringComparison.Ordinal);
        var part = cut < 0 ? "" : digits[(cut + 1)..];
        if (part.Length > 4 || whole.Length > 14)
        {
            return null;
        }

        return (long.Parse(whole, CultureInfo.InvariantCulture) * 10000) + (part.Length == 0 ? 0 : long.Parse(part.PadRight(4, '0'), CultureInfo.InvariantCulture));
    }

    private static string UnitAfter(string text, int at)
    {
        var match = UnitWords().Match(Normaliser.Fold(text[at..Math.Min(text.Length, at + 40)]));
        return match.Success ? match.Value.Trim() : "";
    }

    [GeneratedRegex(@"(?<![\p{L}\d.,/-])(?<n>[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]{1,4})?|[0-9]{1,12}(?:,[0-9]{1,4})?)(?:/(?<of>[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,9}))?(?!\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(@"\d{1,6}\s*[-/]\s*(?:(?:19|20)\d\d\s*/\s*)?[A-ZĐ][\p{L}\d]*(?:\s*[-/]\s*[A-ZĐ][\p{L}\d]*)+|\d{1,6}/(?:19|20)\d\d/[A-ZĐ][\p{L}\d-]*", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex DocumentNumber();

    [GeneratedRegex(@"\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d|(?:ngày|sáng|chiều)\s+\d{1,2}(?:[/.-]\d{1,2})?(?:\s+tháng\s+\d{1,2})?|tháng\s+\d{1,2}(?:/\d{4})?|\b\d{1,2}/(?:19|20)\d\d", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Date();

    [GeneratedRegex(@"(?:năm|năm học|giai đoạn|nhiệm kỳ|kỳ)\s+(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?|\b(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d|quý\s+[IV1-4]+(?:/\d{4})?|khóa\s+[IVX]+|\b0?[369] tháng", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Year();

    [GeneratedRegex(@"^\s*(?:\(?\d{1,2}[.)])+\s", RegexOptions.ExplicitCapture)]
    private static partial Regex ListNumber();

    /// <summary>"34,5 triệu đồng/người/năm": so much for each.</summary>
    [GeneratedRegex(@"^[\p{L} ]{1,20}/\p{L}")]
    internal static partial Regex PerOne();

    [GeneratedRegex(@"^\s*(?:%|[kcdh]?m[23](?![\p{L}\d])|\p{L}+(?: \p{L}+)?)", RegexOptions.ExplicitCapture)]
    private static partial Regex UnitWords();
}
