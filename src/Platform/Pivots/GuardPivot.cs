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

namespace Platform.Pivots;

/// <summary>
/// Answers a pivot for whoever asks. Who may not see small counts gets an answer without them, and without what would give them away:
/// a neighbour under the same parent, another option of the same category, the sum of a longer period, the parts of any of these. What is hidden
/// is decided from the top down and on all neighbours, whether they were asked about or not, so that two questions tell no more than one.
/// </summary>
public sealed class GuardPivot(PlatformDb db, Access access, AskPivot pivot)
{
    /// <summary>An element that counts people, and how an item tells of it.</summary>
    /// <param name="IsDirect">It is the item itself, and not a part of a formula.</param>
    /// <param name="Cell">Only this cell of it; null for the whole.</param>
    /// <param name="IsParted">A formula names options of it.</param>
    /// <param name="IsShifted">A formula names another period or place of it.</param>
    private readonly record struct Counted(DataElement Element, bool IsDirect, int? Cell, bool IsParted, bool IsShifted);

    /// <param name="forAnybody">As it is told to anybody, whoever asks: for what goes out of the house.</param>
    public async Task<IReadOnlyList<PivotRow>> RunAsync(PivotQuestion question, CancellationToken cancel, bool forAnybody = false)
    {
        var rows = await pivot.RunAsync(question, cancel);
        var threshold = await db.Offices.AsNoTracking().Select(o => o.SmallCount).FirstOrDefaultAsync(cancel);
        if (threshold == 0 || (!forAnybody && await MaySeeAllAsync(question.Places, cancel)))
        {
            return rows;
        }

        var people = await PeopleAsync(question, cancel);
        if (people.Count == 0)
        {
            return rows;
        }

        var hidden = await HiddenAsync(question, [.. people.Values.SelectMany(c => c).Select(c => c.Element).DistinctBy(e => e.Id)], threshold * Fixed.One, cancel);
        var (at, elements) = (hidden.ToLookup(k => (k.Item, k.Place)), hidden.Select(k => k.Item).ToHashSet());
        // The smallest of several is one of them, and the last may be of a year that was not asked about: neither is told.
        bool IsKept(PivotRow row, Counted c) => (question.As is not null && c.IsDirect) || (c.IsShifted ? elements.Contains(c.Element.Code) : IsHidden(row, c, question, at));
        return [.. rows.Select(r => people.TryGetValue(r.Item, out var counted) && counted.Any(c => IsKept(r, c)) ? r with { Value = null } : r)];
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
    private async Task<Dictionary<string, List<Counted>>> PeopleAsync(PivotQuestion question, CancellationToken cancel)
    {
        var elements = await db.DataElements.AsNoTracking().ToListAsync(cancel);
        var byName = elements.SelectMany(e => new[] { (e.Uid, e), (e.Code, e) }).GroupBy(p => p.Item1).ToDictionary(g => g.Key, g => g.Last().e);
        var indicators = await db.Indicators.AsNoTracking().ToDictionaryAsync(i => i.Code, cancel);
        IEnumerable<Counted> Behind(ReferenceNode reference, bool isShifted, int depth) =>
            reference.IsForm ? []
            : byName.TryGetValue(reference.Code, out var element) ? [new Counted(element, false, null, reference.Options.Count > 0, isShifted || reference.Shifts.Count > 0)]
            : depth > 0 && indicators.TryGetValue(reference.Code, out var indicator) ? indicator.References().SelectMany(r => Behind(r, isShifted || reference.Shifts.Count > 0, depth - 1))
            : [];
        return question.Items.ToDictionary(i => i.Name, i => (i.Element is { } e ? [new Counted(e, true, i.Cell, false, false)] : i.Indicator!.References().SelectMany(r => Behind(r, false, 20))).Where(c => c.Element is { CountsPeople: true, IsNumber: true }).Distinct().ToList()).Where(p => p.Value.Count > 0).ToDictionary(p => p.Key, p => p.Value);
    }

    private async Task<HashSet<GuardedFigure>> HiddenAsync(PivotQuestion question, List<DataElement> people, Int128 threshold, CancellationToken cancel)
    {
        var (tree, _) = await PivotGround.OfAsync(db, question, cancel);
        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        var sums = new GuardedSums(tree, question, people.ToDictionary(e => e.Code, e => (e.OverTime is Aggregation.Last, catalogue.KindsOf(e.Id).ToList())));
        var all = new PivotQuestion([.. people.Select(e => new PivotItem(e.Code, e, null))], sums.Periods, false, sums.Places, false, question.Hierarchy, question.Day) { Ground = question.Ground };
        var figures = (await pivot.RunAsync(all, cancel)).Concat(await pivot.RunAsync(all with { ByCell = true }, cancel)).Where(r => r.Value is not null);
        return new SmallCounts<GuardedFigure>([.. sums.Of(figures)], f => tree.DepthOf(new UnitId(f.Place))).Hidden(threshold);
    }

    // A sum over several places, periods or cells is hidden with any of its parts: what was left could be worked out.
    private static bool IsHidden(PivotRow row, Counted counted, PivotQuestion question, ILookup<(string Item, int Place), GuardedFigure> hidden)
    {
        var places = row.Place == 0 ? question.Places.Select(p => p.Value) : [row.Place];
        var periods = row.Period == 0 ? question.Periods : [Period.FromKey(row.Period)];
        var cells = counted.IsParted ? null : counted.Cell is { } cell ? [cell] : row.Cell > 0 ? [row.Cell] : counted.IsDirect && question.Cells is { } several ? several : (IReadOnlyList<int>)[];
        return places.Any(place => hidden[(counted.Element.Code, place)].Any(k => (k.Cell == 0 || cells is null || cells.Contains(k.Cell)) && periods.Any(p => Tells(p, k.Period))));
    }

    private static bool Tells(Period shown, int hidden) =>
        shown.Key == hidden || (!GuardedSums.Guarded.Contains(shown.Kind) && Period.FromKey(hidden) is var part && shown.Start <= part.Start && part.End <= shown.End);
}
