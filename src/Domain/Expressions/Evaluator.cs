namespace Domain.Expressions;

/// <summary>Works a formula out where the figures are at hand.</summary>
internal sealed class Evaluator(Func<ReferenceNode, Int128?> figure)
{
    public Int128? Number(Node node) => node switch
    {
        NumberNode number => number.Value,
        ReferenceNode reference => figure(reference),
        MinusNode minus => -Number(minus.Inner),
        IfNode { IsCondition: false } choice => Condition(choice.Condition) is true ? Number(choice.Then) : Number(choice.Else),
        FirstNonNullNode first => first.Choices.Select(Number).FirstOrDefault(n => n is not null),
        SumNode sum => sum.Parts.Select(Number).Aggregate((Int128?)null, Fixed.Add),
        BinaryNode { IsCondition: false } binary => Work(binary.Operator, Number(binary.Left), Number(binary.Right)),
        _ => Condition(node) switch { true => Fixed.One, false => 0, null => null },
    };

    // Three answers, as a database gives them: what is not known is neither true nor false.
    public bool? Condition(Node node) => node switch
    {
        NotNode not => !Condition(not.Inner),
        IsNullNode isNull => isNull.Inner.IsCondition ? Condition(isNull.Inner) is null : Number(isNull.Inner) is null,
        IfNode choice => Condition(choice.Condition) is true ? Condition(choice.Then) : Condition(choice.Else),
        BinaryNode { Operator: "and" } both => Condition(both.Left) & Condition(both.Right),
        BinaryNode { Operator: "or" } either => Condition(either.Left) | Condition(either.Right),
        BinaryNode binary when Number(binary.Left) is { } left && Number(binary.Right) is { } right => Compare(binary.Operator, left, right),
        _ => null,
    };

    private static Int128? Work(string sign, Int128? left, Int128? right) => sign switch
    {
        "+" => Fixed.Add(left, right),
        "-" => Fixed.Subtract(left, right),
        "*" => Fixed.Multiply(left, right),
        "/" => Fixed.Divide(left, right),
        _ => Fixed.Remainder(left, right),
    };

    private static bool Compare(string sign, Int128 left, Int128 right) => sign switch
    {
        "=" => left == right,
        "<>" => left != right,
        "<" => left < right,
        "<=" => left <= right,
        ">" => left > right,
        _ => left >= right,
    };
}
