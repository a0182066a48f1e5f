using System.Runtime.CompilerServices;
using Analytics;
using Domain.DataValues;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Data.Figures;
using Platform.DataValues;
using Web.Serving;

namespace Web.DataValues;

/// <summary>Where the store that sums lies. Only the server opens it.</summary>
public sealed record FigureFile(string Path);

/// <summary>
/// Keeps the store that sums by the changes of the store of record, and answers from it. What was published before a question is in its answer:
/// the question waits for it, unless it is an import of millions that is just being taken in.
/// </summary>
public sealed class FigureFollower(IServiceScopeFactory scopes, FigureSignal signal, FigureFile file, TimeProvider clock, ILogger<FigureFollower> log) : BackgroundService, IFigures
{
    /// <summary>How often another process's changes are looked for.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(400);

    /// <summary>How long a question waits for what is being taken in.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(800);

    /// <summary>How often what killed imports left is looked for.</summary>
    private static readonly TimeSpan SweepEvery = TimeSpan.FromHours(1);

    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim following = new(1, 1);
    private FigureStore? store;

    /// <summary>Whether it once had all there was: before that it would answer that there is nothing.</summary>
    private volatile bool isReady;

    private bool isGone;

    public async Task<IReadOnlyList<Figure>> AggregateAsync(FigureQuestion question, CancellationToken cancel)
    {
        await CatchUpAsync(isReady ? Patience : Timeout.InfiniteTimeSpan, cancel);
        return await store!.AggregateAsync(question, cancel);
    }

    /// <summary>Takes in all that was published.</summary>
    /// <param name="longest">How long to wait for somebody who is at it already.</param>
    public async Task CatchUpAsync(TimeSpan longest, CancellationToken cancel)
    {
        if (!await following.WaitAsync(longest, cancel))
        {
            return;
        }

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await FollowAsync(scope.ServiceProvider.GetRequiredService<PlatformDb>(), cancel);
            isReady = true;
        }
        finally
        {
            following.Release();
        }
    }

    public override void Dispose()
    {
        // Who is at it is told to stop, and has the engine until it did.
        base.Dispose();
        if (isGone)
        {
            return;
        }

        isGone = true;
        following.Wait(Farewell);
        store?.Dispose();
        following.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        DateTimeOffset? swept = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (swept is not { } last || clock.GetUtcNow() - last > SweepEvery)
                {
                    await SweepAsync(stoppingToken);
                    swept = clock.GetUtcNow();
                }

                if (store is not null || await AnyAsync(stoppingToken))
                {
                    await CatchUpAsync(Timeout.InfiniteTimeSpan, stoppingToken);
                }

                await signal.WaitAsync(Look, stoppingToken);
            }
            catch (Exception) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // Whatever it is, the next look may succeed; the figures of record are not touched by it.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                log.FollowFault(fault);
                await Task.Delay(TimeSpan.FromSeconds(5), stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task SweepAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SweepFigures>().RunAsync(cancel);
    }

    private async Task<bool> AnyAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PlatformDb>().DataValueBatches.AnyAsync(b => b.Number != null, cancel);
    }

    private async Task FollowAsync(PlatformDb db, CancellationToken cancel)
    {
        store ??= FigureStore.Open(file.Path);
        var to = store.Followed;
        await using var snapshot = await db.BeginSnapshotAsync(cancel);
        var head = await db.AuditHeads.AsNoTracking().SingleAsync(cancel);
        // A database that was restored to an earlier day, or another one, has another entry under that number.
        if (to.Number == 0 || !await db.AuditEntries.AnyAsync(e => e.Number == to.Number && e.Hash == to.Hash, cancel))
        {
            await store.RebuildAsync(db.ReadChangesAsync(null, cancel), new Followed(head.Number, head.Hash), cancel);
            return;
        }

        // All of one moment, at once: a figure that was changed twice is only there as the later change left it.
        var batches = await db.DataValueBatches.AsNoTracking().Where(b => b.Number > to.Number && b.Count > 0).OrderBy(b => b.Number).Select(b => b.Id).ToListAsync(cancel);
        if (batches.Count > 0)
        {
            await store.ApplyAsync(ChangesAsync(db, batches, cancel), new Followed(head.Number, head.Hash), cancel);
        }
    }

    private static async IAsyncEnumerable<FigureChange[]> ChangesAsync(PlatformDb db, List<int> batches, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var batch in batches)
        {
            await foreach (var portion in db.ReadChangesAsync(batch, cancel))
            {
                yield return portion;
            }
        }
    }
}
