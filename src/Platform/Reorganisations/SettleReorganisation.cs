using Domain;
using Domain.People;
using Domain.Reorganisations;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.Offices;
using Platform.People;
using Platform.Units;

namespace Platform.Reorganisations;

/// <summary>Writes a reorganisation into the units, dated by its day; before that day it can be taken back.</summary>
public sealed class SettleReorganisation(PlatformDb db, Access access, Commit commit, TimeProvider clock)
{
    /// <summary>What is wrong with it; none where it can be written.</summary>
    public async Task<IReadOnlyList<Rejection>> LookAsync(Reorganisation draft, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(draft);
        // Before the units: another who settles meanwhile makes both, and who takes back takes both away.
        var succeeded = await db.Successions.AsNoTracking().ToListAsync(cancel);
        var units = await db.Units.AsNoTracking().OrderBy(u => u.Order).ToListAsync(cancel);
        var parts = await db.ReorganisedParts.AsNoTracking().Where(p => p.Reorganisation == draft.Id).ToListAsync(cancel);
        var tree = await db.TreeAsync(Placement.Administrative, draft.On.AddDays(-1), cancel);
        var tops = parts.Select(p => tree.TopOf(p.Predecessor)).Distinct().ToList();
        var concerned = tops.SelectMany(tree.Subtree).Concat(parts.Select(p => p.Predecessor)).ToHashSet();
        var made = await db.ReorganisedUnits.AsNoTracking().Where(u => u.Reorganisation == draft.Id).ToListAsync(cancel);
        var parents = made.Select(m => m.Parent).ToHashSet(StringComparer.Ordinal);
        var byId = units.ToDictionary(u => u.Id);
        var successors = succeeded.Where(s => byId.ContainsKey(s.Successor)).ToLookup(s => s.Predecessor, s => byId[s.Successor]);
        return new ReorganisationCheck(draft.On, [.. units.Where(u => concerned.Contains(u.Id))], [.. units.Where(u => parents.Contains(u.OfficialCode))], made, parts, successors).Findings();
    }

    /// <returns>How many units it made. Refused: who may not; the first of <see cref="LookAsync"/> and how many there are; reorganisation.settled.</returns>
    public async Task<Outcome<int>> RunAsync(Guid id, CancellationToken cancel)
    {
        var opened = await OpenAsync(id, cancel);
        if (!opened.Accepted)
        {
            return opened.Rejection;
        }

        var draft = opened.Value;
        if (draft.State is ReorganisationState.Settled)
        {
            return new Rejection(Rejections.ReorganisationSettled);
        }

        if (await LookAsync(draft, cancel) is { Count: > 0 } findings)
        {
            return new Rejection(Rejections.ReorganisationOpen, findings.Count, findings[0]);
        }

        draft.Settle();
        return await WholeAsync(async () =>
        {
            var made = await new WriteReorganisation(db, draft).RunAsync(cancel);
            await commit.SaveAsync(new AuditNote("reorganisation.settled", $"{id} {made}"), cancel);
            return made;
        }, cancel);
    }

    /// <summary>Takes it out of the units again, before its day and while nothing stands in them.</summary>
    /// <returns>How many units went. Refused: reorganisation.begun; reorganisation.used where anything stands in a new unit that settling did not put there; reorganisation.settled where somebody else settled or took back meanwhile.</returns>
    public async Task<Outcome<int>> TakeBackAsync(Guid id, CancellationToken cancel)
    {
        var opened = await OpenAsync(id, cancel);
        if (!opened.Accepted)
        {
            return opened.Rejection;
        }

        if (opened.Value.TakeBack(clock.VietnamToday()) is { Accepted: false } begun)
        {
            return begun.Rejection;
        }

        var trace = await db.ReorganisationTraces.FirstOrDefaultAsync(t => t.Reorganisation == id, cancel);
        if (trace?.Read() is not { } rows || new UndoReorganisation(db, rows, opened.Value.On) is not { } undo || await undo.IsUsedAsync(cancel))
        {
            db.ChangeTracker.Clear();
            return new Rejection(Rejections.ReorganisationUsed);
        }

        return await WholeAsync(async () =>
        {
            await undo.RunAsync(cancel);
            trace.Write(null);
            await commit.SaveAsync(new AuditNote("reorganisation.takenBack", id.ToString()), cancel);
            return rows.Made.Count;
        }, cancel);
    }

    // All of it or nothing; of two who settle at once, or take back, the second is told.
    private async Task<Outcome<int>> WholeAsync(Func<Task<int>> work, CancellationToken cancel)
    {
        try
        {
            await using var whole = await db.Database.BeginTransactionAsync(cancel);
            var count = await work();
            await whole.CommitAsync(cancel);
            return count;
        }
        catch (DbUpdateException)
        {
            return new Rejection(Rejections.ReorganisationSettled);
        }
        finally
        {
            db.ChangeTracker.Clear();
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    private async Task<Outcome<Reorganisation>> OpenAsync(Guid id, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.ManageUnits, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        return await db.Reorganisations.FirstOrDefaultAsync(r => r.Id == id, cancel) is { } found ? found : new Rejection(Rejections.ReorganisationUnknown);
    }
}
