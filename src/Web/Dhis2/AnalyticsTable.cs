using Domain.Categories;
using Domain.Expressions;
using Domain.Periods;
using Domain.Units;
using Platform.DataValues;
using Platform.Pivots;

namespace Web.Dhis2;

/// <summary>One figure of an answer, with the options of the categories it is parted by, in their order.</summary>
internal readonly record struct AnalyticsRow(PivotRow Row, CategoryOption[] Options);

/// <param name="PeriodsTogether">No column tells the period.</param>
internal sealed record AnalyticsAnswer(List<AnalyticsRow> Rows, bool PeriodsTogether, bool PlacesTogether, IReadOnlyDictionary<(string Item, int Period, int Place), (Int128 Numerator, Int128 Denominator)> Parts);

/// <summary>The answer as rows of text, and what its identifiers mean.</summary>
internal sealed class AnalyticsTable
{
    private readonly AnalyticsDimensions asked;
    private readonly AnalyticsAnswer answer;
    private readonly AnalyticsOptions options;
    private readonly AnalyticsSources sources;
    private readonly Dictionary<int, (string Id, Unit Unit)> units;
    private readonly Dictionary<int, (string Id, string Name)> cells;
    private readonly Dictionary<string, (string Id, string Name)> items = [];

    public AnalyticsTable(AnalyticsDimensions asked, AnalyticsAnswer answer, AnalyticsSources sources, AnalyticsOptions options)
    {
        (this.asked, this.answer, this.sources, this.options) = (asked, answer, sources, options);
        var shown = asked.Places.Select(p => p.Value).ToHashSet();
        units = sources.Catalogue.Units.Where(u => shown.Contains(u.Id.Value)).ToDictionary(u => u.Id.Value, u => (Id(options.UnitScheme, FigureCatalogue.UidOf(u), u.Code, u.Name), u));
        cells = sources.Catalogue.Cells.ToDictionary(c => c.Id, c => (Id(options.ElementScheme, c.Uid, c.Code, c.Name), c.Name));
        foreach (var item in asked.Items)
        {
            items[item.Name] = item switch
            {
                { Element: { } e, Cell: { } cell } => ($"{Id(options.ElementScheme, e.Uid, e.Code, e.Name)}.{cells[cell].Id}", $"{e.Name} {cells[cell].Name}"),
                { Element: { } e } => (Id(options.ElementScheme, e.Uid, e.Code, e.Name), e.Name),
                _ => (Id(options.ItemScheme, item.Indicator!.Uid, item.Indicator.Code, item.Indicator.Name), item.Indicator.Name),
            };
        }

        foreach (var (name, set, measure) in asked.Rates)
        {
            items[name] = ($"{Id(options.ItemScheme, set.Uid, set.Code, set.Name)}.{measure}", $"{set.Name} - {measure}");
        }
    }

    public AnalyticsGrid Grid()
    {
        var headers = Shown().Select(c => new GridHeader(c, TitleOf(c))).Append(new GridHeader("value", "Value", IsMeta: false)).Concat(options.IncludeParts ? Parts.Select(p => new GridHeader(p.Name, p.Column, IsMeta: false)) : []);
        return new AnalyticsGrid([.. headers], options.SkipData ? [] : [.. Rows()], options.SkipMeta ? null : Meanings());
    }

    private static readonly (string Name, string Column)[] Parts = [("numerator", "Numerator"), ("denominator", "Denominator"), ("factor", "Factor"), ("multiplier", "Multiplier"), ("divisor", "Divisor")];

    private static string Id(string scheme, string uid, string code, string name) => scheme switch { "CODE" => code, "NAME" => name, _ => uid };

    private string TitleOf(string column) => column switch { "dx" => "Data", "pe" => "Period", "ou" => "Organisation unit", "co" => "Category option combo", "ao" => "Attribute option combo", _ => asked.Categories.First(c => c.Category.Uid == column).Category.Name };

    private IEnumerable<string> Shown() => asked.Columns.Where(c => !(c == "pe" && answer.PeriodsTogether));

