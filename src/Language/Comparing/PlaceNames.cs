using System.Text.RegularExpressions;

namespace Language.Comparing;

/// <summary>Finds the proper names of places that follow a word for a place.</summary>
public static partial class PlaceNames
{
    public static string Blank(string text) => AfterPlaceWord().Replace(text, m => m.Groups["word"].Value);

    /// <summary>Takes out the name and the word before it: whose place it is makes no difference.</summary>
    public static string Remove(string text) => AfterPlaceWord().Replace(text, "");

    [GeneratedRegex(@"(?<word>\b(?:xã|phường|thị trấn|huyện|thành phố|TP\.|tỉnh|bản|Xã|Phường|Thị trấn|Huyện|Thành phố|Tỉnh|Bản)\b)(?:\s+\p{Lu}[\p{Ll}\p{M}]*){1,4}", RegexOptions.ExplicitCapture)]
    private static partial Regex AfterPlaceWord();
}
