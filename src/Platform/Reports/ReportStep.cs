using Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Platform.Data;

namespace Platform.Reports;

/// <summary>What happened to a report: who wrote, handed, passed, returned or accepted which version, and when.</summary>
/// <param name="Action">The audit's own word: <c>report.passed</c>.</param>
/// <param name="By">Empty for the console.</param>
/// <param name="For">The colleague it was done for; null in one's own name.</param>
public sealed record ReportStep(Guid Report, string Action, int Version, string By, string? For, DateTimeOffset At);

public static class ReportStepQueries
{
    // A receipt tells of the client's own identifier, not of the report.
    private static readonly string[] Actions = ["report.written", "report.handed", "report.passed", "report.givenBack", "report.returned", "report.accepted", "version.redacted"];

    /// <summary>The steps as those outside the unit may know them: of the versions its approver passed.</summary>
    public static async Task<List<ReportStep>> PassedStepsAsync(this PlatformDb db, IReadOnlyList<ReportId> reports, CancellationToken cancel)
    {
        var passed = (await db.ReportVersions.AsNoTracking().Where(v => reports.Contains(v.Report) && v.PassedAt != null).Select(v => new { v.Report, v.Number }).ToListAsync(cancel)).Select(v => (v.Report.Value, v.Number)).ToHashSet();
        return [.. (await db.StepsAsync(reports, cancel)).Where(s => passed.Contains((s.Report, s.Version)))];
    }

    /// <summary>The steps of some reports, oldest first, read from the audit.</summary>
    public static async Task<List<ReportStep>> StepsAsync(this PlatformDb db, IReadOnlyList<ReportId> reports, CancellationToken cancel)
    {
        var found = new List<ReportStep>();
        // A report has few versions, and an audit subject is the report's id and the version's number.
        var latest = await db.ReportVersions.AsNoTracking().Where(v => reports.Contains(v.Report)).GroupBy(v => v.Report).Select(g => new { g.Key, Last = g.Max(v => v.Number) }).ToListAsync(cancel);
        var subjects = latest.SelectMany(l => Enumerable.Range(1, l.Last).Select(n => $"{l.Key}/{n}")).ToList();
        foreach (var part in subjects.Chunk(500))
        {
            var rows = await (
                from entry in db.AuditEntries.AsNoTracking()
                where part.Contains(entry.Subject) && Actions.Contains(entry.Action)
                join person in db.Users on entry.By equals person.Id into people
                from person in people.DefaultIfEmpty()
                join absent in db.Users on entry.ActingFor equals (Guid?)absent.Id into others
                from absent in others.DefaultIfEmpty()
                orderby entry.Number
                select new { entry.Subject, entry.Action, entry.At, By = person == null ? "" : person.FullName, For = absent == null ? null : absent.FullName }
            ).ToListAsync(cancel);
            found.AddRange(rows.Select(r => new ReportStep(Guid.Parse(r.Subject[..36]), r.Action, int.Parse(r.Subject.AsSpan(37), System.Globalization.CultureInfo.InvariantCulture), r.By, r.For, r.At)));
        }

        return found;
    }
}
