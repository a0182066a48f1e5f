using System.Globalization;
using Domain.DataValues;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Units;

namespace Platform.Tables;

/// <summary>The office's lists as tables that the imports of the same names read.</summary>
public sealed class ExportTable(PlatformDb db, ExportUnits units)
{
    public static IReadOnlyList<string> Names { get; } = ["units", "placements", "successions", "regimes", "sectors", "targets"];

    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another name.</exception>
    public IAsyncEnumerable<string> RunAsync(string name, CancellationToken cancel) => name switch
    {
        "units" => units.RunAsync(Placement.Administrative, cancel),
        "placements" => PlacementsAsync(cancel),
        "successions" => SuccessionsAsync(cancel),
        "regimes" => RegimesAsync(cancel),
        "sectors" => SectorsAsync(cancel),
        "targets" => TargetsAsync(cancel),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such table."),
    };

    private async IAsyncEnumerable<string> PlacementsAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        yield return "hierarchy,unit,parent,from,to\n";
        var codes = await CodesAsync(cancel);
        foreach (var p in await db.Placements.AsNoTracking().OrderBy(p => p.Hierarchy).ThenBy(p => p.Unit).ThenBy(p => p.From).ToListAsync(cancel))
        {
            yield return CsvTable.Line(p.Hierarchy, codes[p.Unit], p.Parent is { } parent ? codes[parent] : null, p.From, p.To);
        }
    }

    private async IAsyncEnumerable<string> SuccessionsAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        yield return "predecessor,successor,kind,on,share,back_share\n";
        var codes = await CodesAsync(cancel);
        foreach (var s in await db.Successions.AsNoTracking().OrderBy(s => s.On).ThenBy(s => s.Predecessor).ThenBy(s => s.Successor).ToListAsync(cancel))
        {
            yield return CsvTable.Line(codes[s.Predecessor], codes[s.Successor], s.Kind.ToString().ToLowerInvariant(), s.On, Part(s.Share), Part(s.BackShare));
        }
    }

    private static string? Part(long? share) => share is { } part ? ((decimal)part / Succession.All).ToString("0.##########", CultureInfo.InvariantCulture) : null;

    private async IAsyncEnumerable<string> RegimesAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        yield return "regime,kind,level,cutoff_day,cutoff_months,due_day,due_months,from,to,source,verified\n";
        foreach (var r in (await db.RegimeRules.AsNoTracking().ToListAsync(cancel)).OrderBy(r => r.Regime, StringComparer.Ordinal).ThenBy(r => r.Kind).ThenBy(r => r.Level).ThenBy(r => r.From))
        {
            yield return CsvTable.Line(r.Regime, r.Kind, r.Level, r.CutOffDay, r.CutOffMonths, r.DueDay, r.DueMonths, r.From, r.To, r.Source, r.Verified ? "true" : "false");
        }
    }

    private async IAsyncEnumerable<string> SectorsAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        yield return "code,name,name_en,order\n";
        foreach (var s in await db.Sectors.AsNoTracking().OrderBy(s => s.Order).ToListAsync(cancel))
        {
            yield return CsvTable.Line(s.Code, s.Name, s.NameEnglish, s.Order);
        }
    }

    private async IAsyncEnumerable<string> TargetsAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        yield return CsvTable.Line([.. Targets.ImportTargets.Columns]);
        var codes = await CodesAsync(cancel);
        var indicators = await db.Indicators.AsNoTracking().ToDictionaryAsync(i => i.Id, i => i.Code, cancel);
        static string? Number(long? value) => value is { } v ? ScaledNumber.Write(v) : null;
        foreach (var t in await db.Targets.AsNoTracking().OrderBy(t => t.PeriodKey).ThenBy(t => t.Indicator).ThenBy(t => t.Unit).ToListAsync(cancel))
        {
            yield return CsvTable.Line(indicators[t.Indicator], codes[t.Unit], t.Period.Code, t.Direction.ToString().ToLowerInvariant(), Number(t.Baseline), t.BaselineOn, Number(t.Value), Number(t.UpTo), t.Source, t.Clause, t.IsMadeUp ? "true" : "false", "");
        }
    }

    private Task<Dictionary<UnitId, string>> CodesAsync(CancellationToken cancel) => db.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Code, cancel);
}
