using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Domain.DataValues;

namespace Platform.Data.Figures;

/// <summary>
/// Where an import lies until all of it is known to be good: sorted stretches in a temporary file, then one sorted file.
/// A few hundred thousand rows stay in memory. Nothing of it is in the database.
/// </summary>
public sealed class FigureStaging(string folder) : IDisposable
{
    /// <summary>Rows sorted at a time; 48 bytes each.</summary>
    private const int Stretch = 1 << 20;

    private readonly List<long> starts = [];
    private readonly HashSet<(int Element, int Period)> parts = [];
    private StagedRow[] rows = new StagedRow[256];
    private int count;
    private long total;
    private FileStream? stretches;
    private FileStream? sorted;
    private FileStream? words;
    private long ready;
    private Func<DataValueKey, bool>? isOut;

    /// <summary>Rows that stand ready, each cell once.</summary>
    public long Count { get; private set; }

    /// <summary>SHA-256 over the rows in order, hex: key and value as little-endian numbers, then the words.</summary>
    public string Digest { get; private set; } = "";

    /// <summary>Which cells it may write.</summary>
    public WrittenCells Cells { get; set; }

    /// <summary>What is touched, by element and period.</summary>
    public IReadOnlyCollection<(int Element, int Period)> Parts => parts;

    /// <summary>Told now and then how many rows were handed on to be written.</summary>
    public Action<long>? Handed { get; set; }

    public void Add(DataValueKey key, long? value, string? text, DataValueMarks marks, string? comment, int row)
    {
        if (count == rows.Length)
        {
            Grow();
        }

        rows[count++] = new StagedRow(key, value, marks, text is null && comment is null ? StagedRow.NoWords : Keep(text, comment), row);
        total++;
    }

    /// <summary>Puts all in order.</summary>
    /// <param name="twice">Told each row that stands in a cell for which an earlier row stands already; that row is left out.</param>
    public void Seal(Action<DataValueKey, int, int> twice)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        if (stretches is not null)
        {
            SortStretch();
            sorted = Temporary();
        }
        else
        {
            rows.AsSpan(0, count).Sort(default(StagedOrder));
        }

        StagedRow? last = null;
        var kept = 0;
        foreach (var row in InOrder())
        {
            if (last is { } before && before.Key == row.Key)
            {
                twice(row.Key, before.Row, row.Row);
                continue;
            }

            last = row;
            parts.Add((row.Key.Element, row.Key.Period));
            Hash(hash, row);
            if (sorted is null)
            {
                rows[kept++] = row;
            }
            else
            {
                Write(sorted, row);
            }

            Count++;
        }

