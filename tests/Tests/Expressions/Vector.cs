using System.Globalization;
using System.Text.Json;
using Domain.Expressions;

namespace Tests.Expressions;

/// <summary>One case of <c>vectors.json</c>, which every engine has to answer alike. It is written by <c>vectors.py</c>, apart from the program.</summary>
/// <param name="Figures">By reference, as it stands in a formula: <c>previous(#{HS})</c>; those that are missing are null or not there.</param>
/// <param name="Is">A number as formulas write it, true, false, or null; nothing where it is refused.</param>
/// <param name="Refused">The code; null where it is a formula.</param>
/// <param name="At">The character, counted from 1.</param>
public sealed record Vector(string Text, IReadOnlyDictionary<string, Int128?> Figures, JsonElement Is, string? Refused, int At)
{
    public static IReadOnlyList<Vector> All { get; } = Read();

    public static IEnumerable<Vector> Accepted => All.Where(v => v.Refused is null);

    public bool? Condition => Is.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null };

    /// <summary>In 10⁻¹⁰; of a condition 1 or 0.</summary>
    public Int128? Number => Is.ValueKind switch { JsonValueKind.True => Fixed.One, JsonValueKind.False => 0, _ => Read(Is) };

    /// <summary>Where the repository lies that these tests were built from.</summary>
    public static string Root
    {
        get
        {
            var root = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(root, "Giaoban.slnx")))
            {
                root = Path.GetDirectoryName(root)!;
            }

            return root;
        }
    }

    public Int128? Figure(ReferenceNode reference) => Figures.GetValueOrDefault(reference.ToString());

    private static List<Vector> Read()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, "tests", "Tests", "Expressions", "vectors.json")));
        return [.. file.RootElement.EnumerateArray().Select(Case)];
    }

    private static Vector Case(JsonElement json) =>
        json.TryGetProperty("refused", out var refused)
            ? new Vector(json.GetProperty("f").GetString()!, new Dictionary<string, Int128?>(), default, refused.GetString(), json.GetProperty("at").GetInt32())
            : new Vector(json.GetProperty("f").GetString()!, json.GetProperty("figures").EnumerateObject().ToDictionary(f => f.Name, f => Read(f.Value)), json.GetProperty("is").Clone(), null, 0);

    // By itself and not by Fixed.Read, which is under test here.
    private static Int128? Read(JsonElement number)
    {
        if (number.GetString() is not { } text)
        {
            return null;
        }

        var parts = text.TrimStart('-').Split('.');
        var value = Int128.Parse(parts[0] + (parts.Length > 1 ? parts[1] : "").PadRight(10, '0'), CultureInfo.InvariantCulture);
        return text[0] == '-' ? -value : value;
    }
}
