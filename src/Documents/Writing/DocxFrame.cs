using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Documents.Writing;

/// <summary>What frames the body: the letterhead above it, and the recipients and the signature below.</summary>
internal static class DocxFrame
{
    /// <summary>The place and the day must fit on one line beside the number.</summary>
    private const int SlackPoints = 10;

    public static IEnumerable<OpenXmlElement> Top(OfficialDocument document, LayoutRules rules, int width)
    {
        var widths = TopWidths(document, rules, width);
        yield return DocxTables.Columns(widths, [Issuer(document, rules, widths[0]), Nation(rules, widths[1])], [Number(document, rules), [DocxParts.Centred(Phrases.PlaceAndDate(document), rules.Text("place"), 3)]]);
        yield return DocxParts.Centred(document.TypeName, rules.Text("type"), 16);
        yield return DocxParts.Centred(document.Title, rules.Text("title"));
        yield return Closing(rules.Word("titleClosing"), rules.Text("title"), document.Title, rules, width);
        var addressed = Phrases.Addressed(document.AddressedTo).ToList();
        for (var index = 0; index < addressed.Count; index++)
        {
            yield return addressed.Count == 1 ? DocxParts.Centred(addressed[index], rules.Text("addressed"), 12) : Addressee(addressed[index], index, rules, width);
        }

        // The rule under the title must not touch the first line of the body.
        yield return new Word.Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Letterhead }, new SpacingBetweenLines { Line = "120", LineRule = LineSpacingRuleValues.Exact }));
    }

    public static Word.Table Bottom(OfficialDocument document, LayoutRules rules, int width)
    {
        int[] widths = [width * 48 / 100, width - (width * 48 / 100)];
        var left = new List<OpenXmlElement> { DocxParts.Styled(DocxStyles.Recipient, DocxParts.Run(rules.Word("recipients"), rules.Text("recipientsWord"))) };
        left.AddRange(Phrases.Recipients(document).Select(to => DocxParts.Styled(DocxStyles.Recipient, DocxParts.Run(to, rules.Text("recipients")))));
        if (document.Recipients.Count == 0)
        {
            left = [DocxParts.Styled(DocxStyles.Recipient)];
        }

        var right = new List<OpenXmlElement>();
        if (document.Signature.Authority is { Length: > 0 } authority)
        {
            right.Add(DocxParts.Centred(authority, rules.Text("authority")));
        }

        right.Add(DocxParts.Centred(document.Signature.Position, rules.Text("position")));
        right.Add(DocxParts.Centred(document.Signature.Name, rules.Text("name"), (int)rules.Measured("signatureSpace")));
        return DocxTables.Columns(widths, [[[.. left], [.. right]]]);
    }

    /// <summary>A drawn line, or the sign that stands for one.</summary>
    private static Word.Paragraph Closing(string closing, TextRule rule, string text, LayoutRules rules, int room)
    {
        var length = Math.Min(LetterWidths.Twips(Phrases.Cased(text, rule), rule.Size), room) * rules.Measured("shortRule");
        return closing == "rule" ? DocxParts.Rule((int)length, room) : DocxParts.Centred(closing, rule);
    }

    private static OpenXmlElement[] Issuer(OfficialDocument document, LayoutRules rules, int room)
    {
        var lines = new List<OpenXmlElement>();
        if (document.ParentIssuer is { Length: > 0 } parent)
        {
            lines.Add(DocxParts.Centred(parent, rules.Text("parent")));
        }

        lines.Add(DocxParts.Centred(document.Issuer, rules.Text("issuer")));
        lines.Add(Closing(rules.Word("issuerClosing"), rules.Text("issuer"), document.Issuer, rules, room));
        return [.. lines];
    }

    private static OpenXmlElement[] Nation(LayoutRules rules, int room)
    {
        var (last, rule) = LastOfNation(rules);
        var lines = new List<OpenXmlElement> { DocxParts.Centred(rules.Word("topRight"), rules.Text("topRight")) };
        if (rules.Word("topRightSecond").Length > 0)
        {
            lines.Add(DocxParts.Centred(last, rule));
        }

        lines.Add(DocxParts.Rule(LetterWidths.Twips(last, rule.Size), room));
        return [.. lines];
    }

    private static OpenXmlElement[] Number(OfficialDocument document, LayoutRules rules)
    {
        var number = DocxParts.Centred(Phrases.NumberLine(document, rules), rules.Text("number"), 3);
        return document.IsDraft ? [number, DocxParts.Centred(rules.Word("draft"), rules.Text("draft"), 6)] : [number];
    }

    // The right column is as wide as its longest line needs; the issuer has the rest, and may break.
    private static int[] TopWidths(OfficialDocument document, LayoutRules rules, int width)
    {
        var (last, rule) = LastOfNation(rules);
        var needs = new[]
        {
            LetterWidths.Twips(rules.Word("topRight"), rules.Text("topRight").Size),
            LetterWidths.Twips(last, rule.Size),
            LetterWidths.Twips(Phrases.PlaceAndDate(document), rules.Text("place").Size),
        };
        var right = Math.Clamp(needs.Max() + (SlackPoints * DocxParts.TwipsPerPoint), width / 2, width * 64 / 100);
        return [width - right, right];
    }

    private static (string Text, TextRule Rule) LastOfNation(LayoutRules rules)
    {
        var part = rules.Word("topRightSecond").Length > 0 ? "topRightSecond" : "topRight";
        return (rules.Word(part), rules.Text(part));
    }

    private static Word.Paragraph Addressee(string text, int index, LayoutRules rules, int width) =>
        new(
            new ParagraphProperties(
                new ParagraphStyleId { Val = DocxStyles.Recipient },
                new SpacingBetweenLines { Before = index == 0 ? "240" : "0" },
                new Indentation { Left = $"{width * (index == 0 ? 20 : 32) / 100}" }
            ),
            DocxParts.Run(text, rules.Text("addressed"))
        );
}
