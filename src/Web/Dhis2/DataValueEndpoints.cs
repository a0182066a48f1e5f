using Domain.DataValues;
using Domain.People;
using Domain.Periods;
using Platform.Data;
using Platform.Data.Figures;
using Platform.DataValues;
using Platform.People;
using Web.Texts;

namespace Web.Dhis2;

/// <summary>One figure at a time: as parameters, as a form, or as an object.</summary>
internal static class DataValueEndpoints
{
    private const string Address = "/api/dataValues";

    public static void MapDataValues(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Address, GetAsync).WithSummary("One figure: de, pe, ou, co");
        routes.MapPost(Address, PostAsync).DisableAntiforgery().WithSummary("Write one figure: de, pe, ou, co, value, comment, or an object");
        routes.MapDelete(Address, DeleteAsync).DisableAntiforgery().WithSummary("Take one figure out: de, pe, ou, co");
    }

    private sealed record Cell(string Element, string Period, string Unit, string Combo, string Value, string? Comment, bool FollowUp);

    private sealed record Written(string? DataElement, string? Period, string? OrgUnit, string? CategoryOptionCombo, string? Value, string? Comment, bool? FollowUp);

    private static async Task<IResult> PostAsync(HttpContext http, EnterFigures enter, CancellationToken cancel)
    {
        if (await DataValueSetEndpoints.RefuseAsync(http, enter, cancel) is { } refused)
        {
            return refused;
        }

        if (await ReadAsync(http, cancel) is not { } cell)
        {
            return Dhis2Answer.Refuse(StatusCodes.Status400BadRequest, "The body cannot be read.");
        }

        return await WriteAsync(cell, cell.Value.Length == 0 && cell.Comment is null, enter, cancel) is { } conflict ? conflict : Results.StatusCode(StatusCodes.Status201Created);
    }

    private static async Task<IResult> DeleteAsync(HttpContext http, EnterFigures enter, PlatformDb db, CancellationToken cancel)
    {
        if (await DataValueSetEndpoints.RefuseAsync(http, enter, cancel) is { } refused)
        {
            return refused;
        }

        var cell = Of(http.Request.Query, null);
        using var intake = await enter.BeginAsync(cancel);
        if (intake.Writes(cell.Unit) && await StoredAsync(cell, db, intake.Catalogue, cancel) is null)
        {
            return Dhis2Answer.Refuse(StatusCodes.Status409Conflict, "Data value cannot be deleted because it does not exist", "E2032");
        }

        return await WriteAsync(cell, deleted: true, enter, cancel) is { } conflict ? conflict : Results.NoContent();
    }

    private static async Task<IResult> GetAsync(HttpContext http, PlatformDb db, Access access, CancellationToken cancel)
    {
        var cell = Of(http.Request.Query, null);
        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        if (!catalogue.UnitsByName.TryGetValue(cell.Unit, out var unit))
        {
            return Dhis2Answer.Refuse(StatusCodes.Status409Conflict, $"Org unit not found or not accessible: `{cell.Unit}`", "E1102");
        }

        if (!await access.AllowsAsync(Act.ReadFigures, Whose.Of(unit.Id), cancel) || !await access.AllowsAsync(Act.ReadSmallCounts, Whose.Of(unit.Id), cancel))
        {
            return Dhis2Answer.Refuse(StatusCodes.Status409Conflict, $"User is not allowed to view org unit: `{FigureCatalogue.UidOf(unit)}`", "E2012");
        }

        return await StoredAsync(cell, db, catalogue, cancel) is { } stored
            ? Dhis2Answer.Json(new[] { stored.Write(catalogue.ElementsByName[cell.Element].Type) })
            : Dhis2Answer.Refuse(StatusCodes.Status409Conflict, "Data value does not exist", "E2032");
    }

    private static async Task<Cell?> ReadAsync(HttpContext http, CancellationToken cancel)
    {
        // Clients name the content type of a body they do not send.
        if (!http.Request.HasJsonContentType() || http.Request.Query.ContainsKey("de"))
        {
            return Of(http.Request.Query, http.Request.HasFormContentType ? await http.Request.ReadFormAsync(cancel) : null);
        }

        try
        {
            var body = await http.Request.ReadFromJsonAsync<Written>(cancel);
            return body is null ? null : new Cell(body.DataElement ?? "", body.Period ?? "", body.OrgUnit ?? "", body.CategoryOptionCombo ?? "", body.Value ?? "", body.Comment, body.FollowUp is true);
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private static Cell Of(IQueryCollection query, IFormCollection? form)
    {
        string Text(string name) => form?[name].FirstOrDefault() ?? query[name].FirstOrDefault() ?? "";
        return new Cell(Text("de"), Text("pe"), Text("ou"), Text("co"), Text("value"), Text("comment") is { Length: > 0 } comment ? comment : null, Text("followUp") == "true");
    }

    /// <returns>Null where it was written.</returns>
    private static async Task<IResult?> WriteAsync(Cell cell, bool deleted, EnterFigures enter, CancellationToken cancel)
    {
        using var intake = await enter.BeginAsync(cancel);
        var marks = (deleted ? DataValueMarks.Deleted : DataValueMarks.None) | (cell.FollowUp ? DataValueMarks.FollowUp : DataValueMarks.None);
        intake.Add(new WrittenFigure { Element = cell.Element, Period = cell.Period, Unit = cell.Unit, Cell = cell.Combo, Value = cell.Value, Comment = cell.Comment, Marks = marks });
        var why = intake.Conflicts is [var conflict, ..] ? conflict.Why : (await enter.PublishAsync(intake, "api", "", partial: false, [], cancel)).Rejection;
        return why is null ? null : Dhis2Answer.Refuse(StatusCodes.Status409Conflict, Words.Of(why, Words.English), ImportSummary.CodeOf(why.Code));
    }

    private static async Task<DataValue?> StoredAsync(Cell cell, PlatformDb db, FigureCatalogue catalogue, CancellationToken cancel)
    {
        if (!catalogue.ElementsByName.TryGetValue(cell.Element, out var element) || !catalogue.UnitsByName.TryGetValue(cell.Unit, out var unit) || ForeignPeriod.Read(cell.Period) is not { } period)
        {
            return null;
        }

        await foreach (var stored in db.ReadFiguresAsync(new FigureFilter([element.Id], [period.Key], [unit.Id.Value]), cancel))
        {
            var own = catalogue.CellsOf[element.Combo].First(c => c.Id == stored.Value.Key.Cell);
            if (cell.Combo == own.Uid || cell.Combo == own.Code || (DataValueSetEndpoints.IsDefault(cell.Combo) && element.Combo == Domain.Categories.CategoryCombo.Default))
            {
                return stored.Value;
            }
        }

        return null;
    }
}
