namespace Platform.Audit;

/// <summary>The office's one head row: the last audit number and hash. Whoever commits last locks it last.</summary>
public sealed class AuditHead
{
    public int Id { get; init; }

    public long Number { get; init; }

    public string Hash { get; init; } = "";
}
