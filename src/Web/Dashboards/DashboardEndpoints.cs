using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.EntityFrameworkCore;
using Platform.Dashboards;
using Platform.Data;
using Platform.Packs;
using Platform.People;
using Web.Charts;
using Web.Serving;
using Web.Texts;

namespace Web.Dashboards;

public static class DashboardEndpoints
{
    public static void MapDashboards(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/dashboards/pictures", AddAsync);
        routes.MapPost("/dashboards/{id:guid}/pack", PlaceAsync);
    }

    // From the page of a pivot: its question becomes a picture of a dashboard, or of a new one.
    private static async Task<IResult> AddAsync(HttpContext http, IAntiforgery antiforgery, EditDashboard edit, CancellationToken cancel)
    {
        await antiforgery.ValidateRequestAsync(http);
        var form = await http.Request.ReadFormAsync(cancel);
        var (query, title) = (form["query"].ToString(), form["title"].ToString());
        var kind = Enum.TryParse<PictureKind>(form["kind"], out var asked) && Enum.IsDefined(asked) ? asked : PictureKind.Line;
        if (!Guid.TryParse(form["dashboard"], out var id))
        {
            var created = await edit.CreateAsync(title, isShared: false, cancel);
            if (!created.Accepted)
            {
                return Refusal.Page(http, created.Rejection, $"/pivot?{query}");
            }

            id = created.Value.Id;
        }

        var added = await edit.AddAsync(id, new DashboardPicture(title, kind, query), cancel);
        return added.Accepted ? Results.LocalRedirect($"/dashboards/{id}?done=dashboard.added") : Refusal.Page(http, added.Rejection, $"/pivot?{query}");
    }

    // Into the annex of a round's pack, as anybody may see the figures, in Vietnamese as the document is.
    private static async Task<IResult> PlaceAsync(Guid id, HttpContext http, IAntiforgery antiforgery, PlatformDb db, Access access, KeptPictures pictures, PackPictures place, TimeProvider clock, CancellationToken cancel)
    {
        await antiforgery.ValidateRequestAsync(http);
        var form = await http.Request.ReadFormAsync(cancel);
        if (await db.Dashboards.AsNoTracking().FirstOrDefaultAsync(d => d.Id == id && (d.Owner == access.User || d.IsShared), cancel) is not { } dashboard)
        {
            return Results.NotFound();
        }

        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (Words.Vietnamese, Words.Vietnamese);
        var drawn = await pictures.OfAsync(dashboard.Pictures, db, access, clock, cancel, forAnybody: true);
        var round = form["round"].ToString();
        var placed = await place.PlaceAsync(round, [.. drawn.OfType<DrawnPicture>().Select(d => d.Chart)], cancel);
        return placed.Accepted ? Results.LocalRedirect($"/packs/{Uri.EscapeDataString(round)}/preview") : Refusal.Page(http, placed.Rejection, $"/dashboards/{id}");
    }
}
