namespace Web.Serving;

/// <summary>What other programs may ask of this one, in their own form: the addresses below <c>/api</c>, and none of the pages.</summary>
internal static class ApiDocument
{
    private const string Version = "v1";

    public static void AddApiDocument(this IServiceCollection services) =>
        services.AddOpenApi(Version, o =>
        {
            o.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith("api/", StringComparison.Ordinal) is true;
            o.AddDocumentTransformer((document, _, _) =>
            {
                (document.Info.Title, document.Info.Version) = ("Giaoban", Version);
                return Task.CompletedTask;
            });
        });

    // It tells of addresses, not of the office: whoever writes a client reads it before there is an account.
    public static void MapApiDocument(this IEndpointRouteBuilder routes) => routes.MapOpenApi().AllowAnonymous();
}
