using Domain;
using Domain.Categories;
using Domain.DataElements;
using Microsoft.EntityFrameworkCore;
using Platform.Data;

namespace Platform.DataValues;

/// <summary>Takes in the ways to part a figure, and makes the cells of each combination. Options are added, never taken out: figures may stand in them.</summary>
internal sealed class DefineCategories(PlatformDb db)
{
    private readonly Dictionary<string, Category> categories = [];
    private List<CategoryOption> options = [];
    private List<CategoryOptionCombo> cells = [];
    private int nextCategory, nextOption, nextCombo, nextCell;

    public List<CategoryCombo> Combos { get; private set; } = [];

    public async Task<Rejection?> RunAsync(IReadOnlyList<CategoryLine> lines, IReadOnlyList<ComboLine> comboLines, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        return lines.Select(Add).Concat(comboLines.Select(Combine)).FirstOrDefault(refusal => refusal is not null);
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        foreach (var category in await db.Categories.AsNoTracking().ToListAsync(cancel))
        {
            categories[category.Code] = category;
        }

        options = await db.CategoryOptions.AsNoTracking().ToListAsync(cancel);
        Combos = await db.CategoryCombos.AsNoTracking().ToListAsync(cancel);
        cells = await db.CategoryOptionCombos.AsNoTracking().ToListAsync(cancel);
        nextCategory = categories.Values.Select(c => c.Id).DefaultIfEmpty(0).Max();
        nextOption = options.Select(o => o.Id).DefaultIfEmpty(0).Max();
        nextCombo = Combos.Max(c => c.Id);
        nextCell = cells.Max(c => c.Id);
    }

    private Rejection? Add(CategoryLine line)
    {
        if (!DataElement.IsCode(line.Code) || line.Options.Count == 0 || line.Options.Any(o => !DataElement.IsCode(o.Code) || string.IsNullOrWhiteSpace(o.Name)) || line.Options.DistinctBy(o => o.Code).Count() != line.Options.Count)
        {
            return new Rejection(Rejections.CategoryWrong, line.Code);
        }

        if (!categories.TryGetValue(line.Code, out var category))
        {
            category = new Category(++nextCategory, Uid.Of("category", line.Code), line.Code, line.Name);
            categories[line.Code] = category;
            db.Categories.Add(category);
        }

        var known = options.Where(o => o.Category == category.Id).Select(o => o.Code).ToHashSet();
        foreach (var option in line.Options.Where(o => !known.Contains(o.Code)))
        {
            var added = new CategoryOption(++nextOption, Uid.Of("categoryOption", $"{line.Code}.{option.Code}"), category.Id, option.Code, option.Name, nextOption);
            options.Add(added);
            db.CategoryOptions.Add(added);
        }

        return null;
    }

    private Rejection? Combine(ComboLine line)
    {
        if (!DataElement.IsCode(line.Code) || line.Categories.Count is 0 or > CategoryCombo.MostCategories || line.Categories.Any(c => !categories.ContainsKey(c)) || line.Categories.Distinct().Count() != line.Categories.Count)
        {
            return new Rejection(Rejections.CategoryWrong, line.Code);
        }

        var parts = line.Categories.Select(c => (int?)categories[c].Id).ToList();
        var combo = Combos.Find(c => c.Code == line.Code);
        if (combo is null)
        {
            combo = new CategoryCombo(++nextCombo, Uid.Of("categoryCombo", line.Code), line.Code, line.Name, parts[0], parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2));
            Combos.Add(combo);
            db.CategoryCombos.Add(combo);
        }
        else if (!combo.Categories.SequenceEqual(parts.OfType<int>()))
        {
            return new Rejection(Rejections.CategoryWrong, line.Code);
        }

        AddCells(combo);
        return null;
    }

    private void AddCells(CategoryCombo combo)
    {
        var chosen = combo.Categories.Aggregate((IEnumerable<CategoryOption[]>)[[]], (rows, category) => rows.SelectMany(row => options.Where(o => o.Category == category).OrderBy(o => o.Order).Select(o => (CategoryOption[])[.. row, o])));
        var known = cells.Where(c => c.Combo == combo.Id).Select(c => c.Code).ToHashSet();
        foreach (var (parts, order) in chosen.Select((parts, order) => (parts, order)))
        {
            var code = string.Join('.', parts.Select(p => p.Code));
            if (!known.Contains(code))
            {
                var cell = new CategoryOptionCombo(++nextCell, Uid.Of("categoryOptionCombo", $"{combo.Code}:{code}"), combo.Id, code, string.Join(", ", parts.Select(p => p.Name)), parts[0].Id, parts.ElementAtOrDefault(1)?.Id, parts.ElementAtOrDefault(2)?.Id, order);
                cells.Add(cell);
                db.CategoryOptionCombos.Add(cell);
            }
        }
    }
}
