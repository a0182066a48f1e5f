using System.Globalization;
using System.Numerics;
using Domain.DataElements;
using Domain.DataValues;
using DuckDB.NET.Data;

namespace Analytics;

/// <summary>One connection that answers questions, one at a time. It remembers the units it was last asked about: pivots of one page ask about the same.</summary>
internal sealed class FigureReader : IDisposable
{
    /// <summary>Fewer units than this stand in the statement itself.</summary>
    private const int Few = 64;

    private readonly DuckDBConnection connection;
    private readonly Dictionary<string, IReadOnlyList<AskedUnit>> kept = [];

    public FigureReader(string path)
    {
        connection = new DuckDBConnection($"Data Source={path}");
        connection.Open();
    }

    /// <summary>Answers on the caller's thread: the engine has no other way.</summary>
    public IReadOnlyList<Figure> Aggregate(FigureQuestion question, StoredKeys stored, CancellationToken cancel)
    {
        return [.. Ways(question, stored, Units).SelectMany(way => Together([.. way.Select(sql => Ask(sql, cancel))]))];
    }

    /// <summary>The SQL of each way of putting figures together.</summary>
    /// <param name="units">Names a table of unit and place, or of part and place; called only where one is needed.</param>
    public static IEnumerable<string> Statements(FigureQuestion question, StoredKeys stored, Func<IReadOnlyList<AskedUnit>, bool, string> units) => Ways(question, stored, units).SelectMany(way => way);

    // What only adds up over units is asked of whole units and of parts by themselves: the many are not held up by the few.
    private static IEnumerable<IReadOnlyList<string>> Ways(FigureQuestion question, StoredKeys stored, Func<IReadOnlyList<AskedUnit>, bool, string> units)
    {
        foreach (var way in question.Elements.GroupBy(e => (e.OverUnits, e.OverTime, e.From, e.Until)))
        {
            var within = Within(PartedUnits.For(question, way.Key.OverTime, stored), way.Key.From, way.Key.Until);
            List<int> elements = [.. way.Select(e => e.Id).Distinct().Order()];
            string? Of(FigureQuestion asked, bool partsAlone) => asked.Units.Count == 0 ? null : new FigureQuery(asked, stored, () => units(asked.Units, partsAlone), partsAlone).Of(way.Key.OverUnits, way.Key.OverTime, elements);
            var parted = within.Splits.Select(s => s.Unit).ToHashSet();
            var isApart = within.Splits.Count > 0 && within.Replaced.Count == 0 && AddsUp(way.Key.OverUnits, way.Key.OverTime);
            string?[] asked = isApart
                ? [Of(within with { Units = [.. within.Units.Where(u => u.Unit > 0 && !parted.Contains(u.Unit))], Splits = [] }, partsAlone: false), Of(within with { Units = [.. within.Units.Where(u => u.Unit < 0)] }, partsAlone: true)]
                : [Of(within, partsAlone: false)];
            yield return [.. asked.OfType<string>()];
        }
    }

    private static IEnumerable<Figure> Together(List<List<Figure>> answers) =>
        answers.Count < 2 ? answers.SelectMany(a => a) : answers.SelectMany(a => a).GroupBy(f => (f.Element, f.Cell, f.Period, f.Place)).Select(g => g.Aggregate((a, b) => a with { Numerator = a.Numerator + b.Numerator }));

    private List<Figure> Ask(string sql, CancellationToken cancel)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var given = cancel.Register(command.Cancel);
        using var reader = command.ExecuteReader();
        var found = new List<Figure>();
        while (reader.Read())
        {
            found.Add(Read(reader));
        }

        return found;
    }

    // Its numerators are added up over units, and its denominator does not hang on how many there are.
    private static bool AddsUp(Aggregation overUnits, Aggregation overTime) =>
        overUnits is Aggregation.Sum && overTime is Aggregation.Sum or Aggregation.Average or Aggregation.Last or Aggregation.First;

    public void Dispose() => connection.Dispose();

    private static FigureQuestion Within(FigureQuestion question, DateOnly? from, DateOnly? until) =>
        from is null && until is null ? question : question with { Periods = [.. question.Periods.Where(p => (from is null || p.To >= from) && (until is null || p.To <= until))] };

    private static Figure Read(DuckDBDataReader reader)
    {
        BigInteger At(int column) => reader.GetFieldValue<BigInteger>(column);
        var (numerator, denominator) = reader.FieldCount == 6 ? ((Int128)At(4), reader.GetInt64(5)) : Spread.Of(reader.GetBoolean(9), reader.GetInt64(5), At(4), (At(6) << 64) + (At(7) << 33) + At(8));
        return new Figure(reader.GetInt32(0), reader.GetInt32(1), reader.GetInt32(2), reader.GetInt32(3), numerator, denominator);
    }

    private string Units(IReadOnlyList<AskedUnit> units, bool partsAlone)
    {
        if (units.Count <= Few)
        {
            return $"(select * from (values {string.Join(',', units.Select(u => string.Create(CultureInfo.InvariantCulture, $"({u.Unit},{u.Place},{(u.Stands ? "true" : "false")})")))}) as t(unit, place, stands))";
        }

        var table = partsAlone ? "asked_parts" : "asked";
        if (!kept.TryGetValue(table, out var known) || !(ReferenceEquals(known, units) || known.SequenceEqual(units)))
        {
            Keep(table, units);
        }

        return table;
    }

    private void Keep(string table, IReadOnlyList<AskedUnit> units)
    {
        kept.Remove(table);
        using (var command = connection.CreateCommand())
        {
            command.CommandText = $"create or replace temp table {table} (unit integer not null, place integer not null, stands boolean not null)";
            command.ExecuteNonQuery();
        }

        using (var appender = connection.CreateAppender("temp", "main", table))
        {
            foreach (var unit in units)
            {
                appender.CreateRow().AppendValue(unit.Unit).AppendValue(unit.Place).AppendValue(unit.Stands).EndRow();
            }
        }

        kept[table] = units;
    }
}
