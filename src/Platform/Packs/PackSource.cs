namespace Platform.Packs;

/// <summary>A version of a report that an issued pack was made of. What came after goes into a supplement.</summary>
public sealed record PackSource(Guid Pack, Guid Report, int Version);
