using Domain.Categories;

namespace Domain.DataElements;

/// <summary>What may stand in a cell.</summary>
public enum ValueType
{
    WholeNumber,
    Number,
    Percentage,
    YesNo,
    Date,
    ShortText,
}

/// <summary>How figures become one figure, over units or over time.</summary>
public enum Aggregation
{
    Sum,
    Average,

    /// <summary>The latest there is; over time alone.</summary>
    Last,

    /// <summary>Not at all: only the figure itself is shown.</summary>
    None,

    /// <summary>The earliest there is; over time alone. A question may ask for it, as for those below; no element is defined by them.</summary>
    First,
    Min,
    Max,

    /// <summary>How many figures there are.</summary>
    Count,

    /// <summary>How far figures lie apart, as a sample; none where there is but one.</summary>
    StandardDeviation,
    Variance,
}

/// <summary>What is counted. Its id is small, drawn once and never used again.</summary>
public sealed class DataElement
{
    /// <summary>Longest short text, in characters.</summary>
    public const int LongestText = 200;

    private DataElement() { }

    public int Id { get; private init; }

    /// <summary>Its identifier for other systems.</summary>
    public string Uid { get; private init; } = "";

    /// <summary>What files and formulas call it by. Unique; letters, digits, <c>_</c>, <c>-</c>.</summary>
    public string Code { get; private init; } = "";

    public string Name { get; private set; } = "";

    public string NameEnglish { get; private set; } = "";

    /// <summary>Unit of measurement as a form prints it: <c>người</c>, <c>%</c>.</summary>
    public string Measure { get; private set; } = "";

    public ValueType Type { get; private init; }

    public int Combo { get; private init; }

    public Aggregation OverUnits { get; private set; }

    public Aggregation OverTime { get; private set; }

    /// <summary>The sector's code; null where it belongs to none.</summary>
    public string? Sector { get; private set; }

    /// <summary>Whether it counts people, so that small counts are not shown to everybody. What it was before counts, too: a mark holds for all time before it, and one that was taken away for the time until then.</summary>
    public bool CountsPeople { get; private set; }

    /// <summary>From 1; each change of its meaning is a version more, and the one before is kept.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>First day of the present meaning.</summary>
    public DateOnly Since { get; private set; }

    /// <summary>Whether its values are whole numbers: a part of one is a whole number, too.</summary>
    public bool IsWhole => Type is ValueType.WholeNumber;

    /// <summary>Whether its values are numbers that can be added up.</summary>
    public bool IsNumber => Type is ValueType.WholeNumber or ValueType.Number or ValueType.Percentage or ValueType.YesNo;

    /// <returns>Refused: element.code, element.name, element.aggregation.</returns>
    public static Outcome<DataElement> Define(int id, DataElementLine line, int combo, DateOnly since)
    {
        if (!IsCode(line.Code))
        {
            return new Rejection(Rejections.ElementCode, line.Code);
        }

        var element = new DataElement { Id = id, Uid = line.Uid ?? Domain.Uid.Of("dataElement", line.Code), Code = line.Code, Type = line.Type, Combo = combo, Since = since };
        return element.Describe(line) is { } refusal ? refusal : element;
    }

    /// <summary>Gives it another meaning from a day on. What it counts stays of one type and parted in one way, so that old figures can be read.</summary>
    /// <returns>Refused: element.type, and what <see cref="Define"/> refuses.</returns>
    public Outcome<DataElement> Change(DataElementLine line, int combo, DateOnly since)
    {
        if (line.Type != Type || combo != Combo)
        {
            return new Rejection(Rejections.ElementType, Code);
        }

        if (Describe(line) is { } refusal)
        {
            return refusal;
        }

        (Version, Since) = (Version + 1, since);
        return this;
    }

    /// <summary>Whether the line says the same as the element does now.</summary>
    public bool Says(DataElementLine line, int combo) =>
        line with { Name = line.Name.Trim(), Sector = SectorOf(line) } == new DataElementLine(Code, Name, NameEnglish, Measure, Type, line.Combo, OverUnits, OverTime, string.IsNullOrEmpty(Sector) ? null : Sector, CountsPeople, line.Uid) && combo == Combo;

    /// <summary>Letters, digits, hyphen and underscore, 1 to 60 of them: what a formula can name.</summary>
    public static bool IsCode(string code) => code.Length is > 0 and <= 60 && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');

    // A spreadsheet has no null: its cell is empty.
    private static string? SectorOf(DataElementLine line) => string.IsNullOrWhiteSpace(line.Sector) ? null : line.Sector;

    private Rejection? Describe(DataElementLine line)
    {
        if (string.IsNullOrWhiteSpace(line.Name))
        {
            return new Rejection(Rejections.ElementName, line.Code);
        }

        if (line.OverUnits is not (Aggregation.Sum or Aggregation.Average or Aggregation.None) || line.OverTime is not (Aggregation.Sum or Aggregation.Average or Aggregation.Last or Aggregation.None) || (!IsNumber && (line.OverUnits is not Aggregation.None || line.OverTime is not (Aggregation.None or Aggregation.Last))))
        {
            return new Rejection(Rejections.ElementAggregation, line.Code);
        }

        (Name, NameEnglish, Measure, OverUnits, OverTime, Sector, CountsPeople) = (line.Name.Trim(), line.NameEnglish, line.Measure, line.OverUnits, line.OverTime, SectorOf(line), line.CountsPeople);
        return null;
    }
}

/// <summary>An element as it is typed or read from a file.</summary>
/// <param name="Combo">Code of the way it is parted; empty for not at all.</param>
/// <param name="Uid">Null for one made from the code.</param>
public sealed record DataElementLine(
    string Code,
    string Name,
    string NameEnglish,
    string Measure,
    ValueType Type,
    string Combo,
    Aggregation OverUnits,
    Aggregation OverTime,
    string? Sector,
    bool CountsPeople,
    string? Uid = null
);

/// <summary>What an element meant until it was changed.</summary>
/// <param name="Until">The last day of that meaning.</param>
public sealed record DataElementVersion(int Element, int Version, string Name, string NameEnglish, string Measure, Aggregation OverUnits, Aggregation OverTime, DateOnly Since, DateOnly Until, bool CountsPeople)
{
    /// <summary>Whether it ever held: a meaning that was changed on its first day did not.</summary>
    public bool Held => Since <= Until;
}
