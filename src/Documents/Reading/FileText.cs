using System.Text;
using Domain;
using Language.Privacy;

namespace Documents.Reading;

/// <summary>The text of a file of any kind that offices keep: .docx, .pdf, .html, .md, .txt, and .doc where LibreOffice is installed.</summary>
public static class FileText
{
    /// <returns>The text; of .txt and .md as it stands in the file, so that offsets count in it. A document with a secrecy mark is refused.</returns>
    public static Outcome<string> Read(string file)
    {
        byte[] content;
        try
        {
            var size = new FileInfo(file).Length;
            if (size > DocumentReader.MaximumBytes)
            {
                return new Rejection(Rejections.DocumentTooLarge, DocumentReader.MaximumBytes / 1024 / 1024);
            }

            content = File.ReadAllBytes(file);
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            return new Rejection(Rejections.FileNotFound, Path.GetFileName(file));
        }

        var text = Of(content, file);
        return text switch
        {
            { Accepted: false } => text,
            _ when string.IsNullOrWhiteSpace(text.Value) => new Rejection(Rejections.DocumentEmpty),
            _ when SecrecyMark.IsMarked(text.Value.Split('\n')) => new Rejection(Rejections.TextSecret),
            _ => text,
        };
    }

    /// <summary>The words of a file that is handed in beside a report; empty for a picture. Its first bytes must be those of its kind.</summary>
    public static Outcome<string> OfAttachment(byte[] content, string name)
    {
        var ending = Path.GetExtension(name).ToLowerInvariant();
        if (Signature(content) != Expected(ending))
        {
            return Signature(content) == "ole" && ending is ".docx" or ".xlsx" ? new Rejection(Rejections.DocumentEncrypted) : new Rejection(Rejections.DocumentMismatch, ending);
        }

        return ending switch
        {
            ".jpg" or ".jpeg" or ".png" => "",
            ".csv" => TextBytes.Decode(content) is { } rows ? rows : new Rejection(Rejections.DocumentUnreadable),
            ".xlsx" => XlsxText.Of(content),
            _ => Of(content, name),
        };
    }

    private static Outcome<string> Of(byte[] content, string file)
    {
        var ending = Path.GetExtension(file).ToLowerInvariant();
        if (Signature(content) is { } kind && kind != Expected(ending))
        {
            return new Rejection(kind == "ole" && ending is ".docx" ? Rejections.DocumentEncrypted : Rejections.DocumentMismatch, ending);
        }

        return ending switch
        {
            ".txt" or ".md" => TextBytes.Decode(content) is { } text ? text : new Rejection(Rejections.DocumentUnreadable),
            ".html" or ".htm" => TextBytes.Decode(content) is { } page ? HtmlText.Of(page) : new Rejection(Rejections.DocumentUnreadable),
            ".pdf" => PdfText.Of(content),
            ".doc" => OfficeText.Of(file),
            ".docx" or ".docm" or ".dotm" => Docx(content, file),
            _ => new Rejection(Rejections.DocumentKind, ".docx, .pdf, .html, .md, .txt, .doc"),
        };
    }

    // A label that Word would print belongs to what is read.
    internal static Outcome<string> Docx(byte[] content, string file)
    {
        var read = DocumentReader.Read(content, file);
        return read.Accepted
            ? read.Value.Paragraphs.Aggregate(new StringBuilder(), (text, p) => text.Append(p.NumberLabel is { } label ? label + " " : "").Append(p.Text).Append('\n')).ToString().TrimEnd('\n')
            : read.Rejection;
    }

    // How a file begins says what it is, whatever it is called.
    private static string? Signature(byte[] content) =>
        content switch
        {
            [0x50, 0x4B, 0x03, 0x04, ..] => "zip",
            [0xD0, 0xCF, 0x11, 0xE0, ..] => "ole",
            [0x25, 0x50, 0x44, 0x46, ..] => "pdf",
            [0x7B, 0x5C, 0x72, 0x74, 0x66, ..] => "rtf",
            [0xFF, 0xD8, 0xFF, ..] or [0x89, 0x50, 0x4E, 0x47, ..] => "image",
            _ => null,
        };

    private static string? Expected(string ending) => ending switch { ".docx" or ".docm" or ".dotm" or ".xlsx" => "zip", ".jpg" or ".jpeg" or ".png" => "image", ".doc" => "ole", ".pdf" => "pdf", _ => null };
}
