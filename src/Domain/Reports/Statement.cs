namespace Domain.Reports;

/// <summary>The identity of one sentence of a report; it stays with the sentence through versions that keep or reword it.</summary>
public readonly record struct StatementId(Guid Value)
{
    public static StatementId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>What a sentence of a report says: what was done, what fell short, why, what comes next, what is asked.</summary>
public enum StatementKind
{
    Result,
    Limitation,
    Cause,
    Task,
    Recommendation,
    Other,
}
