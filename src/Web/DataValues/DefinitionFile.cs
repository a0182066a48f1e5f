using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Domain;
using Platform.DataValues;

namespace Web.DataValues;

/// <summary>Definitions as a file of JSON, out and in again.</summary>
internal static class DefinitionFile
{
    private static readonly JsonSerializerOptions Style = new(JsonSerializerDefaults.Web)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        WriteIndented = true,
        RespectNullableAnnotations = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        ReadCommentHandling = JsonCommentHandling.Skip,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <returns>Refused: definition.missing, definition.place, definition.file.</returns>
    public static async Task<Outcome<FigureDefinitions>> ReadAsync(Stream file, CancellationToken cancel)
    {
        try
        {
            using var read = await JsonDocument.ParseAsync(file, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip }, cancel);
            if (DefinitionGaps.Find(read.RootElement, typeof(FigureDefinitions), Style) is { } gap)
            {
                return gap;
            }

            return read.Deserialize<FigureDefinitions>(Style) is { } all ? all : new Rejection(Rejections.DefinitionFile, "null");
        }
        catch (JsonException fault)
        {
            return new Rejection(Rejections.DefinitionPlace, PlaceOf(fault));
        }
    }

    // A value that does not fit is told by its path in the file, elements[12].type; what is no JSON by its line and column.
    private static string PlaceOf(JsonException fault) =>
        fault.Path is { Length: > 2 } path ? path[2..] : string.Create(CultureInfo.InvariantCulture, $"{(fault.LineNumber ?? 0) + 1}:{(fault.BytePositionInLine ?? 0) + 1}");

    public static byte[] Write(FigureDefinitions definitions) => JsonSerializer.SerializeToUtf8Bytes(definitions, Style);
}
