using System.Globalization;
using Platform.Offices;

namespace Web.Dhis2;

/// <summary>A day or a time as programs write it: <c>2023-09-03</c>, <c>2023-09-03T10:15:00.000</c>, with an offset or without.</summary>
internal static class ForeignDay
{
    // Programs write a year of 1 for a day that was never set.
    private const int First = 1900, Last = 2099;

    private static readonly string[] Shapes = [.. from time in new[] { "HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF" } from parted in new[] { "T", " " } from zone in new[] { "", "K", "zz00" } select $"yyyy-MM-dd{(parted == "T" ? "'T'" : parted)}{time}{zone}", "yyyy-MM-dd"];

    /// <returns>Null for what is none: another order of day and month is not guessed at. A day alone is its beginning, and what has no offset is Viet Nam's time.</returns>
    public static DateTimeOffset? Read(string? text) =>
        !DateTime.TryParseExact(text, Shapes, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var at) || at.Year is < First or > Last ? null
        : at.Kind is DateTimeKind.Utc ? new DateTimeOffset(at)
        : new DateTimeOffset(at, VietnamClock.Offset).ToUniversalTime();
}
