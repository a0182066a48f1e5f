using System.Text.RegularExpressions;

namespace Documents.Reading;

/// <summary>What a paragraph is, told by how it begins, where no style tells.</summary>
internal static partial class ParagraphShape
{
    public static ReadParagraph OfLine(string line) => new(line, HeadingLevel(line, isBold: false), IsBullet(line), IsTableRow: false, null);

    public static bool IsBullet(string text) => Bullet().IsMatch(text);

    /// <returns>1 for roman numerals and parts, 2 for arabic, 3 for letters; null for body text.</returns>
    public static int? HeadingLevel(string text, bool isBold)
    {
        if (text.Length > 160 || text.EndsWith(';'))
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
            return isBold || (text.Length < 90 && !ends) ? 2 : null;
        }

        return Letter().IsMatch(text) && (isBold || (text.Length < 60 && !ends && !text.Any(char.IsDigit))) ? 3 : null;
    }

    [GeneratedRegex(@"^\s*[-–—+*•]\s*\S", RegexOptions.NonBacktracking)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?:PHẦN|Phần|CHƯƠNG|Chương)\s+(?:thứ\s+\S+|THỨ\s+\S+|[IVX]+|\d+)", RegexOptions.NonBacktracking)]
    private static partial Regex Part();

    [GeneratedRegex(@"^[IVX]{1,5}\s*[.\-–)/]\s*\S", RegexOptions.NonBacktracking)]
    private static partial Regex Roman();

    [GeneratedRegex(@"^\d{1,2}(?:\.\d{1,2})*\s*[.\-)]\s*\p{Lu}", RegexOptions.NonBacktracking)]
    private static partial Regex Arabic();

    [GeneratedRegex(@"^[a-zđ]\)\s*\p{Lu}", RegexOptions.NonBacktracking)]
    private static partial Regex Letter();
}