    private IEnumerable<string[]> Rows()
    {
        var order = items.Keys.Select((name, at) => (name, at)).ToDictionary(p => p.name, p => p.at);
        var time = asked.Periods.Select((p, at) => (p.Key, at)).ToDictionary(p => p.Key, p => p.at);
        var place = asked.Places.Select((p, at) => (p.Value, at)).ToDictionary(p => p.Value, p => p.at);
        var kept = answer.Rows.Where(r => r.Row.Value is { } value && options.Includes(value));
        var sorted = options.Order switch
        {
            > 0 => kept.OrderBy(r => r.Row.Value),
            < 0 => kept.OrderByDescending(r => r.Row.Value),
            _ => kept.OrderBy(r => order[r.Row.Item]),
        };
        return sorted.ThenBy(r => order[r.Row.Item]).ThenBy(r => r.Row.Cell).ThenBy(r => time.GetValueOrDefault(r.Row.Period)).ThenBy(r => place.GetValueOrDefault(r.Row.Place)).Select(Row);
    }

    private string[] Row(AnalyticsRow row)
    {
        var said = Shown().Select(c => c switch
        {
            "dx" => items[row.Row.Item].Id,
            "co" => cells.TryGetValue(row.Row.Cell, out var cell) ? cell.Id : CategoryOptionCombo.DefaultUid,
            "ao" => CategoryOptionCombo.DefaultUid,
            "pe" => ForeignPeriod.Write(Period.FromKey(row.Row.Period)),
            "ou" => units[row.Row.Place].Id,
            _ => row.Options[asked.Categories.FindIndex(d => d.Category.Uid == c)].Uid,
        });
        return [.. said, Number(row.Row.Value!.Value, row.Row.Item), .. options.IncludeParts ? PartsOf(row.Row) : []];
    }

    private string[] PartsOf(PivotRow row)
    {
        if (asked.Items.Find(i => i.Name == row.Item)?.Indicator is not { } indicator || !answer.Parts.TryGetValue((row.Item, row.Period, row.Place), out var parts))
        {
            return ["", "", "", "", ""];
        }

        var factor = PivotRow.Write(indicator.Factor * Fixed.One, 0);
        return [Fractional(PivotRow.Write(parts.Numerator, Fixed.Places)), Fractional(PivotRow.Write(parts.Denominator, Fixed.Places)), Fractional(factor), factor, "1"];
    }

    // DHIS2 writes what a formula gives with a digit after the point, be it whole or not.
    private static string Fractional(string number) => number.Contains('.', StringComparison.Ordinal) ? number : number + ".0";

    // Where nothing else is said DHIS2 rounds to one place, and what is smaller than one to two.
    private string Number(Int128 value, string item)
    {
        var indicator = asked.Items.Find(i => i.Name == item)?.Indicator;
        var own = indicator?.Decimals ?? 0;
        var written = PivotRow.Write(value, options.SkipRounding ? Fixed.Places : own > 0 ? own : Int128.Abs(value) < Fixed.One ? 2 : 1);
        return indicator is null ? written : Fractional(written);
    }

