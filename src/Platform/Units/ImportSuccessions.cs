using System.Globalization;
using Domain;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Tables;

namespace Platform.Units;

/// <summary>
/// What became of units, from a table: predecessor, successor, kind (merger, split, rename), on and, where a unit is parted, share and back_share as
/// parts of one. All rows go in, or none.
/// </summary>
public sealed class ImportSuccessions(PlatformDb db, SucceedUnit succeed)
{
    public async Task<Outcome<int>> RunAsync(TextReader csv, CancellationToken cancel)
    {
        var read = CsvTable.Read(csv, "predecessor", "successor", "kind", "on");
        if (!read.Accepted)
        {
            return read.Rejection;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var taken = await TakeAsync(read.Value, cancel);
        if (taken is not null)
        {
            db.ChangeTracker.Clear();
            return taken;
        }

        await transaction.CommitAsync(cancel);
        return read.Value.Count;
    }

    private async Task<Rejection?> TakeAsync(List<CsvRow> rows, CancellationToken cancel)
    {
        var touched = new HashSet<UnitId>();
        foreach (var row in rows)
        {
            if (!Enum.TryParse<SuccessionKind>(row["kind"], ignoreCase: true, out var kind) || !Enum.IsDefined(kind) || !row.Day("on", out var on) || on is null || !Part(row["share"], out var share) || !Part(row["back_share"], out var back))
            {
                return new Rejection(Rejections.TableRow, row.Line);
            }

            var succeeded = await succeed.RunAsync(new SuccessionLine(row["predecessor"], row["successor"], kind, on.Value, share, back), cancel);
            if (!succeeded.Accepted)
            {
                return succeeded.Rejection;
            }

            touched.Add(succeeded.Value.Predecessor);
        }

        // What is left over of a unit would be found nowhere.
        var lacking = (await db.Successions.AsNoTracking().ToListAsync(cancel)).Where(s => touched.Contains(s.Predecessor)).GroupBy(s => s.Predecessor).FirstOrDefault(g => g.Sum(s => (decimal)s.Share) != Succession.All);
        return lacking is null ? null : new Rejection(Rejections.SuccessionParts, await db.Units.Where(u => u.Id == lacking.Key).Select(u => u.Name).FirstAsync(cancel), $"{lacking.Sum(s => (decimal)s.Share) / Succession.All:0.##########}");
    }

    private static bool Part(string text, out long? part)
    {
        part = null;
        if (text.Length == 0)
        {
            return true;
        }

        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) || share is <= 0 or > 1 || share * Succession.All != decimal.Truncate(share * Succession.All))
        {
            return false;
        }

        part = (long)(share * Succession.All);
        return true;
    }
}
