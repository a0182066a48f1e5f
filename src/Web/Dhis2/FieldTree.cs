namespace Web.Dhis2;

/// <summary>Which parts of an object are asked for: <c>id,name,children[id,name]</c>, <c>:all</c>, <c>!path</c>.</summary>
internal sealed class FieldTree
{
    private static readonly string[] Identifiable = ["id", "name", "code", "created", "lastUpdated", "displayName"];
    private readonly Dictionary<string, FieldTree?> named = new(StringComparer.Ordinal);
    private readonly HashSet<string> left = new(StringComparer.Ordinal);
    private bool all;

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
            if (!left.Contains(name) && (all || named.ContainsKey(name)))
            {
                kept[name] = Cut(value, named.GetValueOrDefault(name));
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

            // What may follow a name, such as ~rename(x), changes how it looks and not which it is.
            var name = text[start..at].Trim().Split('~', '|', ':') is [{ Length: > 0 } plain, ..] ? plain : text[start..at].Trim();
            FieldTree? inner = null;
            if (at < text.Length && text[at] == '[')
            {
                at++;
                inner = Parse(text, ref at, depth + 1);
                at++;
            }

            tree.Add(name, depth < Deepest ? inner : null);
            if (at < text.Length && text[at] == ',')
            {
                at++;
            }
        }

        return tree;
    }

    private void Add(string name, FieldTree? inner)
    {
        switch (name)
        {
            case "*" or ":all" or ":owner" or ":persistable":
                all = true;
                break;
            case ":identifiable" or ":nameable":
                Array.ForEach(Identifiable, n => named[n] = null);
                break;
            case ['!', .. var without]:
                left.Add(without);
                break;
            case { Length: > 0 }:
                named[name] = inner;
                break;
            default:
                break;
        }
    }
}
