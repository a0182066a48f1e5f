namespace Platform.Dashboards;

/// <summary>How a pivot is drawn.</summary>
public enum PictureKind
{
    Line,
    Bar,
    Stacked,
    SmallMultiples,
    TileMap,

    /// <summary>An indicator of one unit against its target.</summary>
    Bullet,
}

/// <summary>One picture of a dashboard: a question and how its answer is drawn. It holds no figure: whoever opens it sees what they may see, as it is now.</summary>
/// <param name="Query">The question as the address of the pivot's page has it.</param>
public sealed record DashboardPicture(string Title, PictureKind Kind, string Query);

/// <summary>Pictures that an officer put together.</summary>
public sealed class Dashboard
{
    /// <summary>Most pictures of one.</summary>
    public const int MostPictures = 12;

    public const int LongestName = 80;

    /// <summary>Longest question of a picture, in characters.</summary>
    public const int LongestQuery = 4000;

    public Guid Id { get; init; }

    public Guid Owner { get; init; }

    public string Name { get; set; } = "";

    /// <summary>Whether everybody of the office sees it.</summary>
    public bool IsShared { get; set; }

    /// <summary>In their order.</summary>
    public List<DashboardPicture> Pictures { get; set; } = [];
}
