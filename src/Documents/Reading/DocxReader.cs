using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Domain;

namespace Documents.Reading;

/// <summary>Reads a .docx. Links to the outside are not followed, and nothing in it is run.</summary>
internal static class DocxReader
{
    /// <summary>All parts unpacked may weigh this much, in bytes: a twenty-megabyte document of text and pictures never does.</summary>
    private const long MaximumUnpacked = 200L * 1024 * 1024;

    public static Outcome<ReadDocument> Read(byte[] content)
    {
        try
        {
            if (Unsafe(content) is { } refusal)
            {
                return refusal;
            }

            using var stream = new MemoryStream(content, writable: false);
            using var document = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = 50_000_000 });
            if (document.MainDocumentPart is not { } main || main.Document?.Body is not { } body)
            {
                return new Rejection(Rejections.DocumentUnreadable);
            }

            if (main.VbaProjectPart is not null || document.DocumentType is WordprocessingDocumentType.MacroEnabledDocument or WordprocessingDocumentType.MacroEnabledTemplate)
            {
                return new Rejection(Rejections.DocumentMacro);
            }

            var styles = HeadingStyles(main);
            var paragraphs = new List<ReadParagraph>();
            Walk(body, styles, paragraphs);
            return new ReadDocument(paragraphs);
        }
        catch (Exception broken) when (broken is InvalidDataException or OpenXmlPackageException or XmlException or FileFormatException or EndOfStreamException or InvalidOperationException or ArgumentException or FormatException)
        {
            return new Rejection(Rejections.DocumentUnreadable);
        }
    }

    // The sizes a package declares may lie: what comes out is counted as it comes.
    private static Rejection? Unsafe(byte[] content)
    {
        using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        var total = 0L;
        var buffer = new byte[81920];
        foreach (var entry in archive.Entries)
        {
            if (entry.FullName.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
            {
                return new Rejection(Rejections.DocumentMacro);
            }

            using var part = entry.Open();
            var size = 0L;
            for (int read; (read = part.Read(buffer)) > 0; )
            {
                size += read;
                total += read;
                if (total > MaximumUnpacked || (size > 1024 * 1024 && size / 200 > Math.Max(1, entry.CompressedLength)))
                {
                    return new Rejection(Rejections.DocumentBomb);
                }
            }
        }

        return null;
    }

    private static Dictionary<string, int> HeadingStyles(MainDocumentPart main)
    {
        var levels = new Dictionary<string, int>();
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            var outline = style.StyleParagraphProperties?.OutlineLevel?.Val?.Value;
            var name = style.StyleName?.Val?.Value ?? "";
            if (style.StyleId?.Value is not { } id)
            {
                continue;
            }

            if (outline is { } level and < 9)
            {
                levels[id] = level + 1;
            }
            else if (name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && int.TryParse(name["heading ".Length..], out var number))
            {
                levels[id] = number;
            }
        }

        return levels;
    }

    private static void Walk(OpenXmlElement parent, Dictionary<string, int> styles, List<ReadParagraph> paragraphs)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    AddParagraph(paragraph, styles, paragraphs);
                    break;
                case Table table:
                    AddTable(table, paragraphs);
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun:
                    Walk(child, styles, paragraphs);
                    break;
            }
        }
    }

    private static void AddParagraph(Paragraph paragraph, Dictionary<string, int> styles, List<ReadParagraph> paragraphs)
    {
        foreach (var line in TextOf(paragraph).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var properties = paragraph.ParagraphProperties;
            var level = properties?.OutlineLevel?.Val?.Value is { } outline and < 9 ? outline + 1 : styles.TryGetValue(properties?.ParagraphStyleId?.Val?.Value ?? "", out var styled) ? styled : (int?)null;
            var isList = properties?.NumberingProperties is not null;
            var bold = paragraph.Descendants<Run>().Where(r => r.InnerText.Trim().Length > 0).All(r => r.RunProperties?.Bold is { } b && b.Val?.Value is not false);
            paragraphs.Add(new ReadParagraph(line, level ?? ParagraphShape.HeadingLevel(line, bold), (isList && level is null) || ParagraphShape.IsBullet(line), IsTableRow: false, null));
        }

        foreach (var box in paragraph.Descendants<TextBoxContent>().Where(b => !b.Ancestors<AlternateContentFallback>().Any()))
        {
            Walk(box, styles, paragraphs);
        }
    }

    // A table without lines is only a way to set the letterhead in two columns: its cells are paragraphs.
    private static void AddTable(Table table, List<ReadParagraph> paragraphs)
    {
        var isLayout = !HasBorders(table);
        foreach (var row in table.Elements<TableRow>())
        {
            var cells = row.Elements<TableCell>().Select(c => c.Descendants<Paragraph>().Select(TextOf).Where(t => t.Trim().Length > 0).ToList()).ToList();
            if (isLayout)
            {
                paragraphs.AddRange(cells.SelectMany(c => c).SelectMany(t => t.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(ParagraphShape.OfLine).Select(p => p with { HeadingLevel = null }));
                continue;
            }

            var text = string.Join(" | ", cells.Select(c => string.Join(' ', c).Replace('\n', ' ').Trim()));
            if (text.Replace("|", "", StringComparison.Ordinal).Trim().Length > 0)
            {
                paragraphs.Add(new ReadParagraph(text, null, IsBullet: false, IsTableRow: true, null));
            }
        }
    }

    private static bool HasBorders(Table table)
    {
        var own = table.GetFirstChild<TableProperties>();
        return own?.TableStyle is not null || own?.TableBorders is { } borders && borders.ChildElements.OfType<BorderType>().Any(b => b.Val?.Value is { } v && v != BorderValues.Nil && v != BorderValues.None);
    }

    // What was deleted with changes tracked is no longer said; what was inserted is.
    private static string TextOf(Paragraph paragraph)
    {
        var text = new StringBuilder();
        foreach (var element in paragraph.Descendants().Where(e => e.Ancestors<TextBoxContent>().All(b => b.Descendants<Paragraph>().Contains(paragraph))))
        {
            switch (element)
            {
                case Text t:
                    text.Append(t.Text);
                    break;
                case TabChar when element.Parent is Run:
                    text.Append(' ');
                    break;
                case Break or CarriageReturn:
                    text.Append('\n');
                    break;
                case NoBreakHyphen:
                    text.Append('-');
                    break;
            }
        }

        return text.ToString().Normalize(NormalizationForm.FormC);
    }
}
