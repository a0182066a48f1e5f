using Domain.Categories;
using Domain.Indicators;
using Domain.People;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.DataSets;
using Platform.DataValues;
using Platform.Offices;
using Platform.People;
using Platform.Pivots;
using Platform.Units;

namespace Web.Dhis2;

/// <summary>Reads a question as DHIS2 asks it, holds it against DHIS2's rules, and answers it.</summary>
internal sealed class AskAnalytics(PlatformDb db, Access access, GuardPivot pivot, FormRates forms, TimeProvider clock)
{
    private AnalyticsSources sources = null!;
    private AnalyticsDimensions asked = null!;
    private AnalyticsOptions options = null!;

    public AnalyticsDimensions Asked => asked;

    public AnalyticsSources Sources => sources;

    public AnalyticsOptions Options => options;

    /// <summary>Whether the question's dates stand for its periods.</summary>
    public bool IsRange { get; private set; }

    /// <returns>Null where the question can be answered.</returns>
    public async Task<AnalyticsFault?> ReadAsync(IQueryCollection query, CancellationToken cancel)
    {
        options = new AnalyticsOptions(query);
        if (options.Read() is { } unreadable)
        {
            return unreadable;
        }

        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        var tree = await db.TreeAsync(Placement.Administrative, clock.VietnamToday(), cancel);
        List<UnitId> own = options.UserUnits.Length > 0 ? [.. options.UserUnits.Select(u => catalogue.UnitsByName.GetValueOrDefault(u)).OfType<Unit>().Select(u => u.Id)] : (await OwnUnits.OfAsync(db, access, cancel)).ConvertAll(u => u.Id);
        sources = new AnalyticsSources(catalogue, await db.Indicators.AsNoTracking().OrderBy(i => i.Id).ToListAsync(cancel), await db.Categories.AsNoTracking().ToListAsync(cancel), tree, own, clock.VietnamToday(), DataValueSetExport.Day(query["relativePeriodDate"]) ?? clock.VietnamToday());
        asked = new AnalyticsDimensions(sources);
        if ((asked.Read(query["dimension"], query["filter"]) ?? Dates(query)) is { } fault)
        {
            return fault;
        }

        // Where no unit is asked about, it is about all of one's own.
        asked.Places.AddRange(asked.Places.Count == 0 ? own : []);
        return await NotAllowedAsync(cancel);
    }

    public async Task<AnalyticsAnswer> AnswerAsync(CancellationToken cancel)
    {
        var timeTogether = IsRange || !asked.Columns.Contains("pe");
        var placesTogether = !asked.Columns.Contains("ou");
        var question = new PivotQuestion(asked.Items, asked.Periods, timeTogether, asked.Places, placesTogether, Placement.Administrative, clock.VietnamToday(), asked.ByCell, As: options.As);
        var rows = new List<AnalyticsRow>();
        foreach (var (chosen, cells) in Parted())
        {
            rows.AddRange((await pivot.RunAsync(question with { Cells = cells }, cancel)).Select(r => new AnalyticsRow(r, chosen)));
        }

        foreach (var (name, set, measure) in asked.Rates)
        {
            rows.AddRange((await forms.RatesAsync(name, set, measure, question, cancel)).Select(r => new AnalyticsRow(r, [])));
        }

        // As a filter several data together are one figure; a name of none of them stands for it nowhere.
        return new AnalyticsAnswer(asked.DataIsFilter ? Together(rows) : rows, timeTogether, placesTogether, options.IncludeParts ? await PartsAsync(question, cancel) : new Dictionary<(string, int, int), (Int128, Int128)>());
    }

