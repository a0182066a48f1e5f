using Domain.Categories;
using Domain.DataElements;
using Domain.Expressions;
using Domain.People;
using Domain.Periods;
using Domain.Reports;
using Domain.Rounds;
using Domain.Units;
using Language.Readings;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.DataValues;
using Platform.People;
using Platform.Pivots;
using Platform.Units;

namespace Platform.FigureBindings;

/// <summary>A bound figure as its reader may see it.</summary>
/// <param name="Cell">Name of the part that is meant; empty for the whole.</param>
/// <param name="Now">In 1/10,000; null where there is none any more.</param>
/// <param name="IsHidden">A small count that this reader is not told.</param>
public sealed record BoundFigure(FigureBinding Binding, DataElement Element, string Cell, Period Period, Unit Unit, long? Now, bool IsHidden)
{
    /// <summary>Whether it was corrected since it was bound.</summary>
    public bool IsChanged => !IsHidden && Now != Binding.Value;
}

/// <summary>A figure that a sentence seems to name.</summary>
public sealed record ProposedFigure(DataElement Element, string CellUid, string Cell, Period Period, Unit Unit, long Value);

/// <summary>Reads which figures sentences are bound to, and which they may mean.</summary>
public sealed class BoundFigures(PlatformDb db, Access access, GuardPivot pivot)
{
    /// <summary>Most figures proposed for one sentence.</summary>
    private const int MostProposed = 12;

    /// <summary>Those of all sentences of a round's reports, by their sentences.</summary>
    /// <param name="unit">Of one unit's report alone; null for all.</param>
    public async Task<ILookup<StatementId, BoundFigure>> OfAsync(RoundId round, UnitId? unit, CancellationToken cancel)
    {
        var bindings = await BindingsOf(round, unit).ToListAsync(cancel);
        if (bindings.Count == 0)
        {
            return Enumerable.Empty<BoundFigure>().ToLookup(b => b.Binding.Statement);
        }

        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        var bound = new List<BoundFigure>();
        foreach (var together in bindings.GroupBy(b => (b.Period, Whole: b.Cell == 0)))
        {
            bound.AddRange(await ReadAsync([.. together], catalogue, cancel));
        }

        return bound.OrderBy(b => b.Binding.At).ToLookup(b => b.Binding.Statement);
    }

    /// <summary>Figures of the unit, and of what it stands under, that equal a number in the sentence.</summary>
    public async Task<IReadOnlyList<ProposedFigure>> ProposeAsync(string sentence, Period period, UnitId unit, CancellationToken cancel)
    {
        var amounts = ProseReader.Read(sentence).Amounts.SelectMany(a => new[] { a.Value, a.To, a.Of }.OfType<string>().Select(v => (Number: v, a.Unit))).Distinct().ToList();
        if (amounts.Count == 0)
        {
            return [];
        }

        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        var tree = await db.TreeAsync(Placement.Administrative, period.End, cancel);
        var elements = catalogue.Elements.Where(e => e.IsNumber).ToDictionary(e => e.Code);
        var cells = catalogue.Cells.ToDictionary(c => c.Id);
        var places = Above(unit, tree).ToList();
        var rows = new List<PivotRow>();
        foreach (var place in places)
        {
            // Each by itself: who sees small counts of their own unit does not see those of the units above.
            if (await access.AllowsAsync(Act.ReadFigures, Whose.Of(place), cancel))
            {
                var question = new PivotQuestion([.. elements.Values.Select(e => new PivotItem(e.Code, e, null))], Near(period), false, [place], false, Placement.Administrative, period.End);
                rows.AddRange(await pivot.RunAsync(question, cancel));
                rows.AddRange(await pivot.RunAsync(question with { ByCell = true }, cancel));
            }
        }

        var found =
            from row in rows
            where row.Cell == 0 || cells[row.Cell].Combo != CategoryCombo.Default
            let value = row.Value ?? Int128.MinValue
            where row.Value is not null
            let element = elements[row.Item]
            let fits = amounts.Where(a => Says(value, a.Number)).ToList()
            where fits.Count > 0
            orderby fits.Exists(f => IsMeasuredIn(element, f.Unit)) descending, fits.Max(f => f.Number.Length) descending, row.Period == period.Key descending, places.FindIndex(p => p.Value == row.Place)
            select new ProposedFigure(element, row.Cell == 0 ? "" : cells[row.Cell].Uid, row.Cell == 0 ? "" : cells[row.Cell].Name, Period.FromKey(row.Period), catalogue.Units.First(u => u.Id.Value == row.Place), BindFigure.Scaled(value));
        return [.. found.Take(MostProposed)];
    }

    private static bool IsMeasuredIn(DataElement element, string? unit) => unit is not null && element.Measure.Length > 0 && unit.Contains(element.Measure, StringComparison.OrdinalIgnoreCase);

    private IQueryable<FigureBinding> BindingsOf(RoundId round, UnitId? unit)
    {
        var sentences =
            from statement in db.Statements
            join version in db.ReportVersions on statement.Version equals version.Id
            join report in db.Reports on version.Report equals report.Id
            where report.Round == round && (unit == null || report.Unit == unit)
            select statement.Id;
        return db.FigureBindings.AsNoTracking().Where(b => sentences.Contains(b.Statement));
    }

    private async Task<IEnumerable<BoundFigure>> ReadAsync(List<FigureBinding> bindings, FigureCatalogue catalogue, CancellationToken cancel)
    {
        var period = Period.FromKey(bindings[0].Period);
        var elements = catalogue.Elements.ToDictionary(e => e.Id);
        var question = new PivotQuestion([.. bindings.Select(b => elements[b.Element]).DistinctBy(e => e.Id).Select(e => new PivotItem(e.Code, e, null))], [period], false, [.. bindings.Select(b => b.Unit).Distinct()], false, Placement.Administrative, period.End, bindings[0].Cell != 0);
        var rows = (await pivot.RunAsync(question, cancel)).ToDictionary(r => (r.Item, r.Cell, r.Place), r => r.Value);
        return bindings.Select(b =>
        {
            var found = rows.TryGetValue((elements[b.Element].Code, b.Cell, b.Unit.Value), out var value);
            return new BoundFigure(b, elements[b.Element], b.Cell == 0 ? "" : catalogue.Cells.First(c => c.Id == b.Cell).Name, period, catalogue.Units.First(u => u.Id == b.Unit), value is { } v ? BindFigure.Scaled(v) : null, found && value is null);
        });
    }

    // The report's own period, and the month and the quarter that end with it.
    private static List<Period> Near(Period period) =>
        [.. new[] { period, PeriodTime.On(PeriodKind.Month, period.End), PeriodTime.On(PeriodKind.Quarter, period.End), period.YearBefore() }.OfType<Period>().Distinct()];

    private static IEnumerable<UnitId> Above(UnitId unit, UnitTree tree)
    {
        for (var left = tree.DepthOf(unit); left > 0; left--)
        {
            yield return unit;
            if (tree.ParentOf(unit) is not { } parent)
            {
                yield break;
            }

            unit = parent;
        }
    }

    /// <summary>Whether a number as written, with as many decimals as it has, is this figure.</summary>
    private static bool Says(Int128 figure, string number)
    {
        var decimals = number.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? number.Length - dot - 1 : 0;
        return decimals <= Fixed.Places && Fixed.Read(number) is { } written && Fixed.Read(PivotRow.Write(figure, decimals)) == written;
    }
}
