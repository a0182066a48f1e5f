using System.Text.Json;
using System.Text.Json.Serialization;
using Domain.Packs;

namespace Documents.Writing;

/// <summary>How letters look in one place of a document.</summary>
/// <param name="Size">In points.</param>
/// <param name="Upper">Set in capitals, however it was entered.</param>
/// <param name="Source">Where the rule stands.</param>
/// <param name="Unverified">The point was not seen in the original text: a records clerk must check it.</param>
public sealed record TextRule(int Size, string Source, bool Bold = false, bool Italic = false, bool Underline = false, bool Upper = false, bool Unverified = false);

/// <summary>A length, a spacing or a share, in the unit it names.</summary>
public sealed record Measure(double Value, string Unit, string Source, bool Unverified = false);

/// <summary>Fixed words, or a pattern of them; "rule" stands for a drawn line.</summary>
public sealed record Wording(string Value, string Source, bool Unverified = false);

/// <summary>A regime's layout, as data in <c>Layouts/*.json</c>: each point with its source, the doubtful ones marked.</summary>
public sealed record LayoutRules(
    string Source,
    IReadOnlyDictionary<string, Measure> Measures,
    IReadOnlyDictionary<string, Wording> Words,
    IReadOnlyDictionary<string, TextRule> Texts
)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private static readonly LayoutRules Party = Load("party");
    private static readonly LayoutRules State = Load("state");

    /// <summary>The points a records clerk must still check, by their names in the file.</summary>
    public IReadOnlyList<string> UnverifiedPoints =>
        [
            .. Measures.Where(m => m.Value.Unverified).Select(m => m.Key),
            .. Words.Where(w => w.Value.Unverified).Select(w => w.Key),
            .. Texts.Where(t => t.Value.Unverified).Select(t => t.Key),
        ];

    public static LayoutRules Of(DocumentRegime regime) => regime is DocumentRegime.Party ? Party : State;

    internal TextRule Text(string part) => Texts[part];

    internal string Word(string part) => Words[part].Value;

    internal double Measured(string part) => Measures[part].Value;

    private static LayoutRules Load(string name)
    {
        using var stream = typeof(LayoutRules).Assembly.GetManifestResourceStream($"Documents.Writing.Layouts.{name}.json")!;
        return JsonSerializer.Deserialize<LayoutRules>(stream, Json)!;
    }
}
