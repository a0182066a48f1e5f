using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Localization;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.People;
using QRCoder;
using Web.Serving;

namespace Web.People;

public static class PeopleEndpoints
{
    public static void MapPeople(this IEndpointRouteBuilder routes, ServerOptions options)
    {
        routes.MapPost("/sign-out", SignOutAsync);
        routes.MapPost("/demo/enter/{name}", (string name, HttpContext http, IAntiforgery antiforgery, PlatformDb db, SignInManager<Person> signIns, CancellationToken cancel) => EnterAsync(name, http, options, antiforgery, db, signIns, cancel)).AllowAnonymous();
        routes.MapGet("/language/{language}", Choose).AllowAnonymous();
    }

    /// <summary>
    /// Whether one click may enter as any role: only in a database marked as the sample's, only on this machine's own address,
    /// and only for a request that no proxy passed on.
    /// </summary>
    public static async Task<bool> IsDemoAsync(HttpContext http, PlatformDb db, ServerOptions options, CancellationToken cancel)
    {
        var forwarded = http.Request.Headers.Keys.Any(h => h.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase) || h.Equals("Forwarded", StringComparison.OrdinalIgnoreCase));
        var local = http.Connection.RemoteIpAddress is { } remote && System.Net.IPAddress.IsLoopback(remote) && Server.IsLoopback(options.Url);
        return local && !forwarded && !options.BehindProxy && await db.Offices.AnyAsync(o => o.IsDemo, cancel);
    }

    public static string QrSvg(string text)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var svg = new SvgQRCode(data);
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(svg.GetGraphic(4)));
    }

    private static async Task<IResult> SignOutAsync(HttpContext http, IAntiforgery antiforgery, SignInManager<Person> signIns)
    {
        await antiforgery.ValidateRequestAsync(http);
        await signIns.SignOutAsync();
        return Results.LocalRedirect("/sign-in?done=signedOut");
    }

    private static async Task<IResult> EnterAsync(string name, HttpContext http, ServerOptions options, IAntiforgery antiforgery, PlatformDb db, SignInManager<Person> signIns, CancellationToken cancel)
    {
        await antiforgery.ValidateRequestAsync(http);
        if (!await IsDemoAsync(http, db, options, cancel) || !name.StartsWith("demo-", StringComparison.Ordinal) || await signIns.UserManager.FindByNameAsync(name) is not { } person)
        {
            return Results.NotFound();
        }

        await signIns.SignInAsync(person, isPersistent: false);
        return Results.LocalRedirect("/");
    }

    private static IResult Choose(string language, string? back, HttpContext http)
    {
        var culture = language == "en" ? "en-GB" : "vi-VN";
        http.Response.Cookies.Append("giaoban-lang", CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture)), new CookieOptions { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, HttpOnly = true });
        var safe = back is { } path && path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("/\\", StringComparison.Ordinal);
        return Results.LocalRedirect(safe ? back! : "/");
    }
}
