using System.Text;
using Domain;
using Domain.People;
using Domain.Units;
using Microsoft.AspNetCore.Antiforgery;
using Platform.People;
using Platform.Units;
using Web.Serving;

namespace Web.Units;

public static class UnitEndpoints
{
    public static void MapUnits(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/units.csv", ExportAsync);
        routes.MapPost("/units/import", ImportAsync);
    }

    private static async Task<IResult> ExportAsync(HttpContext http, Access access, ExportUnits export, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.SeeOffice, Target.Office, cancel) is not null)
        {
            return Results.Forbid();
        }

        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = "attachment; filename=units.csv";
        await foreach (var line in export.RunAsync(Placement.Administrative, cancel))
        {
            await http.Response.WriteAsync(line, Encoding.UTF8, cancel);
        }

        return Results.Empty;
    }

    private static async Task<IResult> ImportAsync(HttpContext http, IAntiforgery antiforgery, ImportUnits import, CancellationToken cancel)
    {
        await antiforgery.ValidateRequestAsync(http);
        var form = await http.Request.ReadFormAsync(cancel);
        if (form.Files.GetFile("file") is not { Length: > 0 } file)
        {
            return Refusal.Page(http, new Rejection(Rejections.FileMissing), "/units");
        }

        using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
        var imported = await import.RunAsync(reader, Placement.Administrative, cancel);
        return imported.Accepted ? Results.LocalRedirect("/units?done=units.imported") : Refusal.Page(http, imported.Rejection, "/units");
    }
}
