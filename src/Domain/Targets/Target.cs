using Domain.DataValues;
using Domain.Expressions;
using Domain.Periods;
using Domain.Units;

namespace Domain.Targets;

/// <summary>Which way is better.</summary>
public enum TargetDirection
{
    More,
    Less,

    /// <summary>Between two values, both included.</summary>
    Within,
}

/// <summary>What an indicator is to come to in one unit by the end of a year or of a term, and where it began.</summary>
public sealed class Target
{
    /// <summary>Longest source, clause or reason, in characters.</summary>
    public const int LongestText = 300;

    private Target() { }

    public Guid Id { get; private init; }

    public int Indicator { get; private init; }

    public UnitId Unit { get; private init; }

    /// <summary>Key of a year or a term.</summary>
    public int PeriodKey { get; private init; }

    public TargetDirection Direction { get; private set; }

    /// <summary>Where it began, in 1/10,000 of the indicator's measure.</summary>
    public long Baseline { get; private set; }

    /// <summary>The day at which the baseline stood.</summary>
    public DateOnly BaselineOn { get; private set; }

    /// <summary>What is to be reached, in 1/10,000; the lower end where it is <see cref="TargetDirection.Within"/>.</summary>
    public long Value { get; private set; }

    /// <summary>The upper end where it is <see cref="TargetDirection.Within"/>; else null.</summary>
    public long? UpTo { get; private set; }

    /// <summary>The document that sets it: <c>05-NQ/ĐH</c>.</summary>
    public string Source { get; private set; } = "";

    /// <summary>Its words there.</summary>
    public string Clause { get; private set; } = "";

    /// <summary>The target it was parted from; null where it was set by itself.</summary>
    public Guid? Whole { get; private set; }

    /// <summary>Whether its values are made up, for a sample.</summary>
    public bool IsMadeUp { get; private set; }

    /// <summary>From 1; what it said before is kept.</summary>
    public int Version { get; private set; } = 1;

    public Period Period => Period.FromKey(PeriodKey);

    /// <returns>Refused: target.period, and what <see cref="Change"/> refuses.</returns>
    public static Outcome<Target> Set(Guid id, int indicator, UnitId unit, Period period, TargetLine line)
    {
        if (period.Kind is not (PeriodKind.Year or PeriodKind.Term))
        {
            return new Rejection(Rejections.TargetPeriod, period.Code);
        }

        var target = new Target { Id = id, Indicator = indicator, Unit = unit, PeriodKey = period.Key };
        return target.Describe(line) is { } refusal ? refusal : target;
    }

    /// <returns>Refused: target.baseline, target.range, target.text; then nothing is changed.</returns>
    public Outcome<Target> Change(TargetLine line)
    {
        if (Describe(line) is { } refusal)
        {
            return refusal;
        }

        Version++;
        return this;
    }

    /// <summary>What a figure of this much has to come to: the nearer end where it is to stay within two, itself where it does.</summary>
    /// <returns>In 10⁻¹⁰, as the figure.</returns>
    public Int128 GoalFor(Int128 figure) => Direction is TargetDirection.Within ? Int128.Clamp(figure, Exact(Value), Exact(UpTo ?? Value)) : Exact(Value);

    /// <param name="figure">In 10⁻¹⁰.</param>
    public bool IsMetBy(Int128 figure) => Direction switch
    {
        TargetDirection.More => figure >= Exact(Value),
        TargetDirection.Less => figure <= Exact(Value),
        _ => figure >= Exact(Value) && figure <= Exact(UpTo ?? Value),
    };

    /// <summary>A number of 1/10,000 in the 10⁻¹⁰ that formulas count in.</summary>
    public static Int128 Exact(long value) => value * (Fixed.One / ScaledNumber.Scale);

    private Rejection? Describe(TargetLine line)
    {
        if (line.Baseline is not { } baseline || line.BaselineOn is not { } on || on >= Period.End)
        {
            return new Rejection(Rejections.TargetBaseline, Period.Title);
        }

        if ((line.Direction is TargetDirection.Within) != line.UpTo.HasValue || line.UpTo < line.Value)
        {
            return new Rejection(Rejections.TargetRange);
        }

        if (line.Source.Length > LongestText || line.Clause.Length > LongestText)
        {
            return new Rejection(Rejections.TargetText, LongestText);
        }

        (Direction, Baseline, BaselineOn, Value, UpTo) = (line.Direction, baseline, on, line.Value, line.UpTo);
        (Source, Clause, Whole, IsMadeUp) = (line.Source.Trim(), line.Clause.Trim(), line.Whole, line.IsMadeUp);
        return null;
    }
}

/// <summary>A target as it is typed or read from a file. Numbers in 1/10,000.</summary>
public sealed record TargetLine(TargetDirection Direction, long? Baseline, DateOnly? BaselineOn, long Value, long? UpTo, string Source, string Clause, Guid? Whole = null, bool IsMadeUp = false);

/// <summary>What a target said until it was changed.</summary>
/// <param name="Version">Which of its versions this was.</param>
/// <param name="Reason">Why it was changed.</param>
public sealed record TargetVersion(Guid Target, int Version, TargetDirection Direction, long Baseline, DateOnly BaselineOn, long Value, long? UpTo, string Source, string Clause, string Reason, Guid By, DateTimeOffset At);
