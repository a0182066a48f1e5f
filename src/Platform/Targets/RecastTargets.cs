using Domain;
using Domain.DataValues;
using Domain.Indicators;
using Domain.Targets;
using Domain.Units;
using Platform.DataValues;
using Platform.Indicators;
using Platform.Pivots;

namespace Platform.Targets;

/// <summary>A target worked out from those of units that ended.</summary>
/// <param name="From">In the order of their units.</param>
public sealed record Recast(Target Target, IReadOnlyList<Target> From);

/// <param name="Left">Targets of units that ended which cannot follow, and why.</param>
public sealed record RecastTargetList(IReadOnlyList<Recast> Recast, IReadOnlyDictionary<Guid, Rejection> Left);

/// <summary>Carries the targets of units that ended over to what they became, on the map of a day. Nothing is kept: the same targets on another map are others.</summary>
public sealed class RecastTargets(GuardPivot pivot)
{
    /// <param name="targets">All of the periods in question, whosoever they are.</param>
    /// <param name="day">The map's day.</param>
    public async Task<RecastTargetList> OfAsync(IReadOnlyList<Target> targets, UnitMap map, DateOnly day, FigureCatalogue catalogue, IReadOnlyDictionary<int, Indicator> indicators, CancellationToken cancel)
    {
        var units = catalogue.Units.ToDictionary(u => u.Id);
        var left = new Dictionary<Guid, Rejection>();
        var ways = new List<Way>();
        foreach (var group in targets.GroupBy(t => (t.Indicator, t.PeriodKey)).Where(g => g.Any(t => units[t.Unit].To < day)))
        {
            ways.AddRange(Ways(group.ToDictionary(t => t.Unit), units, map, day, left));
        }

        var byCode = indicators.Values.ToDictionary(i => i.Code);
        var rates = ways.Select(w => w.Indicator).Distinct().ToDictionary(i => i, i => IndicatorParts.IsRate(indicators[i], catalogue, byCode));
        var weights = await WeightsAsync([.. ways.Where(w => w.From.Count > 1 && rates[w.Indicator])], units, indicators, cancel);
        var recast = new List<Recast>();
        foreach (var way in ways)
        {
            var parts = way.From.Select(f => new RecastPart(f, [.. map.TargetsOf(f.Unit).Select(t => (Int128)t.Share)], map.TargetsOf(f.Unit).ToList().FindIndex(t => t.Unit == way.Heir), weights.TryGetValue((f.Indicator, f.Unit, f.BaselineOn), out var weight) ? weight : null)).ToList();
            var made = RecastTarget.Of(Guid.CreateVersion7(), way.Heir, parts, rates[way.Indicator], Math.Min(indicators[way.Indicator].Decimals, ScaledNumber.Places));
            if (made.Accepted)
            {
                recast.Add(new Recast(made.Value, way.From));
            }

            foreach (var part in made.Accepted ? [] : way.From)
            {
                left[part.Id] = made.Rejection!;
            }
        }

        TakeBackHalves(recast, left);
        return new RecastTargetList(recast, left);
    }

    // Who goes into whose target; what has no way is put into those left.
    private static IEnumerable<Way> Ways(Dictionary<UnitId, Target> known, Dictionary<UnitId, Unit> units, UnitMap map, DateOnly day, Dictionary<Guid, Rejection> left)
    {
        var ended = known.Values.Where(t => units[t.Unit].To < day).OrderBy(t => units[t.Unit].Order).ToList();
        foreach (var lost in ended.Where(t => map.TargetsOf(t.Unit).Count == 0))
        {
            left[lost.Id] = new Rejection(Rejections.TargetRecastWay);
        }

        foreach (var heir in ended.SelectMany(t => map.TargetsOf(t.Unit)).Select(t => t.Unit).Distinct())
        {
            var from = ended.Where(t => map.TargetsOf(t.Unit).Any(to => to.Unit == heir)).ToList();
            if (WhyNot(heir, from, known, units, map) is not { } reason)
            {
                yield return new Way(heir, from);
                continue;
            }

            foreach (var part in from)
            {
                left[part.Id] = reason;
            }
        }
    }

    // Of all that went into an heir, those that were there when the targets began; itself among them, where it is older.
    private static Rejection? WhyNot(UnitId heir, List<Target> from, Dictionary<UnitId, Target> known, Dictionary<UnitId, Unit> units, UnitMap map)
    {
        var began = from.Min(t => t.BaselineOn);
        var sources = map.SourcesOf(heir).Select(s => units[s.Unit]).Where(u => u.From <= began && (u.To is null || u.To >= began)).ToList();
        // What was set for a unit on the way there would be counted beside what it came from.
        var own = known.ContainsKey(heir) ? heir : from.Select(t => (UnitId?)t.Unit).FirstOrDefault(u => !sources.Exists(s => s.Id == u));
        var missing = sources.Where(s => !known.ContainsKey(s.Id)).Select(s => s.Name).Order(StringComparer.Ordinal).ToList();
        return own is { } stands ? new Rejection(Rejections.TargetRecastOwn, units[stands].Name)
            : missing.Count > 0 ? new Rejection(Rejections.TargetRecastParts, units[heir].Name, string.Join(", ", missing))
            : null;
    }

    // A target follows whole or not at all: with a part of it gone on, the rest would be told twice.
    private static void TakeBackHalves(List<Recast> recast, Dictionary<Guid, Rejection> left)
    {
        while (recast.Find(r => r.From.Any(f => left.ContainsKey(f.Id))) is { } half)
        {
            recast.Remove(half);
            var reason = left[half.From.First(f => left.ContainsKey(f.Id)).Id];
            foreach (var part in half.From)
            {
                left.TryAdd(part.Id, reason);
            }
        }
    }

    // What rates are taken of, where each target began.
    private async Task<Dictionary<(int Indicator, UnitId Unit, DateOnly On), Int128>> WeightsAsync(IReadOnlyList<Way> ways, Dictionary<UnitId, Unit> units, IReadOnlyDictionary<int, Indicator> indicators, CancellationToken cancel)
    {
        var found = new Dictionary<(int, UnitId, DateOnly), Int128>();
        // A unit that ended is told of on the map of its last day.
        foreach (var group in ways.SelectMany(w => w.From).Where(t => indicators[t.Indicator].Denominator.Length > 0).GroupBy(t => (t.BaselineOn, units[t.Unit].To)))
        {
            var items = group.Select(t => t.Indicator).Distinct().Select(i => (Id: i, Item: new PivotItem(indicators[i].Code, null, Indicator.Define(0, new IndicatorLine("OF", "of", indicators[i].Denominator, "", 1, ScaledNumber.Places, "", null)).Value!))).ToList();
            var question = new PivotQuestion([.. items.Select(i => i.Item)], [TargetFigures.UpTo(group.Key.BaselineOn)], false, [.. group.Select(t => t.Unit).Distinct()], false, Placement.Administrative, group.Key.To!.Value);
            foreach (var row in (await pivot.RunAsync(question, cancel)).Where(r => r.Value is not null))
            {
                found[(items.Find(i => i.Item.Name == row.Item).Id, new UnitId(row.Place), group.Key.BaselineOn)] = row.Value!.Value;
            }
        }

        return found;
    }

    private sealed record Way(UnitId Heir, IReadOnlyList<Target> From)
    {
        public int Indicator => From[0].Indicator;
    }
}
