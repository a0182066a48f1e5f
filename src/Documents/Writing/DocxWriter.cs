using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Documents.Charts;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Documents.Writing;

/// <summary>
/// Writes a .docx that an officer can go on editing: real headings, real tables, no text boxes.
/// The same input gives the same bytes, so that an issued document can be frozen by its hash.
/// </summary>
public static class DocxWriter
{
    private const string Pages = "pages";
    private const string FirstPage = "firstPage";
    private const string Trace = "trace";

    public static byte[] Write(OfficialDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var rules = LayoutRules.Of(document.Regime);
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            // Every relationship has a name of ours: the library's own are drawn at random.
            var main = package.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "main");
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = DocxStyles.Make(rules);
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = Settings();
            main.AddNewPart<HeaderPart>(Pages).Header = PageNumber(rules);
            main.AddNewPart<HeaderPart>(FirstPage).Header = new Header(DocxParts.Styled(DocxStyles.Letterhead));
            if (document.Trace is { Length: > 0 } trace)
            {
                main.AddNewPart<FooterPart>(Trace).Footer = new Footer(DocxParts.Styled(DocxStyles.Recipient, DocxParts.Run(trace, rules.Text("trace"))));
            }

            main.Document = new Document(new Body(Content(document, rules, new Drawn(new DocxChart(main), new DocxLinks(main)))));
            Describe(package, document);
        }

        return FixedPackage.Of(stream.ToArray());
    }

    private static IEnumerable<OpenXmlElement> Content(OfficialDocument document, LayoutRules rules, Drawn drawn)
    {
        var page = new DocxPage(rules, isLandscape: false);
        foreach (var part in DocxFrame.Top(document, rules, page.TextWidth))
        {
            yield return part;
        }

        foreach (var part in Blocks(Labelled.Closed(document.Body, rules), rules, page.TextWidth, drawn))
        {
            yield return part;
        }

        yield return Gap("120");
        yield return DocxFrame.Bottom(document, rules, page.TextWidth);

        // A section's own properties stand in its last paragraph, but the last section's stand in the body.
        var ends = page;
        for (var index = 0; index < document.Annexes.Count; index++)
        {
            yield return SectionEnd(ends.Section(References(document), isAnnex: index > 0));
            ends = new DocxPage(rules, DocxPage.IsWide(document.Annexes[index], rules));
            foreach (var part in AnnexParts(document, index, rules, ends.TextWidth, drawn))
            {
                yield return part;
            }
        }

        if (document.Annexes.Count == 0)
        {
            // Word wants a paragraph after a table.
            yield return Gap("0");
        }

        yield return ends.Section(References(document), isAnnex: document.Annexes.Count > 0);
    }

    private static IEnumerable<OpenXmlElement> AnnexParts(OfficialDocument document, int index, LayoutRules rules, int width, Drawn drawn)
    {
        yield return DocxParts.Centred(Phrases.AnnexNumber(index, document.Annexes.Count, rules), rules.Text("annexNumber"));
        yield return DocxParts.Centred(document.Annexes[index].Title, rules.Text("annexTitle"));
        yield return DocxParts.Centred(Phrases.AnnexOf(document, rules), rules.Text("annexOf"));
        yield return Gap("60");
        foreach (var part in Blocks(document.Annexes[index].Body, rules, width, drawn))
        {
            yield return part;
        }

        if (document.Annexes[index].Body is [.., Table])
        {
            yield return Gap("0");
        }
    }

    private static IEnumerable<OpenXmlElement> Blocks(IReadOnlyList<Block> blocks, LayoutRules rules, int width, Drawn drawn)
    {
        var afterTable = false;
        foreach (var (block, label) in Labelled.Of(blocks, rules))
        {
            // Two tables without a paragraph between them would grow into one.
            if (block is Table)
            {
                yield return Gap(afterTable ? "240" : "60");
            }

            afterTable = block is Table;
            if (block is Picture picture)
            {
                foreach (var part in drawn.Charts.Parts(picture.Chart, width))
                {
                    yield return part;
                }

                yield return DocxParts.Styled(DocxStyles.Normal, DocxParts.Run(picture.Chart.Sentence, rules.Text("note")));
                afterTable = false;
                continue;
            }

            yield return block is Table table ? DocxTables.Grid(table, rules.Text("table"), width, drawn.Links) : Written(block, label, rules, drawn.Links);
        }
    }

    private static Word.Paragraph Written(Block block, string label, LayoutRules rules, DocxLinks links)
    {
        Word.Paragraph Of(string style, string text, Func<string, Run> run, IReadOnlyList<TextLink>? linked = null) =>
            DocxParts.Styled(style, [.. links.Marked(block.Mark, links.Linked(text, linked ?? block.Links, run))]);

        return block switch
        {
            // What links are called is cased as the text that they stand in.
            Heading h when rules.Text($"heading{h.Level}") is var rule => Of($"Heading{h.Level}", label + Phrases.Cased(h.Text, rule), DocxParts.StyledRun, [.. h.Links.Select(l => l with { Text = Phrases.Cased(l.Text, rule) })]),
            Item i => Of(DocxStyles.Normal, $"- {i.Text}", DocxParts.StyledRun),
            Note n => Of(DocxStyles.Normal, n.Text, t => DocxParts.Run(t, rules.Text("note"))),
            Paragraph p => Of(DocxStyles.Normal, p.Text, DocxParts.StyledRun),
            _ => throw new InvalidOperationException($"No layout for {block.GetType().Name}."),
        };
    }

    /// <summary>What belongs to the whole document and is counted through it.</summary>
    private sealed record Drawn(DocxChart Charts, DocxLinks Links);

    private static Word.Paragraph Gap(string beforeTwips) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Letterhead }, new SpacingBetweenLines { Before = beforeTwips, After = "0", Line = "20", LineRule = LineSpacingRuleValues.Exact }));

    private static Word.Paragraph SectionEnd(SectionProperties section) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Letterhead }, new SpacingBetweenLines { Line = "20", LineRule = LineSpacingRuleValues.Exact }, section));

    private static IEnumerable<OpenXmlElement> References(OfficialDocument document)
    {
        yield return new HeaderReference { Type = HeaderFooterValues.Default, Id = Pages };
        yield return new HeaderReference { Type = HeaderFooterValues.First, Id = FirstPage };
        if (document.Trace is { Length: > 0 })
        {
            yield return new FooterReference { Type = HeaderFooterValues.Default, Id = Trace };
            yield return new FooterReference { Type = HeaderFooterValues.First, Id = Trace };
        }
    }

    private static Header PageNumber(LayoutRules rules) =>
        new(DocxParts.Styled(DocxStyles.Letterhead, new SimpleField(DocxParts.Run("2", rules.Text("pageNumber"))) { Instruction = " PAGE " }));

    private static Settings Settings() =>
        new(
            new Compatibility(
                new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }
            )
        );

    // No day and no author's machine: only what the document itself says.
    private static void Describe(WordprocessingDocument package, OfficialDocument document)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        var properties = new XElement(
            core + "coreProperties",
            new XElement(dc + "title", $"{document.TypeName} {document.Title}"),
            new XElement(dc + "creator", document.Issuer),
            new XElement(dc + "language", "vi-VN")
        );
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(properties.ToString(SaveOptions.DisableFormatting)));
        package.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "core").FeedData(stream);
    }
}
