using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.DataValues;
using Platform.Offices;
using Platform.People;
using Web.Serving;

namespace Web.Dhis2;

internal static class MetadataEndpoints
{
    private const int PageSize = 50;

    public static void MapMetadata(this IEndpointRouteBuilder routes)
    {
        foreach (var name in MetadataObjects.Names)
        {
            routes.MapGet($"/api/{name}", (HttpContext http, PlatformDb db, TimeProvider clock, CancellationToken cancel) => ListAsync(name, http, db, clock, cancel)).WithSummary($"{name}, as DHIS2 lists them");
            routes.MapGet($"/api/{name}/{{id}}", (string id, HttpContext http, PlatformDb db, TimeProvider clock, CancellationToken cancel) => OneAsync(name, id, http, db, clock, cancel)).WithSummary($"One of {name}");
            routes.MapGet($"/api/{name}/{{id}}/{{property}}", (string id, string property, HttpContext http, PlatformDb db, TimeProvider clock, CancellationToken cancel) => PropertyAsync(name, id, property, http, db, clock, cancel)).WithSummary($"One property of one of {name}");
        }

        routes.MapGet("/api/me", MeAsync).WithSummary("Who is signed in");
        routes.MapGet("/api/system/info", SystemAsync).WithSummary("What this is");
        routes.MapGet("/api/system/ping", () => Results.Text("pong")).WithSummary("Whether it is there");
        routes.MapGet("/api/ping", () => Results.Text("pong")).WithSummary("Whether it is there");
        routes.MapGet("/api/resources", (HttpContext http) => Dhis2Answer.Json(new { resources = MetadataObjects.Names.Select(n => new { displayName = n, singular = Singular(n), plural = n, href = $"{SiteAddress.Of(http)}/api/{n}" }) })).WithSummary("The lists there are, with their addresses");
        routes.MapGet("/api/schemas", SchemasAsync).WithSummary("The kinds of objects");
        routes.MapGet("/api/schemas/{name}", SchemaAsync).WithSummary("One kind of objects");
    }

    private static async Task<IResult> SchemasAsync(HttpContext http, PlatformDb db, TimeProvider clock, CancellationToken cancel)
    {
        var objects = await MetadataObjects.LoadAsync(db, clock.VietnamToday(), cancel);
        return Dhis2Answer.Json(new { schemas = MetadataObjects.Names.Select(n => FieldTree.Cut(Schema(n, objects, http), FieldTree.Parse(http.Request.Query["fields"].FirstOrDefault() ?? ":all,properties[:all]"))) });
    }

    private static async Task<IResult> SchemaAsync(string name, HttpContext http, PlatformDb db, TimeProvider clock, CancellationToken cancel)
    {
        if (MetadataObjects.Names.FirstOrDefault(n => n == name || Singular(n) == name) is not { } known)
        {
            return Dhis2Answer.Refuse(StatusCodes.Status404NotFound, $"Schema with name {name} could not be found.");
        }

        var objects = await MetadataObjects.LoadAsync(db, clock.VietnamToday(), cancel);
        return Dhis2Answer.Json(FieldTree.Cut(Schema(known, objects, http), FieldTree.Parse(http.Request.Query["fields"].FirstOrDefault() ?? ":all,properties[:all]"))!);
    }

    internal static async Task<IResult> ListAsync(string name, HttpContext http, PlatformDb db, TimeProvider clock, CancellationToken cancel)
    {
        var objects = (await MetadataObjects.LoadAsync(db, clock.VietnamToday(), cancel)).Of(name);
        return List(name, name == "organisationUnits" ? await UnitLists.AskedAsync(objects, http, db, cancel) : objects, http);
    }

