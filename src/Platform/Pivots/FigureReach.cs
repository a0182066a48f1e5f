using Domain.DataElements;
using Domain.Expressions;
using Domain.Indicators;
using Domain.Periods;
using Domain.Units;
using Platform.DataValues;

namespace Platform.Pivots;

/// <summary>Which figures formulas reach: through the indicators that they name, at another time or place, and of what cells.</summary>
internal sealed class FigureReach(FigureCatalogue catalogue, IReadOnlyDictionary<string, Indicator> indicators, UnitTree tree)
{
    private readonly Dictionary<string, Formula> formulas = [];

    /// <summary>Every figure of an element or a form that an indicator is worked out from, each as often as it is named; one that another indicator names with the shifts of both.</summary>
    /// <param name="from">Where the indicator itself is asked for, the outermost shift first.</param>
    public IEnumerable<ReferenceNode> References(Indicator indicator, IReadOnlyList<Shift> from) =>
        new[] { indicator.Numerator, indicator.Denominator }
            .Where(f => f.Length > 0)
            .SelectMany(f => FormulaOf(f).References())
            .SelectMany(r => IndicatorOf(r) is { } other ? References(other, [.. from, .. r.Shifts]) : [Moved(r, from)]);

    /// <summary>The indicator that a reference names; null where it names an element or a form. A code wins as an element.</summary>
    public Indicator? IndicatorOf(ReferenceNode reference) =>
        !reference.IsForm && indicators.TryGetValue(reference.Code, out var other) && !catalogue.ElementsByName.ContainsKey(reference.Code) ? other : null;

    public Formula FormulaOf(string text)
    {
        if (!formulas.TryGetValue(text, out var formula))
        {
            // It was parsed when it was defined: what does not parse now is a bug.
            formula = Formula.Parse(text).Value ?? throw new InvalidOperationException($"The formula {text} no longer parses.");
            formulas[text] = formula;
        }

        return formula;
    }

    /// <summary>The cells that have all of these options; 0 alone, which is the whole figure, where there are none.</summary>
    public int[] Cells(DataElement element, IReadOnlyList<string> options) =>
        options.Count == 0 ? [0] : [.. catalogue.CellsOf[element.Combo].Where(cell => options.All(catalogue.NamesOf(cell).Contains)).Select(c => c.Id)];

    /// <summary>The units that are meant from this one; itself where no shift is of place.</summary>
    public IEnumerable<UnitId> Places(UnitId unit, IReadOnlyList<Shift> shifts)
    {
        IEnumerable<UnitId> there = [unit];
        foreach (var shift in shifts)
        {
            there = shift switch
            {
                Shift.Parent => there.Select(tree.ParentOf).OfType<UnitId>(),
                Shift.Children => there.SelectMany(tree.ChildrenOf),
                _ => there,
            };
        }

        return there;
    }

    /// <param name="period">Null for several together.</param>
    /// <returns>A period's key, 0 for several together; null where there is none.</returns>
    public static int? Times(Period? period, IReadOnlyList<Shift> shifts) =>
        period is { } at ? at.Moved(shifts)?.Key : shifts.Any(s => s is Shift.Previous or Shift.LastYear) ? null : 0;

    public static ReferenceNode Moved(ReferenceNode reference, IReadOnlyList<Shift> from) => from.Count == 0 ? reference : reference with { Shifts = [.. from, .. reference.Shifts] };
}
