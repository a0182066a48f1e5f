using Domain;
using Domain.People;
using Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.People;
using Platform.Rounds;

namespace Platform.Reports;

/// <summary>The writer hands the report to the unit's own approver.</summary>
public sealed class HandToApprover(MoveReport move)
{
    public Task<Outcome<Report>> RunAsync(ReportId id, CancellationToken cancel) => move.RunAsync(id, Act.WriteReport, "report.handed", "", r => r.HandToApprover(), cancel);
}

/// <summary>The unit's approver passes the report: now it is the unit's word.</summary>
public sealed class PassReport(PlatformDb db, MoveReport move, TimeProvider clock)
{
    public async Task<Outcome<Report>> RunAsync(ReportId id, CancellationToken cancel)
    {
        var latest = await db.ReportVersions.Where(v => v.Report == id).OrderByDescending(v => v.Number).FirstOrDefaultAsync(cancel);
        return await move.RunAsync(id, Act.PassReport, "report.passed", "", r => Pass(r, latest), cancel);
    }

    private Outcome<Report> Pass(Report report, ReportVersion? version)
    {
        if (version?.Number != report.LatestVersion)
        {
            return new Rejection(Rejections.ReportChangedMeanwhile);
        }

        var now = clock.GetUtcNow();
        var passed = report.Pass(now);
        if (passed.Accepted)
        {
            version.Pass(now);
        }

        return passed;
    }
}

/// <summary>The unit's approver gives it back to the writer.</summary>
public sealed class GiveBackReport(MoveReport move)
{
    public Task<Outcome<Report>> RunAsync(ReportId id, string remarks, CancellationToken cancel) =>
        move.RunAsync(id, Act.PassReport, "report.givenBack", remarks, r => r.State is ReportState.AwaitingApprover ? r.Return(remarks) : new Rejection(Rejections.ReportNotWithApprover), cancel);
}

/// <summary>The office sends it back with remarks.</summary>
public sealed class ReturnReport(MoveReport move)
{
    public Task<Outcome<Report>> RunAsync(ReportId id, string remarks, CancellationToken cancel) =>
        move.RunAsync(id, Act.AcceptReport, "report.returned", remarks, r => r.State is ReportState.Submitted or ReportState.Accepted ? r.Return(remarks) : new Rejection(Rejections.ReportNotSubmitted), cancel);
}

/// <summary>The office accepts it: its statements go into the pack.</summary>
public sealed class AcceptReport(MoveReport move)
{
    public Task<Outcome<Report>> RunAsync(ReportId id, CancellationToken cancel) => move.RunAsync(id, Act.AcceptReport, "report.accepted", "", r => r.Accept(), cancel);
}

/// <summary>One step of a report from hand to hand: who may, the rule, the record.</summary>
public sealed class MoveReport(PlatformDb db, Access access, Commit commit)
{
    public async Task<Outcome<Report>> RunAsync(ReportId id, Act act, string action, string remarks, Func<Report, Outcome<Report>> step, CancellationToken cancel)
    {
        var report = await db.Reports.FirstOrDefaultAsync(r => r.Id == id, cancel);
        if (report is null)
        {
            return new Rejection(Rejections.ReportUnknown);
        }

        // The office must not learn that a draft exists: what it may not see is unknown to it.
        if (await access.RefuseAsync(act, Whose.Of(report.Unit), cancel) is { } refusal)
        {
            return refusal;
        }

        if (await db.RefuseIfClosedAsync(report.Round, cancel) is { } closed)
        {
            return closed;
        }

        if (EntryGuard.Refuse([remarks]) is { } kept)
        {
            return kept;
        }

        var moved = step(report);
        if (!moved.Accepted)
        {
            return moved.Rejection;
        }

        try
        {
            await commit.SaveAsync(new AuditNote(action, $"{report.Id}/{report.LatestVersion}", report.Unit), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Rejection(Rejections.ReportChangedMeanwhile);
        }

        return report;
    }
}
