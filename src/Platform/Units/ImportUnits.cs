using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Domain;
using Domain.People;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.People;

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
    private static readonly string[] Needed = ["code", "name", "level"];
    private static readonly DateOnly Always = new(1900, 1, 1);

    public async Task<Outcome<UnitsImported>> RunAsync(TextReader csv, string hierarchy, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.ManageUnits, Target.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        var read = Read(csv);
        if (!read.Accepted)
        {
            return read.Rejection;
        }

        var known = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Code, cancel);
        var made = Make(read.Value, known, hierarchy);
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
        using var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture) { PrepareHeaderForMatch = a => a.Header.Trim().ToLowerInvariant(), MissingFieldFound = null, BadDataFound = null });
        if (!csv.Read() || !csv.ReadHeader() || !Needed.All(c => csv.HeaderRecord!.Contains(c, StringComparer.OrdinalIgnoreCase)))
        {
            return new Rejection(Rejections.UnitFileHeader);
        }

        var rows = new List<UnitRow>();
        while (csv.Read())
        {
            var from = csv.GetField("from");
            var to = csv.GetField("to");
            if (!Enum.TryParse<UnitLevel>(csv.GetField("level"), ignoreCase: true, out var level) || !Day(from, out var begins) || !Day(to, out var ends))
            {
                return new Rejection(Rejections.UnitFileRow, csv.Parser.Row);
            }

            rows.Add(new UnitRow(csv.Parser.Row, csv.GetField("code") ?? "", csv.GetField("name") ?? "", level, csv.GetField("parent_code") ?? "", begins ?? Always, ends));
        }

        return rows;
    }

    private static Outcome<(List<Unit> Units, List<Placement> Placements)> Make(List<UnitRow> rows, Dictionary<string, Unit> known, string hierarchy)
    {
        var next = known.Values.Select(u => u.Id.Value).DefaultIfEmpty(0).Max();
        var ids = known.ToDictionary(pair => pair.Key, pair => pair.Value.Id);
        var seen = new HashSet<string>();
        var units = new List<Unit>();
        foreach (var row in rows)
        {
            if (!seen.Add(row.Code.Trim()))
            {
                return new Rejection(Rejections.UnitFileTwice, row.Line, row.Code);
            }

            if (known.ContainsKey(row.Code.Trim()))
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

        return Place(rows.Where(r => !known.ContainsKey(r.Code.Trim())), ids, units, hierarchy);
    }

    private static Outcome<(List<Unit> Units, List<Placement> Placements)> Place(IEnumerable<UnitRow> rows, Dictionary<string, UnitId> ids, List<Unit> units, string hierarchy)
    {
        var parents = new Dictionary<string, string>();
        var placements = new List<Placement>();
        foreach (var row in rows)
        {
            var parent = row.Parent.Trim();
            if (parent.Length > 0 && !ids.ContainsKey(parent))
            {
                return new Rejection(Rejections.UnitUnknown, parent);
            }

            parents[row.Code.Trim()] = parent;
            placements.Add(new Placement(hierarchy, ids[row.Code.Trim()], parent.Length > 0 ? ids[parent] : null, row.From, row.To));
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

    private static bool Day(string? text, out DateOnly? day)
    {
        day = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        var read = DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value);
        day = value;
        return read;
    }

    private sealed record UnitRow(int Line, string Code, string Name, UnitLevel Level, string Parent, DateOnly From, DateOnly? To);
}
