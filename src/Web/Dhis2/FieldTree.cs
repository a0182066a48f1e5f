namespace Web.Dhis2;

/// <summary>Which parts of an object are asked for, and how they look: <c>id,name~rename(n),children[id,name]</c>, <c>children::size</c>, <c>:all</c>, <c>!path</c>.</summary>
internal sealed class FieldTree
{
    private static readonly string[] Identifiable = ["id", "name", "code", "created", "lastUpdated", "displayName"];
    private static readonly string[] Nameable = [.. Identifiable, "shortName", "description"];

    // One part may be asked for several times, each time to look otherwise.
    private readonly Dictionary<string, List<(FieldTree? Inner, FieldLook Look)>> named = new(StringComparer.Ordinal);
    private readonly HashSet<string> left = new(StringComparer.Ordinal);
    private bool all, simple;

    /// <summary>So deep objects are told; what they hold is told by its identifier: a parent's children's parent would never end.</summary>
    private const int Deepest = 4;

    public static FieldTree Parse(string text)
    {
        var at = 0;
        return Parse(text, ref at, 1);
    }

    /// <param name="value">An object, a list of them, or a plain value.</param>
    public static object? Cut(object? value, FieldTree? fields) => value switch
    {
        IReadOnlyDictionary<string, object?> one when fields is not null => fields.Of(one),
        // Without fields of its own, another object is told by its identifier.
        IReadOnlyDictionary<string, object?> one => one.TryGetValue("id", out var id) ? new Dictionary<string, object?> { ["id"] = id } : one.ToDictionary(p => p.Key, p => Cut(p.Value, null)),
        Func<object?> later => Cut(later(), fields),
        IEnumerable<object?> many => many.Select(v => Cut(v, fields)).ToList(),
        _ => value,
    };

    private Dictionary<string, object?> Of(IReadOnlyDictionary<string, object?> one)
    {
        var kept = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in one)
        {
            // What there is nothing of is left out, as DHIS2 leaves it out.
            if (value is null || left.Contains(name))
            {
                continue;
            }

            if (named.TryGetValue(name, out var asked))
            {
                asked.ForEach(a => kept[a.Look.Name ?? name] = a.Look.Of(value, a.Inner));
            }
            else if (all || (simple && value is not (Func<object?> or IReadOnlyDictionary<string, object?> or IEnumerable<object?>)))
            {
                kept[name] = Cut(value, null);
            }
        }

        return kept;
    }

    private static FieldTree Parse(string text, ref int at, int depth)
    {
        var tree = new FieldTree();
        while (at < text.Length && text[at] != ']')
        {
            var start = at;
            while (at < text.Length && text[at] is not (',' or '[' or ']'))
            {
                at++;
            }

            var (said, inner) = (text[start..at], (FieldTree?)null);
            if (at < text.Length && text[at] == '[')
            {
                at++;
                inner = depth < Deepest ? Parse(text, ref at, depth + 1) : Pass(text, ref at);
                at = Math.Min(at + 1, text.Length);
                // What follows the brackets is said of the part before them.
                start = at;
                while (at < text.Length && text[at] is not (',' or '[' or ']'))
                {
                    at++;
                }

                said += text[start..Math.Min(at, text.Length)];
            }

            var (name, look) = FieldLook.Read(said.Trim());
            tree.Add(name, inner, look);
            if (at < text.Length && text[at] == ',')
            {
                at++;
            }
        }

        return tree;
    }

    // What stands in brackets deeper than is told is passed over, however deep it is.
    private static FieldTree? Pass(string text, ref int at)
    {
        for (var open = 1; at < text.Length; at++)
        {
            open += text[at] switch { '[' => 1, ']' => -1, _ => 0 };
            if (open == 0)
            {
                break;
            }
        }

        return null;
    }

    private void Add(string name, FieldTree? inner, FieldLook look)
    {
        switch (name)
        {
            case "*" or ":all" or ":owner" or ":persistable":
                all = true;
                break;
            case ":simple":
                simple = true;
                break;
            case ":identifiable":
                Array.ForEach(Identifiable, n => Name(n, null, look));
                break;
            case ":nameable":
                Array.ForEach(Nameable, n => Name(n, null, look));
                break;
            case ['!', .. var without]:
                left.Add(without);
                break;
            case { Length: > 0 }:
                Name(name, inner, look);
                break;
            default:
                break;
        }
    }

    private void Name(string name, FieldTree? inner, FieldLook look)
    {
        if (!named.TryGetValue(name, out var asked))
        {
            named[name] = asked = [];
        }

        // Asked for twice under one name, the later counts.
        asked.RemoveAll(a => a.Look.Name == look.Name);
        asked.Add((inner, look));
    }
}
