namespace Platform.Pivots;

/// <summary>A pivot that somebody gave a name. It holds the question and no figure: whoever opens it sees what they may see, as it is now.</summary>
public sealed class SavedView
{
    public Guid Id { get; init; }

    public Guid Owner { get; init; }

    public string Name { get; set; } = "";

    /// <summary>The question as the address of the pivot's page has it.</summary>
    public string Query { get; set; } = "";

    /// <summary>Whether it stands in everybody's list.</summary>
    public bool IsShared { get; set; }

    public DateTimeOffset SavedAt { get; set; }
}
