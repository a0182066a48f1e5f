using Domain.Packs;
using Domain.Reports;
using Domain.Rounds;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Offices;
using Platform.Packs.Compiling;
using Platform.Units;

namespace Platform.Packs;

/// <summary>A pack with what it is made of.</summary>
public sealed record LoadedPack(ReportingRound Round, Pack Pack, CompiledPack Compiled, IReadOnlyList<StoredEdit> Edits, IReadOnlyList<Documents.Charts.Chart> Pictures)
{
    /// <summary>Edits whose statements changed: while there are any, the leader is not asked.</summary>
    public int Undecided => Compiled.Pending.Count;
}

/// <summary>Reads a round's accepted statements and the office's edits, and compiles them. Compiling is pure, so the last result is kept by what it was made of.</summary>
public sealed class LoadPack(PlatformDb db, CompiledPacks kept)
{
    /// <param name="supplement">0 for the document itself; null for the newest.</param>
    /// <returns>Null where the round has no pack yet.</returns>
    public async Task<LoadedPack?> RunAsync(ReportingRound round, int? supplement, CancellationToken cancel, IProgress<int>? progress = null)
    {
        var pack = await db.Packs.Where(p => p.Round == round.Id && (supplement == null || p.Supplement == supplement)).OrderByDescending(p => p.Supplement).FirstOrDefaultAsync(cancel);
        if (pack is null)
        {
            return null;
        }

        var edits = await db.PackEdits.AsNoTracking().Where(e => e.Pack == pack.Id).OrderBy(e => e.Order).ToListAsync(cancel);
        var versions = await VersionsAsync(pack, cancel);
        var key = string.Join('|', versions.Select(v => $"{v.Id:N}")) + "#" + string.Join('|', edits.Select(e => $"{e.Id:N}"));
        if (kept.Find(pack.Id, key) is not { } compiled)
        {
            var sources = await SourcesAsync(pack, versions, round.Period.End, cancel);
            var totals = await TotalsAsync(round, cancel);
            compiled = PackCompiler.Compile(sources, [.. edits.Select(e => e.ToEdit())], totals, cancel, progress);
            kept.Keep(pack.Id, key, compiled);
        }

        return new LoadedPack(round, pack, compiled, edits, await PackPictures.ReadAsync(db, pack, cancel));
    }

    /// <summary>The versions the pack is made of: those it was issued with, else those accepted and in no issued pack of the round.</summary>
    public async Task<List<PackVersion>> VersionsAsync(Pack pack, CancellationToken cancel)
    {
        var query =
            from version in db.ReportVersions.AsNoTracking()
            join report in db.Reports.AsNoTracking() on version.Report equals report.Id
            where report.Round == pack.Round && version.RedactedBecause == null
            select new { version.Id, Report = report.Id, report.Unit, version.Number, report.AcceptedVersion };
        var rows = await query.ToListAsync(cancel);
        var issued = await (
            from source in db.PackSources.AsNoTracking()
            join other in db.Packs.AsNoTracking() on source.Pack equals other.Id
            where other.Round == pack.Round
            select source
        ).ToListAsync(cancel);
        var own = issued.Where(s => s.Pack == pack.Id).Select(s => (s.Report, s.Version)).ToHashSet();
        var others = issued.Where(s => s.Pack != pack.Id).Select(s => (s.Report, s.Version)).ToHashSet();
        return
        [
            .. rows
                .Where(r => pack.State is PackState.Issued ? own.Contains((r.Report.Value, r.Number)) : r.Number == r.AcceptedVersion && !others.Contains((r.Report.Value, r.Number)))
                .OrderBy(r => r.Id)
                .Select(r => new PackVersion(r.Id, r.Report, r.Unit, r.Number)),
        ];
    }

    private async Task<List<SourceStatement>> SourcesAsync(Pack pack, List<PackVersion> versions, DateOnly day, CancellationToken cancel)
    {
        var issued = await db.IssuedBeforeAsync(pack, versions, cancel);
        var byId = versions.ToDictionary(v => v.Id);
        var units = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, cancel);
        var tree = await db.TreeAsync(Placement.Administrative, day, cancel);
        var sources = new List<SourceStatement>();
        foreach (var part in versions.Select(v => v.Id).Chunk(500))
        {
            var statements = await db.Statements.AsNoTracking().Where(s => part.Contains(s.Version)).ToListAsync(cancel);
            foreach (var statement in statements)
            {
                var version = byId[statement.Version];
                var unit = units[version.Unit];
                var parent = tree.ParentOf(unit.Id) is { } id ? units[id].Code : "";
                sources.Add(
                    new SourceStatement(
                        statement.Id.Value, statement.Text, statement.Kind, statement.Sector, unit.Order, unit.Code, unit.Name,
                        unit.Level.ToString().ToLowerInvariant(), parent, version.Report.Value, version.Number, statement.Order,
                        issued.Contains((statement.Id, statement.Text))
                    )
                );
            }
        }

        return sources;
    }

    private async Task<PackTotals> TotalsAsync(ReportingRound round, CancellationToken cancel)
    {
        var asked = await (
            from row in db.RoundUnits.AsNoTracking()
            where row.Round == round.Id
            join unit in db.Units.AsNoTracking() on row.Unit equals unit.Id
            select unit
        ).ToListAsync(cancel);
        var tree = await db.TreeAsync(Placement.Administrative, round.Period.End, cancel);
        var codes = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Code, cancel);
        return new PackTotals(
            asked.GroupBy(u => u.Level).ToDictionary(g => g.Key.ToString().ToLowerInvariant(), g => g.Count()),
            asked.Where(u => tree.ParentOf(u.Id) is not null && u.Level is UnitLevel.District or UnitLevel.Commune)
                .GroupBy(u => tree.ParentOf(u.Id) is { } parent ? codes[parent] : "")
                .ToDictionary(g => g.Key, g => g.Count()),
            await db.Sectors.AsNoTracking().OrderBy(s => s.Order).ThenBy(s => s.Code).Select(s => s.Code).ToListAsync(cancel)
        );
    }
}

/// <summary>One version that a pack is made of.</summary>
public sealed record PackVersion(Guid Id, ReportId Report, UnitId Unit, int Number);

/// <summary>The last compiled form of each pack, found again by what it was made of.</summary>
public sealed class CompiledPacks
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<Guid, (string Key, CompiledPack Compiled)> packs = new();

    public CompiledPack? Find(Guid pack, string key) => packs.TryGetValue(pack, out var found) && found.Key == key ? found.Compiled : null;

    public void Keep(Guid pack, string key, CompiledPack compiled) => packs[pack] = (key, compiled);
}
