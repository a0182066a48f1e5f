using System.Globalization;
using Domain.Reorganisations;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Units;

namespace Platform.Reorganisations;

/// <summary>What the settled parts of a reorganisation make of the units, worked out in memory: to be written, or to be tried out.</summary>
internal sealed class PlannedUnits
{
    private readonly Reorganisation draft;
    private readonly Dictionary<UnitId, Unit> known;
    private readonly Dictionary<string, UnitId> heirs = new(StringComparer.Ordinal);
    private readonly List<Unit> created = [];
    private readonly List<EndedUnit> ended = [];

    private PlannedUnits(Reorganisation draft, Dictionary<UnitId, Unit> known, List<ReorganisedUnit> made, List<ReorganisedPart> parts, int last)
    {
        (this.draft, this.known, Made) = (draft, known, made);
        // Who is not there on the eve becomes nothing, and who is settled by half stays: both are findings, so that none is written.
        var (there, open) = (draft.On.AddDays(-1), parts.Where(p => !p.IsSettled).Select(p => p.Predecessor).ToHashSet());
        Parts = [.. parts.Where(p => p.IsSettled && known[p.Predecessor].ExistsOn(there)).GroupBy(p => p.Predecessor).Where(g => !open.Contains(g.Key) || g.Sum(p => (decimal)p.Share) == Succession.All).SelectMany(g => g)];
        var from = Parts.ToLookup(p => p.Successor, StringComparer.Ordinal);
        LastUnit = Make(from, last);
        End();
        Successions = Succeed(from);
    }

    public IReadOnlyList<ReorganisedUnit> Made { get; }

    /// <summary>Those that hold.</summary>
    public IReadOnlyList<ReorganisedPart> Parts { get; }

    /// <summary>Of the codes of <see cref="Made"/>, the units: new ones, or those that go on.</summary>
    public IReadOnlyDictionary<string, UnitId> Heirs => heirs;

    public IReadOnlyList<Unit> Created => created;

    public IReadOnlyList<EndedUnit> Ended => ended;

    public IReadOnlyList<Succession> Successions { get; }

    /// <summary>The highest id that was drawn.</summary>
    public int LastUnit { get; }

    /// <summary>All units there ever were, ended as they would be, and those that are made.</summary>
    public IEnumerable<Unit> Units => known.Values.Concat(created);

    public static async Task<PlannedUnits> OfAsync(PlatformDb db, Reorganisation draft, CancellationToken cancel)
    {
        var units = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, cancel);
        var listed = await db.ReorganisedUnits.AsNoTracking().Where(u => u.Reorganisation == draft.Id).ToListAsync(cancel);
        var parts = await db.ReorganisedParts.AsNoTracking().Where(p => p.Reorganisation == draft.Id).ToListAsync(cancel);
        return new PlannedUnits(draft, units, listed, parts, await db.LastUnitAsync(cancel));
    }

    public Unit UnitOf(UnitId id) => known[id];

    public async Task<PlaceHeirs> PlaceAsync(PlatformDb db, CancellationToken cancel)
    {
        var gone = ended.ConvertAll(e => new UnitId(e.Unit)).ToHashSet();
        var staying = known.Values.Where(u => !gone.Contains(u.Id)).ToList();
        var people = await db.UnitFacts.AsNoTracking().Where(f => f.Population != null).ToDictionaryAsync(f => f.Unit, f => f.Population!.Value, cancel);
        var open = await db.Placements.AsNoTracking().Where(p => p.To == null || p.To >= draft.On).ToListAsync(cancel);
        var places = new PlaceHeirs(open, ended, Parts, heirs, people, draft.On);
        places.Run(Made.ToDictionary(m => heirs[m.Code], m => heirs.TryGetValue(m.Parent, out var above) ? above : ReorganisationCheck.StandingParent(m, staying, draft.On)?.Id));
        return places;
    }

    private int Make(ILookup<string, ReorganisedPart> from, int next)
    {
        var codes = known.Values.Select(u => u.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var unit in Made.OrderBy(m => m.Level))
        {
            if (GoesOn(unit, from[unit.Code]) is { } same)
            {
                heirs[unit.Code] = same;
                continue;
            }

            created.Add(Unit.Found(new UnitId(++next), FreeCode(unit.Code, codes), unit.Name, unit.Level, next, draft.On, unit.Code).Value!);
            heirs[unit.Code] = created[^1].Id;
        }

        return next;
    }

    // A unit of the same code and name that takes in none of its own level goes on; only where it stands may change. What ends below it, as districts did, it takes in as it is.
    private UnitId? GoesOn(ReorganisedUnit unit, IEnumerable<ReorganisedPart> from) =>
        from.Where(p => known[p.Predecessor].Level == unit.Level).ToList() is [{ Share: Succession.All } only] && known[only.Predecessor] is var same && same.OfficialCode == unit.Code && UnitNames.Key(same.Name) == UnitNames.Key(unit.Name) ? same.Id : null;

    private string FreeCode(string code, HashSet<string> codes)
    {
        var free = code;
        for (var at = 1; !codes.Add(free); at++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{code}-{draft.On.Year}{(at > 1 ? $"-{at}" : "")}");
        }

        return free;
    }

    private void End()
    {
        foreach (var group in Parts.Where(p => heirs[p.Successor] != p.Predecessor).GroupBy(p => p.Predecessor))
        {
            var unit = known[group.Key];
            ended.Add(new EndedUnit(unit.Id.Value, unit.To, [.. group.Select(p => heirs[p.Successor].Value).Distinct()]));
            unit.End(draft.On.AddDays(-1));
        }
    }

    private List<Succession> Succeed(ILookup<string, ReorganisedPart> from)
    {
        var several = Parts.CountBy(p => p.Predecessor).ToDictionary(c => c.Key, c => c.Value);
        return [.. Parts.Where(p => heirs[p.Successor] != p.Predecessor).Select(p => new Succession(p.Predecessor, heirs[p.Successor], several[p.Predecessor] > 1 ? SuccessionKind.Split : from[p.Successor].Skip(1).Any() ? SuccessionKind.Merger : SuccessionKind.Rename, draft.On) { Share = p.Share, BackShare = p.BackShare })];
    }
}
