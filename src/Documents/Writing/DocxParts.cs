using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Documents.Writing;

/// <summary>Small pieces of WordprocessingML. Lengths are in twentieths of a point, letter sizes in half points.</summary>
internal static class DocxParts
{
    public const int TwipsPerPoint = 20;

    private static readonly char[] Breaks = ['\n', '\t'];

    public static int Millimetres(double millimetres) => (int)Math.Round(millimetres * 56.6929);

    public static Run Run(string text, TextRule rule) => Filled(new Run(Properties(rule)), Phrases.Cased(text, rule));

    /// <summary>Text that looks as its paragraph's style says, so that changing the style changes it.</summary>
    public static Run StyledRun(string text) => Filled(new Run(), text);

    /// <summary>A line of the letterhead or of the signing block: its style centres it.</summary>
    public static Word.Paragraph Centred(string text, TextRule rule, int beforePoints = 0)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Letterhead });
        if (beforePoints > 0)
        {
            properties.Append(new SpacingBetweenLines { Before = $"{beforePoints * TwipsPerPoint}" });
        }

        return new Word.Paragraph(properties, Run(text, rule));
    }

    /// <summary>A solid line in the middle of its place: a paragraph's own border, which stays where it is when the text is edited.</summary>
    /// <param name="length">Of the line; no longer than the room.</param>
    public static Word.Paragraph Rule(int length, int room)
    {
        var inset = Math.Max(0, (room - length) / 2);
        return new Word.Paragraph(
            new ParagraphProperties(
                new ParagraphStyleId { Val = DocxStyles.Letterhead },
                new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 1, Color = "000000" }),
                new SpacingBetweenLines { Before = "40", After = "0", Line = "120", LineRule = LineSpacingRuleValues.Exact },
                new Indentation { Left = $"{inset}", Right = $"{inset}" }
            )
        );
    }

    public static Word.Paragraph Styled(string style, params OpenXmlElement[] content) =>
        new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. content]);

    private static Run Filled(Run run, string text)
    {
        var rest = Printable(text);
        while (rest.Length > 0)
        {
            var at = rest.IndexOfAny(Breaks);
            var part = at < 0 ? rest : rest[..at];
            if (part.Length > 0)
            {
                run.Append(new Text(part) { Space = SpaceProcessingModeValues.Preserve });
            }

            if (at < 0)
            {
                break;
            }

            run.Append(rest[at] == '\n' ? new Break() : new TabChar());
            rest = rest[(at + 1)..];
        }

        return run;
    }

    // The schema fixes the order: bold, italic, size, underline.
    private static RunProperties Properties(TextRule rule)
    {
        var properties = new RunProperties();
        if (rule.Bold)
        {
            properties.Append(new Bold());
        }

        if (rule.Italic)
        {
            properties.Append(new Italic());
        }

        properties.Append(new FontSize { Val = $"{rule.Size * 2}" }, new FontSizeComplexScript { Val = $"{rule.Size * 2}" });
        if (rule.Underline)
        {
            properties.Append(new Underline { Val = UnderlineValues.Single });
        }

        return properties;
    }

    // Text from reports may hold control characters that no XML can carry.
    private static string Printable(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                kept.Append(text[index]).Append(text[++index]);
            }
            else if (text[index] == '\v')
            {
                kept.Append('\n');
            }
            else if (text[index] != '\r' && XmlConvert.IsXmlChar(text[index]))
            {
                kept.Append(text[index]);
            }
        }

        return kept.ToString();
    }
}
