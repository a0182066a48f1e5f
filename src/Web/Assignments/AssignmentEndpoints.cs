using Domain;
using Domain.People;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.EntityFrameworkCore;
using Platform.Assignments;
using Platform.Data;
using Platform.Files;
using Platform.Offices;
using Platform.People;
using Web.Serving;

namespace Web.Assignments;

public static class AssignmentEndpoints
{
    public static void MapAssignments(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/assignments/{number:int}/work", WorkAsync);
        routes.MapGet("/assignments/{number:int}/evidence/{id:guid}", EvidenceAsync);
        routes
            .MapGet("/api/assignments/overdue", OverdueAsync)
            .WithSummary("The overdue assignments that the reader may see, oldest deadline first")
            .WithDescription("A list of number, title, deadline.")
            .Produces(StatusCodes.Status200OK)
            .Produces(StatusCodes.Status401Unauthorized);
    }

    private static async Task<IResult> WorkAsync(int number, HttpContext http, IAntiforgery antiforgery, MoveAssignment move, CancellationToken cancel)
    {
        await antiforgery.ValidateRequestAsync(http);
        var form = await http.Request.ReadFormAsync(cancel);
        var here = $"/assignments/{number}";
        byte[]? evidence = null;
        var file = form.Files.GetFile("file");
        if (file is { Length: > 0 })
        {
            evidence = await file.BytesAsync(cancel);
        }

        var step = form["step"] == nameof(AssignmentStep.ReportDone) ? AssignmentStep.ReportDone : AssignmentStep.Note;
        var moved = await move.RunAsync(new AssignmentMove(number, step, form["text"].ToString(), null, evidence, file?.FileName), cancel);
        return moved.Accepted ? Results.LocalRedirect($"{here}?done=step.{step}") : Refusal.Page(http, moved.Rejection, here);
    }

    private static async Task<IResult> EvidenceAsync(int number, Guid id, PlatformDb db, Access access, CancellationToken cancel)
    {
        var assignment = await db.Assignments.AsNoTracking().FirstOrDefaultAsync(a => a.Number == number, cancel);
        var shown = assignment is null ? null : await db.AssignmentEvents.AsNoTracking().FirstOrDefaultAsync(e => e.Id == id && e.Assignment == assignment.Id, cancel);
        if (shown?.File is not { } hash || !await ReadsAsync(assignment!, access, cancel) || await db.ReadFileAsync(hash, cancel) is not { } content)
        {
            return Results.NotFound();
        }

        return Results.File(content, "application/octet-stream", shown.FileName);
    }

    private static async Task<bool> ReadsAsync(Domain.Assignments.Assignment assignment, Access access, CancellationToken cancel)
    {
        foreach (var unit in assignment.Support.Prepend(assignment.Lead))
        {
            if (await access.AllowsAsync(Act.ReadAssignment, Whose.Of(unit), cancel))
            {
                return true;
            }
        }

        return false;
    }

    private static async Task<IResult> OverdueAsync(PlatformDb db, Access access, TimeProvider clock, CancellationToken cancel)
    {
        var units = await access.UnitsForAsync(Act.ReadAssignment, cancel);
        var late = await db.Assignments.AsNoTracking().Overdue(clock.VietnamToday()).OrderBy(a => a.Deadline).ToListAsync(cancel);
        return Results.Json(late.Where(a => units is null || a.Support.Prepend(a.Lead).Any(units.Contains)).Select(a => new { number = a.Number, title = a.Title, deadline = a.Deadline }));
    }
}
