using System.Globalization;
using Domain;
using Domain.People;
using Domain.Reorganisations;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.People;
using Platform.Tables;
using Platform.Units;

namespace Platform.Reorganisations;

/// <summary>
/// A reorganisation from two tables: the new units (code, name, and if known level, parent_code, lat, lon, area_km2, population) and who becomes part of
/// whom (old_code, new_code, and if known old_name, share). What the tables leave open is proposed with its reason, and settled by a person.
/// </summary>
public sealed class LoadReorganisation(PlatformDb db, Access access, Commit commit)
{
    private const decimal Hectares = 100;
    private const decimal Micro = 1_000_000;

    /// <summary>What may be known of a place, and within which range: degrees, km² and people; more than the whole Earth has is a slip.</summary>
    private static readonly (string Name, decimal Least, decimal Most)[] Columns = [("lat", -90, 90), ("lon", -180, 180), ("area_km2", 0, 510_000_000), ("population", 0, 100_000_000_000)];

    /// <returns>Refused: who may not; a table that cannot be read, with its line. Nothing of it is then kept.</returns>
    public async Task<Outcome<Reorganisation>> RunAsync(string name, DateOnly on, TextReader units, TextReader mergers, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.ManageUnits, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        var draft = Reorganisation.Draft(name, on);
        var made = CsvTable.Read(units, "code", "name");
        var rows = CsvTable.Read(mergers, "old_code", "new_code");
        if ((draft.Rejection ?? made.Rejection ?? rows.Rejection) is { } wrong)
        {
            return wrong;
        }

        var known = await db.Units.AsNoTracking().ToListAsync(cancel);
        var tree = await db.TreeAsync(Placement.Administrative, on.AddDays(-1), cancel);
        var read = Units(draft.Value!.Id, made.Value!);
        var parts = read.Accepted ? Parts(draft.Value.Id, rows.Value!, [.. known.Where(u => u.ExistsOn(on.AddDays(-1)))], read.Value) : read.Rejection;
        if (!parts.Accepted)
        {
            return parts.Rejection;
        }

        var complete = UnderTheirProvince(read.Value!, parts.Value, known, tree);
        parts.Value.AddRange(new ProposeParts(draft.Value, known, tree, complete, parts.Value).All());
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.Reorganisations.Add(draft.Value);
        db.ReorganisedUnits.AddRange(complete);
        db.ReorganisedParts.AddRange(parts.Value);
        await commit.SaveAsync(new AuditNote("reorganisation.drafted", draft.Value.Id.ToString()), cancel);
        db.ChangeTracker.Clear();
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        return draft.Value;
    }

    private static Outcome<List<ReorganisedUnit>> Units(Guid id, List<CsvRow> rows)
    {
        var made = new Dictionary<string, ReorganisedUnit>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var level = UnitLevel.Commune;
            if (row["code"].Length == 0 || row["name"].Length == 0 || (row["level"].Length > 0 && !Enum.TryParse(row["level"], ignoreCase: true, out level)) || !Numbers(row, out var numbers))
            {
                return new Rejection(Rejections.UnitFileRow, row.Line);
            }

            if (Columns.Select((c, i) => (Name: c.Name, Wrong: numbers[i] < c.Least || numbers[i] > c.Most)).FirstOrDefault(c => c.Wrong).Name is { } column)
            {
                return new Rejection(Rejections.ReorganisationPlace, row.Line, column);
            }

            if (!made.TryAdd(row["code"], new ReorganisedUnit { Reorganisation = id, Code = row["code"], Name = row["name"], Level = level, Parent = row["parent_code"], Latitude = (int?)(numbers[0] * Micro), Longitude = (int?)(numbers[1] * Micro), Area = (long?)(numbers[2] * Hectares), Population = (long?)numbers[3] }))
            {
                return new Rejection(Rejections.UnitFileTwice, row.Line, row["code"]);
            }
        }

        return made.Values.ToList();
    }

    // A table of one province names no parents: its province goes on, and the new units stand under it.
    private static List<ReorganisedUnit> UnderTheirProvince(List<ReorganisedUnit> made, List<ReorganisedPart> parts, List<Unit> known, UnitTree tree)
    {
        var tops = parts.Select(p => tree.TopOf(p.Predecessor)).Distinct().ToList();
        if (tops is not [var top] || made.Any(m => m.Parent.Length > 0) || known.Find(u => u.Id == top) is not { Level: UnitLevel.Province } province || made.Exists(m => m.Code == province.OfficialCode))
        {
            return made;
        }

        return [new ReorganisedUnit { Reorganisation = made[0].Reorganisation, Code = province.OfficialCode, Name = province.Name, Level = UnitLevel.Province }, .. made.Select(m => m with { Parent = province.OfficialCode })];
    }

    private static bool Numbers(CsvRow row, out decimal?[] numbers)
    {
        numbers = [.. Columns.Select(c => decimal.TryParse(row[c.Name], NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) ? (decimal?)n : null)];
        var read = numbers;
        return Columns.Select((c, i) => row[c.Name].Length == 0 || read[i] is not null).All(ok => ok);
    }

    private static Outcome<List<ReorganisedPart>> Parts(Guid id, List<CsvRow> rows, List<Unit> existing, List<ReorganisedUnit> made)
    {
        var byCode = existing.GroupBy(u => u.OfficialCode, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var codes = made.Select(m => m.Code).ToHashSet(StringComparer.Ordinal);
        var parts = new Dictionary<(UnitId, string), ReorganisedPart>();
        foreach (var row in rows)
        {
            if (!codes.Contains(row["new_code"]))
            {
                return new Rejection(Rejections.TableRowBecause, row.Line, new Rejection(Rejections.ReorganisationSuccessor, row["new_code"]));
            }

            // A code that the office does not know is left to the proposals: the tables of two offices are of two days.
            if (!byCode.TryGetValue(row["old_code"], out var unit))
            {
                continue;
            }

            if (!Share(row["share"], out var share))
            {
                return new Rejection(Rejections.TableRow, row.Line);
            }

            var same = row["old_name"].Length == 0 || UnitNames.Key(row["old_name"]) == UnitNames.Key(unit.Name);
            parts.TryAdd((unit.Id, row["new_code"]), new ReorganisedPart { Reorganisation = id, Predecessor = unit.Id, Successor = row["new_code"], Share = share, IsSettled = same, Reason = same ? "" : $"spelling|{row["old_name"]}|{unit.Name}" });
        }

        return parts.Values.ToList();
    }

    private static bool Share(string text, out long share)
    {
        share = Succession.All;
        if (text.Length == 0)
        {
            return true;
        }

        var read = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var part) && part is > 0 and <= 1 && part * Succession.All == decimal.Truncate(part * Succession.All);
        share = read ? (long)(part * Succession.All) : 0;
        return read;
    }
}
