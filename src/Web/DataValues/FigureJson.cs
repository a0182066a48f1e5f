using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Domain;
using Domain.DataValues;
using Platform.DataValues;

namespace Web.DataValues;

/// <summary>Figures as a list of JSON: numbers as numbers, which have no separators; what is typed as text is read as in a table.</summary>
internal static class FigureJson
{
    private static readonly JsonSerializerOptions Style = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static HandedFile Open(string path) => new("", (_, cancel) => ReadAsync(path, cancel));

    public static string Line(NamedFigure figure) => JsonSerializer.Serialize(new Figure
    {
        DataElement = figure.Element,
        Unit = figure.Unit,
        Period = figure.Period,
        CategoryOptionCombo = figure.Cell.Length == 0 ? null : figure.Cell,
        Value = figure.IsNumber ? JsonElement.Parse(figure.Value) : JsonSerializer.SerializeToElement(figure.Value, Style),
        Comment = figure.Comment,
        Estimate = figure.Marks.HasFlag(DataValueMarks.Estimate),
        FollowUp = figure.Marks.HasFlag(DataValueMarks.FollowUp),
    }, Style);

    private static async IAsyncEnumerable<FileFigure> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var file = File.OpenRead(path);
        await using var rows = JsonSerializer.DeserializeAsyncEnumerable<Figure>(file, Style, cancel).GetAsyncEnumerator(cancel);
        for (var row = 1; ; row++)
        {
            var (read, broken) = await NextAsync(rows);
            if (broken is not null)
            {
                yield return FileFigure.Broken(row, broken);
            }

            if (!read)
            {
                yield break;
            }

            yield return Of(row, rows.Current ?? new Figure());
        }
    }

    private static async Task<(bool Read, Rejection? Broken)> NextAsync(IAsyncEnumerator<Figure?> rows)
    {
        try
        {
            return (await rows.MoveNextAsync(), null);
        }
        catch (JsonException fault)
        {
            return (false, new Rejection(Rejections.FigureBody, $"{(fault.LineNumber ?? 0) + 1}:{(fault.BytePositionInLine ?? 0) + 1}"));
        }
    }

    private static FileFigure Of(int row, Figure figure)
    {
        var marks = (figure.Estimate ? DataValueMarks.Estimate : DataValueMarks.None) | (figure.FollowUp ? DataValueMarks.FollowUp : DataValueMarks.None);
        var value = figure.Value.ValueKind switch { JsonValueKind.String => figure.Value.GetString()!, JsonValueKind.Undefined or JsonValueKind.Null => "", _ => figure.Value.GetRawText() };
        return new FileFigure(row, "", figure.DataElement ?? "", figure.Period ?? "", figure.Unit ?? "", figure.CategoryOptionCombo ?? "", value, figure.Value.ValueKind is JsonValueKind.String, string.IsNullOrWhiteSpace(figure.Comment) ? null : figure.Comment, marks);
    }

    private sealed record Figure
    {
        public string? DataElement { get; init; }

        public string? Unit { get; init; }

        public string? Period { get; init; }

        public string? CategoryOptionCombo { get; init; }

        public JsonElement Value { get; init; }

        public string? Comment { get; init; }

        public bool Estimate { get; init; }

        public bool FollowUp { get; init; }
    }
}
