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
using Platform.Indicators;
using Platform.People;
using Platform.Pivots;
using Platform.Units;

namespace Platform.Explanations;

/// <summary>Explains a figure: by which formula, from which parts, of which units and times, who entered and who approved each, what was parted or estimated.</summary>
public sealed class ExplainFigure(PlatformDb db, Access access, GuardPivot pivot)
{
    /// <summary>Most entered figures of one explanation; the rest is counted.</summary>
    public const int MostValues = 200;

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

        var question = new PivotQuestion([], [parsed.Value], false, [place.Id], false, Placement.Administrative, day);
        var parts = indicator is null ? [] : await PartsAsync(indicator, question, catalogue, indicators, cancel);
        var rows = await pivot.RunAsync(question with { Items = [new PivotItem(Whole, element, indicator)] }, cancel);
        var value = rows is [var row] ? row.Value : null;
        var isHidden = rows.Count > 0 && value is null;
        // Who is not told the figure is not told what it was put together from either.
        var elements = element is null ? IndicatorParts.ElementsOf(indicator!, catalogue, indicators) : [element];
        var seesParts = !isHidden && !parts.Any(p => p.IsHidden) && (!elements.Any(e => e.CountsPeople) || await access.AllowsAsync(Act.ReadSmallCounts, Whose.Of(place.Id), cancel));
        // A value is told to who may read its own unit's: an heir's entries are not its predecessor's to read.
        var read = await access.UnitsForAsync(elements.Any(e => e.CountsPeople) ? Act.ReadSmallCounts : Act.ReadFigures, cancel);
        var (values, count, map) = seesParts ? await new ExplainedValues(db, catalogue).ReadAsync(elements, parsed.Value, place, day, read, cancel) : ([], 0, null);
        return new Explanation(element, indicator, parsed.Value, place, value, isHidden, parts, values, count, map?.Lost.Count ?? 0);
    }

    // Each figure that the formulas name, worked out as a formula of its own.
    private async Task<IReadOnlyList<ExplainedPart>> PartsAsync(Indicator indicator, PivotQuestion question, FigureCatalogue catalogue, Dictionary<string, Indicator> indicators, CancellationToken cancel)
    {
        var formulas = new[] { indicator.Numerator, indicator.Denominator.Length == 0 ? "1" : indicator.Denominator }.Concat(indicator.References().Select(r => r.ToString())).Distinct().ToList();
        List<PivotItem> items = [.. formulas.Select(f => new PivotItem(f, null, Indicator.Define(0, new IndicatorLine("PART", "part", f, "", 1, ScaledNumber.Places, "", null)).Value!))];
        var rows = (await pivot.RunAsync(question with { Items = items }, cancel)).ToDictionary(r => r.Item);
        string Name(string formula) => indicator.References().FirstOrDefault(r => r.ToString() == formula) is { } reference ? catalogue.ElementsByName.GetValueOrDefault(reference.Code)?.Name ?? indicators.GetValueOrDefault(reference.Code)?.Name ?? "" : "";
        return [.. formulas.Where(f => f != "1").Select(f => new ExplainedPart(f, Name(f), rows.TryGetValue(f, out var row) ? row.Value : null, rows.TryGetValue(f, out var shown) && shown.Value is null))];
    }
}

/// <param name="Value">In 10⁻¹⁰; null where there is none, or it is hidden.</param>
/// <param name="Values">Entered figures it is put together from, as many as are shown.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Lost">Units that have no place on the day's map.</param>
public sealed record Explanation(DataElement? Element, Indicator? Indicator, Period Period, Unit Unit, Int128? Value, bool IsHidden, IReadOnlyList<ExplainedPart> Parts, IReadOnlyList<ExplainedValue> Values, int Count, int Lost);

/// <summary>One formula, or one figure that a formula names.</summary>
public sealed record ExplainedPart(string Formula, string Name, Int128? Value, bool IsHidden);

/// <summary>One figure as it was entered.</summary>
/// <param name="Share">Part of it that counts here, in 10⁻¹⁰.</param>
/// <param name="PassedAt">When the unit's approver passed its form; null where nobody has.</param>
public sealed record ExplainedValue(DataElement Element, string Cell, Period Period, Unit Unit, long Value, bool IsEstimate, long Share, string By, DateTimeOffset? At, string Source, string PassedBy, DateTimeOffset? PassedAt, DataSet? Set);