        Digest = Convert.ToHexStringLower(hash.GetHashAndReset());
        (count, rows, ready) = (kept, sorted is null ? rows : [], Count);
    }

    /// <summary>Leaves rows out after all; only after <see cref="Seal"/>.</summary>
    /// <param name="told">Told each with the row of the payload or file it came from.</param>
    public void Leave(Func<DataValueKey, bool> which, Action<DataValueKey, int> told)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Count = 0;
        parts.Clear();
        foreach (var row in Kept())
        {
            if (which(row.Key))
            {
                told(row.Key, row.Row);
                continue;
            }

            Count++;
            parts.Add((row.Key.Element, row.Key.Period));
            Hash(hash, row);
        }

        Digest = Convert.ToHexStringLower(hash.GetHashAndReset());
        isOut = isOut is { } before ? key => before(key) || which(key) : which;
    }

    /// <summary>The rows in the order of their keys, after <see cref="Seal"/>; more than once if wanted.</summary>
    public IEnumerable<DataValue> Rows()
    {
        long handed = 0;
        foreach (var row in Kept())
        {
            if (++handed % 1024 == 0)
            {
                Handed?.Invoke(handed);
            }

            var (text, comment) = WordsAt(row.Words);
            yield return new DataValue(row.Key, row.Value, text, row.Marks, comment);
        }
    }

    public void Dispose()
    {
        stretches?.Dispose();
        sorted?.Dispose();
        words?.Dispose();
    }

    private IEnumerable<StagedRow> Kept()
    {
        var all = sorted is null ? rows.Take(count) : ReadStretch(sorted, 0, ready);
        return isOut is { } leaves ? all.Where(r => !leaves(r.Key)) : all;
    }

    private IEnumerable<StagedRow> InOrder()
    {
        if (stretches is null)
        {
            return rows.Take(count).ToArray();
        }

        stretches.Flush();
        return Merge([.. starts.Select((start, at) => ReadStretch(stretches, start, (at + 1 < starts.Count ? starts[at + 1] : total) - start).GetEnumerator())]);
    }

    private static IEnumerable<StagedRow> Merge(IReadOnlyList<IEnumerator<StagedRow>> sources)
    {
        var next = new PriorityQueue<IEnumerator<StagedRow>, StagedRow>(default(StagedOrder));
        foreach (var source in sources.Where(s => s.MoveNext()))
        {
            next.Enqueue(source, source.Current);
        }

        while (next.TryDequeue(out var source, out var row))
        {
            yield return row;
            if (source.MoveNext())
            {
                next.Enqueue(source, source.Current);
            }
        }
    }

    private void Grow()
    {
        if (rows.Length < Stretch)
        {
            Array.Resize(ref rows, Math.Min(rows.Length * 2, Stretch));
            return;
        }

        SortStretch();
    }

    private void SortStretch()
    {
        if (count == 0)
        {
            return;
        }

        stretches ??= Temporary();
        rows.AsSpan(0, count).Sort(default(StagedOrder));
        starts.Add(total - count);
        stretches.Write(MemoryMarshal.AsBytes(rows.AsSpan(0, count)));
        count = 0;
    }

    // Each stretch is read a portion at a time, by its place in the file: many are open at once.
    private static IEnumerable<StagedRow> ReadStretch(FileStream file, long start, long length)
    {
        var portion = new StagedRow[4096];
        var size = Marshal.SizeOf<StagedRow>();
        file.Flush();
        for (long done = 0; done < length;)
        {
            var wanted = (int)Math.Min(portion.Length, length - done);
            RandomAccess.Read(file.SafeFileHandle, MemoryMarshal.AsBytes(portion.AsSpan(0, wanted)), (start + done) * size);
            for (var at = 0; at < wanted; at++)
            {
                yield return portion[at];
            }

            done += wanted;
        }
    }

    private static void Write(FileStream file, StagedRow row) => file.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<StagedRow>(in row)));

    private void Hash(IncrementalHash hash, StagedRow row)
    {
        Span<long> said = [row.Key.Element, row.Key.Period, row.Key.Unit, row.Key.Cell, row.Value ?? long.MinValue, (long)row.Marks];
        hash.AppendData(MemoryMarshal.AsBytes(said));
        if (row.Words != StagedRow.NoWords)
        {
            var (text, comment) = WordsAt(row.Words);
            hash.AppendData(Encoding.UTF8.GetBytes($"{text}\n{comment}"));
        }
    }

    private long Keep(string? text, string? comment)
    {
        words ??= Temporary();
        var at = words.Position;
        using var writer = new BinaryWriter(words, Encoding.UTF8, leaveOpen: true);
        writer.Write(text is not null);
        writer.Write(text ?? "");
        writer.Write(comment is not null);
        writer.Write(comment ?? "");
        return at;
    }

    private (string? Text, string? Comment) WordsAt(long at)
    {
        if (at == StagedRow.NoWords || words is null)
        {
            return (null, null);
        }

        words.Position = at;
        using var reader = new BinaryReader(words, Encoding.UTF8, leaveOpen: true);
        var (hasText, text) = (reader.ReadBoolean(), reader.ReadString());
        var (hasComment, comment) = (reader.ReadBoolean(), reader.ReadString());
        return (hasText ? text : null, hasComment ? comment : null);
    }

    // Gone when it is closed, however the program ends.
    private FileStream Temporary() =>
        new(Path.Combine(folder, $"giaoban-{Guid.NewGuid():N}.staged"), new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 1 << 16, Options = FileOptions.DeleteOnClose });
}
