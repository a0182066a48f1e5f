using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Domain;
using Domain.DataValues;
using Platform.DataValues;

namespace Web.Dhis2;

/// <summary>
/// Reads <c>{"dataValues":[{"dataElement":…}]}</c> as it comes in: a row at a time, however long it is. What stands once for all rows may stand
/// behind them where they are not too many.
/// </summary>
internal sealed class DataValueSetJson(FigureIntake intake, bool isDeletion)
{
    /// <summary>Rows that wait for a period or unit that may stand behind them.</summary>
    private const int MostWaiting = 100_000;

    /// <summary>Bytes of one name, text or number.</summary>
    private const int LongestText = 1024 * 1024;

    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly FigureText element = new(), period = new(), unit = new(), cell = new(), value = new();
    private JsonReaderState state = new(Options);
    private string? comment, property, unknownScheme;
    private DataValueMarks marks;
    private readonly List<Waiting> waiting = [];
    private int depth;
    private bool inRows, inDeletion;
    private string? foreignAttribute;

    public DataValueSetHead Head { get; init; } = new();

    /// <returns>Null where it was read to its end; else why it is no payload.</returns>
    public async Task<Rejection?> ReadAsync(PipeReader body, CancellationToken cancel)
    {
        try
        {
            while (true)
            {
                var read = await body.ReadAsync(cancel);
                var (consumed, left) = (read.Buffer.End, 0L);
                try
                {
                    consumed = Take(read.Buffer, read.IsCompleted);
                    left = read.Buffer.Slice(consumed).Length;
                }
                finally
                {
                    body.AdvanceTo(consumed, read.Buffer.End);
                }

                if (unknownScheme is not null)
                {
                    return new Rejection(Rejections.FigureScheme, unknownScheme);
                }

                if (left > LongestText)
                {
                    // It is one name, text or number that has no end yet: all of it would have to be held.
                    return new Rejection(Rejections.FigureLongText, intake.Rows + 1, LongestText / 1024);
                }

                if (read.IsCompleted)
                {
                    AddWaiting();
                    return depth == 0 ? null : new Rejection(Rejections.FigureBody, "…");
                }
            }
        }
        catch (InvalidOperationException)
        {
            // A text that is half a character.
            return new Rejection(Rejections.FigureBody, "…");
        }
        catch (JsonException fault)
        {
            return new Rejection(Rejections.FigureBody, $"{(fault.LineNumber ?? 0) + 1}:{(fault.BytePositionInLine ?? 0) + 1}");
        }
    }

