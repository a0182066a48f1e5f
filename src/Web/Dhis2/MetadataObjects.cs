using Domain;
using Domain.DataElements;
using Domain.DataSets;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.DataValues;
using Platform.Offices;
using Platform.Units;
using ValueType = Domain.DataElements.ValueType;

namespace Web.Dhis2;

/// <summary>Units and definitions as DHIS2's clients know them. References are made only where they are asked for.</summary>
internal sealed class MetadataObjects
{
    private readonly FigureCatalogue catalogue;
    private readonly UnitTree tree;
    private readonly ILookup<int, UnitId> assigned;
    private readonly Dictionary<UnitId, Unit> units;
    private readonly List<Domain.Indicators.Indicator> indicators;
    private readonly List<Domain.Categories.Category> categories;

    private Dictionary<string, string> sectors = [];
    private List<ValidationRule> rules = [];
    private DateTimeOffset? mapSince;

    private MetadataObjects(FigureCatalogue catalogue, UnitTree tree, ILookup<int, UnitId> assigned, List<Domain.Indicators.Indicator> indicators, List<Domain.Categories.Category> categories) =>
        (this.catalogue, this.tree, this.assigned, this.indicators, this.categories, units) = (catalogue, tree, assigned, indicators, categories, catalogue.Units.ToDictionary(u => u.Id));

    /// <summary>The names of the lists there are.</summary>
    public static readonly string[] Names = ["organisationUnits", "organisationUnitLevels", "dataElements", "dataSets", "indicators", "indicatorTypes", "categories", "categoryOptions", "categoryCombos", "categoryOptionCombos", "dataElementGroups", "indicatorGroups", "organisationUnitGroups", "validationRules"];

    public static async Task<MetadataObjects> LoadAsync(PlatformDb db, DateOnly today, CancellationToken cancel)
    {
        var asked = (await db.DataSetUnits.AsNoTracking().ToListAsync(cancel)).ToLookup(u => u.DataSet, u => u.Unit);
        return new MetadataObjects(await FigureCatalogue.LoadAsync(db, cancel), await db.TreeAsync(Placement.Administrative, today, cancel), asked, await db.Indicators.AsNoTracking().OrderBy(i => i.Id).ToListAsync(cancel), await db.Categories.AsNoTracking().OrderBy(c => c.Id).ToListAsync(cancel))
        {
            sectors = await db.Sectors.AsNoTracking().ToDictionaryAsync(s => s.Code, s => s.Name, cancel),
            rules = await db.ValidationRules.AsNoTracking().OrderBy(r => r.Id).ToListAsync(cancel),
            mapSince = await db.MapSinceAsync(today, cancel) is { Year: > 1900 } since ? new DateTimeOffset(since.ToDateTime(TimeOnly.MinValue), VietnamClock.Offset) : null,
        };
    }

    /// <summary>What a list holds. Of one thing alone it is not known when it changed: each is told with a time since which none did, so that who asks for what is new misses nothing.</summary>
    public IEnumerable<Dictionary<string, object?>> Of(string name)
    {
        // Units move on the day that was said for it, when nobody writes anything.
        var changed = catalogue.ChangedBy is { } at ? Dhis2Answer.Time(mapSince > at ? mapSince.Value : at) : null;
        foreach (var one in Listed(name))
        {
            one["lastUpdated"] = changed;
            yield return one;
        }
    }

