using Domain.Targets;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.People;

namespace Platform.Targets;

/// <summary>A sentence that explains a target's figure.</summary>
/// <param name="Address">The report's page, at the sentence.</param>
public sealed record TargetStatement(string Text, string Round, string Address);

/// <summary>Finds the sentences of accepted reports, as far as the reader may read them, that are bound to a figure of a target's indicator in its unit.</summary>
public static class TargetStatements
{
    private const int Most = 50;

    public static async Task<IReadOnlyList<TargetStatement>> OfAsync(PlatformDb db, Access access, ReviewedTarget row, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(row);
        if (row.Statements == 0)
        {
            return [];
        }

        var elements = row.Elements;
        var of = row.From.Select(f => f.Unit.Id).Prepend(row.Target.Unit).ToList();
        var units = await access.UnitsForAsync(Domain.People.Act.ReadReport, cancel);
        var readable = units?.ToList();
        var found = await (
            from b in db.FigureBindings.AsNoTracking()
            where elements.Contains(b.Element) && of.Contains(b.Unit)
            join s in db.Statements on b.Statement equals s.Id
            join v in db.ReportVersions on s.Version equals v.Id
            join r in db.Reports on v.Report equals r.Id
            where v.Number == r.AcceptedVersion && (readable == null || readable.Contains(r.Unit))
            join round in db.Rounds on r.Round equals round.Id
            join u in db.Units on r.Unit equals u.Id
            select new { s.Id, s.Text, round.Code, round.Title, Unit = u.Code }
        ).Distinct().OrderBy(f => f.Id).Take(Most).ToListAsync(cancel);
        return [.. found.Select(f => new TargetStatement(f.Text, f.Title, $"/rounds/{f.Code}/reports/{f.Unit}#s-{f.Id}"))];
    }
}
