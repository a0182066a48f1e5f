namespace Domain.Expressions;

/// <summary>One part of a formula.</summary>
public abstract record Node
{
    /// <summary>Whether it answers yes or no, and not a number.</summary>
    public virtual bool IsCondition => false;
}

/// <summary>A number that stands in the formula; in 10⁻¹⁰.</summary>
public sealed record NumberNode(Int128 Value) : Node;

/// <summary>A figure by its element's code.</summary>
/// <param name="Options">Codes of options: the sum over the cells that have all of them; none for the whole figure.</param>
/// <param name="Shifts">From where it is taken, the outermost first; none for the unit and period asked about.</param>
public sealed record ReferenceNode(string Code, IReadOnlyList<string> Options, IReadOnlyList<Shift> Shifts) : Node
{
    /// <summary>The character at which the code begins, from 1, and those at which the functions of <see cref="Shifts"/> begin; 0 and none where it was not read from a text.</summary>
    public (int Code, IReadOnlyList<int> Shifts) At { get; init; } = (0, []);

    /// <summary>Whether the code is a form's and the option what is told of it: <c>R{THANG.REPORTING_RATE}</c>.</summary>
    public bool IsForm { get; init; }

    public bool Equals(ReferenceNode? other) => other is not null && Code == other.Code && IsForm == other.IsForm && Options.SequenceEqual(other.Options) && Shifts.SequenceEqual(other.Shifts);

    public override int GetHashCode() => HashCode.Combine(Code, Options.Count, Shifts.Count);

    /// <summary>As it stands in a formula: <c>previous(#{HS.nu})</c>.</summary>
    public override string ToString() =>
        Shifts.Reverse().Aggregate($"{(IsForm ? 'R' : '#')}{{{string.Join('.', Options.Prepend(Code))}}}", (inner, shift) => $"{Formula.NameOf(shift)}({inner})");
}

/// <summary>Another place or time at which the figures within are taken.</summary>
public enum Shift
{
    Previous,
    LastYear,
    Parent,

    /// <summary>The sum over the units that stand under this one.</summary>
    Children,
}

public sealed record MinusNode(Node Inner) : Node;

public sealed record NotNode(Node Inner) : Node
{
    public override bool IsCondition => true;
}

/// <param name="Operator">One of <c>+ - * / % = &lt;&gt; &lt; &lt;= &gt; &gt;= and or</c>.</param>
public sealed record BinaryNode(string Operator, Node Left, Node Right) : Node
{
    public override bool IsCondition => Operator is not ("+" or "-" or "*" or "/" or "%");
}

/// <summary>The first where the condition holds; the second where it does not, or cannot be told.</summary>
public sealed record IfNode(Node Condition, Node Then, Node Else) : Node
{
    public override bool IsCondition => Then.IsCondition;
}

public sealed record IsNullNode(Node Inner) : Node
{
    public override bool IsCondition => true;
}

/// <summary>The first that is there; null where none is.</summary>
public sealed record FirstNonNullNode(IReadOnlyList<Node> Choices) : Node;

/// <summary>The sum of those that are there; null where none is.</summary>
public sealed record SumNode(IReadOnlyList<Node> Parts) : Node;
