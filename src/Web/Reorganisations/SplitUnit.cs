using Domain.Units;

namespace Web.Reorganisations;

/// <summary>A unit that goes to several, with their names and shares.</summary>
public sealed record SplitUnit(Unit Unit, IReadOnlyList<(string Successor, long Share)> Parts);
