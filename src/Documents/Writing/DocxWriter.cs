using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Documents.Writing;

/// <summary>Writes a .docx that an officer can go on editing: real headings, real tables, no text boxes. The same input gives the same bytes.</summary>
public static class DocxWriter
{
    private const int PageWidth = 11906;
    private const int PageHeight = 16838;

    public static byte[] Write(OfficialDocument document)
    {
        var rules = LayoutRules.Of(document.Regime);
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            // The id it was given is drawn by chance, and the same document must be the same bytes.
            package.ChangeIdOfPart(main, "document");
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = DocxStyles.Make(rules);
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = new Settings(new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));
            var header = main.AddNewPart<HeaderPart>("pages");
            header.Header = PageNumber(rules);
            main.AddNewPart<HeaderPart>("first").Header = new Header(new Word.Paragraph());
            main.Document = new Document(new Body([.. Parts(document, rules), Section(rules)]));
        }

        return WithFixedTimes(stream.ToArray());
    }

    private static IEnumerable<OpenXmlElement> Parts(OfficialDocument document, LayoutRules rules)
    {
        var width = PageWidth - DocxParts.Twips(rules.MarginsMm[2]) - DocxParts.Twips(rules.MarginsMm[3]);
        yield return Top(document, rules, width);
        yield return DocxParts.Centred(document.TypeName, rules["type"], upper: true, before: 18);
        yield return DocxParts.Centred(document.Title, rules["title"]);
        yield return rules.TitleClosing == "rule" ? DocxParts.Rule(width * 2 / 5) : DocxParts.Centred(rules.TitleClosing, rules["title"]);
        foreach (var line in document.AddressedTo)
        {
            yield return DocxParts.Centred($"Kính gửi: {line}", rules["addressed"], before: 6);
        }

        foreach (var part in Blocks(Labelled.Closed(document.Body, rules), rules, width))
        {
            yield return part;
        }

        yield return new Word.Paragraph(new ParagraphProperties(new SpacingBetweenLines { Before = "120", After = "0" }));
        yield return Bottom(document, rules, width);
        if (document.Trace is { } trace)
        {
            yield return new Word.Paragraph(new ParagraphProperties(new SpacingBetweenLines { Before = "240", After = "0" }, new Indentation { FirstLine = "0" }), DocxParts.Run(trace, rules["trace"]));
        }

        for (var index = 0; index < document.Annexes.Count; index++)
        {
            var number = document.Annexes.Count == 1 ? "" : document.Regime is Domain.Packs.DocumentRegime.State ? $" {rules.Label(1, index + 1).TrimEnd('.', '-')}" : $" {index + 1}";
            yield return new Word.Paragraph(new ParagraphProperties(new PageBreakBefore(), new Indentation { FirstLine = "0" }, new Justification { Val = JustificationValues.Center }), DocxParts.Run($"Phụ lục{number}", rules["annexTitle"]));
            yield return DocxParts.Centred(document.Annexes[index].Title, rules["annexTitle"], upper: true);
            foreach (var part in Blocks(document.Annexes[index].Body, rules, width))
            {
                yield return part;
            }
        }
    }

    private static Word.Table Top(OfficialDocument document, LayoutRules rules, int width)
    {
        int[] widths = document.Regime is Domain.Packs.DocumentRegime.State ? [width * 42 / 100, width - (width * 42 / 100)] : [width * 48 / 100, width - (width * 48 / 100)];
        var left = new List<OpenXmlElement>();
        if (document.ParentIssuer is { Length: > 0 } parent)
        {
            left.Add(DocxParts.Centred(parent, rules["parent"], upper: true));
        }

        left.Add(DocxParts.Centred(document.Issuer, rules["issuer"], upper: true));
        left.Add(rules.IssuerClosing == "rule" ? DocxParts.Rule(widths[0] * 3 / 10) : DocxParts.Centred(rules.IssuerClosing, rules["issuer"]));
        left.Add(DocxParts.Centred(rules.NumberLine(document), rules["number"]));
        if (document.IsDraft)
        {
            left.Add(DocxParts.Centred("DỰ THẢO", rules["draft"], before: 6));
        }

        var right = new List<OpenXmlElement> { DocxParts.Centred(rules.TopRight, rules["topRight"]) };
        if (rules.TopRightSecond is { } second)
        {
            right.Add(DocxParts.Centred(second, rules["topRightSecond"]));
        }

        right.Add(DocxParts.Rule(widths[1] * (rules.TopRightSecond is null ? 8 : 18) / 100));
        right.Add(DocxParts.Centred(LayoutRules.PlaceAndDate(document), rules["place"], before: 6));
        return DocxParts.Columns(widths, [.. left], [.. right]);
    }

    private static Word.Table Bottom(OfficialDocument document, LayoutRules rules, int width)
    {
        int[] widths = [width / 2, width - (width / 2)];
        Word.Paragraph Line(string text, TextRule rule) =>
            new(new ParagraphProperties(new SpacingBetweenLines { Before = "0", After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto }, new Indentation { FirstLine = "0" }, new Justification { Val = JustificationValues.Left }), DocxParts.Run(text, rule));
        var left = new List<OpenXmlElement> { Line("Nơi nhận:", rules["recipientsWord"]) };
        left.AddRange(document.Recipients.Select((to, index) => Line($"- {to.TrimEnd('.', ';')}{(index == document.Recipients.Count - 1 ? "." : ";")}", rules["recipients"])));
        var right = new List<OpenXmlElement>();
        if (document.Signature.Authority is { } authority)
        {
            right.Add(DocxParts.Centred(authority, rules["authority"], upper: true));
        }

        right.Add(DocxParts.Centred(document.Signature.Position, rules["position"], upper: true));
        right.AddRange(Enumerable.Range(0, 4).Select(_ => DocxParts.Centred("", rules["name"])));
        right.Add(DocxParts.Centred(document.Signature.Name, rules["name"]));
        return DocxParts.Columns(widths, [.. left], [.. right]);
    }

    private static IEnumerable<OpenXmlElement> Blocks(IReadOnlyList<Block> blocks, LayoutRules rules, int width)
    {
        foreach (var (block, label) in Labelled.Of(blocks, rules))
        {
            yield return block switch
            {
                Heading h => Styled($"Heading{h.Level}", DocxParts.Run($"{label} {h.Text}", rules[$"heading{h.Level}"])),
                Item i => Styled("Normal", DocxParts.Run($"- {i.Text}", rules["body"])),
                Note n => Styled("Normal", DocxParts.Run(n.Text, rules["note"])),
                Table t => DocxParts.Grid(t, rules["table"], width),
                Paragraph p => Styled("Normal", DocxParts.Run(p.Text, rules["body"])),
                _ => throw new InvalidOperationException($"No layout for {block.GetType().Name}."),
            };
        }
    }

    private static Word.Paragraph Styled(string style, Run run) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), run);

    private static Header PageNumber(LayoutRules rules) =>
        new(
            new Word.Paragraph(
                new ParagraphProperties(new Indentation { FirstLine = "0" }, new Justification { Val = JustificationValues.Center }),
                new SimpleField(DocxParts.Run("2", rules["pageNumber"])) { Instruction = " PAGE " }
            )
        );

    private static SectionProperties Section(LayoutRules rules) =>
        new(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = "pages" },
            new HeaderReference { Type = HeaderFooterValues.First, Id = "first" },
            new PageSize { Width = PageWidth, Height = PageHeight },
            new PageMargin
            {
                Top = DocxParts.Twips(rules.MarginsMm[0]),
                Bottom = DocxParts.Twips(rules.MarginsMm[1]),
                Left = (uint)DocxParts.Twips(rules.MarginsMm[2]),
                Right = (uint)DocxParts.Twips(rules.MarginsMm[3]),
                Header = (uint)DocxParts.Twips(10),
                Footer = (uint)DocxParts.Twips(10),
                Gutter = 0,
            },
            new TitlePage()
        );

    // The package writer stamps the hour into each entry: bytes that are frozen by their hash must not know it.
    private static byte[] WithFixedTimes(byte[] package)
    {
        using var source = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        using var stream = new MemoryStream();
        using (var target = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.OrderBy(e => e.FullName != "[Content_Types].xml").ThenBy(e => e.FullName, StringComparer.Ordinal))
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        return stream.ToArray();
    }
}
