using System.Text.RegularExpressions;

namespace Language.Outlines;

/// <summary>What a paragraph is, told by how it begins, where no style tells.</summary>
public static partial class ParagraphShape
{
    private const int LongestHeading = 160;
    private const int LongestLightHeading = 90;

    /// <summary>Whether it begins with a list's sign or number. A dash before a figure ("-5,2%") is a minus.</summary>
    public static bool IsBullet(string text) => Bullet().IsMatch(text);

    /// <returns>1 for roman numerals and parts, 2 for arabic, 3 for letters; null for body text.</returns>
    public static int? HeadingLevel(string text, bool isBold)
    {
        if (text.Length > LongestHeading || text.EndsWith(';'))
        {
            return null;
        }

        var ends = text.EndsWith('.') && !text.EndsWith("...", StringComparison.Ordinal);
        if (Part().IsMatch(text) || (Roman().IsMatch(text) && !ends))
        {
            return 1;
        }

        // "2. Y tế, dân số" is a heading; "1. Khám bệnh cho 3.214 lượt người." is a numbered sentence.
        if (Arabic().IsMatch(text))
        {
            return isBold || (text.Length < LongestLightHeading && !ends) ? 2 : null;
        }

        return Letter().IsMatch(text) && (isBold || (text.Length < 60 && !ends && !text[2..].Any(char.IsDigit))) ? 3 : null;
    }

    [GeneratedRegex(@"^\s*(?:[-–—+](?:\s|\p{L})|[*•·▪●○◦]\s*\S|\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-zđ]\)\s?\S|[IVX]{1,5}[.\-–]\s)")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?:PHẦN|Phần|CHƯƠNG|Chương)\s+(?:thứ\s+\S+|THỨ\s+\S+|[IVX]+|\d+)")]
    private static partial Regex Part();

    [GeneratedRegex(@"^[IVX]{1,5}\s*[.\-–)/]\s*\S")]
    private static partial Regex Roman();

    [GeneratedRegex(@"^\d{1,2}(?:\.\d{1,2})*\s*[.\-)]\s*\p{Lu}")]
    private static partial Regex Arabic();

    [GeneratedRegex(@"^[a-zđ]\)\s*\p{Lu}")]
    private static partial Regex Letter();
}
