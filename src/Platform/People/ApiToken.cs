namespace Platform.People;

/// <summary>A secret by which another program signs in for a person. What is kept is its hash.</summary>
public sealed class ApiToken
{
    /// <summary>SHA-256 of the secret, hex.</summary>
    public string Hash { get; init; } = "";

    public Guid User { get; init; }

    public bool IsReadOnly { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Null while it is good.</summary>
    public DateTimeOffset? RevokedAt { get; set; }
}
