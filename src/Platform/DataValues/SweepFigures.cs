using Microsoft.EntityFrameworkCore;
using Platform.Data;

namespace Platform.DataValues;

/// <summary>Takes away the rows of imports that were killed: nobody ever saw them, and nobody will.</summary>
public sealed class SweepFigures(PlatformDb db, TimeProvider clock)
{
    /// <summary>An import that is still at work is younger than this.</summary>
    private static readonly TimeSpan LongestImport = TimeSpan.FromHours(12);

    /// <returns>How many imports were swept.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var before = clock.GetUtcNow() - LongestImport;
        var dead = await db.DataValueBatches.AsNoTracking().Where(b => b.Number == null).Select(b => new { b.Id, b.At }).ToListAsync(cancel);
        foreach (var batch in dead.Where(b => b.At < before))
        {
            // What it was going to touch was written down before it began.
            await using var whole = await db.Database.BeginTransactionAsync(cancel);
            await db.Database.ExecuteSqlAsync($"""delete from "DataValues" where ("Element", "Period") in (select "Element", "Period" from "DataValueParts" where "Batch" = {batch.Id}) and "Batch" = {batch.Id}""", cancel);
            await db.Database.ExecuteSqlAsync($"""delete from "DataValueParts" where "Batch" = {batch.Id}""", cancel);
            await db.DataValueBatches.Where(b => b.Id == batch.Id && b.Number == null).ExecuteDeleteAsync(cancel);
            await whole.CommitAsync(cancel);
        }

        return dead.Count(b => b.At < before);
    }
}