    private Dictionary<string, object?> Meanings()
    {
        var names = new Dictionary<string, object?>();
        void Add(string id, string name, object? detail = null) => names[id] = detail ?? (options.Details ? new { uid = id, name } : new { name });
        asked.Items.ForEach(i => Add(items[i.Name].Id, items[i.Name].Name, options.Details ? DetailsOf(i) : null));
        asked.Rates.ForEach(r => Add(items[r.Name].Id, items[r.Name].Name, options.Details ? new { uid = items[r.Name].Id, name = items[r.Name].Name, dimensionItemType = "REPORTING_RATE" } : null));
        asked.RelativePeriods.ForEach(r => Add(r, RelativePeriods.TitleOf(r)));
        units.Values.ToList().ForEach(u => Add(u.Id, u.Unit.Name, options.Details ? new { uid = u.Id, code = u.Unit.Code, name = u.Unit.Name, dimensionItemType = "ORGANISATION_UNIT" } : null));
        asked.Periods.ForEach(p => Add(ForeignPeriod.Write(p), Texts.Words.Of(p), options.Details ? new { uid = ForeignPeriod.Write(p), code = ForeignPeriod.Write(p), name = Texts.Words.Of(p), dimensionItemType = "PERIOD", startDate = $"{p.Start:yyyy-MM-dd}T00:00:00.000", endDate = $"{p.End:yyyy-MM-dd}T00:00:00.000" } : null));
        asked.Categories.ForEach(c => Add(c.Category.Uid, c.Category.Name));
        asked.Categories.SelectMany(c => c.Options).ToList().ForEach(o => Add(o.Uid, o.Name));
        var parted = Cells();
        parted.ForEach(c => Add(c.Id, c.Name));
        (names["dx"], names["pe"], names["ou"]) = (new { name = "Data", uid = "dx" }, new { name = "Period", uid = "pe" }, new { name = "Organisation unit", uid = "ou" });
        var dimensions = new Dictionary<string, object?> { ["dx"] = items.Values.Select(i => i.Id), ["pe"] = answer.PeriodsTogether && !asked.HasPeriods ? [] : asked.Periods.Select(ForeignPeriod.Write), ["ou"] = asked.Places.Select(p => units[p.Value].Id), ["co"] = parted.Select(c => c.Id) };
        asked.Categories.ForEach(c => dimensions[c.Category.Uid] = c.Options.Select(o => o.Uid));
        var meanings = new Dictionary<string, object?> { ["items"] = names, ["dimensions"] = dimensions };
        if (options.HierarchyMeta || options.ShowHierarchy)
        {
            AddHierarchy(meanings, names);
        }

        return meanings;
    }

    // The cells of all elements that are asked about.
    private List<(string Id, string Name)> Cells() =>
        [.. asked.Items.Select(i => i.Element?.Combo).OfType<int>().Distinct().SelectMany(combo => sources.Catalogue.CellsOf[combo]).DistinctBy(c => c.Id).Select(c => cells[c.Id])];

    private object DetailsOf(PivotItem item) => (items[item.Name], item) switch
    {
        (var (id, name), { Element: { } e, Cell: null }) => new { uid = e.Uid, code = e.Code, name, dimensionItemType = "DATA_ELEMENT", valueType = MetadataObjects.TypeOf(e.Type), aggregationType = MetadataObjects.AggregationOf(e), totalAggregationType = "SUM" },
        (var (id, name), { Element: { } e }) => new { uid = id, name, dimensionItemType = "DATA_ELEMENT_OPERAND", valueType = MetadataObjects.TypeOf(e.Type), aggregationType = MetadataObjects.AggregationOf(e), totalAggregationType = "SUM" },
        var ((_, name), _) => new { uid = item.Indicator!.Uid, code = item.Indicator.Code, name, dimensionItemType = "INDICATOR", valueType = "NUMBER", totalAggregationType = "AVERAGE" },
    };

    private void AddHierarchy(Dictionary<string, object?> meanings, Dictionary<string, object?> names)
    {
        var all = sources.Catalogue.Units.ToDictionary(u => u.Id);
        List<Unit> Above(UnitId unit) => sources.Tree.ParentOf(unit) is { } parent && all.TryGetValue(parent, out var found) ? [.. Above(parent), found] : [];
        var above = units.Values.ToDictionary(u => u.Id, u => Above(u.Unit.Id));
        if (options.HierarchyMeta)
        {
            above.Values.SelectMany(a => a).ToList().ForEach(u => names[FigureCatalogue.UidOf(u)] = new { name = u.Name });
            meanings["ouHierarchy"] = above.ToDictionary(a => a.Key, a => string.Join('/', a.Value.Select(FigureCatalogue.UidOf)));
        }

        if (options.ShowHierarchy)
        {
            meanings["ouNameHierarchy"] = units.Values.ToDictionary(u => u.Id, u => string.Concat(above[u.Id].Append(u.Unit).Select(a => "/" + a.Name)));
        }
    }
}
