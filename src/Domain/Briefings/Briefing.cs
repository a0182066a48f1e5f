using Domain.Rounds;

namespace Domain.Briefings;

/// <summary>The meeting at which the office hears its sectors and places and gives out the next tasks.</summary>
public sealed class Briefing
{
    private Briefing() { }

    public Guid Id { get; private init; }

    public RoundId Round { get; private init; }

    public DateTimeOffset At { get; private set; }

    public string Place { get; private set; } = "";

    /// <summary>Who chairs, with the office held: an official acting as one.</summary>
    public string Chair { get; private set; } = "";

    /// <summary>Which units and how many attended, as the minutes say it.</summary>
    public string Attendance { get; private set; } = "";

    public int? NoticeNumber { get; private set; }

    public DateOnly? NoticeOn { get; private set; }

    public string? NoticeFile { get; private set; }

    /// <summary>Goes up by one with every change, its conclusions' too: of two who change it at once, one is told.</summary>
    public int Revision { get; private set; }

    public static Outcome<Briefing> Call(RoundId round, DateTimeOffset at, string place, string chair)
    {
        if (string.IsNullOrWhiteSpace(place) || string.IsNullOrWhiteSpace(chair))
        {
            return new Rejection(Rejections.BriefingNeedsPlaceAndChair);
        }

        return new Briefing { Id = Guid.CreateVersion7(), Round = round, At = at, Place = place.Trim(), Chair = chair.Trim() };
    }

    public Outcome<Briefing> Rearrange(DateTimeOffset at, string place, string chair, string attendance)
    {
        if (string.IsNullOrWhiteSpace(place) || string.IsNullOrWhiteSpace(chair))
        {
            return new Rejection(Rejections.BriefingNeedsPlaceAndChair);
        }

        (At, Place, Chair, Attendance) = (at, place.Trim(), chair.Trim(), attendance.Trim());
        Revision++;
        return this;
    }

    /// <summary>A conclusion is written down or taken out, as long as no notice has told the units of them.</summary>
    public Outcome<Briefing> Conclude()
    {
        if (NoticeFile is not null)
        {
            return new Rejection(Rejections.NoticeIssued);
        }

        Revision++;
        return this;
    }

    public Outcome<Briefing> IssueNotice(int number, DateOnly on, string file)
    {
        if (NoticeFile is not null)
        {
            return new Rejection(Rejections.NoticeIssued);
        }

        (NoticeNumber, NoticeOn, NoticeFile) = (number, on, file);
        Revision++;
        return this;
    }
}

/// <summary>One thing the chair concluded, in the order said.</summary>
public sealed record Conclusion(Guid Id, Guid Briefing, int Order, string Text);
