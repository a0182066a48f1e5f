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
/// <param name="Heirs">What its unit became, where it ended before the day; the target stays its own until somebody sets one for them.</param>
public sealed record ReviewedTarget(Target Target, Indicator Indicator, Unit Unit, TargetProgress Progress, IReadOnlyList<Standing> Figures, int Assignments, int Statements, IReadOnlyList<Unit> Heirs)
{
    /// <summary>In 10⁻¹⁰: what would still be missing at the end; the larger, the sooner it needs a decision.</summary>
    public Int128 Shortfall => Progress.Shortfall ?? (Progress.Done is { } done ? Fixed.One - done : 0);
}

/// <summary>Reviews the targets of a term or a year as they stand on a day, what needs a decision first.</summary>
public sealed class ReviewTargets(PlatformDb db, Access access, TargetFigures figures)
{
    private static readonly int FirstYear = new Period(PeriodKind.Year, 1, 0).Key;
    private static readonly int LastYear = new Period(PeriodKind.Year, 9999, 0).Key;

    /// <param name="units">Only these; null for all that the person may read.</param>
    /// <param name="day">The last day of a month.</param>
    public async Task<IReadOnlyList<ReviewedTarget>> RunAsync(Period period, IReadOnlyCollection<UnitId>? units, DateOnly day, CancellationToken cancel)
    {
        var readable = await access.UnitsForAsync(Domain.People.Act.ReadFigures, cancel);
        var all = (await db.Targets.AsNoTracking().Where(t => t.PeriodKey == period.Key).ToListAsync(cancel))
            .Where(t => (units is null || units.Contains(t.Unit)) && (readable is null || readable.Contains(t.Unit))).ToList();
        if (all.Count == 0)
        {
            return [];
        }

        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        var map = await db.MapAsync(day, cancel);
        var indicators = await db.Indicators.AsNoTracking().ToDictionaryAsync(i => i.Id, cancel);
        var byCode = indicators.Values.ToDictionary(i => i.Code);
        var byId = catalogue.Units.ToDictionary(u => u.Id);
        all = await SeenAsync(all, catalogue, indicators, cancel);
        if (all.Count == 0)
        {
            return [];
        }

        var found = await FiguresAsync(all, catalogue, indicators, day, cancel);
        var milestones = (await db.Targets.AsNoTracking().Where(t => t.PeriodKey >= FirstYear && t.PeriodKey <= LastYear && t.PeriodKey != period.Key).ToListAsync(cancel)).ToLookup(t => (t.Indicator, t.Unit), t => new Standing(t.Period.End, t.GoalFor(Target.Exact(t.Baseline))));
        var rules = JudgedBy.Read(await TargetRulesOf(db, cancel));
        var assignments = await db.TargetAssignments.AsNoTracking().GroupBy(a => a.Target).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var statements = await StatementsAsync(cancel);
        var elements = all.Select(t => t.Indicator).Distinct().ToDictionary(i => i, i => IndicatorParts.ElementsOf(indicators[i], catalogue, byCode));
        var reviewed = all.Select(t =>
        {
            var indicator = indicators[t.Indicator];
            var of = found.GetValueOrDefault((t.Indicator, t.Unit.Value), []);
            var progress = TargetProgress.Of(t, of, milestones[(t.Indicator, t.Unit)], day, indicator.IsShare, rules);
            var said = elements[t.Indicator].SelectMany(e => statements[(e.Id, t.Unit)]).Distinct().Count();
            return new ReviewedTarget(t, indicator, byId[t.Unit], progress, of, assignments.GetValueOrDefault(t.Id), said, byId[t.Unit].To < day ? [.. map.TargetsOf(t.Unit).Select(h => byId[h.Unit])] : []);
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
    private async Task<List<Target>> SeenAsync(List<Target> targets, FigureCatalogue catalogue, Dictionary<int, Indicator> indicators, CancellationToken cancel)
    {
        var threshold = Target.Exact((await db.Offices.AsNoTracking().Select(o => o.SmallCount).FirstOrDefaultAsync(cancel)) * ScaledNumber.Scale);
        var sees = await access.UnitsForAsync(Domain.People.Act.ReadSmallCounts, cancel);
        var byCode = indicators.Values.ToDictionary(i => i.Code);
        var counts = indicators.Values.Where(i => i.Denominator.Length == 0 && IndicatorParts.ElementsOf(i, catalogue, byCode).Any(e => e.CountsPeople)).Select(i => i.Id).ToHashSet();
        bool IsSmall(long value) => Target.Exact(value) is var exact && exact > 0 && exact < threshold;
        return sees is null ? targets : [.. targets.Where(t => sees.Contains(t.Unit) || !counts.Contains(t.Indicator) || !(IsSmall(t.Baseline) || IsSmall(t.Value)))];
    }

    // A draft's sentence is its unit's alone: it is counted when the unit's approver has passed it.
    private async Task<ILookup<(int Element, UnitId Unit), StatementId>> StatementsAsync(CancellationToken cancel)
    {
        var bound = await (
            from b in db.FigureBindings.AsNoTracking()
            join s in db.Statements on b.Statement equals s.Id
            join v in db.ReportVersions on s.Version equals v.Id
            where v.PassedAt != null
            select new { b.Element, b.Unit, b.Statement }
        ).ToListAsync(cancel);
        return bound.ToLookup(b => (b.Element, b.Unit), b => b.Statement);
    }

    private Task<Dictionary<(int Indicator, int Unit), List<Standing>>> FiguresAsync(List<Target> targets, FigureCatalogue catalogue, Dictionary<int, Indicator> indicators, DateOnly day, CancellationToken cancel)
    {
        var since = targets.Min(t => t.BaselineOn.Year) + 1;
        return figures.OfAsync(catalogue, indicators.Values.ToDictionary(i => i.Code), [.. targets.Select(t => t.Indicator).Distinct().Select(i => indicators[i])], [.. targets.Select(t => t.Unit).Distinct()], since, day, cancel);
    }
}
