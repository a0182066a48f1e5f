namespace Platform.DataValues;

/// <summary>
/// What was entered at once: one cell, a form, or five million rows. Its rows are there for nobody until it is published:
/// then it has a change number, which is that of its audit entry, drawn from the office's head row.
/// </summary>
public sealed class DataValueBatch
{
    public int Id { get; init; }

    /// <summary>Null until it is published. Who follows the changes reads them in this order, and misses none.</summary>
    public long? Number { get; set; }

    /// <summary>Where it came from: <c>grid</c>, <c>api</c>, <c>file</c>.</summary>
    public string Source { get; init; } = "";

    /// <summary>Figures that are new or other than before.</summary>
    public int Count { get; set; }

    /// <summary>SHA-256 of its canonical rows, hex.</summary>
    public string Digest { get; set; } = "";

    /// <summary>Why, where it was said.</summary>
    public string Reason { get; init; } = "";

    public Guid By { get; init; }

    public DateTimeOffset At { get; init; }
}
