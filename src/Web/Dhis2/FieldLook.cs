namespace Web.Dhis2;

/// <summary>How a part that is asked for looks, as DHIS2's transformers say it: <c>~rename(n)</c>, <c>~size</c>, <c>~isEmpty</c>, <c>~isNotEmpty</c>, <c>~pluck(code)</c>, <c>~keyBy(code)</c>; each may also follow <c>::</c> or <c>|</c>.</summary>
/// <param name="Name">Another name to tell it by; null for its own.</param>
/// <param name="Shapes">One after the other; what is none of them leaves it as it is.</param>
internal sealed record FieldLook(string? Name, IReadOnlyList<(string Shape, string Of)> Shapes)
{
    /// <param name="said">A part's name and what follows it.</param>
    public static (string Name, FieldLook Look) Read(string said)
    {
        var words = said.Replace("::", "~", StringComparison.Ordinal).Replace('|', '~').Split('~', StringSplitOptions.TrimEntries);
        var shapes = words.Skip(1).Select(w => w.Split('(') is [var shape, var of] ? (shape, of.TrimEnd(')')) : (w, "")).ToList();
        return (words[0], new FieldLook(shapes.FindLast(s => s.Item1 == "rename") is (_, { Length: > 0 } name) ? name : null, shapes));
    }

    /// <param name="fields">Which parts of it are asked for where it is told as it is.</param>
    public object? Of(object? value, FieldTree? fields)
    {
        if (Shapes.All(s => s.Shape == "rename"))
        {
            return FieldTree.Cut(value, fields);
        }

        return Shapes.Aggregate(value is Func<object?> later ? later() : value, (told, shape) => shape switch
        {
            ("size", _) => Size(told),
            ("isEmpty", _) => Size(told) == 0,
            ("isNotEmpty", _) => Size(told) > 0,
            ("pluck", var of) => Each(told)?.Select(one => FieldTree.Cut(one.GetValueOrDefault(of.Length > 0 ? of : "id"), null)).ToList() ?? told,
            ("keyBy", var of) => Each(told)?.DistinctBy(one => Key(one, of)).ToDictionary(one => Key(one, of), one => FieldTree.Cut(one, fields)) ?? told,
            ("rename", _) => told,
            _ => FieldTree.Cut(told, fields),
        });
    }

    /// <summary>How many there are in a list, letters in a text, and how much a number says.</summary>
    public static int Size(object? value) => value switch
    {
        null => 0,
        string text => text.Length,
        IEnumerable<object?> many => many.Count(),
        int number => number,
        _ => 1,
    };

    // Another object is a key by its identifier.
    private static string Key(IReadOnlyDictionary<string, object?> one, string of) => one.GetValueOrDefault(of.Length > 0 ? of : "id") switch
    {
        Func<object?> later => later() is IReadOnlyDictionary<string, object?> other ? $"{other.GetValueOrDefault("id")}" : "",
        var plain => $"{plain}",
    };

    private static IEnumerable<IReadOnlyDictionary<string, object?>>? Each(object? value) => value is IEnumerable<object?> many and not IReadOnlyDictionary<string, object?> ? many.OfType<IReadOnlyDictionary<string, object?>>() : null;
}
