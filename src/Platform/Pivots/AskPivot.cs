using Domain.DataElements;
using Domain.DataValues;
using Domain.Expressions;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.DataValues;

namespace Platform.Pivots;

/// <summary>Answers a pivot: elements as each says how it is put together, indicators from their parts, never from one another's averages.</summary>
public sealed class AskPivot(PlatformDb db, IFigures figures, FormRates rates)
{
    /// <summary>The place or period of an answer over several together.</summary>
    private const int Together = 0;

    public async Task<IReadOnlyList<PivotRow>> RunAsync(PivotQuestion question, CancellationToken cancel)
    {
        var (tree, map) = await PivotGround.OfAsync(db, question, cancel);
        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        var rows = new List<PivotRow>();
        await AddElementsAsync(question, new Ground(tree, map, catalogue), rows, cancel);
        var indicators = question.Items.Where(i => i.Indicator is not null).ToList();
        if (indicators.Count > 0)
        {
            var known = await db.Indicators.AsNoTracking().ToDictionaryAsync(i => i.Code, cancel);
            var formulas = new IndicatorFigures(catalogue, known, question, tree, map, figures, rates);
            rows.AddRange(await formulas.AnswerAsync(indicators, cancel));
        }

        return rows;
    }

    private async Task AddElementsAsync(PivotQuestion question, Ground ground, List<PivotRow> rows, CancellationToken cancel)
    {
        var elements = question.Items.Where(i => i.Element is { IsNumber: true }).ToList();
        var asked = Ask(question, ground, elements.Select(i => i.Element!), question.ByCell || elements.Any(i => i.Cell is not null));
        var found = (await figures.AggregateAsync(asked, cancel)).ToLookup(f => f.Element);
        foreach (var item in elements)
        {
            foreach (var figure in found[item.Element!.Id])
            {
                if (item.Cell is null && !question.ByCell && asked.ByCell)
                {
                    continue;
                }

                if (item.Cell is null || item.Cell == figure.Cell)
                {
                    rows.Add(new PivotRow(item.Name, question.ByCell ? figure.Cell : 0, figure.Period, figure.Place, Exact(figure)));
                }
            }
        }

        if (asked.ByCell && !question.ByCell)
        {
            await AddWholeAsync(question, ground, [.. elements.Where(i => i.Cell is null)], rows, cancel);
        }
    }

    // Some were asked for by the cell and some as a whole: the whole ones in a question of their own.
    private async Task AddWholeAsync(PivotQuestion question, Ground ground, List<PivotItem> elements, List<PivotRow> rows, CancellationToken cancel)
    {
        var names = elements.ToDictionary(i => i.Element!.Id, i => i.Name);
        var found = await figures.AggregateAsync(Ask(question, ground, elements.Select(i => i.Element!), byCell: false), cancel);
        rows.AddRange(found.Select(f => new PivotRow(names[f.Element], 0, f.Period, f.Place, Exact(f))));
    }

    private static FigureQuestion Ask(PivotQuestion question, Ground ground, IEnumerable<DataElement> elements, bool byCell)
    {
        var periods = Periods(question.Periods, question.PeriodsTogether);
        if (question.As is { YearsBack: > 0 and var years })
        {
            periods = question.PeriodsTogether ? [Back(periods.MaxBy(p => p.To), years)] : [.. periods.Select(p => Back(p, years))];
        }

        List<AskedElement> asked = [.. elements.DistinctBy(e => e.Id).SelectMany(e => question.As is { } way ? [new AskedElement(e.Id, way.OverUnits, way.OverTime) { IsWhole = e.IsWhole }] : ground.Catalogue.WaysOf(e, periods))];
        return MappedUnits.Of(question.Places, question.PlacesTogether, ground.Tree, ground.Map).Ask(asked, periods, byCell, question.Cells, ground.Map);
    }

    private static AskedPeriod Back(AskedPeriod period, int years) => period with { From = period.To.AddYears(-years) };

    internal static List<AskedPeriod> Periods(IReadOnlyList<Period> periods, bool together)
    {
        static int Days(Period p) => p.End.DayNumber - p.Start.DayNumber + 1;
        var all = periods.Distinct().ToList();
        // A day that lies in two of them is one day.
        var days = together ? all.SelectMany(p => Enumerable.Range(p.Start.DayNumber, Days(p))).Distinct().Count() : 0;
        return [.. all.Select(p => new AskedPeriod(together ? Together : p.Key, p.Start, p.End, together ? days : Days(p)) with { Only = p.Key })];
    }

    /// <summary>What a question stands on: the tree and the map of its day, and what is counted.</summary>
    private sealed record Ground(UnitTree Tree, UnitMap Map, FigureCatalogue Catalogue);

    /// <summary>A figure in 10⁻¹⁰, cut where a fraction does not end.</summary>
    internal static Int128? Exact(Figure figure)
    {
        var ratio = Fixed.One / ScaledNumber.Scale;
        // Nearly always: dividing numbers of this length takes longer than all else that is done with one.
        return figure.Denominator == 1 ? figure.Numerator * ratio : figure.Numerator * ratio / figure.Denominator;
    }
}
