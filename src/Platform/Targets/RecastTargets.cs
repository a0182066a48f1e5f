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
            var began = ended[0].BaselineOn;
            // Of all that went into it, those that were there when the target began.
            var sources = map.SourcesOf(heir).Select(s => s.Unit).Where(u => u != heir && units[u].To is { } to && to < day && to >= began).ToHashSet();
            var from = ended.Where(t => sources.Contains(t.Unit)).ToList();
            var missing = sources.Where(s => !known.ContainsKey(s)).Select(s => units[s].Name).Order(StringComparer.Ordinal).ToList();
            if (known.ContainsKey(heir) || missing.Count > 0)
            {
                foreach (var part in from)
                {
                    left[part.Id] = known.ContainsKey(heir) ? new Rejection(Rejections.TargetRecastOwn, units[heir].Name) : new Rejection(Rejections.TargetRecastParts, units[heir].Name, string.Join(", ", missing));
                }
            }
            else if (from.Count > 0)
            {
                yield return new Way(heir, from);
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
