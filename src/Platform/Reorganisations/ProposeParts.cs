using Domain.Reorganisations;
using Domain.Units;

namespace Platform.Reorganisations;

/// <summary>
/// Proposes what the tables of a reorganisation leave open. Provinces and districts follow their communes: what every commune of one did, it did itself;
/// a district whose communes have no rows follows its province, and one without communes is looked for by its name, as islands became zones of their own.
/// For a commune without a row a successor is proposed by its code, its name, a new unit beside it that came from nothing, or what its neighbours became.
/// Each proposal says why; none is settled by itself but what follows from rows that are.
/// </summary>
internal sealed class ProposeParts(Reorganisation draft, IReadOnlyList<Unit> known, UnitTree tree, IReadOnlyList<ReorganisedUnit> made, IReadOnlyList<ReorganisedPart> given)
{
    /// <summary>Names no further apart than this may be spellings of one.</summary>
    private const int Near = 2;

    private readonly Dictionary<string, ReorganisedUnit> byCode = made.ToDictionary(m => m.Code, StringComparer.Ordinal);
    private readonly Dictionary<string, string> bare = new(StringComparer.Ordinal);
    private readonly Dictionary<UnitId, Unit> units = known.ToDictionary(u => u.Id);
    private readonly ILookup<UnitId, string> became = given.ToLookup(p => p.Predecessor, p => p.Successor);

    private readonly HashSet<string> from = given.Select(p => p.Successor).ToHashSet(StringComparer.Ordinal);
    private readonly Dictionary<string, UnitId> districtOf = known.Where(u => u.ExistsOn(draft.On.AddDays(-1))).GroupBy(u => u.OfficialCode, StringComparer.Ordinal).ToDictionary(g => g.Key, g => tree.ParentOf(g.First().Id) ?? g.First().Id, StringComparer.Ordinal);

    public List<ReorganisedPart> All()
    {
        var levels = given.Select(p => units[p.Predecessor].Level).ToHashSet();
        var before = known.Where(u => u.ExistsOn(draft.On.AddDays(-1))).ToList();
        var higher = before.Where(u => u.Level is UnitLevel.District or UnitLevel.Province && !levels.Contains(u.Level)).ToList();
        var above = higher.SelectMany(Above).ToList();
        var provinces = above.ToLookup(p => p.Predecessor);
        above.AddRange(higher.Where(u => !provinces[u.Id].Any()).SelectMany(u => Rowless(u, provinces)));
        return [.. above, .. before.Where(u => levels.Contains(u.Level) && !became[u.Id].Any()).Select(u => Single(u, provinces)).OfType<ReorganisedPart>()];
    }

    private IEnumerable<ReorganisedPart> Rowless(Unit unit, ILookup<UnitId, ReorganisedPart> above)
    {
        var province = Above(unit.Id).Select(u => above[u].ToList()).FirstOrDefault(p => p.Count > 0) ?? [];
        var codes = province.Select(p => p.Successor).ToHashSet(StringComparer.Ordinal);
        var name = UnitNames.Bare(unit.Name);
        return !tree.ChildrenOf(unit.Id).Any() && made.FirstOrDefault(m => m.Level > unit.Level && Top(m.Code) is { } top && codes.Contains(top) && UnitNames.Bare(m.Name) == name) is { } named
            ? [Proposed(unit, named, $"name|{named.Name}")]
            : province.Select(p => new ReorganisedPart { Reorganisation = draft.Id, Predecessor = unit.Id, Successor = p.Successor, Share = p.Share, IsSettled = p.IsSettled, Reason = $"above|{units[p.Predecessor].Name}" });
    }

