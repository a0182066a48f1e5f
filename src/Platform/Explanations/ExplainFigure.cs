using Domain;
using Domain.DataElements;
using Domain.DataSets;
using Domain.DataValues;
using Domain.Expressions;
using Domain.Indicators;
using Domain.People;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Data.Figures;
using Platform.DataValues;
using Platform.People;
using Platform.Pivots;
using Platform.Units;

namespace Platform.Explanations;

/// <summary>Explains a figure: by which formula, from which parts, of which units and times, who entered and who approved each, what was parted or estimated.</summary>
public sealed class ExplainFigure(PlatformDb db, Access access, GuardPivot pivot)
{
    /// <summary>Most entered figures of one explanation, all parts taken together; the rest is counted.</summary>
    public const int MostValues = 200;

    /// <summary>So many of each part, however many parts there are.</summary>
    private const int FewestValues = 10;

    private const string Whole = "whole";

    /// <param name="item">Code of an element or an indicator.</param>
    /// <param name="day">The day whose map counts.</param>
    /// <returns>Refused: an unknown code, period or unit; who may not read the unit's figures.</returns>
    public async Task<Outcome<Explanation>> RunAsync(string item, string period, string unit, DateOnly day, CancellationToken cancel)
    {
        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        var indicators = await db.Indicators.AsNoTracking().ToDictionaryAsync(i => i.Code, cancel);
        var element = catalogue.ElementsByName.GetValueOrDefault(item);
        var indicator = element is null ? indicators.Values.FirstOrDefault(i => i.Code == item || i.Uid == item) : null;
        if (element is null && indicator is null)
        {
            return new Rejection(Rejections.ElementUnknown, item);
        }

        var parsed = Period.Parse(period);
        if (!parsed.Accepted)
        {
            return parsed.Rejection;
        }

        if (!catalogue.UnitsByName.TryGetValue(unit, out var place))
        {
            return new Rejection(Rejections.UnitUnknown, unit);
        }

        if (await access.RefuseAsync(Act.ReadFigures, Whose.Of(place.Id), cancel) is { } refusal)
        {
            return refusal;
        }

        var ground = new Ground(catalogue, indicators, await db.TreeAsync(Placement.Administrative, day, cancel), await db.MapAsync(day, cancel), parsed.Value, place);
        var question = new PivotQuestion([], [ground.Period], false, [place.Id], false, Placement.Administrative, day);
        var parts = indicator is null ? [] : await PartsAsync(indicator, question, ground, cancel);
        var rows = await pivot.RunAsync(question with { Items = [new PivotItem(Whole, element, indicator)] }, cancel);
        var value = rows is [var row] ? row.Value : null;
        var isHidden = rows.Count > 0 && value is null;
        // Who is not told a figure is not told what it was put together from either.
        var sources = isHidden || parts.Any(p => p.IsHidden) ? null : await SourcesAsync(element is null ? [.. ground.References(indicator!)] : [new ReferenceNode(element.Code, [], [])], ground, cancel);
        return new Explanation(element, indicator, ground.Period, place, value, isHidden, parts, sources ?? [], sources is null, ground.Map.Lost.Count);
    }

    // Each figure that the formulas name, themselves or through other indicators, worked out as a formula of its own.
    private async Task<IReadOnlyList<ExplainedPart>> PartsAsync(Indicator indicator, PivotQuestion question, Ground ground, CancellationToken cancel)
    {
        List<ReferenceNode> named = [.. indicator.References().Concat(ground.References(indicator)).Distinct()];
        var formulas = new[] { indicator.Numerator, indicator.Denominator.Length == 0 ? "1" : indicator.Denominator }.Concat(named.Select(r => r.ToString())).Distinct().ToList();
        List<PivotItem> items = [.. formulas.Select(f => new PivotItem(f, null, Indicator.Define(0, new IndicatorLine("PART", "part", f, "", 1, ScaledNumber.Places, "", null)).Value!))];
        var rows = (await pivot.RunAsync(question with { Items = items }, cancel)).ToDictionary(r => r.Item);
        return [.. formulas.Where(f => f != "1").Select(f => new ExplainedPart(f, named.Find(r => r.ToString() == f) is { } reference ? ground.NameOf(reference) : "", rows.TryGetValue(f, out var row) ? row.Value : null, row is { Item: not null, Value: null }))];
    }

