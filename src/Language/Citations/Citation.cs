namespace Language.Citations;

/// <summary>A document that a text names.</summary>
/// <param name="Start">UTF-16 offset in the text as given, of the first letter of its kind word.</param>
/// <param name="End">One past its last character: past its date where one follows.</param>
/// <param name="Type">The kind of document as a code: <c>NĐ</c>, <c>TT</c>, <c>L</c>, <c>NQ</c>.</param>
/// <param name="Number">As written, without spaces: <c>30/2020/NĐ-CP</c>; null where it has none.</param>
/// <param name="Date">Null where the text does not say.</param>
/// <param name="Issuer">Who issued it, where the text or the number's own letters say; else null.</param>
/// <param name="Clause">The part cited, as written: <c>điểm a khoản 2 Điều 27</c>; null for the whole.</param>
/// <param name="RefersTo">Index of the full citation that this short form stands for; null for none.</param>
public sealed record Citation(int Start, int End, string Text, string Type, string? Number, DateOnly? Date, string? Issuer, string? Clause, int? RefersTo);
