using Microsoft.EntityFrameworkCore;

namespace Platform.Data.Figures;

/// <summary>Rows of an import that is not published: nobody ever saw them.</summary>
internal static class UnpublishedFigures
{
    /// <summary>
    /// Takes them away and puts back what they replaced, as if the import had not been; one that is published stays. Part by part: nobody waits for it,
    /// and where it is cut off the next goes on from there.
    /// </summary>
    public static async Task SweepFiguresAsync(this PlatformDb db, int batch, CancellationToken cancel)
    {
        if (!await db.DataValueBatches.AnyAsync(b => b.Id == batch && b.Number == null, cancel))
        {
            return;
        }

        // What it was going to touch was written down before it began.
        foreach (var part in await db.Database.SqlQuery<Part>($"""select "Element", "Period" from "DataValueParts" where "Batch" = {batch}""").ToListAsync(cancel))
        {
            await using var whole = await db.Database.BeginTransactionAsync(cancel);
            if (db.Database.IsSqlite())
            {
                await PutBackAsync(db, batch, part, cancel);
            }

            await db.Database.ExecuteSqlAsync($"""delete from "DataValues" where "Element" = {part.Element} and "Period" = {part.Period} and "Batch" = {batch}""", cancel);
            await db.Database.ExecuteSqlAsync($"""delete from "DataValueParts" where "Batch" = {batch} and "Element" = {part.Element} and "Period" = {part.Period}""", cancel);
            await whole.CommitAsync(cancel);
        }

        await using var end = await db.Database.BeginTransactionAsync(cancel);
        await db.Database.ExecuteSqlAsync($"""delete from "DataValueParts" where "Batch" = {-batch}""", cancel);
        await db.DataValueBatches.Where(b => b.Id == batch && b.Number == null).ExecuteDeleteAsync(cancel);
        await end.CommitAsync(cancel);
    }

    private static async Task PutBackAsync(PlatformDb db, int batch, Part part, CancellationToken cancel)
    {
        await db.Database.ExecuteSqlAsync($"""
            insert or replace into "DataValues" ("Element", "Period", "Unit", "Cell", "Value", "Text", "Marks", "Batch", "Comment")
            select "Element", "Period", "Unit", "Cell", "Value", "Text", "Marks", "Batch", "Comment" from "DataValueHistory"
            where "Element" = {part.Element} and "Period" = {part.Period} and "ReplacedBy" = {batch}
            """, cancel);
        await db.Database.ExecuteSqlAsync($"""delete from "DataValueHistory" where "Element" = {part.Element} and "Period" = {part.Period} and "ReplacedBy" = {batch}""", cancel);
    }

    private sealed record Part(int Element, int Period);
}
