namespace Documents.Sheets;

/// <summary>What may be typed into a cell.</summary>
public enum SheetInput
{
    /// <summary>Nothing: the cell is locked.</summary>
    None,
    WholeNumber,
    Number,
    Percentage,
    YesNo,
    Date,
    Text,
}

/// <summary>One cell: a number or a text, and what may be typed over it.</summary>
/// <param name="Number">Shown as a number; null for a text.</param>
/// <param name="Hint">Shown while the cell is typed into.</param>
/// <param name="Formula">Works the cell out, without the sign of equality: <c>SUM(D5:D7)</c>. Empty for none.</param>
/// <param name="Overflows">A text that runs on over the empty cells beside it instead of being broken into lines.</param>
public sealed record SheetCell(string Text, decimal? Number = null, SheetInput Input = SheetInput.None, bool IsHeading = false, string Hint = "", bool Overflows = false, string Formula = "")
{
    public static readonly SheetCell Empty = new("");

    public static SheetCell Heading(string text) => new(text, IsHeading: true);

    public static SheetCell Of(decimal number) => new("", number);
}

/// <summary>A sheet of a workbook.</summary>
/// <param name="Widths">Of each column, in characters; 0 hides it.</param>
/// <param name="IsProtected">Only cells with an input can be changed.</param>
/// <param name="FrozenColumns">Columns that stay in sight beside what is scrolled.</param>
public sealed record Sheet(string Name, IReadOnlyList<IReadOnlyList<SheetCell>> Rows, IReadOnlyList<int> Widths, int FrozenRows = 0, bool IsProtected = false, int FrozenColumns = 0);
