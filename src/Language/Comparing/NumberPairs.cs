using System.Text.RegularExpressions;

namespace Language.Comparing;

/// <summary>Two numbers that belong together: a day and its month, a part and its whole. Taken one by one, the days of "từ 15/3 đến 20/4" are those of "từ 20/3 đến 15/4" too.</summary>
internal static partial class NumberPairs
{
    /// <param name="folded">The statement in one writing, folded, with its digits.</param>
    public static IReadOnlyList<(string Pair, bool IsDay)> In(string folded) => [.. Pair().Matches(folded).Select(m => ($"{Bare(m.Groups["a"].Value)}/{Bare(m.Groups["b"].Value)}", m.Groups["day"].Success))];

    /// <summary>Whether each leaves it open that the other's pairs are its own, and days stand in the order of the other's. One may write a pair in other words than these.</summary>
    public static bool Agree(IReadOnlyList<(string Pair, bool IsDay)> a, IReadOnlyList<(string Pair, bool IsDay)> b)
    {
        if (a.Count == 0 || b.Count == 0)
        {
            return true;
        }

        var (one, other) = (a.Select(p => p.Pair).ToList(), b.Select(p => p.Pair).ToList());
        var days = a.Concat(b).Where(p => p.IsDay).Select(p => p.Pair).ToHashSet();
        return !(one.Except(other).Any() && other.Except(one).Any()) && InOrder(one, days, other).SequenceEqual(InOrder(other, days, one));
    }

    /// <summary>"4 trong số 15 bản" written as "4/15 bản", "ngày 15 tháng 3 năm 2023" as "ngày 15/3/2023".</summary>
    public static string InOneWriting(string text) =>
        text.AsSpan().ContainsAnyInRange('0', '9') ? Day().Replace(PartOfWhole().Replace(text, "/"), m => $"{m.Groups["day"].Value}/{m.Groups["month"].Value}{(m.Groups["year"].Success ? "/" + m.Groups["year"].Value : "")}") : text;

    private static IEnumerable<string> InOrder(List<string> pairs, HashSet<string> days, List<string> other) => pairs.Where(p => days.Contains(p) && other.Contains(p));

    private static string Bare(string digits) => digits.TrimStart('0') is { Length: > 0 } bare ? bare : "0";

    [GeneratedRegex(@"(?<day>(?<!\p{L})(?:ngày|mùng|từ|đến|trước|sau|hết)\s+)?(?<![\d/]|\d[.,])(?<a>[0-9]+)\s*/\s*(?<b>[0-9]+)(?!\d|[.,]\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex Pair();

    [GeneratedRegex(@"(?<=[0-9])\s+(?:trong\s+(?:tổng\s+)?số|trong\s+tổng|trên\s+(?:tổng\s+)?số|trên\s+tổng)\s+(?=[0-9])", RegexOptions.IgnoreCase)]
    private static partial Regex PartOfWhole();

    // "sinh hoạt 3 tháng 1 lần" names no day.
    [GeneratedRegex(@"(?<=\b(?:ngày|mùng|từ|đến|trước|sau|hết)\s+)(?<day>[0-9]{1,2})\s+tháng\s+(?<month>0?[1-9]|1[0-2])(?:\s+năm\s+(?<year>(?:19|20)[0-9]{2}))?(?!\d|[.,]\d|\s+lần)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Day();
}
