using Platform.Packs.Compiling;

namespace Platform.Packs;

/// <summary>A decision of the office about some statements of a pack, in the order made.</summary>
public sealed class StoredEdit
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid Pack { get; init; }

    public int Order { get; init; }

    public PackEditKind Kind { get; init; }

    /// <summary>Identifiers of the statements it holds on to, separated by spaces.</summary>
    public string Statements { get; init; } = "";

    /// <summary>Digest of their texts at that time: an edit whose texts changed is shown for decision.</summary>
    public string TextDigest { get; init; } = "";

    public string? Wording { get; init; }

    public string? Section { get; init; }

    public string? Sector { get; init; }

    public string? Reason { get; init; }

    public PackEdit ToEdit() =>
        new(
            Id,
            Kind,
            [.. Statements.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)],
            TextDigest,
            Wording,
            Section,
            Sector,
            Reason,
            Order
        );
}
