using Domain;
using Domain.DataElements;
using Domain.DataValues;
using Domain.Periods;
using Domain.Units;
using Platform.Data;
using Platform.DataSets;

namespace Platform.DataValues;

/// <summary>Takes a person's file of figures in: all of it or nothing, unless the good rows alone are asked for. What is wrong is told by its place in the file.</summary>
public sealed class ImportFigures(PlatformDb db, EnterFigures enter, LookAtForms look)
{
    private const int TellEvery = 512;

    private readonly Dictionary<string, Period?> periods = [];
    private readonly HashSet<(int Set, int Period, UnitId Unit)> forms = [];

    // The place in the file of each row that was handed on.
    private readonly List<int> places = [];

    /// <returns>Refused where the file cannot be read as a whole, or its separators are mixed or unclear; what single rows are refused for stands in the answer.</returns>
    public async Task<Outcome<FiguresImported>> RunAsync(HandedFile file, ImportWish wish, IProgress<ImportProgress>? progress, CancellationToken cancel)
    {
        using var intake = await enter.BeginAsync(cancel);
        var (rows, style, broken) = await ReadAsync(file, intake.Catalogue, wish, progress, cancel);
        var baseline = broken is null && file.Stamp is { } stamp ? await FigureBaseline.LoadAsync(db, intake.Catalogue, stamp, cancel) : default(Outcome<FigureBaseline>?);
        if ((broken ?? baseline?.Rejection) is { } refusal)
        {
            return refusal;
        }

        intake.Seen = baseline?.Value!.Seen;
        await CheckAsync(file, intake, style, baseline?.Value, rows, progress, cancel);
        intake.Seal();
        var faults = await FaultsAsync(file, intake, cancel);
        if (intake.Refused > 0 && !wish.Partial)
        {
            return new FiguresImported(rows, false, default, intake.Refused, faults, [], 0, 0, true);
        }

        intake.Staged.Handed = done => progress?.Report(new ImportProgress(ImportStep.Write, Math.Min(done, intake.Staged.Count), intake.Staged.Count));
        progress?.Report(new ImportProgress(ImportStep.Write, 0, intake.Staged.Count));
        var entered = await enter.PublishAsync(intake, "file", "", wish.Partial, [], cancel);
        if (!entered.Accepted)
        {
            // What was closed while it was read is told by its place, as what was closed before.
            return entered.Rejection.Code == Rejections.FigureRows ? new FiguresImported(rows, false, default, intake.Refused, await FaultsAsync(file, intake, cancel), [], 0, 0, true) : entered.Rejection;
        }

        faults = entered.Value.Refused > faults.Count && faults.Count < FigureIntake.MostTold ? await FaultsAsync(file, intake, cancel) : faults;
        var looks = forms.Count <= LookAtForms.MostForms;
        var (odd, oddCount, handedIn) = looks ? await look.RunAsync(intake.Catalogue, forms, wish.HandsIn, progress, cancel) : ([], 0, 0);
        return new FiguresImported(rows, true, entered.Value.Written, intake.Refused, faults, odd, oddCount, handedIn, looks);
    }

    private static async Task<(int Rows, NumberStyle Style, Rejection? Broken)> ReadAsync(HandedFile file, FigureCatalogue catalogue, ImportWish wish, IProgress<ImportProgress>? progress, CancellationToken cancel)
    {
        var (rows, style) = (0, new FileStyle());
        await foreach (var figure in file.Read(catalogue, cancel))
        {
            if (figure.IsBroken)
            {
                return (rows, default, figure.Unread);
            }

            if (figure.IsTyped && catalogue.ElementsByName.TryGetValue(figure.Element, out var element) && FileStyle.Matters(element))
            {
                style.Add(figure.Value, figure.Place);
            }

            if (++rows % TellEvery == 0)
            {
                progress?.Report(new ImportProgress(ImportStep.Read, rows, 0));
            }
        }

        var found = wish.Style is { } said ? said : style.Found();
        return (rows, found.Value, found.Rejection);
    }

