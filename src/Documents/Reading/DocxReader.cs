using System.Text;
using System.Xml.Linq;
using System.Xml;
using Domain;
using Language.Outlines;

namespace Documents.Reading;

/// <summary>Reads a .docx as a reader sees it: insertions stand, deletions and comments do not, footnotes follow their paragraph.</summary>
/// <remarks>Headers and footers are left out: they repeat on each page and hold numbers of pages.</remarks>
internal sealed class DocxReader
{
    private readonly List<ReadParagraph> paragraphs = [];
    private readonly StyleLevels styles;
    private readonly NumberLabels labels;
    private readonly Dictionary<string, XElement> notes;

    private DocxReader(DocxPackage package, string main)
    {
        XElement? Part(string kind) => package.PartOf(main, kind) is { } path ? package.Xml(path) : null;
        styles = new StyleLevels(Part("styles"));
        labels = new NumberLabels(Part("numbering"));
        notes = [];
        foreach (var note in (Part("footnotes")?.Elements() ?? []).Concat(Part("endnotes")?.Elements() ?? []))
        {
            // The first two of each are the lines drawn above the notes, and have a type.
            if (note.Word("type") is null && note.Word("id") is { } id)
            {
                notes[note.Name.LocalName + id] = note;
            }
        }
    }

    public static Outcome<ReadDocument> Read(byte[] content)
    {
        try
        {
            var opened = DocxPackage.Open(content);
            if (!opened.Accepted)
            {
                return opened.Rejection;
            }

            if (opened.Value.MainPath() is not { } main || opened.Value.Xml(main)?.Child("body") is not { } body)
            {
                return new Rejection(Rejections.DocumentUnreadable);
            }

            var reader = new DocxReader(opened.Value, main);
            reader.Walk(body);
            return new ReadDocument(reader.paragraphs);
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or EndOfStreamException or IOException or NotSupportedException)
        {
            return new Rejection(Rejections.DocumentUnreadable);
        }
    }

    // What is not known is walked through, not passed over: text inside it is still text.
    private void Walk(XElement parent)
    {
        foreach (var child in parent.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "p" when child.IsWord():
                    AddParagraph(child);
                    break;
                case "tbl" when child.IsWord():
                    AddTable(child);
                    break;
                case "AlternateContent":
                    Walk(child.Chosen());
                    break;
                case "del" or "moveFrom" or "sectPr" or "sdtPr" or "tblPr":
                    break;
                default:
                    Walk(child);
                    break;
            }
        }
    }

    private void AddParagraph(XElement paragraph)
    {
        var content = new ParagraphText(paragraph);
        var properties = paragraph.Child("pPr");
        var style = properties?.Child("pStyle")?.Word("val");
        var level = StyleLevels.OutlineOf(properties) ?? styles.HeadingOf(style);
        var numbering = properties?.Child("numPr") ?? styles.NumberingOf(style);
        var lines = Lines(content.Text);
        // An empty paragraph shows no number in Word's print either, but it is counted.
        var label = numbering is null ? null : labels.Next(numbering);
        for (var index = 0; index < lines.Length; index++)
        {
            paragraphs.Add(Shaped(lines[index], index == 0 ? label : null, level, content.IsBold, numbering is not null));
        }

        AddAsides(content);
    }

    private static ReadParagraph Shaped(string line, string? label, int? level, bool isBold, bool isList)
    {
        var heading = level ?? ParagraphShape.HeadingLevel(label is null ? line : $"{label} {line}", isBold);
        return new ReadParagraph(line, heading, heading is null && (isList || ParagraphShape.IsBullet(line)), IsTableRow: false, label);
    }

    private void AddAsides(ParagraphText content)
    {
        foreach (var box in content.Boxes)
        {
            Walk(box);
        }

        foreach (var note in content.Notes)
        {
            // Taken out, so that a note that refers to itself is read once.
            if (notes.Remove(note, out var text))
            {
                Walk(text);
            }
        }
    }

    // A table without lines only sets a letterhead or a signature in two columns: what stands in it are paragraphs.
    private void AddTable(XElement table)
    {
        var isLayout = !styles.HasLines(table);
        foreach (var row in TableRows(table))
        {
            var cells = TableCells(row);
            if (isLayout)
            {
                var from = paragraphs.Count;
                cells.ForEach(Walk);
                // "I. Lê Văn A" in a signature is no heading.
                for (var index = from; index < paragraphs.Count; index++)
                {
                    paragraphs[index] = paragraphs[index] with { HeadingLevel = null };
                }

                continue;
            }

            AddRow(cells);
        }
    }

    private void AddRow(List<XElement> cells)
    {
        var texts = new List<string>();
        var contents = new List<ParagraphText>();
        foreach (var cell in cells)
        {
            var inside = cell.Descendants().Where(e => e.Name.LocalName == "p" && e.IsWord() && e.IsShownWithin(cell)).ToList();
            var parts = new List<string>();
            foreach (var paragraph in inside)
            {
                var content = new ParagraphText(paragraph);
                contents.Add(content);
                var label = paragraph.Child("pPr")?.Child("numPr") is { } numbering ? labels.Next(numbering) : null;
                var text = string.Join(' ', Lines(content.Text));
                // A column that only counts its rows holds nothing but the automatic number.
                parts.Add(text.Length == 0 || label is null ? text.Length == 0 ? label ?? "" : text : $"{label} {text}");
            }

            texts.Add(string.Join(' ', parts.Where(p => p.Length > 0)));
        }

        if (texts.Exists(t => t.Length > 0))
        {
            paragraphs.Add(new ReadParagraph(string.Join(" | ", texts), null, IsBullet: false, IsTableRow: true, null));
        }

        contents.ForEach(AddAsides);
    }

    private static IEnumerable<XElement> TableRows(XElement table) =>
        table.Elements().SelectMany(e => e.Name.LocalName switch
        {
            "tr" => e.Child("trPr")?.Child("del") is null ? [e] : Array.Empty<XElement>(),
            "sdt" or "sdtContent" or "customXml" or "ins" => TableRows(e),
            _ => [],
        });

    private static List<XElement> TableCells(XElement row) =>
        [.. row.Elements().SelectMany(e => e.Name.LocalName switch
        {
            "tc" => [e],
            "sdt" or "sdtContent" or "customXml" => TableCells(e),
            _ => (IEnumerable<XElement>)[],
        })];

    private static string[] Lines(string text) => text.Normalize(NormalizationForm.FormC).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
