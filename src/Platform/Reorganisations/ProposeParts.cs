using Domain.Reorganisations;
using Domain.Units;

namespace Platform.Reorganisations;

/// <summary>
/// Proposes what the tables of a reorganisation leave open. Provinces and districts follow their communes: what every commune of one did, it did itself.
/// For a commune without a row a successor is proposed by its code, its name, or what its neighbours became. Each proposal says why; none is settled by itself
/// but what follows from rows that are.
/// </summary>
internal sealed class ProposeParts(Reorganisation draft, IReadOnlyList<Unit> known, UnitTree tree, IReadOnlyList<ReorganisedUnit> made, IReadOnlyList<ReorganisedPart> given)
{
    /// <summary>Names no further apart than this may be spellings of one.</summary>
    private const int Near = 2;

    private readonly Dictionary<string, ReorganisedUnit> byCode = made.ToDictionary(m => m.Code, StringComparer.Ordinal);
    private readonly Dictionary<UnitId, Unit> units = known.ToDictionary(u => u.Id);
    private readonly ILookup<UnitId, string> became = given.ToLookup(p => p.Predecessor, p => p.Successor);

    public List<ReorganisedPart> All()
    {
        var levels = given.Select(p => units[p.Predecessor].Level).ToHashSet();
        var before = known.Where(u => u.ExistsOn(draft.On.AddDays(-1))).ToList();
        List<ReorganisedPart> above = [.. before.Where(u => u.Level is UnitLevel.District or UnitLevel.Province && !levels.Contains(u.Level)).SelectMany(Above)];
        var provinces = above.ToLookup(p => p.Predecessor, p => p.Successor);
        return [.. above, .. before.Where(u => levels.Contains(u.Level) && !became[u.Id].Any()).Select(u => Single(u, provinces)).OfType<ReorganisedPart>()];
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

    private ReorganisedPart? Single(Unit unit, ILookup<UnitId, string> above)
    {
        var provinces = Above(unit.Id).SelectMany(u => above[u]).ToHashSet(StringComparer.Ordinal);
        var near = made.Where(m => m.Level == unit.Level && (provinces.Count == 0 || Top(m.Code) is not { } top || provinces.Contains(top))).ToList();
        var name = UnitNames.Bare(unit.Name);
        return near.Find(m => m.Code == unit.OfficialCode) is { } same ? Proposed(unit, same, $"code|{unit.OfficialCode}")
            : near.Find(m => UnitNames.Bare(m.Name) == name) is { } named ? Proposed(unit, named, $"name|{named.Name}")
            : near.Where(m => name.Length > Near * 2 && UnitNames.Distance(UnitNames.Bare(m.Name), name) <= Near).MinBy(m => UnitNames.Distance(UnitNames.Bare(m.Name), name)) is { } alike ? Proposed(unit, alike, $"alike|{alike.Name}")
            : Neighbour(unit) is { } neighbour ? Proposed(unit, byCode[neighbour.Code], $"neighbour|{neighbour.Name}")
            : null;
    }

    // Codes were given along the land: of its own district, the one whose code is nearest.
    private (string Code, string Name)? Neighbour(Unit unit)
    {
        var beside = tree.ParentOf(unit.Id) is { } parent ? tree.ChildrenOf(parent).Where(u => became[u].Any()).Select(u => units[u]).ToList() : [];
        var at = int.TryParse(unit.OfficialCode, out var code) ? code : 0;
        return beside.MinBy(u => int.TryParse(u.OfficialCode, out var other) ? Math.Abs(other - at) : int.MaxValue) is { } nearest ? (became[nearest.Id].First(), nearest.Name) : null;
    }

    private IEnumerable<UnitId> Above(UnitId unit)
    {
        for (var at = tree.ParentOf(unit); at is { } parent; at = tree.ParentOf(parent))
        {
            yield return parent;
        }
    }

    private ReorganisedPart Proposed(Unit unit, ReorganisedUnit successor, string reason) => new() { Reorganisation = draft.Id, Predecessor = unit.Id, Successor = successor.Code, IsSettled = false, Reason = reason };
}
