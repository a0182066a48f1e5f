namespace Language.Amounts;

/// <summary>A quantity that a text names.</summary>
/// <param name="Start">UTF-16 offset of its first digit.</param>
/// <param name="End">One past its unit, or past its digits where it has none.</param>
/// <param name="Value">Digits as written, in the form of a JSON number: <c>1234.50</c> for "1.234,50". Never rounded.</param>
/// <param name="To">The upper end of a range; null otherwise.</param>
/// <param name="Of">The whole of a part, the 94 in "39/94 xã"; null otherwise.</param>
/// <param name="Unit">With its scale, as written: <c>triệu đồng</c>; null where none follows.</param>
public sealed record FoundAmount(int Start, int End, string Text, string Value, string? To, string? Of, string? Unit);
