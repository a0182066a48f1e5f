using System.Text.RegularExpressions;

namespace Language.Comparing;

/// <summary>Two numbers that belong together: a day and its month, a part and its whole. Taken one by one, the days of "từ 15/3 đến 20/4" are those of "từ 20/3 đến 15/4" too.</summary>
internal static partial class NumberPairs
{
    /// <param name="folded">The statement in one writing, folded, with its digits.</param>
    public static IReadOnlyList<string> In(string folded) => [.. Pair().Matches(folded).Select(m => $"{Bare(m.Groups["a"].Value)}/{Bare(m.Groups["b"].Value)}")];

    /// <summary>Whether each leaves it open that the other's pairs are its own, in the order in which they are said. One may write a pair in other words than these.</summary>
    public static bool Agree(IReadOnlyList<string> a, IReadOnlyList<string> b) =>
        a.Count == 0 || b.Count == 0 || (!(a.Except(b).Any() && b.Except(a).Any()) && a.Where(b.Contains).SequenceEqual(b.Where(a.Contains)));

    /// <summary>"4 trong số 15 bản" written as "4/15 bản", "ngày 15 tháng 3" as "15/3".</summary>
    public static string InOneWriting(string text) => text.AsSpan().ContainsAnyInRange('0', '9') ? Day().Replace(PartOfWhole().Replace(text, "/"), "${day}/${month}") : text;

    private static string Bare(string digits) => digits.TrimStart('0') is { Length: > 0 } bare ? bare : "0";

    [GeneratedRegex(@"(?<![\d/]|\d[.,])(?<a>[0-9]+)\s*/\s*(?<b>[0-9]+)(?!\d|[.,]\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex Pair();

    [GeneratedRegex(@"(?<=[0-9])\s+(?:trong\s+(?:tổng\s+)?số|trong\s+tổng|trên\s+(?:tổng\s+)?số|trên)\s+(?=[0-9])")]
    private static partial Regex PartOfWhole();

    [GeneratedRegex(@"\b(?:ngày\s+)?(?<![\d/.,])(?<day>[0-9]{1,2})(?:\s*/\s*|\s+tháng\s+)(?<month>[0-9]{1,2})(?!\d|[.,]\d)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Day();
}
