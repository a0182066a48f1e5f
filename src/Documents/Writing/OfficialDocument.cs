using Domain.Packs;

namespace Documents.Writing;

/// <summary>An official document before it is laid out.</summary>
public sealed record OfficialDocument
{
    public required DocumentRegime Regime { get; init; }

    /// <summary>The organ above; null where the form has none.</summary>
    public string? ParentIssuer { get; init; }

    public required string Issuer { get; init; }

    /// <summary>BÁO CÁO, THÔNG BÁO.</summary>
    public required string TypeName { get; init; }

    /// <summary>BC, TB.</summary>
    public required string TypeAbbreviation { get; init; }

    public required string OrganSymbol { get; init; }

    /// <summary>The digits as entered; null leaves them blank.</summary>
    public string? Number { get; init; }

    public required string Place { get; init; }

    /// <summary>Null leaves the day blank.</summary>
    public DateOnly? Date { get; init; }

    public required string Title { get; init; }

    public IReadOnlyList<string> AddressedTo { get; init; } = [];

    public required IReadOnlyList<Block> Body { get; init; }

    public required Signature Signature { get; init; }

    /// <summary>Lines of "Nơi nhận", without their dashes.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    public bool IsDraft { get; init; }

    /// <summary>A small line at the end, such as the audit head's hash; null for none.</summary>
    public string? Trace { get; init; }

    public IReadOnlyList<Annex> Annexes { get; init; } = [];
}

public abstract record Block;

/// <param name="Level">1 to 3; the label, "I-" or "1.", is made by the layout.</param>
public sealed record Heading(int Level, string Text) : Block;

public sealed record Paragraph(string Text) : Block;

public sealed record Item(string Text) : Block;

/// <summary>A remark in small italics.</summary>
public sealed record Note(string Text) : Block;

/// <param name="NumericColumns">Indexes of the columns set to the right.</param>
public sealed record Table(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<int>? NumericColumns = null) : Block;

/// <param name="Authority">T/M BAN THƯỜNG VỤ, KT. GIÁM ĐỐC; null where the signer signs in their own right.</param>
public sealed record Signature(string? Authority, string Position, string Name);

public sealed record Annex(string Title, IReadOnlyList<Block> Body);
