using Documents.Writing;
using Domain.Periods;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.People;
using Platform.Targets;
using Web.Packs;
using Web.Serving;

namespace Web.Targets;

public static class TargetEndpoints
{
    public static void MapTargets(this IEndpointRouteBuilder routes) => routes.MapGet("/targets/review.docx", ReviewAsync);

    private static async Task<IResult> ReviewAsync(HttpContext http, PlatformDb db, Access access, ReviewTargets review, TimeProvider clock, CancellationToken cancel)
    {
        var query = http.Request.Query;
        var asked = await ReviewAsked.ReadAsync(db, access, clock, query["period"], query["unit"], query["on"], query["by"] == "place" || query["by"] == "all", cancel);
        if (asked.Refused is { } refused)
        {
            return Refusal.Page(http, refused, "/targets");
        }

        var rows = asked.Periods.Count == 0 ? [] : await review.RunAsync(asked.Period, asked.Units, asked.Day, cancel);
        if (rows.Count == 0)
        {
            return Results.NotFound();
        }

        var office = await db.Offices.AsNoTracking().FirstAsync(cancel);
        var bytes = DocxWriter.Write(TargetDocument.Of(asked.Period, asked.Day, rows, await TargetBasis.OfAsync(db, access, [.. rows.Take(TargetDocument.MostTold)], cancel), office, SiteAddress.ForOthers(http)));
        return Results.File(bytes, PackEndpoints.Docx, $"chi-tieu-{asked.Period.Code}.docx");
    }
}
