using Domain.Categories;
using Domain.People;
using Domain.Periods;
using Platform.Data;
using Platform.Data.Figures;
using Platform.DataValues;
using Platform.People;

namespace Web.Dhis2;

internal static class AnalyticsEndpoints
{
    /// <summary>Most rows of an answer, as in DHIS2.</summary>
    private const int MostRows = 50_000;

    private const string Aggregated = "[aggregated]";

    public static void MapAnalytics(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/analytics", GetAsync).WithSummary("A pivot, as DHIS2 asks for it").WithDescription("dimension=dx:…;…&dimension=pe:LAST_12_MONTHS&dimension=ou:LEVEL-2;…&filter=…; what was entered a moment ago is in it. Figures are rounded as DHIS2 rounds them unless skipRounding=true. STDDEV and VARIANCE are those of a sample. preAggregationMeasureCriteria is refused.");
        routes.MapGet("/api/analytics/dataValueSet", DataValueSetAsync).WithSummary("A pivot as figures that another system can take in");
        routes.MapGet("/api/analytics/rawData", RawDataAsync).WithSummary("Figures as they were entered, of the units that are asked about and of all below them");
    }

    private static async Task<IResult> GetAsync(HttpContext http, AskAnalytics ask, CancellationToken cancel)
    {
        if (await ask.ReadAsync(http.Request.Query, cancel) is { } fault)
        {
            return fault.Answer();
        }

        var answer = await ask.AnswerAsync(cancel);
        if (answer.Rows.Count > MostRows && !ask.Options.IgnoreLimit)
        {
            return new AnalyticsFault("E7128", $"Query result set exceeds max limit: `{MostRows}`").Answer();
        }

        var grid = new AnalyticsTable(ask.Asked, answer, ask.Sources, ask.Options).Grid();
        if (!ask.Options.TableLayout)
        {
            return grid.As(Dhis2Paths.Format(http));
        }

        var (table, wrong) = AnalyticsLayout.Of(grid, ask.Options, NameOf(ask.Sources));
        return wrong?.Answer() ?? table!.As(Dhis2Paths.Format(http));
    }

    private static Func<string, string> NameOf(AnalyticsSources sources)
    {
        IEnumerable<(string Id, string Name)> all =
        [
            .. sources.Catalogue.Units.SelectMany(u => new[] { (FigureCatalogue.UidOf(u), u.Name), (u.Code, u.Name) }),
            .. sources.Catalogue.Elements.SelectMany(e => new[] { (e.Uid, e.Name), (e.Code, e.Name) }),
            .. sources.Indicators.SelectMany(i => new[] { (i.Uid, i.Name), (i.Code, i.Name) }),
            .. sources.Catalogue.Cells.Select(c => (c.Uid, c.Name)),
            .. sources.Catalogue.Options.Select(o => (o.Uid, o.Name)),
        ];
        var names = all.DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.Name);
        return id => names.TryGetValue(id, out var name) ? name : ForeignPeriod.Read(id) is { } period ? Texts.Words.Of(period) : id;
    }

    private static async Task<IResult> DataValueSetAsync(HttpContext http, AskAnalytics ask, TimeProvider clock, CancellationToken cancel)
    {
        if (await ask.ReadAsync(http.Request.Query, cancel) is { } fault)
        {
            return fault.Answer();
        }

        foreach (var (dimension, code, name) in new[] { ("dx", "E7117", "A data dimension 'dx'"), ("pe", "E7118", "A period dimension 'pe'"), ("ou", "E7119", "An organisation unit dimension 'ou'") })
        {
            if (!ask.Asked.Columns.Contains(dimension))
            {
                return new AnalyticsFault(code, $"{name} must be specified when output format is DATA_VALUE_SET").Answer();
            }
        }

        var grid = new AnalyticsTable(ask.Asked, await ask.AnswerAsync(cancel), ask.Sources, ask.Options).Grid();
        int At(string name) => grid.Headers.ToList().FindIndex(h => h.Name == name);
        var (dx, pe, ou, co, value, now) = (At("dx"), At("pe"), At("ou"), At("co"), At("value"), Dhis2Answer.Time(clock.GetUtcNow()));
        return Dhis2Answer.Json(new
        {
            dataValues = grid.Rows.Select(row =>
            {
                var parts = row[dx].Split('.');
                var made = new Dictionary<string, object?> { ["dataElement"] = parts[0], ["period"] = row[pe], ["orgUnit"] = row[ou] };
                if ((co >= 0 ? row[co] : parts.ElementAtOrDefault(1)) is { } cell)
                {
                    made["categoryOptionCombo"] = cell;
                }

                (made["value"], made["storedBy"], made["created"], made["lastUpdated"], made["comment"], made["followUp"]) = (row[value], Aggregated, now, now, Aggregated, false);
                return made;
            }),
        });
    }

    private static async Task<IResult> RawDataAsync(HttpContext http, AskAnalytics ask, PlatformDb db, Access access, CancellationToken cancel)
    {
        if (await ask.ReadAsync(http.Request.Query, cancel) is { } fault)
        {
            return fault.Answer();
        }

        foreach (var place in ask.Asked.Places)
        {
            if (!await access.AllowsAsync(Act.ReadSmallCounts, Whose.Of(place), cancel))
            {
                return new AnalyticsFault("E7120", "User is not allowed to view org unit: its figures are not shown as they were entered").Answer();
            }
        }

        var (catalogue, asked) = (ask.Sources.Catalogue, ask.Asked);
        var elements = asked.Items.Select(i => i.Element).OfType<Domain.DataElements.DataElement>().DistinctBy(e => e.Id).ToDictionary(e => e.Id);
        var units = catalogue.Units.ToDictionary(u => u.Id.Value);
        var periods = elements.Keys.SelectMany(catalogue.KindsOf).Distinct().SelectMany(k => asked.Periods.SelectMany(p => PeriodTime.Within(k, p.Start, p.End))).Concat(asked.Periods).Select(p => p.Key).ToHashSet();
        var cells = catalogue.Cells.ToDictionary(c => c.Id, c => c.Uid);
        var rows = new List<string[]>();
        await foreach (var stored in db.ReadFiguresAsync(new FigureFilter([.. elements.Keys], periods, [.. asked.Places.SelectMany(ask.Sources.Tree.Subtree).Select(u => u.Value).Distinct()]), cancel))
        {
            var (key, period) = (stored.Value.Key, Period.FromKey(stored.Value.Key.Period));
            rows.Add([elements[key.Element].Uid, ForeignPeriod.Write(period), FigureCatalogue.UidOf(units[key.Unit]), cells[key.Cell], CategoryOptionCombo.DefaultUid, Day(period.Start), Day(period.End), stored.Value.Write(elements[key.Element].Type)]);
            if (rows.Count > MostRows && !ask.Options.IgnoreLimit)
            {
                return new AnalyticsFault("E7128", $"Query result set exceeds max limit: `{MostRows}`").Answer();
            }
        }

        GridHeader[] headers = [new("dx", "Data"), new("pe", "Period"), new("ou", "Organisation unit"), new("co", "Category option combo"), new("ao", "Attribute option combo"), new("pestartdate", "Period start date"), new("peenddate", "Period end date"), new("value", "Value", IsMeta: false)];
        return new AnalyticsGrid(headers, rows, ask.Options.SkipMeta ? null : new Dictionary<string, object?> { ["items"] = elements.Values.ToDictionary(e => e.Uid, e => (object)new { name = e.Name }) }).As(Dhis2Paths.Format(http));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
