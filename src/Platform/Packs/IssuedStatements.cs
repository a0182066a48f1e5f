using Domain.Packs;
using Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Platform.Data;

namespace Platform.Packs;

public static class IssuedStatements
{
    /// <summary>Names of the units whose text was taken out after this document was issued with it: its bytes are frozen and hold it still.</summary>
    public static async Task<IReadOnlyList<string>> RedactedSourcesAsync(this PlatformDb db, Pack pack, CancellationToken cancel)
    {
        var sources = await db.PackSources.AsNoTracking().Where(s => s.Pack == pack.Id).ToListAsync(cancel);
        var redacted = await (
            from version in db.ReportVersions.AsNoTracking()
            where version.RedactedBecause != null
            join report in db.Reports.AsNoTracking() on version.Report equals report.Id
            where report.Round == pack.Round
            join unit in db.Units.AsNoTracking() on report.Unit equals unit.Id
            orderby unit.Order, unit.Code
            select new { version.Report, version.Number, unit.Name }
        ).ToListAsync(cancel);
        var issued = sources.Select(s => (s.Report, s.Version)).ToHashSet();
        return [.. redacted.Where(r => issued.Contains((r.Report.Value, r.Number))).Select(r => r.Name).Distinct()];
    }

    /// <summary>
    /// The sentences that earlier documents of the round were made of, with their words: one that the unit has corrected since is another.
    /// Whether such a document printed a sentence or left it out, it has dealt with it.
    /// </summary>
    public static async Task<HashSet<(StatementId Id, string Text)>> IssuedBeforeAsync(this PlatformDb db, Pack pack, IReadOnlyList<PackVersion> versions, CancellationToken cancel)
    {
        var known = new HashSet<(StatementId, string)>();
        if (pack.Supplement == 0)
        {
            return known;
        }

        var sources = await (
            from source in db.PackSources.AsNoTracking()
            join other in db.Packs.AsNoTracking() on source.Pack equals other.Id
            where other.Round == pack.Round && other.Supplement < pack.Supplement
            select new { source.Report, source.Version }
        ).ToListAsync(cancel);
        var issued = sources.Select(s => (s.Report, s.Version)).ToHashSet();
        foreach (var reports in versions.Select(v => v.Report).Where(r => sources.Exists(s => s.Report == r.Value)).Chunk(500))
        {
            var rows = await (
                from version in db.ReportVersions.AsNoTracking()
                where reports.Contains(version.Report)
                join statement in db.Statements.AsNoTracking() on version.Id equals statement.Version
                select new { version.Report, version.Number, statement.Id, statement.Text }
            ).ToListAsync(cancel);
            known.UnionWith(rows.Where(r => issued.Contains((r.Report.Value, r.Number))).Select(r => (r.Id, r.Text)));
        }

        return known;
    }
}
