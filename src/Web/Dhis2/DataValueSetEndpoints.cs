using Domain;
using Domain.Categories;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.DataSets;
using Platform.DataValues;
using Platform.People;
using Web.Serving;

namespace Web.Dhis2;

internal static class DataValueSetEndpoints
{
    public static void MapDataValueSets(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/dataValueSets", PostAsync).DisableAntiforgery().WithSummary("Take in figures, as DHIS2 does").WithDescription("JSON, CSV or XML up to 2 GB, packed with gzip or not, read as it comes. Good rows go in; each bad one is a conflict with its index and reason, and the status is WARNING. importStrategy CREATE leaves cells that have a figure, UPDATE those that have none, DELETE takes figures out; dryRun only counts; async answers once the body is read. idScheme, dataElementIdScheme, orgUnitIdScheme and categoryOptionComboIdScheme may be uid, code or name, in the address or before the rows; attribute:… is refused, since nothing has attributes. strictOrganisationUnits takes a figure only for a unit that a form of it is asked of. skipExistingCheck, preheatCache and skipAudit change nothing; force opens no closed period.");
        routes.MapGet("/api/dataValueSets", DataValueSetExport.GetAsync).WithSummary("Figures as they were entered");
    }

    private static async Task<IResult> PostAsync(HttpContext http, EnterFigures enter, CancellationToken cancel)
    {
        if (await RefuseAsync(http, enter, cancel) is { } refused)
        {
            return refused;
        }

        if (ImportOptions.Read(http.Request.Query) is not { } options)
        {
            return Dhis2Answer.Refuse(StatusCodes.Status400BadRequest, $"Value '{http.Request.Query["importStrategy"]}' is not valid for parameter importStrategy. Valid values are: [CREATE_AND_UPDATE, CREATE, UPDATE, DELETE]");
        }

        if (DataValueSetBody.Refuse(http.Request) is { } unsupported)
        {
            return Dhis2Answer.Refuse(StatusCodes.Status415UnsupportedMediaType, unsupported);
        }

        var query = http.Request.Query;
        var head = new DataValueSetHead { Period = query["period"], OrgUnit = query["orgUnit"], DataSet = query["dataSet"], Schemes = IdSchemes.Read(query) };
        return await TakeAsync(http, enter, head, options, cancel);
    }

    private static async Task<IResult> TakeAsync(HttpContext http, EnterFigures enter, DataValueSetHead head, ImportOptions options, CancellationToken cancel)
    {
        var services = http.RequestServices;
        var intake = await enter.BeginAsync(cancel);
        try
        {
            intake.Staged.Cells = options.Cells;
            head.Schemes.Apply(intake);
            if (head.Schemes.Unknown is { } scheme)
            {
                return ImportSummary.Enveloped(http, ImportSummary.Error(new Rejection(Rejections.FigureScheme, scheme), options));
            }

            if (await DataValueSetBody.ReadAsync(http, intake, head, options.IsDeletion, cancel) is { } unread)
            {
                return ImportSummary.Enveloped(http, ImportSummary.Error(unread, options));
            }

            await DataValueSetBody.SweepAsync(head.Deletion, intake, services.GetRequiredService<PlatformDb>(), cancel);
            if (await HoldToSetAsync(head.DataSet, options, intake, services.GetRequiredService<PlatformDb>(), cancel) is { } otherwise)
            {
                return ImportSummary.Enveloped(http, ImportSummary.Error(otherwise, options));
            }

            if (!options.Async)
            {
                return ImportSummary.Enveloped(http, await FinishAsync(services, intake, head, options, cancel));
            }

            var read = intake;
            intake = null;
            return Initiated(services.GetRequiredService<ImportJobs>().Start(services.GetRequiredService<Access>().User, read, (later, stop) => FinishAsync(later, read, head, options, stop)));
        }
        finally
        {
            intake?.Dispose();
        }
    }

