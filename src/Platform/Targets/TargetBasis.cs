using Domain.Assignments;
using Domain.People;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.People;

namespace Platform.Targets;

/// <summary>What stands behind a row of a review: what is being done for the target and what was said of its figures, as far as the reader may read them.</summary>
/// <param name="Assignments">In the order of their numbers, with the name of each one's lead.</param>
public sealed record TargetBasis(IReadOnlyList<(Assignment What, string Lead)> Assignments, IReadOnlyList<TargetStatement> Statements)
{
    /// <summary>Of each row by its target's id.</summary>
    public static async Task<Dictionary<Guid, TargetBasis>> OfAsync(PlatformDb db, Access access, IReadOnlyList<ReviewedTarget> rows, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(access);
        ArgumentNullException.ThrowIfNull(rows);
        var readable = await access.UnitsForAsync(Act.ReadAssignment, cancel);
        var serving = await (from t in db.TargetAssignments.AsNoTracking() join a in db.Assignments.AsNoTracking() on t.Assignment equals a.Id join u in db.Units on a.Lead equals u.Id orderby a.Number select new { t.Target, What = a, Lead = u.Name }).ToListAsync(cancel);
        var byTarget = serving.Where(s => readable is null || readable.Contains(s.What.Lead)).ToLookup(s => s.Target, s => (s.What, s.Lead));
        var found = new Dictionary<Guid, TargetBasis>();
        foreach (var row in rows)
        {
            var assignments = row.From.Select(f => f.Target.Id).Prepend(row.Target.Id).SelectMany(id => byTarget[id]).DistinctBy(a => a.What.Id);
            found[row.Target.Id] = new TargetBasis([.. assignments], await TargetStatements.OfAsync(db, access, row, cancel));
        }

        return found;
    }
}
