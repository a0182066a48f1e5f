using Domain;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Offices;
using Platform.People;

namespace Web.Dhis2;

/// <summary>What DHIS2's clients ask for before anything else: rights, settings, the dimensions there are. What we have none of is an empty list.</summary>
internal static class StartEndpoints
{
    private static readonly Dictionary<string, object?> Settings = new() { ["keyUiLocale"] = "vi", ["keyDbLocale"] = "vi", ["keyAnalysisDisplayProperty"] = "name", ["keyMessageEmailNotification"] = false, ["keyMessageSmsNotification"] = false };

    private static readonly Dictionary<string, object?> SystemSettings = new() { ["applicationTitle"] = "Giaoban", ["keyAnalysisDisplayProperty"] = "name", ["keyAnalysisRelativePeriod"] = "LAST_12_MONTHS", ["keyUiLocale"] = "vi", ["keyDbLocale"] = "vi", ["analyticsFinancialYearStart"] = "FINANCIAL_YEAR_OCTOBER", ["keyCalendar"] = "iso8601", ["keyDateFormat"] = "yyyy-MM-dd", ["startModule"] = "" };

    public static void MapStart(this IEndpointRouteBuilder routes)
    {
        foreach (var address in (string[])["/api/me/authorization", "/api/me/authorities"])
        {
            routes.MapGet(address, async (Access access, CancellationToken cancel) => Dhis2Answer.Json(await AuthoritiesAsync(access, cancel))).WithSummary("What who is signed in may do");
            routes.MapGet(address + "/{name}", async (string name, Access access, CancellationToken cancel) => Dhis2Answer.Json((await AuthoritiesAsync(access, cancel)) is var own && (own.Contains("ALL") || own.Contains(name)))).WithSummary("Whether who is signed in may do one thing");
        }

        routes.MapGet("/api/userSettings", () => Dhis2Answer.Json(Settings)).WithSummary("Settings of who is signed in");
        routes.MapGet("/api/me/settings", () => Dhis2Answer.Json(Settings)).WithSummary("Settings of who is signed in");
        routes.MapGet("/api/userSettings/{key}", (string key) => One(Settings, key)).WithSummary("One setting");
        routes.MapGet("/api/systemSettings", () => Dhis2Answer.Json(SystemSettings)).WithSummary("Settings of the system");
        routes.MapGet("/api/systemSettings/{key}", (string key) => One(SystemSettings, key)).WithSummary("One setting");
        routes.MapGet("/api/system/id", async (PlatformDb db, CancellationToken cancel) => Results.Text(Uid.Of("office", await db.Offices.AsNoTracking().Select(o => o.Name).FirstAsync(cancel)))).WithSummary("Which system this is");
        foreach (var list in (string[])["apps", "dataStore", "userDataStore"])
        {
            routes.MapGet("/api/" + list, () => Dhis2Answer.Json(Array.Empty<object>())).WithSummary("None here");
        }

        foreach (var list in (string[])["attributes", "optionSets", "programs", "legendSets", "constants", "dataElementGroupSets", "organisationUnitGroupSets", "categoryOptionGroupSets", "dashboards", "visualizations", "userGroups"])
        {
            routes.MapGet("/api/" + list, () => Dhis2Answer.Json(new Dictionary<string, object?> { ["pager"] = new { page = 1, pageCount = 1, total = 0, pageSize = 50 }, [list] = Array.Empty<object>() })).WithSummary("None here");
        }

        routes.MapGet("/api/filledOrganisationUnitLevels", async (PlatformDb db, TimeProvider clock, CancellationToken cancel) => Dhis2Answer.Json((await MetadataObjects.LoadAsync(db, clock.VietnamToday(), cancel)).Of("organisationUnitLevels"))).WithSummary("The levels of units");
        routes.MapGet("/api/dimensions", (HttpContext http, PlatformDb db, TimeProvider clock, CancellationToken cancel) => MetadataEndpoints.ListAsync("dimensions", http, db, clock, cancel)).WithSummary("The categories by which figures can be parted");
        routes.MapGet("/api/dimensions/{id}", (string id, HttpContext http, PlatformDb db, TimeProvider clock, CancellationToken cancel) => MetadataEndpoints.OneAsync("dimensions", id, http, db, clock, cancel)).WithSummary("One of them");
        routes.MapGet("/api/dimensions/{id}/items", ItemsAsync).WithSummary("The options of a category");
        routes.MapGet("/api/metadata", MetadataAsync).WithSummary("All lists of objects at once");
        routes.MapFallback("/api/{**rest}", (HttpContext http) => Dhis2Answer.Refuse(StatusCodes.Status404NotFound, $"No resource at {http.Request.Path}"));
    }

