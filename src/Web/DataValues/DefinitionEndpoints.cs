using Domain;
using Domain.People;
using Microsoft.AspNetCore.Antiforgery;
using Platform.DataValues;
using Platform.People;
using Web.Serving;

namespace Web.DataValues;

public static class DefinitionEndpoints
{
    public static void MapDefinitions(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/figures/definitions.{format:regex(^(json|xlsx)$)}", OutAsync);
        routes.MapPost("/figures/definitions/upload", InAsync);
    }

    private static async Task<IResult> OutAsync(string format, Access access, ExportDefinitions export, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.SeeOffice, Whose.Office, cancel) is not null)
        {
            return Results.Forbid();
        }

        var all = await export.RunAsync(cancel);
        return format == "json" ? Results.File(DefinitionFile.Write(all), "application/json", "dinh-nghia.json") : Results.File(DefinitionBook.Write(all), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "dinh-nghia.xlsx");
    }

    private static async Task<IResult> InAsync(HttpContext http, IAntiforgery antiforgery, DefineFigures define, CancellationToken cancel)
    {
        await antiforgery.ValidateRequestAsync(http);
        var form = await http.Request.ReadFormAsync(cancel);
        if (form.Files.GetFile("file") is not { Length: > 0 } file)
        {
            return Refusal.Page(http, new Rejection(Rejections.FileMissing), "/figures/definitions");
        }

        using var content = new MemoryStream(await file.BytesAsync(cancel));
        var read = Path.GetExtension(file.FileName).Equals(".xlsx", StringComparison.OrdinalIgnoreCase) ? DefinitionBook.Read(content) : await DefinitionFile.ReadAsync(content, cancel);
        var defined = read.Accepted ? await define.RunAsync(read.Value, cancel) : read.Rejection;
        return defined.Accepted ? Results.LocalRedirect("/figures/definitions?done=definitions.in") : Refusal.Page(http, defined.Rejection, "/figures/definitions");
    }
}