    private IEnumerable<Dictionary<string, object?>> Listed(string name) => name switch
    {
        "organisationUnits" => catalogue.Units.Select(UnitObject),
        "organisationUnitLevels" => catalogue.Units.Select(u => tree.DepthOf(u.Id)).Distinct().Order().Select(l => Object(Uid.Of("level", $"{l}"), $"{l}", $"Level {l}", ("level", l))),
        "dataElements" => catalogue.Elements.Select(ElementObject),
        "dataSets" => catalogue.Sets.Select(SetObject),
        "indicators" => indicators.Select(IndicatorObject),
        "indicatorTypes" => indicators.Select(i => i.Factor).Distinct().Select(FactorObject),
        "categories" => categories.Select(CategoryObject),
        "categoryOptions" => catalogue.Options.Select(o => Plain(o.Uid, o.Code, o.Name)),
        "categoryCombos" => catalogue.Combos.Select(ComboObject),
        "categoryOptionCombos" => catalogue.Cells.Select(CellObject),
        "dimensions" => categories.Select(c => CategoryObject(c).Concat([new("dimensionType", "CATEGORY"), new("dimension", c.Uid)]).ToDictionary()),
        "dataElementGroups" => catalogue.Elements.Where(e => e.Sector is not null).GroupBy(e => e.Sector!).Select(g => Object(Uid.Of("dataElementGroup", g.Key), g.Key, SectorName(g.Key), ("dataElements", Later(() => g.Select(ElementObject))))),
        "indicatorGroups" => indicators.Where(i => i.Sector is not null).GroupBy(i => i.Sector!).Select(g => Object(Uid.Of("indicatorGroup", g.Key), g.Key, SectorName(g.Key), ("indicators", Later(() => g.Select(IndicatorObject))))),
        "organisationUnitGroups" => catalogue.Units.GroupBy(u => u.Level).Select(g => Object(Uid.Of("organisationUnitGroup", $"{g.Key}"), $"{g.Key}", $"{g.Key}", ("organisationUnits", Later(() => g.Select(UnitObject))))),
        "validationRules" => rules.Select(r => Object(Uid.Of("validationRule", r.Code), r.Code, r.Message, ("description", r.MessageEnglish), ("instruction", r.Message), ("importance", r.IsHard ? "HIGH" : "MEDIUM"), ("expression", r.Condition))),
        _ => [],
    };

    public Dictionary<string, object?> UnitObject(Unit unit)
    {
        var path = Path(unit.Id);
        return Plain(unit, ("level", path.Count), ("path", "/" + string.Join('/', path.Select(u => FigureCatalogue.UidOf(units[u])))), ("openingDate", Day(unit.From)), ("closedDate", unit.To is { } to ? Day(to) : null), ("leaf", !tree.ChildrenOf(unit.Id).Any()), ("parent", tree.ParentOf(unit.Id) is { } parent ? Later(() => UnitObject(units[parent])) : null), ("children", Later(() => tree.ChildrenOf(unit.Id).Select(c => UnitObject(units[c])))), ("ancestors", Later(() => path.SkipLast(1).Select(u => UnitObject(units[u])))), ("dataSets", Later(() => catalogue.Sets.Where(s => assigned[s.Id].Contains(unit.Id)).Select(SetObject))));
    }

    public static string TypeOf(ValueType type) => type switch
    {
        ValueType.WholeNumber => "INTEGER",
        ValueType.Number => "NUMBER",
        ValueType.Percentage => "PERCENTAGE",
        ValueType.YesNo => "BOOLEAN",
        ValueType.Date => "DATE",
        _ => "TEXT",
    };

    public static string AggregationOf(DataElement element) => (element.OverUnits, element.OverTime) switch
    {
        (Aggregation.None, _) or (_, Aggregation.None) => "NONE",
        // DHIS2's plain LAST looks ten years back; ours does not leave the period.
        (Aggregation.Average, Aggregation.Last) => "LAST_IN_PERIOD_AVERAGE_ORG_UNIT",
        (_, Aggregation.Last) => "LAST_IN_PERIOD",
        (Aggregation.Average, _) => "AVERAGE",
        (_, Aggregation.Average) => "AVERAGE_SUM_ORG_UNIT",
        _ => "SUM",
    };

    private Dictionary<string, object?> ElementObject(DataElement e) =>
        Object(e.Uid, e.Code, e.Name, ("shortName", e.Name), ("formName", e.Name), ("valueType", TypeOf(e.Type)), ("aggregationType", AggregationOf(e)), ("domainType", "AGGREGATE"), ("zeroIsSignificant", true), ("categoryCombo", Later(() => ComboObject(catalogue.Combos.First(c => c.Id == e.Combo)))), ("dataSetElements", Later(() => catalogue.SetsOf[e.Id].Select(s => new Dictionary<string, object?> { ["dataSet"] = Later(() => SetObject(s)), ["dataElement"] = Later(() => ElementObject(e)) }))), ("dataSets", Later(() => catalogue.SetsOf[e.Id].Select(SetObject))));

