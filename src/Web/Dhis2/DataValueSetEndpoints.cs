using System.Globalization;
using Domain;
using Domain.DataValues;
using Domain.People;
using Domain.Periods;
using Domain.Units;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Data.Figures;
using Platform.DataSets;
using Platform.DataValues;
using Platform.Offices;
using Platform.People;
using Platform.Units;
using Web.Serving;

namespace Web.Dhis2;

internal static class DataValueSetEndpoints
{
    public static void MapDataValueSets(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/dataValueSets", PostAsync).DisableAntiforgery().WithSummary("Take in figures, as DHIS2 does").WithDescription("JSON or CSV up to 2 GB, read as it comes. Good rows go in; each bad one is a conflict with its index and reason, and the status is WARNING.");
        routes.MapGet("/api/dataValueSets", GetAsync).WithSummary("Figures as they were entered");
        routes.MapPost("/api/dataValues", PostOneAsync).DisableAntiforgery().WithSummary("One figure: de, pe, ou, co, value");
        routes.MapPost("/api/completeDataSetRegistrations", CompleteAsync).DisableAntiforgery().WithSummary("Say that forms are handed in");
    }

    private static async Task<IResult> PostAsync(HttpContext http, EnterFigures enter, MoveForm move, PlatformDb db, CancellationToken cancel)
    {
        if (Refuse(http) is { } refused)
        {
            return refused;
        }

        var query = http.Request.Query;
        var strategy = query["importStrategy"].FirstOrDefault() is { Length: > 0 } asked ? asked : "CREATE_AND_UPDATE";
        var isDeletion = strategy is "DELETE" or "DELETES";
        using var intake = await enter.BeginAsync(cancel);
        var head = new DataValueSetHead { Period = query["period"], OrgUnit = query["orgUnit"], DataSet = query["dataSet"] };
        var isTable = http.Request.ContentType?.Contains("csv", StringComparison.OrdinalIgnoreCase) is true;
        var unread = isTable ? await DataValueSetCsv.ReadAsync(http.Request.Body, intake, isDeletion, cancel) : await new DataValueSetJson(intake, isDeletion) { Head = head }.ReadAsync(http.Request.BodyReader, cancel);
        if (unread is not null)
        {
            return ImportSummary.Error(unread, "E7600");
        }

        var dryRun = query["dryRun"] == "true";
        var entered = dryRun ? new Outcome<FiguresEntered>?(Tried(intake)) : await enter.PublishAsync(intake, "api", "", partial: true, [], cancel);
        if (entered.Value.Value is not { } done)
        {
            return ImportSummary.Error(entered.Value.Rejection!);
        }

        return ImportSummary.Of(done, strategy, dryRun, head.CompleteDate is null || dryRun ? null : await HandInAsync(head, move, db, cancel));
    }

    // A browser's session may write from this very site alone. A body of two gigabytes is let in only for who is signed in.
    private static IResult? Refuse(HttpContext http) =>
        ProgramSignIn.IsProgram(http) || string.Equals(http.Request.Headers.Origin, $"{http.Request.Scheme}://{http.Request.Host}", StringComparison.OrdinalIgnoreCase)
            ? null
            : Dhis2Answer.Refuse(StatusCodes.Status403Forbidden, "Access is denied");

    private static FiguresEntered Tried(FigureIntake intake)
    {
        intake.Seal();
        return new(new FiguresWritten(0, intake.Rows - intake.Refused, 0, 0), intake.Conflicts, intake.Refused, null);
    }

    private static async Task<bool> HandInAsync(DataValueSetHead head, MoveForm move, PlatformDb db, CancellationToken cancel)
    {
        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        return head is { DataSet: { } set, Period: { } period, OrgUnit: { } unit } && await RegisterAsync(catalogue, (set, period, unit), (s, p, u, c) => move.SubmitAsync(s, p, u, nothing: false, c), cancel) is null;
    }

    private static async Task<Rejection?> RegisterAsync(FigureCatalogue catalogue, (string Set, string Period, string Unit) at, Func<Domain.DataSets.DataSet, Period, Unit, CancellationToken, Task<Outcome<Domain.DataSets.DataSetForm>>> step, CancellationToken cancel)
    {
        var (setName, periodName, unitName) = at;
        if (!catalogue.SetsByName.TryGetValue(setName, out var set))
        {
            return new Rejection(Rejections.SetUnknown, setName);
        }

        if (ForeignPeriod.Read(periodName) is not { } period)
        {
            return new Rejection(Rejections.PeriodUnknown, periodName);
        }

        return catalogue.UnitsByName.TryGetValue(unitName, out var unit) ? (await step(set, period, unit, cancel)).Rejection : new Rejection(Rejections.UnitUnknown, unitName);
    }

    private static async Task<IResult> PostOneAsync(HttpContext http, EnterFigures enter, CancellationToken cancel)
    {
        if (Refuse(http) is { } refused)
        {
            return refused;
        }

        var form = http.Request.HasFormContentType ? await http.Request.ReadFormAsync(cancel) : null;
        string Of(string name) => form?[name].FirstOrDefault() ?? http.Request.Query[name].FirstOrDefault() ?? "";
        using var intake = await enter.BeginAsync(cancel);
        intake.Add(new WrittenFigure { Element = Of("de"), Period = Of("pe"), Unit = Of("ou"), Cell = Of("co"), Value = Of("value"), Comment = Of("comment") is { Length: > 0 } c ? c : null, Marks = Of("value").Length == 0 ? DataValueMarks.Deleted : DataValueMarks.None });
        if (intake.Conflicts is [var conflict, ..])
        {
            return Dhis2Answer.Refuse(StatusCodes.Status409Conflict, Texts.Words.Of(conflict.Why, Texts.Words.English));
        }

        var entered = await enter.PublishAsync(intake, "api", "", partial: false, [], cancel);
        return entered.Accepted ? Results.StatusCode(StatusCodes.Status201Created) : Dhis2Answer.Refuse(StatusCodes.Status409Conflict, Texts.Words.Of(entered.Rejection, Texts.Words.English));
    }

