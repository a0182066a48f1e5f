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
/// <param name="BasedOn">The version the writer had before them, whose document it goes on from; null where they saw none. Another one since refuses the save.</param>
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

        if (await access.RefuseAsync(Act.WriteReport, Whose.Of(unit.Value.Id), cancel) is { } refusal)
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
        var before = await db.ReportVersions.AsNoTracking().FirstOrDefaultAsync(v => v.Report == report.Id && v.Number == previous, cancel);
        var earlier = before is null ? [] : await db.Statements.AsNoTracking().Where(s => s.Version == before.Id).OrderBy(s => s.Order).ToListAsync(cancel);
        var (file, name) = draft.Source is null ? Inherited(before, draft) : (await db.KeepAsync(draft.Source, cancel), draft.SourceName);
        var salt = RandomNumberGenerator.GetBytes(16);
        var saved = ReportVersion.Save(report.Id, report.LatestVersion, clock.GetUtcNow(), access.User, file, name, salt);
        db.ReportVersions.Add(saved);
        // A sentence that stands as it stood, or is only reworded, keeps its identity, so that the office's edits still hold on to it; and its heading, which no form shows.
        var known = KnownSentences.Match(earlier, draft.Lines);
        var lines = draft.Lines.Select((line, at) => line.Section.Length == 0 && known[at] is { } same ? line with { Section = same.Section } : line).ToList();
        db.Statements.AddRange(lines.Select((line, at) => Statement.Say(saved.Id, known[at]?.Id ?? StatementId.New(), at, line)));
        return AuditChain.SaltedDigest(salt, ReportText.Of(lines));
    }

    // The document stays beside the statements that were read from it while they are corrected.
    private static (string? File, string? Name) Inherited(ReportVersion? before, ReportDraft draft) =>
        before is { RedactedBecause: null } && draft is { BasedOn: > 0, Lines.Count: > 0 } ? (before.SourceFile, before.SourceName) : (null, draft.SourceName);
}
