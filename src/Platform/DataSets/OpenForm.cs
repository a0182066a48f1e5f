using System.Runtime.CompilerServices;
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
/// <param name="Names">What a formula may call the cell by.</param>
/// <param name="On">Its figure in this period or another that a rule of the form names; null where there is none.</param>
public sealed record FormCell(CategoryOptionCombo Cell, DataValue? Now, DataValue? Last, DataValue? YearBefore, IReadOnlyList<long> Past, IReadOnlySet<string> Names, Func<Period, DataValue?> On)
{
    public LearnedRange? Range => LearnedRange.From(Past);
}

public sealed record FormRow(DataElement Element, string Section, string SkipUnless, IReadOnlyList<FormCell> Cells);

/// <summary>A unit's form for a period as it stands.</summary>
/// <param name="Number">The number of the office's last change that is in it.</param>
public sealed record OpenedForm(DataSet Set, Period Period, Unit Unit, IReadOnlyList<FormRow> Rows, IReadOnlyList<ValidationRule> Rules, DataSetForm? Form, bool IsClosed, bool Writes, bool Passes, bool Locks, long Number)
{
    public FormState State => Form?.State ?? FormState.Draft;

    /// <summary>Whether figures can be typed now.</summary>
    public bool IsOpen => Writes && !IsClosed && State is FormState.Draft or FormState.Submitted;

    /// <summary>The row of a formula's figure, and the cells of it that the formula names.</summary>
    /// <returns>Null where the form has none of them.</returns>
    public (FormRow Row, IReadOnlyList<FormCell> Cells)? Of(ReferenceNode reference) =>
        Rows.FirstOrDefault(r => r.Element.Code == reference.Code || r.Element.Uid == reference.Code) is { } row && row.Cells.Where(c => reference.Options.All(c.Names.Contains)).ToList() is { Count: > 0 } cells ? (row, cells) : null;
}

/// <summary>Opens a unit's form, with last period's and last year's figures beside; or those of all units at once.</summary>
public sealed class OpenForm(PlatformDb db, Access access)
{
    private const int MostPast = 24;

    // Two years of a form's figures are held for so many units at a time.
    private const int Portion = 100;

    /// <returns>Null where there is no such form, or the reader may not know of it.</returns>
    public async Task<OpenedForm?> RunAsync(string setCode, string periodCode, string unitCode, CancellationToken cancel)
    {
        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        if (!catalogue.SetsByName.TryGetValue(setCode, out var set) || Period.Parse(periodCode) is not { Accepted: true, Value: var period } || period.Kind != set.Kind || !catalogue.UnitsByName.TryGetValue(unitCode, out var unit))
        {
            return null;
        }

        var (office, own) = (await access.AllowsAsync(Act.ImportFigures, Whose.Office, cancel), await access.AllowsAsync(Act.EnterFigures, Whose.Of(unit.Id), cancel));
        if (!await db.DataSetUnits.AnyAsync(u => u.DataSet == set.Id && u.Unit == unit.Id, cancel) || !(office || own || await access.AllowsAsync(Act.ReadSmallCounts, Whose.Of(unit.Id), cancel)))
        {
            return null;
        }

        var frame = await FrameAsync(catalogue, set, period, cancel);
        return Opened(frame, unit, await FiguresAsync(frame, [unit], cancel), office || own, await access.AllowsAsync(Act.PassFigures, Whose.Of(unit.Id), cancel), await access.AllowsAsync(Act.LockFigures, Whose.Office, cancel));
    }

    /// <summary>The units whose form the person may fill in for a period: those asked that existed in it.</summary>
    public async Task<List<Unit>> UnitsAsync(DataSet set, Period period, CancellationToken cancel)
    {
        var mine = await access.WritableUnitsAsync(cancel);
        var asked = (await db.DataSetUnits.AsNoTracking().Where(u => u.DataSet == set.Id).Select(u => u.Unit).ToListAsync(cancel)).ToHashSet();
        return [.. (await db.Units.AsNoTracking().OrderBy(u => u.Order).ThenBy(u => u.Code).ToListAsync(cancel)).Where(u => asked.Contains(u.Id) && u.ExistsBetween(period.Start, period.End) && mine?.Contains(u.Id) is not false)];
    }

