using Domain;
using Domain.DataElements;
using Domain.Indicators;
using Domain.People;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.DataValues;
using Platform.Offices;
using Platform.People;
using Platform.Pivots;
using Platform.Units;

namespace Web.Pivots;

/// <summary>A pivot as an address asks for it: the same address shows the same question to whoever may see the answer.</summary>
internal sealed record PivotAsked(PivotQuestion Question, PivotMeasure Measure, FigureCatalogue Catalogue, IReadOnlyList<Indicator> Indicators, IReadOnlyList<PivotLine> Lines, DataElement? PerElement, IReadOnlySet<(string Item, int Cell, int Place, int Period)> Hidden, ApportionedFigures Apportioned)
{
    /// <summary>Most figures of one answer on a page or in a file.</summary>
    private const int MostFigures = 200_000;

    /// <summary>Reads the question and answers it.</summary>
    /// <returns>Null where nothing was asked yet; else the answer, or why there is none.</returns>
    public static async Task<Outcome<PivotAsked>?> AnswerAsync(IQueryCollection query, PlatformDb db, Access access, GuardPivot pivot, TimeProvider clock, CancellationToken cancel, bool forAnybody = false)
    {
        if (query["dx"].Count == 0)
        {
            return null;
        }

        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        var indicators = await db.Indicators.AsNoTracking().OrderBy(i => i.Id).ToListAsync(cancel);
        var items = query["dx"].SelectMany(d => (d ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries)).Select(d => Item(d, catalogue, indicators)).DistinctBy(i => i?.Name).ToList();
        var periods = PeriodsOf(query, clock.VietnamToday());
        var hierarchy = query["hierarchy"].FirstOrDefault() is { Length: > 0 } h ? h : Placement.Administrative;
        if (await UnknownAsync(query, hierarchy, catalogue, db, cancel) is { } unknown)
        {
            return unknown;
        }

        var day = Dhis2.DataValueSetExport.Day(query["day"]) ?? clock.VietnamToday();
        var tree = await db.TreeAsync(hierarchy, day, cancel);
        var places = PlacesOf(query, catalogue, tree, day);
        if (items.Contains(null) || periods.Count == 0 || places.Count == 0)
        {
            return new Rejection(Rejections.PivotWrong);
        }

        if ((long)items.Count * periods.Count * places.Count > MostFigures)
        {
            return new Rejection(Rejections.PivotLarge, MostFigures);
        }

        foreach (var place in places)
        {
            if (await access.RefuseAsync(Act.ReadFigures, Whose.Of(place), cancel) is { } refusal)
            {
                return refusal;
            }
        }

        var question = new PivotQuestion([.. items.OfType<PivotItem>()], periods, false, places, query["together"] == "true", hierarchy, day, query["by"] == "cell");
        var measure = Enum.TryParse<PivotMeasure>(query["show"], ignoreCase: true, out var asked) ? asked : PivotMeasure.Value;
        var per = query["per"].FirstOrDefault() is { Length: > 0 } p ? catalogue.ElementsByName.GetValueOrDefault(p) : null;
        var rows = await pivot.RunAsync(per is null ? question : question with { Items = [.. question.Items, new PivotItem(PerName, per, null)] }, cancel, forAnybody);
        var lines = PivotTable.Of(per is null ? rows : [.. Per(rows)], [.. periods.Select(x => x.Key)], measure);
        return new PivotAsked(question, measure, catalogue, indicators, Ordered(lines, question), per, rows.Where(r => r.Value is null).Select(r => (r.Item, r.Cell, r.Place, r.Period)).ToHashSet(), ApportionedFigures.Of(question, tree, await db.MapAsync(day, cancel), catalogue.Units));
    }

    /// <summary>What was defined anew between the periods that are shown, and from which day: figures before it are told as they were meant then.</summary>
    public IEnumerable<(string Name, DateOnly Since)> Redefined => Question.Items.SelectMany(i => Catalogue.ChangesOf(i, [.. Question.Periods.Select(p => p.End)]));

    public string NameOf(PivotLine line)
    {
        var item = Question.Items.First(i => i.Name == line.Item);
        var name = item.Element?.Name ?? item.Indicator!.Name;
        return line.Cell > 0 && Catalogue.Cells.First(c => c.Id == line.Cell) is { Combo: > Domain.Categories.CategoryCombo.Default } cell ? $"{name}, {cell.Name}" : name;
    }

    /// <summary>Null where places are together.</summary>
    public string? PlaceOf(PivotLine line) => line.Place == 0 ? null : Catalogue.Units.First(u => u.Id.Value == line.Place).Name;

