using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Domain.DataElements;
using Domain.DataValues;
using Domain.Periods;

namespace Analytics;

/// <summary>
/// A question as the SQL of one way of putting figures together. Only whole numbers of our own go into it. Where all units are asked, or a period's
/// target follows from its number, nothing is joined.
/// </summary>
/// <param name="partsAlone">Of the units that are parted nothing but their parts, and of the others nothing.</param>
/// <param name="partsLater">Units that are parted stand under places below zero, and are told figure by figure (<see cref="PartedSums"/>).</param>
internal sealed class FigureQuery(FigureQuestion question, StoredKeys stored, Func<string> asked, bool partsAlone, bool partsLater)
{
    private static readonly ConcurrentDictionary<string, string> Files = new(StringComparer.Ordinal);
    private static readonly string ByYear = $"f.period // {Number(Period.YearStep)} as target";
    private static readonly int YearOverMonth = new Period(PeriodKind.Year, 1, 0).Key - new Period(PeriodKind.Month, 1, 0).Key;

    /// <param name="elements">Elements that are put together in the same way.</param>
    /// <returns>Null where nothing can come of it.</returns>
    public string? Of(Aggregation overUnits, Aggregation overTime, IEnumerable<int> elements)
    {
        var periods = stored.Within(question.Periods, exactly: overTime is Aggregation.None);
        if (periods.Count == 0)
        {
            return null;
        }

        var (units, place) = Units(overUnits is Aggregation.None);
        var weighs = overTime is Aggregation.Average && overUnits is not Aggregation.Average;
        var (join, target) = weighs || overTime is Aggregation.Last or Aggregation.First ? Joined(periods) : Times(periods);
        var sql = new StringBuilder(partsLater ? File("sum-parted.sql") : question.Replaced.Count > 0 ? File("replaced.sql") : Template(overUnits, overTime))
            .Replace("from figures f", $"from {(partsLater ? "figures" : Figures(elements, overUnits, overTime))} f")
            .Replace("$by_cell", question.ByCell ? "true" : "false")
            .Replace("$elements", Numbers(elements))
            .Replace("$units", units)
            .Replace("$place", place)
            .Replace("$periods", join)
            .Replace("$target", target)
            .Replace("$within", Within(periods))
            .Replace("$cell", question.ByCell ? "f.cell" : "0 as cell")
            .Replace("$only_cells", question.Cells is { } cells ? $"and f.cell in ({Numbers(cells)})" : "")
            .Replace("$latest_or_earliest", overTime is Aggregation.First ? "arg_min" : "arg_max")
            .Replace("$is_in_place", overTime is Aggregation.First ? "h.ends < r.day" : "h.ends >= r.day")
            .Replace("$pairs", Pairs(overTime is Aggregation.First))
            .Replace("$root", overTime is Aggregation.StandardDeviation ? "true" : "false")
            .Replace("$extreme", overTime is Aggregation.Min ? "min" : "max")
            .Replace("$denominator", overUnits is Aggregation.Average ? "count(*)" : "1::bigint")
            .Replace("$over", overUnits is Aggregation.Average ? "the average over" : "added up over")
            .ToString();
        return InYears(sql, target);
    }

    /// <summary>All figures; those of units that are parted, part by part, each part under the number that stands for it: the place of its split, from -1 downwards.</summary>
    /// <remarks>Only what is added up is parted. An average, or how many there are, is told of the unit as a whole wherever a part of it went.</remarks>
    private string Figures(IEnumerable<int> elements, Aggregation overUnits, Aggregation overTime)
    {
        if (question.Splits.Count == 0 || overUnits is not Aggregation.Sum || overTime is Aggregation.Count)
        {
            return "figures";
        }

        var whole = question.Elements.Where(e => e.IsWhole).Select(e => e.Id).ToHashSet();
        var largest = question.Splits.GroupBy(s => s.Unit).Select(g => g.MaxBy(s => s.Share)).ToHashSet();
        var rows = question.Splits.Select((s, i) => string.Create(CultureInfo.InvariantCulture, $"({s.Unit},{i + 1},{s.Share},{(largest.Contains(s) ? "true" : "false")})"));
        var parted = File("parts.sql")
            .Replace("$whole", Numbers(elements.Where(whole.Contains)), StringComparison.Ordinal)
            .Replace("$parts", string.Join(',', rows), StringComparison.Ordinal);
        return (partsAlone ? parted : File("split.sql").Replace("$parted", parted, StringComparison.Ordinal)).Replace("$split_units", Numbers(question.Splits.Select(s => s.Unit).Distinct()), StringComparison.Ordinal);
    }

