namespace Web.Serving;

/// <summary>The address by which a reader reached this site: there is no other setting for it.</summary>
public static class SiteAddress
{
    /// <summary>Without a slash at the end: <c>https://giaoban.example.vn</c>.</summary>
    public static string Of(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return $"{http.Request.Scheme}://{http.Request.Host}";
    }

    /// <summary>The same for what is read elsewhere, a document that is handed on.</summary>
    /// <returns>Null where it is this machine's own, which leads nowhere from another.</returns>
    public static string? ForOthers(HttpContext http) => Of(http) is var address && Server.IsLoopback(address) ? null : address;
}
