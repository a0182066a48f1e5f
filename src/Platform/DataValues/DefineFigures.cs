using Domain;
using Domain.Categories;
using Domain.DataElements;
using Domain.DataSets;
using Domain.Expressions;
using Domain.Indicators;
using Domain.People;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.Offices;
using Platform.People;

namespace Platform.DataValues;

/// <summary>Takes in definitions: those of a known code are changed, the others added; all, or none. What an element meant before is kept.</summary>
public sealed class DefineFigures(PlatformDb db, Access access, Commit commit, TimeProvider clock)
{
    private readonly Dictionary<string, CategoryCombo> combos = [];
    private readonly Dictionary<string, DataElement> elements = [];
    private readonly Dictionary<string, DataSet> sets = [];

    /// <returns>How many were added or changed. Refused by the first thing that is wrong: then nothing was changed.</returns>
    public async Task<Outcome<int>> RunAsync(FigureDefinitions lines, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.DefineFigures, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        if (DefinitionTwice.Find(lines) is { } twice)
        {
            return twice;
        }

        await using var whole = await db.Database.BeginTransactionAsync(cancel);
        var wrong = await CategoriesAsync(lines, cancel) ?? await ElementsAsync(lines.DataElements, cancel) ?? await SetsAsync(lines.DataSets, cancel) ?? await IndicatorsAsync(lines.Indicators, cancel) ?? await RulesAsync(lines.ValidationRules, cancel) ?? await NamesAsync(lines, cancel);
        if (wrong is not null)
        {
            db.ChangeTracker.Clear();
            return wrong;
        }

        var count = lines.Categories.Count + lines.CategoryCombos.Count + lines.DataElements.Count + lines.DataSets.Count + lines.Indicators.Count + lines.ValidationRules.Count;
        await commit.SaveAsync(new AuditNote("figures.defined", $"{count}"), cancel);
        await whole.CommitAsync(cancel);
        return count;
    }

    private async Task<Rejection?> CategoriesAsync(FigureDefinitions lines, CancellationToken cancel)
    {
        var made = new DefineCategories(db);
        var refusal = await made.RunAsync(lines.Categories, lines.CategoryCombos, cancel);
        foreach (var combo in made.Combos)
        {
            combos[combo.Code] = combo;
        }

        return refusal;
    }

