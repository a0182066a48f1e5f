using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Domain;

namespace Web.DataValues;

/// <summary>Finds what a file of definitions in JSON leaves out, so that it is told by its row and not by a fault further on.</summary>
internal static class DefinitionGaps
{
    /// <param name="style">How the file is read.</param>
    /// <returns>Refused: definition.missing, with the list, the row counted from 1, its code and what is missing.</returns>
    public static Rejection? Find(JsonElement file, Type type, JsonSerializerOptions style) =>
        file.ValueKind is JsonValueKind.Object ? style.GetTypeInfo(type).Properties.Select(p => Value(file, p.Name) is { } list ? InList(list, p.Name, style.GetTypeInfo(p.PropertyType), style) : null).FirstOrDefault(r => r is not null) : null;

    private static Rejection? InList(JsonElement list, string name, JsonTypeInfo type, JsonSerializerOptions style)
    {
        // What is no list is told by whoever reads the file.
        if (type.Kind is not JsonTypeInfoKind.Enumerable || list.ValueKind is not JsonValueKind.Array)
        {
            return null;
        }

        var of = style.GetTypeInfo(type.ElementType!);
        return list.EnumerateArray().Select((row, at) => row.ValueKind is JsonValueKind.Null ? new Rejection(Rejections.DefinitionMissing, name, at + 1, "null", of.Properties.FirstOrDefault()?.Name ?? "code") : InRow(row, name, at + 1, of, style)).FirstOrDefault(r => r is not null);
    }

    private static Rejection? InRow(JsonElement row, string name, int at, JsonTypeInfo type, JsonSerializerOptions style)
    {
        if (type.Kind is not JsonTypeInfoKind.Object || row.ValueKind is not JsonValueKind.Object)
        {
            return null;
        }

        var code = Value(row, "code")?.ToString() ?? Value(row, "element")?.ToString() ?? "";
        foreach (var property in type.Properties)
        {
            var value = Value(row, property.Name);
            if (value is null && IsNeeded(property))
            {
                return new Rejection(Rejections.DefinitionMissing, name, at, code, property.Name);
            }

            if (value is { } inner && InList(inner, $"{name} {at}, {property.Name}", style.GetTypeInfo(property.PropertyType), style) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    // A number or a yes that is not there is nought or no; words, kinds and lists have nothing that they could be.
    private static bool IsNeeded(JsonPropertyInfo property) =>
        property.AssociatedParameter is { HasDefaultValue: false, IsNullable: false } && (property.PropertyType.IsEnum || !property.PropertyType.IsValueType);

    // Names are read in large and small letters alike.
    private static JsonElement? Value(JsonElement row, string name)
    {
        foreach (var property in row.EnumerateObject())
        {
            if (property.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && property.Value.ValueKind is not JsonValueKind.Null)
            {
                return property.Value;
            }
        }

        return null;
    }
}