    /// <summary>Of these objects those that are asked for, page by page.</summary>
    internal static IResult List(string name, IEnumerable<Dictionary<string, object?>> all, HttpContext http)
    {
        var query = http.Request.Query;
        var search = query["query"].FirstOrDefault() is { Length: > 0 } words ? $"name:ilike:{words}" : null;
        var filters = search is null ? query["filter"].ToArray() : [.. query["filter"], search];
        if (ObjectFilter.Apply(all, filters, string.Equals(query["rootJunction"], "OR", StringComparison.OrdinalIgnoreCase), string.Join(',', query["order"].AsEnumerable())) is not { } found)
        {
            return Dhis2Answer.Refuse(StatusCodes.Status400BadRequest, "Invalid filter: no property of that name, or no operator");
        }

        var fields = FieldTree.Parse(query["fields"].FirstOrDefault() is { Length: > 0 } asked ? string.Join(',', query["fields"].AsEnumerable()) : "id,displayName");
        if (string.Equals(query["paging"], "false", StringComparison.OrdinalIgnoreCase) || string.Equals(query["skipPaging"], "true", StringComparison.OrdinalIgnoreCase))
        {
            return Dhis2Answer.Json(new Dictionary<string, object?> { [name] = found.Select(o => FieldTree.Cut(o, fields)) });
        }

        var size = Number(query["pageSize"], PageSize);
        var (page, pages) = (Number(query["page"], 1), Math.Max(1, (int)(((long)found.Count + size - 1) / size)));
        var pager = new Dictionary<string, object?> { ["page"] = page, ["pageCount"] = pages, ["total"] = found.Count, ["pageSize"] = size };
        if (page < pages)
        {
            pager["nextPage"] = $"{SiteAddress.Of(http)}/api/{name}?{string.Join('&', query.Where(q => q.Key != "page").SelectMany(q => q.Value.Select(v => $"{q.Key}={Uri.EscapeDataString(v ?? "")}")).Append($"page={page + 1}"))}";
        }

        return Dhis2Answer.Json(new Dictionary<string, object?> { ["pager"] = pager, [name] = found.Skip((int)Math.Min(int.MaxValue, (page - 1L) * size)).Take(size).Select(o => FieldTree.Cut(o, fields)) });
    }

    internal static async Task<IResult> OneAsync(string name, string id, HttpContext http, PlatformDb db, TimeProvider clock, CancellationToken cancel)
    {
        var objects = (await MetadataObjects.LoadAsync(db, clock.VietnamToday(), cancel)).Of(name);
        if (name == "organisationUnits" && UnitLists.Wish(http.Request.Query) is { } wish)
        {
            return UnitLists.Around(id, wish, [.. objects], http);
        }

        return objects.FirstOrDefault(o => (string?)o["id"] == id) is { } found ? Dhis2Answer.Json(FieldTree.Cut(found, FieldTree.Parse(http.Request.Query["fields"].FirstOrDefault() ?? "*"))!) : Missing(name, id);
    }

    private static async Task<IResult> PropertyAsync(string name, string id, string property, HttpContext http, PlatformDb db, TimeProvider clock, CancellationToken cancel)
    {
        var objects = (await MetadataObjects.LoadAsync(db, clock.VietnamToday(), cancel)).Of(name);
        if (name == "organisationUnits" && UnitLists.Wishes.Contains(property))
        {
            return UnitLists.Around(id, property, [.. objects], http);
        }

        var found = objects.FirstOrDefault(o => (string?)o["id"] == id);
        return found is null ? Missing(name, id)
            : found.ContainsKey(property) ? Dhis2Answer.Json(FieldTree.Cut(found, FieldTree.Parse($"{property}[{http.Request.Query["fields"].FirstOrDefault() ?? ":all"}]"))!)
            : Dhis2Answer.Refuse(StatusCodes.Status404NotFound, $"Property {property} does not exist on {Singular(name)}");
    }

    internal static IResult Missing(string name, string id) => Dhis2Answer.Refuse(StatusCodes.Status404NotFound, $"{Singular(name)} with id {id} could not be found.", "E1005");

