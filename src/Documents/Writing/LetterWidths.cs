using System.Globalization;
using System.Text;

namespace Documents.Writing;

/// <summary>
/// How wide a line of bold Times New Roman is: the rule under the motto must be as long as its text,
/// and a paragraph's border is as long as its indents let it be. Upright letters are a little narrower.
/// </summary>
internal static class LetterWidths
{
    // Thousandths of the letter size, from space to tilde, as the font's own table has them.
    private static readonly int[] Widths =
    [
        250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500,
        930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500,
        333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
    ];

    /// <returns>Twentieths of a point.</returns>
    public static int Twips(string text, int points)
    {
        var thousandths = 0;
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            // Marks over and under a letter take no room of their own; a horn takes a little.
            thousandths += letter switch
            {
                '\u031B' => 60,
                'Đ' => 722,
                'đ' => 556,
                >= ' ' and <= '~' => Widths[letter - ' '],
                _ => CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark ? 0 : 500,
            };
        }

        return thousandths * points * DocxParts.TwipsPerPoint / 1000;
    }
}
