namespace Domain.Expressions;

/// <summary>
/// A formula, parsed once: <c>if(#{HS} > 0, #{HS_BO} / #{HS} * 100, 0)</c>. A figure that is missing is null: nothing is multiplied, divided
/// or compared with it; where something is added to it, it counts as nothing.
/// </summary>
public sealed record Formula(string Text, Node Root)
{
    private static readonly Dictionary<string, Shift> ShiftNames = new(StringComparer.OrdinalIgnoreCase) { ["previous"] = Shift.Previous, ["lastYear"] = Shift.LastYear, ["parent"] = Shift.Parent, ["children"] = Shift.Children };

    /// <returns>Refused with the place, counted from 1, and what was expected there: the codes that begin with <c>formula.</c></returns>
    public static Outcome<Formula> Parse(string text)
    {
        var parser = new Parser(text);
        var root = parser.Whole();
        return root is not null ? new Formula(text, root) : parser.Refusal!;
    }

    /// <summary>Every figure that it names, each once.</summary>
    public IReadOnlyList<ReferenceNode> References() => [.. Within(Root).OfType<ReferenceNode>().Distinct()];

    /// <summary>Whether somewhere in it is divided by what is zero whatever the figures are: it would never come to anything there.</summary>
    public bool DividesByZero => Within(Root).OfType<BinaryNode>().Any(b => b.Operator is "/" or "%" && IsZero(b.Right));

    /// <summary>Whether it is zero whatever the figures are.</summary>
    public bool IsAlwaysZero => IsZero(Root);

    private static bool IsZero(Node node) => !Within(node).OfType<ReferenceNode>().Any() && new Evaluator(_ => null).Number(node) == 0;

    /// <summary>What it comes to, in 10⁻¹⁰; for a condition 1 or 0; null where it cannot be told.</summary>
    /// <param name="figure">The figure of a reference in 10⁻¹⁰, of at most 38 digits; null where there is none.</param>
    public Int128? Evaluate(Func<ReferenceNode, Int128?> figure) => new Evaluator(figure).Number(Root);

    /// <summary>Whether the condition holds; null where it cannot be told, for a figure that is missing.</summary>
    public bool? Holds(Func<ReferenceNode, Int128?> figure) => Root.IsCondition ? new Evaluator(figure).Condition(Root) : Evaluate(figure) is { } value ? value != 0 : null;

    internal static Shift? ShiftOf(string name) => ShiftNames.TryGetValue(name, out var shift) ? shift : null;

    internal static string NameOf(Shift shift) => ShiftNames.First(n => n.Value == shift).Key;

    private static IEnumerable<Node> Within(Node node) =>
        (node switch
        {
            MinusNode minus => [minus.Inner],
            NotNode not => [not.Inner],
            BinaryNode binary => [binary.Left, binary.Right],
            IfNode choice => [choice.Condition, choice.Then, choice.Else],
            IsNullNode isNull => [isNull.Inner],
            FirstNonNullNode first => first.Choices,
            SumNode sum => sum.Parts,
            _ => (IEnumerable<Node>)[],
        }).SelectMany(Within).Prepend(node);
}