    private async Task<Rejection?> ElementsAsync(IReadOnlyList<DataElementLine> lines, CancellationToken cancel)
    {
        foreach (var element in await db.DataElements.ToListAsync(cancel))
        {
            elements[element.Code] = element;
        }

        var next = elements.Values.Select(e => e.Id).DefaultIfEmpty(0).Max();
        foreach (var line in lines)
        {
            if (!combos.TryGetValue(line.Combo.Length == 0 ? "default" : line.Combo, out var combo))
            {
                return new Rejection(Rejections.DefinitionUnknown, line.Combo);
            }

            if (!elements.TryGetValue(line.Code, out var known))
            {
                var made = DataElement.Define(++next, line, combo.Id, clock.VietnamToday());
                if ((made.Rejection ?? DefinitionTwice.Uid(made.Value!.Uid, line.Code, elements.Values.Select(e => (e.Uid, e.Code)))) is { } wrong)
                {
                    return wrong;
                }

                elements[line.Code] = made.Value!;
                db.DataElements.Add(made.Value!);
            }
            else if (!known.Says(line with { Uid = known.Uid }, combo.Id) && Change(known, line, combo.Id) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private Rejection? Change(DataElement known, DataElementLine line, int combo)
    {
        var today = clock.VietnamToday();
        var before = new DataElementVersion(known.Id, known.Version, known.Name, known.NameEnglish, known.Measure, known.OverUnits, known.OverTime, known.Since, today.AddDays(-1), known.CountsPeople);
        if (known.Change(line, combo, today) is { Accepted: false } refused)
        {
            return refused.Rejection;
        }

        db.DataElementVersions.Add(before);
        return null;
    }

    private async Task<Rejection?> SetsAsync(IReadOnlyList<DataSetLine> lines, CancellationToken cancel)
    {
        foreach (var set in await db.DataSets.ToListAsync(cancel))
        {
            sets[set.Code] = set;
        }

        var next = sets.Values.Select(s => s.Id).DefaultIfEmpty(0).Max();
        foreach (var line in lines)
        {
            if (sets.TryGetValue(line.Code, out var known))
            {
                if (known.Kind != line.Kind || known.Rename(line.Name, line.Regime, line.DueDays) is not null)
                {
                    return new Rejection(Rejections.SetName, line.Code);
                }
            }
            else
            {
                var made = DataSet.Define(++next, line.Code, line.Name, line.Kind, line.Regime, line.DueDays, line.Uid);
                if ((made.Rejection ?? DefinitionTwice.Uid(made.Value!.Uid, line.Code, sets.Values.Select(s => (s.Uid, s.Code)))) is { } wrong)
                {
                    return wrong;
                }

                sets[line.Code] = known = made.Value!;
                db.DataSets.Add(known);
            }

            if (await RowsAsync(known, line, cancel) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private async Task<Rejection?> RowsAsync(DataSet set, DataSetLine line, CancellationToken cancel)
    {
        if (line.Rows.FirstOrDefault(r => !elements.ContainsKey(r.Element)) is { } missing)
        {
            return new Rejection(Rejections.ElementUnknown, missing.Element);
        }

        if (line.Rows.GroupBy(r => r.Element).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            return new Rejection(Rejections.DefinitionFile, $"{line.Code}: {twice.Key}, {twice.Key}");
        }

        if (line.Rows.Where(r => r.SkipUnless.Length > 0).Select(r => Formula.Parse(r.SkipUnless)).FirstOrDefault(f => !f.Accepted) is { Rejection: { } wrong })
        {
            return wrong;
        }

        if (line.Rows.Where(r => r.SkipUnless.Length > 0).SelectMany(r => Formula.Parse(r.SkipUnless).Value!.References().Where(n => !n.IsForm).Select(n => (n.Code, r.SkipUnless))).FirstOrDefault(n => !elements.ContainsKey(n.Code)) is { Code: { } unknown, SkipUnless: var condition })
        {
            return new Rejection(Rejections.FormulaUnknown, unknown, condition);
        }

        db.DataSetElements.RemoveRange(await db.DataSetElements.Where(e => e.DataSet == set.Id).ToListAsync(cancel));
        db.DataSetUnits.RemoveRange(await db.DataSetUnits.Where(u => u.DataSet == set.Id).ToListAsync(cancel));
        await db.SaveChangesAsync(cancel);
        db.DataSetElements.AddRange(line.Rows.Select((r, at) => new DataSetElement(set.Id, elements[r.Element].Id, at, r.Section, r.SkipUnless)));
        var units = await db.Units.AsNoTracking().ToListAsync(cancel);
        var asked = new HashSet<UnitId>();
        foreach (var name in line.Units)
        {
            var meant = Enum.TryParse<UnitLevel>(name, ignoreCase: true, out var level) && !int.TryParse(name, out _) ? units.Where(u => u.Level == level) : units.Where(u => u.Code == name);
            if (!meant.Any())
            {
                return new Rejection(Rejections.UnitUnknown, name);
            }

            db.DataSetUnits.AddRange(meant.Where(u => asked.Add(u.Id)).Select(u => new DataSetUnit(set.Id, u.Id)));
        }

        return null;
    }

    private async Task<Rejection?> IndicatorsAsync(IReadOnlyList<IndicatorLine> lines, CancellationToken cancel)
    {
        var known = await db.Indicators.ToDictionaryAsync(i => i.Code, cancel);
        var next = known.Values.Select(i => i.Id).DefaultIfEmpty(0).Max();
        foreach (var line in lines)
        {
            if (known.TryGetValue(line.Code, out var indicator))
            {
                if (indicator.Describe(line) is { } refusal)
                {
                    return refusal;
                }

                continue;
            }

            var made = elements.ContainsKey(line.Code) ? new Rejection(Rejections.IndicatorWrong, line.Code) : Indicator.Define(++next, line);
            if ((made.Rejection ?? DefinitionTwice.Uid(made.Value!.Uid, line.Code, known.Values.Select(i => (i.Uid, i.Code)))) is { } wrong)
            {
                return wrong;
            }

            known[line.Code] = made.Value!;
            db.Indicators.Add(made.Value!);
        }

        return FormulaNames.Refuse(known, elements);
    }

    private async Task<Rejection?> RulesAsync(IReadOnlyList<RuleLine> lines, CancellationToken cancel)
    {
        var known = await db.ValidationRules.ToDictionaryAsync(r => r.Code, cancel);
        var next = known.Values.Select(r => r.Id).DefaultIfEmpty(0).Max();
        foreach (var line in lines)
        {
            if (line.DataSet is { } name && !sets.ContainsKey(name))
            {
                return new Rejection(Rejections.SetUnknown, name);
            }

            var id = known.TryGetValue(line.Code, out var before) ? before.Id : ++next;
            var made = ValidationRule.Define(id, line.Code, line.Message, line.MessageEnglish, line.Condition, line.DataSet is { } set ? sets[set].Id : null, line.IsHard);
            if (!made.Accepted)
            {
                return made.Rejection;
            }

            if (Formula.Parse(line.Condition).Value!.References().FirstOrDefault(r => !r.IsForm && !elements.ContainsKey(r.Code)) is { } unknown)
            {
                return new Rejection(Rejections.FormulaUnknown, unknown.Code, line.Condition);
            }

            if (before is not null)
            {
                db.ValidationRules.Remove(before);
                await db.SaveChangesAsync(cancel);
            }

            db.ValidationRules.Add(made.Value);
        }

        return null;
    }

    // When all is in its place: a formula may name an option that came with it.
    private async Task<Rejection?> NamesAsync(FigureDefinitions lines, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        return lines.Indicators.SelectMany(i => new[] { i.Numerator, i.Denominator }).Select(f => FormulaNames.Misnamed(f, isOfForm: false, catalogue))
            .Concat(lines.DataSets.SelectMany(s => s.Rows).Select(r => r.SkipUnless).Concat(lines.ValidationRules.Select(r => r.Condition)).Select(f => FormulaNames.Misnamed(f, isOfForm: true, catalogue)))
            .FirstOrDefault(r => r is not null);
    }
}
