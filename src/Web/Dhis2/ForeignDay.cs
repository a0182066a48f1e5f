using System.Globalization;
using Platform.Offices;

namespace Web.Dhis2;

/// <summary>A day or a time as programs write it: <c>2023-09-03</c>, <c>2023-09-03T10:15:00.000</c>, with an offset or without.</summary>
internal static class ForeignDay
{
    /// <returns>Null for what is none. A day alone is its beginning, and what has no offset is Viet Nam's time.</returns>
    public static DateTimeOffset? Read(string? text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var at) ? at.Kind is DateTimeKind.Utc ? new DateTimeOffset(at) : new DateTimeOffset(at, VietnamClock.Offset).ToUniversalTime() : null;
}
