using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Documents.Writing;

/// <summary>The styles of a document: an officer who goes on writing in it keeps the layout.</summary>
internal static class DocxStyles
{
    public static Styles Make(LayoutRules rules)
    {
        const string Font = "Times New Roman";
        var defaults = new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = Font, HighAnsi = Font, EastAsia = Font, ComplexScript = Font }, new FontSize { Val = $"{rules["body"].Size * 2}" }, new Languages { Val = "vi-VN" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle())
        );
        var styles = new Styles(defaults, Normal(rules));
        for (var level = 1; level <= 3; level++)
        {
            styles.Append(HeadingStyle(level, rules[$"heading{level}"]));
        }

        return styles;
    }

    private static Style Normal(LayoutRules rules) =>
        new(
            new StyleName { Val = "Normal" },
            new PrimaryStyle(),
            new StyleParagraphProperties(
                new SpacingBetweenLines { Before = $"{rules.SpaceBeforePt * DocxParts.TwipsPerPoint}", After = "0", Line = $"{rules.LineSpacing240}", LineRule = LineSpacingRuleValues.Auto },
                new Indentation { FirstLine = $"{DocxParts.Twips(rules.FirstLineMm)}" },
                new Justification { Val = JustificationValues.Both }
            )
        )
        {
            Type = StyleValues.Paragraph,
            StyleId = "Normal",
            Default = true,
        };

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

        run.Append(new FontSize { Val = $"{rule.Size * 2}" });
        return new Style(
            new StyleName { Val = $"heading {level}" },
            new BasedOn { Val = "Normal" },
            new NextParagraphStyle { Val = "Normal" },
            new PrimaryStyle(),
            new StyleParagraphProperties(new KeepNext(), new OutlineLevel { Val = level - 1 }),
            run
        )
        {
            Type = StyleValues.Paragraph,
            StyleId = $"Heading{level}",
        };
    }
}