    private string Pairs(bool earliest) => string.Join(',', question.Replaced.Select(r => string.Create(CultureInfo.InvariantCulture, $"({(earliest ? r.After : r.Before)},{(earliest ? r.Before : r.After)},{r.On})")));

    public static string File(string name) => Files.GetOrAdd(name, static n =>
    {
        using var stream = typeof(FigureQuery).Assembly.GetManifestResourceStream(n) ?? throw new InvalidOperationException($"No SQL named {n}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    });

    private (string Join, string Place) Units(bool itself)
    {
        // A unit that is parted is asked part by part, and of some of its parts not at all.
        var all = question.Splits.Count == 0 && stored.AreAllAskedOnce(question.Units);
        if (all && question.Units.All(u => u.Unit == u.Place))
        {
            return ("", "f.unit as place");
        }

        if (all && !itself && question.Units.All(u => u.Place == question.Units[0].Place))
        {
            return ("", $"{Number(question.Units[0].Place)} as place");
        }

        return ($"join {asked()} u on u.unit = f.unit{(itself ? " and u.stands" : "")}", "u.place");
    }

    private static (string Join, string Target) Times(List<CountedPeriod> periods)
    {
        var once = periods.DistinctBy(p => p.Period).Count() == periods.Count;
        if (once && periods.All(p => p.Target == periods[0].Target))
        {
            return ("", $"{Number(periods[0].Target)} as target");
        }

        if (once && periods.All(p => p.Target == p.Period))
        {
            return ("", "f.period as target");
        }

        return once && periods.All(p => p.Target == p.Period - (p.Period % Period.YearStep) + YearOverMonth)
            ? ("", ByYear)
            : Joined(periods);
    }

    // Grouping by what a division leaves is much faster than by the year's own number, which is made of it afterwards: tens of rows, not millions.
    private static string InYears(string sql, string target) =>
        target == ByYear ? $"select * replace (target * {Number(Period.YearStep)} + {Number(YearOverMonth)} as target) from ({sql})" : sql;

    private static (string Join, string Target) Joined(List<CountedPeriod> periods) =>
        ($"join (values {string.Join(',', periods.Select(Row))}) as p(period, target, days, target_days, ends) on p.period = f.period", "p.target");

    // Whole stretches are skipped by the bounds; what lies between them and is not asked is left out by name.
    private string Within(List<CountedPeriod> periods)
    {
        var bounds = $"f.period between {Number(periods.Min(p => p.Period))} and {Number(periods.Max(p => p.Period))}";
        return stored.AreAllBetween(periods) ? bounds : $"{bounds} and f.period in ({Numbers(periods.Select(p => p.Period).Distinct())})";
    }

    private static string Template(Aggregation overUnits, Aggregation overTime) => File((overUnits, overTime) switch
    {
        (_, Aggregation.Last) => "last.sql",
        (_, Aggregation.First) => "first.sql",
        (_, Aggregation.Count) => "count.sql",
        (_, Aggregation.StandardDeviation or Aggregation.Variance) => "spread.sql",
        (Aggregation.Min or Aggregation.Max, _) => "extreme.sql",
        (_, Aggregation.Min or Aggregation.Max) => "extreme-time.sql",
        (Aggregation.Average, Aggregation.Sum) => "average-units.sql",
        (Aggregation.Average, _) => "average.sql",
        (_, Aggregation.Average) => "average-time.sql",
        _ => "sum.sql",
    });

    private static string Row(CountedPeriod p) => string.Create(CultureInfo.InvariantCulture, $"({p.Period},{p.Target},{p.Days},{p.TargetDays},{p.Ends})");

    private static string Numbers(IEnumerable<int> numbers) => string.Join(',', numbers.Select(Number)) is { Length: > 0 } list ? list : "null";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
