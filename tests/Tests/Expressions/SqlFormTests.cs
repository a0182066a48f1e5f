using System.Globalization;
using System.Numerics;
using CsCheck;
using Domain.Expressions;
using DuckDB.NET.Data;
using Xunit;

namespace Tests.Expressions;

/// <summary>DuckDB itself, in memory, answers as the program does.</summary>
public sealed class SqlFormTests : IDisposable
{
    private readonly DuckDBConnection duck = new("Data Source=:memory:");

    public SqlFormTests() => duck.Open();

    public void Dispose() => duck.Dispose();

    [Fact]
    public void EveryVector_IsAnsweredAsItSays()
    {
        var vectors = Vector.Accepted.ToList();
        var references = vectors.SelectMany(v => Formula.Parse(v.Text).Value!.References()).Distinct().ToList();
        Fill(references, vectors.Select(v => references.Select(v.Figure)));

        // A formula stands once for all the figures it is asked of: DuckDB works through columns, and not through single rows.
        var asked = vectors.Select((v, row) => (v.Text, row)).GroupBy(x => x.Text, x => x.row).Select(f => (Formula: Formula.Parse(f.Key).Value!, Rows: f)).ToList();
        var selects = asked.Select(a => $"SELECT row, {a.Formula.ToSql(Column)}, CAST({a.Formula.ToSqlCondition(Column)} AS HUGEINT) FROM figures WHERE row IN ({string.Join(", ", a.Rows)})");
        var answers = selects.Chunk(100).SelectMany(s => Ask(string.Join("\nUNION ALL ", s))).ToDictionary(r => (int)r[0]!.Value);
        Assert.Empty(vectors.Where((v, row) => answers[row][1] != v.Number).Select(v => v.Text));
        Assert.Empty(vectors.Where((v, row) => answers[row][2] != (v.Number is { } number ? (number != 0 ? 1 : 0) : null)).Select(v => v.Text));
    }

    [Fact]
    public void FormulasAtRandom_AreAnsweredAsTheProgramAnswers() =>
        Gen.Select(RandomFormula.Any.Select(RandomFormula.Formula).Array[40], RandomFormula.Figures.Array[25]).Sample(
            (formulas, figures) =>
            {
                Fill(RandomFormula.References, figures);
                var answers = Ask($"SELECT {string.Join(",\n", formulas.Select(f => f.ToSql(Column)))} FROM figures ORDER BY row");
                Assert.Equal(figures.SelectMany(row => formulas.Select(f => (f.Text, f.Evaluate(r => RandomFormula.Pick(row, r))))), answers.SelectMany(row => formulas.Zip(row, (f, value) => (f.Text, value))));
            },
            iter: 4,
            threads: 1);

    // DuckDB goes a thousand steps deep at most; a formula that is taken must never reach that.
    [Theory]
    [InlineData("sum(", "#{A}*", 200, "1", ")", 58)]
    [InlineData("if(#{A} - 1 > 0, #{A} * 2 - ", "", 0, "1", ", 3)", 50)]
    [InlineData("if(", "#{A} and ", 200, "1", ", 2, 3)", 58)]
    [InlineData("not ", "#{A}", 1, "", "", 59)]
    public void TheDeepestFormula_IsAnswered_AndItsSqlIsNoLongerThanItsParts(string open, string part, int parts, string last, string close, int deep)
    {
        static string Times(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
        var formula = Formula.Parse(Times(open, deep) + Times(part, parts) + last + Times(close, deep)).Value!;
        Assert.InRange(formula.ToSql(Column).Length, 1, 300 * 300);
        Fill([new ReferenceNode("A", [], [])], [[7 * Fixed.One]]);
        Assert.Equal(formula.Evaluate(_ => 7 * Fixed.One), Ask($"SELECT {formula.ToSql(Column)} FROM figures")[0][0]);
    }

    // Told apart by case, as codes are, and columns are not.
    private static string Column(ReferenceNode reference) => $"\"{reference} {string.Concat(reference.Code.Select(c => char.IsUpper(c) ? '^' : '_'))}\"";

    private static string Sql(Int128? figure) => figure is { } value ? $"{value.ToString(CultureInfo.InvariantCulture)}::HUGEINT" : "NULL::HUGEINT";

    private void Fill(IReadOnlyList<ReferenceNode> references, IEnumerable<IEnumerable<Int128?>> rows)
    {
        var values = rows.Select((row, number) => $"({string.Join(", ", row.Select(Sql).Prepend($"{number}::HUGEINT"))})");
        using var command = duck.CreateCommand();
        command.CommandText = $"CREATE OR REPLACE TABLE figures AS SELECT * FROM (VALUES {string.Join(",\n", values)}) AS given(row, {string.Join(", ", references.Select(Column))})";
        command.ExecuteNonQuery();
    }

    private List<Int128?[]> Ask(string sql)
    {
        using var command = duck.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<Int128?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(at => reader.IsDBNull(at) ? (Int128?)null : (Int128)reader.GetFieldValue<BigInteger>(at))]);
        }

        return rows;
    }
}
