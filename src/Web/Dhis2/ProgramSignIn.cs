using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.People;
using Web.Serving;

namespace Web.Dhis2;

/// <summary>
/// Programs sign in with each request: by a token, or by name and password. Who came by a browser's session may only write from this very site:
/// a form token would mean nothing to a program.
/// </summary>
internal static class ProgramSignIn
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head, HttpMethods.Options];

    public static async Task ReadAsync(HttpContext http, RequestDelegate next)
    {
        var said = http.Request.Headers.Authorization.ToString();
        if (!http.Request.Path.StartsWithSegments("/api") || said.Length == 0)
        {
            await next(http);
            return;
        }

        var space = said.IndexOf(' ', StringComparison.Ordinal);
        var (way, secret) = space < 0 ? (said, "") : (said[..space], said[(space + 1)..].Trim());
        var (person, why) = way.ToUpperInvariant() switch
        {
            "APITOKEN" or "BEARER" => await ByTokenAsync(http, secret),
            "BASIC" => (await ByPasswordAsync(http, secret), "Unauthorized"),
            _ => (null, "Unauthorized"),
        };
        if (person is null)
        {
            http.Response.Headers.WWWAuthenticate = "Basic realm=\"giaoban\", charset=\"UTF-8\"";
            await Dhis2Answer.RefuseAsync(http, StatusCodes.Status401Unauthorized, why);
            return;
        }

        http.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, person.Value.ToString())], "program"));
        await next(http);
    }

    /// <summary>Whether who asks came with a secret of a program, and not by a browser's session.</summary>
    public static bool IsProgram(HttpContext http) => http.User.Identity?.AuthenticationType == "program";

    private static async Task<(Guid? Person, string Why)> ByTokenAsync(HttpContext http, string secret)
    {
        var db = http.RequestServices.GetRequiredService<PlatformDb>();
        var hash = CreateToken.HashOf(secret);
        var token = await db.ApiTokens.AsNoTracking().FirstOrDefaultAsync(t => t.Hash == hash && t.RevokedAt == null, http.RequestAborted);
        return token is null ? (null, "The API token does not exist")
            : token.IsReadOnly && !Reading.Contains(http.Request.Method) ? (null, "Failed to authenticate API token, request http method is not allowed.")
            : (token.User, "");
    }

    private static async Task<Guid?> ByPasswordAsync(HttpContext http, string secret)
    {
        string words;
        try
        {
            words = Encoding.UTF8.GetString(Convert.FromBase64String(secret));
        }
        catch (FormatException)
        {
            return null;
        }

        var colon = words.IndexOf(':', StringComparison.Ordinal);
        var (name, password) = colon < 0 ? (words, "") : (words[..colon], words[(colon + 1)..]);
        var people = http.RequestServices.GetRequiredService<UserManager<Person>>();
        if (await people.FindByNameAsync(name) is not { } person || await people.IsLockedOutAsync(person))
        {
            return null;
        }

        // The sample office's roles are entered by one click on the same machine; a program's click is its name.
        if (name.StartsWith("demo-", StringComparison.Ordinal) && await People.PeopleEndpoints.IsDemoAsync(http, http.RequestServices.GetRequiredService<PlatformDb>(), http.RequestServices.GetRequiredService<ServerOptions>(), http.RequestAborted))
        {
            return person.Id;
        }

        // Who has a second factor uses a token: a program has no telephone.
        if (await people.GetTwoFactorEnabledAsync(person))
        {
            return null;
        }

        if (await people.CheckPasswordAsync(person, password))
        {
            await people.ResetAccessFailedCountAsync(person);
            return person.Id;
        }

        await people.AccessFailedAsync(person);
        return null;
    }
}
