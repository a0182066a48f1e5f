using Documents.Reading;
using Domain;
using Domain.Reports;
using Language.Statements;

namespace Platform.Reports;

/// <summary>Takes in a report that comes as a document: its headings and sentences become statements.</summary>
public sealed class ImportReport(WriteReport write)
{
    public async Task<Outcome<Report>> RunAsync(string round, string unit, byte[] content, string fileName, Guid? clientId, CancellationToken cancel)
    {
        var lines = Read(content, fileName);
        if (!lines.Accepted)
        {
            return lines.Rejection;
        }

        return await write.RunAsync(new ReportDraft(clientId, round, unit, NothingToReport: false, lines.Value, BasedOn: null, content, fileName), cancel);
    }

    /// <summary>The statements of a document, without keeping anything.</summary>
    public static Outcome<List<StatementLine>> Read(byte[] content, string fileName)
    {
        var document = DocumentReader.Read(content, fileName);
        if (!document.Accepted)
        {
            return document.Rejection;
        }

        if (EntryGuard.Refuse(document.Value.Paragraphs.Select(p => p.Text)) is { } refusal)
        {
            return refusal;
        }

        var paragraphs = document.Value.Paragraphs.Select(p => new SourceParagraph(p.Text, p.HeadingLevel, p.IsBullet, p.IsTableRow)).ToList();
        return StatementReader
            .Read(paragraphs)
            .Select(s => new StatementLine(Enum.Parse<StatementKind>(s.Kind, ignoreCase: true), s.SectorCode ?? "", s.Text, s.SectionPath))
            .ToList();
    }
}
