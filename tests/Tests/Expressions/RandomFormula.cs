using System.Globalization;
using CsCheck;
using Domain.Expressions;

namespace Tests.Expressions;

/// <summary>Formulas and figures at random, with what breaks arithmetic more often than chance would bring it: nothing, zero, and the ends of numbers.</summary>
public static class RandomFormula
{
    public static readonly IReadOnlyList<ReferenceNode> References =
    [
        new("A", [], []), new("B", [], []), new("C", [], []), new("HS", ["nu"], []), new("HS", ["nu", "dtts"], [Shift.Previous]), new("D", [], [Shift.Parent, Shift.LastYear]),
    ];

    private static readonly string[] Signs = ["+", "-", "*", "/", "%", "+", "-"];
    private static readonly string[] Comparisons = ["=", "<>", "<", "<=", ">", ">="];

    private static readonly Gen<Int128> Whole =
        Gen.OneOf(
            Gen.Long[0, 20].Select(n => n * Fixed.One),
            Gen.Long[0, 2_000_000].Select(n => n * (Fixed.One / 1000)),
            Gen.Long[0, long.MaxValue].Select(n => (Int128)n),
            Gen.Select(Gen.Long[0, 9_999_999_999_999_999], Gen.Int[0, 22]).Select((n, zeros) => n * (Int128)System.Numerics.BigInteger.Pow(10, zeros)),
            Gen.Int[0, 3].Select(n => Fixed.Largest - n),
            Gen.Int[0, 3].Select(n => (Fixed.Largest / Fixed.One) + 1 - n));

    /// <summary>A figure in 10⁻¹⁰, or none.</summary>
    public static readonly Gen<Int128?> Figure = Gen.Select(Whole, Gen.Int[0, 5]).Select((n, kind) => kind == 0 ? null : kind < 3 ? -n : (Int128?)n);

    /// <summary>A figure for each of the references.</summary>
    public static readonly Gen<Int128?[]> Figures = Figure.Array[References.Count];

    private static readonly (Gen<Node> Number, Gen<Node> Condition)[] Deep = Grow(5);

    public static readonly Gen<Node> Any = Gen.OneOf(Deep[^1].Number, Deep[^1].Condition, Deep[2].Number, Deep[2].Condition);

    public static Formula Formula(Node node) => new(Write(node), node);

    public static Int128? Pick(Int128?[] figures, ReferenceNode reference) => figures[References.ToList().IndexOf(reference)];

    /// <summary>A formula that reads as these nodes, every operation in brackets of its own.</summary>
    public static string Write(Node node) => node switch
    {
        NumberNode number => Fixed.Write(number.Value),
        ReferenceNode reference => reference.ToString(),
        MinusNode minus => $"-({Write(minus.Inner)})",
        NotNode not => $"not ({Write(not.Inner)})",
        BinaryNode binary => $"({Write(binary.Left)} {binary.Operator} {Write(binary.Right)})",
        IfNode choice => string.Create(CultureInfo.InvariantCulture, $"if({Write(choice.Condition)}, {Write(choice.Then)}, {Write(choice.Else)})"),
        IsNullNode isNull => $"isNull({Write(isNull.Inner)})",
        FirstNonNullNode first => $"firstNonNull({string.Join(", ", first.Choices.Select(Write))})",
        SumNode sum => $"sum({string.Join(", ", sum.Parts.Select(Write))})",
        _ => throw new InvalidOperationException(),
    };

    private static (Gen<Node> Number, Gen<Node> Condition)[] Grow(int levels)
    {
        var leaf = Gen.OneOf(Pick<ReferenceNode>([.. References]).Cast<ReferenceNode, Node>(), Whole.Select(n => (Node)new NumberNode(n)));
        var compared = Gen.Select(leaf, Pick(Comparisons), leaf).Select((a, sign, b) => (Node)new BinaryNode(sign, a, b));
        var grown = new List<(Gen<Node> Number, Gen<Node> Condition)> { (leaf, compared) };
        for (var level = 1; level < levels; level++)
        {
            var (number, condition) = grown[^1];
            grown.Add((Number(leaf, number, condition), Condition(number, condition)));
        }

        return [.. grown];
    }

    private static Gen<Node> Number(Gen<Node> leaf, Gen<Node> number, Gen<Node> condition) =>
        Gen.OneOf(
            leaf,
            Gen.Select(number, Pick(Signs), number).Select((a, sign, b) => (Node)new BinaryNode(sign, a, b)),
            Gen.Select(number, Pick(Signs), leaf).Select((a, sign, b) => (Node)new BinaryNode(sign, a, b)),
            number.Select(n => (Node)new MinusNode(n)),
            Gen.Select(condition, number, number).Select((c, a, b) => (Node)new IfNode(c, a, b)),
            number.Array[1, 3].Select(parts => (Node)new SumNode(parts)),
            number.Array[1, 3].Select(choices => (Node)new FirstNonNullNode(choices)));

    private static Gen<Node> Condition(Gen<Node> number, Gen<Node> condition) =>
        Gen.OneOf(
            Gen.Select(number, Pick(Comparisons), number).Select((a, sign, b) => (Node)new BinaryNode(sign, a, b)),
            Gen.Select(condition, Pick("and", "or"), condition).Select((a, sign, b) => (Node)new BinaryNode(sign, a, b)),
            condition.Select(c => (Node)new NotNode(c)),
            Gen.OneOf(number, condition).Select(n => (Node)new IsNullNode(n)),
            Gen.Select(condition, condition, condition).Select((c, a, b) => (Node)new IfNode(c, a, b)));

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private static Gen<TTo> Cast<TFrom, TTo>(this Gen<TFrom> gen)
        where TFrom : TTo => gen.Select(value => (TTo)value);
}
