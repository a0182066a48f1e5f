using System.Collections.Concurrent;
using Domain;
using Platform.Data;
using Platform.DataValues;
using Platform.People;
using Web.Serving;

namespace Web.DataSets;

/// <summary>An import under way, or one that is done.</summary>
internal sealed class FigureImport(Guid owner, string name, DateTimeOffset at) : IProgress<ImportProgress>
{
    private readonly Lock gate = new();
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ImportProgress progress;
    private Outcome<FiguresImported>? outcome;

    public Guid Id { get; } = Guid.CreateVersion7();

    public Guid Owner => owner;

    /// <summary>What its sender calls the file.</summary>
    public string Name => name;

    public DateTimeOffset At => at;

    /// <summary>Null while it runs.</summary>
    public Outcome<FiguresImported>? Outcome
    {
        get
        {
            lock (gate)
            {
                return outcome;
            }
        }
    }

    public ImportProgress Progress
    {
        get
        {
            lock (gate)
            {
                return progress;
            }
        }
    }

    public void Report(ImportProgress value)
    {
        lock (gate)
        {
            progress = value;
        }
    }

    public void End(Outcome<FiguresImported> value)
    {
        lock (gate)
        {
            outcome = value;
        }

        ended.TrySetResult();
    }

    /// <summary>Waits for its end, or so long.</summary>
    public async Task WaitAsync(TimeSpan longest, CancellationToken cancel)
    {
        try
        {
            await ended.Task.WaitAsync(longest, cancel);
        }
        catch (TimeoutException)
        {
            // Then its page tells how far it has come.
        }
    }
}

/// <summary>
/// Takes files of figures in beside the requests, so that a page can tell how far it has come. What becomes of an import is told to whoever began it, for a day.
/// It is all-or-nothing in the database: one that a stop of the server cuts off has written nothing.
/// </summary>
internal sealed class FigureImports(IServiceScopeFactory scopes, IHostApplicationLifetime life, TimeProvider clock, ILogger<FigureImports> logger)
{
    private const int MostKept = 200;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<Guid, FigureImport> imports = [];

    /// <summary>Null where there is none of this person's.</summary>
    public FigureImport? Find(Guid id, Guid owner) => imports.TryGetValue(id, out var import) && import.Owner == owner ? import : null;

    /// <param name="path">A file that is taken away when the import is done.</param>
    /// <returns>Refused: figure.busy while another of this person's runs.</returns>
    public Outcome<FigureImport> Begin(Guid owner, string path, string name, ImportWish wish)
    {
        Forget();
        if (imports.Values.Any(i => i.Owner == owner && i.Outcome is null))
        {
            File.Delete(path);
            return new Rejection(Rejections.FigureBusy);
        }

        var import = new FigureImport(owner, name, clock.GetUtcNow());
        imports[import.Id] = import;
        _ = Task.Run(() => RunAsync(import, path, wish, life.ApplicationStopping), CancellationToken.None);
        return import;
    }

    private async Task RunAsync(FigureImport import, string path, ImportWish wish, CancellationToken cancel)
    {
        try
        {
            var file = FigureFiles.Open(path, import.Name);
            if (!file.Accepted)
            {
                import.End(file.Rejection);
                return;
            }

            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Access>().Enter(import.Owner);
            import.End(await scope.ServiceProvider.GetRequiredService<ImportFigures>().RunAsync(file.Value, wish, import, cancel));
        }
        catch (Exception fault)
        {
            var full = StorageFullException.IsCauseOf(fault) || fault is StorageFullException;
            if (!full && !cancel.IsCancellationRequested)
            {
                logger.Fault(fault, "/figures/import");
            }

            import.End(new Rejection(full ? Rejections.StorageFull : Rejections.Fault));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private void Forget()
    {
        foreach (var old in imports.Values.Where(i => i.Outcome is not null).OrderByDescending(i => i.At).Where((i, at) => at >= MostKept || clock.GetUtcNow() - i.At > Kept).ToList())
        {
            imports.TryRemove(old.Id, out _);
        }
    }
}
