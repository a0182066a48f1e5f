using System.Globalization;

namespace Web.Dhis2;

/// <summary>Narrows and orders a list as DHIS2's clients ask: <c>filter=name:ilike:xã</c>, <c>filter=dataSets.id:eq:…</c>, <c>order=name:asc</c>.</summary>
internal static class ObjectFilter
{
    /// <summary>Names in one path. Objects hold one another in circles, and each step may lead to all that there are.</summary>
    private const int Deepest = 4;

    /// <summary>What its apps call the three that a thing is known by.</summary>
    private const string Identifiable = "identifiable";

    /// <returns>Null where a filter is none that can be read, asks for a property that none of the objects has, or its path is longer than any that leads somewhere new.</returns>
    public static List<Dictionary<string, object?>>? Apply(IEnumerable<Dictionary<string, object?>> all, IReadOnlyList<string?> filters, bool any, string? order)
    {
        var (objects, asked) = (all.ToList(), filters.OfType<string>().ToList());
        var tests = asked.ConvertAll(Read);
        if (tests.Contains(null) || (objects.Count > 0 && asked.Select(f => f.Split('.', ':')[0]).Any(name => name != Identifiable && !objects[0].ContainsKey(name))))
        {
            return null;
        }

        var kept = tests.Count == 0 ? objects : objects.Where(o => any ? tests.Exists(t => t!(o)) : tests.TrueForAll(t => t!(o)));
        return [.. Order(kept, order)];
    }

    private static IEnumerable<Dictionary<string, object?>> Order(IEnumerable<Dictionary<string, object?>> all, string? order)
    {
        IOrderedEnumerable<Dictionary<string, object?>>? sorted = null;
        foreach (var part in (order ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, way) = part.Split(':') is [var n, var w, ..] ? (n, w) : (part, "asc");
            string Key(Dictionary<string, object?> one) => Plain(one.GetValueOrDefault(name)) ?? "";
            var compare = StringComparer.Create(CultureInfo.GetCultureInfo("vi-VN"), ignoreCase: way is ['i' or 'I', ..]);
            var down = way.EndsWith("desc", StringComparison.OrdinalIgnoreCase);
            sorted = sorted is null ? (down ? all.OrderByDescending(Key, compare) : all.OrderBy(Key, compare)) : down ? sorted.ThenByDescending(Key, compare) : sorted.ThenBy(Key, compare);
        }

        return sorted ?? all;
    }

    private static Predicate<Dictionary<string, object?>>? Read(string filter)
    {
        var parts = filter.Split(':', 3);
        if (parts.Length < 2)
        {
            return null;
        }

        var path = parts[0].Split('.');
        if (path.Length > Deepest)
        {
            return null;
        }

        var (sign, sought) = (parts[1], parts.ElementAtOrDefault(2) ?? "");
        if (Test(sign, sought) is not { } test)
        {
            return null;
        }

        if (path is [Identifiable])
        {
            return one => test([.. IdentifyingNames.SelectMany(name => Values(one, new[] { name })).DefaultIfEmpty(null)]);
        }

        // Of a list, how many stand in it is compared, and not what.
        return Sized.Contains(sign) ? one => Listed(one, path) is { } listed ? test([$"{listed}"]) : test([.. Values(one, path).DefaultIfEmpty(null)]) : one => test([.. Values(one, path).DefaultIfEmpty(null)]);
    }

    private static readonly string[] IdentifyingNames = ["id", "code", "name"], Sized = ["eq", "!eq", "ne", "neq", "gt", "ge", "gte", "lt", "le", "lte"];

    // How many a list at the path's end holds; null where there is none.
    private static int? Listed(object? value, ReadOnlyMemory<string> path) => value switch
    {
        Func<object?> later => Listed(later(), path),
        IReadOnlyDictionary<string, object?> one => path.Length > 0 && one.TryGetValue(path.Span[0], out var inner) ? Listed(inner, path[1..]) : null,
        IEnumerable<object?> many => path.Length == 0 ? many.Count() : null,
        _ => null,
    };

    private static Func<IReadOnlyList<string?>, bool>? Test(string sign, string sought)
    {
        var list = sought.Trim('[', ']').Split(',');
        return sign switch
        {
            "eq" => v => v.Contains(sought),
            "ieq" => v => v.Any(x => string.Equals(x, sought, StringComparison.OrdinalIgnoreCase)),
            "!eq" or "ne" or "neq" => v => !v.Contains(sought),
            "like" => v => v.Any(x => x?.Contains(sought, StringComparison.Ordinal) is true),
            "!like" => v => v.All(x => x?.Contains(sought, StringComparison.Ordinal) is not true),
            "token" => v => v.Any(x => HasWords(x, sought)),
            "!token" => v => !v.Any(x => HasWords(x, sought)),
            "ilike" => v => v.Any(x => x?.Contains(sought, StringComparison.OrdinalIgnoreCase) is true),
            "!ilike" => v => v.All(x => x?.Contains(sought, StringComparison.OrdinalIgnoreCase) is not true),
            "$like" or "startsWith" => v => v.Any(x => x?.StartsWith(sought, StringComparison.Ordinal) is true),
            "$ilike" => v => v.Any(x => x?.StartsWith(sought, StringComparison.OrdinalIgnoreCase) is true),
            "like$" or "endsWith" => v => v.Any(x => x?.EndsWith(sought, StringComparison.Ordinal) is true),
            "ilike$" => v => v.Any(x => x?.EndsWith(sought, StringComparison.OrdinalIgnoreCase) is true),
            "in" => v => v.Any(x => list.Contains(x)),
            "!in" => v => !v.Any(x => list.Contains(x)),
            "null" => v => v.All(x => x is null),
            "!null" => v => v.Any(x => x is not null),
            "empty" => v => v.All(string.IsNullOrEmpty),
            "!empty" => v => !v.All(string.IsNullOrEmpty),
            "gt" => v => v.Any(x => Compare(x, sought) > 0),
            "ge" or "gte" => v => v.Any(x => Compare(x, sought) >= 0),
            "lt" => v => v.Any(x => x is not null && Compare(x, sought) < 0),
            "le" or "lte" => v => v.Any(x => x is not null && Compare(x, sought) <= 0),
            _ => null,
        };
    }

    // Each of its words, in whatever order.
    private static bool HasWords(string? value, string sought) =>
        value is not null && sought.Split([' ', ',', '-', '.'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words && Array.TrueForAll(words, w => value.Contains(w, StringComparison.OrdinalIgnoreCase));

    private static int Compare(string? value, string sought) =>
        value is null ? -1
        : decimal.TryParse(value, CultureInfo.InvariantCulture, out var a) && decimal.TryParse(sought, CultureInfo.InvariantCulture, out var b) ? a.CompareTo(b)
        : string.CompareOrdinal(value, sought);

    private static IEnumerable<string?> Values(object? value, ReadOnlyMemory<string> path) => value switch
    {
        Func<object?> later => Values(later(), path),
        IReadOnlyDictionary<string, object?> one => path.Length == 0 ? Values(one.GetValueOrDefault("id"), path) : one.TryGetValue(path.Span[0], out var inner) ? Values(inner, path[1..]) : [],
        IEnumerable<object?> many => many.SelectMany(v => Values(v, path)),
        null => [],
        _ => [Plain(value)],
    };

    private static string? Plain(object? value) => value switch
    {
        null => null,
        bool yes => yes ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
