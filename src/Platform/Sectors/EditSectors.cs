using Domain;
using Domain.People;
using Domain.Sectors;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.People;
using Platform.Tables;

namespace Platform.Sectors;

/// <summary>Adds sectors, renames them and changes their order. None is taken out: statements of past rounds are filed under it.</summary>
public sealed class EditSectors(PlatformDb db, Access access, Commit commit)
{
    /// <summary>From a table: code, name and, if wanted, name_en and order.</summary>
    public async Task<Outcome<int>> ImportAsync(TextReader csv, CancellationToken cancel)
    {
        var read = CsvTable.Read(csv, "code", "name");
        if (!read.Accepted)
        {
            return read.Rejection;
        }

        var sectors = new List<Sector>();
        foreach (var row in read.Value)
        {
            var order = read.Value.IndexOf(row) + 1;
            if (row["order"].Length > 0 && !row.Whole("order", out order))
            {
                return new Rejection(Rejections.TableRow, row.Line);
            }

            sectors.Add(new Sector(row["code"], row["name"], row["name_en"].Length > 0 ? row["name_en"] : row["name"], order));
        }

        return await RunAsync(sectors, cancel);
    }

    public async Task<Outcome<int>> RunAsync(IReadOnlyList<Sector> sectors, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.ManageUnits, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        // A code stands in addresses and in the list of a round's sectors, parted by spaces.
        if (sectors.FirstOrDefault(s => s.Code.Length is 0 or > 40 || !s.Code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') || s.Name.Length is 0 or > 200) is { } wrong)
        {
            return new Rejection(Rejections.SectorWrong, wrong.Code);
        }

        var there = await db.Sectors.ToListAsync(cancel);
        db.Sectors.RemoveRange(there.Where(t => sectors.Any(s => s.Code == t.Code && s != t)));
        await db.Database.BeginTransactionAsync(cancel);
        await db.SaveChangesAsync(cancel);
        db.Sectors.AddRange(sectors.Where(s => !there.Contains(s)));
        await commit.SaveAsync(new AuditNote("sectors.edited", $"{sectors.Count}"), cancel);
        await db.Database.CommitTransactionAsync(cancel);
        db.ChangeTracker.Clear();
        return sectors.Count;
    }
}