    // What is said to be of a form is held to it. Without that figures of any unit are taken, as DHIS2 takes them unless it is told to be strict.
    private static async Task<Rejection?> HoldToSetAsync(string? name, ImportOptions options, FigureIntake intake, PlatformDb db, CancellationToken cancel)
    {
        if (options.StrictUnits)
        {
            intake.HoldToForms((await db.DataSetUnits.AsNoTracking().Select(u => new { u.DataSet, u.Unit }).ToListAsync(cancel)).Select(u => (u.DataSet, u.Unit.Value)).ToHashSet());
        }

        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        if (!intake.Catalogue.SetsByName.TryGetValue(name, out var set))
        {
            return new Rejection(Rejections.SetUnknown, name);
        }

        intake.HoldTo(set, (await db.DataSetUnits.AsNoTracking().Where(u => u.DataSet == set.Id).Select(u => u.Unit).ToListAsync(cancel)).Select(u => u.Value).ToHashSet());
        return null;
    }

    /// <summary>Why who asks may write no figures at all; null where they may write some.</summary>
    internal static async Task<IResult?> RefuseAsync(HttpContext http, EnterFigures enter, CancellationToken cancel)
    {
        // A browser's session may write from this very site alone. A body of two gigabytes is let in only for who is signed in.
        if (!ProgramSignIn.IsProgram(http) && !string.Equals(http.Request.Headers.Origin, SiteAddress.Of(http), StringComparison.OrdinalIgnoreCase))
        {
            return Dhis2Answer.Refuse(StatusCodes.Status403Forbidden, "Access is denied");
        }

        return await enter.MayEnterAsync(cancel) ? null : Dhis2Answer.Refuse(StatusCodes.Status403Forbidden, "Access is denied, requires one Authority from [F_DATAVALUE_ADD]");
    }

    private static async Task<Dictionary<string, object?>> FinishAsync(IServiceProvider services, FigureIntake intake, DataValueSetHead head, ImportOptions options, CancellationToken cancel)
    {
        var enter = services.GetRequiredService<EnterFigures>();
        if (options.DryRun)
        {
            return ImportSummary.Summary(await enter.TryAsync(intake, cancel), options, complete: null);
        }

        var entered = await enter.PublishAsync(intake, "api", "", partial: true, [], cancel);
        if (!entered.Accepted)
        {
            return ImportSummary.Error(entered.Rejection, options);
        }

        // The figures are in; a form that may not be handed in with them is one conflict more.
        var incomplete = head.CompleteDate is null ? null : await HandInAsync(services, head, intake.Catalogue, cancel);
        return ImportSummary.Summary(entered.Value, options, head.CompleteDate is null ? null : incomplete is null, incomplete: incomplete);
    }

    private static async Task<Rejection?> HandInAsync(IServiceProvider services, DataValueSetHead head, FigureCatalogue catalogue, CancellationToken cancel)
    {
        var move = services.GetRequiredService<MoveForm>();
        return await CompletionEndpoints.RegisterAsync(catalogue, (head.DataSet ?? "", head.Period ?? "", head.OrgUnit ?? ""), (s, p, u, c) => move.SubmitAsync(s, p, u, ForeignDay.Read(head.CompleteDate), c), cancel);
    }

    private static IResult Initiated(ImportJob job) => Dhis2Answer.Json(new
    {
        httpStatus = "OK", httpStatusCode = 200, status = "OK", message = $"Initiated {ImportJobs.Kind}",
        response = new { responseType = "JobConfigurationWebMessageResponse", name = ImportJobs.Kind, id = job.Id, created = Dhis2Answer.Time(job.At), jobType = ImportJobs.Kind, jobStatus = "RUNNING", relativeNotifierEndpoint = $"/api/system/tasks/{ImportJobs.Kind}/{job.Id}" },
    });

    /// <summary>Whether an attribute option combination is the only one there is here.</summary>
    internal static bool IsDefault(ReadOnlySpan<char> combo) => combo is "" or CategoryOptionCombo.DefaultUid or "default";
}
