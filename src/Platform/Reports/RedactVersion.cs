using Domain;
using Domain.People;
using Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.People;

namespace Platform.Reports;

/// <summary>Takes a version's text and file out, with a reason. The chain holds a salted digest alone, so it still verifies.</summary>
public sealed class RedactVersion(PlatformDb db, Access access, Commit commit)
{
    public async Task<Outcome<ReportVersion>> RunAsync(ReportId report, int number, string reason, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.Redact, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return new Rejection(Rejections.RedactReason);
        }

        var version = await db.ReportVersions.FirstOrDefaultAsync(v => v.Report == report && v.Number == number, cancel);
        if (version is null)
        {
            return new Rejection(Rejections.ReportUnknown);
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Statements.Where(s => s.Version == version.Id).ExecuteDeleteAsync(cancel);
        await ForgetFilesAsync(version, cancel);
        version.Redact(reason.Trim());
        var unit = await db.Reports.Where(r => r.Id == report).Select(r => r.Unit).FirstAsync(cancel);
        await commit.SaveAsync(new AuditNote("version.redacted", $"{report}/{number}", unit), cancel);
        await transaction.CommitAsync(cancel);
        return version;
    }

    // The source document, and what was attached while this version stood; a file that is kept for another report stays, later versions of this one lose it too.
    private async Task ForgetFilesAsync(ReportVersion version, CancellationToken cancel)
    {
        var attached = await db.ReportAttachments.Where(a => a.Report == version.Report).ToListAsync(cancel);
        db.ReportAttachments.RemoveRange(attached);
        await db.SaveChangesAsync(cancel);
        foreach (var file in attached.Select(a => a.File).Append(version.SourceFile ?? "").Distinct().Where(f => f.Length > 0))
        {
            var elsewhere =
                await db.ReportVersions.AnyAsync(v => v.SourceFile == file && v.Report != version.Report && v.RedactedBecause == null, cancel)
                || await db.ReportAttachments.AnyAsync(a => a.File == file, cancel)
                || await db.AssignmentEvents.AnyAsync(e => e.File == file, cancel);
            if (!elsewhere)
            {
                await db.Files.Where(f => f.Hash == file).ExecuteDeleteAsync(cancel);
            }
        }
    }
}
