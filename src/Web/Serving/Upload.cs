namespace Web.Serving;

internal static class Upload
{
    /// <summary>The whole file; the server's limit on a request's body keeps it small.</summary>
    public static async Task<byte[]> BytesAsync(this IFormFile file, CancellationToken cancel)
    {
        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancel);
        return content.ToArray();
    }
}
