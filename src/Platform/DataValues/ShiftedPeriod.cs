using Domain.Expressions;
using Domain.Periods;

namespace Platform.DataValues;

internal static class ShiftedPeriod
{
    /// <summary>The period of a reference's figure for a formula that is asked about this one.</summary>
    /// <returns>Null where there is none.</returns>
    public static Period? Moved(this Period at, IReadOnlyList<Shift> shifts)
    {
        foreach (var shift in shifts)
        {
            if ((shift switch { Shift.Previous => at.Previous(), Shift.LastYear => at.YearBefore(), _ => at }) is not { } there)
            {
                return null;
            }

            at = there;
        }

        return at;
    }
}
