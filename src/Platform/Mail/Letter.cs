namespace Platform.Mail;

/// <summary>A message that waits to be sent, or that an officer sends by hand from the outbox page.</summary>
public sealed class Letter
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public DateTimeOffset WrittenAt { get; init; }

    /// <summary>The unit it is for.</summary>
    public int? Unit { get; init; }

    /// <summary>Mail address; empty where the unit has none.</summary>
    public string To { get; init; } = "";

    public string Subject { get; init; } = "";

    public string Body { get; init; } = "";

    public DateTimeOffset? SentAt { get; set; }

    /// <summary>Why the last try failed, for the operator; null while it has not.</summary>
    public string? Fault { get; set; }
}
