using Domain;
using Domain.People;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.People;
using Platform.Tables;

namespace Platform.Units;

/// <param name="Added">Units that were not there before.</param>
/// <param name="Known">Units whose code was there already, left as they are.</param>
public sealed record UnitsImported(int Added, int Known);

/// <summary>
/// Units from a table with the columns code, name, level, parent_code and, if wanted, from, to and order.
/// All rows go in, or none.
/// </summary>
public sealed class ImportUnits(PlatformDb db, Access access, Commit commit)
{
    private static readonly DateOnly Always = new(1900, 1, 1);

    public async Task<Outcome<UnitsImported>> RunAsync(TextReader csv, string hierarchy, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.ManageUnits, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        var read = Read(csv);
        if (!read.Accepted)
        {
            return read.Rejection;
        }

        var known = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Code, cancel);
        var made = Make(read.Value, known, await db.LastUnitAsync(cancel), hierarchy);
        if (!made.Accepted)
        {
            return made.Rejection;
        }

        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.Units.AddRange(made.Value.Units);
        db.Placements.AddRange(made.Value.Placements);
        await commit.SaveAsync(new AuditNote("units.imported", $"{made.Value.Units.Count}"), cancel);
        db.ChangeTracker.Clear();
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        return new UnitsImported(made.Value.Units.Count, read.Value.Count - made.Value.Units.Count);
    }

    private static Outcome<List<UnitRow>> Read(TextReader text)
    {
        var table = CsvTable.Read(text, "code", "name", "level");
        if (!table.Accepted)
        {
            return table.Rejection;
        }

        var rows = new List<UnitRow>(table.Value.Count);
        foreach (var row in table.Value)
        {
            if (!Enum.TryParse<UnitLevel>(row["level"], ignoreCase: true, out var level) || !row.Day("from", out var begins) || !row.Day("to", out var ends))
            {
                return new Rejection(Rejections.UnitFileRow, row.Line);
            }

            rows.Add(new UnitRow(row.Line, row["code"], row["name"], level, row["parent_code"], begins ?? Always, ends));
        }

        return rows;
    }

    private static Outcome<(List<Unit> Units, List<Placement> Placements)> Make(List<UnitRow> rows, Dictionary<string, Unit> known, int last, string hierarchy)
    {
        var next = last;
        var ids = known.ToDictionary(pair => pair.Key, pair => pair.Value.Id);
        var seen = new HashSet<string>();
        var units = new List<Unit>();
        foreach (var row in rows)
        {
            if (!seen.Add(row.Code))
            {
                return new Rejection(Rejections.UnitFileTwice, row.Line, row.Code);
            }

            if (known.ContainsKey(row.Code))
            {
                continue;
            }

            var unit = Unit.Found(new UnitId(++next), row.Code, row.Name, row.Level, next, row.From);
            if (!unit.Accepted || (row.To is { } end && !unit.Value.End(end).Accepted))
            {
                return new Rejection(Rejections.UnitFileRow, row.Line);
            }

            units.Add(unit.Value);
            ids[unit.Value.Code] = unit.Value.Id;
        }

        return Place(rows.Where(r => !known.ContainsKey(r.Code)), ids, units, hierarchy);
    }

    private static Outcome<(List<Unit> Units, List<Placement> Placements)> Place(IEnumerable<UnitRow> rows, Dictionary<string, UnitId> ids, List<Unit> units, string hierarchy)
    {
        var parents = new Dictionary<string, string>();
        var placements = new List<Placement>();
        foreach (var row in rows)
        {
            var parent = row.Parent;
            if (parent.Length > 0 && !ids.ContainsKey(parent))
            {
                return new Rejection(Rejections.UnitUnknown, parent);
            }

            parents[row.Code] = parent;
            placements.Add(new Placement(hierarchy, ids[row.Code], parent.Length > 0 ? ids[parent] : null, row.From, row.To));
        }

        var circle = parents.Keys.FirstOrDefault(code => StandsUnderItself(code, parents));
        return circle is null ? (units, placements) : new Rejection(Rejections.UnitCircle, circle);
    }

    private static bool StandsUnderItself(string code, Dictionary<string, string> parents)
    {
        var at = code;
        for (var steps = 0; steps <= parents.Count && parents.TryGetValue(at, out var parent) && parent.Length > 0; steps++)
        {
            at = parent;
            if (at == code)
            {
                return true;
            }
        }

        return false;
    }

    private sealed record UnitRow(int Line, string Code, string Name, UnitLevel Level, string Parent, DateOnly From, DateOnly? To);
}
