using System.Globalization;
using System.Text;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;

namespace Platform.Units;

/// <summary>The units as the table that <see cref="ImportUnits"/> reads.</summary>
public sealed class ExportUnits(PlatformDb db)
{
    public async IAsyncEnumerable<string> RunAsync(string hierarchy, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        yield return "code,name,level,parent_code,from,to\n";
        var units = await db.Units.AsNoTracking().OrderBy(u => u.Order).ToListAsync(cancel);
        var codes = units.ToDictionary(u => u.Id, u => u.Code);
        var parents = (await db.Placements.AsNoTracking().Where(p => p.Hierarchy == hierarchy).ToListAsync(cancel))
            .GroupBy(p => p.Unit)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.From).First().Parent);
        foreach (var unit in units)
        {
            var parent = parents.GetValueOrDefault(unit.Id) is { } id ? codes[id] : "";
            yield return string.Join(',', unit.Code, Quoted(unit.Name), unit.Level.ToString().ToLowerInvariant(), parent, Day(unit.From), Day(unit.To)) + "\n";
        }
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    // A spreadsheet takes a cell that begins so for a formula.
    private static string Quoted(string text)
    {
        var safe = text.Length > 0 && "=+-@".Contains(text[0]) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\n") < 0 ? safe : new StringBuilder(safe).Replace("\"", "\"\"").Insert(0, '"').Append('"').ToString();
    }
}
