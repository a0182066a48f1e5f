using System.Buffers;
using System.Text.Json;
using Domain;
using Language.Privacy;
using Language.Readings;

namespace Web.Commands;

/// <summary><c>giaoban read --lines</c>: rows {"id","text"} in, one result a row out, in order. It holds one row at a time, and a row's id as it was given.</summary>
internal static class ReadRows
{
    private const int Full = 1 << 16;

    public static int Run(string file, bool onlyPrivate)
    {
        using var input = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        using var output = Console.OpenStandardOutput();
        var buffer = new ArrayBufferWriter<byte>(2 * Full);
        using var writer = new Utf8JsonWriter(buffer, ReadingJson.Compact);
        var number = 0;
        foreach (var line in Lines(input))
        {
            number++;
            if (line.Span.Trim(" \r\t"u8).IsEmpty)
            {
                continue;
            }

            if (!Write(writer, line, onlyPrivate))
            {
                Empty(buffer, output);
                return Desk.Refuse(false, new Rejection(Rejections.LineUnreadable, number));
            }

            writer.Flush();
            writer.Reset();
            buffer.Write("\n"u8);
            if (buffer.WrittenCount > Full)
            {
                Empty(buffer, output);
            }
        }

        Empty(buffer, output);
        return 0;
    }

    private static void Empty(ArrayBufferWriter<byte> buffer, Stream output)
    {
        output.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }

    // What a row lacks is found before anything of it is written.
    private static bool Write(Utf8JsonWriter writer, ReadOnlyMemory<byte> line, bool onlyPrivate)
    {
        try
        {
            using var row = JsonDocument.Parse(line);
            var (id, text) = (row.RootElement.GetProperty("id"), row.RootElement.GetProperty("text").GetString()!);
            if (onlyPrivate)
            {
                ReadingJson.WritePrivate(writer, id, text, PrivateData.FindAll(text));
            }
            else
            {
                ReadingJson.Write(writer, id, ProseReader.Read(text), null);
            }

            return true;
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentNullException)
        {
            return false;
        }
    }

    /// <summary>The lines of a file, each good until the next is asked for.</summary>
    private static IEnumerable<ReadOnlyMemory<byte>> Lines(Stream input)
    {
        var held = new byte[1 << 18];
        var (start, end) = (0, Skip(input, held));
        while (true)
        {
            var length = held.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (length >= 0)
            {
                yield return held.AsMemory(start, length);
                start += length + 1;
                continue;
            }

            held = WithRoom(held, ref start, ref end);
            var read = input.Read(held, end, held.Length - end);
            if (read == 0)
            {
                break;
            }

            end += read;
        }

        if (end > start)
        {
            yield return held.AsMemory(start, end - start);
        }
    }

    // A byte order mark is no part of the first row.
    private static int Skip(Stream input, byte[] held)
    {
        var read = input.ReadAtLeast(held, 3, throwOnEndOfStream: false);
        if (!held.AsSpan(0, read).StartsWith("\uFEFF"u8))
        {
            return read;
        }

        held.AsSpan(3, read - 3).CopyTo(held);
        return read - 3;
    }

    private static byte[] WithRoom(byte[] held, ref int start, ref int end)
    {
        var to = end - start > held.Length / 2 ? new byte[held.Length * 2] : held;
        held.AsSpan(start, end - start).CopyTo(to);
        (start, end) = (0, end - start);
        return to;
    }
}
