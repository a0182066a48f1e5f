using Domain;
using Domain.DataSets;
using Domain.DataValues;
using Domain.People;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Data.Figures;
using Platform.DataSets;
using Platform.DataValues;
using Platform.Offices;
using Platform.People;
using Platform.Units;
using Web.Texts;

namespace Web.Dhis2;

/// <summary>Which forms are handed in, as DHIS2's registrations of completeness.</summary>
internal static class CompletionEndpoints
{
    private const string Address = "/api/completeDataSetRegistrations";

    public static void MapCompletion(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Address, GetAsync).WithSummary("Which forms are handed in");
        routes.MapPost(Address, PostAsync).DisableAntiforgery().WithSummary("Say that forms are handed in");
        routes.MapPost("/api/dataEntry/dataSetCompletion", CompleteAsync).DisableAntiforgery().WithSummary("Say that one form is handed in, or no longer is");
        routes.MapDelete(Address, DeleteAsync).DisableAntiforgery().WithSummary("Take a handing in back: ds, pe, ou");
    }

    /// <returns>Null where the step was taken.</returns>
    public static async Task<Rejection?> RegisterAsync(FigureCatalogue catalogue, (string Set, string Period, string Unit) at, Func<DataSet, Period, Unit, CancellationToken, Task<Outcome<DataSetForm>>> step, CancellationToken cancel)
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

    internal sealed record Registration(string? DataSet, string? Period, string? OrganisationUnit, bool? Completed, string? Date = null);

    internal sealed record Registrations(List<Registration?>? CompleteDataSetRegistrations);

    private static async Task<IResult> PostAsync(Registrations body, HttpContext http, EnterFigures enter, MoveForm move, PlatformDb db, CancellationToken cancel)
    {
        if (await DataValueSetEndpoints.RefuseAsync(http, enter, cancel) is { } refused)
        {
            return refused;
        }

        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        var conflicts = new List<FigureConflict>();
        var written = default(FiguresWritten);
        foreach (var (line, row) in (body.CompleteDataSetRegistrations ?? []).Select((l, i) => (l ?? new Registration(null, null, null, null), i)))
        {
            var undo = line.Completed is false;
            var before = false;
            var why = await RegisterAsync(catalogue, (line.DataSet ?? "", line.Period ?? "", line.OrganisationUnit ?? ""), async (s, p, u, c) =>
            {
                before = await db.DataSetForms.AnyAsync(f => f.DataSet == s.Id && f.Period == p.Key && f.Unit == u.Id && f.CompletedAt != null, c);
                return undo ? await move.UndoAsync(s, p, u, c) : await move.SubmitAsync(s, p, u, ForeignDay.Read(line.Date), c);
            }, cancel);
            conflicts.AddRange(why is null ? [] : [new FigureConflict(row, why)]);
            written = why is not null ? written : undo ? written with { Deleted = written.Deleted + 1 } : before ? written with { Changed = written.Changed + 1 } : written with { Created = written.Created + 1 };
        }

        return ImportSummary.Enveloped(http, ImportSummary.Summary(new FiguresEntered(written, conflicts, conflicts.Count, null), new ImportOptions("CREATE_AND_UPDATE", DryRun: false, Async: false), complete: null, apart: true));
    }

    internal sealed record OneCompletion(string? DataSet, string? Period, string? OrgUnit, bool? Completed);

    // As DHIS2's own page of data entry asks for it: one form, and no summary.
    private static async Task<IResult> CompleteAsync(OneCompletion body, HttpContext http, EnterFigures enter, MoveForm move, PlatformDb db, CancellationToken cancel)
    {
        if (await DataValueSetEndpoints.RefuseAsync(http, enter, cancel) is { } refused)
        {
            return refused;
        }

        var why = await RegisterAsync(await FigureCatalogue.LoadAsync(db, cancel), (body.DataSet ?? "", body.Period ?? "", body.OrgUnit ?? ""), (s, p, u, c) => body.Completed is false ? move.UndoAsync(s, p, u, c) : move.SubmitAsync(s, p, u, nothing: false, c), cancel);
        return why is null ? Results.Ok() : Dhis2Answer.Refuse(StatusCodes.Status409Conflict, Words.Of(why, Words.English));
    }

    private static async Task<IResult> DeleteAsync(HttpContext http, EnterFigures enter, MoveForm move, PlatformDb db, CancellationToken cancel)
    {
        if (await DataValueSetEndpoints.RefuseAsync(http, enter, cancel) is { } refused)
        {
            return refused;
        }

        var query = http.Request.Query;
        var why = await RegisterAsync(await FigureCatalogue.LoadAsync(db, cancel), (query["ds"].ToString(), query["pe"].ToString(), query["ou"].ToString()), move.UndoAsync, cancel);
        return why is null ? Results.NoContent() : Dhis2Answer.Refuse(StatusCodes.Status409Conflict, Words.Of(why, Words.English));
    }

    private static async Task<IResult> GetAsync(HttpContext http, PlatformDb db, Access access, TimeProvider clock, CancellationToken cancel)
    {
        var query = http.Request.Query;
        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        var sets = query["dataSet"].Select(s => catalogue.SetsByName.GetValueOrDefault(s ?? "")).OfType<DataSet>().DistinctBy(s => s.Id).ToDictionary(s => s.Id);
        var periods = DataValueSetExport.Periods(query, sets.Values.Select(s => s.Kind).Distinct());
        var units = query["orgUnit"].Select(u => catalogue.UnitsByName.GetValueOrDefault(u ?? "")).OfType<Unit>().ToList();
        if (sets.Count == 0 || periods is not { Count: > 0 } || units.Count == 0)
        {
            var (code, what) = sets.Count == 0 ? ("E4001", "data set") : units.Count == 0 ? ("E4003", "organisation unit") : ("E4002", "period or start/end dates");
            return Dhis2Answer.Refuse(StatusCodes.Status409Conflict, $"At least one {what} must be specified", code);
        }

        foreach (var unit in units)
        {
            if (!await access.AllowsAsync(Act.ReadFigures, Whose.Of(unit.Id), cancel))
            {
                return Dhis2Answer.Refuse(StatusCodes.Status409Conflict, $"User is not allowed to view org unit: `{FigureCatalogue.UidOf(unit)}`", "E4016");
            }
        }

        var tree = await db.TreeAsync(Placement.Administrative, clock.VietnamToday(), cancel);
        var wanted = units.SelectMany(u => query["children"] == "true" ? tree.Subtree(u.Id) : [u.Id]).ToHashSet();
        var (setIds, keys, names) = (sets.Keys.ToList(), periods.Select(p => p.Key).ToList(), catalogue.Units.ToDictionary(u => u.Id, FigureCatalogue.UidOf));
        var forms = await db.DataSetForms.AsNoTracking().Where(f => setIds.Contains(f.DataSet) && keys.Contains(f.Period) && f.CompletedAt != null).ToListAsync(cancel);
        return Dhis2Answer.Json(new { completeDataSetRegistrations = forms.Where(f => wanted.Contains(f.Unit)).Select(f => new { period = ForeignPeriod.Write(Period.FromKey(f.Period)), dataSet = sets[f.DataSet].Uid, organisationUnit = names[f.Unit], attributeOptionCombo = Domain.Categories.CategoryOptionCombo.DefaultUid, date = Dhis2Answer.Time(f.CompletedAt!.Value), storedBy = f.CompletedBy, completed = true }) });
    }
}
