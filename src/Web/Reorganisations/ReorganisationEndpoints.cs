using System.Globalization;
using System.Text;
using Domain;
using Microsoft.AspNetCore.Antiforgery;
using Platform.Reorganisations;
using Web.Serving;

namespace Web.Reorganisations;

public static class ReorganisationEndpoints
{
    public static void MapReorganisations(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/units/reorganisations", LoadAsync);
        routes.MapPost("/units/reorganisations/{id:guid}/shares", SharesAsync);
    }

    private static async Task<IResult> LoadAsync(HttpContext http, IAntiforgery antiforgery, LoadReorganisation load, CancellationToken cancel)
    {
        await antiforgery.ValidateRequestAsync(http);
        var form = await http.Request.ReadFormAsync(cancel);
        if (form.Files.GetFile("units") is not { Length: > 0 } units || form.Files.GetFile("parts") is not { Length: > 0 } parts || !DateOnly.TryParseExact(form["on"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on))
        {
            return Refusal.Page(http, new Rejection(Rejections.FileMissing), "/units/reorganisations");
        }

        using var unitTable = new StreamReader(units.OpenReadStream(), Encoding.UTF8);
        using var partTable = new StreamReader(parts.OpenReadStream(), Encoding.UTF8);
        var loaded = await load.RunAsync(form["name"].ToString(), on, unitTable, partTable, cancel);
        return loaded.Accepted ? Results.LocalRedirect($"/units/reorganisations/{loaded.Value.Id}?done=reorg.loaded") : Refusal.Page(http, loaded.Rejection, "/units/reorganisations");
    }

    private static async Task<IResult> SharesAsync(Guid id, HttpContext http, IAntiforgery antiforgery, ShareParts parts, CancellationToken cancel)
    {
        await antiforgery.ValidateRequestAsync(http);
        var form = await http.Request.ReadFormAsync(cancel);
        var shared = await parts.RunAsync(id, form["key"].ToString(), form["period"].ToString().Trim(), form["back"] == "true", form["unit"].ToString(), cancel);
        return shared.Accepted ? Results.LocalRedirect($"/units/reorganisations/{id}?done=reorg.shares")
            : Refusal.Page(http, shared.Rejection, $"/units/reorganisations/{id}", shared.Rejection.Code == Rejections.NotAllowed ? StatusCodes.Status403Forbidden : StatusCodes.Status422UnprocessableEntity);
    }
}