    private static async Task<IResult> MeAsync(HttpContext http, PlatformDb db, Access access, CancellationToken cancel)
    {
        var person = await db.Users.AsNoTracking().FirstAsync(u => u.Id == access.User, cancel);
        var grants = await access.GrantsTodayAsync(cancel);
        var units = await OwnUnits.OfAsync(db, access, cancel);
        var references = units.Select(u => (object?)new Dictionary<string, object?> { ["id"] = FigureCatalogue.UidOf(u), ["name"] = u.Name, ["displayName"] = u.Name }).ToList();
        var authorities = await StartEndpoints.AuthoritiesAsync(access, cancel);
        var sets = await db.DataSets.AsNoTracking().Select(s => s.Uid).ToListAsync(cancel);
        var me = new Dictionary<string, object?>
        {
            ["id"] = Domain.Uid.Of("user", person.UserName!), ["username"] = person.UserName, ["firstName"] = person.FullName, ["surname"] = "", ["name"] = person.FullName, ["displayName"] = person.FullName, ["email"] = person.Email,
            ["organisationUnits"] = references, ["dataViewOrganisationUnits"] = references, ["teiSearchOrganisationUnits"] = new List<object?>(), ["userGroups"] = new List<object?>(),
            ["userRoles"] = grants.Select(g => g.Role.ToString()).Distinct().Select(r => (object?)new Dictionary<string, object?> { ["id"] = Domain.Uid.Of("role", r), ["name"] = r }).ToList(),
            ["authorities"] = authorities.Cast<object?>().ToList(), ["dataSets"] = sets.Cast<object?>().ToList(), ["programs"] = new List<object?>(), ["settings"] = new Dictionary<string, object?> { ["keyUiLocale"] = "vi", ["keyDbLocale"] = "vi" },
        };
        return Dhis2Answer.Json(FieldTree.Cut(me, FieldTree.Parse(http.Request.Query["fields"].FirstOrDefault() ?? "*,organisationUnits[id],dataViewOrganisationUnits[id]"))!);
    }

    private static async Task<IResult> SystemAsync(HttpContext http, PlatformDb db, TimeProvider clock, CancellationToken cancel)
    {
        var office = await db.Offices.AsNoTracking().FirstAsync(cancel);
        var address = SiteAddress.Of(http);
        var now = clock.GetUtcNow();
        return Dhis2Answer.Json(new { contextPath = address, instanceBaseUrl = address, version = "2.43.0", revision = "giaoban", calendar = "iso8601", dateFormat = "yyyy-mm-dd", serverDate = Dhis2Answer.Time(now), serverTimeZoneId = "Asia/Ho_Chi_Minh", lastAnalyticsTableSuccess = Dhis2Answer.Time(now), intervalSinceLastAnalyticsTableSuccess = "0 s", lastAnalyticsTableRuntime = "0 s", systemId = Domain.Uid.Of("office", office.Name), systemName = office.Name });
    }

    private static Dictionary<string, object?> Schema(string name, MetadataObjects objects, HttpContext http)
    {
        var singular = Singular(name);
        return new Dictionary<string, object?>
        {
            ["name"] = singular, ["displayName"] = singular, ["singular"] = singular, ["plural"] = name, ["collectionName"] = name, ["klass"] = $"org.hisp.dhis.{singular.ToLowerInvariant()}.{char.ToUpperInvariant(singular[0])}{singular[1..]}",
            ["relativeApiEndpoint"] = $"/{name}", ["apiEndpoint"] = $"{SiteAddress.Of(http)}/api/{name}", ["metadata"] = true, ["persisted"] = true, ["shareable"] = false, ["translatable"] = false, ["identifiableObject"] = true, ["nameableObject"] = true,
            ["authorities"] = new List<object?>(), ["properties"] = (objects.Of(name).FirstOrDefault() ?? []).Select(p => (object?)Property(p.Key, p.Value)).ToList(),
        };
    }

    private static Dictionary<string, object?> Property(string name, object? value)
    {
        var isMany = value is Func<object?> && name.EndsWith('s');
        var type = value switch { Func<object?> => isMany ? "COLLECTION" : "REFERENCE", bool => "BOOLEAN", int => "INTEGER", _ => name == "id" ? "IDENTIFIER" : "TEXT" };
        var made = new Dictionary<string, object?> { ["name"] = name, ["fieldName"] = name, ["propertyType"] = type, ["collection"] = isMany, ["simple"] = value is not Func<object?>, ["persisted"] = true, ["owner"] = true, ["writable"] = false, ["readable"] = true, ["required"] = false, ["unique"] = name is "id" or "code", ["ordered"] = false };
        if (isMany)
        {
            (made["collectionName"], made["itemPropertyType"]) = (name, "REFERENCE");
        }

        return made;
    }

    private static string Singular(string name) => name switch { "categories" => "category", "dimensions" => "dimension", _ => name[..^1] };

    internal static int Number(string? text, int otherwise) => int.TryParse(text, out var number) && number > 0 ? number : otherwise;
}
