using System.Text;
using Domain;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace Documents.Reading;

/// <summary>The text layer of a PDF, line by line from top to bottom. Pictures of pages have none.</summary>
internal static class PdfText
{
    /// <summary>Fewer letters than this on a page are a stamp or a page's number, not its text.</summary>
    private const int FewestLetters = 20;

    public static Outcome<string> Of(byte[] content)
    {
        try
        {
            using var document = PdfDocument.Open(content);
            var text = new StringBuilder();
            var letters = 0;
            foreach (var page in document.GetPages())
            {
                letters += page.Letters.Count;
                Append(text, page);
            }

            return letters < FewestLetters * document.NumberOfPages ? new Rejection(Rejections.DocumentScanned) : text.ToString().Normalize(NormalizationForm.FormC).TrimEnd();
        }
        catch (PdfDocumentEncryptedException)
        {
            return new Rejection(Rejections.DocumentEncrypted, ".pdf");
        }
        catch (Exception broken) when (broken is PdfDocumentFormatException or InvalidOperationException or ArgumentException or IOException or FormatException or IndexOutOfRangeException or NotSupportedException or KeyNotFoundException or InvalidCastException or OverflowException)
        {
            return new Rejection(Rejections.DocumentUnreadable);
        }
    }

    // Words whose baselines are within half a letter's height stand on one line.
    private static void Append(StringBuilder text, Page page)
    {
        var words = page.GetWords().Where(w => !string.IsNullOrWhiteSpace(w.Text)).OrderByDescending(w => w.BoundingBox.Bottom).ToList();
        for (var at = 0; at < words.Count;)
        {
            var (bottom, height) = (words[at].BoundingBox.Bottom, Math.Max(words[at].BoundingBox.Height, 4));
            var end = at + 1;
            while (end < words.Count && bottom - words[end].BoundingBox.Bottom < height / 2)
            {
                end++;
            }

            text.AppendJoin(' ', words[at..end].OrderBy(w => w.BoundingBox.Left).Select(w => w.Text)).Append('\n');
            at = end;
        }
    }
}
