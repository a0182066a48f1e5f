using Domain;
using Domain.DataValues;
using Domain.People;
using Domain.Reorganisations;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.People;

namespace Platform.Reorganisations;

/// <summary>Works shares out by a key, in whole 10⁻¹⁰ that come to one.</summary>
public sealed class ShareParts(PlatformDb db, Access access, Commit commit, WeighPlaces weigh, WeighSplits splits)
{
    /// <param name="key">Name of a <see cref="ShareKey"/>.</param>
    /// <param name="period">Code of the period whose figures count, where the key is an element.</param>
    /// <param name="back">How new units would be parted back, by their predecessors; else how split units are parted. These can be parted anew once they are settled, since the new units' own figures come later.</param>
    /// <param name="predecessor">Code of a split unit; empty for all of them.</param>
    /// <returns>How many parts were given a share. Refused, with nothing changed: who may not; no such draft; what is wrong with the key; reorganisation.weights where nothing is parted or the key says nothing; for a split the refusals of <see cref="WeighSplits"/>.</returns>
    public async Task<Outcome<int>> RunAsync(Guid id, string key, string period, bool back, string predecessor, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.ManageUnits, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        if (await db.Reorganisations.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, cancel) is not { } reorganisation)
        {
            return new Rejection(Rejections.ReorganisationUnknown);
        }

        if (back && reorganisation.State is ReorganisationState.Settled)
        {
            return new Rejection(Rejections.ReorganisationSettled);
        }

        var read = await ShareKey.ReadAsync(db, key, period, cancel);
        if (!read.Accepted)
        {
            return read.Rejection;
        }

        var parts = await db.ReorganisedParts.Where(p => p.Reorganisation == id).ToListAsync(cancel);
        var given = back ? await BackAsync(reorganisation, read.Value, parts, cancel) : await ForwardAsync(reorganisation, read.Value, parts, predecessor, cancel);
        if (given is { Accepted: true, Value: > 0 })
        {
            await commit.SaveAsync(new AuditNote("reorganisation.shares", $"{id} {given.Value}"), cancel);
        }

        return given is { Accepted: true, Value: 0 } ? new Rejection(Rejections.ReorganisationWeights) : given;
    }

    private async Task<Outcome<int>> BackAsync(Reorganisation draft, ShareKey key, List<ReorganisedPart> parts, CancellationToken cancel)
    {
        var weights = await weigh.RunAsync(key, [.. parts.Select(p => p.Predecessor).Distinct()], draft.On.AddDays(-1), null, cancel);
        if (!weights.Accepted)
        {
            return weights.Rejection;
        }

        var given = 0;
        foreach (var group in parts.GroupBy(p => p.Successor, StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
        {
            var of = group.OrderBy(p => p.Predecessor.Value).ToList();
            if (LargestRemainder.Part(Succession.All, [.. of.Select(p => Int128.Max(0, weights.Value.GetValueOrDefault(p.Predecessor)))], 1) is { } shares)
            {
                of.Zip(shares).ToList().ForEach(p => p.First.BackShare = (long)p.Second);
                given += of.Count;
            }
        }

        return given;
    }

    private async Task<Outcome<int>> ForwardAsync(Reorganisation reorganisation, ShareKey key, List<ReorganisedPart> parts, string predecessor, CancellationToken cancel)
    {
        var only = predecessor.Length == 0 ? null : await db.Units.AsNoTracking().FirstOrDefaultAsync(u => u.Code == predecessor, cancel);
        if (only is null && predecessor.Length > 0)
        {
            return new Rejection(Rejections.UnitUnknown, predecessor);
        }

        // A proposal that nobody took was not written.
        var weighed = await splits.RunAsync(reorganisation, key, reorganisation.State is ReorganisationState.Settled ? parts.FindAll(p => p.IsSettled) : parts, only?.Id, cancel);
        if (!weighed.Accepted)
        {
            return weighed.Rejection;
        }

        foreach (var (part, share) in weighed.Value)
        {
            part.Share = share;
        }

        if (reorganisation.State is ReorganisationState.Settled)
        {
            await SucceedAsync(reorganisation, weighed.Value, cancel);
        }

        return weighed.Value.Count;
    }

    // What is written into the units already follows: every map is drawn anew from it.
    private async Task SucceedAsync(Reorganisation settled, IReadOnlyList<(ReorganisedPart Part, long Share)> shares, CancellationToken cancel)
    {
        var heirs = await db.HeirsAsync(settled.On, cancel);
        db.Successions.UpdateRange(shares.Select(s => heirs[(s.Part.Predecessor, s.Part.Successor)] with { Share = s.Share }));
    }
}
