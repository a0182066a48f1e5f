using System.Security.Cryptography;
using Domain;
using Domain.Audit;
using Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Platform.Data;

namespace Platform.Audit;

/// <summary>Holds what is stored against what the chain sealed: each text that is not redacted, the versions passed and accepted, each file's bytes.</summary>
internal sealed class VerifyContents(PlatformDb db, SealedWords words)
{
    /// <summary>Versions read at a time.</summary>
    private const int Portion = 500;

    /// <returns>The first that differs; null where all is as it was sealed.</returns>
    public async Task<Rejection?> RunAsync(CancellationToken cancel) => await TextsAsync(cancel) ?? await StepsAsync(cancel) ?? await FilesAsync(cancel) ?? await DocumentsAsync(cancel);

    private async Task<Rejection?> TextsAsync(CancellationToken cancel)
    {
        var versions = await db.ReportVersions.AsNoTracking().OrderBy(v => v.Id).ToListAsync(cancel);
        foreach (var part in versions.Chunk(Portion))
        {
            var ids = part.Select(v => v.Id).ToList();
            var lines = (await db.Statements.AsNoTracking().Where(s => ids.Contains(s.Version)).OrderBy(s => s.Order).ToListAsync(cancel)).ToLookup(s => s.Version, s => new StatementLine(s.Kind, s.Sector, s.Text, s.Section));
            if (Array.Find(part, v => !IsAsSealed(v, lines[v.Id])) is { } differs)
            {
                return new Rejection(Rejections.AuditText, await NameAsync(differs.Report, cancel), differs.Number);
            }
        }

        return null;
    }

    // A redacted version has no text and no salt left: that it was redacted is what the chain says of it.
    private bool IsAsSealed(ReportVersion version, IEnumerable<StatementLine> lines)
    {
        var subject = $"{version.Report}/{version.Number}";
        return words.IsRedacted(subject)
            ? version.RedactedBecause is not null && !lines.Any()
            : version.RedactedBecause is null && words.DigestOf("report.written", subject) == AuditChain.SaltedDigest(version.Salt, ReportText.Of(lines));
    }

    private async Task<Rejection?> StepsAsync(CancellationToken cancel)
    {
        var known = (await db.ReportVersions.AsNoTracking().GroupBy(v => v.Report).Select(g => new { g.Key, Last = g.Max(v => v.Number), Count = g.Count() }).ToListAsync(cancel)).ToDictionary(g => g.Key);
        foreach (var report in await db.Reports.AsNoTracking().OrderBy(r => r.Id).ToListAsync(cancel))
        {
            var id = report.Id.ToString();
            var whole = known.TryGetValue(report.Id, out var versions) && versions.Last == report.LatestVersion && versions.Count == report.LatestVersion;
            if (!whole || words.LastVersion("report.passed", id) != report.SubmittedVersion || words.LastVersion("report.accepted", id) != report.AcceptedVersion)
            {
                return new Rejection(Rejections.AuditVersion, await NameAsync(report.Id, cancel));
            }
        }

        return null;
    }

    private async Task<Rejection?> FilesAsync(CancellationToken cancel)
    {
        await foreach (var file in db.Files.AsNoTracking().OrderBy(f => f.Hash).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (Convert.ToHexStringLower(SHA256.HashData(file.Content)) != file.Hash)
            {
                return new Rejection(Rejections.AuditFile, file.Hash);
            }
        }

        var lost = await db.ReportVersions.Where(v => v.RedactedBecause == null && v.SourceFile != null).Select(v => v.SourceFile!)
            .Concat(db.ReportAttachments.Select(a => a.File))
            .Where(hash => !db.Files.Any(f => f.Hash == hash))
            .FirstOrDefaultAsync(cancel);
        return lost is null ? null : new Rejection(Rejections.AuditFile, lost);
    }

    private async Task<Rejection?> DocumentsAsync(CancellationToken cancel)
    {
        var packs = await db.Packs.AsNoTracking().OrderBy(p => p.Id).ToListAsync(cancel);
        var briefings = await db.Briefings.AsNoTracking().OrderBy(b => b.Id).ToListAsync(cancel);
        var kept = packs.SelectMany(p => new[] { ("pack.issued", p.Id, p.IssuedFile), ("pack.signedAttached", p.Id, p.SignedFile) }).Concat(briefings.Select(b => ("notice.issued", b.Id, b.NoticeFile)));
        foreach (var (action, id, file) in kept)
        {
            var known = words.DigestOf(action, id.ToString());
            if (known != file || (file is not null && !await db.Files.AnyAsync(f => f.Hash == file, cancel)))
            {
                return new Rejection(Rejections.AuditFile, known ?? file!);
            }
        }

        return null;
    }

    private async Task<string> NameAsync(ReportId id, CancellationToken cancel) =>
        await (
            from report in db.Reports
            where report.Id == id
            join round in db.Rounds on report.Round equals round.Id
            join unit in db.Units on report.Unit equals unit.Id
            select round.Code + ", " + unit.Code
        ).FirstOrDefaultAsync(cancel) ?? id.ToString();
}
