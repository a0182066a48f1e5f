using Domain;
using Domain.DataValues;
using Domain.Reorganisations;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Pivots;
using Platform.Units;

namespace Platform.Reorganisations;

/// <summary>
/// Shares of split units by a key. The units below that went with each part tell its size; where there are none, the new unit itself does: by the plan's
/// table, or by the figures it handed in after it was made. What nobody has counted is not guessed.
/// </summary>
public sealed class WeighSplits(PlatformDb db, WeighPlaces weigh)
{
    private const int MostNames = 5;

    /// <param name="parts">All of the reorganisation.</param>
    /// <param name="only">One split unit; null for all.</param>
    /// <returns>A share for each part, none where no unit is split. Refused: reorganisation.key.open where it is not clear with which part a unit below went, .new where the new units are not there yet, .missing where a figure is missing, .zero where a part would be nothing, .small where a figure is not told to everybody.</returns>
    public async Task<Outcome<IReadOnlyList<(ReorganisedPart Part, long Share)>>> RunAsync(Reorganisation reorganisation, ShareKey key, IReadOnlyCollection<ReorganisedPart> parts, UnitId? only, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(reorganisation);
        ArgumentNullException.ThrowIfNull(key);
        var eve = reorganisation.On.AddDays(-1);
        var units = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, cancel);
        var made = await db.ReorganisedUnits.AsNoTracking().Where(u => u.Reorganisation == reorganisation.Id).ToDictionaryAsync(u => u.Code, cancel);
        var voices = new SplitVoices(units.Where(u => u.Value.ExistsOn(eve)).ToDictionary(), await db.TreeAsync(Placement.Administrative, eve, cancel), made.Values, parts);
        var splits = parts.GroupBy(p => p.Predecessor).Where(g => g.Skip(1).Any() && (only is null || g.Key == only)).Select(g => new Split(units[g.Key], [.. g.OrderBy(p => p.Successor, StringComparer.Ordinal)], voices.Below(g.Key))).ToList();
        var below = await weigh.RunAsync(key, [.. splits.SelectMany(s => s.Below).Select(u => u.Id).Distinct()], eve, null, cancel);
        var isThere = key.Element is null || reorganisation.State is ReorganisationState.Settled;
        var own = await OwnAsync(reorganisation, key, made.Values, isThere ? [.. splits.Where(s => s.Below.Count == 0)] : [], cancel);
        if ((below.Rejection ?? own.Rejection) is { } hidden)
        {
            return hidden;
        }

        var shares = new List<(ReorganisedPart, long)>();
        foreach (var split in splits)
        {
            var weights = split.Below.Count > 0 ? ByBelow(split, voices, below.Value!) : !isThere ? new Rejection(Rejections.ReorganisationKeyNew, split.Unit.Name, reorganisation.On) : ByThemselves(split, own.Value!, made);
            var parted = weights.Accepted ? LargestRemainder.Part(Succession.All, weights.Value, 1) : null;
            if (parted is null || parted.Any(share => share <= 0))
            {
                return weights.Rejection ?? new Rejection(Rejections.ReorganisationKeyZero, split.Unit.Name, Names(split.Parts.Where((_, i) => weights.Value![i] <= 0 || parted?[i] == 0).Select(p => made[p.Successor].Name)));
            }

            shares.AddRange(split.Parts.Select((p, i) => (p, (long)parted[i])));
        }

        return shares;
    }

    // What new units hold themselves: what counts for them on their map is their predecessors' by the very shares that are asked for.
    private async Task<Outcome<Dictionary<(UnitId, string), Int128>>> OwnAsync(Reorganisation reorganisation, ShareKey key, IEnumerable<ReorganisedUnit> made, List<Split> splits, CancellationToken cancel)
    {
        var asked = splits.SelectMany(s => s.Parts).Select(p => (p.Predecessor, p.Successor)).ToHashSet();
        if (key.Element is null)
        {
            var facts = made.ToDictionary(m => m.Code, m => key.Of(m.Area, m.Population), StringComparer.Ordinal);
            return asked.Where(a => facts[a.Successor] is not null).ToDictionary(a => a, a => (Int128)facts[a.Successor]!.Value);
        }

        var heirs = (await db.HeirsAsync(reorganisation.On, cancel)).Where(h => asked.Contains(h.Key)).ToDictionary(h => h.Key, h => h.Value.Successor);
        var ground = new PivotGround(await db.TreeAsync(Placement.Administrative, reorganisation.On, cancel), new UnitMap([], [], reorganisation.On));
        var held = await weigh.RunAsync(key, [.. heirs.Values.Distinct()], reorganisation.On, ground, cancel);
        return held.Accepted ? heirs.Where(h => held.Value.ContainsKey(h.Value)).ToDictionary(h => h.Key, h => held.Value[h.Value]) : held.Rejection;
    }

    private static Outcome<List<Int128>> ByBelow(Split split, SplitVoices voices, Dictionary<UnitId, Int128> held)
    {
        var codes = split.Parts.Select(p => p.Successor).ToHashSet(StringComparer.Ordinal);
        var ways = split.Below.Select(u => (Unit: u, Way: voices.WayOf(u.Id, codes))).ToList();
        if (ways.Exists(w => w.Way is null))
        {
            return new Rejection(Rejections.ReorganisationKeyOpen, split.Unit.Name, Names(ways.Where(w => w.Way is null).Select(w => w.Unit.Name)));
        }

        if (split.Below.Any(u => !held.ContainsKey(u.Id)))
        {
            return new Rejection(Rejections.ReorganisationKeyMissing, split.Unit.Name, Names(split.Below.Where(u => !held.ContainsKey(u.Id)).Select(u => u.Name)));
        }

        var sums = codes.ToDictionary(c => c, _ => (Int128)0, StringComparer.Ordinal);
        foreach (var (unit, way) in ways)
        {
            way!.ToList().ForEach(w => sums[w.Successor] += held[unit.Id] * w.Share);
        }

        return split.Parts.ConvertAll(p => sums[p.Successor]);
    }

    private static Outcome<List<Int128>> ByThemselves(Split split, Dictionary<(UnitId, string), Int128> own, Dictionary<string, ReorganisedUnit> made)
    {
        var missing = split.Parts.FindAll(p => !own.ContainsKey((p.Predecessor, p.Successor)));
        return missing.Count > 0 ? new Rejection(Rejections.ReorganisationKeyMissing, split.Unit.Name, Names(missing.Select(p => made[p.Successor].Name))) : split.Parts.ConvertAll(p => own[(p.Predecessor, p.Successor)]);
    }

    private static string Names(IEnumerable<string> all) => all.ToList() switch
    {
        { Count: <= MostNames } few => string.Join(", ", few),
        var many => $"{string.Join(", ", many.Take(MostNames))}, … ({many.Count})",
    };

    private sealed record Split(Unit Unit, List<ReorganisedPart> Parts, IReadOnlyList<Unit> Below);
}
