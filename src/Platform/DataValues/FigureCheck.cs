using Domain;
using Domain.Categories;
using Domain.DataElements;
using Domain.DataValues;
using Domain.Periods;
using Domain.Units;
using ValueType = Domain.DataElements.ValueType;

namespace Platform.DataValues;

/// <summary>A figure as another program or a file writes it, each part by its name; nothing is copied until it is known to be needed.</summary>
public readonly ref struct WrittenFigure
{
    public ReadOnlySpan<char> Element { get; init; }

    public ReadOnlySpan<char> Period { get; init; }

    public ReadOnlySpan<char> Unit { get; init; }

    /// <summary>Empty for the default.</summary>
    public ReadOnlySpan<char> Cell { get; init; }

    public ReadOnlySpan<char> Value { get; init; }

    public string? Comment { get; init; }

    public DataValueMarks Marks { get; init; }
}

/// <summary>What stands against figures beside their definitions: what is closed, and where the person may write.</summary>
/// <param name="Units">Units the person may write for; null for all.</param>
/// <param name="Closed">Forms and periods closed for everybody.</param>
/// <param name="Locked">Forms of one unit that are passed or locked.</param>
public sealed record FigureBounds(DateOnly Today, IReadOnlySet<UnitId>? Units, IReadOnlySet<(int DataSet, int Period)> Closed, IReadOnlySet<(int DataSet, int Period, int Unit)> Locked);

/// <summary>Holds each written figure against the definitions, and says what is wrong with it. Names met before are looked up without a copy.</summary>
public sealed class FigureCheck
{
    private readonly FigureCatalogue catalogue;
    private readonly FigureBounds bounds;
    private readonly Dictionary<string, Period?>.AlternateLookup<ReadOnlySpan<char>> periods;
    private readonly Dictionary<string, DataElement>.AlternateLookup<ReadOnlySpan<char>> elements;
    private readonly Dictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> units;
    private readonly Dictionary<string, CategoryOptionCombo>.AlternateLookup<ReadOnlySpan<char>> cells;
    private readonly Dictionary<int, (int Set, PeriodKind Kind)[]> forms;

    /// <summary>Whether figures of a unit may be written at all; of one that is not known that is told elsewhere.</summary>
    public bool Writes(string unit) => !catalogue.UnitsByName.TryGetValue(unit, out var known) || bounds.Units?.Contains(known.Id) is not false;

    public FigureCheck(FigureCatalogue catalogue, FigureBounds bounds)
    {
        (this.catalogue, this.bounds) = (catalogue, bounds);
        periods = new Dictionary<string, Period?>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        elements = ((Dictionary<string, DataElement>)catalogue.ElementsByName).GetAlternateLookup<ReadOnlySpan<char>>();
        units = ((Dictionary<string, Unit>)catalogue.UnitsByName).GetAlternateLookup<ReadOnlySpan<char>>();
        cells = ((Dictionary<string, CategoryOptionCombo>)catalogue.CellsByName).GetAlternateLookup<ReadOnlySpan<char>>();
        forms = catalogue.Elements.ToDictionary(e => e.Id, e => catalogue.SetsOf[e.Id].Select(s => (s.Id, s.Kind)).ToArray());
    }

    /// <summary>The same check by another catalogue's names.</summary>
    public FigureCheck By(FigureCatalogue other) => new(other, bounds);

    /// <returns>Null where the figure is good.</returns>
    public Rejection? Read(in WrittenFigure written, out DataValueKey key, out long? value, out string? text)
    {
        (key, value, text) = (default, null, null);
        if (!elements.TryGetValue(written.Element, out var element))
        {
            return new Rejection(Rejections.ElementUnknown, written.Element.ToString());
        }

        if (PeriodOf(written.Period) is not { } period)
        {
            return new Rejection(Rejections.PeriodUnknown, written.Period.ToString());
        }

        if (!units.TryGetValue(written.Unit, out var unit))
        {
            return new Rejection(Rejections.UnitUnknown, written.Unit.ToString());
        }

        if (!Cell(written.Cell, element, out var cell))
        {
            return new Rejection(Rejections.CellUnknown, written.Cell.ToString(), element.Code);
        }

        key = new DataValueKey(element.Id, period.Key, unit.Id.Value, cell);
        return Place(element, period, unit) ?? (written.Marks.HasFlag(DataValueMarks.Deleted) ? null : Value(written.Value, element, out value, out text));
    }

