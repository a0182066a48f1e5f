namespace Domain.Reports;

/// <summary>A file that a unit hands in beside its report: a table, a list, a picture of a document.</summary>
/// <param name="File">SHA-256 of its bytes, which lie among the files.</param>
/// <param name="Size">In bytes.</param>
public sealed record ReportAttachment(Guid Id, ReportId Report, string File, string Name, long Size, DateTimeOffset At, Guid By);
