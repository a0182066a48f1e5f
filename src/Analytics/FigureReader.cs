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
        List<Figure>? all = null;
        foreach (var way in Ways(question, stored, (units, table) => Units(units, table, stored)))
        {
            var found = Together([.. way.Select(asked => Ask(asked, cancel))]);
            // Mostly there is one way, and its thousands of figures need not be copied.
            if (all is null)
            {
                all = found;
            }
            else
            {
                all.AddRange(found);
            }
        }

        return all ?? [];
    }

    /// <summary>The SQL of each way of putting figures together.</summary>
    /// <param name="units">Names a table of units and their places, of those that stand under the name it is given; called only where one is needed.</param>
    public static IEnumerable<string> Statements(FigureQuestion question, StoredKeys stored, Func<IReadOnlyList<AskedUnit>, string, string> units) => Ways(question, stored, units).SelectMany(way => way).Select(asked => asked.Sql);

    // What only adds up over units is asked of whole units and of parts by themselves: the many are not held up by the few.
    private static IEnumerable<IReadOnlyList<Statement>> Ways(FigureQuestion question, StoredKeys stored, Func<IReadOnlyList<AskedUnit>, string, string> units)
    {
        foreach (var way in question.Elements.GroupBy(e => (e.OverUnits, e.OverTime, e.From, e.Until)))
        {
            var parted = PartedUnits.For(question, way.Key.OverTime, stored);
            var within = Within(parted.Question, way.Key.From, way.Key.Until);
            List<int> elements = [.. way.Select(e => e.Id).Distinct().Order()];
            Statement? Of(FigureQuestion asked, bool partsAlone = false, PartedSums? later = null) => asked.Units.Count > 0 && new FigureQuery(asked, stored, () => units(asked.Units, partsAlone ? "asked_parts" : later is null ? "asked" : "asked_apart"), partsAlone, later is not null).Of(way.Key.OverUnits, way.Key.OverTime, elements) is { } sql ? new Statement(sql, later, question.ByCell || later is not null) : null;
            var isApart = within.Splits.Count > 0 && within.Replaced.Count == 0 && AddsUp(way.Key.OverUnits, way.Key.OverTime);
            Statement?[] asked = !isApart ? [Of(within)]
                : way.Key.OverTime is Aggregation.Sum ? [Of(within with { Units = parted.Apart }, later: new PartedSums(within, parted.Parts))]
                : [Of(within with { Units = parted.Whole, Splits = [] }), Of(within with { Units = parted.Parts }, partsAlone: true)];
            yield return [.. asked.OfType<Statement>()];
        }
    }

    // The last answer is that of the parts, a few beside the many.
    private static List<Figure> Together(IReadOnlyList<List<Figure>> answers) => answers.Count switch { 0 => [], 1 => answers[0], _ => Together(answers[0], answers[1]) };

    private static List<Figure> Together(List<Figure> whole, IEnumerable<Figure> few)
    {
        var parts = few.ToDictionary(f => (f.Element, f.Cell, f.Period, f.Place));
        var both = whole.ConvertAll(f => parts.Remove((f.Element, f.Cell, f.Period, f.Place), out var part) ? f with { Numerator = f.Numerator + part.Numerator } : f);
        both.AddRange(parts.Values);
        return both;
    }

    private List<Figure> Ask(Statement asked, CancellationToken cancel)
    {
        using var command = connection.CreateCommand();
        command.CommandText = asked.Sql;
        using var given = cancel.Register(command.Cancel);
        using var reader = command.ExecuteReader();
        var found = new List<Figure>();
        var columns = reader.FieldCount;
        while (reader.Read())
        {
            var figure = Read(reader, columns, asked.HasCells);
            if (asked.Later is { } later && figure.Place < 0)
            {
                later.Add(figure);
            }
            else
            {
                found.Add(figure);
            }
        }

        return asked.Later is { } parted ? Together(found, parted.Figures) : found;
    }

    // Its numerators are added up over units, and its denominator does not hang on how many there are.
    private static bool AddsUp(Aggregation overUnits, Aggregation overTime) =>
        overUnits is Aggregation.Sum && overTime is Aggregation.Sum or Aggregation.Average or Aggregation.Last or Aggregation.First;

    public void Dispose() => connection.Dispose();

    private static FigureQuestion Within(FigureQuestion question, DateOnly? from, DateOnly? until) =>
        from is null && until is null ? question : question with { Periods = [.. question.Periods.Where(p => (from is null || p.To >= from) && (until is null || p.To <= until))] };

    // What is the same in each row is not read again for each: of a sum the denominator, and the cell where there is none.
    private static Figure Read(DuckDBDataReader reader, int columns, bool hasCells)
    {
        BigInteger At(int column) => reader.GetFieldValue<BigInteger>(column);
        var (numerator, denominator) = columns switch
        {
            5 => ((Int128)At(4), 1),
            6 => ((Int128)At(4), reader.GetInt64(5)),
            _ => Spread.Of(reader.GetBoolean(9), reader.GetInt64(5), At(4), (At(6) << 64) + (At(7) << 33) + At(8)),
        };
        return new Figure(reader.GetInt32(0), hasCells ? reader.GetInt32(1) : 0, reader.GetInt32(2), reader.GetInt32(3), numerator, denominator);
    }

    private string Units(IReadOnlyList<AskedUnit> units, string table, StoredKeys stored)
    {
        if (units.Count <= Few)
        {
            // A unit that never had a figure, as what others became, would widen the stretch that is looked through.
            var held = units.Where(u => u.Unit < 0 || stored.Holds(u.Unit)).ToList();
            return $"(select * from (values {string.Join(',', (held.Count > 0 ? held : units).Select(u => string.Create(CultureInfo.InvariantCulture, $"({u.Unit},{u.Place},{(u.Stands ? "true" : "false")})")))}) as t(unit, place, stands))";
        }

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

    /// <param name="Later">Adds up what of the answer is figures of units that are parted; null where there are none.</param>
    /// <param name="HasCells">Whether a row tells which cell it is of: each, where cells are asked, and figures that are still to be parted.</param>
    private sealed record Statement(string Sql, PartedSums? Later, bool HasCells);
}