    /// <summary>What a person may do, by DHIS2's names for it.</summary>
    public static async Task<List<string>> AuthoritiesAsync(Access access, CancellationToken cancel)
    {
        if ((await access.GrantsTodayAsync(cancel)).Any(g => g.Role is Domain.People.Role.Administrator))
        {
            return ["ALL"];
        }

        var writes = await access.AllowsAsync(Domain.People.Act.ImportFigures, Domain.People.Whose.Office, cancel) || await access.UnitsForAsync(Domain.People.Act.EnterFigures, cancel) is not { Count: 0 };
        return [.. writes ? ["F_DATAVALUE_ADD", "F_DATAVALUE_DELETE"] : Array.Empty<string>(), "F_VIEW_EVENT_ANALYTICS"];
    }

    private static IResult One(Dictionary<string, object?> settings, string key) => Dhis2Answer.Json(new Dictionary<string, object?> { [key] = settings.GetValueOrDefault(key) });

    private static async Task<IResult> ItemsAsync(string id, HttpContext http, PlatformDb db, TimeProvider clock, CancellationToken cancel)
    {
        var objects = await MetadataObjects.LoadAsync(db, clock.VietnamToday(), cancel);
        var category = objects.Of("dimensions").FirstOrDefault(o => (string?)o["id"] == id);
        return category is null
            ? Dhis2Answer.Refuse(StatusCodes.Status404NotFound, $"Dimension with id {id} could not be found.", "E1005")
            : Dhis2Answer.Json(new { items = FieldTree.Cut(category["categoryOptions"], FieldTree.Parse(http.Request.Query["fields"].FirstOrDefault() ?? "id,name,displayName")) });
    }

    // ?dataElements=true&organisationUnits:fields=id,name asks for some of the lists; without, all are given.
    private static async Task<IResult> MetadataAsync(HttpContext http, PlatformDb db, TimeProvider clock, CancellationToken cancel)
    {
        var query = http.Request.Query;
        var objects = await MetadataObjects.LoadAsync(db, clock.VietnamToday(), cancel);
        var named = MetadataObjects.Names.Where(n => query[n] == "true" || query.ContainsKey(n + ":fields") || query.ContainsKey(n + ":filter")).ToList();
        var answer = new Dictionary<string, object?> { ["system"] = new { id = "giaoban", version = "2.43.0", date = Dhis2Answer.Time(clock.GetUtcNow()) } };
        foreach (var name in named.Count > 0 ? named : [.. MetadataObjects.Names])
        {
            var fields = FieldTree.Parse(query[name + ":fields"].FirstOrDefault() ?? query["fields"].FirstOrDefault() ?? ":owner");
            if (ObjectFilter.Apply(objects.Of(name), query[name + ":filter"], query["rootJunction"] == "OR", query["order"].FirstOrDefault()) is not { } found)
            {
                return Dhis2Answer.Refuse(StatusCodes.Status400BadRequest, "Invalid filter: no property of that name, or no operator");
            }

            if (found.Count > 0)
            {
                answer[name] = found.Select(o => FieldTree.Cut(o, fields)).ToList();
            }
        }

        return Dhis2Answer.Json(answer);
    }
}
