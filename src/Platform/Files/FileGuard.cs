using Documents.Reading;
using Domain;
using Platform.Reports;

namespace Platform.Files;

/// <summary>What every file handed in must pass: its size, its kind, and, where its text can be read, the boundaries of what may be kept.</summary>
public static class FileGuard
{
    private static readonly string[] Kinds = [".docx", ".xlsx", ".pdf", ".txt", ".csv", ".jpg", ".jpeg", ".png"];

    public static Rejection? Refuse(byte[] content, string name)
    {
        if (content.Length > DocumentReader.MaximumBytes)
        {
            return new Rejection(Rejections.FileTooLarge, DocumentReader.MaximumBytes / 1024 / 1024);
        }

        var kind = Path.GetExtension(name).ToLowerInvariant();
        if (!Kinds.Contains(kind))
        {
            return new Rejection(Rejections.FileKind, string.Join(", ", Kinds));
        }

        var text = FileText.OfAttachment(content, name);
        // A scan has no words to look into; a person answers for it.
        return text switch
        {
            { Accepted: true } => EntryGuard.RefuseIn(text.Value),
            { Rejection.Code: Rejections.DocumentScanned } => null,
            _ => text.Rejection,
        };
    }
}
