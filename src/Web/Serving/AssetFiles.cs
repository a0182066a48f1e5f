using System.IO.Compression;
using System.Security.Cryptography;

namespace Web.Serving;

/// <summary>The style sheet and the scripts, inside the program: under an address that changes with their content.</summary>
public static class AssetFiles
{
    private static readonly Dictionary<string, Asset> All = typeof(AssetFiles)
        .Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith("Web.Assets.", StringComparison.Ordinal))
        .Select(Load)
        .ToDictionary(a => a.Name);

    // One for all: a script imports another by the name it has beside it, and under an address of its own content alone would keep an old one.
    private static readonly string Version = Convert.ToHexStringLower(SHA256.HashData([.. All.Values.OrderBy(a => a.Name, StringComparer.Ordinal).SelectMany(a => a.Plain)]))[..12];

    /// <summary>Where a page finds the file.</summary>
    public static string Address(string name) => $"/assets/{Version}/{All[name].Name}";

    public static void MapAssets(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/assets/{version}/{name}",
                (string name, HttpContext http) =>
                {
                    if (!All.TryGetValue(name, out var asset))
                    {
                        return Results.NotFound();
                    }

                    http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                    http.Response.Headers.Vary = "Accept-Encoding";
                    if (!http.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal))
                    {
                        return Results.Bytes(asset.Plain, asset.Type);
                    }

                    http.Response.Headers.ContentEncoding = "br";
                    return Results.Bytes(asset.Brotli, asset.Type);
                }
            )
            .AllowAnonymous();

    private static Asset Load(string resource)
    {
        using var stream = typeof(AssetFiles).Assembly.GetManifestResourceStream(resource)!;
        using var plain = new MemoryStream();
        stream.CopyTo(plain);
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize))
        {
            brotli.Write(plain.ToArray());
        }

        var name = resource["Web.Assets.".Length..];
        var type = name.EndsWith(".css", StringComparison.Ordinal) ? "text/css" : name.EndsWith(".svg", StringComparison.Ordinal) ? "image/svg+xml" : "text/javascript";
        return new Asset(name, type, plain.ToArray(), packed.ToArray());
    }

    private sealed record Asset(string Name, string Type, byte[] Plain, byte[] Brotli);
}
