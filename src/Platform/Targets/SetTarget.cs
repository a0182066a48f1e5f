using Domain;
using Domain.People;
using Domain.Periods;
using Domain.Targets;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.People;
using Platform.Units;

namespace Platform.Targets;

/// <summary>Which target is meant, by the codes that people type.</summary>
public sealed record TargetName(string Indicator, string Unit, string Period);

/// <summary>Sets a target, or changes it: what it said before is kept with the reason.</summary>
public sealed class SetTarget(PlatformDb db, Access access, Commit commit, TimeProvider clock)
{
    /// <param name="reason">Why it is changed; may be empty for a new one.</param>
    /// <returns>Refused: who may not; an unknown indicator, unit or period; target.reason; target.allocated where its parts would no longer add up; what <see cref="Target.Set"/> refuses.</returns>
    public async Task<Outcome<Target>> RunAsync(TargetName name, TargetLine line, string reason, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.SetTargets, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        var put = await PutAsync(name, line, reason, cancel);
        if (!put.Accepted)
        {
            db.ChangeTracker.Clear();
            return put;
        }

        try
        {
            await commit.SaveAsync(NoteOf(put.Value), cancel);
            return put;
        }
        catch (DbUpdateException)
        {
            // Somebody set or changed the same one meanwhile.
            db.ChangeTracker.Clear();
            return new Rejection(Rejections.TargetMeanwhile);
        }
    }

    internal static AuditNote NoteOf(Target target) => new("target.set", $"{target.Id} {target.Version}", target.Unit);

    /// <summary>Puts a target among what is saved next.</summary>
    internal async Task<Outcome<Target>> PutAsync(TargetName name, TargetLine line, string reason, CancellationToken cancel)
    {
        var period = Period.Parse(name.Period);
        if (!period.Accepted)
        {
            return period.Rejection;
        }

        var indicator = await db.Indicators.AsNoTracking().FirstOrDefaultAsync(i => i.Code == name.Indicator.Trim(), cancel);
        if (indicator is null)
        {
            return new Rejection(Rejections.TargetIndicator, name.Indicator);
        }

        // A unit of the target's time, were it founded after the baseline's day or ended before the last.
        var unit = await db.UsableAsync(name.Unit.Trim(), period.Value.End, cancel) is { Accepted: true } then ? then : await db.UsableAsync(name.Unit.Trim(), line.BaselineOn ?? period.Value.Start, cancel);
        if (!unit.Accepted)
        {
            return unit.Rejection;
        }

        // One that a row before this one set is there, though it is not saved yet.
        var known = db.Targets.Local.FirstOrDefault(t => t.Indicator == indicator.Id && t.Unit == unit.Value.Id && t.PeriodKey == period.Value.Key) ?? await db.Targets.FirstOrDefaultAsync(t => t.Indicator == indicator.Id && t.Unit == unit.Value.Id && t.PeriodKey == period.Value.Key, cancel);
        return known is null ? Add(Target.Set(Guid.CreateVersion7(), indicator.Id, unit.Value.Id, period.Value, line)) : await ChangeAsync(known, line, reason, cancel);
    }

    /// <summary>Changes a target among what is saved next, its parts left aside.</summary>
    internal Outcome<Target> Change(Target target, TargetLine line, string reason)
    {
        var before = new TargetVersion(target.Id, target.Version, target.Direction, target.Baseline, target.BaselineOn, target.Value, target.UpTo, target.Source, target.Clause, reason.Trim(), access.User, clock.GetUtcNow());
        var changed = target.Change(line);
        if (changed.Accepted)
        {
            db.TargetVersions.Add(before);
        }

        return changed;
    }

    private Outcome<Target> Add(Outcome<Target> target)
    {
        if (target.Accepted)
        {
            db.Targets.Add(target.Value);
        }

        return target;
    }

    private async Task<Outcome<Target>> ChangeAsync(Target known, TargetLine line, string reason, CancellationToken cancel)
    {
        if (Says(known, line))
        {
            return known;
        }

        if (RefuseReason(reason) is { } refusal)
        {
            return refusal;
        }

        var moves = line.Value != known.Value || line.UpTo != known.UpTo;
        if (moves && (known.Whole is not null || await db.Targets.AnyAsync(t => t.Whole == known.Id, cancel)))
        {
            return new Rejection(Rejections.TargetAllocated);
        }

        return Change(known, line with { Whole = known.Whole }, reason);
    }

    /// <summary>Why a change is made has to be said, in so many words.</summary>
    internal static Rejection? RefuseReason(string reason) => reason.Trim().Length switch
    {
        0 => new Rejection(Rejections.TargetReason),
        > Target.LongestText => new Rejection(Rejections.TargetText, Target.LongestText),
        _ => null,
    };

    private static bool Says(Target t, TargetLine line) =>
        (line.Direction, line.Baseline, line.BaselineOn, line.Value, line.UpTo, line.Source.Trim(), line.Clause.Trim(), line.IsMadeUp) == (t.Direction, t.Baseline, t.BaselineOn, t.Value, t.UpTo, t.Source, t.Clause, t.IsMadeUp);
}
