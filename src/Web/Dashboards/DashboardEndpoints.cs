using Microsoft.AspNetCore.Antiforgery;
using Platform.Dashboards;
using Web.Serving;

namespace Web.Dashboards;

public static class DashboardEndpoints
{
    public static void MapDashboards(this IEndpointRouteBuilder routes) => routes.MapPost("/dashboards/pictures", AddAsync);

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
}
