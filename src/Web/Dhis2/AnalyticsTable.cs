using Domain.Periods;
using Domain.Units;
using Platform.DataValues;

namespace Web.Dhis2;

/// <summary>The answer as DHIS2 lays it out: headers, what the identifiers mean, and rows of text.</summary>
internal sealed class AnalyticsTable
{
    private readonly AnalyticsDimensions asked;
    private readonly AnalyticsAnswer answer;
    private readonly IReadOnlyDictionary<string, int> places;
    private readonly Dictionary<int, (string Id, string Name, UnitId Unit)> units;
    private readonly Dictionary<int, (string Id, string Name)> cells;
    private readonly Dictionary<string, (string Id, string Name)> items;

    public AnalyticsTable(AnalyticsDimensions asked, AnalyticsAnswer answer, FigureCatalogue catalogue, string scheme, IReadOnlyDictionary<string, int> places)
    {
        (this.asked, this.answer, this.places) = (asked, answer, places);
        string Id(string uid, string code, string name) => scheme.ToUpperInvariant() switch { "CODE" => code, "NAME" => name, _ => uid };
        var shown = asked.Places.Select(p => p.Value).ToHashSet();
        units = catalogue.Units.Where(u => shown.Contains(u.Id.Value)).ToDictionary(u => u.Id.Value, u => (Id(FigureCatalogue.UidOf(u), u.Code, u.Name), u.Name, u.Id));
        cells = catalogue.Cells.ToDictionary(c => c.Id, c => (Id(c.Uid, c.Code, c.Name), c.Name));
        items = asked.Items.DistinctBy(i => i.Name).ToDictionary(i => i.Name, i => i.Element is { } e ? (i.Cell is null ? Id(e.Uid, e.Code, e.Name) : i.Name, i.Cell is { } c ? $"{e.Name} {cells[c].Item2}" : e.Name) : (Id(i.Indicator!.Uid, i.Indicator.Code, i.Indicator.Name), i.Indicator.Name));
        foreach (var (name, set, _) in asked.Rates)
        {
            items[name] = (name, set.Name);
        }
    }

    /// <summary>The header and each row, for a table.</summary>
    public IEnumerable<string[]> Lines() => Rows().Prepend([.. Columns().Select(c => c.Column)]);

    public Dictionary<string, object?> Json(bool withoutMeanings, UnitTree? hierarchy)
    {
        var rows = Rows().ToList();
        var columns = Columns();
        var table = new Dictionary<string, object?>
        {
            ["headers"] = columns.Select(c => new { name = c.Name, column = c.Column, valueType = c.Name == "value" ? "NUMBER" : "TEXT", type = c.Name == "value" ? "java.lang.Double" : "java.lang.String", hidden = false, meta = c.Name != "value" }),
        };
        if (!withoutMeanings)
        {
            table["metaData"] = Meanings(hierarchy);
        }

        table["rowContext"] = new Dictionary<string, object?>();
        table["rows"] = rows;
        (table["width"], table["height"], table["headerWidth"]) = (columns.Count, rows.Count, columns.Count);
        return table;
    }

    private List<(string Name, string Column)> Columns() =>
        [.. Shown().Select(c => (c, c switch { "dx" => "Data", "pe" => "Period", "ou" => "Organisation unit", _ => "Category option combo" })), ("value", "Value")];

    private IEnumerable<string> Shown() => asked.Columns.Where(c => !((c == "dx" && asked.DataIsFilter) || (c == "pe" && answer.PeriodsTogether) || (c == "ou" && answer.PlacesTogether)));

    private IEnumerable<string[]> Rows()
    {
        var order = items.Keys.Select((name, at) => (name, at)).ToDictionary(p => p.name, p => p.at);
        var time = asked.Periods.Select((p, at) => (p.Key, at)).ToDictionary(p => p.Key, p => p.at);
        var place = asked.Places.Select((p, at) => (p.Value, at)).ToDictionary(p => p.Value, p => p.at);
        return answer.Rows.Where(r => r.Value is not null).OrderBy(r => order[r.Item]).ThenBy(r => r.Cell).ThenBy(r => time.GetValueOrDefault(r.Period)).ThenBy(r => place.GetValueOrDefault(r.Place)).Select(Row);
    }

    private string[] Row(PivotRow row) =>
        [.. Shown().Select(c => c switch { "dx" => items[row.Item].Id, "co" => cells.TryGetValue(row.Cell, out var cell) ? cell.Id : Domain.Categories.CategoryOptionCombo.DefaultUid, "pe" => ForeignPeriod.Write(Period.FromKey(row.Period)), _ => units[row.Place].Id }), PivotRow.Write(row.Value!.Value, places.GetValueOrDefault(row.Item, 1))];

    private Dictionary<string, object?> Meanings(UnitTree? hierarchy)
    {
        var names = new Dictionary<string, object?>();
        foreach (var (id, name) in items.Values.Concat(units.Values.Select(u => (u.Id, u.Name))).Concat(asked.Periods.Select(p => (ForeignPeriod.Write(p), p.Title))).Concat(asked.ByCell ? cells.Values : []))
        {
            names[id] = new { uid = id, name };
        }

        (names["dx"], names["pe"], names["ou"]) = (new { name = "Data" }, new { name = "Period" }, new { name = "Organisation unit" });
        var meanings = new Dictionary<string, object?>
        {
            ["items"] = names,
            ["dimensions"] = new { dx = items.Values.Select(i => i.Id), pe = asked.Periods.Select(ForeignPeriod.Write), ou = asked.Places.Select(p => units[p.Value].Id), co = asked.ByCell ? cells.Values.Select(c => c.Item1) : [] },
        };
        if (hierarchy is not null)
        {
            meanings["ouHierarchy"] = units.Values.ToDictionary(u => u.Id, u => hierarchy.ParentOf(u.Unit) is { } parent && units.TryGetValue(parent.Value, out var above) ? "/" + above.Id : "");
        }

        return meanings;
    }
}
