using Domain;
using Domain.Categories;
using Domain.DataElements;
using Domain.DataSets;
using Domain.Indicators;
using Domain.Periods;
using Domain.Units;
using Platform.DataSets;
using Platform.DataValues;
using Platform.Pivots;

namespace Web.Dhis2;

/// <summary>A category by whose options figures are parted, or of which only some count.</summary>
internal sealed record CategoryDimension(Category Category, IReadOnlyList<CategoryOption> Options, bool IsFilter);

/// <summary>What there is to be asked about.</summary>
/// <param name="Own">The units of who asks.</param>
/// <param name="Day">The day of the tree: the question is about units that stand on it.</param>
/// <param name="Today">What <c>LAST_12_MONTHS</c> is told from.</param>
internal sealed record AnalyticsSources(FigureCatalogue Catalogue, IReadOnlyList<Indicator> Indicators, IReadOnlyList<Category> Categories, UnitTree Tree, IReadOnlyList<UnitId> Own, DateOnly Day, DateOnly Today);

/// <summary>What DHIS2's <c>dimension</c> and <c>filter</c> ask for: data, periods, units; and categories to part data by. What is none among others is passed over, as DHIS2 does; a unit that is none is not: its figures would be missing from a sum.</summary>
internal sealed class AnalyticsDimensions(AnalyticsSources sources)
{
    private readonly FigureCatalogue catalogue = sources.Catalogue;
    private readonly HashSet<string> filters = [];

    public List<PivotItem> Items { get; } = [];

    /// <summary>Reporting rates, as <c>dataSet.REPORTING_RATE</c>.</summary>
    public List<(string Name, DataSet Set, string Measure)> Rates { get; } = [];

    public List<Period> Periods { get; } = [];

    /// <summary>Those of the periods that were asked for by such as <c>LAST_12_MONTHS</c>, by that name.</summary>
    public List<string> RelativePeriods { get; } = [];

    public List<UnitId> Places { get; } = [];

    public List<CategoryDimension> Categories { get; } = [];

    public bool DataIsFilter => filters.Contains("dx");

    public bool ByCell => Columns.Contains("co");

    public bool HasPeriods => Columns.Contains("pe") || filters.Contains("pe");

    /// <summary>The dimensions of the answer in the order in which they were asked.</summary>
    public List<string> Columns { get; } = [];

