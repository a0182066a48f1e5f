using Domain;
using Domain.DataElements;
using Domain.DataSets;
using Domain.DataValues;
using Domain.Periods;
using Domain.Units;
using Platform.Data.Figures;
using Platform.Reports;

namespace Platform.DataValues;

/// <summary>What is being taken in, until it is published.</summary>
/// <param name="number">The number of the office's last change when it began.</param>
public sealed class FigureIntake(FigureCatalogue catalogue, FigureCheck check, long number) : IDisposable
{
    /// <summary>Conflicts told one by one; the others are only counted.</summary>
    public const int MostTold = 1000;

    private readonly List<FigureConflict> conflicts = [];
    private FigureCheck check = check;
    private bool isSealed;
    private int swept = int.MaxValue;

    public FigureCatalogue Catalogue { get; private set; } = catalogue;

    /// <summary>From the next row on, these are called by name as well.</summary>
    public void CallByName(bool elements, bool units, bool cells)
    {
        Catalogue = Catalogue.CalledByName(elements, units, cells);
        check = check.By(Catalogue);
    }

    /// <summary>The number of the office's last change when it began: what was closed after it has not been looked at.</summary>
    public long Number => number;

    /// <summary>
    /// The number of the last change that whoever filled it in could have known of: a figure that somebody wrote after it is not replaced.
    /// Null where what is sent stands for itself, whatever was there.
    /// </summary>
    public long? Seen { get; set; }

    /// <summary>Whether the person may write figures of the unit of that name; true of one that is not known.</summary>
    public bool Writes(string unit) => check.Writes(unit);

    public FigureStaging Staged { get; } = new(Path.GetTempPath());

    public IReadOnlyList<FigureConflict> Conflicts => conflicts;

    /// <summary>Rows that were not taken.</summary>
    public int Refused { get; private set; }

    /// <summary>Rows given.</summary>
    public int Rows { get; private set; }

    public void Add(in WrittenFigure written)
    {
        var row = Rows++;
        if (check.Read(written, out var key, out var value, out var text) is { } why)
        {
            Refuse(row, why);
            return;
        }

        if (DataValue.RefuseComment(written.Comment) is { } tooLong)
        {
            Refuse(row, tooLong);
            return;
        }

        if ((text is not null || written.Comment is not null) && EntryGuard.Refuse([text ?? "", written.Comment ?? ""]) is { } unwanted)
        {
            Refuse(row, unwanted);
            return;
        }

        Staged.Add(key, value, text, written.Marks, written.Comment, row);
    }

    /// <summary>Takes out what stands in a cell, unless a row that was given says otherwise. No row is given after it.</summary>
    public void Sweep(in WrittenFigure written)
    {
        swept = Math.Min(swept, Rows);
        Add(written);
    }

    /// <summary>A row that could not even be read.</summary>
    public void Refuse(Rejection why) => Refuse(Rows++, why);

    /// <summary>Says of each cell that was given twice that it was; no row is given after it.</summary>
    public void Seal()
    {
        if (!isSealed)
        {
            isSealed = true;
            Staged.Seal(Twice);
        }
    }

    /// <summary>The first figure that stands in a form which is closed by now.</summary>
    internal Rejection? Closed(FigureBounds now)
    {
        foreach (var row in Staged.Rows())
        {
            if (check.IsClosed(now, row.Key))
            {
                return Closed(row.Key);
            }
        }

        return null;
    }

    /// <summary>Leaves out what stands in forms that are closed by now, and tells it row by row.</summary>
    internal void Bar(FigureBounds now) => Leave(key => check.IsClosed(now, key), Closed);

    /// <summary>Leaves out what is no figure of a form, is of a period of another kind, or of a unit that the form is not asked of, and tells it row by row. No row is given after it.</summary>
    public void HoldTo(DataSet set, IReadOnlySet<int> units)
    {
        Seal();
        var elements = Catalogue.Rows[set.Id].Select(r => r.Element).ToHashSet();
        bool IsTime(DataValueKey key) => Period.FromKey(key.Period).Kind == set.Kind;
        Leave(
            key => !elements.Contains(key.Element) || !IsTime(key) || !units.Contains(key.Unit),
            key => !elements.Contains(key.Element) ? new Rejection(Rejections.FigureOtherSet, ElementOf(key).Code, set.Code)
                : !IsTime(key) ? new Rejection(Rejections.FigurePeriodKind, ElementOf(key).Code, Period.FromKey(key.Period).Code)
                : new Rejection(Rejections.SetUnit, set.Code, UnitOf(key).Code));
    }

    /// <summary>Leaves out what is of a unit that no form with the figure, of its kind of period, is asked of, and tells it row by row. No row is given after it.</summary>
    public void HoldToForms(IReadOnlySet<(int DataSet, int Unit)> asked)
    {
        Seal();
        IEnumerable<DataSet> Sets(DataValueKey key) => Catalogue.SetsOf[key.Element].Where(s => s.Kind == Period.FromKey(key.Period).Kind);
        Leave(key => !Sets(key).Any(s => asked.Contains((s.Id, key.Unit))), key => new Rejection(Rejections.SetUnit, Sets(key).First().Code, UnitOf(key).Code));
    }

    public void Dispose() => Staged.Dispose();

    private void Leave(Func<DataValueKey, bool> which, Func<DataValueKey, Rejection> why) => Staged.Leave(which, (key, row) => Refuse(row, () => why(key)));

    private Rejection Closed(DataValueKey key) => new(Rejections.FigureClosed, Period.FromKey(key.Period).Code, UnitOf(key).Code);

    private Unit UnitOf(DataValueKey key) => Catalogue.Units.First(u => u.Id.Value == key.Unit);

    private DataElement ElementOf(DataValueKey key) => Catalogue.Elements.First(e => e.Id == key.Element);

    private void Twice(DataValueKey key, int first, int again)
    {
        if (again < swept)
        {
            Refuse(again, new Rejection(Rejections.FigureTwice, first + 1, again + 1));
        }
    }

    private void Refuse(int row, Rejection why) => Refuse(row, () => why);

    // Why is worked out for those that are told, of what may be millions.
    private void Refuse(int row, Func<Rejection> why)
    {
        Refused++;
        if (conflicts.Count < MostTold)
        {
            conflicts.Add(new FigureConflict(row, why()));
        }
    }
}