    private Dictionary<string, object?> SetObject(DataSet s) =>
        Object(s.Uid, s.Code, s.Name, ("shortName", s.Name), ("periodType", ForeignPeriod.NameOf(s.Kind)), ("formType", "DEFAULT"), ("timelyDays", s.DueDays), ("openFuturePeriods", 0), ("categoryCombo", Later(() => ComboObject(catalogue.Combos[0]))), ("dataSetElements", Later(() => catalogue.Rows[s.Id].Select(r => catalogue.Elements.First(e => e.Id == r.Element)).Select(e => new Dictionary<string, object?> { ["dataElement"] = Later(() => ElementObject(e)), ["dataSet"] = Later(() => SetObject(s)) }))), ("organisationUnits", Later(() => assigned[s.Id].Select(u => UnitObject(units[u])))));

    private static Dictionary<string, object?> IndicatorObject(Domain.Indicators.Indicator i) =>
        Object(i.Uid, i.Code, i.Name, ("shortName", i.Name), ("numerator", i.Numerator), ("denominator", i.Denominator.Length == 0 ? "1" : i.Denominator), ("decimals", i.Decimals), ("annualized", false), ("indicatorType", Later(() => FactorObject(i.Factor))));

    private static Dictionary<string, object?> FactorObject(int factor) => Object(Uid.Of("indicatorType", $"{factor}"), $"{factor}", $"{factor}", ("factor", factor), ("number", factor == 1));

    private Dictionary<string, object?> ComboObject(Domain.Categories.CategoryCombo c) =>
        Object(c.Uid, c.Code, c.Name, ("isDefault", c.Id == Domain.Categories.CategoryCombo.Default), ("dataDimensionType", "DISAGGREGATION"), ("categories", Later(() => c.Categories.Select(id => CategoryObject(categories.First(x => x.Id == id))))), ("categoryOptionCombos", Later(() => catalogue.CellsOf[c.Id].Select(CellObject))));

    private Dictionary<string, object?> CategoryObject(Domain.Categories.Category c) =>
        Object(c.Uid, c.Code, c.Name, ("dataDimensionType", "DISAGGREGATION"), ("categoryOptions", Later(() => catalogue.Options.Where(o => o.Category == c.Id).Select(o => Plain(o.Uid, o.Code, o.Name)))));

    private Dictionary<string, object?> CellObject(Domain.Categories.CategoryOptionCombo c) =>
        Object(c.Uid, c.Code, c.Name, ("categoryCombo", Later(() => ComboObject(catalogue.Combos.First(x => x.Id == c.Combo)))), ("categoryOptions", Later(() => c.Options.Select(id => catalogue.Options.First(o => o.Id == id)).Select(o => Plain(o.Uid, o.Code, o.Name)))));

    private string SectorName(string code) => sectors.TryGetValue(code, out var name) ? name : code;

    private List<UnitId> Path(UnitId unit)
    {
        var path = new List<UnitId> { unit };
        while (tree.ParentOf(path[0]) is { } parent && !path.Contains(parent))
        {
            path.Insert(0, parent);
        }

        return path;
    }

    private static Func<object?> Later(Func<object?> made) => made;

    private static Func<object?> Later(Func<IEnumerable<Dictionary<string, object?>>> made) => () => made().Cast<object?>().ToList();

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) + "T00:00:00.000";

    private static Dictionary<string, object?> Plain(Unit unit, params (string Name, object? Value)[] more) => Object(FigureCatalogue.UidOf(unit), unit.Code, unit.Name, [("shortName", unit.Name), .. more]);

    private static Dictionary<string, object?> Plain(string uid, string code, string name) => Object(uid, code, name);

    private static Dictionary<string, object?> Object(string uid, string code, string name, params (string Name, object? Value)[] more)
    {
        var made = new Dictionary<string, object?>(StringComparer.Ordinal) { ["id"] = uid, ["code"] = code, ["name"] = name, ["displayName"] = name };
        foreach (var (key, value) in more)
        {
            made[key] = value;
            if (key == "shortName")
            {
                made["displayShortName"] = value;
            }
        }

        return made;
    }
}