    /// <summary>The entered figures behind each figure that is named: those of the time, the places and the cells that it is taken from.</summary>
    /// <returns>Null where some count people and the reader is not told small counts.</returns>
    private async Task<IReadOnlyList<ExplainedSource>?> SourcesAsync(IReadOnlyList<ReferenceNode> references, Ground ground, CancellationToken cancel)
    {
        var countsPeople = references.Any(r => ground.Sought(r) is { } sought && ground.Catalogue.CountsPeople(sought.Element, sought.Period));
        if (countsPeople && !await access.AllowsAsync(Act.ReadSmallCounts, Whose.Of(ground.Place.Id), cancel))
        {
            return null;
        }

        // A value is told to who may read its own unit's: an heir's entries are not its predecessor's to read.
        var read = await access.UnitsForAsync(countsPeople ? Act.ReadSmallCounts : Act.ReadFigures, cancel);
        var values = new ExplainedValues(db, ground.Catalogue, ground.Tree, ground.Map, read);
        var (sources, units) = (new List<ExplainedSource>(), ground.Catalogue.Units.ToDictionary(u => u.Id));
        foreach (var reference in references)
        {
            if (ground.Sought(reference) is { } sought)
            {
                var (found, count) = await values.ReadAsync(sought, Math.Max(FewestValues, MostValues / references.Count), cancel);
                sources.Add(new ExplainedSource(reference.ToString(), sought.Element, ground.OptionsOf(reference), sought.Period, [.. sought.Places.Select(p => units[p])], found, count));
            }
        }

        return sources;
    }

    /// <summary>What a figure is explained by.</summary>
    private sealed record Ground(FigureCatalogue Catalogue, IReadOnlyDictionary<string, Indicator> Indicators, UnitTree Tree, UnitMap Map, Period Period, Unit Place)
    {
        private readonly FigureReach reach = new(Catalogue, Indicators, Tree);

        public IEnumerable<ReferenceNode> References(Indicator indicator) => reach.References(indicator, []).Distinct();

        /// <summary>The element's or indicator's name, its options, and the time and the place where they are others than those asked about.</summary>
        public string NameOf(ReferenceNode reference)
        {
            var name = Catalogue.ElementsByName.GetValueOrDefault(reference.Code)?.Name ?? Indicators.GetValueOrDefault(reference.Code)?.Name ?? "";
            var at = reference.Shifts.Count > 0 ? Period.Moved(reference.Shifts) : null;
            return string.Join(", ", new[] { name, OptionsOf(reference), at is { } period && period != Period ? period.Title : "" }.Where(n => n.Length > 0));
        }

        public string OptionsOf(ReferenceNode reference) =>
            reference.IsForm ? "" : string.Join(", ", reference.Options.Select(o => Catalogue.Options.FirstOrDefault(x => x.Code == o || x.Uid == o)?.Name ?? Catalogue.Cells.FirstOrDefault(c => c.Code == o || c.Uid == o)?.Name ?? o));

        /// <returns>Null for a form's, for what is none, and where there is no such time.</returns>
        public SoughtFigures? Sought(ReferenceNode reference) =>
            !reference.IsForm && Catalogue.ElementsByName.GetValueOrDefault(reference.Code) is { } element && Period.Moved(reference.Shifts) is { } period
                ? new SoughtFigures(element, reference.Options.Count == 0 ? null : reach.Cells(element, reference.Options), period, [.. reach.Places(Place.Id, reference.Shifts)])
                : null;
    }
}

/// <param name="Value">In 10⁻¹⁰; null where there is none, or it is hidden.</param>
/// <param name="Sources">Entered figures it is put together from, one of these for each figure that its formulas name.</param>
/// <param name="IsWithheld">The entered figures are not told, for some of them count people.</param>
/// <param name="Lost">Units that have no place on the day's map.</param>
public sealed record Explanation(DataElement? Element, Indicator? Indicator, Period Period, Unit Unit, Int128? Value, bool IsHidden, IReadOnlyList<ExplainedPart> Parts, IReadOnlyList<ExplainedSource> Sources, bool IsWithheld, int Lost)
{
    /// <summary>All that are named; one that stands behind several parts with each.</summary>
    public IEnumerable<ExplainedValue> Values => Sources.SelectMany(s => s.Values);

    public int Count => Sources.Sum(s => s.Count);
}

/// <summary>One formula, or one figure that a formula names.</summary>
/// <param name="Name">What a figure is called, with its options, and its period where it is taken from another one.</param>
public sealed record ExplainedPart(string Formula, string Name, Int128? Value, bool IsHidden);

/// <summary>The entered figures behind one figure that a formula names.</summary>
/// <param name="Formula">The figure as the formula names it.</param>
/// <param name="Options">Names of the options that alone count; empty for all.</param>
/// <param name="Period">From which they are taken.</param>
/// <param name="Places">In which they are taken, each with what stands under it.</param>
/// <param name="Values">As many as are shown, the largest first.</param>
/// <param name="Count">How many there are.</param>
public sealed record ExplainedSource(string Formula, DataElement Element, string Options, Period Period, IReadOnlyList<Unit> Places, IReadOnlyList<ExplainedValue> Values, int Count);

/// <summary>One figure as it was entered.</summary>
/// <param name="Share">Part of it that counts here, in 10⁻¹⁰.</param>
/// <param name="PassedAt">When the unit's approver passed its form; null where nobody has.</param>
public sealed record ExplainedValue(DataElement Element, string Cell, Period Period, Unit Unit, long Value, bool IsEstimate, long Share, string By, DateTimeOffset? At, string Source, string PassedBy, DateTimeOffset? PassedAt, DataSet? Set);
