namespace Domain.Reports;

/// <summary>One saved text of a report. It is never changed; redaction empties it and says so.</summary>
public sealed class ReportVersion
{
    private ReportVersion() { }

    public Guid Id { get; private init; }

    public ReportId Report { get; private init; }

    /// <summary>From 1.</summary>
    public int Number { get; private init; }

    public DateTimeOffset SavedAt { get; private init; }

    public Guid SavedBy { get; private init; }

    /// <summary>SHA-256 of the document it was read from, which lies among the files; null if typed.</summary>
    public string? SourceFile { get; private init; }

    public string? SourceName { get; private init; }

    /// <summary>When the unit's approver passed it, the last time; null for a draft, which is there for nobody outside the unit.</summary>
    public DateTimeOffset? PassedAt { get; private set; }

    /// <summary>Random bytes that go into the audit's digest of this text; gone with the text, so that nobody can guess it back.</summary>
    public byte[] Salt { get; private set; } = [];

    /// <summary>Why the text was taken out, by an administrator; null while it stands.</summary>
    public string? RedactedBecause { get; private set; }

    public static ReportVersion Save(ReportId report, int number, DateTimeOffset at, Guid by, string? sourceFile, string? sourceName, byte[] salt) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Report = report,
            Number = number,
            SavedAt = at,
            SavedBy = by,
            SourceFile = sourceFile,
            SourceName = sourceName,
            Salt = salt,
        };

    public void Pass(DateTimeOffset at) => PassedAt = at;

    public void Redact(string reason)
    {
        RedactedBecause = reason;
        Salt = [];
    }
}

/// <summary>One sentence of one version, in its order.</summary>
public sealed class Statement
{
    private Statement() { }

    /// <summary>Row of one version.</summary>
    public Guid RowId { get; private init; }

    public Guid Version { get; private init; }

    /// <summary>Kept from version to version while the sentence stays or is only reworded: what a pack's edits hold on to.</summary>
    public StatementId Id { get; private init; }

    public int Order { get; private init; }

    public StatementKind Kind { get; private init; }

    /// <summary>A sector's code; empty where it is not known.</summary>
    public string Sector { get; private init; } = "";

    public string Text { get; private init; } = "";

    /// <summary>The headings above it in the document, joined by " / "; empty if typed.</summary>
    public string Section { get; private init; } = "";

    public static Statement Say(Guid version, StatementId id, int order, StatementLine line) =>
        new()
        {
            RowId = Guid.CreateVersion7(),
            Version = version,
            Id = id,
            Order = order,
            Kind = line.Kind,
            Sector = line.Sector,
            Text = line.Text,
            Section = line.Section,
        };
}

/// <summary>A sentence as it is typed, read from a file or sent.</summary>
public sealed record StatementLine(StatementKind Kind, string Sector, string Text, string Section = "");
