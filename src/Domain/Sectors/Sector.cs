namespace Domain.Sectors;

/// <summary>A field of work. The list is data; an office adds its own.</summary>
/// <param name="Code">Stable English word: <c>education</c>, <c>health</c>.</param>
/// <param name="Order">Its place in a pack, low first.</param>
public sealed record Sector(string Code, string Name, string NameEnglish, int Order);
