using Domain.Rounds;
using Domain.Units;

namespace Domain.Reports;

/// <summary>Made by the client, so that the same report sent twice over a bad line is one report.</summary>
public readonly record struct ReportId(Guid Value)
{
    public static ReportId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

public enum ReportState
{
    Draft,

    /// <summary>Written, waiting for the unit's own approver.</summary>
    AwaitingApprover,

    /// <summary>Passed by the unit's approver: only now it is the unit's word.</summary>
    Submitted,

    /// <summary>Sent back by the office with remarks.</summary>
    Returned,
    Accepted,
}

/// <summary>One unit's answer in one round. Its texts are versions; this is its state.</summary>
public sealed class Report
{
    private Report() { }

    public ReportId Id { get; private init; }

    public RoundId Round { get; private init; }

    public UnitId Unit { get; private init; }

    public ReportState State { get; private set; }

    /// <summary>The unit says that there is nothing to report: an answer, not silence.</summary>
    public bool NothingToReport { get; private set; }

    /// <summary>Number of the newest version, from 1; 0 before the first.</summary>
    public int LatestVersion { get; private set; }

    /// <summary>The version that counts: the one the approver passed last; 0 before.</summary>
    public int SubmittedVersion { get; private set; }

    /// <summary>When the unit's approver first passed it: what being on time is measured by.</summary>
    public DateTimeOffset? FirstSubmittedAt { get; private set; }

    /// <summary>The version the office holds to be good; 0 before it accepts one, and again while it wants another. A pack is made of accepted versions.</summary>
    public int AcceptedVersion { get; private set; }

    /// <summary>The office sent it back, and the unit's approver has passed nothing since: whatever the unit drafts meanwhile is its own affair.</summary>
    public bool IsReturned { get; private set; }

    /// <summary>What the office wants changed; empty where nothing is.</summary>
    public string Remarks { get; private set; } = "";

    /// <summary>What the unit's own approver wants changed: not the office's to read.</summary>
    public string ApproverRemarks { get; private set; } = "";

    /// <summary>The state as those outside the unit may know it; null while they may know of no report.</summary>
    public ReportState? StateOutside => State switch
    {
        _ when IsReturned => ReportState.Returned,
        ReportState.Submitted or ReportState.Accepted => State,
        _ => null,
    };

    public static Report Begin(ReportId id, RoundId round, UnitId unit) => new() { Id = id, Round = round, Unit = unit };

    /// <summary>A new version has been written.</summary>
    public Outcome<Report> Write(bool nothingToReport)
    {
        if (State is ReportState.Submitted or ReportState.Accepted)
        {
            return new Rejection(Rejections.ReportAlreadySubmitted);
        }

        State = ReportState.Draft;
        NothingToReport = nothingToReport;
        LatestVersion++;
        return this;
    }

    public Outcome<Report> HandToApprover()
    {
        if (LatestVersion == 0)
        {
            return new Rejection(Rejections.ReportEmpty);
        }

        if (State is not (ReportState.Draft or ReportState.Returned))
        {
            return new Rejection(Rejections.ReportAlreadySubmitted);
        }

        State = ReportState.AwaitingApprover;
        return this;
    }

    public Outcome<Report> Pass(DateTimeOffset now)
    {
        if (State is not ReportState.AwaitingApprover)
        {
            return new Rejection(Rejections.ReportNotWithApprover);
        }

        State = ReportState.Submitted;
        SubmittedVersion = LatestVersion;
        FirstSubmittedAt ??= now;
        (IsReturned, Remarks, ApproverRemarks) = (false, "", "");
        return this;
    }

    /// <summary>The approver gives it back to the writer, or the office to the unit.</summary>
    public Outcome<Report> Return(string remarks)
    {
        if (string.IsNullOrWhiteSpace(remarks))
        {
            return new Rejection(Rejections.ReportReturnNeedsRemarks);
        }

        if (State is not (ReportState.AwaitingApprover or ReportState.Submitted or ReportState.Accepted))
        {
            return new Rejection(Rejections.ReportNotSubmitted);
        }

        if (State is ReportState.AwaitingApprover)
        {
            (State, ApproverRemarks) = (ReportState.Draft, remarks.Trim());
            return this;
        }

        (State, IsReturned, AcceptedVersion, Remarks) = (ReportState.Returned, true, 0, remarks.Trim());
        return this;
    }

    public Outcome<Report> Accept()
    {
        if (State is not ReportState.Submitted)
        {
            return new Rejection(Rejections.ReportNotSubmitted);
        }

        State = ReportState.Accepted;
        AcceptedVersion = SubmittedVersion;
        return this;
    }
}
