using System.Text.RegularExpressions;

namespace Web.Dhis2;

/// <summary>DHIS2's clients write the version into the address and the format behind it: <c>/api/42/dataElements.json</c>. Both are taken off, and remembered.</summary>
internal static partial class Dhis2Paths
{
    private const string FormatKey = "dhis2-format", VersionKey = "dhis2-version";

    public static Task RewriteAsync(HttpContext http, RequestDelegate next)
    {
        var match = Pattern().Match(http.Request.Path.Value ?? "");
        if (match.Success && (match.Groups["version"].Success || match.Groups["format"].Success))
        {
            http.Request.Path = "/api/" + match.Groups["rest"].Value;
            http.Items[VersionKey] = match.Groups["version"].Success ? int.Parse(match.Groups["version"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : null;
            http.Items[FormatKey] = match.Groups["format"].Success ? match.Groups["format"].Value : null;
        }

        return next(http);
    }

    /// <summary>The version that the address names; null for none.</summary>
    public static int? Version(HttpContext http) => http.Items[VersionKey] as int?;

    /// <summary>What was asked for behind the address or by a header; json where nothing was said.</summary>
    public static string Format(HttpContext http) =>
        http.Items[FormatKey] as string
        ?? (http.Request.Query["format"].FirstOrDefault() is { Length: > 0 } asked ? asked : http.Request.Headers.Accept.ToString().Contains("csv", StringComparison.OrdinalIgnoreCase) ? "csv" : "json");

    [GeneratedRegex("^/api/(?:(?<version>[0-9]{2})/)?(?<rest>[^.]*)(?:\\.(?<format>json|csv|xlsx|xls|html\\+css|html|xml|parquet))?$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
