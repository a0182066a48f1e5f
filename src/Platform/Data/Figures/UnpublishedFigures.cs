using Microsoft.EntityFrameworkCore;

namespace Platform.Data.Figures;

/// <summary>Rows of an import that is not published: nobody ever saw them.</summary>
internal static class UnpublishedFigures
{
    /// <summary>Takes them away, as if the import had not been; one that is published stays.</summary>
    public static async Task SweepFiguresAsync(this PlatformDb db, int batch, CancellationToken cancel)
    {
        await using var whole = await db.Database.BeginTransactionAsync(cancel);
        if (await db.DataValueBatches.Where(b => b.Id == batch && b.Number == null).ExecuteDeleteAsync(cancel) > 0)
        {
            // What it was going to touch was written down before it began.
            await db.Database.ExecuteSqlAsync($"""delete from "DataValues" where ("Element", "Period") in (select "Element", "Period" from "DataValueParts" where "Batch" = {batch}) and "Batch" = {batch}""", cancel);
            await db.Database.ExecuteSqlAsync($"""delete from "DataValueParts" where "Batch" = {batch}""", cancel);
        }

        await whole.CommitAsync(cancel);
    }
}