    private Rejection? Place(DataElement element, Period period, Unit unit)
    {
        if (!unit.ExistsBetween(period.Start, period.End))
        {
            return new Rejection(Rejections.FigureUnitNotThen, unit.Code, period.Code);
        }

        if (period.Start > bounds.Today)
        {
            return new Rejection(Rejections.FigureFuture, period.Code);
        }

        if (bounds.Units?.Contains(unit.Id) is false)
        {
            return new Rejection(Rejections.FigureNotYours, unit.Code);
        }

        return IsClosed(bounds, element.Id, period, unit.Id.Value) ? new Rejection(Rejections.FigureClosed, period.Code, unit.Code)
            : Asks(forms[element.Id], period.Kind) ? null
            : new Rejection(Rejections.FigurePeriodKind, element.Code, period.Code);
    }

    /// <summary>Whether a figure that was good stands in a form that is closed, passed or locked by now.</summary>
    public bool IsClosed(FigureBounds now, DataValueKey key) => IsClosed(now, key.Element, Period.FromKey(key.Period), key.Unit);

    private bool IsClosed(FigureBounds by, int element, Period period, int unit)
    {
        foreach (var (set, kind) in forms[element])
        {
            if (kind == period.Kind && (by.Closed.Contains((set, period.Key)) || by.Locked.Contains((set, period.Key, unit))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Asks((int Set, PeriodKind Kind)[] sets, PeriodKind kind)
    {
        foreach (var set in sets)
        {
            if (set.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads a value as its element asks for it.</summary>
    /// <returns>Null where it is one.</returns>
    public static Rejection? Value(ReadOnlySpan<char> written, DataElement element, out long? value, out string? text)
    {
        (value, text) = (null, null);
        if (element.Type is ValueType.ShortText)
        {
            text = written.Trim().ToString();
            return text.Length is > 0 and <= DataElement.LongestText ? null : new Rejection(Rejections.FigureText, element.Code, DataElement.LongestText);
        }

        if (element.Type is ValueType.Date)
        {
            var read = DateOnly.TryParseExact(written.Length > 10 ? written[..10] : written, "yyyy-MM-dd", out var day);
            value = read ? ((((day.Year * 100) + day.Month) * 100) + day.Day) * ScaledNumber.Scale : null;
            return read ? null : new Rejection(Rejections.FigureDate, written.ToString(), element.Code);
        }

        if (element.Type is ValueType.YesNo && YesNo(written) is { } answer)
        {
            value = answer ? ScaledNumber.Scale : 0;
            return null;
        }

        if (element.Type is ValueType.YesNo && !ScaledNumber.TryRead(written, out _))
        {
            return new Rejection(Rejections.FigureYesNo, written.Length > 60 ? $"{written[..60]}…" : written.ToString(), element.Code);
        }

        if (!ScaledNumber.TryRead(written, out var number))
        {
            return new Rejection(Rejections.FigureNumber, written.Length > 60 ? $"{written[..60]}…" : written.ToString(), element.Code);
        }

        value = number;
        return ScaledNumber.Fits(number, element.Type) ? null : new Rejection(Rejections.FigureType, written.ToString(), element.Code, element.Type);
    }

    private static bool? YesNo(ReadOnlySpan<char> written) => written is "true" or "True" or "TRUE" ? true : written is "false" or "False" or "FALSE" ? false : null;

    private bool Cell(ReadOnlySpan<char> written, DataElement element, out int cell)
    {
        cell = CategoryOptionCombo.Default;
        if (written.IsEmpty || written.SequenceEqual(CategoryOptionCombo.DefaultUid) || written.SequenceEqual("default"))
        {
            return element.Combo == CategoryCombo.Default;
        }

        if (cells.TryGetValue(written, out var found))
        {
            cell = found.Id;
            return found.Combo == element.Combo;
        }

        // By code: codes are unique within one combination.
        foreach (var one in catalogue.CellsOf[element.Combo])
        {
            if (written.SequenceEqual(one.Code))
            {
                cell = one.Id;
                return true;
            }
        }

        return false;
    }

    private Period? PeriodOf(ReadOnlySpan<char> written)
    {
        if (!periods.TryGetValue(written, out var period))
        {
            period = ForeignPeriod.Read(written.ToString());
            periods[written] = period;
        }

        return period;
    }
}
