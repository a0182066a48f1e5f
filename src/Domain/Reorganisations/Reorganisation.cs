using Domain.Periods;
using Domain.Units;

namespace Domain.Reorganisations;

public enum ReorganisationState
{
    /// <summary>Being put together: no unit knows of it.</summary>
    Draft,

    /// <summary>Written into the units, from its day on. Before that day it can be tried out, and taken back.</summary>
    Settled,
}

/// <summary>Units that become others on one day, put together and looked through before any of it holds.</summary>
public sealed class Reorganisation
{
    public const int LongestName = 200;

    private Reorganisation() { }

    public Guid Id { get; private init; }

    public string Name { get; private init; } = "";

    /// <summary>First day of the new units.</summary>
    public DateOnly On { get; private init; }

    public ReorganisationState State { get; private set; }

    /// <summary>The last year of which the old units may have figures.</summary>
    public Period LastYear(DateOnly today) => new(PeriodKind.Year, (today < On ? today : On.AddDays(-1)).Year, 0);

    /// <returns>Refused: reorganisation.name.</returns>
    public static Outcome<Reorganisation> Draft(string name, DateOnly on) =>
        name.Trim() is { Length: > 0 and <= LongestName } trimmed ? new Reorganisation { Id = Guid.CreateVersion7(), Name = trimmed, On = on } : new Rejection(Rejections.ReorganisationName, LongestName);

    /// <returns>Refused: reorganisation.settled where it was already.</returns>
    public Outcome<Reorganisation> Settle()
    {
        if (State is ReorganisationState.Settled)
        {
            return new Rejection(Rejections.ReorganisationSettled);
        }

        State = ReorganisationState.Settled;
        return this;
    }

    /// <summary>Makes a draft of it again.</summary>
    /// <returns>Refused: reorganisation.begun from its day on.</returns>
    public Outcome<Reorganisation> TakeBack(DateOnly today)
    {
        if (State is not ReorganisationState.Settled || today >= On)
        {
            return new Rejection(Rejections.ReorganisationBegun, On);
        }

        State = ReorganisationState.Draft;
        return this;
    }
}

/// <summary>A unit that a reorganisation makes.</summary>
public sealed record ReorganisedUnit
{
    public Guid Reorganisation { get; init; }

    /// <summary>The country's code; within one reorganisation unique.</summary>
    public string Code { get; init; } = "";

    public string Name { get; init; } = "";

    public UnitLevel Level { get; init; }

    /// <summary>Code of the new unit it stands under; empty for none. A unit that goes on as it is may be named too.</summary>
    public string Parent { get; init; } = "";

    public int? Latitude { get; init; }
    public int? Longitude { get; init; }

    /// <summary>In hectares.</summary>
    public long? Area { get; init; }

    public long? Population { get; init; }
}

/// <summary>A unit's becoming part of a new one.</summary>
public sealed class ReorganisedPart
{
    public Guid Reorganisation { get; init; }

    public UnitId Predecessor { get; init; }

    /// <summary>Code of the new unit.</summary>
    public string Successor { get; init; } = "";

    /// <summary>In 10⁻¹⁰ of the predecessor.</summary>
    public long Share { get; set; } = Succession.All;

    /// <summary>In 10⁻¹⁰ of the successor; null where nobody has said.</summary>
    public long? BackShare { get; set; }

    /// <summary>Whether it came with the file, or a person said so; what is only proposed is never written into the units.</summary>
    public bool IsSettled { get; set; } = true;

    /// <summary>Why it is proposed, or that a person settled it; as the key of a text with its values, parted by bars. Empty where it came with the file.</summary>
    public string Reason { get; set; } = "";
}
