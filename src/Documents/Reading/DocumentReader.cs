using System.Text;
using Domain;
using Language.Outlines;

namespace Documents.Reading;

/// <summary>Reads the offices' own documents: .docx and .txt. A file that cannot be read safely is refused, never half read.</summary>
public static class DocumentReader
{
    /// <summary>The largest document taken in, in bytes.</summary>
    public const int MaximumBytes = 20 * 1024 * 1024;

    /// <param name="fileName">Its ending tells how to read it.</param>
    public static Outcome<ReadDocument> Read(byte[] content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.Length > MaximumBytes)
        {
            return new Rejection(Rejections.DocumentTooLarge, MaximumBytes / 1024 / 1024);
        }

        var read = Path.GetExtension(fileName).ToLowerInvariant() switch
        {
            ".docx" => DocxReader.Read(content),
            // Word's own endings for documents that carry programs: the refusal can say more than that the kind is wrong.
            ".docm" or ".dotm" => new Rejection(Rejections.DocumentMacro),
            ".txt" => ReadText(content),
            _ => new Rejection(Rejections.DocumentKind, ".docx, .txt"),
        };
        return read.Accepted && read.Value.Paragraphs.Count == 0 ? new Rejection(Rejections.DocumentEmpty) : read;
    }

    private static Outcome<ReadDocument> ReadText(byte[] content)
    {
        if (TextBytes.Decode(content) is not { } text)
        {
            return new Rejection(Rejections.DocumentUnreadable);
        }

        var lines = text.Normalize(NormalizationForm.FormC).Split(['\n', '\r', '\f', '\v'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new ReadDocument([.. lines.Select(OfLine)]);
    }

    private static ReadParagraph OfLine(string line)
    {
        var level = ParagraphShape.HeadingLevel(line, isBold: false);
        return new ReadParagraph(line, level, level is null && ParagraphShape.IsBullet(line), IsTableRow: false, null);
    }
}
