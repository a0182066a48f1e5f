using Domain;
using Domain.DataElements;
using Domain.DataValues;
using Domain.Periods;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Data.Figures;
using Platform.DataValues;

namespace Platform.DataSets;

/// <summary>
/// What the figures of a workbook were when it was got, and what they are now. A cell that nobody touched is left alone, whatever became of its figure
/// meanwhile; one that was filled in over a figure which changed meanwhile is refused: neither of the two may be lost unseen.
/// </summary>
internal sealed class BookBaseline
{
    private readonly Dictionary<DataValueKey, StoredFigure> now = [];
    private readonly Dictionary<DataValueKey, DataValue> then = [];
    private readonly HashSet<int> newer;
    private readonly FigureCatalogue catalogue;

    private BookBaseline(FigureCatalogue catalogue, HashSet<int> newer) => (this.catalogue, this.newer) = (catalogue, newer);

    /// <returns>Refused: set.unknown, figure.periodKind.</returns>
    public static async Task<Outcome<BookBaseline>> LoadAsync(PlatformDb db, FigureCatalogue catalogue, BookStamp stamp, CancellationToken cancel)
    {
        if (!catalogue.SetsByName.TryGetValue(stamp.Set, out var set))
        {
            return new Rejection(Rejections.SetUnknown, stamp.Set);
        }

        if (Period.Parse(stamp.Period) is not { Accepted: true, Value: var period } || period.Kind != set.Kind)
        {
            return new Rejection(Rejections.FigurePeriodKind, stamp.Set, stamp.Period);
        }

        var known = new BookBaseline(catalogue, (await db.DataValueBatches.AsNoTracking().Where(b => b.Number > stamp.Number).Select(b => b.Id).ToListAsync(cancel)).ToHashSet());
        var filter = new FigureFilter([.. catalogue.Rows[set.Id].Select(r => r.Element)], [period.Key], WithDeleted: true);
        await foreach (var stored in db.ReadFiguresAsync(filter, cancel))
        {
            known.now[stored.Value.Key] = stored;
        }

        foreach (var (figure, by) in known.newer.Count == 0 ? [] : await db.ReadHistoryAsync(filter, cancel))
        {
            // What was replaced first since it was got is what it was then.
            if (known.newer.Contains(by) && !known.newer.Contains(figure.Batch))
            {
                known.then[figure.Value.Key] = figure.Value;
            }
        }

        return known;
    }

    /// <param name="plain">What stands in the workbook, empty for nothing.</param>
    /// <param name="stands">The figure as it is now; it keeps the mark and the comment for which the workbook has no place.</param>
    /// <param name="refusal">figure.newer.</param>
    /// <returns>Whether the cell is to be left as it is.</returns>
    public bool Leaves(DataElement element, DataValueKey key, string plain, out DataValue? stands, out Rejection? refusal)
    {
        var isStored = now.TryGetValue(key, out var stored);
        var isNewer = isStored && newer.Contains(stored.Batch);
        stands = isStored ? stored.Value : null;
        refusal = null;
        DataValue? was = !isNewer ? stands : then.TryGetValue(key, out var before) ? before : null;
        if (Says(element, plain, was) || Says(element, plain, stands))
        {
            return true;
        }

        refusal = isNewer ? new Rejection(Rejections.FigureNewer, plain, Text(element, stored.Value)) : null;
        return false;
    }

    /// <summary>The cell that a figure of the workbook stands for; null where its names are not known.</summary>
    public (DataElement Element, DataValueKey Key)? Find(FileFigure figure) =>
        catalogue.ElementsByName.TryGetValue(figure.Element, out var element) && catalogue.UnitsByName.TryGetValue(figure.Unit, out var unit) && Period.Parse(figure.Period) is { Accepted: true, Value: var period }
        && catalogue.CellsOf[element.Combo].FirstOrDefault(c => c.Code == figure.Cell) is { } cell
            ? (element, new DataValueKey(element.Id, period.Key, unit.Id.Value, cell.Id))
            : null;

    private static bool Says(DataElement element, string plain, DataValue? stored)
    {
        var figure = stored is { } s && !s.Marks.HasFlag(DataValueMarks.Deleted) && (s.Value is not null || s.Text is not null) ? stored : null;
        return plain.Length == 0 ? figure is null : figure is { } known && FigureCheck.Value(plain, element, out var value, out var text) is null && value == known.Value && text == known.Text;
    }

    private static string Text(DataElement element, DataValue value) =>
        value.Marks.HasFlag(DataValueMarks.Deleted) ? "" : value.Write(element.Type);
}
