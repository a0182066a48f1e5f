using System.Text.Json;
using Domain.Units;

namespace Platform.Reorganisations;

/// <summary>What settling a reorganisation wrote: taking it back undoes that, and nothing that others wrote for the same day.</summary>
public sealed class ReorganisationTrace
{
    public Guid Reorganisation { get; init; }

    /// <summary>The highest unit id it drew; kept when it is taken back, since no id is given twice.</summary>
    public int LastUnit { get; set; }

    /// <summary><see cref="WrittenRows"/> as JSON; empty where it was taken back.</summary>
    public string Rows { get; set; } = "";

    public WrittenRows? Read() => Rows.Length == 0 ? null : JsonSerializer.Deserialize<WrittenRows>(Rows);

    public void Write(WrittenRows? rows) => Rows = rows is null ? "" : JsonSerializer.Serialize(rows);
}

/// <param name="Made">Ids of the units it made.</param>
/// <param name="Facts">Ids of the units whose facts it wrote.</param>
/// <param name="Placed">Where it placed units, all from its day on.</param>
/// <param name="Closed">Placements that it ended, as they were before.</param>
/// <param name="ByMost">Places among <paramref name="Placed"/> where the parts of a unit stood under several, and the largest part decided.</param>
public sealed record WrittenRows(IReadOnlyList<int> Made, IReadOnlyList<EndedUnit> Ended, IReadOnlyList<int> Facts, IReadOnlyList<WrittenPlace> Placed, IReadOnlyList<WrittenPlace> Closed, IReadOnlyList<WrittenPlace> ByMost, IReadOnlyList<AskedHeir> Asked);

/// <param name="Before">The last day that was planned before.</param>
/// <param name="Became">Ids of its successors.</param>
public sealed record EndedUnit(int Unit, DateOnly? Before, IReadOnlyList<int> Became);

/// <summary>A placement in plain numbers.</summary>
public sealed record WrittenPlace(string Hierarchy, int Unit, int? Parent, DateOnly From, DateOnly? To)
{
    public static WrittenPlace Of(Placement p) => new(p.Hierarchy, p.Unit.Value, p.Parent?.Value, p.From, p.To);

    public Placement Back() => new(Hierarchy, new UnitId(Unit), Parent is { } parent ? new UnitId(parent) : null, From, To);
}

/// <summary>A form that an heir is asked for because what it came from was.</summary>
public sealed record AskedHeir(int DataSet, int Unit);
