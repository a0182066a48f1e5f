using Domain.People;
using Microsoft.AspNetCore.Components;
using Platform.People;

namespace Web.Shell;

/// <summary>How a page says no: the same words and the same status everywhere.</summary>
public static class PageRefusal
{
    /// <summary>Whether the page may be shown; if not, the reader is on the page that says so.</summary>
    public static async Task<bool> AllowedAsync(this IComponent page, HttpContext http, Access access, Act act, Whose whose)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (await access.AllowsAsync(act, whose, http.RequestAborted))
        {
            return true;
        }

        http.RequestServices.GetRequiredService<NavigationManager>().NavigateTo("/not-allowed");
        return false;
    }

    /// <summary>There is no such thing, or none that this reader may know of: the two look alike.</summary>
    public static void Missing(this IComponent page, HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(page);
        http.RequestServices.GetRequiredService<NavigationManager>().NotFound();
    }
}
