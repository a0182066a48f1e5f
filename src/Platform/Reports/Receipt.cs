namespace Platform.Reports;

/// <summary>Proof that a body arrived: the same body under the same identifier gets the same one again.</summary>
public sealed class Receipt
{
    /// <summary>The identifier the client made.</summary>
    public Guid ClientId { get; init; }

    /// <summary>SHA-256 of the body as sent.</summary>
    public string BodyHash { get; init; } = "";

    public Guid Report { get; init; }

    public int Version { get; init; }

    public DateTimeOffset At { get; init; }
}

/// <summary>Another body that came under an identifier already taken: refused, but kept, so that nothing is lost.</summary>
public sealed class RefusedBody
{
    public Guid ClientId { get; init; }

    public string BodyHash { get; init; } = "";

    public byte[] Body { get; init; } = [];

    public Guid By { get; init; }

    public DateTimeOffset At { get; init; }
}
