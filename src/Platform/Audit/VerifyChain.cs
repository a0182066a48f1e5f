using Domain;
using Domain.Audit;
using Microsoft.EntityFrameworkCore;
using Platform.Data;

namespace Platform.Audit;

/// <param name="Entries">How many entries hang together.</param>
/// <param name="Head">The hash of the last.</param>
public sealed record ChainState(long Entries, string Head);

/// <summary>Reads the whole chain and what it stands for, and names the first that does not hold: a link, a text, a file.</summary>
public sealed class VerifyChain(PlatformDb db)
{
    /// <param name="against">A head seen earlier, in a backup or on an issued document; null where there is none.</param>
    public async Task<Outcome<ChainState>> RunAsync(ChainState? against, CancellationToken cancel)
    {
        await using var snapshot = await db.BeginSnapshotAsync(cancel);
        var words = new SealedWords();
        var chain = await FollowAsync(against, words, cancel);
        if (!chain.Accepted)
        {
            return chain;
        }

        return await new VerifyContents(db, words).RunAsync(cancel) is { } differs ? differs : chain;
    }

    private async Task<Outcome<ChainState>> FollowAsync(ChainState? against, SealedWords words, CancellationToken cancel)
    {
        var hash = AuditChain.Root;
        long number = 0;
        var metEarlierHead = against is null || against.Entries == 0;
        await foreach (var entry in db.AuditEntries.AsNoTracking().OrderBy(e => e.Number).AsAsyncEnumerable().WithCancellation(cancel))
        {
            number++;
            if (entry.Number != number || entry.Previous != hash || AuditChain.HashOf(entry) != entry.Hash)
            {
                return new Rejection(Rejections.AuditBroken, number);
            }

            hash = entry.Hash;
            words.Hear(entry);
            metEarlierHead |= number == against?.Entries && hash == against.Head;
        }

        var head = await db.AuditHeads.AsNoTracking().SingleAsync(cancel);
        if (head.Number != number || head.Hash != hash)
        {
            return new Rejection(Rejections.AuditTruncated, number, head.Number);
        }

        return metEarlierHead ? new ChainState(number, hash) : new Rejection(Rejections.AuditTruncated, number, against!.Entries);
    }
}
