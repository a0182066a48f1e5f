using System.Runtime.InteropServices;
using Domain.DataValues;

namespace Platform.Data.Figures;

/// <summary>A figure on its way in, of one size, so that millions are sorted where they lie.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly struct StagedRow(DataValueKey key, long? value, DataValueMarks marks, long words, int row)
{
    /// <summary>Where nothing is said in words.</summary>
    public const long NoWords = -1;

    private readonly long value = value ?? 0;
    private readonly byte hasValue = value is null ? (byte)0 : (byte)1;

    public DataValueKey Key { get; } = key;

    public long? Value => hasValue == 0 ? null : value;

    public DataValueMarks Marks { get; } = marks;

    /// <summary>Where its text and comment lie among the words; <see cref="NoWords"/> for none.</summary>
    public long Words { get; } = words;

    /// <summary>The row of the payload or file it came from, from 0.</summary>
    public int Row { get; } = row;
}

/// <summary>By cell, and within a cell by the row it came from.</summary>
internal readonly struct StagedOrder : IComparer<StagedRow>
{
    public int Compare(StagedRow x, StagedRow y)
    {
        var order = x.Key.CompareTo(y.Key);
        return order != 0 ? order : x.Row.CompareTo(y.Row);
    }
}
