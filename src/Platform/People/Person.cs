using Microsoft.AspNetCore.Identity;

namespace Platform.People;

/// <summary>Someone who signs in. Only what signing in and signing a record need.</summary>
public sealed class Person : IdentityUser<Guid>
{
    /// <summary>The name shown in histories: a post or a person's name, as the office prefers.</summary>
    public string FullName { get; set; } = "";
}

/// <summary>A link that makes or mends one account, once, until a time. Only the digest of its secret is kept.</summary>
public sealed class Invitation
{
    public string TokenDigest { get; init; } = "";

    /// <summary>The account whose password is set by it; null for the first administrator, who chooses a name.</summary>
    public Guid? User { get; init; }

    public DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? UsedAt { get; set; }
}
