using System.Text.Encodings.Web;
using System.Text.Json;

namespace Web.Dhis2;

/// <summary>Answers in the form that DHIS2's clients read.</summary>
internal static class Dhis2Answer
{
    private static readonly JsonSerializerOptions Style = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IResult Json(object body, int status = StatusCodes.Status200OK) => Results.Json(body, Style, statusCode: status);

    /// <summary>A refusal in DHIS2's own envelope.</summary>
    /// <param name="errorCode">DHIS2's code of the fault; null for none.</param>
    public static IResult Refuse(int status, string message, string? errorCode = null)
    {
        var envelope = new Dictionary<string, object?> { ["httpStatus"] = NameOf(status), ["httpStatusCode"] = status, ["status"] = "ERROR", ["message"] = message };
        if (errorCode is not null)
        {
            envelope["errorCode"] = errorCode;
        }

        return Json(envelope, status);
    }

    public static Task RefuseAsync(HttpContext http, int status, string message, string? errorCode = null) => Refuse(status, message, errorCode).ExecuteAsync(http);

    public static string NameOf(int status) => status switch
    {
        StatusCodes.Status200OK => "OK",
        StatusCodes.Status401Unauthorized => "Unauthorized",
        StatusCodes.Status403Forbidden => "Forbidden",
        StatusCodes.Status404NotFound => "Not Found",
        StatusCodes.Status400BadRequest => "Bad Request",
        StatusCodes.Status413PayloadTooLarge => "Payload Too Large",
        StatusCodes.Status500InternalServerError => "Internal Server Error",
        StatusCodes.Status507InsufficientStorage => "Insufficient Storage",
        StatusCodes.Status415UnsupportedMediaType => "Unsupported Media Type",
        _ => "Conflict",
    };

    public static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'+0000'", System.Globalization.CultureInfo.InvariantCulture);
}
