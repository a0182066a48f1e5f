using System.Globalization;
using Domain.DataValues;
using Domain.Expressions;
using Domain.Indicators;
using Domain.Targets;
using Platform.Targets;
using Web.Pivots;
using static Web.Texts.Words;

namespace Web.Targets;

/// <summary>How targets and their figures are written, on a page in the reader's language, in a document in Vietnamese.</summary>
public static class TargetWords
{
    /// <summary>A figure of an indicator, with the places it is shown with.</summary>
    /// <param name="value">In 10⁻¹⁰; null for none.</param>
    public static string Figure(Int128? value, Indicator indicator, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return PivotWords.Figure(value, indicator.Decimals, culture);
    }

    /// <summary>What is to be reached: one value, or two where it is to stay within.</summary>
    public static string Goal(Target target, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.UpTo is { } upper ? $"{Number(target.Value, culture)} – {Number(upper, culture)}" : Number(target.Value, culture);
    }

    /// <param name="value">In 1/10,000.</param>
    public static string Number(long value, CultureInfo? culture = null) => ((decimal)value / ScaledNumber.Scale).ToString("#,0.####", culture ?? CultureInfo.CurrentCulture);

    /// <summary>A share of the way as a percentage.</summary>
    public static string Share(Int128? share) => share is { } s ? $"{(decimal)Fixed.Round(s * 100, 0):N0}%" : "";

    /// <summary>The word for how a target stands; after its last day what was not met was missed.</summary>
    public static string State(TargetProgress progress, Target target, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentNullException.ThrowIfNull(target);
        return T(day >= target.Period.End && progress.State is (TargetState.OutOfReach or TargetState.Behind) ? "target.state.Missed" : $"target.state.{progress.State}");
    }

    /// <summary>The mark of the badge beside it.</summary>
    public static string Mark(TargetState state) => state switch
    {
        TargetState.Reached => "acc",
        TargetState.Ahead or TargetState.OnCourse => "ok",
        TargetState.Behind => "late",
        TargetState.OutOfReach => "miss",
        _ => "none",
    };

    /// <summary>What differences of an indicator are counted in: of percentages, points.</summary>
    public static string Points(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator.Measure == "%" ? T("target.points") : indicator.Measure;
    }

    /// <summary>The page that explains a figure of a target's indicator.</summary>
    public static string ExplanationOf(Standing figure, ReviewedTarget row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return $"/figures/explain?item={row.Indicator.Code}&period={TargetFigures.UpTo(figure.Day).Code}&unit={Uri.EscapeDataString(row.Unit.Code)}&day={figure.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
    }

    /// <summary>What has to be decided, in a sentence.</summary>
    public static string Decision(TargetProgress progress, Target target, Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(indicator);
        return progress switch
        {
            { State: TargetState.Reached } => "",
            { Latest: null } => T("target.decision.noFigure"),
            { Done: { } done } when done < 0 => T("target.decision.backwards"),
            { State: TargetState.OutOfReach or TargetState.Behind, Forecast: { } f } => T("target.decision.short", Figure(Int128.Abs(target.GoalFor(f.Value) - f.Value), indicator), Points(indicator)),
            _ => "",
        };
    }
}
