using Domain;

namespace Platform.DataValues;

/// <summary>Finds what would be two things under one name: a code or an identifier that stands in a file twice, or an identifier that another thing has.</summary>
internal static class DefinitionTwice
{
    /// <returns>Refused: definition.twice, with both places counted from 1.</returns>
    public static Rejection? Find(FigureDefinitions all) =>
        Find("categories", all.Categories.Select(c => c.Code))
        ?? Find("categoryCombos", all.CategoryCombos.Select(c => c.Code))
        ?? Find("dataElements", all.DataElements.Select(e => e.Code)) ?? Find("dataElements", all.DataElements.Select(e => e.Uid))
        ?? Find("dataSets", all.DataSets.Select(s => s.Code)) ?? Find("dataSets", all.DataSets.Select(s => s.Uid))
        ?? Find("indicators", all.Indicators.Select(i => i.Code)) ?? Find("indicators", all.Indicators.Select(i => i.Uid))
        ?? Find("validationRules", all.ValidationRules.Select(r => r.Code));

    /// <param name="known">Identifiers and codes of those that are there.</param>
    /// <returns>Refused: definition.uid.</returns>
    public static Rejection? Uid(string uid, string code, IEnumerable<(string Uid, string Code)> known) =>
        known.FirstOrDefault(k => k.Uid == uid) is { Code: { } other } ? new Rejection(Rejections.DefinitionUid, uid, code, other) : null;

    private static Rejection? Find(string kind, IEnumerable<string?> names)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, at) in names.Select((n, i) => (n, i + 1)))
        {
            if (name is not null && !seen.TryAdd(name, at))
            {
                return new Rejection(Rejections.DefinitionTwice, kind, name, seen[name], at);
            }
        }

        return null;
    }
}
