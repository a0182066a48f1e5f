using Domain.Periods;

namespace Domain.Packs;

/// <summary>The day an official document bears. It goes into the register and cannot be taken back, so a slip of the hand is stopped here.</summary>
public static class IssueDay
{
    /// <summary>How many days ahead of today a document may be dated: it is numbered a little before it is signed.</summary>
    public const int MostDaysAhead = 31;

    /// <param name="on">Null where none was entered.</param>
    /// <returns>Null where the day may stand: from the period's first day to <see cref="MostDaysAhead"/> days after today.</returns>
    public static Rejection? Refuse(DateOnly? on, Period period, DateOnly today)
    {
        if (on is not { } day)
        {
            return new Rejection(Rejections.IssueDayMissing);
        }

        var last = today.AddDays(MostDaysAhead);
        return day < period.Start || day > last ? new Rejection(Rejections.IssueDayOutside, day, period.Start, last) : null;
    }
}
