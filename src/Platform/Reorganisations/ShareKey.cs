using Domain;
using Domain.DataElements;
using Domain.Periods;
using Microsoft.EntityFrameworkCore;
using Platform.Data;

namespace Platform.Reorganisations;

/// <summary>By what a unit's parts are worked out.</summary>
/// <param name="Element">Null for what is known of places: <see cref="Population"/> or <see cref="Area"/>.</param>
/// <param name="Period">Of the element's figures.</param>
public sealed record ShareKey(string Name, DataElement? Element, Period Period)
{
    public const string Population = "population";
    public const string Area = "area";

    /// <summary>Whether figures of it say how large a place is: an average does not.</summary>
    public static bool IsKey(DataElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return element is { IsNumber: true, OverUnits: Aggregation.Sum };
    }

    /// <param name="period">Code of a period; not looked at for what is known of places.</param>
    /// <returns>Refused: reorganisation.key; what is wrong with the period.</returns>
    public static async Task<Outcome<ShareKey>> ReadAsync(PlatformDb db, string name, string period, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (name is Population or Area)
        {
            return new ShareKey(name, null, default);
        }

        var element = await db.DataElements.AsNoTracking().FirstOrDefaultAsync(e => e.Code == name, cancel);
        if (element is null || !IsKey(element))
        {
            return new Rejection(Rejections.ReorganisationKey, name);
        }

        var read = Period.Parse(period);
        return read.Accepted ? new ShareKey(name, element, read.Value) : read.Rejection;
    }

    /// <summary>Of what is known of a place, what the key asks for.</summary>
    internal long? Of(long? area, long? population) => Name == Area ? area : population;
}
