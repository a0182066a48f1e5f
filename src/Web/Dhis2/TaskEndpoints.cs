using Platform.People;

namespace Web.Dhis2;

/// <summary>How far a job has come, and what came of it: for who started it.</summary>
internal static class TaskEndpoints
{
    public static void MapTasks(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/system/tasks", (ImportJobs jobs, Access access) => Dhis2Answer.Json(new Dictionary<string, object?> { [ImportJobs.Kind] = All(jobs, access, Notices) })).WithSummary("Jobs, by kind and identifier");
        routes.MapGet("/api/system/tasks/{kind}", (string kind, ImportJobs jobs, Access access) => Dhis2Answer.Json(kind == ImportJobs.Kind ? All(jobs, access, Notices) : [])).WithSummary("Jobs of a kind");
        routes.MapGet("/api/system/tasks/{kind}/{id}", (string kind, string id, ImportJobs jobs, Access access) => Dhis2Answer.Json(Find(kind, id, jobs, access) is { } job ? Notices(job) : Array.Empty<object>())).WithSummary("What a job has told, the newest first");
        routes.MapGet("/api/system/taskSummaries/{kind}", (string kind, ImportJobs jobs, Access access) => Dhis2Answer.Json(kind == ImportJobs.Kind ? All(jobs, access, j => j.Summary) : [])).WithSummary("What came of the jobs of a kind");
        routes.MapGet("/api/system/taskSummaries/{kind}/{id}", (string kind, string id, ImportJobs jobs, Access access) => Dhis2Answer.Json(Find(kind, id, jobs, access)?.Summary ?? [])).WithSummary("What came of a job; empty while it goes on");
    }

    private static Dictionary<string, object?> All(ImportJobs jobs, Access access, Func<ImportJob, object?> what) => jobs.Of(access.User).ToDictionary(j => j.Id, what);

    private static ImportJob? Find(string kind, string id, ImportJobs jobs, Access access) => kind == ImportJobs.Kind ? jobs.Of(access.User).FirstOrDefault(j => j.Id == id) : null;

    private static object Notices(ImportJob job) => job.Notices.Select((n, at) => new { id = $"{job.Id}{at}", uid = job.Id, level = n.Level, category = ImportJobs.Kind, time = Dhis2Answer.Time(n.At), message = n.Message, completed = n.Completed });
}
