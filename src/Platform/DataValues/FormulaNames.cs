using Domain;
using Domain.DataElements;
using Domain.DataSets;
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

    /// <summary>Whether each option that a formula names is one of its figure's.</summary>
    /// <param name="isOfForm">A form knows the figures of its own unit, and of no other.</param>
    public static Rejection? Misnamed(string text, bool isOfForm, FigureCatalogue catalogue)
    {
        foreach (var reference in text.Length == 0 ? [] : Formula.Parse(text).Value!.References())
        {
            if (reference.IsForm)
            {
                if (isOfForm || !catalogue.SetsByName.ContainsKey(reference.Code) || reference.Options is not [var measure] || !DataSet.Measures.Contains(measure) || reference.Shifts.Contains(Shift.Children))
                {
                    return new Rejection(Rejections.FormulaForm, reference.At.Code, text, string.Join(", ", DataSet.Measures));
                }

                continue;
            }

            var cells = catalogue.ElementsByName.TryGetValue(reference.Code, out var element) ? catalogue.CellsOf[element.Combo].Select(catalogue.NamesOf).ToList() : [];
            // Each by itself first, since that names the one that is wrong; then all together, for two options of one category.
            var wrong = reference.Options.FirstOrDefault(o => !cells.Exists(c => c.Contains(o))) ?? (reference.Options.Count > 0 && !cells.Exists(c => reference.Options.All(c.Contains)) ? string.Join('.', reference.Options) : null);
            if (wrong is not null)
            {
                return new Rejection(Rejections.FormulaOption, reference.At.Code, text, wrong, reference.Code);
            }

            if (isOfForm && reference.Shifts.Select((s, i) => (Shift: s, At: reference.At.Shifts[i])).FirstOrDefault(s => s.Shift is Shift.Parent or Shift.Children) is { At: > 0 and var at })
            {
                return new Rejection(Rejections.FormulaPlace, at, text);
            }
        }

        return null;
    }

    private static string[] NamesOf(Indicator indicator) =>
        [.. indicator.References().Where(r => !r.IsForm).Select(r => r.Code).Distinct()];

    private static bool Reaches(string from, string sought, Dictionary<string, string[]> named, HashSet<string> seen) =>
        named.TryGetValue(from, out var names) && names.Any(n => n == sought || (seen.Add(n) && Reaches(n, sought, named, seen)));
}
