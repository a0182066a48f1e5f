using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Documents.Writing;

/// <summary>The styles of a document: an officer who goes on writing in it keeps the layout.</summary>
internal static class DocxStyles
{
    public const string Normal = "Normal";
    public const string Letterhead = "Letterhead";
    public const string TableText = "TableText";
    public const string Recipient = "Recipient";

    private const string Font = "Times New Roman";

    public static Styles Make(LayoutRules rules)
    {
        var styles = new Styles(
            new DocDefaults(
                new RunPropertiesDefault(
                    new RunPropertiesBaseStyle(
                        new RunFonts { Ascii = Font, HighAnsi = Font, EastAsia = Font, ComplexScript = Font },
                        new FontSize { Val = $"{rules.Text("body").Size * 2}" },
                        new FontSizeComplexScript { Val = $"{rules.Text("body").Size * 2}" },
                        new Languages { Val = "vi-VN", EastAsia = "vi-VN" }
                    )
                ),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle())
            ),
            new Style(new StyleName { Val = "Normal" }, new PrimaryStyle(), BodyParagraph(rules)) { Type = StyleValues.Paragraph, StyleId = Normal, Default = true }
        );
        for (var level = 1; level <= 3; level++)
        {
            styles.Append(HeadingStyle(level, rules.Text($"heading{level}")));
        }

        styles.Append(Plain(Letterhead, "Letterhead", JustificationValues.Center, 0), Plain(TableText, "Table Text", JustificationValues.Left, 2), Plain(Recipient, "Recipient", JustificationValues.Left, 0));
        return styles;
    }

    private static StyleParagraphProperties BodyParagraph(LayoutRules rules)
    {
        var spacing = new SpacingBetweenLines { Before = Twips(rules.Measured("spaceBefore")), After = "0" };
        if (rules.Measures.TryGetValue("lineAtLeast", out var least))
        {
            (spacing.Line, spacing.LineRule) = (Twips(least.Value), LineSpacingRuleValues.AtLeast);
        }
        else
        {
            // A multiple is written in 240ths of a line.
            (spacing.Line, spacing.LineRule) = (((int)Math.Round(rules.Measured("lineMultiple") * 240)).ToString(CultureInfo.InvariantCulture), LineSpacingRuleValues.Auto);
        }

        return new StyleParagraphProperties(
            new WidowControl(),
            spacing,
            new Indentation { FirstLine = $"{DocxParts.Millimetres(rules.Measured("firstLine"))}" },
            new Justification { Val = JustificationValues.Both }
        );
    }

    private static Style HeadingStyle(int level, TextRule rule)
    {
        var run = new StyleRunProperties();
        if (rule.Bold)
        {
            run.Append(new Bold());
        }

        if (rule.Italic)
        {
            run.Append(new Italic());
        }

        run.Append(new FontSize { Val = $"{rule.Size * 2}" }, new FontSizeComplexScript { Val = $"{rule.Size * 2}" });
        return new Style(
            new StyleName { Val = $"heading {level}" },
            new BasedOn { Val = Normal },
            new NextParagraphStyle { Val = Normal },
            new PrimaryStyle(),
            new StyleParagraphProperties(new KeepNext(), new OutlineLevel { Val = level - 1 }),
            run
        )
        {
            Type = StyleValues.Paragraph,
            StyleId = $"Heading{level}",
        };
    }

    private static Style Plain(string id, string name, JustificationValues side, int aroundPoints) =>
        new(
            new StyleName { Val = name },
            new BasedOn { Val = Normal },
            new StyleParagraphProperties(
                new SpacingBetweenLines { Before = Twips(aroundPoints), After = Twips(aroundPoints), Line = "240", LineRule = LineSpacingRuleValues.Auto },
                new Indentation { FirstLine = "0" },
                new Justification { Val = side }
            )
        )
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            CustomStyle = true,
        };

    private static string Twips(double points) => ((int)Math.Round(points * DocxParts.TwipsPerPoint)).ToString(CultureInfo.InvariantCulture);
}
