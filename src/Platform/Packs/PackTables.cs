using System.Collections.Concurrent;
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
public sealed class PackTables(PlatformDb db, GuardPivot pivot, KeptTables kept)
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

        // Whatever changes in the office, figures, names or places, is an entry more in its chain.
        var head = await db.AuditHeads.AsNoTracking().Select(h => h.Hash).SingleAsync(cancel);
        return kept.Find(round.Id, head) ?? kept.Keep(round.Id, head, await WriteAsync(round, sets, cancel));
    }

    private async Task<IReadOnlyList<FigureTable>> WriteAsync(ReportingRound round, List<DataSet> sets, CancellationToken cancel)
    {
        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        var tree = await db.TreeAsync(Placement.Administrative, round.Period.End, cancel);
        var forms = new List<Form>();
        foreach (var set in sets)
        {
            var elements = catalogue.Rows[set.Id].Select(r => catalogue.Elements.First(e => e.Id == r.Element)).Where(e => e.IsNumber).ToList();
            var units = await db.DataSetUnits.AsNoTracking().Where(u => u.DataSet == set.Id).Select(u => u.Unit).ToListAsync(cancel);
            forms.Add(new Form(set, elements, [.. units.Select(u => Top(u, tree)).Distinct()]));
        }

        var answer = await AskAsync(forms, round.Period, tree, cancel);
        return [.. forms.SelectMany(f => f.Tops.SelectMany(top => PlacesOf(f, top, tree, catalogue, answer).Prepend(WholeOf(f, top, catalogue, answer))))];
    }

    /// <param name="Tops">What the form's units stand under.</param>
    private sealed record Form(DataSet Set, IReadOnlyList<DataElement> Elements, IReadOnlyList<UnitId> Tops);

    /// <param name="Periods">The round's, and the same of the year before where there is one.</param>
    private sealed record Answer(IReadOnlyList<Period> Periods, IReadOnlyDictionary<(string Element, int Cell, int Period, int Place), PivotRow> Rows)
    {
        public PivotRow? At(DataElement element, int cell, Period period, UnitId place) => Rows.TryGetValue((element.Code, cell, period.Key, place.Value), out var row) ? row : null;
    }

    // All forms in one question, and their parts in another: what is hidden is worked out anew for each.
    private async Task<Answer> AskAsync(List<Form> forms, Period period, UnitTree tree, CancellationToken cancel)
    {
        Period[] periods = period.YearBefore() is { } before ? [period, before] : [period];
        var elements = forms.SelectMany(f => f.Elements).DistinctBy(e => e.Id).ToList();
        var tops = forms.SelectMany(f => f.Tops).Distinct().ToList();
        PivotQuestion Ask(IEnumerable<DataElement> asked, IEnumerable<UnitId> places, bool byCell) =>
            new([.. asked.Select(e => new PivotItem(e.Code, e, null))], periods, false, [.. places.Distinct()], false, Placement.Administrative, period.End, byCell);
        var rows = new List<PivotRow>(await pivot.RunAsync(Ask(elements, tops.SelectMany(tree.ChildrenOf).Concat(tops), byCell: false), cancel, forAnybody: true));
        var parted = elements.Where(e => e.Combo != CategoryCombo.Default).ToList();
        if (parted.Count > 0)
        {
            rows.AddRange(await pivot.RunAsync(Ask(parted, tops, byCell: true), cancel, forAnybody: true));
        }

        return new Answer(periods, rows.ToDictionary(r => (r.Item, r.Cell, r.Period, r.Place)));
    }

    private static FigureTable WholeOf(Form form, UnitId top, FigureCatalogue catalogue, Answer answer)
    {
        var rows = new List<IReadOnlyList<string>>();
        foreach (var (element, at) in form.Elements.Select((e, i) => (e, i)))
        {
            rows.Add([$"{at + 1}", element.Name, element.Measure, .. Line(answer, element, 0, top)]);
            foreach (var cell in catalogue.CellsOf[element.Combo].Where(c => c.Combo != CategoryCombo.Default))
            {
                rows.Add(["", $"– {cell.Name}", element.Measure, .. Line(answer, element, cell.Id, top)]);
            }
        }

        string[] beside = answer.Periods.Count > 1 ? ["Cùng kỳ năm trước", "Tăng, giảm"] : [];
        return new FigureTable(form.Set.Name, form.Tops.Count == 1 ? "Toàn địa bàn" : NameOf(top, catalogue), ["TT", "Chỉ tiêu", "Đơn vị tính", Capital(answer.Periods[0].Title), .. beside], rows, Text: 3);
    }

    private static IEnumerable<string> Line(Answer answer, DataElement element, int cell, UnitId place)
    {
        var found = answer.Periods.Select(p => answer.At(element, cell, p, place)).ToList();
        foreach (var row in found)
        {
            yield return Write(row);
        }

        if (found.Count > 1)
        {
            yield return found[0]?.Value is { } now && found[1]?.Value is { } then ? Change(now - then) : "";
        }
    }

    private static IEnumerable<FigureTable> PlacesOf(Form form, UnitId top, UnitTree tree, FigureCatalogue catalogue, Answer answer)
    {
        var places = tree.ChildrenOf(top).ToHashSet();
        var shown = catalogue.Units.Where(u => places.Contains(u.Id) && form.Elements.Any(e => answer.At(e, 0, answer.Periods[0], u.Id) is not null)).ToList();
        var parts = shown.Count == 0 ? [] : form.Elements.Chunk(Across).ToList();
        var caption = form.Tops.Count == 1 ? "Theo địa bàn" : $"Theo địa bàn, {NameOf(top, catalogue)}";
        return parts.Select((elements, part) => new FigureTable(
            form.Set.Name,
            parts.Count == 1 ? caption : string.Create(CultureInfo.InvariantCulture, $"{caption} ({part + 1}/{parts.Count})"),
            ["TT", "Đơn vị", .. elements.Select(e => e.Measure.Length > 0 ? $"{e.Name} ({e.Measure})" : e.Name)],
            [.. shown.Select((u, i) => (IReadOnlyList<string>)[$"{i + 1}", u.Name, .. elements.Select(e => Write(answer.At(e, 0, answer.Periods[0], u.Id)))])],
            Text: 2));
    }

    private static string NameOf(UnitId unit, FigureCatalogue catalogue) => catalogue.Units.First(u => u.Id == unit).Name;

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

    // To two places.
    private static string Number(Int128 value) => ((decimal)Fixed.Round(value, 2) / 100).ToString("#,0.##", Vietnamese);

    private static string Capital(string title) => char.ToUpper(title[0], Vietnamese) + title[1..];
}

/// <summary>
/// The last tables of each round, found again by the head of the office's chain. Not for long: while millions of figures are being taken in,
/// an answer may be of the moment before.
/// </summary>
public sealed class KeptTables
{
    private const int KeptMilliseconds = 10_000;

    private readonly ConcurrentDictionary<RoundId, (string Head, long At, IReadOnlyList<FigureTable> Tables)> rounds = new();

    public IReadOnlyList<FigureTable>? Find(RoundId round, string head) => rounds.TryGetValue(round, out var found) && found.Head == head && Environment.TickCount64 - found.At < KeptMilliseconds ? found.Tables : null;

    public IReadOnlyList<FigureTable> Keep(RoundId round, string head, IReadOnlyList<FigureTable> tables)
    {
        rounds[round] = (head, Environment.TickCount64, tables);
        return tables;
    }
}
