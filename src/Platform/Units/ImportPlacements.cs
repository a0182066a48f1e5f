using Domain;
using Domain.People;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.People;
using Platform.Tables;

namespace Platform.Units;

/// <summary>
/// Where units stand in any hierarchy, from a table: hierarchy, unit, parent and, if wanted, from and to. A row whose hierarchy, unit
/// and first day are there already takes its place. All rows go in, or none.
/// </summary>
public sealed class ImportPlacements(PlatformDb db, Access access, Commit commit)
{
    private static readonly DateOnly Always = new(1900, 1, 1);

    public async Task<Outcome<int>> RunAsync(TextReader csv, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.ManageUnits, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        var read = CsvTable.Read(csv, "hierarchy", "unit", "parent");
        if (!read.Accepted)
        {
            return read.Rejection;
        }

        var ids = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Code, u => u.Id, cancel);
        var there = (await db.Placements.AsNoTracking().ToListAsync(cancel)).ToDictionary(p => (p.Hierarchy, p.Unit, p.From));
        var made = new Dictionary<(string, UnitId, DateOnly), Placement>();
        foreach (var row in read.Value)
        {
            if (row["hierarchy"].Length is 0 or > 40 || !row.Day("from", out var from) || !row.Day("to", out var to))
            {
                return new Rejection(Rejections.TableRow, row.Line);
            }

            var unknown = new[] { row["unit"], row["parent"] }.FirstOrDefault(code => code.Length > 0 && !ids.ContainsKey(code));
            if (unknown is not null || row["unit"].Length == 0)
            {
                return new Rejection(Rejections.UnitUnknown, unknown ?? "");
            }

            var placement = new Placement(row["hierarchy"], ids[row["unit"]], row["parent"].Length > 0 ? ids[row["parent"]] : null, from ?? Always, to);
            made[(placement.Hierarchy, placement.Unit, placement.From)] = placement;
        }

        if (Circle(there.Where(t => !made.ContainsKey(t.Key)).Select(t => t.Value).Concat(made.Values)) is { } circle)
        {
            return new Rejection(Rejections.UnitCircle, ids.First(i => i.Value == circle).Key);
        }

        db.Placements.RemoveRange(made.Keys.Where(there.ContainsKey).Select(k => there[k]));
        await db.SaveChangesAsync(cancel);
        db.Placements.AddRange(made.Values);
        await commit.SaveAsync(new AuditNote("placements.imported", $"{made.Count}"), cancel);
        db.ChangeTracker.Clear();
        return made.Count;
    }

    // A unit that stands under itself on any day on which something changes.
    private static UnitId? Circle(IEnumerable<Placement> placements)
    {
        foreach (var hierarchy in placements.GroupBy(p => p.Hierarchy))
        {
            foreach (var day in hierarchy.Select(p => p.From).Distinct())
            {
                var parents = hierarchy.Where(p => p.Parent is not null && p.HoldsOn(day)).GroupBy(p => p.Unit).ToDictionary(g => g.Key, g => g.First().Parent!.Value);
                foreach (var unit in parents.Keys)
                {
                    var (at, steps) = (unit, 0);
                    while (parents.TryGetValue(at, out var parent) && steps++ <= parents.Count)
                    {
                        at = parent;
                        if (at == unit)
                        {
                            return unit;
                        }
                    }
                }
            }
        }

        return null;
    }
}
