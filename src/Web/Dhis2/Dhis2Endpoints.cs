namespace Web.Dhis2;

/// <summary>DHIS2's API, so that what works against it works against us.</summary>
internal static class Dhis2Endpoints
{
    public static void MapDhis2(this IEndpointRouteBuilder routes)
    {
        routes.MapMetadata();
        routes.MapDataValueSets();
        routes.MapDataValues();
        routes.MapCompletion();
        routes.MapTasks();
        routes.MapAnalytics();
        routes.MapStart();
    }
}
