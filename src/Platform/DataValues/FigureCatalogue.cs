using Domain;
using Domain.Categories;
using Domain.DataElements;
using Domain.DataSets;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;

namespace Platform.DataValues;

/// <summary>All that figures are defined by, as it stands at the moment: read once for an import, a form or a pivot.</summary>
public sealed class FigureCatalogue
{
    private ILookup<int, string> optionNames = Enumerable.Empty<string>().ToLookup(_ => 0);

    private FigureCatalogue() { }

    public IReadOnlyList<DataElement> Elements { get; private init; } = [];

    public IReadOnlyList<CategoryOptionCombo> Cells { get; private init; } = [];

    public IReadOnlyList<CategoryCombo> Combos { get; private init; } = [];

    public IReadOnlyList<CategoryOption> Options { get; private init; } = [];

    public IReadOnlyList<DataSet> Sets { get; private init; } = [];

    public ILookup<int, DataSetElement> Rows { get; private init; } = Enumerable.Empty<DataSetElement>().ToLookup(r => r.DataSet);

    public IReadOnlyList<Unit> Units { get; private set; } = [];

    /// <summary>What elements meant before they were defined anew, by element, the oldest first.</summary>
    public ILookup<int, DataElementVersion> Versions { get; private init; } = Enumerable.Empty<DataElementVersion>().ToLookup(v => v.Element);

    /// <summary>By identifier or code.</summary>
    public IReadOnlyDictionary<string, DataElement> ElementsByName { get; private set; } = new Dictionary<string, DataElement>();

    /// <summary>By identifier; the default also by the one that DHIS2 gives it.</summary>
    public IReadOnlyDictionary<string, CategoryOptionCombo> CellsByName { get; private set; } = new Dictionary<string, CategoryOptionCombo>();

    public IReadOnlyDictionary<string, Unit> UnitsByName { get; private set; } = new Dictionary<string, Unit>();

    public IReadOnlyDictionary<string, DataSet> SetsByName { get; private init; } = new Dictionary<string, DataSet>();

    /// <summary>The cells of an element's combination, in their order.</summary>
    public ILookup<int, CategoryOptionCombo> CellsOf { get; private init; } = Enumerable.Empty<CategoryOptionCombo>().ToLookup(c => c.Combo);

    /// <summary>The forms an element stands in.</summary>
    public ILookup<int, DataSet> SetsOf { get; private init; } = Enumerable.Empty<DataSet>().ToLookup(s => s.Id);

    /// <summary>A time since which none of this changed: that of the office's last change when it was read. Null in an office without any.</summary>
    public DateTimeOffset? ChangedBy { get; private init; }

    public static string UidOf(Unit unit) => Uid.Of("unit", unit.Code);

    public static Task<FigureCatalogue> LoadAsync(PlatformDb db, CancellationToken cancel) => db.KeepAsync(typeof(FigureCatalogue), () => ReadAsync(db, cancel), cancel);

