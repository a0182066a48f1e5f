using Domain;
using Domain.DataValues;
using Platform.Data.Figures;
using Platform.DataSets;

namespace Platform.DataValues;

/// <summary>One figure as a file has it, everything by its code.</summary>
/// <param name="Row">Its row as a person counts it, from 1.</param>
/// <param name="Column">The letters of its column in a sheet; empty where the file has one figure a row.</param>
/// <param name="Cell">The category option combination; empty for the default.</param>
/// <param name="Value">Empty for none.</param>
/// <param name="IsTyped">Whether separators may stand in the value; false for a number of a spreadsheet or of JSON, which has a point.</param>
/// <param name="Unread">Why it could not even be read.</param>
/// <param name="IsBroken">The file cannot be read from here on: <paramref name="Unread"/> says why.</param>
public sealed record FileFigure(int Row, string Column, string Element, string Period, string Unit, string Cell, string Value, bool IsTyped, string? Comment = null, DataValueMarks Marks = DataValueMarks.None, Rejection? Unread = null, bool IsBroken = false)
{
    /// <summary>Where it stands: 5, or D7.</summary>
    public string Place => $"{Column}{Row}";

    public static FileFigure Broken(int row, Rejection why) => new(row, "", "", "", "", "", "", false, Unread: why, IsBroken: true);
}

/// <summary>What a workbook says of itself: which form it is, and how far the office's changes had come when it was got.</summary>
/// <param name="Number">The number of the last change it knows.</param>
public sealed record BookStamp(string Set, string Period, long Number);

/// <summary>A file of figures that a person hands in, read from its beginning as often as it is asked.</summary>
/// <param name="Sheet">The name of its sheet; empty where it has none.</param>
/// <param name="Stamp">Of a workbook that was got from here: its empty cells and its old figures mean something. Null for any other file.</param>
public sealed record HandedFile(string Sheet, Func<FigureCatalogue, CancellationToken, IAsyncEnumerable<FileFigure>> Read, BookStamp? Stamp = null);

/// <summary>What stands against one figure of a file.</summary>
/// <param name="Typed">What stands there.</param>
public sealed record FileFault(string Sheet, int Row, string Column, string Unit, string Element, string Typed, Rejection Why);

public enum ImportStep
{
    /// <summary>The file is read, and its separators are found out.</summary>
    Read,

    /// <summary>Each figure is held against the definitions.</summary>
    Check,
    Write,

    /// <summary>The forms are held against their rules and the units' past, and handed in.</summary>
    Look,
}

/// <param name="Total">0 while it is not known.</param>
public readonly record struct ImportProgress(ImportStep Step, long Done, long Total);

/// <param name="Style">In which style numbers are typed; null where the file is to tell.</param>
/// <param name="Partial">Good rows go in although others are refused.</param>
/// <param name="HandsIn">Forms in which nothing is odd are handed in.</param>
public sealed record ImportWish(NumberStyle? Style = null, bool Partial = false, bool HandsIn = false);

/// <summary>What became of a file.</summary>
/// <param name="Rows">Figures in it.</param>
/// <param name="IsSaved">False where some were refused and nothing went in.</param>
/// <param name="Faults">The first of those refused, in the order of the file.</param>
/// <param name="Odd">The first forms that have something to look at again.</param>
/// <param name="WasLooked">False where they were too many to be looked at.</param>
public sealed record FiguresImported(int Rows, bool IsSaved, FiguresWritten Written, int Refused, IReadOnlyList<FileFault> Faults, IReadOnlyList<LookedForm> Odd, int OddCount, int HandedIn, bool WasLooked);
