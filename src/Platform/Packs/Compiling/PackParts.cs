using Domain.Reports;

namespace Platform.Packs.Compiling;

/// <summary>A statement of an accepted report, with what compiling needs to know of its unit.</summary>
/// <param name="SectorCode">Empty where it is not known.</param>
/// <param name="UnitLevel">department, district or commune.</param>
/// <param name="ParentUnitCode">Empty where it stands under none.</param>
/// <param name="Order">Its place in its report.</param>
/// <param name="IssuedBefore">Whether it stood, in these words, in a report that an earlier document of the round was made of.</param>
public sealed record SourceStatement(
    Guid Id,
    string Text,
    StatementKind Kind,
    string SectorCode,
    int UnitOrder,
    string UnitCode,
    string UnitName,
    string UnitLevel,
    string ParentUnitCode,
    Guid ReportId,
    int VersionNumber,
    int Order,
    bool IssuedBefore = false
);

/// <summary>How many units were asked, by level and under each parent; and the order in which sectors stand.</summary>
public sealed record PackTotals(IReadOnlyDictionary<string, int> ByLevel, IReadOnlyDictionary<string, int> ByParent, IReadOnlyList<string> Sectors);

public enum PackEditKind
{
    /// <summary>These statements are one item; with a wording, their figures are settled by it.</summary>
    Together,

    /// <summary>Each of these statements is an item of its own.</summary>
    Apart,
    Wording,

    /// <summary>Another section or sector.</summary>
    Place,
    Dropped,
}

/// <summary>A decision of the office, anchored to statements.</summary>
/// <param name="TextDigest"><see cref="PackCompiler.Digest"/> of the statements' texts, in the order of their identifiers, when the decision was made.</param>
/// <param name="Order">Later decisions win.</param>
public sealed record PackEdit(
    Guid Id,
    PackEditKind Kind,
    IReadOnlyList<Guid> Statements,
    string TextDigest,
    string? Wording,
    string? Section,
    string? Sector,
    string? Reason,
    int Order
);

/// <summary>Figures about one thing, side by side.</summary>
/// <param name="Kind">sum: units that do not contain one another, added up; parent-sum: a parent's figure and its children's sum differ; disagree: two units say different figures of one place.</param>
/// <param name="SumScaled">The sum × 10,000; null with disagree.</param>
public sealed record FigureCheck(string Kind, string Unit, IReadOnlyList<FigureOf> Figures, long? SumScaled, string Note)
{
    /// <summary>Sentences the office may settle on: one for each figure, and one that states them all. Empty where nothing is to be settled.</summary>
    public IReadOnlyList<string> Wordings { get; init; } = [];

    public bool ToSettle => Wordings.Count > 0;
}

/// <param name="Scaled">The figure × 10,000.</param>
public sealed record FigureOf(Guid Statement, string UnitName, long Scaled);

/// <param name="Key">Digest of the members' identifiers.</param>
/// <param name="Coverage">Who says it: <c>7/8 huyện, thành phố</c>, <c>Sở Y tế</c>.</param>
public sealed record PackItem(string Key, string Section, string Sector, string Text, IReadOnlyList<SourceStatement> Sources, string Coverage, IReadOnlyList<FigureCheck> Checks, bool Edited);

/// <param name="Reason">dropped, issued-before, empty-phrase, duplicate-of-own or letterhead.</param>
public sealed record LeftOut(SourceStatement Statement, string Reason, string? Note);

/// <param name="Why">statement-changed or statement-gone.</param>
public sealed record PendingEdit(PackEdit Edit, string Why);

public sealed record PackGroup(string Sector, IReadOnlyList<PackItem> Items);

public sealed record PackSection(string Section, IReadOnlyList<PackGroup> Groups);

/// <summary>A round's statements, each in exactly one item or in exactly one row of those left out.</summary>
/// <param name="Digest">Over all of it: two packs of one digest are the same pack.</param>
public sealed record CompiledPack(IReadOnlyList<PackSection> Sections, IReadOnlyList<LeftOut> LeftOut, IReadOnlyList<PendingEdit> Pending, string Digest);
