using System.Text.Json.Nodes;

namespace Domain.Expressions;

/// <summary>A formula as nested arrays, for whoever evaluates it elsewhere: <c>["&lt;=", ["r","TIEM"], ["n","5"]]</c>.</summary>
public static class JsonForm
{
    public static JsonArray ToJson(this Formula formula) => Of(formula.Root);

    private static JsonArray Of(Node node) => node switch
    {
        NumberNode number => ["n", Fixed.Write(number.Value)],
        ReferenceNode reference => [reference.IsForm ? "form" : "r", reference.Code, .. Tail(reference)],
        MinusNode minus => ["neg", Of(minus.Inner)],
        NotNode not => ["not", Of(not.Inner)],
        BinaryNode binary => [binary.Operator, Of(binary.Left), Of(binary.Right)],
        IfNode choice => ["if", Of(choice.Condition), Of(choice.Then), Of(choice.Else)],
        IsNullNode isNull => ["null", Of(isNull.Inner)],
        FirstNonNullNode first => Many("first", first.Choices),
        SumNode sum => Many("sum", sum.Parts),
        _ => throw new InvalidOperationException($"No JSON form of {node.GetType().Name}."),
    };

    // Options and shifts as words, and only where there are any.
    private static IEnumerable<JsonNode?> Tail(ReferenceNode reference) =>
        reference.Options.Count + reference.Shifts.Count == 0 ? [] : [string.Join('.', reference.Options), string.Join('.', reference.Shifts.Select(Formula.NameOf))];

    private static JsonArray Many(string name, IEnumerable<Node> parts) => [name, .. parts.Select(Of)];
}
