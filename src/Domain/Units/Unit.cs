namespace Domain.Units;

/// <summary>A small number, drawn once per unit and never reused; a code may be reused by the country, an id is not.</summary>
public readonly record struct UnitId(int Value)
{
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>The kind of organisation or place, which decides due dates and which figures may be added up.</summary>
public enum UnitLevel
{
    Office,
    Department,
    Province,
    District,
    Commune,
}

/// <summary>An organisation or place that exists from a day to a day.</summary>
public sealed class Unit
{
    private Unit() { }

    public UnitId Id { get; private init; }

    /// <summary>What people and files call the unit by: the statistics office's code of a place, or a short sign of an organisation. Unique.</summary>
    public string Code { get; private init; } = "";

    /// <summary>The country's own code of a place. Unlike <see cref="Code"/> it may have been another unit's before: the country gives codes of units that ended to new ones.</summary>
    public string OfficialCode { get; private init; } = "";

    public string Name { get; private set; } = "";

    public UnitLevel Level { get; private init; }

    /// <summary>Its place in a list, low first.</summary>
    public int Order { get; private init; }

    /// <summary>First day of its existence.</summary>
    public DateOnly From { get; private init; }

    /// <summary>Last day of its existence; null while it exists.</summary>
    public DateOnly? To { get; private set; }

    /// <param name="officialCode">The country's code where it is not the unit's own here.</param>
    public static Outcome<Unit> Found(UnitId id, string code, string name, UnitLevel level, int order, DateOnly from, string? officialCode = null)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            return new Rejection(Rejections.UnitCodeEmpty);
        }

        if (string.IsNullOrWhiteSpace(name))
        {
            return new Rejection(Rejections.UnitNameEmpty, code);
        }

        return new Unit { Id = id, Code = code.Trim(), OfficialCode = (officialCode ?? code).Trim(), Name = name.Trim(), Level = level, Order = order, From = from };
    }

    /// <summary>Whether it existed on any day from the first to the last: figures and forms of a period are asked of such units, and taken from them.</summary>
    public bool ExistsBetween(DateOnly first, DateOnly last) => From <= last && (To is null || first <= To);

    public bool ExistsOn(DateOnly day) => From <= day && (To is null || day <= To);

    /// <param name="lastDay">The last day on which the unit still exists.</param>
    public Outcome<Unit> End(DateOnly lastDay)
    {
        if (lastDay < From)
        {
            return new Rejection(Rejections.UnitEndsBeforeItBegins, Code, From);
        }

        To = lastDay;
        return this;
    }

    /// <summary>Undoes <see cref="End"/>.</summary>
    /// <param name="before">The last day that was planned before; null where none was.</param>
    public void TakeBackEnd(DateOnly? before) => To = before;
}

/// <summary>Where a unit stands in one hierarchy from a day to a day.</summary>
/// <param name="Hierarchy">The hierarchy's code: <c>admin</c>, <c>sector</c>, <c>cluster</c>, or another the office adds.</param>
public sealed record Placement(string Hierarchy, UnitId Unit, UnitId? Parent, DateOnly From, DateOnly? To)
{
    public const string Administrative = "admin";

    public bool HoldsOn(DateOnly day) => From <= day && (To is null || day <= To);
}

/// <summary>How one unit became another.</summary>
public enum SuccessionKind
{
    Merger,
    Split,
    Rename,
}

/// <summary>One unit's becoming (part of) another.</summary>
/// <param name="On">First day on which the successor stands in the predecessor's place.</param>
public sealed record Succession(UnitId Predecessor, UnitId Successor, SuccessionKind Kind, DateOnly On)
{
    /// <summary>All of a unit: shares are counted in 10⁻¹⁰.</summary>
    public const long All = 10_000_000_000;

    /// <summary>The part of the predecessor's figures that is the successor's. Those of one predecessor come to <see cref="All"/>.</summary>
    public long Share { get; init; } = All;

    /// <summary>The part of the successor's figures that would be the predecessor's, had it lived on; null where nobody has said. Those of one successor come to <see cref="All"/>.</summary>
    public long? BackShare { get; init; }
}

/// <summary>Where a place lies and how large it is, as far as it is known.</summary>
/// <param name="Latitude">Of its centre, in 10⁻⁶ degrees north.</param>
/// <param name="Longitude">In 10⁻⁶ degrees east.</param>
/// <param name="Area">In hectares.</param>
public sealed record UnitFacts(UnitId Unit, int? Latitude, int? Longitude, long? Area, long? Population);
