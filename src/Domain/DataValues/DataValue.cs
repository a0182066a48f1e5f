using Domain.Units;
using ValueType = Domain.DataElements.ValueType;

namespace Domain.DataValues;

/// <summary>Which cell a figure stands in: element, period, unit, option combination; in the order in which figures are kept.</summary>
/// <param name="Period">The period's <see cref="Periods.Period.Key"/>.</param>
/// <param name="Cell">The category option combination.</param>
public readonly record struct DataValueKey(int Element, int Period, int Unit, int Cell) : IComparable<DataValueKey>
{
    public int CompareTo(DataValueKey other)
    {
        var order = Element.CompareTo(other.Element);
        order = order != 0 ? order : Period.CompareTo(other.Period);
        order = order != 0 ? order : Unit.CompareTo(other.Unit);
        return order != 0 ? order : Cell.CompareTo(other.Cell);
    }

    public static bool operator <(DataValueKey left, DataValueKey right) => left.CompareTo(right) < 0;

    public static bool operator <=(DataValueKey left, DataValueKey right) => left.CompareTo(right) <= 0;

    public static bool operator >(DataValueKey left, DataValueKey right) => left.CompareTo(right) > 0;

    public static bool operator >=(DataValueKey left, DataValueKey right) => left.CompareTo(right) >= 0;
}

/// <summary>What is said of a figure beside its value.</summary>
[Flags]
public enum DataValueMarks
{
    None = 0,

    /// <summary>An estimate, to be replaced.</summary>
    Estimate = 1,

    /// <summary>Taken out again; kept so that whoever follows the changes learns of it.</summary>
    Deleted = 2,

    /// <summary>To be looked at again.</summary>
    FollowUp = 4,
}

/// <summary>A figure.</summary>
/// <param name="Value">In 1/10,000; a yes is one; a day is yyyymmdd. Null for a text, and for none.</param>
/// <param name="Text">Short text alone.</param>
public readonly record struct DataValue(DataValueKey Key, long? Value, string? Text, DataValueMarks Marks, string? Comment)
{
    /// <summary>Letters of a comment, and of a reason, at most; on every way in.</summary>
    public const int LongestComment = 1000;

    /// <returns>Refused: figure.comment. Null where it is short enough, or none.</returns>
    public static Rejection? RefuseComment(string? comment) => comment?.Length > LongestComment ? new Rejection(Rejections.FigureComment, LongestComment, comment.Length) : null;

    /// <summary>The figure as files and other programs write it: yes as <c>true</c>, a day as <c>2023-09-30</c>, a number with a point; empty for none.</summary>
    /// <param name="type">Its element's type.</param>
    public string Write(ValueType type) => (type, Value) switch
    {
        (ValueType.ShortText, _) => Text ?? "",
        (_, null) => "",
        (ValueType.YesNo, { } yes) => yes == 0 ? "false" : "true",
        (ValueType.Date, { } day) => $"{day / ScaledNumber.Scale / 10000:0000}-{day / ScaledNumber.Scale / 100 % 100:00}-{day / ScaledNumber.Scale % 100:00}",
        (_, { } number) => ScaledNumber.Write(number),
    };

    public bool SaysTheSameAs(DataValue other) => Value == other.Value && Text == other.Text && Marks == other.Marks && Comment == other.Comment;
}
