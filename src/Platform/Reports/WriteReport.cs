using System.Security.Cryptography;
using Domain;
using Domain.Audit;
using Domain.People;
using Domain.Reports;
using Domain.Rounds;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.Files;
using Platform.People;
using Platform.Rounds;
using Platform.Units;
using Platform.Offices;

namespace Platform.Reports;

/// <summary>One unit's report as it is to be saved.</summary>
/// <param name="ClientId">Made by the client; ignored where the unit has a report in this round already.</param>
/// <param name="BasedOn">The version the writer had before them; null where they saw none. Another one since refuses the save.</param>
public sealed record ReportDraft(
    Guid? ClientId,
    string Round,
    string Unit,
    bool NothingToReport,
    IReadOnlyList<StatementLine> Lines,
    int? BasedOn = null,
    byte[]? Source = null,
    string? SourceName = null
);

/// <summary>Saves a new version of a unit's report. Every version stays.</summary>
public sealed class WriteReport(PlatformDb db, Access access, Commit commit, TimeProvider clock)
{
    public async Task<Outcome<Report>> RunAsync(ReportDraft draft, CancellationToken cancel)
    {
        var place = await PlaceAsync(draft, cancel);
        if (!place.Accepted)
        {
            return place.Rejection;
        }

        if (EntryGuard.Refuse(draft.Lines.Select(l => l.Text)) is { } kept)
        {
            return kept;
        }

        if (draft.Lines.Count == 0 && !draft.NothingToReport)
        {
            return new Rejection(Rejections.ReportEmpty);
        }

        var (round, unit) = place.Value;
        var report = await db.Reports.FirstOrDefaultAsync(r => r.Round == round.Id && r.Unit == unit.Id, cancel);
        if (report is null)
        {
            report = Report.Begin(draft.ClientId is { } id ? new ReportId(id) : ReportId.New(), round.Id, unit.Id);
            db.Reports.Add(report);
        }
        else if (draft.BasedOn is { } seen && seen != report.LatestVersion)
        {
            return new Rejection(Rejections.ReportChangedMeanwhile);
        }

        var previous = report.LatestVersion;
        var written = report.Write(draft.NothingToReport);
        if (!written.Accepted)
        {
            db.ChangeTracker.Clear();
            return written.Rejection;
        }

        var digest = await AddVersionAsync(report, previous, draft, cancel);
        try
        {
            await commit.SaveAsync(new AuditNote("report.written", $"{report.Id}/{report.LatestVersion}", unit.Id, digest), cancel);
        }
        catch (DbUpdateException)
        {
            // Somebody else of the unit saved between the reading and the writing.
            db.ChangeTracker.Clear();
            return new Rejection(Rejections.ReportChangedMeanwhile);
        }

        return report;
    }

    private async Task<Outcome<(ReportingRound Round, Unit Unit)>> PlaceAsync(ReportDraft draft, CancellationToken cancel)
    {
        if (await db.RoundAsync(draft.Round, cancel) is not { } round)
        {
            return new Rejection(Rejections.RoundUnknown, draft.Round);
        }

        var unit = await db.UsableAsync(draft.Unit, clock.VietnamToday(), cancel);
        if (!unit.Accepted)
        {
            return unit.Rejection;
        }

        if (await access.RefuseAsync(Act.WriteReport, Target.Of(unit.Value.Id), cancel) is { } refusal)
        {
            return refusal;
        }

        if (round.IsClosed)
        {
            return new Rejection(Rejections.RoundClosed, round.Title);
        }

        var asked = await db.RoundUnits.AnyAsync(r => r.Round == round.Id && r.Unit == unit.Value.Id, cancel);
        return asked ? (round, unit.Value) : new Rejection(Rejections.RoundUnitNotAsked, unit.Value.Name, round.Title);
    }

    private async Task<string> AddVersionAsync(Report report, int previous, ReportDraft draft, CancellationToken cancel)
    {
        var earlier = await (
            from version in db.ReportVersions
            where version.Report == report.Id && version.Number == previous
            join statement in db.Statements on version.Id equals statement.Version
            orderby statement.Order
            select statement
        ).AsNoTracking().ToListAsync(cancel);
        var known = earlier.GroupBy(s => s.Text).ToDictionary(g => g.Key, g => new Queue<StatementId>(g.Select(s => s.Id)));
        var file = draft.Source is null ? null : await db.KeepAsync(draft.Source, cancel);
        var salt = RandomNumberGenerator.GetBytes(16);
        var saved = ReportVersion.Save(report.Id, report.LatestVersion, clock.GetUtcNow(), access.User, file, draft.SourceName, salt);
        db.ReportVersions.Add(saved);
        var order = 0;
        foreach (var line in draft.Lines)
        {
            // A sentence that stands as it stood keeps its identity, so that the office's edits still hold on to it.
            var id = known.TryGetValue(line.Text, out var ids) && ids.TryDequeue(out var same) ? same : StatementId.New();
            db.Statements.Add(Statement.Say(saved.Id, id, order++, line));
        }

        return AuditChain.SaltedDigest(salt, ReportText.Of(draft.Lines));
    }
}
