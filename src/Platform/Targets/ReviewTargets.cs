using Domain;
using Domain.Assignments;
using Domain.DataValues;
using Domain.Expressions;
using Domain.Indicators;
using Domain.Periods;
using Domain.Reports;
using Domain.Targets;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.DataValues;
using Platform.Indicators;
using Platform.People;
using Platform.Units;

namespace Platform.Targets;

/// <summary>One target as it stands.</summary>
/// <param name="Assignments">How many serve it.</param>
/// <param name="Statements">How many sentences of passed reports are bound to a figure of its indicator.</param>
/// <param name="Elements">Ids of the elements that its indicator is told from.</param>
/// <param name="Heirs">What its unit became, where it ended before the day.</param>
/// <param name="From">The targets of units that ended which it was worked out from; none where somebody set it.</param>
/// <param name="Left">Why it could not follow its unit; null where there was nothing to follow, or it was not asked to.</param>
public sealed record ReviewedTarget(Target Target, Indicator Indicator, Unit Unit, TargetProgress Progress, IReadOnlyList<Standing> Figures, int Assignments, int Statements, IReadOnlyList<int> Elements, IReadOnlyList<Unit> Heirs, IReadOnlyList<(Target Target, Unit Unit)> From, Rejection? Left)
{
    /// <summary>In 10⁻¹⁰: what would still be missing at the end; the larger, the sooner it needs a decision.</summary>
    public Int128 Shortfall => Progress.Shortfall ?? (Progress.Done is { } done ? Fixed.One - done : 0);
}

/// <summary>Reviews the targets of a term or a year as they stand on a day, what needs a decision first.</summary>
public sealed class ReviewTargets(PlatformDb db, Access access, TargetFigures figures, RecastTargets recast)
{
    private static readonly int FirstYear = new Period(PeriodKind.Year, 1, 0).Key;
    private static readonly int LastYear = new Period(PeriodKind.Year, 9999, 0).Key;

    /// <param name="units">Only these, and what they became; null for all that the person may read.</param>
    /// <param name="day">The last day of a month.</param>
    /// <param name="asSet">Targets of units that ended as they were set, each judged by its unit's last day, and not those of their heirs.</param>
    public async Task<IReadOnlyList<ReviewedTarget>> RunAsync(Period period, IReadOnlyCollection<UnitId>? units, DateOnly day, CancellationToken cancel, bool asSet = false)
    {
        var readable = await access.UnitsForAsync(Domain.People.Act.ReadFigures, cancel);
        // Its own years are the way of a term.
        var known = await db.Targets.AsNoTracking().Where(t => t.PeriodKey == period.Key || (t.PeriodKey >= FirstYear && t.PeriodKey <= LastYear)).ToListAsync(cancel);
        if (!known.Exists(t => t.PeriodKey == period.Key))
        {
            return [];
        }

        var (catalogue, map) = (await FigureCatalogue.LoadAsync(db, cancel), await db.MapAsync(day, cancel));
        var ground = new Ground(catalogue, await db.Indicators.AsNoTracking().ToDictionaryAsync(i => i.Id, cancel), catalogue.Units.ToDictionary(u => u.Id), map);
        var carried = asSet || map.IsPlain ? new RecastTargetList([], new Dictionary<Guid, Rejection>()) : await recast.OfAsync(known, map, day, catalogue, ground.Indicators, cancel);
        var from = carried.Recast.ToDictionary(r => r.Target.Id, r => r.From);
        // What follows stands with its heirs: beside them it would be counted twice. Whoever reads an heir reads what it came from.
        var gone = carried.Recast.SelectMany(r => r.From).Select(f => f.Id).ToHashSet();
        bool IsReadable(UnitId unit) => readable is null || readable.Contains(unit) || (ground.Units[unit].To < day && map.TargetsOf(unit).Any(h => readable.Contains(h.Unit)));
        known = [.. known.Where(t => !gone.Contains(t.Id)).Concat(carried.Recast.Select(r => r.Target)).Where(t => IsReadable(t.Unit))];
        var all = await SeenAsync([.. known.Where(t => t.PeriodKey == period.Key && (units is null || units.Contains(t.Unit) || from.GetValueOrDefault(t.Id, []).Any(f => units.Contains(f.Unit))))], from, ground, cancel);
        if (all.Count == 0)
        {
            return [];
        }

        var found = await FiguresAsync(all, ground, day, cancel);
        var milestones = known.Where(t => t.PeriodKey != period.Key).ToLookup(t => (t.Indicator, t.Unit), t => new Standing(t.Period.End, t.GoalFor(Target.Exact(t.Baseline))));
        var (rules, work) = (JudgedBy.Read(await TargetRulesOf(db, cancel)), await WorkAsync(all, ground, cancel));
        var reviewed = all.Select(t =>
        {
            var (indicator, unit, origins) = (ground.Indicators[t.Indicator], ground.Units[t.Unit], from.GetValueOrDefault(t.Id, []));
            var of = found.GetValueOrDefault((t.Indicator, t.Unit.Value), []);
            var progress = TargetProgress.Of(t, of, milestones[(t.Indicator, t.Unit)], day, indicator.IsShare, rules);
            return new ReviewedTarget(t, indicator, unit, progress, of, work.AssignmentsOf([t, .. origins]), work.StatementsOf([t, .. origins]), work.Elements[t.Indicator], unit.To < day ? [.. map.TargetsOf(t.Unit).Select(h => ground.Units[h.Unit])] : [], [.. origins.Select(o => (o, ground.Units[o.Unit]))], carried.Left.GetValueOrDefault(t.Id));
        });
        return [.. reviewed.OrderBy(r => r.Progress.State).ThenByDescending(r => r.Shortfall).ThenBy(r => r.Unit.Order).ThenBy(r => r.Indicator.Id)];
    }

