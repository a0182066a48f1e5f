using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Language.Dates;
using Language.Privacy;
using Language.Readings;

namespace Web.Commands;

/// <summary>Writes a reading as JSON, by the schema in docs/reading.schema.json.</summary>
public static class ReadingJson
{
    private static readonly JavaScriptEncoder Letters = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static JsonWriterOptions Compact => new() { Encoder = Letters };

    public static JsonWriterOptions Indented => new() { Encoder = Letters, Indented = true };

    /// <param name="text">Written too where the caller has a file and not the text that offsets count in.</param>
    public static void Write(Utf8JsonWriter json, JsonElement id, Reading reading, string? text)
    {
        json.WriteStartObject();
        json.WritePropertyName("id");
        id.WriteTo(json);
        json.WriteString("kind", reading.Kind);
        WriteHeader(json, reading);
        Each(json, "outline", reading.Outline, i =>
        {
            json.WriteString("label", i.Label);
            json.WriteNumber("level", i.Level);
            json.WriteString("heading", i.Heading);
            Place(json, i.Start, i.End);
        });
        Each(json, "citations", reading.Citations, c =>
        {
            Place(json, c.Start, c.End, c.Text);
            json.WriteString("type", c.Type);
            json.WriteString("number", c.Number);
            json.WriteString("date", Iso(c.Date));
            json.WriteString("issuer", c.Issuer);
            json.WriteString("clause", c.Clause);
            Number(json, "refersTo", c.RefersTo?.ToString(CultureInfo.InvariantCulture));
        });
        Each(json, "dates", reading.Dates, d =>
        {
            Place(json, d.Start, d.End, d.Text);
            json.WriteString("from", Iso(d.From));
            json.WriteString("to", Iso(d.To));
            json.WriteString("kind", Kind(d.Kind));
        });
        Each(json, "amounts", reading.Amounts, a =>
        {
            Place(json, a.Start, a.End, a.Text);
            Number(json, "value", a.Value);
            Number(json, "to", a.To);
            Number(json, "of", a.Of);
            json.WriteString("unit", a.Unit);
        });
        WriteSentences(json, reading);
        if (text is not null)
        {
            json.WriteString("text", text);
        }

        json.WriteEndObject();
    }

    public static void WritePrivate(Utf8JsonWriter json, JsonElement id, string text, IReadOnlyList<PrivateFinding> found)
    {
        json.WriteStartObject();
        json.WritePropertyName("id");
        id.WriteTo(json);
        Each(json, "private", found, f =>
        {
            Place(json, f.Start, f.Start + f.Length, text.Substring(f.Start, f.Length));
            json.WriteString("kind", f.Kind switch { PrivateKind.Phone => "phone", PrivateKind.Identity => "identity", _ => "person" });
        });
        json.WriteEndObject();
    }

    private static void WriteHeader(Utf8JsonWriter json, Reading reading)
    {
        var header = reading.Header;
        json.WriteStartObject("header");
        json.WriteString("number", header.Number);
        json.WriteString("type", header.Type);
        json.WriteString("issuer", header.Issuer);
        json.WriteString("parentIssuer", header.ParentIssuer);
        json.WriteString("place", header.Place);
        json.WriteString("date", Iso(header.Date));
        json.WriteString("title", header.Title);
        json.WriteString("signatoryRole", header.SignatoryRole);
        Strings(json, "recipients", header.Recipients);
        json.WriteEndObject();
    }

    private static void WriteSentences(Utf8JsonWriter json, Reading reading)
    {
        Each(json, "statements", reading.Statements, s =>
        {
            Place(json, s.Start, s.End);
            json.WriteString("kind", s.Kind);
            json.WriteString("sector", s.Sector);
        });
        Each(json, "tasks", reading.Tasks, t =>
        {
            Place(json, t.Start, t.End);
            Strings(json, "lead", t.Lead);
            Strings(json, "support", t.Support);
            json.WriteString("due", Iso(t.Due));
            json.WriteString("product", t.Product);
        });
    }

    private static string Kind(DateKind kind) => kind is DateKind.SchoolYear ? "schoolYear" : kind.ToString().ToLowerInvariant();

    private static void Each<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void Place(Utf8JsonWriter json, int start, int end, string? text = null)
    {
        json.WriteNumber("start", start);
        json.WriteNumber("end", end);
        if (text is not null)
        {
            json.WriteString("text", text);
        }
    }

    // Digits as they are: no floating point comes near them.
    private static void Number(Utf8JsonWriter json, string name, string? digits)
    {
        json.WritePropertyName(name);
        if (digits is null)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteRawValue(digits);
        }
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
