using Domain.DataElements;
using Domain.DataValues;
using Domain.Expressions;
using Domain.People;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.DataValues;
using Platform.People;
using Platform.Units;

namespace Platform.Pivots;

/// <summary>
/// Answers a pivot for whoever asks. Who may not see small counts gets an answer without them, and without what would give them away:
/// a neighbour under the same parent, another option of the same category, the sum of a longer period, the parts of any of these. What is hidden
/// is decided from the top down and on all neighbours, whether they were asked about or not, so that two questions tell no more than one. It is decided on the map on which figures were entered
/// (<see cref="EntryParts"/>), so that two maps tell no more than one either.
/// </summary>
public sealed class GuardPivot(PlatformDb db, Access access, AskPivot pivot)
{
    /// <summary>Figures that are read at once: some MB, that need not be found and cleared for each portion.</summary>
    private const int MostFigures = 100_000;

    /// <summary>Portions that are gone through while the next is read.</summary>
    private const int MostHiding = 2;

    /// <summary>An element that counts people, and how an item tells of it.</summary>
    /// <param name="IsDirect">It is the item itself, and not a part of a formula.</param>
    /// <param name="Cells">Of a formula the cells that it names, of an item its own; none for the whole.</param>
    /// <param name="Shifts">The other period or place at which a formula takes it.</param>
    /// <param name="Until">The last day on which it counted people.</param>
    private sealed record Counted(DataElement Element, bool IsDirect, IReadOnlyList<int> Cells, IReadOnlyList<Shift> Shifts, DateOnly Until);

    /// <param name="forAnybody">As it is told to anybody, whoever asks: for what goes out of the house.</param>
    public async Task<IReadOnlyList<PivotRow>> RunAsync(PivotQuestion question, CancellationToken cancel, bool forAnybody = false)
    {
        var rows = await pivot.RunAsync(question, cancel);
        var threshold = await db.Offices.AsNoTracking().Select(o => o.SmallCount).FirstOrDefaultAsync(cancel);
        if (threshold == 0 || (!forAnybody && await MaySeeAllAsync(question.Places, cancel)))
        {
            return rows;
        }

        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        var (tree, map) = await PivotGround.OfAsync(db, question, cancel);
        var reach = new FigureReach(catalogue, await db.Indicators.AsNoTracking().ToDictionaryAsync(i => i.Code, cancel), tree);
        var people = People(question, catalogue, reach);
        if (people.Count == 0)
        {
            return rows;
        }

        List<DataElement> elements = [.. people.Values.SelectMany(c => c).Select(c => c.Element).DistinctBy(e => e.Id)];
        var maps = await EntryMaps.LoadAsync(db, cancel);
        var parts = new EntryParts(maps, question, tree, map, [.. elements.SelectMany(e => catalogue.KindsOf(e.Id)).Distinct()]);
        var asked = people.Values.SelectMany(c => c).SelectMany(c => Taken(null, c, question, reach)).Distinct().SelectMany(t => parts.Of(t.Period, t.Place) ?? []);
        var least = threshold * Fixed.One;
        var hidden = await HiddenAsync(asked.ToLookup(p => p.Day), elements, catalogue, maps, least, cancel);
        // The smallest of several is one of them, and the last may be of a year that was not asked about: neither is told.
        bool IsKept(PivotRow row, Counted c) => c.IsDirect && (question.As is not null || (row.Value > 0 && row.Value < least && Taken(row, c, question, reach).Any()));
        return [.. rows.Select(r => people.TryGetValue(r.Item, out var counted) && counted.Any(c => IsKept(r, c) || Taken(r, c, question, reach).Any(t => IsHidden(parts.Of(t.Period, t.Place), CellsOf(r, c, question), c.Element, hidden))) ? r with { Value = null } : r)];
    }

