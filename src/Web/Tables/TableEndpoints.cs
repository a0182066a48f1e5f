using System.Text;
using Domain;
using Domain.People;
using Microsoft.AspNetCore.Antiforgery;
using Platform.People;
using Platform.Tables;
using Web.Serving;

namespace Web.Tables;

public static class TableEndpoints
{
    public static void MapTables(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/tables/{name}.csv", ExportAsync);
        routes.MapPost("/tables/{name}", ImportAsync);
    }

    private static async Task<IResult> ExportAsync(string name, HttpContext http, Access access, ExportTable export, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.SeeOffice, Whose.Office, cancel) is not null)
        {
            return Results.Forbid();
        }

        if (!ExportTable.Names.Contains(name))
        {
            return Results.NotFound();
        }

        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = $"attachment; filename={name}.csv";
        await foreach (var line in export.RunAsync(name, cancel))
        {
            await http.Response.WriteAsync(line, Encoding.UTF8, cancel);
        }

        return Results.Empty;
    }

    private static async Task<IResult> ImportAsync(string name, HttpContext http, IAntiforgery antiforgery, ImportTable import, CancellationToken cancel)
    {
        await antiforgery.ValidateRequestAsync(http);
        var form = await http.Request.ReadFormAsync(cancel);
        if (!ExportTable.Names.Contains(name))
        {
            return Results.NotFound();
        }

        if (form.Files.GetFile("file") is not { Length: > 0 } file)
        {
            return Refusal.Page(http, new Rejection(Rejections.FileMissing), "/tables");
        }

        using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
        var imported = await import.RunAsync(name, reader, cancel);
        return imported.Accepted ? Results.LocalRedirect("/tables?done=table.imported") : Refusal.Page(http, imported.Rejection, "/tables");
    }
}
