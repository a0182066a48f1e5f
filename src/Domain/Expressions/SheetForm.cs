namespace Domain.Expressions;

/// <summary>
/// A condition as a formula of a spreadsheet, so that a form that is filled in without a network is held against the same rules. A spreadsheet knows no
/// figure that is missing, and two answers where there are three: whether something is missing, holds, or does not, is asked by itself each time.
/// It counts in fifteen digits, and so what it finds is a warning there; the form is held against its rules again when it is taken in.
/// </summary>
/// <param name="cells">Where a reference's figures stand: <c>D5:D7</c>; null where the sheet does not have them.</param>
public sealed class SheetForm(Func<ReferenceNode, string?> cells)
{
    /// <summary>Characters that a spreadsheet takes for one formula, with room for what is put around it.</summary>
    private const int Longest = 7000;

    /// <summary>Brackets within brackets that it takes.</summary>
    private const int Deepest = 60;

    private readonly HashSet<string> named = [];
    private bool isWhole = true;

    /// <returns>
    /// A formula that is TRUE where the condition does not hold, and FALSE where it does or cannot be told, as where a figure stands there as a text. Null where
    /// the sheet lacks a figure, or it grew too long or too deep.
    /// </returns>
    public string? Fails(Formula formula)
    {
        ArgumentNullException.ThrowIfNull(formula);
        isWhole = true;
        named.Clear();
        var fails = formula.Root.IsCondition ? Is(formula.Root, false) : $"AND(NOT({Missing(formula.Root)}),{Value(formula.Root)}=0)";
        if (named.Count > 0)
        {
            fails = $"IF({string.Join('+', named.Select(n => $"COUNTA({n})-COUNT({n})"))}>0,FALSE,{fails})";
        }

        return isWhole && fails.Length <= Longest && Depth(fails) <= Deepest ? fails : null;
    }

    // Whether the condition certainly holds, or certainly does not.
    private string Is(Node node, bool holds) => Kept(() => node switch
    {
        NotNode not => Is(not.Inner, !holds),
        IsNullNode { Inner.IsCondition: true } isNull => holds ? $"NOT(OR({Is(isNull.Inner, true)},{Is(isNull.Inner, false)}))" : $"OR({Is(isNull.Inner, true)},{Is(isNull.Inner, false)})",
        IsNullNode isNull => holds ? Missing(isNull.Inner) : $"NOT({Missing(isNull.Inner)})",
        IfNode choice => $"IF({Is(choice.Condition, true)},{Is(choice.Then, holds)},{Is(choice.Else, holds)})",
        BinaryNode { Operator: "and" or "or" } both => $"{(both.Operator == "and" == holds ? "AND" : "OR")}({Is(both.Left, holds)},{Is(both.Right, holds)})",
        BinaryNode { IsCondition: true } compared => $"AND(NOT({Missing(compared.Left)}),NOT({Missing(compared.Right)}),{(holds ? Compared(compared) : $"NOT({Compared(compared)})")})",
        _ => holds ? $"AND(NOT({Missing(node)}),{Value(node)}<>0)" : $"AND(NOT({Missing(node)}),{Value(node)}=0)",
    });

    // What differs after the places that figures have is nothing but the sheet's own rounding.
    private string Compared(BinaryNode compared) => $"ROUND(({Value(compared.Left)})-({Value(compared.Right)}),6){compared.Operator}0";

    private string Missing(Node node) => Kept(() => node switch
    {
        NumberNode => "FALSE",
        ReferenceNode reference => Cells(reference) is { } there ? $"COUNT({there})=0" : "TRUE",
        MinusNode minus => Missing(minus.Inner),
        IfNode choice => $"IF({Is(choice.Condition, true)},{Missing(choice.Then)},{Missing(choice.Else)})",
        FirstNonNullNode first => $"AND({string.Join(',', first.Choices.Select(Missing))})",
        SumNode sum => $"AND({string.Join(',', sum.Parts.Select(Missing))})",
        BinaryNode { Operator: "+" or "-" } added => $"AND({Missing(added.Left)},{Missing(added.Right)})",
        BinaryNode { Operator: "*" } times => $"OR({Missing(times.Left)},{Missing(times.Right)})",
        BinaryNode { IsCondition: false } divided => $"OR({Missing(divided.Left)},{Missing(divided.Right)},{Value(divided.Right)}=0)",
        _ => $"NOT(OR({Is(node, true)},{Is(node, false)}))",
    });

    // Where it is missing this is 0, and what it is worth is not asked.
    private string Value(Node node) => Kept(() => node switch
    {
        NumberNode number => Fixed.Write(number.Value),
        ReferenceNode reference => Cells(reference) is { } there ? $"SUM({there})" : "0",
        MinusNode minus => $"-({Value(minus.Inner)})",
        IfNode choice => $"IF({Is(choice.Condition, true)},{Value(choice.Then)},{Value(choice.Else)})",
        FirstNonNullNode first => first.Choices.Reverse().Aggregate("0", (rest, choice) => $"IF({Missing(choice)},{rest},{Value(choice)})"),
        SumNode sum => $"({string.Join('+', sum.Parts.Select(p => $"({Value(p)})"))})",
        BinaryNode { Operator: "/" } divided => $"IF(({Value(divided.Right)})=0,0,({Value(divided.Left)})/({Value(divided.Right)}))",
        // Cut towards zero; the sheet's own MOD is not.
        BinaryNode { Operator: "%" } divided => $"IF(({Value(divided.Right)})=0,0,({Value(divided.Left)})-({Value(divided.Right)})*TRUNC(({Value(divided.Left)})/({Value(divided.Right)})))",
        BinaryNode { IsCondition: false } worked => $"(({Value(worked.Left)}){worked.Operator}({Value(worked.Right)}))",
        _ => $"IF({Is(node, true)},1,0)",
    });

    // What is asked several times of a part makes the whole twice as long with each step: once it is too long nothing more is made.
    private string Kept(Func<string> make)
    {
        var made = isWhole ? make() : "";
        isWhole &= made.Length <= Longest;
        return isWhole ? made : "";
    }

    private static int Depth(string formula)
    {
        var (depth, deepest) = (0, 0);
        foreach (var sign in formula)
        {
            depth += sign is '(' ? 1 : sign is ')' ? -1 : 0;
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }

    private string? Cells(ReferenceNode reference)
    {
        var there = cells(reference);
        isWhole &= there is not null;
        _ = there is not null && named.Add(there);
        return there;
    }
}
