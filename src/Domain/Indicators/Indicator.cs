using Domain.Expressions;

namespace Domain.Indicators;

/// <summary>A figure told by a formula over others: numerator over denominator, times a factor.</summary>
public sealed class Indicator
{
    private Indicator() { }

    public int Id { get; private init; }

    public string Uid { get; private init; } = "";

    public string Code { get; private init; } = "";

    public string Name { get; private set; } = "";

    public string Numerator { get; private set; } = "";

    /// <summary>Empty stands for 1.</summary>
    public string Denominator { get; private set; } = "";

    /// <summary>100 for a percentage, 1000 for per mille; 1 for none.</summary>
    public int Factor { get; private set; }

    /// <summary>Places shown after the comma, 0 to 4.</summary>
    public int Decimals { get; private set; }

    public string Measure { get; private set; } = "";

    public string? Sector { get; private set; }

    /// <summary>Whether it is a part in hundredths of its whole.</summary>
    public bool IsShare => Denominator.Length > 0 && Factor == 100;

    /// <summary>Every figure that its formulas name.</summary>
    public IEnumerable<ReferenceNode> References() => new[] { Numerator, Denominator }.Where(f => f.Length > 0).SelectMany(f => Formula.Parse(f).Value!.References());

    public static Outcome<Indicator> Define(int id, IndicatorLine line)
    {
        if (!DataElements.DataElement.IsCode(line.Code))
        {
            return new Rejection(Rejections.ElementCode, line.Code);
        }

        var indicator = new Indicator { Id = id, Uid = line.Uid ?? Domain.Uid.Of("indicator", line.Code), Code = line.Code };
        return indicator.Describe(line) is { } refusal ? refusal : indicator;
    }

    public Rejection? Describe(IndicatorLine line)
    {
        if (string.IsNullOrWhiteSpace(line.Name) || line.Factor <= 0 || line.Decimals is < 0 or > 4)
        {
            return new Rejection(Rejections.IndicatorWrong, line.Code);
        }

        foreach (var formula in new[] { line.Numerator, line.Denominator.Length == 0 ? "1" : line.Denominator })
        {
            var parsed = Formula.Parse(formula);
            if (!parsed.Accepted)
            {
                return parsed.Rejection;
            }

            if (parsed.Value.DividesByZero || (formula == line.Denominator && parsed.Value.IsAlwaysZero))
            {
                return new Rejection(Rejections.FormulaZero, formula, line.Code);
            }
        }

        (Name, Numerator, Denominator, Factor, Decimals, Measure, Sector) = (line.Name.Trim(), line.Numerator, line.Denominator, line.Factor, line.Decimals, line.Measure, line.Sector);
        return null;
    }
}

/// <summary>An indicator as it is typed or read from a file.</summary>
public sealed record IndicatorLine(string Code, string Name, string Numerator, string Denominator, int Factor, int Decimals, string Measure, string? Sector, string? Uid = null);
