namespace Documents.Reading;

/// <summary>A paragraph, or a table's row, in the document's order.</summary>
/// <param name="Text">A row's cells are joined by " | ". A label typed by hand is part of the text, an automatic one is not.</param>
/// <param name="HeadingLevel">1 the highest; null for body text.</param>
/// <param name="IsBullet">A list's item, by Word's numbering or by the sign or number it begins with.</param>
/// <param name="NumberLabel">The automatic label Word would print before it; null where it has none.</param>
public sealed record ReadParagraph(string Text, int? HeadingLevel, bool IsBullet, bool IsTableRow, string? NumberLabel);

/// <summary>What a document says. Nothing visible in its body is left out.</summary>
public sealed record ReadDocument(IReadOnlyList<ReadParagraph> Paragraphs)
{
    public string Text => string.Join('\n', Paragraphs.Select(p => p.Text));
}
