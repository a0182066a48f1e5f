using System.Text;
using Domain;

namespace Documents.Reading;

/// <summary>Reads the offices' own documents: .docx and .txt.</summary>
public static class DocumentReader
{
    /// <summary>The largest document taken in, in bytes.</summary>
    public const int MaximumBytes = 20 * 1024 * 1024;

    /// <param name="fileName">Its ending tells how to read it.</param>
    public static Outcome<ReadDocument> Read(byte[] content, string fileName)
    {
        if (content.Length > MaximumBytes)
        {
            return new Rejection(Rejections.DocumentTooLarge, MaximumBytes / 1024 / 1024);
        }

        var read = Path.GetExtension(fileName).ToLowerInvariant() switch
        {
            ".docx" => DocxReader.Read(content),
            ".docm" or ".dotm" => new Rejection(Rejections.DocumentMacro),
            ".txt" => ReadText(content),
            _ => new Rejection(Rejections.DocumentKind, ".docx, .txt"),
        };
        return read.Accepted && read.Value.Paragraphs.Count == 0 ? new Rejection(Rejections.DocumentEmpty) : read;
    }

    private static Outcome<ReadDocument> ReadText(byte[] content)
    {
        if (Decode(content) is not { } text)
        {
            return new Rejection(Rejections.DocumentUnreadable);
        }

        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new ReadDocument([.. lines.Select(line => ParagraphShape.OfLine(line.Normalize(NormalizationForm.FormC)))]);
    }

    private static string? Decode(byte[] content)
    {
        if (content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return (content[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(content, 2, content.Length - 2);
        }

        try
        {
            var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(content).TrimStart('\uFEFF');
            return text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
