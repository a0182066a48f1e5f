using Domain.People;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.People;

namespace Web.Shell;

/// <summary>What the frame around every page shows, read once before the page.</summary>
public sealed record ShellFacts(string Path, string OfficeName, bool IsDemo, string PersonName, bool SignedIn, bool SeesOffice, bool Writes, bool Administers)
{
    public static ShellFacts Of(HttpContext http) => http.Items[nameof(ShellFacts)] as ShellFacts ?? new(http.Request.Path.Value ?? "/", "", false, "", false, false, false, false);

    /// <summary>Reads the facts where a page will be shown; files and the API need none.</summary>
    public static async Task ReadAsync(HttpContext http, RequestDelegate next)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.Components.Endpoints.ComponentTypeMetadata>() is not null)
        {
            http.Items[nameof(ShellFacts)] = await ReadAsync(http, http.RequestAborted);
        }

        await next(http);
    }

    private static async Task<ShellFacts> ReadAsync(HttpContext http, CancellationToken cancel)
    {
        var db = http.RequestServices.GetRequiredService<PlatformDb>();
        var access = http.RequestServices.GetRequiredService<Access>();
        var office = await db.Offices.AsNoTracking().FirstOrDefaultAsync(cancel);
        var path = http.Request.Path.Value ?? "/";
        if (office is null || access.User == Guid.Empty)
        {
            return new ShellFacts(path, office?.Name ?? "", office?.IsDemo ?? false, "", false, false, false, false);
        }

        var name = await db.Users.Where(u => u.Id == access.User).Select(u => u.FullName).FirstOrDefaultAsync(cancel) ?? "";
        var grants = await access.GrantsTodayAsync(cancel);
        return new ShellFacts(
            path,
            office.Name,
            office.IsDemo,
            name,
            SignedIn: true,
            await access.AllowsAsync(Act.SeeOffice, Whose.Office, cancel),
            grants.Any(g => g.Role is Role.Reporter or Role.Approver),
            await access.AllowsAsync(Act.ManagePeople, Whose.Office, cancel)
        );
    }
}