    /// <returns>Null where all was understood.</returns>
    public AnalyticsFault? Read(IEnumerable<string?> dimensions, IEnumerable<string?> narrowed)
    {
        var asked = dimensions.OfType<string>().SelectMany(d => d.Split(',', StringSplitOptions.RemoveEmptyEntries)).ToList();
        if (asked.Count == 0)
        {
            return new AnalyticsFault("E7101", "At least one dimension must be specified");
        }

        var repeated = asked.Select(NameOf).GroupBy(n => n).Where(g => g.Count() > 1).Select(g => g.Key).ToList();
        if (repeated.Count > 0)
        {
            return new AnalyticsFault("E7111", $"Dimensions cannot be specified more than once: `[{string.Join(", ", repeated)}]`");
        }

        var filtered = narrowed.OfType<string>().SelectMany(d => d.Split(',', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var both = asked.Select(NameOf).Intersect(filtered.Select(NameOf)).ToList();
        if (both.Count > 0)
        {
            return new AnalyticsFault("E7103", $"Dimensions cannot be specified as dimension and filter simultaneously: `[{string.Join(", ", both)}]`");
        }

        return asked.Select(d => Take(d, isFilter: false)).Concat(filtered.Select(d => Take(d, isFilter: true))).FirstOrDefault(f => f is not null) ?? Check();
    }

    private static string NameOf(string dimension) => dimension.Split(':')[0];

    private AnalyticsFault? Check()
    {
        var dx = Items.Count + Rates.Count;
        return dx == 0 ? new("E7102", "At least one data dimension item or data element group set dimension item must be specified")
            : DataIsFilter && dx > 1 && Items.Exists(i => i.Indicator is not null) ? new("E7108", "Only a single indicator can be specified as filter")
            : DataIsFilter && dx > 1 && Rates.Count > 0 ? new("E7109", "Only a single reporting rate can be specified as filter")
            : Rates.Count > 0 && (ByCell || Categories.Count > 0) ? new("E7112", "Reporting rates can only be specified together with dimensions of type: `[DATA_X, PERIOD, ORGANISATION_UNIT]`")
            : (ByCell || Categories.Count > 0) && !Items.Exists(i => i.Element is not null) ? new("E7113", "Assigned categories cannot be specified when data elements are not specified")
            : (ByCell || Categories.Count > 0) && Items.Exists(i => i.Element is null) ? new("E7114", "Assigned categories can only be specified together with data elements, not indicators or reporting rates")
            : null;
    }

    private AnalyticsFault? Take(string dimension, bool isFilter)
    {
        var (name, items) = (NameOf(dimension), dimension.Contains(':', StringComparison.Ordinal) ? dimension[(dimension.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(';', StringSplitOptions.RemoveEmptyEntries) : []);
        if (isFilter)
        {
            filters.Add(name);
        }
        else
        {
            Columns.Add(name);
        }

        switch (name)
        {
            case "dx":
                Array.ForEach(items, Data);
                return Items.Count + Rates.Count == 0 && items.Length > 0 ? AnalyticsFault.NoOptions(name) : null;
            case "pe":
                Array.ForEach(items, Time);
                return Periods.Count == 0 && items.Length > 0 ? AnalyticsFault.NoOptions(name) : null;
            case "ou":
                return new AnalyticsPlaces(sources).Read(items, Places);
            case "co":
                return isFilter ? new AnalyticsFault("E7110", "Category option combos cannot be specified as filter") : null;
            case "ao":
                return null;
            default:
                return Part(name, items, isFilter);
        }
    }

    private AnalyticsFault? Part(string name, string[] items, bool isFilter)
    {
        if (sources.Categories.FirstOrDefault(c => c.Uid == name) is not { } category)
        {
            return new AnalyticsFault("E7125", $"Dimension identifier does not reference any dimension: `{name}`");
        }

        var options = catalogue.Options.Where(o => o.Category == category.Id && (items.Length == 0 || items.Contains(o.Uid) || items.Contains(o.Code))).ToList();
        Categories.Add(new CategoryDimension(category, options, isFilter));
        return options.Count == 0 ? AnalyticsFault.NoOptions(name) : null;
    }

    private void Data(string item)
    {
        var parts = item.Split('.');
        if (parts.Length >= 2 && catalogue.SetsByName.TryGetValue(parts[0], out var set))
        {
            Rates.AddRange(!Domain.DataSets.DataSet.Measures.Contains(parts[1]) || Rates.Exists(r => r.Name == item) ? [] : [(item, set, parts[1])]);
        }
        else if (parts.Length >= 2 && catalogue.ElementsByName.TryGetValue(parts[0], out var parted))
        {
            Operand(parted, parts[1], parts.ElementAtOrDefault(2));
        }
        else if (catalogue.ElementsByName.TryGetValue(item, out var element))
        {
            Add(new PivotItem(element.Uid, element, null));
        }
        else if (sources.Indicators.FirstOrDefault(i => i.Uid == item || i.Code == item) is { } indicator)
        {
            Add(new PivotItem(indicator.Uid, null, indicator));
        }
        else if (item.StartsWith("DE_GROUP-", StringComparison.Ordinal))
        {
            catalogue.Elements.Where(e => e.Sector is { } sector && item[9..] == Uid.Of("dataElementGroup", sector)).ToList().ForEach(e => Add(new PivotItem(e.Uid, e, null)));
        }
        else if (item.StartsWith("IN_GROUP-", StringComparison.Ordinal))
        {
            sources.Indicators.Where(i => i.Sector is { } sector && item[9..] == Uid.Of("indicatorGroup", sector)).ToList().ForEach(i => Add(new PivotItem(i.Uid, null, i)));
        }
    }

    // There is one attribute option combination here: an operand that names another has no figures.
    private void Operand(DataElement element, string cell, string? attribute)
    {
        if (attribute is null or "*" || DataValueSetEndpoints.IsDefault(attribute))
        {
            catalogue.CellsOf[element.Combo].Where(c => cell == "*" || c.Uid == cell || c.Code == cell || (c.Id == CategoryOptionCombo.Default && DataValueSetEndpoints.IsDefault(cell))).ToList().ForEach(c => Add(new PivotItem($"{element.Uid}.{c.Uid}", element, null, c.Id)));
        }
    }

    // What is asked for twice, by its code and its identifier say, is answered once.
    private void Add(PivotItem item)
    {
        if (!Items.Exists(i => i.Name == item.Name))
        {
            Items.Add(item);
        }
    }

    private void Time(string item)
    {
        var relative = Domain.Periods.RelativePeriods.Of(item, sources.Today);
        RelativePeriods.AddRange(relative is null ? [] : [item]);
        Periods.AddRange((relative ?? (ForeignPeriod.Read(item) is { } one ? [one] : [])).Where(p => !Periods.Contains(p)));
    }
}
