namespace Language.Headers;

/// <summary>What stands above and below an official document's body. What is not there is null, never guessed.</summary>
/// <param name="Number">As written, without spaces: <c>84/2025/QĐ-UBND</c>, <c>31-BC/BTGTU</c>.</param>
/// <param name="Type">The type's own words: <c>Quyết định</c>, <c>Công văn</c>.</param>
/// <param name="Issuer">The organ that issues it, in ordinary letters: <c>Ủy ban nhân dân tỉnh Hà Tĩnh</c>.</param>
/// <param name="ParentIssuer">The organ above it in the block; null where it stands alone.</param>
public sealed record DocumentHeader(string? Number, string? Type, string? Issuer, string? ParentIssuer, string? Place, DateOnly? Date, string? Title, string? SignatoryRole, IReadOnlyList<string> Recipients);