    private static async Task<FigureCatalogue> ReadAsync(PlatformDb db, CancellationToken cancel)
    {
        // Before all else: what changes while it is read is told as changed after it.
        var changed = await db.AuditEntries.AsNoTracking().OrderByDescending(e => e.Number).Select(e => (DateTimeOffset?)e.At).FirstOrDefaultAsync(cancel);
        var elements = await db.DataElements.AsNoTracking().OrderBy(e => e.Id).ToListAsync(cancel);
        var cells = await db.CategoryOptionCombos.AsNoTracking().OrderBy(c => c.Combo).ThenBy(c => c.Order).ToListAsync(cancel);
        var sets = await db.DataSets.AsNoTracking().OrderBy(s => s.Id).ToListAsync(cancel);
        var rows = await db.DataSetElements.AsNoTracking().OrderBy(r => r.Order).ToListAsync(cancel);
        var units = await db.Units.AsNoTracking().OrderBy(u => u.Order).ThenBy(u => u.Code).ToListAsync(cancel);
        var byId = sets.ToDictionary(s => s.Id);
        var options = await db.CategoryOptions.AsNoTracking().OrderBy(o => o.Order).ToListAsync(cancel);
        return new FigureCatalogue
        {
            ChangedBy = changed,
            Elements = elements,
            Versions = (await db.DataElementVersions.AsNoTracking().OrderBy(v => v.Version).ToListAsync(cancel)).ToLookup(v => v.Element),
            Cells = cells,
            Combos = await db.CategoryCombos.AsNoTracking().OrderBy(c => c.Id).ToListAsync(cancel),
            Options = options,
            optionNames = options.SelectMany(o => new[] { (o.Id, o.Code), (o.Id, o.Uid) }).ToLookup(n => n.Id, n => n.Item2),
            Sets = sets,
            Rows = rows.ToLookup(r => r.DataSet),
            Units = units,
            ElementsByName = Named(elements, e => e.Uid, e => e.Code),
            CellsByName = cells.ToDictionary(c => c.Uid),
            UnitsByName = Named(units, UidOf, u => u.Code),
            SetsByName = Named(sets, s => s.Uid, s => s.Code),
            CellsOf = cells.ToLookup(c => c.Combo),
            SetsOf = rows.ToLookup(r => r.Element, r => byId[r.DataSet]),
        };
    }

    /// <summary>The same, where some are also called by the name that people read. A name that several have is nobody's.</summary>
    public FigureCatalogue CalledByName(bool elements, bool units, bool cells)
    {
        var other = (FigureCatalogue)MemberwiseClone();
        other.ElementsByName = elements ? With(ElementsByName, Elements, e => e.Name) : ElementsByName;
        other.UnitsByName = units ? With(UnitsByName, Units, u => u.Name) : UnitsByName;
        other.CellsByName = cells ? With(CellsByName, Cells, c => c.Name) : CellsByName;
        return other;
    }

    /// <summary>The same with other units, as a reorganisation would make them.</summary>
    public FigureCatalogue With(IReadOnlyList<Unit> units)
    {
        var other = (FigureCatalogue)MemberwiseClone();
        (other.Units, other.UnitsByName) = (units, Named(units, UidOf, u => u.Code));
        return other;
    }

    private static Dictionary<string, T> With<T>(IReadOnlyDictionary<string, T> known, IEnumerable<T> all, Func<T, string> name)
    {
        var named = new Dictionary<string, T>(known, StringComparer.Ordinal);
        foreach (var group in all.GroupBy(name).Where(g => g.Count() == 1))
        {
            named[group.Key] = group.Single();
        }

        return named;
    }

    // A code wins over an identifier that happens to read the same.
    private static Dictionary<string, T> Named<T>(IEnumerable<T> all, Func<T, string> uid, Func<T, string> code)
    {
        var named = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var one in all)
        {
            named.TryAdd(uid(one), one);
            named[code(one)] = one;
        }

        return named;
    }

    /// <summary>All that a formula may call a cell by: its own code or identifier, or those of its options, each for itself.</summary>
    public IReadOnlySet<string> NamesOf(CategoryOptionCombo cell) => cell.Options.SelectMany(id => optionNames[id]).Append(cell.Code).Append(cell.Uid).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// The last day on which an element counted people. Its figures of periods that began by then are such counts, whatever it is taken for now; one that
    /// counts people now always did, though nobody had said so.
    /// </summary>
    /// <returns>Null where it never did.</returns>
    public DateOnly? CountedPeopleUntil(DataElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return element.CountsPeople ? DateOnly.MaxValue : Versions[element.Id].Where(v => v.CountsPeople && v.Held).Select(v => (DateOnly?)v.Until).Max();
    }

    /// <summary>Whether an element's figures of a period are counts of people.</summary>
    public bool CountsPeople(DataElement element, Period period) => period.Start <= CountedPeopleUntil(element);

    /// <summary>The kinds of period an element is asked for.</summary>
    public IEnumerable<PeriodKind> KindsOf(int element) => SetsOf[element].Select(s => s.Kind).Distinct();
}
