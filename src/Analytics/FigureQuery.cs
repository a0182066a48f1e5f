using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Domain.DataElements;
using Domain.DataValues;

namespace Analytics;

/// <summary>A question as the SQL of one way of putting figures together. Only whole numbers of our own go into it.</summary>
internal sealed class FigureQuery(FigureQuestion question, IReadOnlyList<CountedPeriod> periods, string asked)
{
    private static readonly ConcurrentDictionary<string, string> Files = new(StringComparer.Ordinal);

    /// <param name="elements">Elements that are put together in the same way.</param>
    /// <returns>Null where nothing can come of it.</returns>
    public string? Of(Aggregation overUnits, Aggregation overTime, IEnumerable<int> elements)
    {
        if (periods.Count == 0)
        {
            return null;
        }

        var whole = question.Units.All(u => u.Unit == u.Place);
        var itself = overUnits is Aggregation.None;
        var text = new StringBuilder(Template(overUnits, overTime))
            .Replace("$elements", Numbers(elements))
            .Replace("$units", $"join {asked} u on u.unit = f.unit{(itself && !whole ? " and u.unit = u.place" : "")}")
            .Replace("$place", "u.place")
            .Replace("$periods", $"(values {string.Join(',', periods.Select(Row))}) as p(period, target, days, target_days, ends)")
            .Replace("$cell", question.ByCell ? "f.cell" : "0 as cell")
            .Replace("$first_period", Number(periods.Min(p => p.Period)))
            .Replace("$last_period", Number(periods.Max(p => p.Period)))
            .Replace("$only_cells", question.Cells is { } cells ? $"and f.cell in ({Numbers(cells)})" : "")
            .Replace("$denominator", overUnits is Aggregation.Average ? "count(*)" : "1::bigint")
            .Replace("$over", overUnits is Aggregation.Average ? "the average over" : "added up over");
        return text.ToString();
    }

    public static string File(string name) => Files.GetOrAdd(name, static n =>
    {
        using var stream = typeof(FigureQuery).Assembly.GetManifestResourceStream(n) ?? throw new InvalidOperationException($"No SQL named {n}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    });

    private static string Template(Aggregation overUnits, Aggregation overTime) => File((overUnits, overTime) switch
    {
        (_, Aggregation.Last) => "last.sql",
        (Aggregation.Average, Aggregation.Sum) => "average-units.sql",
        (Aggregation.Average, _) => "average.sql",
        (_, Aggregation.Average) => "average-time.sql",
        _ => "sum.sql",
    });

    private static string Row(CountedPeriod p) => string.Create(CultureInfo.InvariantCulture, $"({p.Period},{p.Target},{p.Days},{p.TargetDays},{p.Ends})");

    private static string Numbers(IEnumerable<int> numbers) => string.Join(',', numbers.Select(Number)) is { Length: > 0 } list ? list : "null";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
