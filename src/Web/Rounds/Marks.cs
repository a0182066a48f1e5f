using Domain.Rounds;

namespace Web.Rounds;

/// <summary>The colour and shape a standing is shown with, and what needs a decision first.</summary>
public static class Marks
{
    public static string Of(RoundStanding standing) => standing switch
    {
        RoundStanding.OnTime => "ok",
        RoundStanding.Late => "late",
        RoundStanding.Missing => "miss",
        RoundStanding.Returned => "back",
        RoundStanding.Nothing => "none",
        _ => "wait",
    };

    public static int Urgency(RoundStanding standing) => standing switch
    {
        RoundStanding.Missing => 5,
        RoundStanding.Returned => 4,
        RoundStanding.Late => 3,
        RoundStanding.NotDue => 2,
        RoundStanding.Nothing => 1,
        _ => 0,
    };
}
