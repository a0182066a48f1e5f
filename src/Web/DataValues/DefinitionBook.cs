using System.Globalization;
using Documents.Sheets;
using Domain;
using Domain.DataElements;
using Domain.Indicators;
using Platform.DataValues;
using static Web.Texts.Words;

namespace Web.DataValues;

/// <summary>Definitions as a workbook, a sheet to each kind, out and in again: what <see cref="DefinitionFile"/> is in JSON. The name in brackets in a column's head is what it is read by.</summary>
internal static class DefinitionBook
{
    private static readonly string[] Names = ["categories", "options", "categoryCombos", "dataElements", "dataSets", "dataSetElements", "dataSetUnits", "indicators", "validationRules"];

    // A set without its rows, or a category without its options, would be one that has none.
    private static readonly string[][] Together = [["categories", "options"], ["dataSets", "dataSetElements", "dataSetUnits"]];

    public static byte[] Write(FigureDefinitions all) => XlsxWriter.Write(
        Sheet("categories", ["code", "name"], all.Categories.Select(c => Row(c.Code, c.Name))),
        Sheet("options", ["category", "code", "name"], all.Categories.SelectMany(c => c.Options.Select(o => Row(c.Code, o.Code, o.Name)))),
        Sheet("categoryCombos", ["code", "name", "categories"], all.CategoryCombos.Select(c => Row(c.Code, c.Name, string.Join(", ", c.Categories)))),
        Sheet("dataElements", ["code", "name", "nameEnglish", "measure", "type", "combo", "overUnits", "overTime", "sector", "countsPeople", "uid"], all.DataElements.Select(e => Row(e.Code, e.Name, e.NameEnglish, e.Measure, e.Type, e.Combo, e.OverUnits, e.OverTime, e.Sector, e.CountsPeople, e.Uid))),
        Sheet("dataSets", ["code", "name", "kind", "regime", "dueDays", "uid"], all.DataSets.Select(s => Row(s.Code, s.Name, s.Kind, s.Regime, s.DueDays, s.Uid))),
        Sheet("dataSetElements", ["dataSet", "element", "section", "skipUnless"], all.DataSets.SelectMany(s => s.Rows.Select(r => Row(s.Code, r.Element, r.Section, r.SkipUnless)))),
        Sheet("dataSetUnits", ["dataSet", "unit"], all.DataSets.SelectMany(s => s.Units.Select(u => Row(s.Code, u)))),
        Sheet("indicators", ["code", "name", "numerator", "denominator", "factor", "decimals", "measure", "sector", "uid"], all.Indicators.Select(i => Row(i.Code, i.Name, i.Numerator, i.Denominator, i.Factor, i.Decimals, i.Measure, i.Sector, i.Uid))),
        Sheet("validationRules", ["code", "message", "messageEnglish", "condition", "dataSet", "isHard"], all.ValidationRules.Select(r => Row(r.Code, r.Message, r.MessageEnglish, r.Condition, r.DataSet, r.IsHard)))
    );

    /// <returns>Refused with sheet, row and column: definition.file, definition.sheet, definition.column, definition.cell, definition.twice.</returns>
    public static Outcome<FigureDefinitions> Read(Stream file)
    {
        var read = XlsxReader.Read(file);
        if (read.Value is not [_, ..] book)
        {
            return read.Rejection ?? new Rejection(Rejections.DefinitionFile, ".xlsx");
        }

        var sheets = book.Where(s => Names.Contains(s.Name)).DistinctBy(s => s.Name).ToDictionary(s => s.Name);
        var missing = sheets.Count == 0 ? Names : Together.Where(t => t.Any(sheets.ContainsKey)).SelectMany(t => t).Where(n => !sheets.ContainsKey(n)).ToArray();
        if (missing.Length > 0)
        {
            return new Rejection(Rejections.DefinitionSheet, string.Join(", ", missing));
        }

        var rows = new DefinitionRows(sheets);
        var definitions = Of(rows);
        return rows.Refusal is { } refusal ? refusal : definitions;
    }

    private static FigureDefinitions Of(DefinitionRows read)
    {
        var categories = read.Of("categories", r => (Code: r.Code("code"), Name: r.Text("name")), "code");
        var options = read.Of("options", r => (Of: r.One("category", categories.Select(c => c.Code)), Line: new OptionLine(r.Code("code"), r.Text("name")))).ToLookup(o => o.Of, o => o.Line);
        var sets = read.Of("dataSets", r => new DataSetLine(r.Code("code"), r.Text("name"), r.Word<Domain.Periods.PeriodKind>("kind"), [], [], r.Text("regime", ""), r.Whole("dueDays", 15), r.Code("uid", null)), "code", "uid");
        var rows = read.Of("dataSetElements", r => (Of: r.One("dataSet", sets.Select(s => s.Code)), Line: new DataSetRowLine(r.Code("element"), r.Text("section", ""), r.Text("skipUnless", "")))).ToLookup(x => x.Of, x => x.Line);
        var units = read.Of("dataSetUnits", r => (Of: r.One("dataSet", sets.Select(s => s.Code)), Unit: r.Code("unit"))).ToLookup(x => x.Of, x => x.Unit);
        return new FigureDefinitions
        {
            Categories = [.. categories.Select(c => new CategoryLine(c.Code, c.Name, [.. options[c.Code]]))],
            CategoryCombos = read.Of("categoryCombos", r => new ComboLine(r.Code("code"), r.Text("name"), r.Codes("categories")), "code"),
            DataElements = read.Of("dataElements", r => new DataElementLine(r.Code("code"), r.Text("name"), r.Text("nameEnglish", ""), r.Text("measure", ""), r.Word<Domain.DataElements.ValueType>("type"), r.Code("combo", "")!, r.Word<Aggregation>("overUnits"), r.Word<Aggregation>("overTime"), r.Code("sector", null), r.Yes("countsPeople"), r.Code("uid", null)), "code", "uid"),
            DataSets = [.. sets.Select(s => s with { Rows = [.. rows[s.Code]], Units = [.. units[s.Code]] })],
            Indicators = read.Of("indicators", r => new IndicatorLine(r.Code("code"), r.Text("name"), r.Text("numerator"), r.Text("denominator", ""), r.Whole("factor", 1), r.Whole("decimals", 0), r.Text("measure", ""), r.Code("sector", null), r.Code("uid", null)), "code", "uid"),
            ValidationRules = read.Of("validationRules", r => new RuleLine(r.Code("code"), r.Text("message"), r.Text("messageEnglish", ""), r.Text("condition"), r.Code("dataSet", null), r.Yes("isHard")), "code"),
        };
    }

    private static Sheet Sheet(string name, string[] columns, IEnumerable<IReadOnlyList<SheetCell>> rows) =>
        new(name, [columns.Select(c => SheetCell.Heading($"{T($"definitions.column.{c}")} [{c}]")).ToList(), .. rows], [.. columns.Select(WidthOf)], FrozenRows: 1);

    private static int WidthOf(string column) => column switch
    {
        "name" or "nameEnglish" or "message" or "messageEnglish" or "condition" or "numerator" or "denominator" or "skipUnless" => 44,
        "section" => 28,
        _ => 18,
    };

    private static List<SheetCell> Row(params object?[] values) => [.. values.Select(v => v switch { int number => SheetCell.Of(number), true => new SheetCell("true"), null or false => SheetCell.Empty, _ => new SheetCell(Convert.ToString(v, CultureInfo.InvariantCulture)!) })];
}
