using System.Numerics;
using Domain.DataValues;
using Domain.Units;

namespace Domain.Targets;

/// <summary>A target of a unit that ended, as it goes into that of an heir.</summary>
/// <param name="Shares">What of the unit each of its heirs got, in 10⁻¹⁰, in their order.</param>
/// <param name="At">Which of them the heir is.</param>
/// <param name="Weight">What a rate is taken of, in 10⁻¹⁰; null where that is not known. Nothing for a count.</param>
public sealed record RecastPart(Target Target, IReadOnlyList<Int128> Shares, int At, Int128? Weight);

/// <summary>
/// The target of a unit that came from others, worked out from theirs as figures are: counts are added up, and parted where a unit was; rates are
/// weighed by what they are taken of.
/// </summary>
public static class RecastTarget
{
    /// <param name="id">Of the target that comes of it; it is kept nowhere.</param>
    /// <param name="parts">Of one indicator and period, one at least.</param>
    /// <param name="isRate">Whether its figures are weighed and not added up.</param>
    /// <param name="decimals">Places after the comma that a target may have, 0 to 4.</param>
    /// <returns>Refused: target.recast.differs, where they go different ways or began on different days; target.recast.weight, where rates of several cannot be weighed.</returns>
    public static Outcome<Target> Of(Guid id, UnitId heir, IReadOnlyList<RecastPart> parts, bool isRate, int decimals)
    {
        var first = parts[0].Target;
        if (parts.Any(p => p.Target.Direction != first.Direction || p.Target.BaselineOn != first.BaselineOn))
        {
            return new Rejection(Rejections.TargetRecastDiffers);
        }

        // One rate alone, or the same everywhere, is what it is, whatever it is taken of.
        if (isRate && parts.Skip(1).Any(p => (p.Target.Baseline, p.Target.Value, p.Target.UpTo) != (first.Baseline, first.Value, first.UpTo)) && (parts.Any(p => p.Weight is null || p.Weight < 0) || parts.All(p => p.Weight == 0)))
        {
            return new Rejection(Rejections.TargetRecastWeight);
        }

        var step = ScaledNumber.Step(decimals);
        long Together(Func<Target, long> of) => (long)(isRate ? Mean(parts, of, step) : parts.Aggregate((Int128)0, (sum, p) => sum + Share(p, of(p.Target), step)));
        return Target.Set(id, first.Indicator, heir, first.Period, new TargetLine(first.Direction, Together(t => t.Baseline), first.BaselineOn, Together(t => t.Value), first.UpTo is null ? null : Together(t => t.UpTo!.Value), Joined(parts, t => t.Source), Joined(parts, t => t.Clause), IsMadeUp: parts.Any(p => p.Target.IsMadeUp)));
    }

    // The heirs' parts of one unit's target come to it again.
    private static Int128 Share(RecastPart part, long value, long step) => LargestRemainder.Part(value, part.Shares, step)![part.At];

    private static Int128 Mean(IReadOnlyList<RecastPart> parts, Func<Target, long> of, long step)
    {
        var first = of(parts[0].Target);
        if (parts.All(p => of(p.Target) == first))
        {
            return first;
        }

        var (sum, all) = ((BigInteger)0, (BigInteger)0);
        foreach (var part in parts)
        {
            var weight = (BigInteger)part.Weight!.Value * (BigInteger)part.Shares[part.At];
            (sum, all) = (sum + (weight * of(part.Target)), all + weight);
        }

        // Rounded half away from zero to the last place that is shown.
        var (steps, rest) = BigInteger.DivRem(sum, all * step);
        return ((Int128)steps + (BigInteger.Abs(rest) * 2 >= all * step ? rest.Sign : 0)) * step;
    }

    private static string Joined(IReadOnlyList<RecastPart> parts, Func<Target, string> of)
    {
        var text = string.Join("; ", parts.Select(p => of(p.Target)).Where(s => s.Length > 0).Distinct());
        return text.Length > Target.LongestText ? text[..Target.LongestText] : text;
    }
}
