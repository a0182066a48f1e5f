using System.Globalization;
using Domain.Categories;
using Domain.DataElements;
using Domain.DataSets;
using Domain.Expressions;
using Domain.Packs;
using Domain.Periods;
using Domain.Rounds;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.DataValues;
using Platform.Files;
using Platform.Pivots;
using Platform.Rounds;
using Platform.Units;

namespace Platform.Packs;

/// <summary>
/// The tables of a pack's annex: for each form that the round asked for, the whole beside the same period of the year before, and place by place.
/// A document goes to many: small counts of people are left out of it whoever writes it.
/// </summary>
public sealed class PackTables(PlatformDb db, GuardPivot pivot)
{
    /// <summary>Columns of figures that fit across a page.</summary>
    private const int Across = 5;

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>As they were issued; else as they are now.</summary>
    public async Task<IReadOnlyList<FigureTable>> LoadAsync(ReportingRound round, Pack pack, CancellationToken cancel)
    {
        if (pack.State is not PackState.Issued)
        {
            return await NowAsync(round, cancel);
        }

        return pack.TablesFile is { } file && await db.ReadFileAsync(file, cancel) is { } kept ? FigureTable.Read(kept) : [];
    }

    public async Task<IReadOnlyList<FigureTable>> NowAsync(ReportingRound round, CancellationToken cancel)
    {
        var sets = await db.FormsOfAsync(round, cancel);
        if (sets.Count == 0)
        {
            return [];
        }

        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        var tree = await db.TreeAsync(Placement.Administrative, round.Period.End, cancel);
        var tables = new List<FigureTable>();
        foreach (var set in sets)
        {
            var elements = catalogue.Rows[set.Id].Select(r => catalogue.Elements.First(e => e.Id == r.Element)).Where(e => e.IsNumber).ToList();
            var units = await db.DataSetUnits.AsNoTracking().Where(u => u.DataSet == set.Id).Select(u => u.Unit).ToListAsync(cancel);
            var form = new Form(set, round.Period, [.. elements], [.. units.Select(u => Top(u, tree)).Distinct()]);
            tables.Add(await WholeAsync(form, catalogue, cancel));
            tables.AddRange(await PlacesAsync(form, tree, catalogue, cancel));
        }

        return tables;
    }

    private sealed record Form(DataSet Set, Period Period, IReadOnlyList<DataElement> Elements, IReadOnlyList<UnitId> Tops)
    {
        public PivotQuestion Ask(IReadOnlyList<Period> periods, IReadOnlyList<UnitId> places, bool together, bool byCell) =>
            new([.. Elements.Select(e => new PivotItem(e.Code, e, null))], periods, false, places, together, Placement.Administrative, Period.End, byCell);
    }

    private async Task<FigureTable> WholeAsync(Form form, FigureCatalogue catalogue, CancellationToken cancel)
    {
        Period[] periods = form.Period.YearBefore() is { } before ? [form.Period, before] : [form.Period];
        var whole = await pivot.RunAsync(form.Ask(periods, form.Tops, true, byCell: false), cancel, forAnybody: true);
        var parts = await pivot.RunAsync(form.Ask(periods, form.Tops, true, byCell: true), cancel, forAnybody: true);
        var rows = new List<IReadOnlyList<string>>();
        foreach (var element in form.Elements)
        {
            rows.Add([$"{rows.Count(r => r[0].Length > 0) + 1}", element.Name, element.Measure, .. Line(whole, element, 0, periods)]);
            foreach (var cell in catalogue.CellsOf[element.Combo].Where(c => c.Combo != CategoryCombo.Default))
            {
                rows.Add(["", $"– {cell.Name}", element.Measure, .. Line(parts, element, cell.Id, periods)]);
            }
        }

        string[] beside = periods.Length > 1 ? ["Cùng kỳ năm trước", "Tăng, giảm"] : [];
        return new FigureTable(form.Set.Name, "Toàn địa bàn", ["TT", "Chỉ tiêu", "Đơn vị tính", Capital(form.Period.Title), .. beside], rows, Text: 3);
    }

    private static IEnumerable<string> Line(IReadOnlyList<PivotRow> rows, DataElement element, int cell, Period[] periods)
    {
        var found = periods.Select(p => rows.Where(r => r.Item == element.Code && r.Cell == cell && r.Period == p.Key).Select(r => (PivotRow?)r).FirstOrDefault()).ToList();
        foreach (var row in found)
        {
            yield return Write(row);
        }

        if (found.Count > 1)
        {
            yield return found[0]?.Value is { } now && found[1]?.Value is { } then ? Change(now - then) : "";
        }
    }

    private async Task<IEnumerable<FigureTable>> PlacesAsync(Form form, UnitTree tree, FigureCatalogue catalogue, CancellationToken cancel)
    {
        var places = form.Tops.SelectMany(tree.ChildrenOf).ToHashSet();
        var units = catalogue.Units.Where(u => places.Contains(u.Id)).ToList();
        if (units.Count == 0)
        {
            return [];
        }

        var rows = await pivot.RunAsync(form.Ask([form.Period], [.. units.Select(u => u.Id)], together: false, byCell: false), cancel, forAnybody: true);
        var at = rows.ToDictionary(r => (r.Item, r.Place), r => (PivotRow?)r);
        var shown = units.Where(u => form.Elements.Any(e => at.ContainsKey((e.Code, u.Id.Value)))).ToList();
        var parts = shown.Count == 0 ? [] : form.Elements.Chunk(Across).ToList();
        return parts.Select((elements, part) => new FigureTable(
            form.Set.Name,
            parts.Count == 1 ? "Theo địa bàn" : string.Create(CultureInfo.InvariantCulture, $"Theo địa bàn ({part + 1}/{parts.Count})"),
            ["TT", "Đơn vị", .. elements.Select(e => e.Measure.Length > 0 ? $"{e.Name} ({e.Measure})" : e.Name)],
            [.. shown.Select((u, i) => (IReadOnlyList<string>)[$"{i + 1}", u.Name, .. elements.Select(e => Write(at.GetValueOrDefault((e.Code, u.Id.Value))))])],
            Text: 2));
    }

    private static UnitId Top(UnitId unit, UnitTree tree)
    {
        // No deeper than the tree: a circle would have no end.
        for (var left = tree.DepthOf(unit); left > 1 && tree.ParentOf(unit) is { } parent; left--)
        {
            unit = parent;
        }

        return unit;
    }

    private static string Write(PivotRow? row) => row is not { } figure ? "" : figure.Value is { } value ? Number(value) : FigureTable.Hidden;

    private static string Change(Int128 change) => change > 0 ? $"+{Number(change)}" : Number(change);

    // To two places, half away from zero.
    private static string Number(Int128 value)
    {
        var step = Fixed.One / 100;
        var hundredths = (value + (value < 0 ? -step / 2 : step / 2)) / step;
        return ((decimal)hundredths / 100).ToString("#,0.##", Vietnamese);
    }

    private static string Capital(string title) => char.ToUpper(title[0], Vietnamese) + title[1..];
}
