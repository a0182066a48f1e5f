using Domain.Packs;

namespace Documents.Writing;

/// <summary>An official document before it is laid out: what it says, without how it looks.</summary>
public sealed record OfficialDocument
{
    public required DocumentRegime Regime { get; init; }

    /// <summary>The organ above; null where the form has none.</summary>
    public string? ParentIssuer { get; init; }

    public required string Issuer { get; init; }

    /// <summary>BÁO CÁO, THÔNG BÁO.</summary>
    public required string TypeName { get; init; }

    /// <summary>BC, TB (Decree 30/2020, annex III; Decision 66-QĐ/TW).</summary>
    public required string TypeAbbreviation { get; init; }

    /// <summary>The issuing organ's letters in the number line: BTGTU.</summary>
    public required string OrganSymbol { get; init; }

    /// <summary>The digits as entered; null leaves them blank, and so does a draft.</summary>
    public string? Number { get; init; }

    public required string Place { get; init; }

    /// <summary>The day of issue; null leaves it blank. A draft shows its month and year only: the day is the signing's.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What the document is about ("trích yếu"). State begins it with a capital, the Party does not; it is printed as given.</summary>
    public required string Title { get; init; }

    /// <summary>Those it is sent to for action ("Kính gửi"); usually empty.</summary>
    public IReadOnlyList<string> AddressedTo { get; init; } = [];

    public required IReadOnlyList<Block> Body { get; init; }

    public required Signature Signature { get; init; }

    /// <summary>Lines of "Nơi nhận", without their dashes.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    public bool IsDraft { get; init; }

    /// <summary>A small line at the foot of each page, such as the audit head's hash; null for none.</summary>
    public string? Trace { get; init; }

    public IReadOnlyList<Annex> Annexes { get; init; } = [];
}

/// <summary>A piece of the body, in reading order.</summary>
public abstract record Block
{
    /// <summary>The name by which links of the same document find it: letters, digits and _, at most 40, the first a letter; null for none.</summary>
    public string? Mark { get; init; }

    /// <summary>Parts of its text that lead somewhere, in the order in which they stand in it. A page that shows the document leaves them out.</summary>
    public IReadOnlyList<TextLink> Links { get; init; } = [];
}

/// <param name="Text">As it stands in the block.</param>
/// <param name="To">An address that begins with http, or # and the mark of a block.</param>
public sealed record TextLink(string Text, string To);

/// <param name="Level">1 to 3; the label, "I-" or "1.", is made by the layout and is not part of the text.</param>
public sealed record Heading(int Level, string Text) : Block
{
    public int Level { get; } = Level is >= 1 and <= 3 ? Level : throw new ArgumentOutOfRangeException(nameof(Level), Level, "1 to 3");
}

public sealed record Paragraph(string Text) : Block;

/// <summary>A line that begins with a dash.</summary>
public sealed record Item(string Text) : Block;

/// <summary>A remark in small italics.</summary>
public sealed record Note(string Text) : Block;

/// <param name="Rows">A row shorter than the head is filled with empty cells.</param>
/// <param name="NumericColumns">Indexes, from 0, of the columns set to the right.</param>
public sealed record Table(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<int>? NumericColumns = null) : Block
{
    /// <summary>Where cells lead to, by row and column from 0.</summary>
    public IReadOnlyDictionary<(int Row, int Column), string> CellLinks { get; init; } = new Dictionary<(int Row, int Column), string>();

    /// <summary>Marks of rows, as <see cref="Block.Mark"/>, by row from 0.</summary>
    public IReadOnlyDictionary<int, string> RowMarks { get; init; } = new Dictionary<int, string>();
}

/// <summary>A chart, drawn by Word itself; its sentence stands under it.</summary>
public sealed record Picture(Charts.Chart Chart) : Block;

/// <param name="Authority">T/M BAN THƯỜNG VỤ, KT. GIÁM ĐỐC; null where the signer signs in their own right.</param>
public sealed record Signature(string? Authority, string Position, string Name);

/// <summary>An annex begins a new page and counts its pages from one.</summary>
public sealed record Annex(string Title, IReadOnlyList<Block> Body);