    /// <summary>The rules by which targets are judged: the office's own, or those one starts with.</summary>
    public static async Task<IReadOnlyList<TargetRule>> TargetRulesOf(PlatformDb db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db.TargetRules.AsNoTracking().OrderBy(r => r.Order).ToListAsync(cancel) is { Count: > 0 } own ? own : TargetRule.Default;
    }

    // A target for a handful of people tells as much as their number does: who may not see small counts sees none of it.
    private async Task<List<Target>> SeenAsync(List<Target> targets, Dictionary<Guid, IReadOnlyList<Target>> from, Ground ground, CancellationToken cancel)
    {
        var threshold = Target.Exact((await db.Offices.AsNoTracking().Select(o => o.SmallCount).FirstOrDefaultAsync(cancel)) * ScaledNumber.Scale);
        var sees = await access.UnitsForAsync(Domain.People.Act.ReadSmallCounts, cancel);
        var counts = ground.Indicators.Values.Where(i => i.Denominator.Length == 0 && IndicatorParts.ElementsOf(i, ground.Catalogue, ground.ByCode).Any(e => ground.Catalogue.CountedPeopleUntil(e) is not null)).Select(i => i.Id).ToHashSet();
        bool IsSmall(long value) => Target.Exact(value) is var exact && exact > 0 && exact < threshold;
        if (sees is null)
        {
            return targets;
        }

        bool Tells(Target t) => IsSmall(t.Baseline) || IsSmall(t.Value);
        // A sum or a part of a small one gives it away beside the others of the same origin.
        var origins = targets.Where(t => from.TryGetValue(t.Id, out var parts) && (Tells(t) || parts.Any(Tells))).SelectMany(t => from[t.Id]).Select(f => f.Id).ToHashSet();
        return [.. targets.Where(t => sees.Contains(t.Unit) || !counts.Contains(t.Indicator) || !(Tells(t) || from.GetValueOrDefault(t.Id, []).Any(f => origins.Contains(f.Id))))];
    }

    private async Task<Work> WorkAsync(List<Target> targets, Ground ground, CancellationToken cancel)
    {
        var assignments = await db.TargetAssignments.AsNoTracking().Select(a => new { a.Target, a.Assignment }).ToListAsync(cancel);
        // A draft's sentence is its unit's alone: it is counted when the unit's approver has passed it.
        var bound = await (
            from b in db.FigureBindings.AsNoTracking()
            join s in db.Statements on b.Statement equals s.Id
            join v in db.ReportVersions on s.Version equals v.Id
            where v.PassedAt != null
            select new { b.Element, b.Unit, b.Statement }
        ).ToListAsync(cancel);
        var elements = targets.Select(t => t.Indicator).Distinct().ToDictionary(i => i, i => IndicatorParts.ElementsOf(ground.Indicators[i], ground.Catalogue, ground.ByCode).Select(e => e.Id).ToList());
        return new Work(assignments.ToLookup(a => a.Target, a => a.Assignment), bound.ToLookup(b => (b.Element, b.Unit), b => b.Statement), elements);
    }

    private Task<Dictionary<(int Indicator, int Unit), List<Standing>>> FiguresAsync(List<Target> targets, Ground ground, DateOnly day, CancellationToken cancel)
    {
        var since = targets.Min(t => t.BaselineOn.Year) + 1;
        return figures.OfAsync(ground.Catalogue, ground.ByCode, [.. targets.Select(t => t.Indicator).Distinct().Select(i => ground.Indicators[i])], [.. targets.Select(t => t.Unit).Distinct()], since, day, cancel);
    }

    /// <summary>What a review stands on.</summary>
    private sealed record Ground(FigureCatalogue Catalogue, IReadOnlyDictionary<int, Indicator> Indicators, IReadOnlyDictionary<UnitId, Unit> Units, UnitMap Map)
    {
        public IReadOnlyDictionary<string, Indicator> ByCode { get; } = Indicators.Values.ToDictionary(i => i.Code);
    }

    /// <summary>What is being done for targets and said of them.</summary>
    private sealed record Work(ILookup<Guid, AssignmentId> Assignments, ILookup<(int Element, UnitId Unit), StatementId> Statements, Dictionary<int, List<int>> Elements)
    {
        public int AssignmentsOf(IEnumerable<Target> targets) => targets.SelectMany(t => Assignments[t.Id]).Distinct().Count();

        public int StatementsOf(IEnumerable<Target> targets) => targets.SelectMany(t => Elements[t.Indicator].SelectMany(e => Statements[(e, t.Unit)])).Distinct().Count();
    }
}
