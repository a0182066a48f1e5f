using Domain.DataElements;
using Domain.DataValues;
using Domain.Expressions;
using Domain.Indicators;
using Domain.Periods;
using Domain.Units;
using Platform.DataValues;

namespace Platform.Pivots;

/// <summary>
/// Works indicators out for every period and place of a question. All figures that any formula names are asked for at once; a formula that names
/// another indicator takes its formula, not its figure.
/// </summary>
internal sealed class IndicatorFigures(FigureCatalogue catalogue, IReadOnlyDictionary<string, Indicator> indicators, PivotQuestion question, UnitTree tree, UnitMap map, IFigures figures, FormRates rates)
{
    private readonly FigureReach reach = new(catalogue, indicators, tree);
    private readonly Dictionary<(string Numerator, string Denominator), IReadOnlyList<ReferenceNode>> named = [];
    private readonly Dictionary<(string Form, string Measure, int Period, int Place), Int128> told = [];
    private readonly Dictionary<(int Element, int Cell, int Period, int Place), Int128> known = [];

    public async Task<IReadOnlyList<PivotRow>> AnswerAsync(IReadOnlyList<PivotItem> asked, CancellationToken cancel)
    {
        List<ReferenceNode> references = [.. asked.SelectMany(i => reach.References(i.Indicator!, []))];
        await GatherAsync([.. references.Where(r => !r.IsForm)], cancel);
        await GatherFormsAsync([.. references.Where(r => r.IsForm)], cancel);
        var rows = new List<PivotRow>();
        foreach (var item in asked)
        {
            foreach (var period in question.PeriodsTogether ? [null] : question.Periods.Distinct().Select(p => (Period?)p))
            {
                foreach (var place in question.PlacesTogether ? [null] : question.Places.Distinct().Select(p => (UnitId?)p))
                {
                    if (Value(item.Indicator!, [], period, place) is { } value)
                    {
                        rows.Add(new PivotRow(item.Name, 0, period?.Key ?? 0, place?.Value ?? 0, value));
                    }
                }
            }
        }

        return rows;
    }

    // What is asked of another indicator at another time or place is asked of all its parts.
    private Int128? Value(Indicator indicator, IReadOnlyList<Shift> from, Period? period, UnitId? place)
    {
        // Where nothing at all was entered there is nothing to tell; a figure that is missing among others counts as nothing.
        var names = from.Count == 0 ? Named(indicator) : [.. reach.References(indicator, from)];
        if (names.Count > 0 && names.All(n => Figure(n, period, place) is null))
        {
            return null;
        }

        Int128? Number(ReferenceNode reference) => reach.IndicatorOf(reference) is { } other ? Value(other, [.. from, .. reference.Shifts], period, place) : Figure(FigureReach.Moved(reference, from), period, place);
        var numerator = reach.FormulaOf(indicator.Numerator).Evaluate(Number);
        var denominator = indicator.Denominator.Length == 0 ? Fixed.One : reach.FormulaOf(indicator.Denominator).Evaluate(Number);
        return Fixed.Divide(Fixed.Multiply(numerator, indicator.Factor * Fixed.One), denominator);
    }

    private Int128? Figure(ReferenceNode reference, Period? period, UnitId? place)
    {
        if (reference.IsForm)
        {
            return FigureReach.Times(period, reference.Shifts) is { } when && Places(place, reference.Shifts) is [var there] && told.TryGetValue((reference.Code, reference.Options[0], when, there), out var rate) ? rate : null;
        }

        if (!catalogue.ElementsByName.TryGetValue(reference.Code, out var element) || FigureReach.Times(period, reference.Shifts) is not { } time)
        {
            return null;
        }

        if (reference.Options.Count == 0 && reference.Shifts.Count == 0)
        {
            return known.TryGetValue((element.Id, 0, time, place?.Value ?? 0), out var whole) ? whole : null;
        }

        var cells = reach.Cells(element, reference.Options);
        return Places(place, reference.Shifts)
            .SelectMany(p => cells.Select(c => known.TryGetValue((element.Id, c, time, p), out var value) ? value : (Int128?)null))
            .Aggregate((Int128?)null, Fixed.Add);
    }

    private List<int> Places(UnitId? place, IReadOnlyList<Shift> shifts)
    {
        if (place is not { } unit)
        {
            return shifts.Any(s => s is Shift.Parent or Shift.Children) ? [] : [0];
        }

        return [.. reach.Places(unit, shifts).Select(u => u.Value)];
    }

    private async Task GatherAsync(IReadOnlyList<ReferenceNode> references, CancellationToken cancel)
    {
        var elements = references.Select(r => catalogue.ElementsByName.GetValueOrDefault(r.Code)).OfType<DataElement>().Where(e => e.IsNumber).DistinctBy(e => e.Id).ToList();
        var periods = question.PeriodsTogether ? AskPivot.Periods(question.Periods, together: true) : AskPivot.Periods([.. question.Periods.SelectMany(p => references.Select(r => FigureReach.Times(p, r.Shifts)).OfType<int>().Select(Period.FromKey))], together: false);
        var units = question.PlacesTogether ? MappedUnits.Of(question.Places, together: true, tree, map) : MappedUnits.Of([.. question.Places.SelectMany(p => references.SelectMany(r => Places(p, r.Shifts)).Select(id => new UnitId(id)))], together: false, tree, map);
        var parted = references.Where(r => r.Options.Count > 0).Select(r => r.Code).ToHashSet();
        foreach (var byCell in new[] { false, true })
        {
            var asked = elements.Where(e => !byCell || parted.Contains(e.Code) || parted.Contains(e.Uid)).SelectMany(e => catalogue.WaysOf(e, periods)).ToList();
            foreach (var figure in await figures.AggregateAsync(units.Ask(asked, periods, byCell, null, map), cancel))
            {
                if (AskPivot.Exact(figure) is { } value)
                {
                    known[(figure.Element, figure.Cell, figure.Period, figure.Place)] = value;
                }
            }
        }
    }

    private async Task GatherFormsAsync(IReadOnlyList<ReferenceNode> references, CancellationToken cancel)
    {
        foreach (var form in references.GroupBy(r => (r.Code, Measure: r.Options[0])))
        {
            var asked = question with
            {
                Periods = question.PeriodsTogether ? question.Periods : [.. question.Periods.SelectMany(p => form.Select(r => p.Moved(r.Shifts))).OfType<Period>().Distinct()],
                Places = question.PlacesTogether ? question.Places : [.. question.Places.SelectMany(p => form.SelectMany(r => Places(p, r.Shifts))).Distinct().Select(id => new UnitId(id))],
            };
            foreach (var row in await rates.RatesAsync("", catalogue.SetsByName[form.Key.Code], form.Key.Measure, asked, cancel))
            {
                told[(form.Key.Code, form.Key.Measure, row.Period, row.Place)] = row.Value!.Value;
            }
        }
    }

    // Asked again for every period and place.
    private IReadOnlyList<ReferenceNode> Named(Indicator indicator)
    {
        if (!named.TryGetValue((indicator.Numerator, indicator.Denominator), out var references))
        {
            named[(indicator.Numerator, indicator.Denominator)] = references = [.. reach.References(indicator, [])];
        }

        return references;
    }
}
