using Domain.People;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.DataSets;
using Platform.DataValues;
using Platform.Offices;
using Platform.People;
using Platform.Tables;
using Platform.Units;

namespace Web.Dhis2;

internal static class AnalyticsEndpoints
{
    /// <summary>Most rows of an answer, as in DHIS2.</summary>
    private const int MostRows = 50_000;

    /// <summary>Places after the point of a figure of an element; an exact sum has no more.</summary>
    private const int ElementPlaces = 4;

    public static void MapAnalytics(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/analytics", GetAsync).WithSummary("A pivot, as DHIS2 asks for it").WithDescription("dimension=dx:…;…&dimension=pe:LAST_12_MONTHS&dimension=ou:LEVEL-2;…&filter=…; what was entered a moment ago is in it.");
    }

    private static async Task<IResult> GetAsync(HttpContext http, PlatformDb db, Access access, GuardPivot pivot, CountForms forms, TimeProvider clock, CancellationToken cancel)
    {
        var query = http.Request.Query;
        var today = DataValueSetEndpoints.Day(query["relativePeriodDate"]) ?? clock.VietnamToday();
        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        var tree = await db.TreeAsync(Placement.Administrative, clock.VietnamToday(), cancel);
        var indicators = (await db.Indicators.AsNoTracking().ToListAsync(cancel)).SelectMany(i => new[] { (i.Uid, i), (i.Code, i) }).DistinctBy(p => p.Item1).ToDictionary(p => p.Item1, p => p.i);
        var asked = new AnalyticsDimensions(catalogue, indicators, tree, await OwnAsync(db, access, cancel), today);
        if (asked.Read(query["dimension"], query["filter"]) is { } fault)
        {
            return Refuse(fault);
        }

        if (Range(query) is { } range)
        {
            var kinds = asked.Items.Select(i => i.Element).OfType<Domain.DataElements.DataElement>().SelectMany(e => catalogue.KindsOf(e.Id)).Distinct();
            asked.Periods.AddRange(kinds.SelectMany(k => PeriodTime.Within(k, range.From, range.To)));
        }

        if (asked.Periods.Count == 0 || asked.Places.Count == 0)
        {
            return Refuse(asked.Periods.Count == 0 ? new("E7104", "At least one period as dimension or filter, or start and dates, must be specified") : new("E7101", "At least one organisation unit must be specified"));
        }

        foreach (var place in asked.Places)
        {
            if (!await access.AllowsAsync(Act.ReadFigures, Target.Of(place), cancel))
            {
                return Refuse(new("E7120", $"User is not allowed to view org unit: `{FigureCatalogue.UidOf(catalogue.Units.First(u => u.Id == place))}`"));
            }
        }

        var answer = await AnswerAsync(asked, pivot, forms, clock.VietnamToday(), cancel);
        return answer.Rows.Count > MostRows ? Refuse(new("E7128", $"Query result set exceeds max limit: `{MostRows}`")) : await WriteAsync(http, asked, answer, catalogue, tree);
    }

    private static async Task<AnalyticsAnswer> AnswerAsync(AnalyticsDimensions asked, GuardPivot pivot, CountForms forms, DateOnly today, CancellationToken cancel)
    {
        var timeTogether = asked.PeriodIsFilter || !asked.Columns.Contains("pe");
        var placesTogether = asked.PlaceIsFilter || !asked.Columns.Contains("ou");
        var question = new PivotQuestion(asked.Items, asked.Periods, timeTogether, asked.Places, placesTogether, Placement.Administrative, today, asked.ByCell);
        var rows = (await pivot.RunAsync(question, cancel)).ToList();
        foreach (var (name, set, measure) in asked.Rates)
        {
            rows.AddRange(await forms.RatesAsync(name, set, measure, question, cancel));
        }

        return new AnalyticsAnswer(rows, timeTogether, placesTogether);
    }

    private static async Task<IResult> WriteAsync(HttpContext http, AnalyticsDimensions asked, AnalyticsAnswer answer, FigureCatalogue catalogue, UnitTree tree)
    {
        var full = http.Request.Query["skipRounding"] == "true";
        var decimals = asked.Items.ToDictionary(i => i.Name, i => full ? 10 : i.Indicator?.Decimals ?? ElementPlaces);
        var table = new AnalyticsTable(asked, answer, catalogue, http.Request.Query["outputIdScheme"].FirstOrDefault() ?? "UID", decimals);
        if (Dhis2Paths.Format(http) != "csv")
        {
            return Dhis2Answer.Json(table.Json(http.Request.Query["skipMeta"] == "true", http.Request.Query["hierarchyMeta"] == "true" ? tree : null));
        }

        http.Response.ContentType = "application/csv; charset=utf-8";
        foreach (var line in table.Lines())
        {
            await http.Response.WriteAsync(CsvTable.Line([.. line]), http.RequestAborted);
        }

        return Results.Empty;
    }

    private static (DateOnly From, DateOnly To)? Range(IQueryCollection query) =>
        DataValueSetEndpoints.Day(query["startDate"]) is { } from && DataValueSetEndpoints.Day(query["endDate"]) is { } to && from <= to ? (from, to) : null;

    private static async Task<IReadOnlyList<UnitId>> OwnAsync(PlatformDb db, Access access, CancellationToken cancel)
    {
        var office = await db.Offices.AsNoTracking().Select(o => o.Unit).FirstOrDefaultAsync(cancel);
        var own = (await access.GrantsTodayAsync(cancel)).Select(g => g.Unit).Distinct().ToList();
        return own.Contains(office) ? await db.Units.AsNoTracking().Where(u => u.Level == UnitLevel.Province).Select(u => u.Id).ToListAsync(cancel) : own;
    }

    private static IResult Refuse(AnalyticsFault fault) => Dhis2Answer.Json(new { httpStatus = "Conflict", httpStatusCode = 409, status = "ERROR", message = fault.Message, errorCode = fault.Code }, StatusCodes.Status409Conflict);
}

internal sealed record AnalyticsAnswer(List<PivotRow> Rows, bool PeriodsTogether, bool PlacesTogether);
