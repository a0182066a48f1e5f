using Domain;
using Domain.DataElements;
using Domain.Expressions;
using Domain.Indicators;

namespace Platform.DataValues;

/// <summary>Whether formulas name what there is, and none comes back to itself by way of others.</summary>
internal static class FormulaNames
{
    public static Rejection? Refuse(IReadOnlyDictionary<string, Indicator> indicators, IReadOnlyDictionary<string, DataElement> elements)
    {
        var named = indicators.Values.ToDictionary(i => i.Code, NamesOf);
        foreach (var (code, names) in named)
        {
            if (names.FirstOrDefault(n => !elements.ContainsKey(n) && !indicators.ContainsKey(n)) is { } unknown)
            {
                return new Rejection(Rejections.FormulaUnknown, unknown, indicators[code].Numerator);
            }

            if (Reaches(code, code, named, []))
            {
                return new Rejection(Rejections.FormulaCircle, code);
            }
        }

        return null;
    }

    private static string[] NamesOf(Indicator indicator) =>
        [.. new[] { indicator.Numerator, indicator.Denominator }.Where(f => f.Length > 0).SelectMany(f => Formula.Parse(f).Value!.References()).Select(r => r.Code).Distinct()];

    private static bool Reaches(string from, string sought, Dictionary<string, string[]> named, HashSet<string> seen) =>
        named.TryGetValue(from, out var names) && names.Any(n => n == sought || (seen.Add(n) && Reaches(n, sought, named, seen)));
}
