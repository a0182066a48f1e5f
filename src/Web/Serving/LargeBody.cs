using Documents.Reading;
using Domain;
using Microsoft.AspNetCore.Http.Features;

namespace Web.Serving;

/// <summary>
/// A body that is too large is refused with a sentence. A server that just closes the line shows its user a broken page: what a
/// signed-in user sends is heard to its end, and thrown away as it comes.
/// </summary>
internal static class LargeBody
{
    /// <summary>A document of twenty megabytes, and what a form puts around it; in bytes.</summary>
    public const long Limit = 24L * 1024 * 1024;

    private const long Patience = 256L * 1024 * 1024;

    /// <summary>Figures are read as they come, and never held as a whole; in bytes.</summary>
    private const long FigureLimit = 2L * 1024 * 1024 * 1024;

    private static readonly string[] Streamed = ["/api/dataValueSets"];

    public static async Task RefuseAsync(HttpContext http, RequestDelegate next)
    {
        if (http.User.Identity?.IsAuthenticated is true && Streamed.Contains(http.Request.Path.Value) && http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } streamed)
        {
            streamed.MaxRequestBodySize = FigureLimit;
            await next(http);
            return;
        }

        if (http.Request.ContentLength is not > Limit)
        {
            await next(http);
            return;
        }

        if (http.User.Identity?.IsAuthenticated is true && http.Request.ContentLength <= Patience && http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = Patience;
            await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        }

        await TellAsync(http);
    }

    public static Task TellAsync(HttpContext http)
    {
        var rejection = new Rejection(Rejections.FileTooLarge, DocumentReader.MaximumBytes / 1024 / 1024);
        var answer = http.Request.Path.StartsWithSegments("/api")
            ? Reports.ReportEndpoints.Problem(rejection, StatusCodes.Status413PayloadTooLarge)
            : Refusal.Page(http, rejection, "/", StatusCodes.Status413PayloadTooLarge);
        return answer.ExecuteAsync(http);
    }
}
