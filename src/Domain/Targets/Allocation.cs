using Domain.DataValues;

namespace Domain.Targets;

/// <summary>One unit's part of a target.</summary>
/// <param name="Weight">What it is parted by: the key's figure there, or, for a rate, what the rate is taken of. In 10⁻¹⁰.</param>
/// <param name="Value">In 1/10,000.</param>
public readonly record struct AllocatedPart(int Unit, Int128 Weight, long Value);

/// <summary>
/// A target parted among the units below. Counts add up to it. Rates do not add up: weighed by what each is taken of, they must come to it.
/// </summary>
public static class Allocation
{
    private const long Hundred = 100 * ScaledNumber.Scale;

    /// <summary>Parts a count by a key; the parts add up to the whole to the last place that is shown.</summary>
    /// <param name="decimals">Places after the comma that a part may have, 0 to 4.</param>
    /// <returns>Refused: target.weights, where the key is zero everywhere or below zero somewhere.</returns>
    public static Outcome<IReadOnlyList<AllocatedPart>> OfCount(long whole, IReadOnlyList<(int Unit, Int128 Weight)> units, int decimals)
    {
        var step = ScaledNumber.Step(decimals);
        if (LargestRemainder.Part(whole, [.. units.Select(u => u.Weight)], step) is not { } parts)
        {
            return new Rejection(Rejections.TargetWeights);
        }

        return new List<AllocatedPart>(units.Select((u, i) => new AllocatedPart(u.Unit, u.Weight, (long)parts[i])));
    }

    /// <summary>Parts a rate so that every unit moves by as many points; one that would pass 100 stays there, and the others carry the more.</summary>
    /// <param name="units">What each unit's rate is taken of, and its rate at the baseline, in 1/10,000.</param>
    /// <param name="isShare">Whether a rate cannot leave 0 to 100.</param>
    /// <returns>Refused: target.weights.</returns>
    public static Outcome<IReadOnlyList<AllocatedPart>> OfRate(long whole, IReadOnlyList<(int Unit, Int128 Weight, long Baseline)> units, int decimals, bool isShare)
    {
        var all = units.Aggregate((Int128)0, (sum, u) => sum + u.Weight);
        if (all <= 0 || units.Any(u => u.Weight < 0))
        {
            return new Rejection(Rejections.TargetWeights);
        }

        var (step, wanted) = (ScaledNumber.Step(decimals), Moved(whole, units, isShare));
        var parts = wanted.Select((w, i) => new AllocatedPart(units[i].Unit, units[i].Weight, (long)Floor(w, step))).ToList();
        // Cut down, the mean is less than a step short: those that lost most get a step each until it is the whole again.
        foreach (var at in Enumerable.Range(0, parts.Count).OrderByDescending(i => wanted[i] - parts[i].Value))
        {
            if (Check(whole, parts, isRate: true, decimals).Accepted)
            {
                break;
            }

            parts[at] = parts[at] with { Value = parts[at].Value + step };
        }

        return parts;
    }

    /// <summary>Whether parts come to the whole.</summary>
    /// <param name="isRate">Whether they are weighed and not added up; then they come to it where the weighed mean, rounded to the places shown, is it.</param>
    /// <returns>Refused: target.parts, with what they come to; target.weights.</returns>
    public static Outcome<long> Check(long whole, IReadOnlyList<AllocatedPart> parts, bool isRate, int decimals)
    {
        // A rate with more places than are shown is come to where what is shown is.
        var shown = isRate ? (long)RoundTo(whole, ScaledNumber.Step(decimals)) : whole;
        var sum = parts.Aggregate((Int128)0, (s, p) => s + (isRate ? p.Weight * p.Value : p.Value));
        if (isRate)
        {
            var all = parts.Aggregate((Int128)0, (s, p) => s + p.Weight);
            if (all <= 0)
            {
                return new Rejection(Rejections.TargetWeights);
            }

            sum = RoundTo(sum / all, ScaledNumber.Step(decimals));
        }

        return sum == shown ? whole : new Rejection(Rejections.TargetParts, ScaledNumber.Write((long)sum), ScaledNumber.Write(shown));
    }

    private static Int128[] Moved(long whole, IReadOnlyList<(int Unit, Int128 Weight, long Baseline)> units, bool isShare)
    {
        var fixedAt = new Int128?[units.Count];
        while (true)
        {
            var free = Enumerable.Range(0, units.Count).Where(i => fixedAt[i] is null && units[i].Weight > 0).ToList();
            var weight = free.Aggregate((Int128)0, (sum, i) => sum + units[i].Weight);
            var missing = units.Select((u, i) => u.Weight * (whole - (fixedAt[i] ?? u.Baseline))).Aggregate((Int128)0, (sum, m) => sum + m);
            var points = weight == 0 ? 0 : missing / weight;
            var moved = units.Select((u, i) => fixedAt[i] ?? u.Baseline + points).ToArray();
            var outside = isShare ? free.Where(i => moved[i] < 0 || moved[i] > Hundred).ToList() : [];
            if (outside.Count == 0)
            {
                return isShare ? [.. moved.Select(m => Int128.Clamp(m, 0, Hundred))] : moved;
            }

            outside.ForEach(i => fixedAt[i] = Int128.Clamp(moved[i], 0, Hundred));
        }
    }

    private static Int128 Floor(Int128 value, long step) => value >= 0 ? value / step * step : -((-value + step - 1) / step * step);

    private static Int128 RoundTo(Int128 value, long step) => (value + (value < 0 ? -step / 2 : step / 2)) / step * step;
}
