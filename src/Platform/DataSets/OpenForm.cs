using Domain.Categories;
using Domain.DataElements;
using Domain.DataSets;
using Domain.DataValues;
using Domain.Expressions;
using Domain.People;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Data.Figures;
using Platform.DataValues;
using Platform.People;

namespace Platform.DataSets;

/// <summary>One cell of a form, with what is known of it.</summary>
/// <param name="Past">Figures of up to two years of periods before, the latest first, in 1/10,000.</param>
public sealed record FormCell(CategoryOptionCombo Cell, DataValue? Now, DataValue? Last, DataValue? YearBefore, IReadOnlyList<long> Past)
{
    public LearnedRange? Range => LearnedRange.From(Past);
}

public sealed record FormRow(DataElement Element, string Section, string SkipUnless, IReadOnlyList<FormCell> Cells);

/// <summary>A unit's form for a period as it stands.</summary>
public sealed record OpenedForm(DataSet Set, Period Period, Unit Unit, IReadOnlyList<FormRow> Rows, IReadOnlyList<ValidationRule> Rules, DataSetForm? Form, bool IsClosed, bool Writes, bool Passes, bool Locks)
{
    public FormState State => Form?.State ?? FormState.Draft;

    /// <summary>Whether figures can be typed now.</summary>
    public bool IsOpen => Writes && !IsClosed && State is FormState.Draft or FormState.Submitted;
}

/// <summary>Opens a unit's form, with last period's and last year's figures beside.</summary>
public sealed class OpenForm(PlatformDb db, Access access)
{
    private const int MostPast = 24;

    /// <returns>Null where there is no such form, or the reader may not know of it.</returns>
    public async Task<OpenedForm?> RunAsync(string setCode, string periodCode, string unitCode, CancellationToken cancel)
    {
        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        if (!catalogue.SetsByName.TryGetValue(setCode, out var set) || Period.Parse(periodCode) is not { Accepted: true, Value: var period } || period.Kind != set.Kind || !catalogue.UnitsByName.TryGetValue(unitCode, out var unit))
        {
            return null;
        }

        var (office, own) = (await access.AllowsAsync(Act.ImportFigures, Target.Office, cancel), await access.AllowsAsync(Act.EnterFigures, Target.Of(unit.Id), cancel));
        if (!await db.DataSetUnits.AnyAsync(u => u.DataSet == set.Id && u.Unit == unit.Id, cancel) || !(office || own || await access.AllowsAsync(Act.ReadSmallCounts, Target.Of(unit.Id), cancel)))
        {
            return null;
        }

        var form = await db.DataSetForms.AsNoTracking().FirstOrDefaultAsync(f => f.DataSet == set.Id && f.Period == period.Key && f.Unit == unit.Id, cancel);
        var closed = await db.DataSetClosures.AnyAsync(c => c.DataSet == set.Id && c.Period == period.Key, cancel);
        var rows = await RowsAsync(catalogue, set, period, unit, cancel);
        var elements = rows.Select(r => r.Element.Code).ToHashSet();
        var rules = (await db.ValidationRules.AsNoTracking().Where(r => r.DataSet == null || r.DataSet == set.Id).OrderBy(r => r.Code).ToListAsync(cancel)).Where(r => Formula.Parse(r.Condition).Value!.References().All(n => elements.Contains(n.Code))).ToList();
        return new OpenedForm(set, period, unit, rows, rules, form, closed, office || own, await access.AllowsAsync(Act.PassFigures, Target.Of(unit.Id), cancel), await access.AllowsAsync(Act.LockFigures, Target.Office, cancel));
    }

    private async Task<List<FormRow>> RowsAsync(FigureCatalogue catalogue, DataSet set, Period period, Unit unit, CancellationToken cancel)
    {
        var asked = catalogue.Rows[set.Id].ToList();
        var past = Past(period).ToList();
        var yearBefore = period.YearBefore();
        var periods = past.Select(p => p.Key).Append(period.Key).Concat(yearBefore is { } y ? [y.Key] : []).ToHashSet();
        var figures = new Dictionary<DataValueKey, DataValue>();
        await foreach (var stored in db.ReadFiguresAsync(new FigureFilter([.. asked.Select(r => r.Element)], periods, [unit.Id.Value]), cancel))
        {
            figures[stored.Value.Key] = stored.Value;
        }

        var elements = catalogue.Elements.ToDictionary(e => e.Id);
        DataValue? At(int element, int cell, Period? when) => when is { } p && figures.TryGetValue(new DataValueKey(element, p.Key, unit.Id.Value, cell), out var value) ? value : null;
        FormCell Cell(DataElement element, CategoryOptionCombo cell) =>
            new(cell, At(element.Id, cell.Id, period), At(element.Id, cell.Id, past.Count > 0 ? past[0] : null), At(element.Id, cell.Id, yearBefore), [.. past.Select(p => At(element.Id, cell.Id, p)?.Value).OfType<long>()]);
        return [.. asked.Select(r => elements[r.Element]).Zip(asked, (element, row) => new FormRow(element, row.Section, row.SkipUnless, [.. catalogue.CellsOf[element.Combo].Select(c => Cell(element, c))]))];
    }

    private static IEnumerable<Period> Past(Period period)
    {
        var at = period;
        for (var count = 0; count < MostPast && at.Previous() is { } before; count++)
        {
            at = before;
            yield return at;
        }
    }
}
