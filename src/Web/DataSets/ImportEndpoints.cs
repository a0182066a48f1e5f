using System.Text;
using Domain;
using Domain.DataSets;
using Domain.DataValues;
using Domain.People;
using Domain.Periods;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.DataSets;
using Platform.DataValues;
using Platform.People;
using Web.DataValues;
using Web.Serving;

namespace Web.DataSets;

public static class ImportEndpoints
{
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // A small file is done before anybody could see how far it is.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    public static void MapImports(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/figures/{set}/{period}/book.xlsx", BookAsync);
        routes.MapGet("/figures/{set}/{period}/figures.{format:regex(^(csv|json)$)}", FiguresAsync);
        routes.MapPost("/figures/import/upload", BeginAsync);
    }

    private static async Task<IResult> BookAsync(string set, string period, PlatformDb db, OpenForm open, CancellationToken cancel)
    {
        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        if (Find(catalogue, set, period) is not { } at || await open.UnitsAsync(at.Set, at.Period, cancel) is not { Count: > 0 } units)
        {
            return Results.NotFound();
        }

        // The number first: what is entered while the sheet is written counts as newer than the sheet.
        var number = await db.AuditHeads.AsNoTracking().Select(h => h.Number).SingleOrDefaultAsync(cancel);
        var book = await FormBook.WriteAsync(at.Set, at.Period, catalogue, units, open.ManyAsync(catalogue, at.Set, at.Period, units, cancel), number, cancel);
        return Results.File(book, Spreadsheet, $"{set}-{period}.xlsx");
    }

    private static async Task<IResult> FiguresAsync(string set, string period, string format, HttpContext http, PlatformDb db, Access access, CancellationToken cancel)
    {
        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        var mine = await access.UnitsForAsync(Act.ReadSmallCounts, cancel);
        if (Find(catalogue, set, period) is not { } at || mine is { Count: 0 })
        {
            return Results.NotFound();
        }

        http.Response.ContentType = format == "csv" ? "text/csv; charset=utf-8" : "application/json; charset=utf-8";
        http.Response.Headers.ContentDisposition = $"attachment; filename={at.Set.Code}-{at.Period.Code}.{format}";
        // A spreadsheet takes a table without the mark for another encoding.
        await http.Response.WriteAsync(format == "csv" ? '\uFEFF' + FigureCsv.Header : "[", Encoding.UTF8, cancel);
        var separator = "\n";
        await foreach (var figure in NamedFigure.ReadAsync(db, catalogue, at.Set.Id, at.Period, [.. catalogue.Units.Select(u => u.Id).Where(u => mine?.Contains(u) is not false)], cancel))
        {
            await http.Response.WriteAsync(format == "csv" ? FigureCsv.Line(figure) : separator + FigureJson.Line(figure), Encoding.UTF8, cancel);
            separator = ",\n";
        }

        await http.Response.WriteAsync(format == "csv" ? "" : "\n]\n", Encoding.UTF8, cancel);
        return Results.Empty;
    }

    private static async Task<IResult> BeginAsync(HttpContext http, IAntiforgery antiforgery, Access access, IServiceProvider services, CancellationToken cancel)
    {
        await antiforgery.ValidateRequestAsync(http);
        var back = $"/figures/import{http.Request.QueryString}";
        var sent = await http.Request.ReadFormAsync(cancel);
        if (await access.WritableUnitsAsync(cancel) is { Count: 0 })
        {
            return Refusal.Page(http, new Rejection(Rejections.NotAllowed), "/figures", StatusCodes.Status403Forbidden);
        }

        if (sent.Files.GetFile("file") is not { Length: > 0 } file)
        {
            return Refusal.Page(http, new Rejection(Rejections.FileMissing), back);
        }

        var path = Path.Combine(Path.GetTempPath(), $"giaoban-{Guid.NewGuid():N}.figures");
        await using (var kept = File.Create(path))
        {
            await file.CopyToAsync(kept, cancel);
        }

        var style = sent["style"].ToString() switch { "vi" => NumberStyle.Vietnamese, "en" => NumberStyle.English, _ => (NumberStyle?)null };
        var begun = services.GetRequiredService<FigureImports>().Begin(access.User, path, Path.GetFileName(file.FileName), new ImportWish(style, sent["partial"] == "true", sent["submit"] == "true"));
        if (!begun.Accepted)
        {
            return Refusal.Page(http, begun.Rejection, back);
        }

        await begun.Value.WaitAsync(Patience, cancel);
        return Results.LocalRedirect($"/figures/import/{begun.Value.Id}");
    }

    private static (DataSet Set, Period Period)? Find(FigureCatalogue catalogue, string set, string period) =>
        catalogue.SetsByName.TryGetValue(set, out var found) && Period.Parse(period) is { Accepted: true, Value: var at } && at.Kind == found.Kind ? (found, at) : null;
}
