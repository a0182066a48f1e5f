using Domain;
using Domain.People;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Files;
using Platform.People;
using Platform.Reports;
using Web.Serving;
using static Web.Texts.Words;

namespace Web.Reports;

public static class ReportEndpoints
{
    public static void MapReports(this IEndpointRouteBuilder routes)
    {
        routes
            .MapPut("/api/reports/{clientId:guid}", PutAsync)
            .DisableAntiforgery()
            .WithSummary("Send a unit's report under an identifier of the client's own")
            .WithDescription("JSON: round, unit, nothingToReport, statements (each with kind: result, limitation, cause, task, recommendation, other; sector; text), submit. The same body again gets the same receipt; another body under the same identifier is refused with 409. A refusal holds code, vi, en.")
            .Produces(StatusCodes.Status200OK)
            .Produces(StatusCodes.Status401Unauthorized)
            .Produces(StatusCodes.Status403Forbidden)
            .Produces(StatusCodes.Status404NotFound)
            .Produces(StatusCodes.Status409Conflict)
            .Produces(StatusCodes.Status413PayloadTooLarge)
            .Produces(StatusCodes.Status422UnprocessableEntity);
        routes.MapPost("/rounds/{code}/reports/{unit}/upload", UploadAsync);
        routes.MapGet("/rounds/{code}/reports/{unit}/original", OriginalAsync);
        routes.MapPost("/rounds/{code}/reports/{unit}/attach", AttachAsync);
        routes.MapPost("/rounds/{code}/reports/{unit}/attachments/{id:guid}/remove", DetachAsync);
        routes.MapGet("/rounds/{code}/reports/{unit}/attachments/{id:guid}", AttachmentAsync);
    }

    /// <summary>
    /// The same body again gets the same receipt; another body under the same identifier is refused with 409 and kept.
    /// A form token would go stale in a month without a network: the request must come from this very site, and be signed in.
    /// </summary>
    private static async Task<IResult> PutAsync(Guid clientId, HttpContext http, ReceiveReport receive, CancellationToken cancel)
    {
        if (!IsOwnOrigin(http.Request))
        {
            return Problem(new Rejection(Rejections.NotAllowed), StatusCodes.Status403Forbidden);
        }

        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, cancel);
        var received = await receive.RunAsync(clientId, body.ToArray(), cancel);
        if (received.Accepted)
        {
            var r = received.Value;
            return Results.Json(new { clientId = r.ClientId, report = r.Report, version = r.Version, sha256 = r.BodyHash, at = r.At });
        }

        return Problem(received.Rejection, received.Rejection.Code switch
        {
            Rejections.ReportOtherBody or Rejections.ReportChangedMeanwhile or Rejections.ReportAlreadySubmitted => StatusCodes.Status409Conflict,
            Rejections.NotAllowed => StatusCodes.Status403Forbidden,
            Rejections.RoundUnknown or Rejections.UnitUnknown => StatusCodes.Status404NotFound,
            _ => StatusCodes.Status422UnprocessableEntity,
        });
    }

    private static bool IsOwnOrigin(HttpRequest request) =>
        request.Headers.Origin.ToString() is { Length: > 0 } origin && string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);

    public static IResult Problem(Rejection rejection, int status) =>
        Results.Json(new { code = rejection.Code, vi = Of(rejection, Vietnamese), en = Of(rejection, English) }, statusCode: status);

    private static async Task<IResult> UploadAsync(string code, string unit, HttpContext http, IAntiforgery antiforgery, ImportReport import, CancellationToken cancel)
    {
        await antiforgery.ValidateRequestAsync(http);
        var here = $"/rounds/{code}/reports/{unit}";
        var form = await http.Request.ReadFormAsync(cancel);
        if (form.Files.GetFile("file") is not { Length: > 0 } file)
        {
            return Refusal.Page(http, new Rejection(Rejections.FileMissing), here + "/write");
        }

        var imported = await import.RunAsync(code, unit, await file.BytesAsync(cancel), file.FileName, null, cancel);
        return imported.Accepted ? Results.LocalRedirect($"{here}/statements?done=report.read") : Refusal.Page(http, imported.Rejection, here + "/write");
    }

    private static async Task<IResult> OriginalAsync(string code, string unit, [FromQuery] int version, PlatformDb db, Access access, CancellationToken cancel)
    {
        var opened = await db.OpenReportAsync(access, code, unit, version, cancel);
        if (opened?.Version is not { SourceFile: { } hash } shown || await db.ReadFileAsync(hash, cancel) is not { } content)
        {
            return Results.NotFound();
        }

        return Results.File(content, "application/octet-stream", shown.SourceName);
    }

    private static async Task<IResult> AttachAsync(string code, string unit, HttpContext http, IAntiforgery antiforgery, PlatformDb db, Access access, AttachFile attach, CancellationToken cancel)
    {
        await antiforgery.ValidateRequestAsync(http);
        var here = $"/rounds/{code}/reports/{unit}";
        var form = await http.Request.ReadFormAsync(cancel);
        if (form.Files.GetFile("file") is not { Length: > 0 } file)
        {
            return Refusal.Page(http, new Rejection(Rejections.FileMissing), here);
        }

        var opened = await db.OpenReportAsync(access, code, unit, null, cancel);
        var attached = await attach.RunAsync(opened?.Report?.Id ?? default, await file.BytesAsync(cancel), file.FileName, cancel);
        return attached.Accepted ? Results.LocalRedirect($"{here}?done=report.attached") : Refusal.Page(http, attached.Rejection, here);
    }

    private static async Task<IResult> DetachAsync(string code, string unit, Guid id, HttpContext http, IAntiforgery antiforgery, PlatformDb db, Access access, AttachFile attach, CancellationToken cancel)
    {
        await antiforgery.ValidateRequestAsync(http);
        var here = $"/rounds/{code}/reports/{unit}";
        var opened = await db.OpenReportAsync(access, code, unit, null, cancel);
        var removed = await attach.RemoveAsync(opened?.Report?.Id ?? default, id, cancel);
        return removed.Accepted ? Results.LocalRedirect($"{here}?done=report.detached") : Refusal.Page(http, removed.Rejection, here);
    }

    // What the reader may not know of is not there: the report is opened as its page opens it.
    private static async Task<IResult> AttachmentAsync(string code, string unit, Guid id, PlatformDb db, Access access, CancellationToken cancel)
    {
        var opened = await db.OpenReportAsync(access, code, unit, null, cancel);
        var shown = opened?.Report is null ? null : await db.AttachmentsOf(opened).FirstOrDefaultAsync(a => a.Id == id, cancel);
        return shown is not null && await db.ReadFileAsync(shown.File, cancel) is { } content ? Results.File(content, "application/octet-stream", shown.Name) : Results.NotFound();
    }
}
