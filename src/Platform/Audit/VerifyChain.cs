using Domain;
using Domain.Audit;
using Microsoft.EntityFrameworkCore;
using Platform.Data;

namespace Platform.Audit;

/// <param name="Entries">How many entries hang together.</param>
/// <param name="Head">The hash of the last.</param>
public sealed record ChainState(long Entries, string Head);

/// <summary>Reads the whole chain and names the first link that does not hold.</summary>
public sealed class VerifyChain(PlatformDb db)
{
    /// <param name="against">A head seen earlier, in a backup or on an issued document; null where there is none.</param>
    public async Task<Outcome<ChainState>> RunAsync(ChainState? against, CancellationToken cancel)
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
