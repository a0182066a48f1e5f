namespace Domain.Reports;

/// <summary>A file that a unit hands in beside its report: a table, a list, a picture of a document.</summary>
/// <param name="File">SHA-256 of its bytes, which lie among the files.</param>
/// <param name="Size">In bytes.</param>
public sealed record ReportAttachment(Guid Id, ReportId Report, string File, string Name, long Size, DateTimeOffset At, Guid By)
{
    /// <summary>When the unit took away what its approver had passed already: the office keeps it until another version is passed. Null while it stands.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>The unit takes it away; what its approver passed stays with the office until a version without it is passed.</summary>
    public void RemoveOn(DateTimeOffset at) => RemovedAt = at;
}
