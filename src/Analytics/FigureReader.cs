using System.Globalization;
using System.Numerics;
using Domain.DataValues;
using DuckDB.NET.Data;

namespace Analytics;

/// <summary>One connection that answers questions, one at a time. It remembers the units it was last asked about: pivots of one page ask about the same.</summary>
internal sealed class FigureReader : IDisposable
{
    /// <summary>Fewer units than this stand in the statement itself.</summary>
    private const int Few = 64;

    private readonly DuckDBConnection connection;
    private IReadOnlyList<AskedUnit>? kept;

    public FigureReader(string path)
    {
        connection = new DuckDBConnection($"Data Source={path}");
        connection.Open();
    }

    /// <summary>Answers on the caller's thread: the engine has no other way.</summary>
    public IReadOnlyList<Figure> Aggregate(FigureQuestion question, StoredKeys stored, CancellationToken cancel)
    {
        question = Numbered(question);
        var found = new List<Figure>();
        foreach (var sql in Statements(question, stored, () => Units(question.Units)))
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            using var given = cancel.Register(command.Cancel);
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                found.Add(Read(reader));
            }
        }

        return found;
    }

    /// <param name="units">Names a table of unit and place; called only where one is needed.</param>
    public static IEnumerable<string> Statements(FigureQuestion question, StoredKeys stored, Func<string> units) =>
        question
            .Elements.GroupBy(e => (e.OverUnits, e.OverTime, e.From, e.Until))
            .Select(way => new FigureQuery(Within(question, way.Key.From, way.Key.Until), stored, units).Of(way.Key.OverUnits, way.Key.OverTime, way.Select(e => e.Id).Distinct().Order()))
            .OfType<string>();

    /// <summary>The question with a number of its own for each part of a unit that is parted: parts are asked for as if they were units.</summary>
    internal static FigureQuestion Numbered(FigureQuestion question)
    {
        if (question.Splits.Count == 0)
        {
            return question;
        }

        var numbers = question.Splits.Select((s, i) => (s, i)).ToDictionary(p => (p.s.Unit, p.s.Owner), p => -(p.i + 1));
        int Of(int unit, int owner) => numbers.GetValueOrDefault((unit, owner), unit);
        return question with
        {
            // Under its own number, too, for what is not parted: once for each place, whichever of its parts is there.
            Units = [.. question.Units.Select(u => u with { Unit = Of(u.Unit, u.Owner) }), .. question.Units.Where(u => Of(u.Unit, u.Owner) != u.Unit).Select(u => u with { Owner = u.Unit }).Distinct()],
            Replaced = [.. question.Replaced.Select(r => r with { Before = Of(r.Before, r.Owner), After = Of(r.After, r.Owner) }).Concat(question.Replaced).Distinct()],
        };
    }

    public void Dispose() => connection.Dispose();

    private static FigureQuestion Within(FigureQuestion question, DateOnly? from, DateOnly? until) =>
        from is null && until is null ? question : question with { Periods = [.. question.Periods.Where(p => (from is null || p.To >= from) && (until is null || p.To <= until))] };

    private static Figure Read(DuckDBDataReader reader)
    {
        BigInteger At(int column) => reader.GetFieldValue<BigInteger>(column);
        var (numerator, denominator) = reader.FieldCount == 6 ? ((Int128)At(4), reader.GetInt64(5)) : Spread.Of(reader.GetBoolean(9), reader.GetInt64(5), At(4), (At(6) << 64) + (At(7) << 33) + At(8));
        return new Figure(reader.GetInt32(0), reader.GetInt32(1), reader.GetInt32(2), reader.GetInt32(3), numerator, denominator);
    }

    private string Units(IReadOnlyList<AskedUnit> units)
    {
        if (units.Count <= Few)
        {
            return $"(select * from (values {string.Join(',', units.Select(u => string.Create(CultureInfo.InvariantCulture, $"({u.Unit},{u.Place},{(u.Stands ? "true" : "false")})")))}) as t(unit, place, stands))";
        }

        if (kept is null || !(ReferenceEquals(kept, units) || kept.SequenceEqual(units)))
        {
            Keep(units);
        }

        return "asked";
    }

    private void Keep(IReadOnlyList<AskedUnit> units)
    {
        kept = null;
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "create or replace temp table asked (unit integer not null, place integer not null, stands boolean not null)";
            command.ExecuteNonQuery();
        }

        using (var appender = connection.CreateAppender("temp", "main", "asked"))
        {
            foreach (var unit in units)
            {
                appender.CreateRow().AppendValue(unit.Unit).AppendValue(unit.Place).AppendValue(unit.Stands).EndRow();
            }
        }

        kept = units;
    }
}
