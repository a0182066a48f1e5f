using Platform.Data;
using Platform.DataValues;
using Platform.People;

namespace Web.Dhis2;

/// <summary>Units asked for by where they stand in the tree: at a level, as one's own, above or below one of them.</summary>
internal static class UnitLists
{
    private const string Name = "organisationUnits";

    /// <summary>What may be asked for around a unit, as a path behind it. All but <c>parents</c> begin or end with the unit itself, as DHIS2 answers.</summary>
    public static readonly string[] Wishes = ["children", "descendants", "ancestors", "parents"];

    /// <summary>What is asked for around a unit in the query of its own address; null for the unit itself.</summary>
    public static string? Wish(IQueryCollection query) =>
        query["includeChildren"] == "true" || query.ContainsKey("level") ? "children" : query["includeDescendants"] == "true" ? "descendants" : query["includeAncestors"] == "true" ? "ancestors" : null;

    /// <summary>Units by their level, or those of who asks, beside all filters.</summary>
    public static async Task<IEnumerable<Dictionary<string, object?>>> AskedAsync(IEnumerable<Dictionary<string, object?>> all, HttpContext http, PlatformDb db, CancellationToken cancel)
    {
        var query = http.Request.Query;
        var (level, most) = (MetadataEndpoints.Number(query["level"], 0), MetadataEndpoints.Number(query["maxLevel"], int.MaxValue));
        all = all.Where(u => (level == 0 || LevelOf(u) == level) && LevelOf(u) <= most);
        if (query["userOnly"] != "true" && query["userDataViewOnly"] != "true" && query["withinUserHierarchy"] != "true")
        {
            return all;
        }

        var own = (await OwnUnits.OfAsync(db, http.RequestServices.GetRequiredService<Access>(), cancel)).ConvertAll(FigureCatalogue.UidOf);
        return query["withinUserHierarchy"] == "true" ? all.Where(u => PathOf(u).Any(own.Contains)) : all.Where(u => own.Contains((string)u["id"]!));
    }

    /// <summary>The units above or below one. A level is counted from it: 1 are its children.</summary>
    public static IResult Around(string id, string wish, List<Dictionary<string, object?>> all, HttpContext http)
    {
        if (all.Find(u => (string?)u["id"] == id) is not { } unit)
        {
            return MetadataEndpoints.Missing(Name, id);
        }

        var (path, depth, query) = (PathOf(unit), LevelOf(unit), http.Request.Query);
        var most = MetadataEndpoints.Number(query["maxLevel"], int.MaxValue);
        IEnumerable<Dictionary<string, object?>> found = wish switch
        {
            "ancestors" => all.Where(u => path.Contains((string)u["id"]!)).OrderBy(LevelOf),
            "parents" => all.Where(u => u != unit && path.Contains((string)u["id"]!)).OrderBy(LevelOf),
            "descendants" => all.Where(u => PathOf(u).Contains(id)),
            _ when int.TryParse(query["level"], out var level) => all.Where(u => PathOf(u).Contains(id) && LevelOf(u) == depth + Math.Max(0, level)),
            _ => all.Where(u => PathOf(u).Contains(id) && LevelOf(u) <= depth + 1),
        };
        return MetadataEndpoints.List(Name, found.Where(u => LevelOf(u) <= most), http);
    }

    private static int LevelOf(Dictionary<string, object?> unit) => (int)unit["level"]!;

    private static string[] PathOf(Dictionary<string, object?> unit) => ((string)unit["path"]!).Split('/', StringSplitOptions.RemoveEmptyEntries);
}