    private sealed record Registration(string? DataSet, string? Period, string? OrganisationUnit, bool? Completed);

    private sealed record Registrations(List<Registration>? CompleteDataSetRegistrations);

    private static async Task<IResult> CompleteAsync(Registrations body, HttpContext http, MoveForm move, PlatformDb db, CancellationToken cancel)
    {
        if (Refuse(http) is { } refused)
        {
            return refused;
        }

        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        var conflicts = new List<FigureConflict>();
        var lines = body.CompleteDataSetRegistrations ?? [];
        foreach (var (line, row) in lines.Select((l, i) => (l, i)))
        {
            if (await RegisterAsync(catalogue, (line.DataSet ?? "", line.Period ?? "", line.OrganisationUnit ?? ""), line.Completed is false ? move.UndoAsync : (s, p, u, c) => move.SubmitAsync(s, p, u, nothing: false, c), cancel) is { } why)
            {
                conflicts.Add(new FigureConflict(row, why));
            }
        }

        return ImportSummary.Of(new FiguresEntered(new FiguresWritten(0, lines.Count - conflicts.Count, 0, 0), conflicts, conflicts.Count, null), "CREATE_AND_UPDATE", dryRun: false, complete: null);
    }

    private static async Task<IResult> GetAsync(HttpContext http, PlatformDb db, Access access, TimeProvider clock, CancellationToken cancel)
    {
        var query = http.Request.Query;
        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        var sets = query["dataSet"].Select(s => catalogue.SetsByName.GetValueOrDefault(s ?? "")).ToList();
        var elements = query["dataElement"].Select(e => catalogue.ElementsByName.GetValueOrDefault(e ?? "")).ToList();
        if (sets.Count + elements.Count == 0 || sets.Contains(null) || elements.Contains(null))
        {
            return Dhis2Answer.Refuse(StatusCodes.Status409Conflict, "At least one data set, data element or data element group must be specified", "E2001");
        }

        if (Periods(query, sets.OfType<Domain.DataSets.DataSet>().Select(s => s.Kind).Concat(elements.OfType<Domain.DataElements.DataElement>().SelectMany(e => catalogue.KindsOf(e.Id))).Distinct()) is not { Count: > 0 } periods)
        {
            return Dhis2Answer.Refuse(StatusCodes.Status409Conflict, "At least one period, start/end dates, last updated or last updated duration must be specified", "E2002");
        }

        var units = query["orgUnit"].Select(u => catalogue.UnitsByName.GetValueOrDefault(u ?? "")).OfType<Unit>().ToList();
        if (units.Count == 0)
        {
            return Dhis2Answer.Refuse(StatusCodes.Status409Conflict, "At least one organisation unit or organisation unit group must be specified", "E2006");
        }

        var tree = await db.TreeAsync(Placement.Administrative, clock.VietnamToday(), cancel);
        var wanted = units.SelectMany(u => query["children"] == "true" ? tree.Subtree(u.Id) : [u.Id]).ToHashSet();
        foreach (var unit in units)
        {
            if (!await access.AllowsAsync(Act.ReadFigures, Target.Of(unit.Id), cancel) || !await access.AllowsAsync(Act.ReadSmallCounts, Target.Of(unit.Id), cancel))
            {
                return Dhis2Answer.Refuse(StatusCodes.Status409Conflict, $"User is not allowed to view org unit: `{FigureCatalogue.UidOf(unit)}`", "E2012");
            }
        }

        var ids = sets.OfType<Domain.DataSets.DataSet>().SelectMany(s => catalogue.Rows[s.Id].Select(r => r.Element)).Concat(elements.OfType<Domain.DataElements.DataElement>().Select(e => e.Id)).ToHashSet();
        var filter = new FigureFilter(ids, [.. periods.Select(p => p.Key)], [.. wanted.Select(u => u.Value)], WithDeleted: query["includeDeleted"] == "true");
        await DataValueSetWriter.WriteAsync(http, db, catalogue, filter, (sets.Count == 1 ? sets[0]!.Uid : null, periods.Count == 1 ? ForeignPeriod.Write(periods[0]) : null, units.Count == 1 && wanted.Count == 1 ? FigureCatalogue.UidOf(units[0]) : null), cancel);
        return Results.Empty;
    }

    private static List<Period>? Periods(IQueryCollection query, IEnumerable<PeriodKind> kinds)
    {
        var named = query["period"].Select(p => ForeignPeriod.Read(p ?? "")).ToList();
        if (named.Count > 0)
        {
            return named.Contains(null) ? null : [.. named.OfType<Period>()];
        }

        return Day(query["startDate"]) is { } from && Day(query["endDate"]) is { } to && from <= to ? [.. kinds.SelectMany(k => PeriodTime.Within(k, from, to))] : null;
    }

    internal static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
