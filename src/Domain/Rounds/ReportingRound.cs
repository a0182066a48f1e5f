using Domain.Periods;
using Domain.Reports;
using Domain.Units;

namespace Domain.Rounds;

public readonly record struct RoundId(Guid Value)
{
    public static RoundId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>What a round asks of each unit.</summary>
/// <param name="Sectors">Codes, in the order asked.</param>
/// <param name="Kinds">What is asked about each sector: results, limitations, causes, tasks, recommendations.</param>
/// <param name="Guidance">Shown above the form; may be empty.</param>
/// <param name="Attachments">What is to be attached; empty where nothing is.</param>
public sealed record RoundTemplate(IReadOnlyList<string> Sectors, IReadOnlyList<StatementKind> Kinds, string Guidance = "", string Attachments = "")
{
    public static IReadOnlyList<StatementKind> AllKinds { get; } = [StatementKind.Result, StatementKind.Limitation, StatementKind.Cause, StatementKind.Task, StatementKind.Recommendation];
}

/// <summary>A request to many units for one period.</summary>
public sealed class ReportingRound
{
    private ReportingRound() { }

    public RoundId Id { get; private init; }

    /// <summary>The short code by which people and commands call the round; the period's own unless another round has it.</summary>
    public string Code { get; private init; } = "";

    /// <summary>The period's code, see <see cref="Period.Parse"/>.</summary>
    public string PeriodCode { get; private init; } = "";

    public string Title { get; private set; } = "";

    public DateOnly OpenedOn { get; private init; }

    /// <summary>Last day whose figures count.</summary>
    public DateOnly CutOff { get; private init; }

    /// <summary>Codes of the sectors asked about, in order, separated by spaces.</summary>
    public string SectorCodes { get; private init; } = "";

    /// <summary>The kinds of statement asked for in each sector, in order, separated by spaces.</summary>
    public string KindNames { get; private init; } = "";

    /// <summary>What is to be attached to the report, in the office's words; empty where nothing is asked for.</summary>
    public string Attachments { get; private init; } = "";

    /// <summary>What the office asks beside the usual, shown above the form; may be empty.</summary>
    public string Guidance { get; private set; } = "";

    public bool IsClosed { get; private set; }

    public IReadOnlyList<StatementKind> Kinds => [.. KindNames.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<StatementKind>)];

    public Period Period => Period.Parse(PeriodCode).Value;

    public static Outcome<ReportingRound> Open(
        string code,
        Period period,
        string title,
        DateOnly cutOff,
        RoundTemplate template,
        DateOnly today
    )
    {
        if (string.IsNullOrWhiteSpace(code) || code.Length > 40 || code.Any(c => !(char.IsAsciiLetterOrDigit(c) || c is '-' or '.')))
        {
            return new Rejection(Rejections.RoundCode, code);
        }

        if (template.Sectors.Count == 0)
        {
            return new Rejection(Rejections.RoundWithoutSectors);
        }

        if (template.Kinds.Count == 0 || template.Kinds.Contains(StatementKind.Other))
        {
            return new Rejection(Rejections.RoundWithoutKinds);
        }

        return new ReportingRound
        {
            Id = RoundId.New(),
            Code = code,
            PeriodCode = period.Code,
            Title = string.IsNullOrWhiteSpace(title) ? period.Title : title.Trim(),
            OpenedOn = today,
            CutOff = cutOff,
            SectorCodes = string.Join(' ', template.Sectors),
            KindNames = string.Join(' ', template.Kinds.Distinct()),
            Attachments = template.Attachments.Trim(),
            Guidance = template.Guidance.Trim(),
        };
    }

    public void Close() => IsClosed = true;

    public void Reopen() => IsClosed = false;
}

/// <summary>One unit's being asked in one round.</summary>
public sealed class RoundUnit
{
    private RoundUnit() { }

    public RoundId Round { get; private init; }

    public UnitId Unit { get; private init; }

    /// <summary>Last day on which the unit's report is on time.</summary>
    public DateOnly Due { get; private set; }

    /// <summary>How often the unit was reminded.</summary>
    public int Reminders { get; private set; }

    public static RoundUnit Ask(RoundId round, UnitId unit, DateOnly due) => new() { Round = round, Unit = unit, Due = due };

    public void Extend(DateOnly due) => Due = due;

    public void Remind() => Reminders++;
}

/// <summary>How a unit stands in a round. Silence, nothing to say, not yet due and late are four different things.</summary>
public enum RoundStanding
{
    NotDue,
    Missing,
    OnTime,
    Late,
    Nothing,
    Returned,
}

public static class Standings
{
    /// <param name="submittedOn">The day the unit's approver passed the report; null while none has.</param>
    /// <param name="returned">Whether the office sent it back and has no new one yet.</param>
    public static RoundStanding Of(DateOnly due, DateOnly? submittedOn, bool nothingToReport, bool returned, DateOnly today)
    {
        if (returned)
        {
            return RoundStanding.Returned;
        }

        if (submittedOn is not { } day)
        {
            return today > due ? RoundStanding.Missing : RoundStanding.NotDue;
        }

        if (nothingToReport)
        {
            return RoundStanding.Nothing;
        }

        return day > due ? RoundStanding.Late : RoundStanding.OnTime;
    }
}
