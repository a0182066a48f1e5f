using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Data.Figures;

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
            await db.SweepFiguresAsync(batch.Id, cancel);
        }

        return dead.Count(b => b.At < before);
    }
}
