using System.Globalization;

namespace Domain.Expressions;

/// <summary>
/// A formula as one expression of DuckDB's SQL, which answers as <see cref="Formula.Evaluate"/> and <see cref="Formula.Holds"/> do.
/// It never raises an error, and is as long as the formula is: no part of it stands there twice.
/// </summary>
public static class SqlForm
{
    // Two operands in a list have a name each in the lambda. A CASE by itself would repeat them, and theirs again, twofold with each bracket;
    // TRY(x + y) costs ten times as much, and seconds where much of a column overflows.
    private static readonly string Add = $"x, y: CASE WHEN x IS NULL THEN y WHEN y IS NULL THEN x WHEN x BETWEEN -{Digits(Fixed.Largest)} - least(y, 0) AND {Digits(Fixed.Largest)} - greatest(y, 0) THEN x + y END";

    // Binary fractions tell quickly that a product is far from the end; near it, and only there, a division of whole numbers tells exactly.
    private static readonly string Multiply = $"x, y: CASE WHEN abs(x::DOUBLE * y::DOUBLE) < 9e37 OR abs(y) <= {Digits(Fixed.Largest)} // abs(x) THEN x * y // {Digits(Fixed.One)} END";

    // Division by zero is null of itself; // and % cut towards zero.
    private static readonly string Divide = $"x, y: CASE WHEN abs(x) <= {Digits(Fixed.Largest / Fixed.One)} THEN x * {Digits(Fixed.One)} // y END";

    /// <param name="column">The SQL of a reference: a number in 10⁻¹⁰ of at most 38 digits, or null. It goes into the text as it is.</param>
    /// <returns>Of type HUGEINT, in 10⁻¹⁰; for a condition 1 or 0 in 10⁻¹⁰; null where it cannot be told.</returns>
    public static string ToSql(this Formula formula, Func<ReferenceNode, string> column)
    {
        var text = Of(formula.Root, column);
        return formula.Root.IsCondition ? $"(CAST({text} AS HUGEINT) * {Digits(Fixed.One)})" : text;
    }

    /// <param name="column">As for <see cref="ToSql"/>.</param>
    /// <returns>Of type BOOLEAN; null where it cannot be told. A number holds unless it is zero.</returns>
    public static string ToSqlCondition(this Formula formula, Func<ReferenceNode, string> column)
    {
        var text = Of(formula.Root, column);
        return formula.Root.IsCondition ? text : $"({text} <> 0)";
    }

    private static string Of(Node node, Func<ReferenceNode, string> column)
    {
        string Sql(Node inner) => Of(inner, column);
        string All(IEnumerable<Node> nodes) => string.Join(", ", nodes.Select(Sql));
        return node switch
        {
            NumberNode number => $"{Digits(number.Value)}::HUGEINT",
            ReferenceNode reference => $"CAST({column(reference)} AS HUGEINT)",
            MinusNode minus => $"(-({Sql(minus.Inner)}))",
            NotNode not => $"(NOT {Sql(not.Inner)})",
            IfNode choice => $"(CASE WHEN {Sql(choice.Condition)} THEN {Sql(choice.Then)} ELSE {Sql(choice.Else)} END)",
            IsNullNode isNull => $"({Sql(isNull.Inner)} IS NULL)",
            FirstNonNullNode first => $"coalesce({All(first.Choices)})",
            SumNode sum => $"list_reduce([{All(sum.Parts)}], lambda {Add})",
            BinaryNode binary => Of(binary.Operator, Sql(binary.Left), Sql(binary.Right)),
            _ => throw new InvalidOperationException($"No SQL of {node.GetType().Name}."),
        };
    }

    private static string Of(string sign, string left, string right) => sign switch
    {
        "+" => $"list_reduce([{left}, {right}], lambda {Add})",
        "-" => $"list_reduce([{left}, -({right})], lambda {Add})",
        "*" => $"list_reduce([{left}, {right}], lambda {Multiply})",
        "/" => $"list_reduce([{left}, {right}], lambda {Divide})",
        _ => $"({left} {sign} {right})",
    };

    private static string Digits(Int128 value) => value.ToString(CultureInfo.InvariantCulture);
}