    private AnalyticsFault? Dates(IQueryCollection query)
    {
        var (from, to) = (DataValueSetExport.Day(query["startDate"]), DataValueSetExport.Day(query["endDate"]));
        IsRange = from is not null && to is not null;
        if (IsRange && asked.HasPeriods)
        {
            return new AnalyticsFault("E7105", "Periods and start and end dates cannot be specified simultaneously");
        }

        if (!IsRange || asked.HasPeriods)
        {
            return asked.Periods.Count > 0 ? null : new AnalyticsFault("E7104", "At least one period as dimension or filter, or start and dates, must be specified");
        }

        if (from > to)
        {
            return new AnalyticsFault("E7106", $"Start date cannot be after end date: `{query["startDate"]}`, `{query["endDate"]}`");
        }

        if (asked.Rates.Count > 0)
        {
            return new AnalyticsFault("E7107", "Start and end dates cannot be specified for reporting rates");
        }

        var elements = asked.Items.Exists(i => i.Indicator is not null) ? sources.Catalogue.Elements : asked.Items.Select(i => i.Element!);
        asked.Periods.AddRange(elements.SelectMany(e => sources.Catalogue.KindsOf(e.Id)).Distinct().SelectMany(k => PeriodTime.Within(k, from!.Value, to!.Value)));
        return null;
    }

    private async Task<AnalyticsFault?> NotAllowedAsync(CancellationToken cancel)
    {
        if (asked.Places.Count == 0)
        {
            return new AnalyticsFault("E7120", "User is not allowed to view org unit: `none`");
        }

        foreach (var place in asked.Places)
        {
            if (!await access.AllowsAsync(Act.ReadFigures, Whose.Of(place), cancel))
            {
                return new AnalyticsFault("E7120", $"User is not allowed to view org unit: `{FigureCatalogue.UidOf(sources.Catalogue.Units.First(u => u.Id == place))}`");
            }
        }

        return null;
    }

    // Each choice of options, and the cells that have them all. A category that is only a filter is no choice.
    private IEnumerable<(CategoryOption[] Chosen, IReadOnlyList<int>? Cells)> Parted()
    {
        if (asked.Categories.Count == 0)
        {
            return [([], null)];
        }

        var choices = asked.Categories.Aggregate((IEnumerable<CategoryOption[][]>)[[]], (made, dimension) => made.SelectMany(m => dimension.IsFilter ? [[.. m, [.. dimension.Options]]] : dimension.Options.Select(o => (CategoryOption[][])[.. m, [o]])));
        return choices.Select(c => (c.Select(o => o[0]).ToArray(), (IReadOnlyList<int>?)[.. sources.Catalogue.Cells.Where(cell => c.All(options => options.Any(o => cell.Options.Contains(o.Id)))).Select(cell => cell.Id)]));
    }

    private static List<AnalyticsRow> Together(List<AnalyticsRow> rows) =>
        [.. rows.GroupBy(r => (r.Row.Cell, r.Row.Period, r.Row.Place, string.Join('.', r.Options.Select(o => o.Id)))).Select(g => g.First() with { Row = g.First().Row with { Value = g.Any(r => r.Row.Value is null) ? null : g.Select(r => r.Row.Value).Aggregate(Domain.Expressions.Fixed.Add) } })];

    private async Task<Dictionary<(string Item, int Period, int Place), (Int128 Numerator, Int128 Denominator)>> PartsAsync(PivotQuestion question, CancellationToken cancel)
    {
        static PivotItem Part(PivotItem item, string sign, string formula) => new(sign + item.Name, null, Indicator.Define(0, new IndicatorLine("part", item.Indicator!.Name, formula.Length == 0 ? "1" : formula, "", 1, 0, "", null)).Value);
        var whole = question.Items.Where(i => i.Indicator is not null).ToList();
        var rows = await pivot.RunAsync(question with { Items = [.. whole.Select(i => Part(i, "n", i.Indicator!.Numerator)), .. whole.Select(i => Part(i, "d", i.Indicator!.Denominator))], ByCell = false }, cancel);
        var values = rows.Where(r => r.Value is not null).ToDictionary(r => (r.Item, r.Period, r.Place), r => r.Value!.Value);
        return values.Where(v => v.Key.Item[0] == 'n' && values.ContainsKey(v.Key with { Item = "d" + v.Key.Item[1..] })).ToDictionary(v => v.Key with { Item = v.Key.Item[1..] }, v => (v.Value, values[v.Key with { Item = "d" + v.Key.Item[1..] }]));
    }
}
