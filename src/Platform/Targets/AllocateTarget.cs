using Domain;
using Domain.DataValues;
using Domain.Expressions;
using Domain.Indicators;
using Domain.People;
using Domain.Periods;
using Domain.Targets;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.DataValues;
using Platform.Indicators;
using Platform.Offices;
using Platform.People;
using Platform.Pivots;
using Platform.Units;

namespace Platform.Targets;

/// <summary>A target, and what it is or would be parted into.</summary>
/// <param name="IsRate">Whether its parts are weighed by what each is taken of, and not added up.</param>
/// <param name="Baselines">Each unit's own figure where the target's baseline stands, in 1/10,000; units without one are not in it.</param>
public sealed record TargetParts(Target Target, Indicator Indicator, IReadOnlyList<Unit> Units, IReadOnlyDictionary<int, Int128> Weights, IReadOnlyDictionary<int, long> Baselines, bool IsRate)
{
    /// <summary>Places after the comma that a part may have.</summary>
    public int Decimals => Math.Min(Indicator.Decimals, ScaledNumber.Places);
}

/// <summary>
/// Parts a target among the units that stand under its own. A count is parted by a key and adds up to the whole; a rate is weighed by its denominator
/// and comes to the whole as a mean.
/// </summary>
public sealed class AllocateTarget(PlatformDb db, Access access, Commit commit, GuardPivot pivot, SetTarget set, TimeProvider clock)
{
    /// <summary>The target, the units below it on the baseline's day, and what each counts for.</summary>
    /// <param name="key">A formula by which a count is parted; empty for the indicator's own figure at the baseline.</param>
    /// <returns>Refused: target.unknown, target.noChildren, a formula that does not parse.</returns>
    public async Task<Outcome<TargetParts>> LookAsync(Guid id, string key, CancellationToken cancel)
    {
        var target = await db.Targets.AsNoTracking().FirstOrDefaultAsync(t => t.Id == id, cancel);
        if (target is null)
        {
            return new Rejection(Rejections.TargetUnknown);
        }

        if (await access.RefuseAsync(Act.SetTargets, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        // Among the units of its own time: those of today while it runs, of its last day when it has ended, of its first before it begins.
        var (today, indicator) = (clock.VietnamToday(), await db.Indicators.AsNoTracking().FirstAsync(i => i.Id == target.Indicator, cancel));
        var day = today < target.Period.Start ? target.Period.Start : today > target.Period.End ? target.Period.End : today;
        var tree = await db.TreeAsync(Placement.Administrative, day, cancel);
        var below = tree.ChildrenOf(target.Unit).ToHashSet();
        var all = await db.Units.AsNoTracking().ExistingOn(day).Where(u => u.Level != UnitLevel.Department && u.Level != UnitLevel.Office).OrderBy(u => u.Order).ToListAsync(cancel);
        var units = all.Where(u => below.Contains(u.Id)).ToList();
        return units.Count > 0 ? await WeighAsync(target, indicator, units, key, day, cancel) : new Rejection(Rejections.TargetNoChildren, all.Find(u => u.Id == target.Unit)?.Name ?? "");
    }

    /// <summary>Parts worked out by the key; nothing is saved.</summary>
    /// <returns>Refused: target.weights.</returns>
    public static Outcome<IReadOnlyList<AllocatedPart>> Propose(TargetParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var weights = parts.Units.Select(u => (u.Id.Value, parts.Weights.GetValueOrDefault(u.Id.Value))).ToList();
        return parts.IsRate
            ? Allocation.OfRate(parts.Target.Value, [.. weights.Select(w => (w.Value, w.Item2, parts.Baselines.GetValueOrDefault(w.Value, parts.Target.Baseline)))], parts.Decimals, parts.Indicator.IsShare)
            : Allocation.OfCount(parts.Target.Value, weights, parts.Decimals);
    }

    /// <summary>Saves the parts as the units' own targets, and the whole where it is to be another with them; those that were there are changed.</summary>
    /// <param name="values">One for each unit, in 1/10,000.</param>
    /// <param name="whole">What the whole is to be from now on, in 1/10,000; null where it stays.</param>
    /// <returns>How many. Refused: target.parts where they do not come to the whole; target.weights; target.allocated where a part that would change has parts itself, or the whole is a part; target.reason; what <see cref="LookAsync"/> refuses.</returns>
    public async Task<Outcome<int>> SaveAsync(Guid id, string key, IReadOnlyDictionary<int, long> values, string reason, CancellationToken cancel, long? whole = null)
    {
        var looked = await LookAsync(id, key, cancel);
        if (!looked.Accepted)
        {
            return looked.Rejection;
        }

        var parts = looked.Value;
        var allocated = parts.Units.Select(u => new AllocatedPart(u.Id.Value, parts.Weights.GetValueOrDefault(u.Id.Value), values.GetValueOrDefault(u.Id.Value))).ToList();
        if (Allocation.Check(whole ?? parts.Target.Value, allocated, parts.IsRate, parts.Decimals) is { Accepted: false } wrong)
        {
            return wrong.Rejection;
        }

        if ((await WholeAsync(parts.Target, whole, reason, cancel) ?? await PutAsync(parts, allocated, reason, cancel)) is { } refusal)
        {
            db.ChangeTracker.Clear();
            return refusal;
        }

        try
        {
            await commit.SaveAsync([new AuditNote("target.allocated", id.ToString(), parts.Target.Unit)], cancel);
            return allocated.Count;
        }
        catch (DbUpdateException)
        {
            // Somebody parted or changed it meanwhile.
            db.ChangeTracker.Clear();
            return new Rejection(Rejections.TargetMeanwhile);
        }
    }

    private async Task<Rejection?> WholeAsync(Target known, long? whole, string reason, CancellationToken cancel)
    {
        if (whole is not { } value || value == known.Value)
        {
            return null;
        }

        if (known.Whole is not null)
        {
            return new Rejection(Rejections.TargetAllocated);
        }

        var target = await db.Targets.FirstAsync(t => t.Id == known.Id, cancel);
        return SetTarget.RefuseReason(reason) ?? set.Change(target, new TargetLine(target.Direction, target.Baseline, target.BaselineOn, value, target.UpTo, target.Source, target.Clause, null, target.IsMadeUp), reason).Rejection;
    }

    private async Task<Rejection?> PutAsync(TargetParts parts, List<AllocatedPart> allocated, string reason, CancellationToken cancel)
    {
        var (whole, units) = (parts.Target, parts.Units.Select(u => u.Id).ToList());
        var known = await db.Targets.Where(t => t.Indicator == whole.Indicator && t.PeriodKey == whole.PeriodKey && units.Contains(t.Unit)).ToDictionaryAsync(t => t.Unit, cancel);
        var ids = known.Values.Select(t => (Guid?)t.Id).ToList();
        var parted = await db.Targets.Where(t => ids.Contains(t.Whole)).Select(t => t.Whole).ToListAsync(cancel);
        foreach (var part in allocated)
        {
            var line = new TargetLine(whole.Direction, parts.Baselines.TryGetValue(part.Unit, out var own) ? own : parts.IsRate ? whole.Baseline : 0, whole.BaselineOn, part.Value, null, whole.Source, whole.Clause, whole.Id, whole.IsMadeUp);
            var unit = new UnitId(part.Unit);
            if (known.TryGetValue(unit, out var there) && (there.Value != part.Value && parted.Contains(there.Id) ? new Rejection(Rejections.TargetAllocated) : SetTarget.RefuseReason(reason)) is { } refusal)
            {
                return refusal;
            }

            var put = there is not null ? set.Change(there, line, reason) : Target.Set(Guid.CreateVersion7(), whole.Indicator, unit, whole.Period, line);
            if (!put.Accepted)
            {
                return put.Rejection;
            }

            if (there is null)
            {
                db.Targets.Add(put.Value);
            }
        }

        return null;
    }

    private async Task<Outcome<TargetParts>> WeighAsync(Target target, Indicator indicator, List<Unit> units, string key, DateOnly map, CancellationToken cancel)
    {
        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        var byCode = await db.Indicators.AsNoTracking().ToDictionaryAsync(i => i.Code, cancel);
        var isRate = IndicatorParts.IsRate(indicator, catalogue, byCode);
        var formula = indicator.Denominator.Length > 0 ? indicator.Denominator : key.Trim();
        if (formula.Length > 0 && Formula.Parse(formula) is { Accepted: false } wrong)
        {
            return wrong.Rejection;
        }

        // A rate that names no denominator says nothing of how much each unit's counts: somebody has to.
        if (isRate && formula.Length == 0)
        {
            return new TargetParts(target, indicator, units, new Dictionary<int, Int128>(), new Dictionary<int, long>(), isRate);
        }

        var figures = await FiguresAsync(indicator, formula, units, target.BaselineOn, map, cancel);
        // With as many places as the indicator is shown with: a target of 92.9235 says more than anybody measured.
        var places = Math.Min(indicator.Decimals, ScaledNumber.Places);
        var baselines = figures.Where(f => f.Item == Own && f.Value is not null).ToDictionary(f => f.Place, f => (long)Fixed.Round(f.Value!.Value, places) * ScaledNumber.Step(places));
        var weights = figures.Where(f => f.Item == (formula.Length > 0 ? Key : Own) && f.Value is not null).ToDictionary(f => f.Place, f => f.Value!.Value);
        return new TargetParts(target, indicator, units, weights, baselines, isRate);
    }

    private const string Own = "own";
    private const string Key = "key";

    private Task<IReadOnlyList<PivotRow>> FiguresAsync(Indicator indicator, string formula, List<Unit> units, DateOnly baseline, DateOnly map, CancellationToken cancel)
    {
        List<PivotItem> items = [new(Own, null, indicator)];
        if (formula.Length > 0)
        {
            items.Add(new(Key, null, Indicator.Define(0, new IndicatorLine("KEY", "key", formula, "", 1, ScaledNumber.Places, "", null)).Value!));
        }

        return pivot.RunAsync(new PivotQuestion(items, [TargetFigures.UpTo(baseline)], false, [.. units.Select(u => u.Id)], false, Placement.Administrative, map), cancel);
    }
}
