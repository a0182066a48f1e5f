namespace Domain.Expressions;

/// <summary>Reads a formula from left to right; each rule of the grammar is a method of its own, the loosest first.</summary>
internal sealed class Parser(string text)
{
    /// <summary>Brackets within brackets; deeper, and a short text could take all the memory there is.</summary>
    private const int Deepest = 60;

    private const int Longest = 4000;

    /// <summary>Operators in one formula: each may lie a step deeper than the one before, and a database goes 1,000 steps deep.</summary>
    private const int MostOperators = 200;

    private static readonly string[] Comparisons = ["==", "=", "<>", "!=", "<=", ">=", "<", ">"];
    private static readonly string[] Additions = ["+", "-"];
    private static readonly string[] Multiplications = ["*", "/", "%"];

    private readonly List<(Shift Shift, int At)> shifts = [];
    private int at, depth, operators;

    /// <summary>The first thing that is wrong; null where nothing is.</summary>
    public Rejection? Refusal { get; private set; }

    public Node? Whole()
    {
        if (text.Length > Longest)
        {
            return Refuse(Rejections.FormulaLong, Longest, Longest);
        }

        return Either() is not { } node ? null : Here() == text.Length ? node : Refuse(Rejections.FormulaEnd, at);
    }

    private Node? Either() => Chain(Both, () => Word("or") || Sign("||") ? "or" : null, conditions: true);

    private Node? Both() => Chain(Compared, () => Word("and") || Sign("&&") ? "and" : null, conditions: true);

    private Node? Compared()
    {
        var (start, left) = (Here(), Added());
        var sign = Here();
        if (left is null || Comparisons.FirstOrDefault(Sign) is not { } found)
        {
            return left;
        }

        if (!Counted(sign))
        {
            return null;
        }

        var (place, right) = (Here(), Added());
        return right is null || !AreNumbers(left, start, right, place) ? null : new BinaryNode(found switch { "==" => "=", "!=" => "<>", _ => found }, left, right);
    }

    private Node? Added() => Chain(Multiplied, () => Additions.FirstOrDefault(Sign), conditions: false);

    private Node? Multiplied() => Chain(Signed, () => Multiplications.FirstOrDefault(Sign), conditions: false);

    private Node? Chain(Func<Node?> part, Func<string?> sign, bool conditions)
    {
        var (start, left) = (Here(), part());
        for (var place = Here(); left is not null && sign() is { } found; place = Here())
        {
            if (!Counted(place))
            {
                return null;
            }

            place = Here();
            var right = part();
            if (right is null || (!conditions && !AreNumbers(left, start, right, place)))
            {
                return null;
            }

            left = new BinaryNode(found, conditions ? Asked(left) : left, conditions ? Asked(right) : right);
        }

        return left;
    }

    private bool Counted(int place) => ++operators <= MostOperators || Refuse(Rejections.FormulaOperators, place, MostOperators) is not null;

    private bool AreNumbers(Node left, int start, Node right, int place) =>
        !(left.IsCondition || right.IsCondition) || Refuse(Rejections.FormulaNumber, left.IsCondition ? start : place) is not null;

    private Node? Signed()
    {
        if (++depth > Deepest)
        {
            return Refuse(Rejections.FormulaDeep, Here(), Deepest);
        }

        var node = Sign("-") ? Minus() : Word("not") || Sign("!") ? Not() : Simple();
        depth--;
        return node;
    }

    private Node? Minus()
    {
        var (place, inner) = (Here(), Signed());
        return inner is null ? null : inner.IsCondition ? Refuse(Rejections.FormulaNumber, place) : new MinusNode(inner);
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
            return Reference(isForm: false);
        }

        if (Sign("R{"))
        {
            return Reference(isForm: true);
        }

        return Next is { } digit && char.IsAsciiDigit(digit) ? Number() : Next is { } letter && char.IsAsciiLetter(letter) ? Function() : Refuse(Rejections.FormulaOperand, at);
    }

    private Node? Number()
    {
        var start = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.'))
        {
            at++;
        }

        return Fixed.Read(text.AsSpan(start, at - start)) is { } value ? new NumberNode(value) : Refuse(Rejections.FormulaDigits, start);
    }

    private Node? Reference(bool isForm)
    {
        var start = Here();
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or '-' or '.'))
        {
            at++;
        }

        var parts = text[start..at].Split('.');
        return parts.Contains("") ? Refuse(Rejections.FormulaName, start) : Need("}") ? new ReferenceNode(parts[0], parts[1..], [.. shifts.Select(s => s.Shift)]) { IsForm = isForm, At = (start + 1, [.. shifts.Select(s => s.At)]) } : null;
    }

    private Node? Function()
    {
        var start = at;
        while (at < text.Length && char.IsAsciiLetterOrDigit(text[at]))
        {
            at++;
        }

        var name = text[start..at].ToLowerInvariant();
        return Formula.ShiftOf(name) is { } shift ? Shifted(shift, start)
            : name switch
            {
                "if" => Arguments(3, 3) is [var condition, var then, var otherwise] ? Choice(condition, then, otherwise, start) : null,
                "isnull" => Arguments(1, 1) is [var inner] ? new IsNullNode(inner) : null,
                "firstnonnull" => Arguments(1, 20, numbers: true) is { } choices ? new FirstNonNullNode(choices) : null,
                "sum" => Arguments(1, 20, numbers: true) is { } parts ? new SumNode(parts) : null,
                _ => Refuse(Rejections.FormulaFunction, start, text[start..at]),
            };
    }

    private Node? Shifted(Shift shift, int start)
    {
        shifts.Add((shift, start + 1));
        var inner = Arguments(1, 1);
        shifts.RemoveAt(shifts.Count - 1);
        return inner?[0];
    }

    private Node? Choice(Node condition, Node then, Node otherwise, int start) =>
        then.IsCondition == otherwise.IsCondition ? new IfNode(Asked(condition), then, otherwise) : Refuse(Rejections.FormulaBranches, start);

    private List<Node>? Arguments(int least, int most, bool numbers = false)
    {
        var found = new List<Node>();
        if (!Need("("))
        {
            return null;
        }

        do
        {
            var (place, argument) = (Here(), Either());
            if (argument is null || (numbers && argument.IsCondition && Refuse(Rejections.FormulaNumber, place) is null))
            {
                return null;
            }

            found.Add(argument);
        }
        while (found.Count < most && Sign(","));
        if (found.Count < least && Next is ')')
        {
            Refuse(Rejections.FormulaArguments, at, least, found.Count);
            return null;
        }

        return Need(found.Count < least ? "," : ")") ? found : null;
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

    private bool Need(string sign) => Sign(sign) || Refuse(Rejections.FormulaSign, at, sign) is not null;

    private char? Next => at < text.Length ? text[at] : null;

    private int Here()
    {
        Blanks();
        return at;
    }

    private void Blanks()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }

    // The first fault is the one to tell: what comes after it follows from it.
    private Node? Refuse(string code, int place, params object[] values)
    {
        Refusal ??= new Rejection(code, [place + 1, text, .. values]);
        return null;
    }
}
