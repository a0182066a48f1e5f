using Domain;
using Domain.DataElements;
using Domain.DataSets;
using Domain.DataValues;
using Domain.Periods;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Data.Figures;
using Platform.DataValues;

namespace Platform.DataSets;

/// <summary>What is said of one cell: on a form's page, in its sheet, or in a workbook of all units.</summary>
/// <param name="Plain">As <see cref="FigureCheck"/> reads it; empty for nothing.</param>
/// <param name="Comment">Null where there is no place for one: the figure keeps its own.</param>
/// <param name="IsEstimate">Null where there is no place for the mark: the figure keeps its own.</param>
internal readonly record struct CellSaid(string Plain, string? Comment = null, bool? IsEstimate = null);

/// <summary>
/// What the figures of a form were when its page, sheet or workbook was got, and what they are now. A cell that nobody touched is left alone, whatever
/// became of its figure meanwhile; one that was filled in over a figure which changed meanwhile is refused: neither of the two may be lost unseen.
/// </summary>
internal sealed class FigureBaseline
{
    private readonly Dictionary<DataValueKey, StoredFigure> now = [];
    private readonly Dictionary<DataValueKey, DataValue> then = [];
    private readonly FigureCatalogue catalogue;
    private HashSet<int> newer = [];

    private FigureBaseline(FigureCatalogue catalogue, long seen) => (this.catalogue, Seen) = (catalogue, seen);

    /// <summary>The number of the office's last change that is known here: what comes after it has not been looked at.</summary>
    public long Seen { get; }

    /// <returns>Refused: set.unknown, figure.periodKind.</returns>
    public static async Task<Outcome<FigureBaseline>> LoadAsync(PlatformDb db, FigureCatalogue catalogue, BookStamp stamp, CancellationToken cancel)
    {
        if (!catalogue.SetsByName.TryGetValue(stamp.Set, out var set))
        {
            return new Rejection(Rejections.SetUnknown, stamp.Set);
        }

        return Period.Parse(stamp.Period) is { Accepted: true, Value: var period } && period.Kind == set.Kind
            ? await LoadAsync(db, catalogue, set, period, null, stamp.Number, cancel)
            : new Rejection(Rejections.FigurePeriodKind, stamp.Set, stamp.Period);
    }

    /// <param name="unit">Null for all units.</param>
    /// <param name="number">The number of the last change that the page or sheet knew of; 0 where it does not say: then it knew of none.</param>
    public static async Task<FigureBaseline> LoadAsync(PlatformDb db, FigureCatalogue catalogue, DataSet set, Period period, int? unit, long number, CancellationToken cancel)
    {
        // First the number, then the figures, then who wrote them: what comes in between is newer, and nothing is older than it looks.
        var known = new FigureBaseline(catalogue, await db.AuditHeads.AsNoTracking().Select(h => h.Number).SingleOrDefaultAsync(cancel));
        var filter = new FigureFilter([.. catalogue.Rows[set.Id].Select(r => r.Element)], [period.Key], unit is { } one ? [one] : null, WithDeleted: true);
        await foreach (var stored in db.ReadFiguresAsync(filter, cancel))
        {
            known.now[stored.Value.Key] = stored;
        }

        known.newer = (await db.DataValueBatches.AsNoTracking().Where(b => b.Number > number).Select(b => b.Id).ToListAsync(cancel)).ToHashSet();
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

    /// <param name="stands">The figure as it is now; it keeps what the page or the file has no place for.</param>
    /// <param name="refusal">figure.newer.</param>
    /// <returns>Whether the cell is to be left as it is.</returns>
    public bool Leaves(DataElement element, DataValueKey key, CellSaid said, out DataValue? stands, out Rejection? refusal)
    {
        var isStored = now.TryGetValue(key, out var stored);
        var isNewer = isStored && newer.Contains(stored.Batch);
        stands = isStored ? stored.Value : null;
        refusal = null;
        DataValue? was = !isNewer ? stands : then.TryGetValue(key, out var before) ? before : null;
        if (IsSame(element, said, was) || IsSame(element, said, stands))
        {
            return true;
        }

        refusal = isNewer ? new Rejection(Rejections.FigureNewer, said.Plain, Text(element, stored.Value)) : null;
        return false;
    }

    /// <summary>The cell that a figure of the workbook stands for; null where its names are not known.</summary>
    public (DataElement Element, DataValueKey Key)? Find(FileFigure figure) =>
        catalogue.UnitsByName.TryGetValue(figure.Unit, out var unit) && Period.Parse(figure.Period) is { Accepted: true, Value: var period } ? Find(figure.Element, figure.Cell, period, unit.Id.Value) : null;

    public (DataElement Element, DataValueKey Key)? Find(string elementCode, string cellCode, Period period, int unit) =>
        catalogue.ElementsByName.TryGetValue(elementCode, out var element) && catalogue.CellsOf[element.Combo].FirstOrDefault(c => c.Code == cellCode) is { } cell
            ? (element, new DataValueKey(element.Id, period.Key, unit, cell.Id))
            : null;

    private static bool IsSame(DataElement element, CellSaid said, DataValue? stored)
    {
        if (stored is not { } figure || figure.Marks.HasFlag(DataValueMarks.Deleted) || (figure.Value is null && figure.Text is null))
        {
            return said.Plain.Length == 0;
        }

        return said.Plain.Length > 0 && FigureCheck.Value(said.Plain, element, out var value, out var text) is null && value == figure.Value && Line(text) == Line(figure.Text)
            && (said.Comment is not { } comment || Line(comment) == Line(figure.Comment))
            && (said.IsEstimate is not { } estimate || estimate == figure.Marks.HasFlag(DataValueMarks.Estimate));
    }

    // A field of a page has one line: it drops the breaks of what another program wrote, and so nobody changed that.
    private static string Line(string? text) => (text ?? "").Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Trim();

    private static string Text(DataElement element, DataValue value) =>
        value.Marks.HasFlag(DataValueMarks.Deleted) ? "" : value.Write(element.Type);
}
