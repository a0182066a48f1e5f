using System.Runtime.CompilerServices;
using Domain.DataElements;
using Domain.DataValues;
using Domain.Periods;
using Domain.Units;
using Platform.Data;
using Platform.Data.Figures;
using Platform.DataValues;
using ElementType = Domain.DataElements.ValueType;

namespace Web.DataValues;

/// <summary>A stored figure with everything by its code, as a file has it.</summary>
/// <param name="Cell">Empty for the default combination.</param>
/// <param name="IsNumber">Whether the value is digits with a point at most.</param>
internal sealed record NamedFigure(string Element, string Unit, string Period, string Cell, string Value, bool IsNumber, string? Comment, DataValueMarks Marks)
{
    /// <summary>The figures of a form for a period, in the order in which they are kept.</summary>
    public static async IAsyncEnumerable<NamedFigure> ReadAsync(PlatformDb db, FigureCatalogue catalogue, int set, Period period, IReadOnlyCollection<UnitId> among, [EnumeratorCancellation] CancellationToken cancel)
    {
        var elements = catalogue.Rows[set].Select(r => r.Element).ToHashSet() is var asked ? catalogue.Elements.Where(e => asked.Contains(e.Id)).ToDictionary(e => e.Id) : [];
        var units = catalogue.Units.ToDictionary(u => u.Id.Value, u => u.Code);
        var cells = catalogue.Cells.ToDictionary(c => c.Id, c => c.Code);
        await foreach (var stored in db.ReadFiguresAsync(new FigureFilter(elements.Keys, [period.Key], [.. among.Select(u => u.Value)]), cancel))
        {
            var (key, element) = (stored.Value.Key, elements[stored.Value.Key.Element]);
            var cell = element.Combo == Domain.Categories.CategoryCombo.Default ? "" : cells[key.Cell];
            yield return new NamedFigure(element.Code, units[key.Unit], period.Code, cell, stored.Value.Write(element.Type), FileStyle.Matters(element), stored.Value.Comment, stored.Value.Marks);
        }
    }
}
