using System.Globalization;
using Domain.Expressions;
using Domain.Periods;
using Platform.Pivots;

namespace Web.Pivots;

/// <summary>How the figures and periods of pivots are written, on pages, in pictures and in documents alike.</summary>
internal static class PivotWords
{
    /// <summary>As many places as a count shows that has them: those it does not have are left out.</summary>
    public const int AsMany = 4;

    /// <param name="value">In 10⁻¹⁰; null for none.</param>
    /// <param name="places">0 to 3 are always written, so that a column of rates can be compared; <see cref="AsMany"/> as far as there are any.</param>
    /// <param name="culture">The reader's own where null.</param>
    public static string Figure(Int128? value, int places = AsMany, CultureInfo? culture = null) =>
        value is { } v ? decimal.Parse(PivotRow.Write(v, places), CultureInfo.InvariantCulture).ToString(places == AsMany ? "#,0.####" : $"N{places}", culture ?? CultureInfo.CurrentCulture) : "";

    /// <summary>A figure as a picture is drawn of it: its length on a screen, not what is written beside it.</summary>
    public static decimal? Drawn(Int128? value) => value is { } v ? (decimal)v / (decimal)Fixed.One : null;

    /// <summary>A period where there is little room: 9/2023, Q3/2023.</summary>
    public static string Short(Period period) => period.Kind switch { PeriodKind.Month => $"{period.Number}/{period.Year}", PeriodKind.Quarter => $"Q{period.Number}/{period.Year}", _ => period.Code };
}
