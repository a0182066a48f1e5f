using Domain.DataElements;
using Domain.Indicators;
using Domain.Periods;
using Domain.Units;
using Platform.DataSets;
using Platform.DataValues;

namespace Web.Dhis2;

/// <summary>A fault in a question, in DHIS2's words and with its code.</summary>
internal sealed record AnalyticsFault(string Code, string Message);

/// <summary>What DHIS2's <c>dimension</c> and <c>filter</c> ask for: data, periods, units; and categories to part data by.</summary>
internal sealed class AnalyticsDimensions(FigureCatalogue catalogue, IReadOnlyDictionary<string, Indicator> indicators, UnitTree tree, IReadOnlyList<UnitId> own, DateOnly today)
{
    public List<PivotItem> Items { get; } = [];

    /// <summary>Reporting rates, as <c>dataSet.REPORTING_RATE</c>.</summary>
    public List<(string Name, Domain.DataSets.DataSet Set, string Measure)> Rates { get; } = [];

    public List<Period> Periods { get; } = [];

    public List<UnitId> Places { get; } = [];

    public bool DataIsFilter { get; private set; }

    public bool PeriodIsFilter { get; private set; }

    public bool PlaceIsFilter { get; private set; }

    public bool ByCell { get; private set; }

    /// <summary>The dimensions of the answer in the order in which they were asked: dx, co, pe, ou.</summary>
    public List<string> Columns { get; } = [];

    /// <returns>Null where all was understood.</returns>
    public AnalyticsFault? Read(IEnumerable<string?> dimensions, IEnumerable<string?> filters)
    {
        foreach (var dimension in dimensions.OfType<string>().SelectMany(d => d.Split(',')))
        {
            if (Take(dimension, isFilter: false) is { } fault)
            {
                return fault;
            }
        }

        foreach (var filter in filters.OfType<string>().SelectMany(d => d.Split(',')))
        {
            if (Take(filter, isFilter: true) is { } fault)
            {
                return fault;
            }
        }

        return Items.Count + Rates.Count == 0 ? new AnalyticsFault("E7102", "At least one data element, indicator, report or program indicator must be specified")
            : DataIsFilter && Items.Count(i => i.Indicator is not null) > 1 ? new AnalyticsFault("E7108", "Only a single indicator can be specified as filter")
            : null;
    }

    private AnalyticsFault? Take(string dimension, bool isFilter)
    {
        var colon = dimension.IndexOf(':', StringComparison.Ordinal);
        var (name, items) = colon < 0 ? (dimension, []) : (dimension[..colon], dimension[(colon + 1)..].Split(';', StringSplitOptions.RemoveEmptyEntries));
        if (!isFilter && !Columns.Contains(name))
        {
            Columns.Add(name);
        }

        switch (name)
        {
            case "dx":
                DataIsFilter |= isFilter;
                return items.Select(Data).FirstOrDefault(f => f is not null);
            case "pe":
                PeriodIsFilter |= isFilter;
                return items.Select(Time).FirstOrDefault(f => f is not null);
            case "ou":
                PlaceIsFilter |= isFilter;
                return Units(items);
            case "co":
                ByCell |= !isFilter;
                return null;
            default:
                return new AnalyticsFault("E7125", $"Dimension identifier does not reference any dimension: `{name}`");
        }
    }

    private AnalyticsFault? Data(string item)
    {
        var parts = item.Split('.');
        if (parts.Length >= 2 && catalogue.SetsByName.TryGetValue(parts[0], out var set))
        {
            if (!CountForms.Measures.Contains(parts[1]))
            {
                return Missing(item);
            }

            Rates.AddRange(Rates.Exists(r => r.Name == item) ? [] : [(item, set, parts[1])]);
            return null;
        }

        if (parts.Length >= 2 && catalogue.ElementsByName.TryGetValue(parts[0], out var parted))
        {
            var cells = catalogue.CellsOf[parted.Combo].Where(c => parts[1] == "*" || c.Uid == parts[1] || c.Code == parts[1]).ToList();
            cells.ForEach(c => Add(new PivotItem($"{parted.Uid}.{c.Uid}", parted, null, c.Id)));
            return cells.Count > 0 ? null : Missing(item);
        }

        if (catalogue.ElementsByName.TryGetValue(item, out var element))
        {
            Add(new PivotItem(element.Uid, element, null));
            return null;
        }

        if (indicators.TryGetValue(item, out var indicator))
        {
            Add(new PivotItem(indicator.Uid, null, indicator));
            return null;
        }

        return Missing(item);
    }

    // What is asked for twice, by its code and its identifier say, is answered once.
    private void Add(PivotItem item)
    {
        if (!Items.Exists(i => i.Name == item.Name))
        {
            Items.Add(item);
        }
    }

    private static AnalyticsFault Missing(string item) => new("E7124", $"Dimension dx does not contain any valid item: `{item}`");

    private AnalyticsFault? Time(string item)
    {
        if (RelativePeriods.Of(item, today) is { } several)
        {
            Periods.AddRange(several.Where(p => !Periods.Contains(p)));
            return null;
        }

        if (ForeignPeriod.Read(item) is not { } period)
        {
            return new AnalyticsFault("E7104", $"At least one period must be valid: `{item}`");
        }

        if (!Periods.Contains(period))
        {
            Periods.Add(period);
        }

        return null;
    }

    // LEVEL-3 and a unit beside it mean the units of that level below it; alone, it means all of that level.
    private AnalyticsFault? Units(string[] items)
    {
        var levels = items.Where(i => i.StartsWith("LEVEL-", StringComparison.Ordinal)).Select(i => int.TryParse(i[6..], out var level) ? level : catalogue.Units.Where(u => Domain.Uid.Of("level", $"{tree.DepthOf(u.Id)}") == i[6..]).Select(u => tree.DepthOf(u.Id)).FirstOrDefault()).ToHashSet();
        var named = new List<UnitId>();
        foreach (var item in items.Where(i => !i.StartsWith("LEVEL-", StringComparison.Ordinal)))
        {
            var found = item switch
            {
                "USER_ORGUNIT" => own,
                "USER_ORGUNIT_CHILDREN" => own.SelectMany(tree.ChildrenOf),
                "USER_ORGUNIT_GRANDCHILDREN" => own.SelectMany(tree.ChildrenOf).SelectMany(tree.ChildrenOf),
                _ => catalogue.UnitsByName.TryGetValue(item, out var unit) ? [unit.Id] : (IEnumerable<UnitId>?)null,
            };
            if (found is null)
            {
                return new AnalyticsFault("E7143", $"Organisation unit or organisation unit level is not valid: `{item}`");
            }

            named.AddRange(found);
        }

        var places = levels.Count == 0 ? named : (named.Count > 0 ? named.SelectMany(tree.Subtree) : catalogue.Units.Select(u => u.Id)).Where(u => levels.Contains(tree.DepthOf(u)));
        Places.AddRange(places.Distinct().Where(p => !Places.Contains(p)));
        return null;
    }
}
