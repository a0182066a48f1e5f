using System.Globalization;
using System.Text;
using Domain;
using Domain.Expressions;
using Domain.People;
using Domain.Periods;
using Domain.Units;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.DataValues;
using Platform.People;
using Platform.Pivots;
using Platform.Reorganisations;
using Web.Serving;

namespace Web.Reorganisations;

public static class ReorganisationEndpoints
{
    public static void MapReorganisations(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/units/reorganisations", LoadAsync);
        routes.MapPost("/units/reorganisations/{id:guid}/shares", SharesAsync);
    }

    /// <summary>One code, or several with their shares: <c>03388 0,6; 03408 0,4</c>.</summary>
    /// <returns>Refused: reorganisation.share.</returns>
    internal static Outcome<IReadOnlyList<(string Code, long Share)>> Successors(string typed)
    {
        var parts = typed.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var read = new List<(string, long)>();
        foreach (var part in parts)
        {
            var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var share = 1m;
            if (words.Length > 2 || (words.Length == 2 && !decimal.TryParse(words[1].Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out share)) || share is <= 0 or > 1)
            {
                return new Rejection(Rejections.ReorganisationShare, part);
            }

            read.Add((words[0], (long)(share * Succession.All)));
        }

        return read;
    }

    private static async Task<IResult> LoadAsync(HttpContext http, IAntiforgery antiforgery, LoadReorganisation load, CancellationToken cancel)
    {
        await antiforgery.ValidateRequestAsync(http);
        var form = await http.Request.ReadFormAsync(cancel);
        if (form.Files.GetFile("units") is not { Length: > 0 } units || form.Files.GetFile("parts") is not { Length: > 0 } parts || !DateOnly.TryParseExact(form["on"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on))
        {
            return Refusal.Page(http, new Rejection(Rejections.FileMissing), "/units/reorganisations");
        }

        using var unitTable = new StreamReader(units.OpenReadStream(), Encoding.UTF8);
        using var partTable = new StreamReader(parts.OpenReadStream(), Encoding.UTF8);
        var loaded = await load.RunAsync(form["name"].ToString(), on, unitTable, partTable, cancel);
        return loaded.Accepted ? Results.LocalRedirect($"/units/reorganisations/{loaded.Value.Id}?done=reorg.loaded") : Refusal.Page(http, loaded.Rejection, "/units/reorganisations");
    }

    private static async Task<IResult> SharesAsync(Guid id, HttpContext http, IAntiforgery antiforgery, Access access, PlatformDb db, AskPivot pivot, SettlePart parts, CancellationToken cancel)
    {
        await antiforgery.ValidateRequestAsync(http);
        if (await access.RefuseAsync(Act.ManageUnits, Whose.Office, cancel) is { } refusal)
        {
            return Refusal.Page(http, refusal, $"/units/reorganisations/{id}", StatusCodes.Status403Forbidden);
        }

        var form = await http.Request.ReadFormAsync(cancel);
        var back = form["back"] == "true";
        var weights = await WeightsAsync(id, form["key"].ToString(), back, db, pivot, cancel);
        var shared = await parts.ShareAsync(id, weights, back, cancel);
        return shared.Accepted ? Results.LocalRedirect($"/units/reorganisations/{id}?done=reorg.shares") : Refusal.Page(http, shared.Rejection, $"/units/reorganisations/{id}");
    }

    // By what is known of the places, or by an element's figure of the last whole year.
    private static async Task<Dictionary<string, Int128>> WeightsAsync(Guid id, string key, bool back, PlatformDb db, AskPivot pivot, CancellationToken cancel)
    {
        if (key is "population" or "area")
        {
            var facts = back
                ? await (from f in db.UnitFacts.AsNoTracking() join u in db.Units on f.Unit equals u.Id select new { u.Code, f.Area, f.Population }).ToListAsync(cancel)
                : await db.ReorganisedUnits.AsNoTracking().Where(u => u.Reorganisation == id).Select(u => new { u.Code, u.Area, u.Population }).ToListAsync(cancel);
            return facts.ToDictionary(f => f.Code, f => (Int128)((key == "area" ? f.Area : f.Population) ?? 0));
        }

        var on = await db.Reorganisations.AsNoTracking().Where(r => r.Id == id).Select(r => r.On).FirstOrDefaultAsync(cancel);
        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        if (!back || !catalogue.ElementsByName.TryGetValue(key, out var element))
        {
            return [];
        }

        var units = catalogue.Units.Where(u => u.ExistsOn(on.AddDays(-1))).ToDictionary(u => u.Id.Value, u => u.Code);
        var rows = await pivot.RunAsync(new PivotQuestion([new PivotItem(element.Code, element, null)], [new Period(PeriodKind.Year, on.AddDays(-1).Year, 0)], false, [.. units.Keys.Select(u => new UnitId(u))], false, Placement.Administrative, on.AddDays(-1)), cancel);
        return rows.Where(r => r.Value > 0).ToDictionary(r => units[r.Place], r => r.Value!.Value / (Fixed.One / Domain.DataValues.ScaledNumber.Scale));
    }
}
