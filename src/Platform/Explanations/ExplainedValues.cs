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
using Platform.Units;

namespace Platform.Explanations;

/// <summary>Reads the entered figures that one figure is put together from, out of the store of record.</summary>
internal sealed class ExplainedValues(PlatformDb db, FigureCatalogue catalogue)
{
    private static readonly PeriodKind[] Alone = [PeriodKind.MonthsToDate, PeriodKind.NineMonths, PeriodKind.Term];

    public async Task<(IReadOnlyList<ExplainedValue> Values, int Count, UnitMap Map)> ReadAsync(IReadOnlyList<DataElement> elements, Period period, Unit unit, DateOnly day, IReadOnlySet<UnitId>? readable, CancellationToken cancel)
    {
        var (tree, map) = (await db.TreeAsync(Placement.Administrative, day, cancel), await db.MapAsync(day, cancel));
        var shares = map.IsPlain
            ? tree.Subtree(unit.Id).ToDictionary(u => u, _ => Succession.All)
            : tree.Subtree(unit.Id).SelectMany(map.HeldBy).Distinct().GroupBy(h => h.Unit).ToDictionary(g => g.Key, g => g.Sum(h => map.TargetsOf(h.Unit).FirstOrDefault(t => t.Unit == h.Owner) is { Share: > 0 } t ? t.Share : Succession.All));
        var kinds = elements.SelectMany(e => catalogue.KindsOf(e.Id)).Distinct().Where(k => !Alone.Contains(k));
        var periods = kinds.SelectMany(k => PeriodTime.Within(k, period.Start, period.End)).Append(period).Select(p => p.Key).ToHashSet();
        var found = new List<StoredFigure>();
        await foreach (var figure in db.ReadFiguresAsync(new FigureFilter([.. elements.Select(e => e.Id)], periods, [.. shares.Keys.Where(u => readable is null || readable.Contains(u)).Select(u => u.Value)]), cancel))
        {
            found.Add(figure);
        }

        var counted = found.Where(f => f.Value.Value is not null).GroupBy(f => f.Value.Key.Element).SelectMany(g => Counted(catalogue.Elements.First(e => e.Id == g.Key), g)).ToList();
        var shown = counted.OrderByDescending(f => Math.Abs(f.Value.Value!.Value)).Take(ExplainFigure.MostValues).ToList();
        return (await NameAsync(shown, shares, cancel), counted.Count, map);
    }

    // Where the latest counts, the earlier ones say nothing about the figure.
    private static IEnumerable<StoredFigure> Counted(DataElement element, IEnumerable<StoredFigure> figures) =>
        element.OverTime is Aggregation.Last ? figures.GroupBy(f => (f.Value.Key.Unit, f.Value.Key.Cell)).Select(g => g.MaxBy(f => Period.FromKey(f.Value.Key.Period).End)) : figures;

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
