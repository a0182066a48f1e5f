using Domain.DataElements;
using Domain.Indicators;
using Domain.Periods;

namespace Platform.DataValues;

/// <summary>What is counted and asked, as it is kept in a file: everything is named by its code.</summary>
public sealed record FigureDefinitions
{
    public IReadOnlyList<CategoryLine> Categories { get; init; } = [];

    public IReadOnlyList<ComboLine> CategoryCombos { get; init; } = [];

    public IReadOnlyList<DataElementLine> DataElements { get; init; } = [];

    public IReadOnlyList<DataSetLine> DataSets { get; init; } = [];

    public IReadOnlyList<IndicatorLine> Indicators { get; init; } = [];

    public IReadOnlyList<RuleLine> ValidationRules { get; init; } = [];
}

public sealed record CategoryLine(string Code, string Name, IReadOnlyList<OptionLine> Options);

public sealed record OptionLine(string Code, string Name);

/// <param name="Categories">One to three codes.</param>
public sealed record ComboLine(string Code, string Name, IReadOnlyList<string> Categories);

/// <param name="Units">Codes of units; a level's name for all of that level; empty for none.</param>
public sealed record DataSetLine(string Code, string Name, PeriodKind Kind, IReadOnlyList<DataSetRowLine> Rows, IReadOnlyList<string> Units, string Regime = "", int DueDays = 15, string? Uid = null);

/// <param name="SkipUnless">A condition without which the row is not asked.</param>
public sealed record DataSetRowLine(string Element, string Section = "", string SkipUnless = "");

public sealed record RuleLine(string Code, string Message, string MessageEnglish, string Condition, string? DataSet = null, bool IsHard = false);