    private SequencePosition Take(ReadOnlySequence<byte> buffer, bool isLast)
    {
        var reader = new Utf8JsonReader(buffer, isLast, state);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartArray when depth == 0:
                    throw new JsonException("A list is no payload.");
                case JsonTokenType.StartObject or JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False when depth == 1 && property == "dataValues":
                    throw new JsonException("The rows are no list.");
                case JsonTokenType.StartArray:
                    RefuseOdd("[");
                    inRows |= depth == 1 && property == "dataValues";
                    depth++;
                    break;
                case JsonTokenType.StartObject:
                    inDeletion |= depth == 1 && property == "deletion";
                    depth++;
                    if (inRows && depth == 3)
                    {
                        Begin();
                    }

                    break;
                case JsonTokenType.EndObject when inRows && depth == 3:
                    End();
                    depth--;
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    depth--;
                    (inRows, inDeletion) = (inRows && depth > 1, inDeletion && depth > 1);
                    break;
                case JsonTokenType.PropertyName:
                    property = NameOf(ref reader);
                    break;
                default:
                    Keep(ref reader);
                    break;
            }
        }

        state = reader.CurrentState;
        return reader.Position;
    }

    // Names that are looked for are not made anew for each of five million rows.
    private static string? NameOf(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("dataElement"u8) ? "dataElement"
        : reader.ValueTextEquals("period"u8) ? "period"
        : reader.ValueTextEquals("orgUnit"u8) ? "orgUnit"
        : reader.ValueTextEquals("value"u8) ? "value"
        : reader.ValueTextEquals("categoryOptionCombo"u8) ? "categoryOptionCombo"
        : reader.GetString();

    private void Begin()
    {
        foreach (var text in (FigureText[])[element, period, unit, cell, value])
        {
            text.Clear();
        }

        (comment, marks, foreignAttribute) = (null, DataValueMarks.None, null);
    }

    private void Keep(ref Utf8JsonReader reader)
    {
        if (depth == 1)
        {
            KeepHead(ref reader);
            return;
        }

        if (inDeletion && reader.TokenType is JsonTokenType.String)
        {
            Head.Deletion.Take(property, reader.GetString()!);
            return;
        }

        if (!inRows || depth != 3)
        {
            RefuseOdd(reader.HasValueSequence ? "…" : Encoding.UTF8.GetString(reader.ValueSpan));
            return;
        }

        KeepOfRow(ref reader);
    }

    private void KeepOfRow(ref Utf8JsonReader reader)
    {
        switch (property)
        {
            case "dataElement":
                element.Set(ref reader);
                break;
            case "period":
                period.Set(ref reader);
                break;
            case "orgUnit":
                unit.Set(ref reader);
                break;
            case "categoryOptionCombo":
                cell.Set(ref reader);
                break;
            case "value":
                value.Set(ref reader);
                break;
            case "comment":
                comment = reader.TokenType is JsonTokenType.String ? reader.GetString() : null;
                break;
            case "deleted":
                Mark(reader.TokenType is JsonTokenType.True, DataValueMarks.Deleted);
                break;
            case "followup" or "followUp":
                Mark(reader.TokenType is JsonTokenType.True, DataValueMarks.FollowUp);
                break;
            case "attributeOptionCombo":
                foreignAttribute = reader.TokenType is JsonTokenType.String && reader.GetString() is var named && !DataValueSetEndpoints.IsDefault(named) ? named : null;
                break;
            default:
                break;
        }
    }

    private void KeepHead(ref Utf8JsonReader reader)
    {
        var text = reader.TokenType is JsonTokenType.String ? reader.GetString() : reader.TokenType is JsonTokenType.Number ? Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan) : null;
        if (!Head.Take(property, text))
        {
            KeepScheme(text);
        }
    }

    private void KeepScheme(string? text)
    {
        if (!Head.Schemes.Take(property, text))
        {
            return;
        }

        if (Head.Schemes.Unknown is { } scheme)
        {
            unknownScheme = scheme;
            return;
        }

        Head.Schemes.Apply(intake);
    }

    private void End()
    {
        var why = (foreignAttribute ?? Head.AttributeOptionCombo) is { } attribute && !DataValueSetEndpoints.IsDefault(attribute) ? new Rejection(Rejections.AttributeComboUnknown, attribute) : null;
        // Once one row waits, those after it do: rows keep their order.
        var waits = waiting.Count > 0 || (period.IsEmpty && Head.Period is null) || (unit.IsEmpty && Head.OrgUnit is null);
        if (waits && waiting.Count < MostWaiting)
        {
            waiting.Add(new Waiting(element.Text.ToString(), period.Text.ToString(), unit.Text.ToString(), cell.Text.ToString(), value.Text.ToString(), comment, Marks(), why));
            return;
        }

        AddWaiting();
        if (why is not null)
        {
            intake.Refuse(why);
            return;
        }

        intake.Add(new WrittenFigure
        {
            Element = element.Text,
            Period = period.IsEmpty ? Head.Period : period.Text,
            Unit = unit.IsEmpty ? Head.OrgUnit : unit.Text,
            Cell = cell.Text,
            Value = value.Text,
            Comment = comment,
            Marks = Marks(),
        });
    }

    // An empty value takes the figure out, as DHIS2 does it.
    private DataValueMarks Marks() => isDeletion || (value.IsEmpty && comment is null) ? marks | DataValueMarks.Deleted : marks;

    private void AddWaiting()
    {
        foreach (var row in waiting)
        {
            if (row.Why is not null)
            {
                intake.Refuse(row.Why);
                continue;
            }

            intake.Add(new WrittenFigure { Element = row.Element, Period = row.Period.Length == 0 ? Head.Period : row.Period, Unit = row.Unit.Length == 0 ? Head.OrgUnit : row.Unit, Cell = row.Cell, Value = row.Value, Comment = row.Comment, Marks = row.Marks });
        }

        waiting.Clear();
    }

    // A row that is no object is a row all the same.
    private void RefuseOdd(string text)
    {
        if (!inRows || depth != 2)
        {
            return;
        }

        AddWaiting();
        intake.Refuse(new Rejection(Rejections.ElementUnknown, text));
    }

    private sealed record Waiting(string Element, string Period, string Unit, string Cell, string Value, string? Comment, DataValueMarks Marks, Rejection? Why);

    private void Mark(bool set, DataValueMarks mark) => marks = set ? marks | mark : marks & ~mark;
}