    // A district or province becomes the new unit above what its communes became; where that is several, each is proposed by how many of them it took.
    private IEnumerable<ReorganisedPart> Above(Unit unit)
    {
        var below = tree.Subtree(unit.Id).SelectMany(u => became[u]).Select(Top).OfType<string>().GroupBy(code => code).OrderByDescending(g => g.Count()).ToList();
        var all = below.Sum(g => g.Count());
        var shares = below.Count == 0 ? null : Domain.DataValues.LargestRemainder.Part(Succession.All, [.. below.Select(g => (Int128)g.Count())], 1);
        return below.Select((g, i) => new ReorganisedPart { Reorganisation = draft.Id, Predecessor = unit.Id, Successor = g.Key, Share = (long)shares![i], IsSettled = below.Count == 1, Reason = $"communes|{g.Count()}|{all}" });
    }

    private string? Top(string code)
    {
        var at = byCode.GetValueOrDefault(code);
        for (var steps = 0; at is { Parent.Length: > 0 } && steps <= made.Count; steps++)
        {
            at = byCode.GetValueOrDefault(at.Parent);
        }

        return at is null || at.Code == code ? null : at.Code;
    }

    private ReorganisedPart? Single(Unit unit, ILookup<UnitId, ReorganisedPart> above)
    {
        var provinces = Above(unit.Id).SelectMany(u => above[u]).Select(p => p.Successor).ToHashSet(StringComparer.Ordinal);
        // Codes were given along the land: of two of one name the nearer is the likelier.
        var near = made.Where(m => m.Level == unit.Level && (provinces.Count == 0 || Top(m.Code) is not { } top || provinces.Contains(top))).OrderBy(m => Apart(m.Code, unit.OfficialCode)).ToList();
        var name = UnitNames.Bare(unit.Name);
        return near.Find(m => m.Code == unit.OfficialCode) is { } same ? Proposed(unit, same, $"code|{unit.OfficialCode}")
            : near.Find(m => Bare(m) == name) is { } named ? Proposed(unit, named, $"name|{named.Name}")
            : near.Where(m => name.Length > Near * 2 && Math.Abs(Bare(m).Length - name.Length) <= Near && UnitNames.Distance(Bare(m), name) <= Near).MinBy(m => UnitNames.Distance(Bare(m), name)) is { } alike ? Proposed(unit, alike, $"alike|{alike.Name}")
            : Beside(unit, near);
    }

    // Of its own district: what the unit of the nearest code became, or a new unit that came from nothing and whose code is nearer still.
    private ReorganisedPart? Beside(Unit unit, List<ReorganisedUnit> near)
    {
        var parent = tree.ParentOf(unit.Id);
        var neighbour = (parent is { } district ? tree.ChildrenOf(district).Where(u => became[u].Any()).Select(u => units[u]) : []).MinBy(u => Apart(u.OfficialCode, unit.OfficialCode));
        var lone = near.Find(m => !from.Contains(m.Code) && districtOf.TryGetValue(m.Code, out var there) && there == parent);
        return lone is not null && (neighbour is null || Apart(lone.Code, unit.OfficialCode) < Apart(neighbour.OfficialCode, unit.OfficialCode)) ? Proposed(unit, lone, $"lone|{lone.Name}")
            : neighbour is not null ? Proposed(unit, byCode[became[neighbour.Id].First()], $"neighbour|{neighbour.Name}")
            : null;
    }

    private static int Apart(string code, string other) => int.TryParse(code, out var a) && int.TryParse(other, out var b) ? Math.Abs(a - b) : int.MaxValue;

    private string Bare(ReorganisedUnit unit) => bare.TryGetValue(unit.Code, out var known) ? known : bare[unit.Code] = UnitNames.Bare(unit.Name);

    private IEnumerable<UnitId> Above(UnitId unit)
    {
        for (var at = tree.ParentOf(unit); at is { } parent; at = tree.ParentOf(parent))
        {
            yield return parent;
        }
    }

    private ReorganisedPart Proposed(Unit unit, ReorganisedUnit successor, string reason) => new() { Reorganisation = draft.Id, Predecessor = unit.Id, Successor = successor.Code, IsSettled = false, Reason = reason };
}
