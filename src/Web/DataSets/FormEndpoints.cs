using Domain;
using Domain.DataSets;
using Domain.People;
using Domain.Periods;
using Domain.Units;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.DataSets;
using Web.Serving;
using static Web.Texts.Words;

namespace Web.DataSets;

public static class FormEndpoints
{
    private const int MostNamed = 20;

    public static void MapForms(this IEndpointRouteBuilder routes)
    {
        const string form = "/figures/{set}/{period}/{unit}";
        routes.MapPost(form + "/pass", (string set, string period, string unit, HttpContext http, IAntiforgery antiforgery, PlatformDb db, MoveForm move, CancellationToken cancel) => StepAsync(http, antiforgery, db, (set, period, unit), "form.passed", move.PassAsync, cancel));
        routes.MapPost(form + "/lock", (string set, string period, string unit, HttpContext http, IAntiforgery antiforgery, PlatformDb db, MoveForm move, CancellationToken cancel) => StepAsync(http, antiforgery, db, (set, period, unit), "form.locked", move.LockAsync, cancel));
        routes.MapPost(form + "/give-back", (string set, string period, string unit, HttpContext http, IAntiforgery antiforgery, PlatformDb db, MoveForm move, CancellationToken cancel) => StepAsync(http, antiforgery, db, (set, period, unit), "form.givenBack", move.GiveBackAsync, cancel));
        routes.MapPost("/figures/{set}/{period}/close", CloseAsync);
        routes.MapGet(form + "/template.xlsx", TemplateAsync);
        routes.MapPost(form + "/upload", UploadAsync);
    }

    private static async Task<IResult> StepAsync(HttpContext http, IAntiforgery antiforgery, PlatformDb db, (string Set, string Period, string Unit) at, string done, Func<DataSet, Period, Unit, CancellationToken, Task<Outcome<DataSetForm>>> step, CancellationToken cancel)
    {
        await antiforgery.ValidateRequestAsync(http);
        var set = await db.DataSets.AsNoTracking().FirstOrDefaultAsync(s => s.Code == at.Set, cancel);
        var unit = await db.Units.AsNoTracking().FirstOrDefaultAsync(u => u.Code == at.Unit, cancel);
        if (set is null || unit is null || Period.Parse(at.Period) is not { Accepted: true, Value: var period })
        {
            return Results.NotFound();
        }

        var here = $"/figures/{at.Set}/{at.Period}/{at.Unit}";
        var moved = await step(set, period, unit, cancel);
        return moved.Accepted ? Results.LocalRedirect($"{here}?done={done}") : Refusal.Page(http, moved.Rejection, here);
    }

    private static async Task<IResult> CloseAsync(string set, string period, HttpContext http, IAntiforgery antiforgery, CloseForm close, CancellationToken cancel)
    {
        await antiforgery.ValidateRequestAsync(http);
        var isClosed = (await http.Request.ReadFormAsync(cancel))["closed"] == "true";
        var here = $"/figures/{set}/{period}";
        var moved = await close.RunAsync(set, period, isClosed, cancel);
        return moved.Accepted ? Results.LocalRedirect($"{here}?done={(isClosed ? "figures.closed" : "figures.opened")}") : Refusal.Page(http, moved.Rejection, here);
    }

    private static async Task<IResult> TemplateAsync(string set, string period, string unit, OpenForm open, CancellationToken cancel) =>
        await open.RunAsync(set, period, unit, cancel) is { } form
            ? Results.File(FormSheet.Write(form), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"{set}-{period}-{unit}.xlsx")
            : Results.NotFound();

    private static async Task<IResult> UploadAsync(string set, string period, string unit, HttpContext http, IAntiforgery antiforgery, OpenForm open, FillForm fill, CancellationToken cancel)
    {
        await antiforgery.ValidateRequestAsync(http);
        var here = $"/figures/{set}/{period}/{unit}";
        var sent = await http.Request.ReadFormAsync(cancel);
        if (await open.RunAsync(set, period, unit, cancel) is not { } form)
        {
            return Results.NotFound();
        }

        if (sent.Files.GetFile("file") is not { Length: > 0 } file)
        {
            return Refusal.Page(http, new Rejection(Rejections.FileMissing), here);
        }

        using var content = new MemoryStream(await file.BytesAsync(cancel));
        var typed = FormSheet.Read(content, form);
        if (!typed.Accepted)
        {
            return Refusal.Page(http, typed.Rejection, here);
        }

        var filled = await fill.RunAsync(form, typed.Value, cancel);
        var refusal = filled.Rejection ?? (filled.Value!.Wrong.Count > 0 ? WrongOf(form, filled.Value) : null);
        return refusal is null ? Results.LocalRedirect($"{here}?done=form.saved") : Refusal.Page(http, refusal, here);
    }

    // What somebody else changed since is told all at once, by the names of the cells: they are to be looked at together.
    private static Rejection WrongOf(OpenedForm form, FormFilled filled)
    {
        var newer = filled.Wrong.Where(w => w.Why.Code == Rejections.FigureNewer).ToList();
        return newer.Count == 0 ? filled.Wrong[0].Why : new Rejection(Rejections.FormNewer, newer.Count, string.Join("; ", newer.Take(MostNamed).Select(w => T("form.newer.cell", FindingText.NameAt(form, w.Cell.Element, w.Cell.Cell), Blank(w.Cell.Text), Blank(w.Why.Values[1].ToString()!)))));
    }

    private static string Blank(string text) => text.Trim().Length == 0 ? T("form.newer.blank") : text.Trim();
}
