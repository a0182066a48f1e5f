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
        if (await access.RefuseAsync(Act.Redact, Target.Office, cancel) is { } refusal)
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
        await ForgetFileAsync(version, cancel);
        version.Redact(reason.Trim());
        var unit = await db.Reports.Where(r => r.Id == report).Select(r => r.Unit).FirstAsync(cancel);
        await commit.SaveAsync(new AuditNote("version.redacted", $"{report}/{number}", unit), cancel);
        await transaction.CommitAsync(cancel);
        return version;
    }

    private async Task ForgetFileAsync(ReportVersion version, CancellationToken cancel)
    {
        if (version.SourceFile is { } file && !await db.ReportVersions.AnyAsync(v => v.SourceFile == file && v.Id != version.Id && v.RedactedBecause == null, cancel))
        {
            await db.Files.Where(f => f.Hash == file).ExecuteDeleteAsync(cancel);
        }
    }
}
