using Domain.Audit;
using Domain.DataElements;
using Domain.DataSets;
using Domain.DataValues;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Data.Figures;
using Platform.DataValues;
using Platform.Pivots;

namespace Platform.Explanations;

/// <summary>What a figure is put together from: an element's figures at one time in these places, and of them some cells alone.</summary>
/// <param name="Cells">Null for all.</param>
/// <param name="Places">Each counts with all that stands under it.</param>
internal sealed record SoughtFigures(DataElement Element, IReadOnlyList<int>? Cells, Period Period, IReadOnlyList<UnitId> Places);

/// <summary>Reads the entered figures that one figure is put together from, out of the store of record.</summary>
/// <param name="readable">Units whose figures the reader may be told; null for all.</param>
internal sealed class ExplainedValues(PlatformDb db, FigureCatalogue catalogue, UnitTree tree, UnitMap map, IReadOnlySet<UnitId>? readable)
{
    private static readonly PeriodKind[] Alone = [PeriodKind.MonthsToDate, PeriodKind.NineMonths, PeriodKind.Term];

    /// <param name="most">How many are named, the largest first; the others are counted.</param>
    public async Task<(IReadOnlyList<ExplainedValue> Values, int Count)> ReadAsync(SoughtFigures sought, int most, CancellationToken cancel)
    {
        var way = catalogue.WayOf(sought.Element, sought.Period);
        var shares = SharesOf(sought.Places, way.OverUnits is Aggregation.None);
        var found = new List<StoredFigure>();
        await foreach (var figure in db.ReadFiguresAsync(new FigureFilter([sought.Element.Id], PeriodsOf(sought, way), [.. shares.Keys.Where(u => readable is null || readable.Contains(u)).Select(u => u.Value)]), cancel))
        {
            if (figure.Value.Value is not null && sought.Cells?.Contains(figure.Value.Key.Cell) is not false)
            {
                found.Add(figure);
            }
        }

        var counted = way.OverTime is Aggregation.Last ? Latest(found, sought.Places) : found;
        var shown = counted.OrderByDescending(f => Math.Abs(f.Value.Value!.Value)).Take(most).ToList();
        return (await NameAsync(shown, shares, cancel), counted.Count);
    }

    // What is not put together over units is the place's own, or that of the place under another name.
    private Dictionary<UnitId, long> SharesOf(IReadOnlyList<UnitId> places, bool own)
    {
        if (map.IsPlain)
        {
            return places.SelectMany(p => own ? [p] : tree.Subtree(p)).Distinct().ToDictionary(u => u, _ => Succession.All);
        }

        var held = own ? places.SelectMany(p => map.HeldBy(p).Where(h => map.IsRenamed(h.Unit, p))) : places.SelectMany(tree.Subtree).Distinct().SelectMany(map.HeldBy);
        return map.SharesOf(held);
    }

    private HashSet<int> PeriodsOf(SoughtFigures sought, AskedElement way)
    {
        var kinds = way.OverTime is Aggregation.None ? [] : catalogue.KindsOf(sought.Element.Id).Where(k => !Alone.Contains(k));
        return [.. kinds.SelectMany(k => PeriodTime.Within(k, sought.Period.Start, sought.Period.End)).Append(sought.Period).Select(p => p.Key)];
    }

    // Where the latest counts, the earlier ones say nothing about the figure; nor does one in whose place another unit has stood since.
    private List<StoredFigure> Latest(List<StoredFigure> figures, IReadOnlyList<UnitId> places)
    {
        var latest = figures.GroupBy(f => (f.Value.Key.Unit, f.Value.Key.Cell)).ToDictionary(g => g.Key, g => g.MaxBy(f => Lateness(Period.FromKey(f.Value.Key.Period)))!);
        var replaced = map.IsPlain ? [] : map.Replaced(places.SelectMany(tree.Subtree).Distinct());
        var gone = replaced.SelectMany(r => latest.Values.Where(f => f.Value.Key.Unit == r.After && Period.FromKey(f.Value.Key.Period).End.DayNumber >= r.On).Select(f => (r.Before, f.Value.Key.Cell))).ToHashSet();
        return [.. latest.Where(l => !gone.Contains(l.Key)).Select(l => l.Value)];
    }

    // Of two that end on the same day the shorter, of two of the same days the one told from the year's beginning: as the store that sums has it.
    private static (DateOnly End, DateOnly Start, PeriodKind Kind) Lateness(Period period) => (period.End, period.Start, period.Kind);

    private async Task<IReadOnlyList<ExplainedValue>> NameAsync(List<StoredFigure> figures, Dictionary<UnitId, long> shares, CancellationToken cancel)
    {
        var ids = figures.Select(f => f.Batch).ToHashSet();
        var batches = await db.DataValueBatches.AsNoTracking().Where(b => ids.Contains(b.Id)).ToDictionaryAsync(b => b.Id, cancel);
        var passed = await PassedAsync(figures, cancel);
        var people = await db.Users.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.FullName, cancel);
        var (elements, cells, byId) = (catalogue.Elements.ToDictionary(e => e.Id), catalogue.Cells.ToDictionary(c => c.Id), catalogue.Units.ToDictionary(u => u.Id));
        return [.. figures.Select(f =>
        {
            var (key, unit, batch) = (f.Value.Key, new UnitId(f.Value.Key.Unit), batches.GetValueOrDefault(f.Batch));
            var sets = catalogue.SetsOf[key.Element].Where(s => s.Kind == Period.FromKey(key.Period).Kind).ToList();
            var approval = sets.Select(s => passed.GetValueOrDefault(($"{s.Id}/{Period.FromKey(key.Period).Code}", key.Unit))).FirstOrDefault(x => x is not null);
            var cell = cells.GetValueOrDefault(key.Cell) is { Combo: > Domain.Categories.CategoryCombo.Default } c ? c.Name : "";
            return new ExplainedValue(elements[key.Element], cell, Period.FromKey(key.Period), byId[unit], f.Value.Value!.Value, f.Value.Marks.HasFlag(DataValueMarks.Estimate), shares[unit], people.GetValueOrDefault(batch?.By ?? Guid.Empty, ""), batch?.At, batch?.Source ?? "", approval is null ? "" : people.GetValueOrDefault(approval.By, ""), approval?.At, sets.FirstOrDefault());
        })];
    }

    // Who passed a form stands in the audit, by the form, its period and the unit.
    private async Task<Dictionary<(string Form, int Unit), AuditEntry>> PassedAsync(List<StoredFigure> figures, CancellationToken cancel)
    {
        var forms = figures.SelectMany(f => catalogue.SetsOf[f.Value.Key.Element].Select(s => $"{s.Id}/{Period.FromKey(f.Value.Key.Period).Code}")).ToHashSet();
        var units = figures.Select(f => (int?)f.Value.Key.Unit).ToHashSet();
        var entries = await db.AuditEntries.AsNoTracking().Where(a => a.Action == "form.passed" && forms.Contains(a.Subject) && units.Contains(a.Unit)).ToListAsync(cancel);
        return entries.GroupBy(a => (a.Subject, a.Unit!.Value)).ToDictionary(g => g.Key, g => g.MaxBy(a => a.Number)!);
    }
}
