using Domain.Assignments;
using Domain.People;
using Domain.Reports;
using Domain.Rounds;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Assignments;
using Platform.Data;
using Platform.People;
using Platform.Reports;
using Platform.Rounds;

namespace Web.Reports;

/// <summary>One unit's place in one round, as far as this reader may see it.</summary>
/// <param name="Report">Null where there is none, or none that the reader may know of.</param>
/// <param name="Version">The version shown; null with no report.</param>
/// <param name="Drafts">Whether the reader is of the unit, to whom its drafts are open.</param>
public sealed record OpenedReport(ReportingRound Round, Unit Unit, RoundUnit Asked, Report? Report, ReportVersion? Version, IReadOnlyList<Statement> Statements, bool Writes, bool Passes, bool Accepts, bool Reads, bool Drafts)
{
    /// <summary>The report's state as this reader may know it.</summary>
    public ReportState? State => Drafts ? Report?.State : Report?.StateOutside;

    /// <summary>Whether the version shown says that there is nothing to report: a draft that says so now says nothing of what was passed.</summary>
    public bool SaysNothing => Drafts ? Report?.NothingToReport is true : Version is { RedactedBecause: null } && Statements.Count == 0;
}

public static class OpeningReport
{
    /// <returns>Null where there is no such place, or the reader may not know.</returns>
    public static async Task<OpenedReport?> OpenReportAsync(this PlatformDb db, Access access, string roundCode, string unitCode, int? wanted, CancellationToken cancel)
    {
        var round = await db.RoundAsync(roundCode, cancel);
        var unit = await db.Units.AsNoTracking().FirstOrDefaultAsync(u => u.Code == unitCode, cancel);
        if (round is null || unit is null || await db.RoundUnits.AsNoTracking().FirstOrDefaultAsync(r => r.Round == round.Id && r.Unit == unit.Id, cancel) is not { } asked)
        {
            return null;
        }

        var target = Whose.Of(unit.Id);
        var writes = await access.AllowsAsync(Act.WriteReport, target, cancel);
        var passes = await access.AllowsAsync(Act.PassReport, target, cancel);
        var drafts = await access.AllowsAsync(Act.ReadReportDraft, target, cancel);
        var accepts = await access.AllowsAsync(Act.AcceptReport, target, cancel);
        var reads = await access.AllowsAsync(Act.ReadReport, target, cancel);
        if (!drafts && !reads)
        {
            return null;
        }

        var report = await db.Reports.AsNoTracking().FirstOrDefaultAsync(r => r.Round == round.Id && r.Unit == unit.Id, cancel);
        var version = report is null ? null : await db.VersionAsync(report, drafts, wanted, cancel);
        // Without the draft right only what the approver passed is there: the rest does not exist.
        if (version is null && !drafts)
        {
            if (wanted is not null)
            {
                return null;
            }

            report = null;
        }

        var statements = version is null ? [] : await db.Statements.AsNoTracking().Where(s => s.Version == version.Id).OrderBy(s => s.Order).ToListAsync(cancel);
        return new OpenedReport(round, unit, asked, report, version, statements, writes, passes, accepts, reads, drafts);
    }

    private static Task<ReportVersion?> VersionAsync(this PlatformDb db, Report report, bool drafts, int? wanted, CancellationToken cancel)
    {
        var number = wanted ?? (drafts ? report.LatestVersion : report.SubmittedVersion);
        return db.ReportVersions.AsNoTracking().FirstOrDefaultAsync(v => v.Report == report.Id && v.Number == number && (drafts || v.PassedAt != null), cancel);
    }

    /// <summary>The versions that the reader may know of.</summary>
    public static IQueryable<ReportVersion> VersionsOf(this PlatformDb db, OpenedReport opened) =>
        db.ReportVersions.AsNoTracking().Where(v => v.Report == opened.Report!.Id && (opened.Drafts || v.PassedAt != null));

    /// <summary>The files beside the report that the reader may know of: for those outside the unit, what was there when its approver last passed it.</summary>
    public static IQueryable<ReportAttachment> AttachmentsOf(this PlatformDb db, OpenedReport opened) =>
        db.ReportAttachments.AsNoTracking().Where(a => a.Report == opened.Report!.Id && (opened.Drafts ? a.RemovedAt == null : db.ReportVersions.Any(v => v.Report == a.Report && v.PassedAt >= a.At) && !(a.RemovedAt != null && db.ReportVersions.Any(v => v.Report == a.Report && v.PassedAt >= a.RemovedAt))));

    public static async Task<List<ReportStep>> StepsOfAsync(this PlatformDb db, OpenedReport opened, CancellationToken cancel) =>
        opened.Drafts ? await db.StepsAsync([opened.Report!.Id], cancel) : await db.PassedStepsAsync([opened.Report!.Id], cancel);

    /// <summary>The unit's text of the round before in the same kind of period, to write beside.</summary>
    public static async Task<IReadOnlyList<Statement>> LastTextAsync(this PlatformDb db, OpenedReport opened, CancellationToken cancel)
    {
        var last = await (
            from report in db.Reports.AsNoTracking()
            where report.Unit == opened.Unit.Id && report.Round != opened.Round.Id && report.SubmittedVersion > 0
            join round in db.Rounds.AsNoTracking() on report.Round equals round.Id
            where round.CutOff < opened.Round.CutOff
            orderby round.CutOff descending
            select new { report.Id, report.SubmittedVersion }
        ).FirstOrDefaultAsync(cancel);
        return last is null
            ? []
            : await (
                from version in db.ReportVersions.AsNoTracking()
                where version.Report == last.Id && version.Number == last.SubmittedVersion
                join statement in db.Statements.AsNoTracking() on version.Id equals statement.Version
                // A letterhead says nothing to begin from.
                where statement.Kind != StatementKind.Other
                orderby statement.Order
                select statement
            ).ToListAsync(cancel);
    }

    public static async Task<List<Assignment>> OpenAssignmentsAsync(this PlatformDb db, UnitId unit, CancellationToken cancel) =>
        [.. (await db.Assignments.AsNoTracking().StillOpen().OrderBy(a => a.Deadline).ToListAsync(cancel)).Where(a => a.Involves(unit))];
}
