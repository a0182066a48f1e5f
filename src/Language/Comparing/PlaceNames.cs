using System.Text.RegularExpressions;

namespace Language.Comparing;

/// <summary>Finds the proper names of places that follow a word for a place.</summary>
public static partial class PlaceNames
{
    /// <summary>The rank of what stands above all districts.</summary>
    public const int Highest = 3;

    public static string Blank(string text) => AfterPlaceWord().Replace(text, m => m.Groups["word"].Value);

    /// <summary>Takes out the name and the word before it: whose place it is makes no difference.</summary>
    public static string Remove(string text) => AfterPlaceWord().Replace(text, "");

    public static IEnumerable<string> Find(string text) => AfterPlaceWord().Matches(text).Select(m => m.Value);

    /// <summary>
    /// Whether places that differ can be the two units' own. Units of one office lie in one province, and no village is one; what both name is not the one
    /// place in which they differ; and a list of places is what is spoken of.
    /// </summary>
    /// <param name="a">Folded, each with its level before it.</param>
    public static bool MayBeOwn(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var (onlyA, onlyB) = (a.Except(b).ToList(), b.Except(a).ToList());
        if (onlyA.Count == 0 || onlyB.Count == 0)
        {
            return true;
        }

        return onlyA.Count == a.Count && onlyB.Count == b.Count && OneOfEach(onlyA) && OneOfEach(onlyB) && !onlyA.Concat(onlyB).Any(p => p.StartsWith("tỉnh ", StringComparison.Ordinal) || p.StartsWith("bản ", StringComparison.Ordinal));
    }

    /// <summary>
    /// Whether places that differ are none of the two units' own, where each unit's name is known and taken out: only what stands above a unit can be
    /// its own, its district. A place beside it or below it is the thing itself that is spoken of.
    /// </summary>
    /// <param name="rank">The lower of the two units' ranks.</param>
    public static bool AreOthers(IReadOnlyList<string> a, IReadOnlyList<string> b, int rank)
    {
        var (onlyA, onlyB) = (a.Except(b).ToList(), b.Except(a).ToList());
        return onlyA.Concat(onlyB).Any(p => RankOf(p) <= rank) || !MayBeOwn(a, b);
    }

    /// <summary>How high a place or a unit stands: a village 0, a commune 1, a district 2, all else 3.</summary>
    /// <param name="name">Folded, with its level before it.</param>
    public static int RankOf(string name) => name.Split(' ')[0] switch
    {
        "bản" => 0,
        "xã" or "phường" or "thị" => 1,
        "huyện" or "thành" or "tp." => 2,
        _ => Highest,
    };

    private static bool OneOfEach(List<string> places) => places.DistinctBy(p => p.Split(' ')[0]).Count() == places.Count;

    [GeneratedRegex(@"(?<word>\b(?:xã|phường|thị trấn|huyện|thành phố|TP\.|tỉnh|(?<!văn |cơ |căn |nhân |kịch )bản|Xã|Phường|Thị trấn|Huyện|Thành phố|Tỉnh|Bản)\b)(?:\s+\p{Lu}[\p{Ll}\p{M}]*(?!\p{L})){1,4}", RegexOptions.ExplicitCapture)]
    private static partial Regex AfterPlaceWord();
}