    /// <summary>The forms of these units one after the other, for who may fill them in.</summary>
    public async IAsyncEnumerable<OpenedForm> ManyAsync(FigureCatalogue catalogue, DataSet set, Period period, IReadOnlyList<Unit> units, [EnumeratorCancellation] CancellationToken cancel)
    {
        var frame = await FrameAsync(catalogue, set, period, cancel);
        foreach (var portion in units.Chunk(Portion))
        {
            var figures = await FiguresAsync(frame, portion, cancel);
            foreach (var unit in portion)
            {
                yield return Opened(frame, unit, figures, writes: true, passes: false, locks: false);
            }
        }
    }

    private static OpenedForm Opened(Frame frame, Unit unit, Dictionary<DataValueKey, DataValue> figures, bool writes, bool passes, bool locks)
    {
        DataValue? At(int element, int cell, Period? when) => when is { } p && figures.TryGetValue(new DataValueKey(element, p.Key, unit.Id.Value, cell), out var value) ? value : null;
        FormCell Cell(DataElement element, CategoryOptionCombo cell) =>
            new(cell, At(element.Id, cell.Id, frame.Period), At(element.Id, cell.Id, frame.Past.Count > 0 ? frame.Past[0] : null), At(element.Id, cell.Id, frame.Period.YearBefore()), [.. frame.Past.Select(p => At(element.Id, cell.Id, p)?.Value).OfType<long>()], frame.Catalogue.NamesOf(cell), when => At(element.Id, cell.Id, when));
        var rows = frame.Rows.Select(r => new FormRow(frame.Elements[r.Element], r.Section, r.SkipUnless, [.. frame.Catalogue.CellsOf[frame.Elements[r.Element].Combo].Select(c => Cell(frame.Elements[r.Element], c))]));
        return new OpenedForm(frame.Set, frame.Period, unit, [.. rows], frame.Rules, frame.Forms.GetValueOrDefault(unit.Id), frame.IsClosed, writes, passes, locks, frame.Number);
    }

    private async Task<Frame> FrameAsync(FigureCatalogue catalogue, DataSet set, Period period, CancellationToken cancel)
    {
        // The number first: what is entered while the form is read counts as newer than it.
        var number = await db.AuditHeads.AsNoTracking().Select(h => h.Number).SingleOrDefaultAsync(cancel);
        var rows = catalogue.Rows[set.Id].ToList();
        var elements = catalogue.Elements.ToDictionary(e => e.Id);
        var codes = rows.Select(r => elements[r.Element].Code).ToHashSet();
        var rules = (await db.ValidationRules.AsNoTracking().Where(r => r.DataSet == null || r.DataSet == set.Id).OrderBy(r => r.Code).ToListAsync(cancel)).Where(r => Formula.Parse(r.Condition).Value!.References().All(n => codes.Contains(n.Code))).ToList();
        var forms = await db.DataSetForms.AsNoTracking().Where(f => f.DataSet == set.Id && f.Period == period.Key).ToDictionaryAsync(f => f.Unit, cancel);
        var closed = await db.DataSetClosures.AnyAsync(c => c.DataSet == set.Id && c.Period == period.Key, cancel);
        var named = rules.Select(r => r.Condition).Concat(rows.Select(r => r.SkipUnless).Where(s => s.Length > 0)).SelectMany(f => Formula.Parse(f).Value!.References()).Select(r => period.Moved(r.Shifts)).OfType<Period>();
        return new Frame(catalogue, set, period, rows, elements, rules, forms, closed, [.. Past(period)], [.. named.Distinct()], number);
    }

    private async Task<Dictionary<DataValueKey, DataValue>> FiguresAsync(Frame frame, IReadOnlyCollection<Unit> units, CancellationToken cancel)
    {
        var periods = frame.Past.Concat(frame.Named).Select(p => p.Key).Append(frame.Period.Key).Concat(frame.Period.YearBefore() is { } y ? [y.Key] : []).ToHashSet();
        var figures = new Dictionary<DataValueKey, DataValue>();
        await foreach (var stored in db.ReadFiguresAsync(new FigureFilter([.. frame.Rows.Select(r => r.Element)], periods, [.. units.Select(u => u.Id.Value)]), cancel))
        {
            figures[stored.Value.Key] = stored.Value;
        }

        return figures;
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

    /// <summary>What the forms of all units for a period have in common.</summary>
    /// <param name="Named">Periods that rules name.</param>
    private sealed record Frame(FigureCatalogue Catalogue, DataSet Set, Period Period, List<DataSetElement> Rows, Dictionary<int, DataElement> Elements, List<ValidationRule> Rules, Dictionary<UnitId, DataSetForm> Forms, bool IsClosed, List<Period> Past, List<Period> Named, long Number);
}
