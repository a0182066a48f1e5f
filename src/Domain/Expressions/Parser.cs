namespace Domain.Expressions;

/// <summary>Reads a formula from left to right; each rule of the grammar is a method of its own, the loosest first.</summary>
internal sealed class Parser(string text)
{
    /// <summary>Brackets within brackets; deeper, and a short text could take all the memory there is.</summary>
    private const int Deepest = 60;

    private const int Longest = 4000;

    private static readonly string[] Comparisons = ["==", "=", "<>", "!=", "<=", ">=", "<", ">"];
    private static readonly string[] Additions = ["+", "-"];
    private static readonly string[] Multiplications = ["*", "/", "%"];

    private readonly List<Shift> shifts = [];
    private int at, depth;

    /// <summary>The first thing that is wrong; null where nothing is.</summary>
    public Rejection? Refusal { get; private set; }

    public Node? Whole()
    {
        if (text.Length > Longest)
        {
            return Refuse(Rejections.FormulaLong, Longest);
        }

        var node = Either();
        Blanks();
        return node is null || Refusal is not null ? null : at == text.Length ? node : Refuse(Rejections.FormulaEnd);
    }

    private Node? Either() => Chain(Both, () => Word("or") || Sign("||") ? "or" : null, conditions: true);

    private Node? Both() => Chain(Compared, () => Word("and") || Sign("&&") ? "and" : null, conditions: true);

    private Node? Compared()
    {
        var left = Added();
        if (left is null || Comparisons.FirstOrDefault(Sign) is not { } sign)
        {
            return left;
        }

        var place = at;
        var right = Added();
        if (right is null)
        {
            return null;
        }

        return left.IsCondition || right.IsCondition ? Refuse(Rejections.FormulaNumber, at: place) : new BinaryNode(sign switch { "==" => "=", "!=" => "<>", _ => sign }, left, right);
    }

    private Node? Added() => Chain(Multiplied, () => Additions.FirstOrDefault(Sign), conditions: false);

    private Node? Multiplied() => Chain(Signed, () => Multiplications.FirstOrDefault(Sign), conditions: false);

    private Node? Chain(Func<Node?> part, Func<string?> sign, bool conditions)
    {
        var left = part();
        while (left is not null && sign() is { } found)
        {
            var place = at;
            var right = part();
            if (right is null)
            {
                return null;
            }

            if (!conditions && (left.IsCondition || right.IsCondition))
            {
                return Refuse(Rejections.FormulaNumber, at: place);
            }

            left = new BinaryNode(found, conditions ? Asked(left) : left, conditions ? Asked(right) : right);
        }

        return left;
    }

    private Node? Signed()
    {
        if (++depth > Deepest)
        {
            return Refuse(Rejections.FormulaDeep, Deepest);
        }

        var node = Sign("-") ? Minus() : Word("not") || Sign("!") ? Not() : Simple();
        depth--;
        return node;
    }

    private Node? Minus()
    {
        var place = at;
        var inner = Signed();
        return inner is null ? null : inner.IsCondition ? Refuse(Rejections.FormulaNumber, at: place) : new MinusNode(inner);
    }

    private NotNode? Not() => Signed() is { } inner ? new NotNode(Asked(inner)) : null;

    private Node? Simple()
    {
        if (Sign("("))
        {
            return Either() is { } inner && Need(")") ? inner : null;
        }

        if (Sign("#{"))
        {
            return Reference();
        }

        Blanks();
        return at < text.Length && char.IsAsciiDigit(text[at]) ? Number() : at < text.Length && char.IsAsciiLetter(text[at]) ? Function() : Refuse(Rejections.FormulaOperand);
    }

    private Node? Number()
    {
        var start = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.'))
        {
            at++;
        }

        return Fixed.Read(text.AsSpan(start, at - start)) is { } value ? new NumberNode(value) : Refuse(Rejections.FormulaDigits, at: start);
    }

    private Node? Reference()
    {
        var start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or '-' or '.'))
        {
            at++;
        }

        var parts = text[start..at].Split('.');
        return parts.Contains("") ? Refuse(Rejections.FormulaName, at: start) : Need("}") ? new ReferenceNode(parts[0], parts[1..], [.. shifts]) : null;
    }

    private Node? Function()
    {
        var start = at;
        while (at < text.Length && char.IsAsciiLetterOrDigit(text[at]))
        {
            at++;
        }

        var name = text[start..at].ToLowerInvariant();
        return Formula.ShiftOf(name) is { } shift ? Shifted(shift)
            : name switch
            {
                "if" => Arguments(3, 3) is [var condition, var then, var otherwise] ? Choice(condition, then, otherwise, start) : null,
                "isnull" => Arguments(1, 1) is [var inner] ? new IsNullNode(inner) : null,
                "firstnonnull" => Arguments(1, 20) is { } choices ? Numbers(choices, start, new FirstNonNullNode(choices)) : null,
                "sum" => Arguments(1, 20) is { } parts ? Numbers(parts, start, new SumNode(parts)) : null,
                _ => Refuse(Rejections.FormulaFunction, text[start..at], at: start),
            };
    }

    private Node? Shifted(Shift shift)
    {
        shifts.Add(shift);
        var inner = Arguments(1, 1);
        shifts.RemoveAt(shifts.Count - 1);
        return inner?[0];
    }

    private Node? Choice(Node condition, Node then, Node otherwise, int start) =>
        then.IsCondition == otherwise.IsCondition ? new IfNode(Asked(condition), then, otherwise) : Refuse(Rejections.FormulaBranches, at: start);

    private Node? Numbers(IEnumerable<Node> parts, int start, Node whole) => parts.Any(p => p.IsCondition) ? Refuse(Rejections.FormulaNumber, at: start) : whole;

    private List<Node>? Arguments(int least, int most)
    {
        var found = new List<Node>();
        if (!Need("("))
        {
            return null;
        }

        do
        {
            if (Either() is not { } argument)
            {
                return null;
            }

            found.Add(argument);
        }
        while (found.Count < most && Sign(","));
        if (found.Count < least)
        {
            Refuse(Rejections.FormulaArguments, least, found.Count);
            return null;
        }

        return Need(")") ? found : null;
    }

    // A number asked as a condition: yes, unless it is zero.
    private static Node Asked(Node node) => node.IsCondition ? node : new BinaryNode("<>", node, new NumberNode(0));

    private bool Sign(string sign)
    {
        Blanks();
        if (!text.AsSpan(at).StartsWith(sign, StringComparison.Ordinal))
        {
            return false;
        }

        at += sign.Length;
        return true;
    }

    private bool Word(string word)
    {
        Blanks();
        var end = at + word.Length;
        if (!text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase) || (end < text.Length && char.IsAsciiLetterOrDigit(text[end])))
        {
            return false;
        }

        at = end;
        return true;
    }

    private bool Need(string sign) => Sign(sign) || Refuse(Rejections.FormulaSign, sign) is not null;

    private void Blanks()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }

    // The first fault is the one to tell: what comes after it follows from it.
    private Node? Refuse(string code, params object[] values) => Refuse(code, values, at);

    private Node? Refuse(string code, int at) => Refuse(code, [], at);

    private Node? Refuse(string code, string value, int at) => Refuse(code, [value], at);

    private Node? Refuse(string code, object[] values, int place)
    {
        Refusal ??= new Rejection(code, [place + 1, text, .. values]);
        return null;
    }
}