    private async Task CheckAsync(HandedFile file, FigureIntake intake, NumberStyle style, FigureBaseline? baseline, int rows, IProgress<ImportProgress>? progress, CancellationToken cancel)
    {
        var at = 0;
        await foreach (var figure in file.Read(intake.Catalogue, cancel))
        {
            if (at % TellEvery == 0)
            {
                progress?.Report(new ImportProgress(ImportStep.Check, at, rows));
            }

            // Of a unit that is not the person's own nothing is told: not what stands there, nor what its form would find odd.
            if (!intake.Writes(figure.Unit))
            {
                if (baseline is not null && figure.Value.Length == 0)
                {
                    at++;
                    continue;
                }

                places.Add(at++);
                intake.Refuse(new Rejection(Rejections.FigureNotYours, figure.Unit));
                continue;
            }

            Touch(figure, intake.Catalogue);
            Take(figure, at++, intake, style, baseline);
        }
    }

    private void Take(FileFigure figure, int at, FigureIntake intake, NumberStyle style, FigureBaseline? baseline)
    {
        var plain = intake.Catalogue.ElementsByName.TryGetValue(figure.Element, out var element) ? PlainValue.Of(element, figure.Value, figure.IsTyped, style) : figure.Value;
        var (comment, marks, refusal) = (figure.Comment, figure.Marks, figure.Unread);
        if (refusal is null && baseline?.Find(figure) is { } cell)
        {
            // A number that cannot be read is no figure that anybody had: it is looked at as it is typed.
            if (baseline.Leaves(cell.Element, cell.Key, new CellSaid(plain.Value ?? figure.Value), out var stands, out refusal))
            {
                return;
            }

            (comment, marks) = (stands?.Comment, stands is { } known ? known.Marks & ~DataValueMarks.Deleted : DataValueMarks.None);
            marks |= figure.Value.Length == 0 ? DataValueMarks.Deleted : DataValueMarks.None;
        }
        else if (refusal is null && figure.Value.Trim().Length == 0)
        {
            refusal = new Rejection(Rejections.FigureEmpty);
        }

        places.Add(at);
        if ((refusal ?? plain.Rejection) is { } why)
        {
            intake.Refuse(why);
            return;
        }

        intake.Add(new WrittenFigure { Element = figure.Element, Period = figure.Period, Unit = figure.Unit, Cell = figure.Cell, Value = plain.Value, Comment = marks.HasFlag(DataValueMarks.Deleted) ? null : comment, Marks = marks });
    }

    // The forms a file fills in, to be looked at when it is saved; once they are too many they are only counted.
    private void Touch(FileFigure figure, FigureCatalogue catalogue)
    {
        if (forms.Count > LookAtForms.MostForms || figure.Value.Length == 0 || !catalogue.ElementsByName.TryGetValue(figure.Element, out var element) || !catalogue.UnitsByName.TryGetValue(figure.Unit, out var unit))
        {
            return;
        }

        if (!periods.TryGetValue(figure.Period, out var period))
        {
            periods[figure.Period] = period = ForeignPeriod.Read(figure.Period);
        }

        foreach (var set in catalogue.SetsOf[element.Id].Where(s => s.Kind == period?.Kind))
        {
            forms.Add((set.Id, period!.Value.Key, unit.Id));
        }
    }

    // The file is read once more: what stands at a place is not kept for millions of rows that are good.
    private async Task<List<FileFault>> FaultsAsync(HandedFile file, FigureIntake intake, CancellationToken cancel)
    {
        if (intake.Conflicts.Count == 0)
        {
            return [];
        }

        var wanted = intake.Conflicts.SelectMany(c => Rows(c)).Select(row => places[row]).ToHashSet();
        var found = new Dictionary<int, FileFigure>();
        var at = 0;
        await foreach (var figure in file.Read(intake.Catalogue, cancel))
        {
            if (wanted.Contains(at))
            {
                found[at] = figure;
            }

            at++;
        }

        FileFault Fault(FigureConflict conflict)
        {
            var figure = found[places[conflict.Row]];
            var why = conflict.Why.Code == Rejections.FigureTwice && figure.Unread is null ? new Rejection(Rejections.FigureTwice, [.. Rows(conflict).Take(2).Select(row => (object)found[places[row]].Place)]) : conflict.Why;
            return new FileFault(file.Sheet, figure.Row, figure.Column, figure.Unit, figure.Cell is "" or "default" ? figure.Element : $"{figure.Element}/{figure.Cell}", figure.Value, why);
        }

        return [.. intake.Conflicts.OrderBy(c => places[c.Row]).Select(Fault)];
    }

    // Of a cell given twice both rows, the first first; else the row itself.
    private static IEnumerable<int> Rows(FigureConflict conflict) =>
        conflict.Why is { Code: Rejections.FigureTwice, Values: [int first, int again] } ? [first - 1, again - 1] : [conflict.Row];
}
