using System.Globalization;
using Domain.DataElements;
using Domain.DataSets;
using Domain.People;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Data.Figures;
using Platform.DataValues;
using Platform.Offices;
using Platform.People;
using Platform.Units;

namespace Web.Dhis2;

/// <summary>What all figures of an answer have in common; null for what differs.</summary>
internal sealed record ExportHead(DataSet? Set, string? Period, Unit? Unit);

/// <summary>Figures as they were entered, for who may see them as they are.</summary>
internal static class DataValueSetExport
{
    public static async Task<IResult> GetAsync(HttpContext http, PlatformDb db, Access access, TimeProvider clock, CancellationToken cancel)
    {
        var query = http.Request.Query;
        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        var sets = query["dataSet"].Select(s => catalogue.SetsByName.GetValueOrDefault(s ?? "")).ToList();
        if (ElementsOf(query, catalogue, sets) is not { Count: > 0 } elements)
        {
            return Dhis2Answer.Refuse(StatusCodes.Status409Conflict, "At least one data element, data set or data element group must be specified", "E2001");
        }

        var since = Since(query, clock.GetUtcNow());
        var periods = Periods(query, sets.OfType<DataSet>().Select(s => s.Kind).Concat(elements.SelectMany(catalogue.KindsOf)).Distinct());
        if (periods is not { Count: > 0 } && since is null)
        {
            return Dhis2Answer.Refuse(StatusCodes.Status409Conflict, "At least one period, start/end dates, last updated or last updated duration must be specified", "E2002");
        }

        var units = UnitsOf(query, catalogue);
        if (units.Count == 0)
        {
            return Dhis2Answer.Refuse(StatusCodes.Status409Conflict, "At least one organisation unit or organisation unit group must be specified", "E2006");
        }

        if (await HiddenAsync(units, access, cancel) is { } hidden)
        {
            return Dhis2Answer.Refuse(StatusCodes.Status409Conflict, $"User is not allowed to view org unit: `{FigureCatalogue.UidOf(hidden)}`", "E2012");
        }

        var tree = await db.TreeAsync(Placement.Administrative, clock.VietnamToday(), cancel);
        var wanted = units.SelectMany(u => query["children"] == "true" ? tree.Subtree(u.Id) : [u.Id]).ToHashSet();
        var batches = since is { } from ? (await db.DataValueBatches.AsNoTracking().Select(b => new { b.Id, b.At }).ToListAsync(cancel)).Where(b => b.At >= from).Select(b => b.Id).ToList() : null;
        var filter = new FigureFilter(elements, periods is { Count: > 0 } ? [.. periods.Select(p => p.Key)] : null, [.. wanted.Select(u => u.Value)], batches, WithDeleted: query["includeDeleted"] == "true", WithFirst: Dhis2Paths.Format(http) != "csv");
        var head = new ExportHead(sets.Count == 1 ? sets[0] : null, periods is { Count: 1 } ? ForeignPeriod.Write(periods[0]) : null, units.Count == 1 && wanted.Count == 1 ? units[0] : null);
        await DataValueSetWriter.WriteAsync(http, db, catalogue, filter, head, cancel);
        return Results.Empty;
    }

    private static HashSet<int>? ElementsOf(IQueryCollection query, FigureCatalogue catalogue, List<DataSet?> sets)
    {
        var named = query["dataElement"].Select(e => catalogue.ElementsByName.GetValueOrDefault(e ?? "")).ToList();
        var groups = query["dataElementGroup"].ToHashSet();
        var grouped = catalogue.Elements.Where(e => e.Sector is { } sector && (groups.Contains(sector) || groups.Contains(Domain.Uid.Of("dataElementGroup", sector))));
        return sets.Contains(null) || named.Contains(null) ? null : [.. sets.SelectMany(s => catalogue.Rows[s!.Id].Select(r => r.Element)), .. named.Select(e => e!.Id), .. grouped.Select(e => e.Id)];
    }

    private static List<Unit> UnitsOf(IQueryCollection query, FigureCatalogue catalogue)
    {
        var groups = query["orgUnitGroup"].ToHashSet();
        return [.. query["orgUnit"].Select(u => catalogue.UnitsByName.GetValueOrDefault(u ?? "")).OfType<Unit>(), .. catalogue.Units.Where(u => groups.Contains(Domain.Uid.Of("organisationUnitGroup", $"{u.Level}")))];
    }

    private static async Task<Unit?> HiddenAsync(List<Unit> units, Access access, CancellationToken cancel)
    {
        foreach (var unit in units)
        {
            if (!await access.AllowsAsync(Act.ReadFigures, Whose.Of(unit.Id), cancel) || !await access.AllowsAsync(Act.ReadSmallCounts, Whose.Of(unit.Id), cancel))
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>From when on figures must have been written: a moment, or so long ago: <c>10d</c>, <c>4h</c>, <c>30m</c>, <c>90s</c>.</summary>
    private static DateTimeOffset? Since(IQueryCollection query, DateTimeOffset now)
    {
        if (ForeignDay.Read(query["lastUpdated"]) is { } at)
        {
            return at;
        }

        var said = query["lastUpdatedDuration"].ToString();
        return said.Length > 1 && int.TryParse(said.AsSpan(0, said.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? said[^1] switch { 'd' => Ago(TimeSpan.FromDays(1)), 'h' => Ago(TimeSpan.FromHours(1)), 'm' => Ago(TimeSpan.FromMinutes(1)), 's' => Ago(TimeSpan.FromSeconds(1)), _ => null }
            : null;

        DateTimeOffset? Ago(TimeSpan unit) => (now - DateTimeOffset.MinValue) / unit > count ? now - (unit * count) : DateTimeOffset.MinValue;
    }

    internal static List<Period>? Periods(IQueryCollection query, IEnumerable<PeriodKind> kinds)
    {
        var named = query["period"].Select(p => ForeignPeriod.Read(p ?? "")).ToList();
        if (named.Count > 0)
        {
            return named.Contains(null) ? null : [.. named.OfType<Period>()];
        }

        return Day(query["startDate"]) is { } from && Day(query["endDate"]) is { } to && from <= to ? [.. kinds.SelectMany(k => PeriodTime.Within(k, from, to))] : null;
    }

    /// <summary>A day as an address writes it; null for none, and for one of a year in which there is no period.</summary>
    internal static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and < 2100 ? day : null;
}
