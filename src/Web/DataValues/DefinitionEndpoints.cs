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
        routes.MapGet("/figures/definitions.json", OutAsync);
        routes.MapPost("/figures/definitions/upload", InAsync);
    }

    private static async Task<IResult> OutAsync(Access access, ExportDefinitions export, CancellationToken cancel) =>
        await access.RefuseAsync(Act.SeeOffice, Target.Office, cancel) is null ? Results.File(DefinitionFile.Write(await export.RunAsync(cancel)), "application/json", "dinh-nghia.json") : Results.Forbid();

    private static async Task<IResult> InAsync(HttpContext http, IAntiforgery antiforgery, DefineFigures define, CancellationToken cancel)
    {
        await antiforgery.ValidateRequestAsync(http);
        var form = await http.Request.ReadFormAsync(cancel);
        if (form.Files.GetFile("file") is not { Length: > 0 } file)
        {
            return Refusal.Page(http, new Rejection(Rejections.FileMissing), "/figures/definitions");
        }

        await using var content = file.OpenReadStream();
        var read = await DefinitionFile.ReadAsync(content, cancel);
        var defined = read.Accepted ? await define.RunAsync(read.Value, cancel) : read.Rejection;
        return defined.Accepted ? Results.LocalRedirect("/figures/definitions?done=definitions.in") : Refusal.Page(http, defined.Rejection, "/figures/definitions");
    }
}