    /// <summary>Code of a line's place; null where places are together.</summary>
    public string? CodeOf(PivotLine line) => line.Place == 0 ? null : Catalogue.Units.First(u => u.Id.Value == line.Place).Code;

    /// <summary>Places after the comma that a line's figures are shown with.</summary>
    public int DecimalsOf(PivotLine line) => Measure switch
    {
        PivotMeasure.Rank => 0,
        PivotMeasure.Share or PivotMeasure.ChangeRate => 1,
        _ when PerElement is not null => 2,
        _ => Question.Items.First(i => i.Name == line.Item) is { Indicator: { } indicator } ? indicator.Decimals : 4,
    };

    private const string PerName = "\u0001per";

    private static PivotItem? Item(string name, FigureCatalogue catalogue, List<Indicator> indicators) =>
        catalogue.ElementsByName.TryGetValue(name, out var element) ? (element.IsNumber ? new PivotItem(element.Code, element, null) : null)
        : indicators.Find(i => i.Code == name || i.Uid == name) is { } indicator ? new PivotItem(indicator.Code, null, indicator)
        : null;

    // To leave out what there is not would be to answer another question.
    private static async Task<Rejection?> UnknownAsync(IQueryCollection query, string hierarchy, FigureCatalogue catalogue, PlatformDb db, CancellationToken cancel) =>
        UnitsNamed(query).FirstOrDefault(u => !catalogue.UnitsByName.ContainsKey(u)) is { } unit ? new Rejection(Rejections.UnitUnknown, unit)
        : PeriodsNamed(query).FirstOrDefault(p => RelativePeriods.Of(p, DateOnly.FromDateTime(DateTime.UnixEpoch)) is null && ForeignPeriod.Read(p) is null) is { } period ? new Rejection(Rejections.PeriodUnknown, period)
        : hierarchy == Placement.Administrative || await db.Placements.AnyAsync(p => p.Hierarchy == hierarchy, cancel) ? null
        : new Rejection(Rejections.GrantHierarchy, hierarchy);

    private static IEnumerable<string> UnitsNamed(IQueryCollection query) => Named(query["ou"]);

    private static IEnumerable<string> PeriodsNamed(IQueryCollection query) => Named(query["pe"]);

    private static IEnumerable<string> Named(Microsoft.Extensions.Primitives.StringValues said) => said.SelectMany(s => (s ?? "").Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries));

    private static List<Period> PeriodsOf(IQueryCollection query, DateOnly today) =>
        [.. PeriodsNamed(query).SelectMany(p => RelativePeriods.Of(p, today) ?? (ForeignPeriod.Read(p) is { } one ? [one] : [])).Distinct().OrderBy(p => p.Start).ThenBy(p => p.End)];

    private static List<UnitId> PlacesOf(IQueryCollection query, FigureCatalogue catalogue, UnitTree tree, DateOnly day)
    {
        var named = UnitsNamed(query).Select(u => catalogue.UnitsByName[u]).Select(u => u.Id).ToList();
        if (!Enum.TryParse<UnitLevel>(query["level"], ignoreCase: true, out var level))
        {
            return [.. named.Distinct()];
        }

        var units = catalogue.Units.Where(u => u.Level == level && u.ExistsOn(day)).Select(u => u.Id);
        var below = named.SelectMany(tree.Subtree).ToHashSet();
        return [.. units.Where(u => named.Count == 0 || below.Contains(u))];
    }

    // Each figure for a thousand of another, such as of people.
    private static IEnumerable<PivotRow> Per(IReadOnlyList<PivotRow> rows)
    {
        var bases = rows.Where(r => r.Item == PerName).GroupBy(r => (r.Period, r.Place)).ToDictionary(g => g.Key, g => g.Any(r => r.Value is null) ? null : g.Select(r => r.Value).Aggregate(Domain.Expressions.Fixed.Add));
        return rows.Where(r => r.Item != PerName).Select(r => r with { Value = Domain.Expressions.Fixed.Divide(Domain.Expressions.Fixed.Multiply(r.Value, 1000 * Domain.Expressions.Fixed.One), bases.GetValueOrDefault((r.Period, r.Place))) });
    }

    private static List<PivotLine> Ordered(List<PivotLine> lines, PivotQuestion question)
    {
        var items = question.Items.Select((x, i) => (x.Name, i)).ToDictionary(x => x.Name, x => x.i);
        var places = question.Places.Select((x, i) => (x.Value, i)).ToDictionary(x => x.Value, x => x.i);
        return [.. lines.OrderBy(l => items[l.Item]).ThenBy(l => places.GetValueOrDefault(l.Place)).ThenBy(l => l.Cell)];
    }
}
