using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Web.Dhis2;

/// <summary>A piece of text that is used again for each row.</summary>
internal sealed class FigureText
{
    private char[] buffer = new char[64];
    private int length;

    public bool IsEmpty => length == 0;

    public ReadOnlySpan<char> Text => buffer.AsSpan(0, length);

    public void Clear() => length = 0;

    public void Set(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                Room(reader.HasValueSequence ? (int)reader.ValueSequence.Length : reader.ValueSpan.Length);
                length = reader.CopyString(buffer);
                break;
            case JsonTokenType.Number when reader.HasValueSequence:
                Room((int)reader.ValueSequence.Length);
                length = Encoding.UTF8.GetChars(reader.ValueSequence.ToArray(), buffer);
                break;
            case JsonTokenType.Number:
                Room(reader.ValueSpan.Length);
                length = Encoding.UTF8.GetChars(reader.ValueSpan, buffer);
                break;
            case JsonTokenType.True or JsonTokenType.False:
                (reader.TokenType is JsonTokenType.True ? "true" : "false").CopyTo(buffer);
                length = reader.TokenType is JsonTokenType.True ? 4 : 5;
                break;
            default:
                length = 0;
                break;
        }
    }

    private void Room(int needed)
    {
        if (buffer.Length < needed)
        {
            buffer = new char[Math.Max(needed, buffer.Length * 2)];
        }
    }
}
