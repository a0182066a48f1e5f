using Domain;
using Domain.People;
using Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.Files;
using Platform.People;
using Platform.Rounds;

namespace Platform.Reports;

/// <summary>Puts a file beside a unit's report, or takes one away, while the report is still the unit's to change.</summary>
public sealed class AttachFile(PlatformDb db, Access access, Commit commit, TimeProvider clock)
{
    public async Task<Outcome<ReportAttachment>> RunAsync(ReportId id, byte[] content, string name, CancellationToken cancel)
    {
        var report = await OpenAsync(id, cancel);
        if (!report.Accepted)
        {
            return report.Rejection;
        }

        if (FileGuard.Refuse(content, name) is { } kept)
        {
            return kept;
        }

        var attachment = new ReportAttachment(Guid.CreateVersion7(), id, await db.KeepAsync(content, cancel), Path.GetFileName(name), content.LongLength, clock.GetUtcNow(), access.User);
        db.ReportAttachments.Add(attachment);
        await commit.SaveAsync(new AuditNote("report.attached", $"{id}/{attachment.Id}", report.Value.Unit), cancel);
        return attachment;
    }

    public async Task<Outcome<ReportAttachment>> RemoveAsync(ReportId id, Guid attachmentId, CancellationToken cancel)
    {
        var report = await OpenAsync(id, cancel);
        if (!report.Accepted)
        {
            return report.Rejection;
        }

        var attachment = await db.ReportAttachments.FirstOrDefaultAsync(a => a.Id == attachmentId && a.Report == id && a.RemovedAt == null, cancel);
        if (attachment is null)
        {
            return new Rejection(Rejections.FileMissing);
        }

        if (await db.ReportVersions.AnyAsync(v => v.Report == id && v.PassedAt >= attachment.At, cancel))
        {
            attachment.RemoveOn(clock.GetUtcNow());
        }
        else
        {
            db.ReportAttachments.Remove(attachment);
        }

        await commit.SaveAsync(new AuditNote("report.detached", $"{id}/{attachmentId}", report.Value.Unit), cancel);
        return attachment;
    }

    private async Task<Outcome<Report>> OpenAsync(ReportId id, CancellationToken cancel)
    {
        var report = await db.Reports.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, cancel);
        if (report is null)
        {
            return new Rejection(Rejections.AttachmentBeforeReport);
        }

        if (await access.RefuseAsync(Act.WriteReport, Whose.Of(report.Unit), cancel) is { } refusal)
        {
            return refusal;
        }

        if (await db.RefuseIfClosedAsync(report.Round, cancel) is { } closed)
        {
            return closed;
        }

        return report.State is ReportState.Submitted or ReportState.Accepted ? new Rejection(Rejections.ReportAlreadySubmitted) : report;
    }
}
