using Domain.DataElements;
using Domain.Indicators;
using Domain.People;
using Microsoft.EntityFrameworkCore;
using Platform.Data;

namespace Platform.DataValues;

/// <summary>All definitions, as <see cref="DefineFigures"/> takes them in again.</summary>
public sealed class ExportDefinitions(PlatformDb db)
{
    public async Task<FigureDefinitions> RunAsync(CancellationToken cancel)
    {
        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        var categories = await db.Categories.AsNoTracking().OrderBy(c => c.Id).ToListAsync(cancel);
        var combos = catalogue.Combos.ToDictionary(c => c.Id, c => c.Code);
        var elements = catalogue.Elements.ToDictionary(e => e.Id, e => e.Code);
        var units = catalogue.Units.ToDictionary(u => u.Id, u => u.Code);
        var asked = (await db.DataSetUnits.AsNoTracking().ToListAsync(cancel)).ToLookup(u => u.DataSet, u => units[u.Unit]);
        var sets = catalogue.Sets.ToDictionary(s => s.Id, s => s.Code);
        return new FigureDefinitions
        {
            Categories = [.. categories.Select(c => new CategoryLine(c.Code, c.Name, [.. catalogue.Options.Where(o => o.Category == c.Id).Select(o => new OptionLine(o.Code, o.Name))]))],
            CategoryCombos = [.. catalogue.Combos.Where(c => c.Id != Domain.Categories.CategoryCombo.Default).Select(c => new ComboLine(c.Code, c.Name, [.. c.Categories.Select(id => categories.First(x => x.Id == id).Code)]))],
            DataElements = [.. catalogue.Elements.Select(e => new DataElementLine(e.Code, e.Name, e.NameEnglish, e.Measure, e.Type, e.Combo == Domain.Categories.CategoryCombo.Default ? "" : combos[e.Combo], e.OverUnits, e.OverTime, e.Sector, e.CountsPeople, e.Uid))],
            DataSets = [.. catalogue.Sets.Select(s => new DataSetLine(s.Code, s.Name, s.Kind, [.. catalogue.Rows[s.Id].Select(r => new DataSetRowLine(elements[r.Element], r.Section, r.SkipUnless))], [.. asked[s.Id].Order(StringComparer.Ordinal)], s.Regime, s.DueDays, s.Uid))],
            Indicators = [.. (await db.Indicators.AsNoTracking().OrderBy(i => i.Id).ToListAsync(cancel)).Select(i => new IndicatorLine(i.Code, i.Name, i.Numerator, i.Denominator, i.Factor, i.Decimals, i.Measure, i.Sector, i.Uid))],
            ValidationRules = [.. (await db.ValidationRules.AsNoTracking().OrderBy(r => r.Id).ToListAsync(cancel)).Select(r => new RuleLine(r.Code, r.Message, r.MessageEnglish, r.Condition, r.DataSet is { } set ? sets[set] : null, r.IsHard))],
        };
    }
}
