using System.Collections.Concurrent;
using Domain;
using Platform.Data;
using Platform.DataValues;
using Platform.People;
using Web.Serving;

namespace Web.Dhis2;

/// <summary>One message of a job.</summary>
internal sealed record JobNotice(string Level, DateTimeOffset At, string Message, bool Completed);

/// <summary>An import that goes on after its client was answered.</summary>
internal sealed class ImportJob(Guid user, DateTimeOffset at)
{
    private readonly ConcurrentStack<JobNotice> notices = [];

    public string Id { get; } = Uid.Of("job", Guid.CreateVersion7().ToString());

    public Guid User => user;

    public DateTimeOffset At => at;

    /// <summary>The newest first.</summary>
    public IReadOnlyList<JobNotice> Notices => [.. notices];

    /// <summary>Null until it is done.</summary>
    public Dictionary<string, object?>? Summary { get; private set; }

    public void Tell(JobNotice notice) => notices.Push(notice);

    public void Finish(Dictionary<string, object?> summary, DateTimeOffset at)
    {
        Summary = summary;
        Tell(new JobNotice((string)summary["status"]! == "ERROR" ? "ERROR" : "INFO", at, $"Import complete with status {summary["status"]}", Completed: true));
    }
}

/// <summary>
/// Imports that were asked for as jobs. Their bodies are read before the client is answered, so a client that hangs up afterwards loses nothing;
/// the program does not stop before they are done.
/// </summary>
internal sealed class ImportJobs(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ServerOptions> log) : IHostedService
{
    /// <summary>What DHIS2 calls jobs of this kind.</summary>
    public const string Kind = "DATAVALUE_IMPORT";

    /// <summary>Jobs that can still be asked about; older ones that are done are forgotten.</summary>
    private const int MostKept = 200;

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    private readonly ConcurrentDictionary<string, ImportJob> jobs = new(StringComparer.Ordinal);

    /// <summary>The jobs of a person, the newest first.</summary>
    public IReadOnlyList<ImportJob> Of(Guid user) => [.. jobs.Values.Where(j => j.User == user).OrderByDescending(j => j.At)];

    /// <param name="intake">Read to its end. It is the job's from here on.</param>
    /// <param name="work">Gets services of its own, in which the person is at work.</param>
    public ImportJob Start(Guid user, FigureIntake intake, Func<IServiceProvider, CancellationToken, Task<Dictionary<string, object?>>> work)
    {
        var job = new ImportJob(user, clock.GetUtcNow());
        job.Tell(new JobNotice("INFO", job.At, $"Process started: {intake.Rows} data values read", Completed: false));
        foreach (var old in jobs.Values.Where(j => j.Summary is not null).OrderByDescending(j => j.At).Skip(MostKept))
        {
            jobs.TryRemove(old.Id, out _);
        }

        jobs[job.Id] = job;
        _ = Task.Run(() => RunAsync(job, intake, work));

        return job;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        while (jobs.Values.Any(j => j.Summary is null))
        {
            await Task.Delay(Look, cancellationToken);
        }
    }

    private async Task RunAsync(ImportJob job, FigureIntake intake, Func<IServiceProvider, CancellationToken, Task<Dictionary<string, object?>>> work)
    {
        using var read = intake;
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Access>().Enter(job.User);
        try
        {
            job.Finish(await work(scope.ServiceProvider, CancellationToken.None), clock.GetUtcNow());
        }
        catch (Exception fault)
        {
            // Nobody waits for this task: what went wrong is told to who asks about the job, and to the operator.
            var full = StorageFullException.IsCauseOf(fault) || fault is StorageFullException;
            log.Fault(fault, $"/api/system/tasks/{Kind}/{job.Id}");
            job.Finish(ImportSummary.Error(new Rejection(full ? Rejections.StorageFull : Rejections.Fault), new ImportOptions("CREATE_AND_UPDATE", DryRun: false, Async: true)), clock.GetUtcNow());
        }
    }
}