    private async Task<bool> MaySeeAllAsync(IEnumerable<UnitId> places, CancellationToken cancel)
    {
        foreach (var place in places)
        {
            if (!await access.AllowsAsync(Act.ReadSmallCounts, Whose.Of(place), cancel))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The elements that count people behind each item; items without any are not in it.</summary>
    private static Dictionary<string, List<Counted>> People(PivotQuestion question, FigureCatalogue catalogue, FigureReach reach)
    {
        IEnumerable<Counted> Of(PivotItem item) => item.Element is { } element
            ? Count(element, item.Cell is { } cell ? [cell] : [], null)
            : reach.References(item.Indicator!, []).Distinct().Where(r => !r.IsForm && catalogue.ElementsByName.ContainsKey(r.Code)).SelectMany(r => catalogue.ElementsByName[r.Code] is var named && r.Options.Count > 0 ? Count(named, reach.Cells(named, r.Options), r) : Count(named, [], r));
        IEnumerable<Counted> Count(DataElement element, IReadOnlyList<int> cells, ReferenceNode? by) => element.IsNumber && catalogue.CountedPeopleUntil(element) is { } until ? [new Counted(element, by is null, cells, by?.Shifts ?? [], until)] : [];
        return question.Items.ToDictionary(i => i.Name, i => Of(i).ToList()).Where(p => p.Value.Count > 0).ToDictionary(p => p.Key, p => p.Value);
    }

    /// <summary>The times and places of which a row takes counts of people from an element; where there is no row, all of which a question does.</summary>
    private static IEnumerable<(Period Period, UnitId Place)> Taken(PivotRow? row, Counted counted, PivotQuestion question, FigureReach reach)
    {
        var periods = row is { Period: not 0 and var key } ? [Period.FromKey(key)] : question.Periods;
        List<UnitId> places = [.. (row is { Place: not 0 and var id } ? [new UnitId(id)] : question.Places).SelectMany(p => reach.Places(p, counted.Shifts))];
        return periods.Select(p => p.Moved(counted.Shifts)).OfType<Period>().Where(p => p.Start <= counted.Until).SelectMany(p => places.Select(u => (p, u)));
    }

    private static IReadOnlyList<int> CellsOf(PivotRow row, Counted counted, PivotQuestion question) =>
        counted.Cells.Count > 0 || !counted.IsDirect ? counted.Cells : row.Cell > 0 ? [row.Cell] : question.Cells ?? [];

    /// <summary>What is not told, map by map.</summary>
    private async Task<ILookup<(DateOnly Day, string Item, int Place), GuardedFigure>> HiddenAsync(ILookup<DateOnly, EntryPart> parts, List<DataElement> people, FigureCatalogue catalogue, EntryMaps maps, Int128 threshold, CancellationToken cancel)
    {
        var (found, until) = (new List<(DateOnly Day, GuardedFigure Figure)>(), people.ToDictionary(e => e.Code, e => catalogue.CountedPeopleUntil(e)));
        foreach (var map in parts)
        {
            var (tree, question) = (maps.TreeOn(map.Key), new PivotQuestion([], [.. map.Select(p => p.Period).Distinct()], false, [.. map.Select(p => p.Place).Distinct()], false, Placement.Administrative, map.Key));
            var sums = new GuardedSums(tree, question, people.ToDictionary(e => e.Code, e => (e.OverTime is Aggregation.Last, catalogue.KindsOf(e.Id).ToList())));
            var all = question with { Periods = sums.Periods, Places = sums.Places };
            // Elements hide nothing in one another: so many at once as do not fill the memory, and the next are read while the last are gone through.
            var hiding = new Queue<Task<List<GuardedFigure>>>();
            foreach (var some in people.Chunk(Math.Max(1, MostFigures / (all.Periods.Count * all.Places.Count))))
            {
                var figures = await FiguresAsync(all with { Items = [.. some.Select(e => new PivotItem(e.Code, e, null))] }, until, cancel);
                if (hiding.Count == MostHiding)
                {
                    found.AddRange((await hiding.Dequeue()).Select(f => (map.Key, f)));
                }

                hiding.Enqueue(Task.Run(() => figures.SelectMany(f => sums.Hidden(f, threshold)).ToList(), cancel));
            }

            found.AddRange((await Task.WhenAll(hiding)).SelectMany(h => h).Select(f => (map.Key, f)));
        }

        return found.ToLookup(f => (f.Day, f.Figure.Item, f.Figure.Place), f => f.Figure);
    }

    // The cells and, where there are several of one figure, the whole beside them. A cell that is all there is, is the whole.
    private async Task<List<GuardedRows>> FiguresAsync(PivotQuestion question, Dictionary<string, DateOnly?> until, CancellationToken cancel)
    {
        var cells = Counts(await pivot.RunAsync(question with { ByCell = true }, cancel), until);
        var parted = cells.Where(c => IsParted(c.Value)).Select(c => c.Key).ToHashSet();
        var whole = parted.Count == 0 ? [] : Counts(await pivot.RunAsync(question with { Items = [.. question.Items.Where(i => parted.Contains(i.Name))] }, cancel), until);
        return [.. cells.Select(c => parted.Contains(c.Key) ? new GuardedRows(c.Key, [.. c.Value, .. whole.GetValueOrDefault(c.Key) ?? []], IsParted: true) : new GuardedRows(c.Key, c.Value, IsParted: false))];
    }

    // What began after an element no longer counted people is shown, and so hides nothing.
    private static Dictionary<string, List<PivotRow>> Counts(IEnumerable<PivotRow> rows, Dictionary<string, DateOnly?> until)
    {
        var counts = new Dictionary<string, List<PivotRow>>();
        foreach (var row in rows)
        {
            if (row.Value is not null && (until[row.Item] == DateOnly.MaxValue || Period.FromKey(row.Period).Start <= until[row.Item]))
            {
                (counts.TryGetValue(row.Item, out var known) ? known : counts[row.Item] = []).Add(row);
            }
        }

        return counts;
    }

    private static bool IsParted(List<PivotRow> cells)
    {
        var seen = new HashSet<(int, int)>(cells.Count);
        return !cells.TrueForAll(c => seen.Add((c.Period, c.Place)));
    }

    // A sum over several places, periods or cells is hidden with any of its parts: what was left could be worked out.
    private static bool IsHidden(IReadOnlyList<EntryPart>? parts, IReadOnlyList<int> cells, DataElement element, ILookup<(DateOnly Day, string Item, int Place), GuardedFigure> hidden) =>
        parts is null || parts.Any(part => hidden[(part.Day, element.Code, part.Place.Value)].Any(k => part.IsParted ? Holds(part.Period, Period.FromKey(k.Period)) : k.Period == part.Period.Key && (k.Cell == 0 || cells.Contains(k.Cell))));

    private static bool Holds(Period longer, Period shorter) => longer.Start <= shorter.Start && shorter.End <= longer.End;
}
