using Domain;
using Domain.Packs;
using Domain.People;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.Offices;
using Platform.People;
using Platform.Rounds;

namespace Platform.Packs;

/// <summary>Begins a round's pack, or its next supplement once the last is issued.</summary>
public sealed class BeginPack(PlatformDb db, Access access, Commit commit)
{
    public async Task<Outcome<Pack>> RunAsync(string roundCode, DocumentRegime? regime, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.CompilePack, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        if (await db.RoundAsync(roundCode, cancel) is not { } round)
        {
            return new Rejection(Rejections.RoundUnknown, roundCode);
        }

        var last = await db.Packs.Where(p => p.Round == round.Id).OrderByDescending(p => p.Supplement).FirstOrDefaultAsync(cancel);
        if (last is { State: not PackState.Issued })
        {
            return regime is { } asked ? await ChooseAsync(last, asked, cancel) : last;
        }

        var usual = await db.Offices.Select(o => o.Regime).FirstAsync(cancel);
        var pack = Pack.Begin(round.Id, regime ?? last?.Regime ?? usual, last is null ? 0 : last.Supplement + 1);
        db.Packs.Add(pack);
        await commit.SaveAsync(new AuditNote("pack.begun", pack.Id.ToString()), cancel);
        return pack;
    }

    private async Task<Outcome<Pack>> ChooseAsync(Pack pack, DocumentRegime regime, CancellationToken cancel)
    {
        var chosen = pack.Choose(regime);
        if (!chosen.Accepted || !db.ChangeTracker.HasChanges())
        {
            return chosen;
        }

        try
        {
            await commit.SaveAsync(new AuditNote("pack.regime", pack.Id.ToString()), cancel);
            return pack;
        }
        catch (DbUpdateConcurrencyException)
        {
            // It was put before the leader between the reading and the writing.
            db.ChangeTracker.Clear();
            return new Rejection(Rejections.PackNotDraft);
        }
    }
}

public enum PackStep
{
    PutBeforeLeader,
    Approve,
    Reopen,
}

/// <summary>Moves the newest pack of a round between the desk, the leader and the clerk.</summary>
public sealed class AdvancePack(PlatformDb db, Access access, Commit commit, LoadPack load, PackTables tables)
{
    public async Task<Outcome<Pack>> RunAsync(string roundCode, PackStep step, CancellationToken cancel)
    {
        if (await access.RefuseAsync(step is PackStep.Approve ? Act.ApprovePack : Act.CompilePack, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        if (await db.RoundAsync(roundCode, cancel) is not { } round || await load.RunAsync(round, null, cancel) is not { } loaded)
        {
            return new Rejection(Rejections.RoundUnknown, roundCode);
        }

        var pack = loaded.Pack;
        var digest = FigureTable.Digest(loaded.Compiled.Digest, await tables.LoadAsync(round, pack, cancel));
        var moved = step switch
        {
            PackStep.PutBeforeLeader => pack.PutBeforeLeader(loaded.Undecided, digest),
            PackStep.Approve when pack.FrozenDigest != digest => new Rejection(Rejections.PackChangedSinceApproved),
            PackStep.Approve => pack.Approve(),
            _ => pack.Reopen(),
        };
        if (!moved.Accepted)
        {
            return moved;
        }

        try
        {
            await commit.SaveAsync(new AuditNote($"pack.{step}", pack.Id.ToString(), Digest: digest), cancel);
            return moved;
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody else moved it between the reading and the writing.
            db.ChangeTracker.Clear();
            return new Rejection(Rejections.PackItemChanged);
        }
    }
}
